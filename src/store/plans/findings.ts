import sql from 'sql-template-tag'
import type { FindingRow } from '../../domain/rows-of-work.ts'
import { as, type ListPlan, oneOf, timestamp } from '../list.ts'
import { latestDistrict, latestDistrictRef, ofFinding } from '../references.ts'

/** The list as SQL: what is selected, which filters and orders it takes. Dates leave the database as text. */

export const findingPlan: ListPlan<FindingRow, 'findings'> = {
  select: sql`f.id, f.kind, f.verdict, f.detail, f.stated::text AS stated, f.computed::text AS computed, f.unit, ${latestDistrictRef} AS district, ${ofFinding} AS observations, ${timestamp('f.recorded_at')} AS "recordedAt"`,
  from: sql`findings f JOIN ${latestDistrict} ON d.code = f.district_code`,
  filters: {
    district: oneOf('f.district_code'),
    province: oneOf('d.province_code'),
    indicator: (value) => sql`EXISTS (SELECT 1 FROM finding_observations x JOIN observations o ON o.id = x.observation_id WHERE x.finding_id = f.id AND ${oneOf('o.indicator_code')(value)})`,
    findingKind: oneOf('f.kind'),
    verdict: oneOf('f.verdict'),
    observation: (value) => sql`EXISTS (SELECT 1 FROM finding_observations x WHERE x.finding_id = f.id AND x.observation_id = ${String(value)}::integer)`,
  },
  sorts: { id: [{ by: 'f.id', type: 'integer' }] },
  map: as<FindingRow>(),
} // biome-ignore format: one list
