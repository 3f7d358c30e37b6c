import sql from 'sql-template-tag'
import type { MentionRow } from '../../domain/rows.ts'
import { as, type ListPlan, oneOf } from '../list.ts'

/** The list as SQL: what is selected, which filters and orders it takes. Dates leave the database as text. */

export const allMentionPlan: ListPlan<MentionRow & { articleId: number }, 'mentions'> = {
  select: sql`n.article_id AS "articleId", n.position, n.span_start AS start, n.span_end AS "end", n.text, n.role, n.reason,
    coalesce((SELECT array_agg(o.id ORDER BY o.position) FROM observations o WHERE n.role = 'observation' AND o.article_id = n.article_id AND o.superseded_at IS NULL AND o.position = ANY(n.facts)), '{}') AS observations,
    coalesce((SELECT array_agg(w.id ORDER BY w.position) FROM awards w WHERE n.role = 'award' AND w.article_id = n.article_id AND w.position = ANY(n.facts)), '{}') AS awards`,
  from: sql`mentions n`,
  filters: { role: oneOf('n.role') },
  sorts: { position: [{ by: 'n.article_id', type: 'integer' }, { by: 'n.position', type: 'integer' }] },
  map: as<MentionRow & { articleId: number }>(),
} // biome-ignore format: one list

export const mentionPlan = (articleId: number): ListPlan<MentionRow, 'mentions'> => ({
  ...allMentionPlan,
  where: sql`n.article_id = ${articleId}`,
  sorts: { position: [{ by: 'n.position', type: 'integer' }] },
  map: (row, at) => {
    const { articleId: _, ...mention } = allMentionPlan.map(row, at)
    return mention
  },
})
