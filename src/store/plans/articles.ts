import sql, { type Sql } from 'sql-template-tag'
import type { ArticleRow } from '../../domain/rows.ts'
import { as, atLeast, atMost, type ListPlan, matches, oneOf, timestamp } from '../list.ts'
import { one, publishedAtSource } from './shared.ts'

/** The list as SQL: what is selected, which filters and orders it takes. Dates leave the database as text. */

/** The day of telling, or its year where no more is known. */
const toldOn = sql`CASE WHEN a.told_on IS NULL THEN NULL ELSE jsonb_build_object('on', CASE WHEN a.told_by = 'inferred' THEN to_char(a.told_on, 'YYYY') ELSE a.told_on::text END, 'by', a.told_by) END AS "toldOn"`

export const articleColumns = sql`a.id, ${toldOn}, a.key, a.title, a.url, a.source, a.name, a.author, a.published_at::text AS "publishedAt", ${publishedAtSource} AS "publishedAtSource", (SELECT min(m.date)::text FROM meetings m WHERE m.article_id = a.id) AS "meetingDate", a.extractor_version AS extractor, a.copy_of AS "copyOf",
    ${timestamp('a.received_at')} AS "receivedAt", ${timestamp('a.extracted_at')} AS "extractedAt",
    coalesce((SELECT jsonb_agg(jsonb_build_object('code', d.code, 'name', x.name, 'kind', x.kind, 'candidates', x.candidates) ORDER BY x.position) FROM article_districts x LEFT JOIN districts d ON d.id = x.district_id WHERE x.article_id = a.id), '[]'::jsonb) AS districts,
    jsonb_build_object('observations', (SELECT count(*) FROM observations o WHERE o.article_id = a.id AND o.superseded_at IS NULL AND o.origin <> 'retracted'), 'meetings', (SELECT count(*) FROM meetings m WHERE m.article_id = a.id), 'awards', (SELECT count(*) FROM awards w WHERE w.article_id = a.id),
      'mentions', (SELECT count(*) FROM mentions n WHERE n.article_id = a.id), 'unclassified', (SELECT count(*) FROM mentions n WHERE n.article_id = a.id AND n.role = 'unclassified')) AS counts` // biome-ignore format: one list

const anyDistrict = (condition: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM article_districts x JOIN districts d ON d.id = x.district_id WHERE x.article_id = a.id AND ${condition})`

export const articlePlan: ListPlan<ArticleRow, 'articles'> = {
  select: articleColumns,
  near: 'a.search',
  from: sql`articles a`,
  filters: {
    district: (value) => anyDistrict(oneOf('d.code')(value)),
    province: (value) => anyDistrict(oneOf('d.province_code')(value)),
    kind: (value) => anyDistrict(oneOf('d.kind')(value)),
    // Near-copies are left out unless they are asked for.
    copies: (value) => (one(value) === 'true' ? sql`TRUE` : sql`a.copy_of IS NULL`),
    publishedAfter: atLeast('a.published_at', 'date'),
    publishedBefore: atMost('a.published_at', 'date'),
    q: matches('a.search'),
  },
  sorts: { id: [{ by: 'a.id', type: 'integer' }], published: [{ by: "coalesce(a.published_at, '0001-01-01'::date)", type: 'date' }, { by: 'a.id', type: 'integer' }] },
  map: as<ArticleRow>(),
} // biome-ignore format: one list
