import { createHash, randomBytes } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { PassThrough, type Readable, Transform } from 'node:stream'
import { json } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import yauzl, { type Entry, type ZipFile as OpenZip } from 'yauzl'
import { ZipFile } from 'yazl'
import { migrate, migrations } from './migrate.ts'

/**
 * Everything that the database holds, as one file: a zip with a text of COPY for each table, its rows in the order of their key, and
 * a manifest with the checksum of each. Put back, the same checksums must come out, or nothing is put back. Jobs are not in it: they
 * are made anew for what still waits.
 */

export interface SavedTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: number
  readonly sha256: string
}

interface Manifest {
  readonly format: typeof format
  readonly madeAt: string
  readonly dataVersion: string
  /** Names of those that made the tables. */
  readonly migrations: readonly string[]
  /** In the order in which they refer to each other. */
  readonly tables: readonly SavedTable[]
  readonly sequences: Readonly<Record<string, string>>
}

/** The file is no backup that can be put back here. */
export class UnfitBackup extends Error {
  override readonly name = 'UnfitBackup'
}

type Tell = (table: SavedTable) => void

const format = 'huyen-backup/1'
const manifestName = 'manifest.json'

/** Writes the file, which is there when it is whole. A moment of the database, whatever is written meanwhile. */
export const backupTo = (url: string, file: string, tell: Tell): Promise<Manifest> =>
  withClient(url, async (client) => {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY')
    const tables = await tablesOf(client)
    const saved: SavedTable[] = []
    const saving: Promise<void>[] = []
    const zip = new ZipFile()
    for (const { name, columns, order } of tables)
      zip.addReadStreamLazy(`${name}.copy`, { forceZip64Format: true }, (ready) => {
        const counted = counting()
        const copied = pipeline(client.query(copyTo(copyOf(name, columns, order))), counted.stream).then(() => {
          saved.push({ name, columns, ...counted.told() })
          tell(saved.at(-1)!)
        })
        copied.catch((error: Error) => counted.stream.destroy(error))
        saving.push(copied)
        ready(null, counted.stream)
      })
    let manifest: Manifest | null = null
    zip.addReadStreamLazy(manifestName, (ready) => {
      Promise.all(saving)
        .then(() => restOf(client, saved))
        .then(
          (rest) => {
            manifest = rest
            const text = new PassThrough()
            text.end(JSON.stringify(rest, null, 2))
            ready(null, text)
          },
          (error: Error) => ready(error, null as never),
        )
    })
    zip.end()
    // Nobody else can have made it, or read it while it is written.
    const draft = `${file}.${randomBytes(6).toString('hex')}.part`
    try {
      await pipeline(zip.outputStream, createWriteStream(draft, { mode: 0o600, flags: 'wx' }))
      await rename(draft, file)
    } catch (error) {
      await rm(draft, { force: true })
      throw error
    }
    await client.query('COMMIT')
    return manifest!
  })

async function restOf(client: pg.Client, tables: readonly SavedTable[]): Promise<Manifest> {
  const version = await client.query<{ version: string }>('SELECT version::text FROM data_version')
  const sequences = await client.query<{ name: string; value: string | null }>(
    'SELECT sequencename AS name, last_value::text AS value FROM pg_sequences WHERE schemaname = current_schema() ORDER BY 1',
  )
  return {
    format,
    madeAt: new Date().toISOString(),
    dataVersion: version.rows[0]!.version,
    migrations: migrations().map(({ name }) => name),
    tables,
    sequences: Object.fromEntries(sequences.rows.flatMap(({ name, value }) => (value === null ? [] : [[name, value]]))),
  }
}

/** Into a database that holds no articles: all of it, with the same checksums, or nothing. */
export async function restoreFrom(url: string, file: string, tell: Tell): Promise<Manifest> {
  const zip = await openZip(file)
  try {
    const entries = await entriesOf(zip)
    const open = async (name: string): Promise<Readable> => {
      const entry = entries.get(name)
      if (!entry) throw new UnfitBackup(`${file}: lacks ${name}, and is no whole backup`)
      return promisify<Entry, Readable>(zip.openReadStream.bind(zip))(entry)
    }
    const manifest = (await json(await open(manifestName))) as Manifest
    if (manifest.format !== format) throw new UnfitBackup(`${file}: is no backup that is known here`)
    await migrate(url)
    const own = migrations().map(({ name }) => name)
    if (own.join() !== manifest.migrations.join())
      throw new UnfitBackup(
        `${file}: was made by another version, whose last migration was ${manifest.migrations.at(-1)}; here it is ${own.at(-1)}. Put it back with that version, and migrate then`,
      )
    await withClient(url, (client) => putBack(client, file, manifest, open, tell))
    return manifest
  } finally {
    zip.close()
  }
}

