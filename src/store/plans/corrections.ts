import sql from 'sql-template-tag'
import type { CorrectionRow } from '../../domain/rows-of-work.ts'
import { as, atLeast, equals, type Filters, type ListPlan, matches, oneOf, timestamp } from '../list.ts'

/** The list as SQL: what is selected, which filters and orders it takes. Dates leave the database as text. */

/** The districts that the corrected article is about. */
const corrected =
  (is: Filters[string]): Filters[string] =>
  (value) => sql`EXISTS (SELECT 1 FROM article_districts x JOIN districts d ON d.id = x.district_id WHERE x.article_id = c.article_id AND ${is(value)})` // biome-ignore format: one condition

export const correctionPlan: ListPlan<CorrectionRow, 'corrections'> = {
  select: sql`c.id, c.kind, c.article_id AS "articleId", c.anchor ->> 'quote' AS quote, c.anchor ->> 'numberText' AS number, c.before, c.after, c.reason, c.made_by AS "madeBy", ${timestamp('c.made_at')} AS "madeAt", c.applied,
    ${timestamp('c.undone_at')} AS "undoneAt", c.undone_by AS "undoneBy", c.undone_reason AS "undoneReason"`,
  from: sql`corrections c`,
  filters: {
    district: corrected(oneOf('d.code')),
    province: corrected(oneOf('d.province_code')),
    indicator: (value) => sql`(${oneOf("(c.before ->> 'indicator')")(value)} OR ${oneOf("(c.after ->> 'indicator')")(value)})`,
    article: equals('c.article_id', 'integer'),
    madeBy: oneOf('c.made_by'),
    madeAfter: atLeast('c.made_at', 'timestamptz'),
    undone: (value) => (String(value) === 'true' ? sql`c.undone_at IS NOT NULL` : sql`c.undone_at IS NULL`),
    q: matches("lower(c.reason)"),
  },
  sorts: { id: [{ by: 'c.id', type: 'integer' }] },
  map: as<CorrectionRow>(),
} // biome-ignore format: one list
