import sql from 'sql-template-tag'
import type { IngestionRow } from '../../domain/rows-of-work.ts'
import { as, equals, type ListPlan, oneOf, timestamp } from '../list.ts'

/** The list as SQL: what is selected, which filters and orders it takes. Dates leave the database as text. */

export const ingestionPlan: ListPlan<IngestionRow, 'ingestions'> = {
  select: sql`i.id, i.kind, i.source, i.name, i.url, i.state, i.outcome, i.attempts, CASE WHEN i.error IS NULL THEN NULL ELSE jsonb_build_object('code', i.error_code, 'message', i.error) END AS error,
    ${timestamp('i.next_attempt_at')} AS "nextAttemptAt", i.article_id AS "articleId", ${timestamp('i.received_at')} AS "receivedAt", ${timestamp('i.finished_at')} AS "finishedAt",
    CASE WHEN i.article_id IS NULL THEN NULL ELSE jsonb_build_object('observations', (SELECT count(*) FROM observations o WHERE o.article_id = i.article_id AND o.superseded_at IS NULL AND o.origin <> 'retracted'),
      'meetings', (SELECT count(*) FROM meetings m WHERE m.article_id = i.article_id), 'awards', (SELECT count(*) FROM awards w WHERE w.article_id = i.article_id),
      'mentions', (SELECT count(*) FROM mentions n WHERE n.article_id = i.article_id), 'unclassified', (SELECT count(*) FROM mentions n WHERE n.article_id = i.article_id AND n.role = 'unclassified')) END AS counts`,
  from: sql`ingestions i`,
  filters: { state: oneOf('i.state'), source: oneOf('i.source'), outcome: oneOf('i.outcome'), error: oneOf('i.error_code'), article: equals('i.article_id', 'integer') },
  sorts: { id: [{ by: 'i.id', type: 'integer' }] },
  map: as<IngestionRow>(),
} // biome-ignore format: one list