async function putBack(
  client: pg.Client,
  file: string,
  { tables, sequences }: Manifest,
  open: (name: string) => Promise<Readable>,
  tell: Tell,
): Promise<void> {
  await client.query('BEGIN')
  const { rows } = await client.query('SELECT 1 FROM receipts LIMIT 1')
  if (rows.length > 0)
    throw new UnfitBackup(
      'the database holds articles already: put a backup back into an empty one, by another DATA_DIR or DATABASE_URL',
    )
  const known = new Map((await tablesOf(client)).map((table) => [table.name, table]))
  const lacking = [...known.keys()].filter((name) => !tables.some((table) => table.name === name))
  if (lacking.length > 0)
    throw new UnfitBackup(`${file}: lacks the tables ${lacking.join(', ')}, and is no whole backup`)
  await client.query(`TRUNCATE ${[...known.keys()].map((name) => `"${name}"`).join(', ')} CASCADE`)
  for (const table of tables) {
    const { name, columns } = table
    const here = known.get(name)
    if (!here || here.columns.join() !== columns.join()) throw new UnfitBackup(`${file}: its table ${name} is not ours`)
    await pipeline(await open(`${name}.copy`), client.query(copyFrom(`COPY "${name}" (${listed(columns)}) FROM STDIN`)))
    const counted = counting()
    counted.stream.resume()
    await pipeline(client.query(copyTo(copyOf(name, columns, here.order))), counted.stream)
    const { sha256 } = counted.told()
    if (sha256 !== table.sha256)
      throw new Error(`${name}: the checksum is ${sha256}, not ${table.sha256}; nothing was put back`)
    tell(table)
  }
  for (const [name, value] of Object.entries(sequences))
    await client.query('SELECT setval($1::regclass, $2::bigint)', [`"${name}"`, value])
  await client.query('COMMIT')
}

interface Table {
  readonly name: string
  readonly columns: readonly string[]
  /** What its rows are put in order by: the same on every server. */
  readonly order: string
}

/** Tables of ours, each after those that it refers to. */
async function tablesOf(client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<{ name: string; columns: string[]; order: string; needs: string[] }>(
    `SELECT c.relname AS name,
       (SELECT array_agg(a.attname::text ORDER BY a.attname) FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
       (SELECT string_agg(quote_ident(a.attname) || CASE WHEN a.attcollation <> 0 THEN ' COLLATE "C"' ELSE '' END, ', ' ORDER BY coalesce(array_position(i.indkey::int2[], a.attnum), a.attnum))
        FROM pg_attribute a LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND (i.indkey IS NULL OR a.attnum = ANY(i.indkey::int2[]))) AS "order",
       (SELECT coalesce(array_agg(DISTINCT r.relname::text), '{}') FROM pg_constraint k JOIN pg_class r ON r.oid = k.confrelid WHERE k.conrelid = c.oid AND k.contype = 'f' AND r.oid <> c.oid) AS needs
     FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname <> '_prisma_migrations' ORDER BY c.relname COLLATE "C"`,
  ) // biome-ignore format: one query
  const placed: Table[] = []
  for (let left = rows; left.length > 0; ) {
    const ready = left.filter(({ needs }) => needs.every((name) => placed.some((table) => table.name === name)))
    if (ready.length === 0) throw new Error(`tables refer to each other in a circle: ${left.map(({ name }) => name)}`)
    placed.push(...ready)
    left = left.filter((table) => !ready.includes(table))
  }
  return placed
}

const listed = (columns: readonly string[]): string => columns.map((column) => `"${column}"`).join(', ')

const copyOf = (name: string, columns: readonly string[], order: string): string =>
  `COPY (SELECT ${listed(columns)} FROM "${name}" ORDER BY ${order}) TO STDOUT`

/** What flows through, counted: a line is a row. */
function counting(): { readonly stream: Transform; told(): { readonly rows: number; readonly sha256: string } } {
  const hash = createHash('sha256')
  let rows = 0
  const stream = new Transform({
    transform: (chunk: Buffer, _, done) => {
      hash.update(chunk)
      for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows += 1
      done(null, chunk)
    },
  })
  return { stream, told: () => ({ rows, sha256: hash.digest('hex') }) }
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'huyen backup' }) // biome-ignore format: one line
  await client.connect()
  try {
    // How values are written must not depend on the server.
    await client.query("SET TIME ZONE 'UTC'; SET DateStyle = 'ISO, YMD'; SET IntervalStyle = 'iso_8601'; SET extra_float_digits = 1; SET bytea_output = 'hex'") // biome-ignore format: one line
    return await work(client)
  } finally {
    await client.end()
  }
}

async function openZip(file: string): Promise<OpenZip> {
  try {
    return await promisify<string, object, OpenZip>(yauzl.open)(file, { lazyEntries: true, autoClose: false })
  } catch (cause) {
    throw new UnfitBackup(`${file}: cannot be read as a backup (${(cause as Error).message})`, { cause })
  }
}

const entriesOf = (zip: OpenZip): Promise<ReadonlyMap<string, Entry>> =>
  new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>()
    zip.on('entry', (entry: Entry) => {
      entries.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.once('end', () => resolve(entries))
    zip.once('error', reject)
    zip.readEntry()
  })
