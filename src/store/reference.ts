import type pg from 'pg'
import type { GazetteerTables } from '../domain/gazetteer.ts'
import { indicators } from '../lexicon/indicators.ts'
import { bumpVersion } from './database.ts'
import { indicatorText, placeText } from './search-text.ts'

/** Writes gazetteer and catalogue; a row that is there and alike is left alone, so a second start changes nothing. */
export async function loadReference(client: pg.PoolClient, tables: GazetteerTables): Promise<void> {
  const provinceNames = new Map(tables.provinces.map(({ code, name }) => [code, name]))
  let changed = await upsert(client, 'provinces', '(code, valid_from)', 'code text, name text, kind text, valid_from date, valid_to date, aliases text[], search text',
    tables.provinces.map((row) => ({ code: row.code, name: row.name, kind: row.kind, valid_from: row.validFrom, valid_to: row.validTo, aliases: row.aliases, search: placeText([row.name, ...row.aliases], null) })))
  changed += await upsert(client, 'province_successors', '(old_code)', 'old_code text, new_code text, new_name text, new_kind text, valid_from date',
    tables.successors.map((row) => ({ old_code: row.oldCode, new_code: row.newCode, new_name: row.newName, new_kind: row.newKind, valid_from: row.validFrom })))
  changed += await upsert(client, 'districts', '(code, valid_from)', 'code text, name text, kind text, province_code text, valid_from date, valid_to date, aliases text[], search text',
    tables.districts.map((row) => ({ code: row.code, name: row.name, kind: row.kind, province_code: row.provinceCode, valid_from: row.validFrom, valid_to: row.validTo, aliases: row.aliases, search: placeText([row.name, ...row.aliases], provinceNames.get(row.provinceCode) ?? null) })))
  changed += await upsert(client, 'communes', '(code)', 'code text, name text, kind text, district_code text',
    tables.communes.map((row) => ({ code: row.code, name: row.name, kind: row.kind, district_code: row.districtCode })))
  changed += await upsert(client, 'indicators', '(code)', 'code text, topic text, name_vi text, name_en text, unit text, definition text, position integer, search text',
    indicators.map((row, position) => ({ code: row.code, topic: row.topic, name_vi: row.nameVi, name_en: row.nameEn, unit: row.unit, definition: row.definition, position, search: indicatorText(row.code, row.nameVi, row.nameEn) })))
  if (changed > 0) await bumpVersion(client)
} // biome-ignore format: a table a statement

/** Returns how many rows changed. Names come from this file alone, never from input. */
async function upsert(
  client: pg.PoolClient,
  table: string,
  key: string,
  columns: string,
  rows: readonly object[],
): Promise<number> {
  const names = columns.split(', ').map((column) => column.split(' ')[0]!)
  const kept = names.filter((name) => !key.replace(/[()]/g, '').split(', ').includes(name))
  const changed = `(${kept.map((name) => `t.${name}`).join(', ')}) IS DISTINCT FROM (${kept.map((name) => `excluded.${name}`).join(', ')})`
  const { rowCount } = await client.query(
    `INSERT INTO ${table} AS t (${names.join(', ')}) SELECT ${names.join(', ')} FROM jsonb_to_recordset($1::jsonb) AS r (${columns})
     ON CONFLICT ${key} DO UPDATE SET ${kept.map((name) => `${name} = excluded.${name}`).join(', ')} WHERE ${changed}`,
    [JSON.stringify(rows)],
  )
  return rowCount ?? 0
}
