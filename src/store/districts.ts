import type pg from 'pg'
import type { DistrictKind } from '../domain/gazetteer.ts'
import type { NamedPlace, PlacesLike } from '../domain/store.ts'
import { joined, nearest } from '../lexicon/nearest.ts'
import type { FindDistrict } from './facts.ts'
import { kindsNamed } from './search-text.ts'

/** Every version of every district, held in memory: articles name them at every turn, and they change once in years. */
export interface DistrictIndex {
  readonly find: FindDistrict
  readonly districtsLike: (text: string) => PlacesLike
  readonly provincesLike: (text: string) => PlacesLike
  readonly codeOf: (id: number) => string | null
  readonly byCode: (code: string) => {
    readonly name: string
    readonly kind: DistrictKind
    readonly province: { readonly code: string; readonly name: string }
  } | null
}

interface Version {
  readonly id: number
  readonly code: string
  readonly name: string
  readonly kind: DistrictKind
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
  const provinces = new Map(rows.map((row) => [row.province_code, row.province_name]))
  const latest = [...versions.values()].map(([row]) => row!)
  const districtPlaces = latest.map(({ code, name, kind, province_name }) => ({
    code,
    name,
    kind,
    province: province_name,
  }))
  const provincePlaces = [...provinces].map(([code, name]) => ({ code, name }))
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
    districtsLike: (text) => placesLike(text, districtPlaces),
    provincesLike: (text) => placesLike(text, provincePlaces),
    codeOf: (id) => codes.get(id) ?? null,
    byCode: (code) => {
      const last = versions.get(code)?.[0]
      return last
        ? { name: last.name, kind: last.kind, province: { code: last.province_code, name: last.province_name } }
        : null
    },
  }
}

/** 'huyện Cao Lộc', 'cao-loc', 'TP Lạng Sơn': the code, the name with or without its kind, or what comes near. */
function placesLike(text: string, places: readonly NamedPlace[]): PlacesLike {
  const coded = places.find(({ code }) => code === text)
  if (coded) return { named: [coded], near: [] }
  const { kinds, rest } = kindsNamed(text)
  const asked = [joined(text), joined(rest)]
  const isMeant = ({ name, kind }: NamedPlace): boolean => {
    if (asked[0] === joined(name)) return true
    return asked[1] === joined(name) && (kinds === null || kind === undefined || kinds.includes(kind))
  }
  const named = places.filter(isMeant)
  return { named, near: named.length > 0 ? [] : nearest(rest, places, ({ name }) => name) }
}
