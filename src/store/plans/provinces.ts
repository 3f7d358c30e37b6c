import sql from 'sql-template-tag'
import type { ProvinceRow } from '../../domain/rows.ts'
import { as, type ListPlan, matchesPlace, oneOf } from '../list.ts'

/** The list as SQL: what is selected, which filters and orders it takes. Dates leave the database as text. */

export const provincePlan: ListPlan<ProvinceRow, 'provinces'> = {
  select: sql`p.code, p.name, p.kind, p.valid_from::text AS "validFrom", p.valid_to::text AS "validTo",
    CASE WHEN s.old_code IS NULL THEN NULL ELSE jsonb_build_object('code', s.new_code, 'name', s.new_name, 'kind', s.new_kind, 'from', s.valid_from) END AS successor`,
  from: sql`(SELECT DISTINCT ON (code) * FROM provinces ORDER BY code, valid_from DESC NULLS LAST) p LEFT JOIN province_successors s ON s.old_code = p.code`,
  filters: { kind: oneOf('p.kind'), q: matchesPlace('p.search', 'p.kind') },
  sorts: { code: [{ by: 'p.code', type: 'text' }], name: [{ by: 'p.name COLLATE "vi-x-icu"', type: 'text' }, { by: 'p.code', type: 'text' }] },
  map: as<ProvinceRow>(),
} // biome-ignore format: one list
