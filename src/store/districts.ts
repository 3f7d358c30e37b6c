import type pg from 'pg'
import type { FindDistrict } from './facts.ts'

/** Every version of every district, held in memory: articles name them at every turn, and they change once in years. */
export interface DistrictIndex {
  readonly find: FindDistrict
  readonly hasProvince: (code: string) => boolean
  readonly codeOf: (id: number) => string | null
  readonly byCode: (code: string) => {
    readonly name: string
    readonly kind: string
    readonly province: { readonly code: string; readonly name: string }
  } | null
}

interface Version {
  readonly id: number
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly province_code: string
  readonly province_name: string
  readonly valid_from: string | null
  readonly valid_to: string | null
}

export async function loadDistricts(pool: pg.Pool): Promise<DistrictIndex> {
  const { rows } = await pool.query<Version>(
    `SELECT d.id, d.code, d.name, d.kind, d.province_code, d.valid_from::text, d.valid_to::text,
       (SELECT p.name FROM provinces p WHERE p.code = d.province_code ORDER BY p.valid_from DESC NULLS LAST LIMIT 1) AS province_name
     FROM districts d ORDER BY d.code, d.valid_from DESC NULLS LAST`,
  )
  const versions = new Map<string, Version[]>()
  for (const row of rows) versions.set(row.code, [...(versions.get(row.code) ?? []), row])
  const provinces = new Set(rows.map(({ province_code }) => province_code))
  const codes = new Map(rows.map(({ id, code }) => [id, code]))
  return {
    find: (code, day) => {
      const all = versions.get(code) ?? []
      const valid = all.find(
        ({ valid_from: from, valid_to: to }) =>
          day !== null && (from === null || from <= day) && (to === null || day <= to),
      )
      return valid ?? all[0] ?? null
    },
    hasProvince: (code) => provinces.has(code),
    codeOf: (id) => codes.get(id) ?? null,
    byCode: (code) => {
      const last = versions.get(code)?.[0]
      return last
        ? { name: last.name, kind: last.kind, province: { code: last.province_code, name: last.province_name } }
        : null
    },
  }
}
