import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

/** The tables that articles are written to: their columns with types, in the order in which they are filled. */
const articleTables = {
  articles:
    'id integer, key text, url text, name text, content_name text, published_given date, is_public boolean, title text, source text, author text, published_at date, told_on date, told_by text, extractor_version text, extracted_at timestamptz, revision integer, search text, signature bytea',
  article_names: 'name text, article_id integer',
  article_revisions:
    'article_id integer, revision integer, text text, content_hash text, receipt text, ingestion_id integer',
  article_bands: 'band integer, article_id integer',
  article_districts:
    'article_id integer, position integer, district_id integer, name text, kind text, candidates jsonb',
  meetings:
    'id integer, article_id integer, position integer, district_id integer, kind text, date date, date_end date, organiser text, session integer, congress text, council_term text, term_start integer, term_end integer, review_year integer, plan_year integer, confidence numeric, search text',
  meeting_people: 'meeting_id integer, position integer, name text, title text, role text, confidence numeric',
  observations:
    'article_id integer, position integer, revision integer, origin text, district_id integer, indicator_code text, label text, item text, measure text, value numeric, upper numeric, total numeric, unit text, precision text, period text, period_from date, period_to date, status text, base text, counted_until date, price_basis text, area_level text, area_name text, evidence_start integer, evidence_end integer, quote text, number_start integer, number_end integer, number_text text, rule text, confidence numeric, alternatives jsonb, inferred text[], extractor_version text, search text, item_search text',
  awards:
    'article_id integer, position integer, district_id integer, form text, recipient text, recipient_label text, count integer, awarded_by text, reason text, year integer, evidence_start integer, evidence_end integer, quote text, confidence numeric, extractor_version text, search text',
  mentions:
    'article_id integer, position integer, span_start integer, span_end integer, text text, role text, reason text, facts integer[]',
} as const

export type ArticleTable = keyof typeof articleTables
export type Row = Readonly<Record<string, unknown>>
export type ArticleRows = { readonly [T in ArticleTable]?: readonly Row[] }

interface Column {
  readonly name: string
  readonly type: string
}

const columnsOf = Object.fromEntries(
  Object.entries(articleTables).map(([table, text]) => [
    table,
    text.split(', ').map((column) => {
      const [name = '', type = ''] = column.split(' ')
      return { name, type }
    }),
  ]),
) as unknown as Readonly<Record<ArticleTable, readonly Column[]>>

const allTables = Object.keys(articleTables) as ArticleTable[]

export const columnNames = (table: ArticleTable): string[] => columnsOf[table].map(({ name }) => name)

/** From so many rows on, COPY is worth its round trips. */
const manyRows = 400

/** Writes rows into their tables: few in one statement for all tables, many by COPY. Names come from this file alone, never from input. */
export async function insertRows(client: pg.PoolClient, rows: ArticleRows): Promise<void> {
  const filled = allTables.filter((table) => (rows[table]?.length ?? 0) > 0)
  const count = filled.reduce((sum, table) => sum + rows[table]!.length, 0)
  if (count === 0) return
  if (count >= manyRows) for (const table of filled) await copy(client, table, rows[table]!)
  // A new article fills most tables: one statement for all of them is planned once.
  else await insertTogether(client, rows.articles ? allTables : filled, rows)
}

async function insertTogether(
  client: pg.PoolClient,
  tables: readonly ArticleTable[],
  rows: ArticleRows,
): Promise<void> {
  const parts = tables.map((table, at) => {
    const names = columnsOf[table].map(({ name }) => `"${name}"`).join(', ')
    const typed = columnsOf[table].map(({ name, type }) => `"${name}" ${type}`).join(', ')
    return `in_${table} AS (INSERT INTO ${table} (${names}) SELECT ${names} FROM json_to_recordset($${at + 1}::json) AS r (${typed}))`
  })
  await client.query({
    // One statement for each set of tables, known by it.
    name: `insert_${tables.map((table) => allTables.indexOf(table)).join('_')}`,
    text: `WITH ${parts.join(', ')} SELECT`,
    values: tables.map((table) => recordset(columnsOf[table], rows[table] ?? [])),
  })
}

/** Most columns of most rows are null, and left out. */
const recordset = (columns: readonly Column[], rows: readonly Row[]): string =>
  `[${rows
    .map((row) => {
      let text = ''
      for (const { name } of columns) {
        const value = row[name]
        if (value !== null && value !== undefined) text += `${text === '' ? '' : ','}"${name}":${JSON.stringify(value)}`
      }
      return `{${text}}`
    })
    .join()}]`

async function copy(client: pg.PoolClient, table: ArticleTable, rows: readonly Row[]): Promise<void> {
  const columns = columnsOf[table]
  const stream = client.query(
    copyFrom(`COPY ${table} (${columns.map(({ name }) => `"${name}"`).join(', ')}) FROM STDIN`),
  )
  await pipeline(Readable.from(copyText(columns, rows), { objectMode: false }), stream)
}

/** COPY's text format, in pieces of some 64 kB. */
function* copyText(columns: readonly Column[], rows: readonly Row[]): Generator<Buffer> {
  let text = ''
  for (const row of rows) {
    let first = true
    for (const { name, type } of columns) {
      text += first ? copyValue(row[name], type) : `\t${copyValue(row[name], type)}`
      first = false
    }
    text += '\n'
    if (text.length > 65_536) {
      yield Buffer.from(text)
      text = ''
    }
  }
  if (text !== '') yield Buffer.from(text)
}

const special = /[\\\t\n\r]/
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const escaped = (text: string): string =>
  special.test(text) ? text.replace(/[\\\t\n\r]/g, (mark) => escapes[mark]!) : text

function copyValue(value: unknown, type: string): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'string') return escaped(value)
  if (type === 'jsonb') return escaped(JSON.stringify(value))
  if (Array.isArray(value))
    return escaped(
      `{${value.map((one) => (typeof one === 'number' ? one : `"${String(one).replace(/["\\]/g, (mark) => `\\${mark}`)}"`)).join(',')}}`,
    )
  return String(value)
}
