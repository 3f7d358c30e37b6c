import sql from 'sql-template-tag'
import type { IndicatorRow } from '../../domain/rows.ts'
import { as, type ListPlan, matches, oneOf } from '../list.ts'
import { current } from './observations.ts'

/** The list as SQL: what is selected, which filters and orders it takes. Dates leave the database as text. */

export const indicatorPlan: ListPlan<IndicatorRow, 'indicators'> = {
  select: sql`i.code, i.topic, i.name_vi AS "nameVi", i.name_en AS "nameEn", i.unit, i.definition, coalesce(n.count, 0)::int AS observations`,
  // Counted for all at once, of an index alone: one by one is many times as long.
  from: sql`indicators i LEFT JOIN (SELECT o.indicator_code, count(*) AS count FROM observations o WHERE ${current} AND o.article_id NOT IN (SELECT c.id FROM articles c WHERE c.copy_of IS NOT NULL) GROUP BY 1) n ON n.indicator_code = i.code`,
  filters: { topic: oneOf('i.topic'), unit: oneOf('i.unit'), q: matches('i.search') },
  sorts: { position: [{ by: 'i.position', type: 'integer' }, { by: 'i.code', type: 'text' }], code: [{ by: 'i.code', type: 'text' }] },
  map: as<IndicatorRow>(),
} // biome-ignore format: one list
