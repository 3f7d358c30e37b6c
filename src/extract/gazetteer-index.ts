import type { Commune, DistrictVersion, GazetteerTables, Province } from '../domain/gazetteer.ts'
import { plain } from '../lexicon/plain.ts'
import { spellingKey } from '../text/letters.ts'

/** Look-ups over the whole gazetteer by any spelling of a name; built once, read only. */
export interface Gazetteer {
  /** Of the engine that reads with it: every report carries it. */
  readonly extractor: string
  readonly provinces: ReadonlyMap<string, Province>
  /** By name, and where that fails by a name whose marks went astray. */
  readonly districtsNamed: (name: string) => readonly DistrictVersion[]
  /** By name alone. */
  readonly districtsSpelled: (name: string) => readonly DistrictVersion[]
  readonly provincesNamed: (name: string) => readonly Province[]
  readonly provinceInPlain: (text: string) => Province | null
  readonly communesOf: (districtCode: string) => readonly Commune[]
  readonly longestName: number
}

/** 'XuânTrường', 'Xuân Trường' and 'XUÂN TRƯỜNG' are one name; marks and blanks do not count. */
export const nameKey = (name: string): string =>
  spellingKey(name.normalize('NFC'))
    .replace(/qui/g, 'quy')
    .replace(/[\s\-'.]/g, '')

const plainKey = (name: string): string => plain(nameKey(name))

const group = <T>(rows: readonly T[], keys: (row: T) => readonly string[]): Map<string, T[]> => {
  const map = new Map<string, T[]>()
  for (const row of rows)
    for (const key of new Set(keys(row))) {
      const list = map.get(key)
      if (list) list.push(row)
      else map.set(key, [row])
    }
  return map
}

const cities = new Set(['01', '31', '48', '79', '92'])
export const isCentralCity = (provinceCode: string): boolean => cities.has(provinceCode)

export function buildGazetteer({ provinces, districts, communes }: GazetteerTables, extractor: string): Gazetteer {
  const old = provinces.filter(
    (province) =>
      province.validTo !== null || !provinces.some((other) => other.code === province.code && other.validTo !== null),
  )
  const byName = group(districts, (row) =>
    [row.name, ...row.aliases].filter((name) => !/^\d+$/.test(name)).map(nameKey),
  )
  // A name whose marks went astray ('M’Drắk') is taken where only one unit can be meant.
  const byPlainName = new Map(
    [
      ...group(districts, (row) => [row.name, ...row.aliases].filter((name) => !/^\d+$/.test(name)).map(plainKey)),
    ].filter(([, units]) => new Set(units.map(({ code }) => code)).size === 1),
  )
  const provinceNames = group(old, (row) => [row.name, ...row.aliases].map(nameKey))
  const byDistrict = group(communes, (row) => [row.districtCode])
  const plainNames = old
    .map((province) => [plain(province.name).replace(/[^a-z]/g, ''), province] as const)
    .sort((a, b) => b[0].length - a[0].length)
  return {
    extractor,
    provinces: new Map(old.map((province) => [province.code, province])),
    districtsSpelled: (name) => byName.get(nameKey(name)) ?? [],
    districtsNamed: (name) => byName.get(nameKey(name)) ?? byPlainName.get(plainKey(name)) ?? [],
    provincesNamed: (name) => provinceNames.get(nameKey(name)) ?? [],
    provinceInPlain: (text) => {
      const letters = plain(text).replace(/[^a-z]/g, '')
      return plainNames.find(([name]) => letters.includes(name))?.[1] ?? null
    },
    communesOf: (code) => byDistrict.get(code) ?? [],
    longestName: 5,
  }
}

export const validOn = (unit: DistrictVersion, date: string | null): boolean =>
  date === null ||
  ((unit.validFrom === null || unit.validFrom <= date) && (unit.validTo === null || date <= unit.validTo))
