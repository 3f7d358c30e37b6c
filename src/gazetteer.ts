import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import type { DistrictKind, GazetteerTables } from './domain/gazetteer.ts'

/** The gazetteer tables as shipped in `seeds/gazetteer/`; sources and licences are in the README. */
const folder = new URL('../seeds/gazetteer/', import.meta.url)

const rows = (file: string): Record<string, string>[] =>
  parse(readFileSync(new URL(file, folder), 'utf8'), { columns: true, skip_empty_lines: true })
const orNull = (text: string | undefined): string | null => text || null

export function loadGazetteerTables(): GazetteerTables {
  const aliases = new Map<string, string[]>()
  for (const { code, alias } of rows('province_aliases.csv'))
    aliases.set(code!, [...(aliases.get(code!) ?? []), alias!])
  return {
    provinces: rows('provinces.csv').map((row) => ({
      code: row.code!,
      name: row.name!,
      kind: row.kind!,
      validFrom: orNull(row.valid_from),
      validTo: orNull(row.valid_to),
      aliases: aliases.get(row.code!) ?? [],
    })),
    districts: rows('districts.csv').map((row) => ({
      code: row.code!,
      name: row.name!,
      kind: row.kind as DistrictKind,
      provinceCode: row.province_code!,
      validFrom: orNull(row.valid_from),
      validTo: orNull(row.valid_to),
      aliases: row.aliases ? row.aliases.split('|') : [],
    })),
    communes: rows('communes.csv').map((row) => ({
      code: row.code!,
      name: row.name!,
      kind: row.kind!,
      districtCode: row.district_code!,
    })),
    successors: rows('province_successors.csv').map((row) => ({
      oldCode: row.old_code!,
      newCode: row.new_code!,
      newName: row.new_name!,
      newKind: row.new_kind!,
      validFrom: row.valid_from!,
    })),
  }
}
