import sql from 'sql-template-tag'
import type { AwardRow } from '../../domain/rows.ts'
import { as, equals, type ListPlan, matches, oneOf } from '../list.ts'
import { districtRefOrNull } from '../references.ts'
import { articleRef, ofArticle, ofDistrict, rows } from './shared.ts'

/** The list as SQL: what is selected, which filters and orders it takes. Dates leave the database as text. */

export const awardPlan: ListPlan<AwardRow, 'awards'> = {
  select: sql`w.id, w.form, w.recipient, w.recipient_label AS "recipientLabel", w.count, w.awarded_by AS "awardedBy", w.reason, w.year, w.confidence::float8 AS confidence,
    jsonb_build_object('start', w.evidence_start, 'end', w.evidence_end, 'quote', w.quote) AS evidence, ${districtRefOrNull} AS district, ${articleRef}`,
  from: sql`awards w JOIN articles a ON a.id = w.article_id LEFT JOIN districts d ON d.id = w.district_id`,
  filters: { ...ofDistrict, ...ofArticle, form: oneOf('w.form'), recipient: oneOf('w.recipient'), year: equals('w.year', 'integer'), q: matches("w.search || ' ' || a.search"), ...rows },
  sorts: { id: [{ by: 'w.id', type: 'integer' }], count: [{ by: 'w.count', type: 'integer' }, { by: 'w.id', type: 'integer' }] },
  map: as<AwardRow>(),
} // biome-ignore format: one list
