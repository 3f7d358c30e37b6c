import sql from 'sql-template-tag'
import type { DistrictRow } from '../../domain/rows.ts'
import { as, type ListPlan, matchesPlace, oneOf } from '../list.ts'
import { one } from './shared.ts'

/** The list as SQL: what is selected, which filters and orders it takes. Dates leave the database as text. */

/** A district of the latest name and kind that its code had. */
export const districtColumns = sql`d.code, d.name, d.kind, jsonb_build_object('code', p.code, 'name', p.name) AS province, d.aliases, d.valid_from::text AS "validFrom", d.valid_to::text AS "validTo"`

export const latestDistricts = sql`(SELECT DISTINCT ON (code) * FROM districts ORDER BY code, valid_from DESC NULLS LAST) d
  JOIN (SELECT DISTINCT ON (code) * FROM provinces ORDER BY code, valid_from DESC NULLS LAST) p ON p.code = d.province_code`

export const districtPlan: ListPlan<DistrictRow, 'districts'> = {
  select: districtColumns,
  from: latestDistricts,
  filters: {
    province: oneOf('d.province_code'),
    kind: oneOf('d.kind'),
    validOn: (value) => sql`EXISTS (SELECT 1 FROM districts v WHERE v.code = d.code AND (v.valid_from IS NULL OR v.valid_from <= ${one(value)}::date) AND (v.valid_to IS NULL OR v.valid_to >= ${one(value)}::date))`,
    q: matchesPlace('d.search', 'd.kind'),
  },
  sorts: { code: [{ by: 'd.code', type: 'text' }], name: [{ by: 'd.name COLLATE "vi-x-icu"', type: 'text' }, { by: 'd.code', type: 'text' }] },
  map: as<DistrictRow>(),
} // biome-ignore format: one list
