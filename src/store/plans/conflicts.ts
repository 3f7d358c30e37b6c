import sql from 'sql-template-tag'
import type { ConflictRow } from '../../domain/views/views.ts'
import { dateFrom, saidOn } from '../best.ts'
import { as, equals, type ListPlan, oneOf } from '../list.ts'
import { indicatorRef, latestDistrict, latestDistrictRef } from '../references.ts'

/** The list as SQL: what is selected, which filters and orders it takes. Dates leave the database as text. */

export const verdict = sql`CASE WHEN f.verdict <> 'differs' THEN f.verdict WHEN f.kind = 'estimate_result' THEN 'supersedes' ELSE 'contradicts' END`

export const conflictPlan: ListPlan<ConflictRow, 'conflicts'> = {
  select: sql`f.id, ${verdict} AS verdict, ${latestDistrictRef} AS district, ${indicatorRef} AS indicator, x.item, x.measure, x.period, x.unit,
    (SELECT jsonb_agg(to_jsonb(c) ORDER BY c."saidOn" NULLS FIRST, c.id) FROM (SELECT o.id, o.value::text AS value, o.upper::text AS upper, o.precision, o.number_text AS display, o.status, o.article_id AS "articleId", ${saidOn}::text AS "saidOn", ${dateFrom} AS "dateFrom", 0 AS others, NULL AS contested
      FROM finding_observations fo JOIN observations o ON o.id = fo.observation_id JOIN articles a ON a.id = o.article_id WHERE fo.finding_id = f.id) c) AS sides`,
  from: sql`findings f CROSS JOIN LATERAL (SELECT o.* FROM finding_observations fo JOIN observations o ON o.id = fo.observation_id WHERE fo.finding_id = f.id ORDER BY o.id LIMIT 1) x JOIN indicators i ON i.code = x.indicator_code JOIN ${latestDistrict} ON d.code = f.district_code`,
  where: sql`f.kind IN ('contradiction', 'estimate_result')`,
  filters: {
    district: oneOf('f.district_code'),
    province: oneOf('d.province_code'),
    indicator: oneOf('x.indicator_code'),
    period: equals('x.period'),
    verdict: (value) => sql`${verdict} = ANY(${Array.isArray(value) ? value : [value]})`,
  },
  sorts: { id: [{ by: 'f.id', type: 'integer' }] },
  map: as<ConflictRow>(),
} // biome-ignore format: one list
