import pg from 'pg'
import { ingestMany } from '../../src/ingest/bulk.ts'
import { reader } from '../../src/ingest/prepare.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openStore } from '../../src/store/store.ts'
import { documentOf } from '../support/database.ts'
import { gazetteer, tables } from '../support/engine.ts'
import { madeUpReport } from '../support/made-up.ts'

/** A database as large as is asked for: a made-up report of each district by the usual way, and as many copies of their rows as it takes. */

const say = (text: string): void => void process.stdout.write(`${text}\n`)

/** Further apart than the ids of the first rows can be. */
const stride = 40_000

/** What is another in each copy; the other columns stay as they are. */
const copied: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  articles: { id: `id + $1::int * ${stride}`, key: `key || '-' || $1::int` },
  article_revisions: { article_id: `article_id + $1::int * ${stride}` },
  article_districts: { article_id: `article_id + $1::int * ${stride}` },
  meetings: { id: `id + $1::int * ${stride}`, article_id: `article_id + $1::int * ${stride}` },
  observations: {
    id: `id + $1::int * ${stride}`,
    article_id: `article_id + $1::int * ${stride}`,
    value: 'value + $1::int',
    recorded_at: "recorded_at + $1::int * interval '1 second'",
  },
}

/** Fills the database of the URL until it holds that many observations; what is there already is kept. */
export async function fill(url: string, observations: number): Promise<void> {
  await migrate(url)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const held = Number((await client.query('SELECT count(*) FROM observations')).rows[0].count)
    // What an earlier run took in, or broke off, is tidied up.
    if (held >= observations) return void (await client.query('VACUUM ANALYZE'))
    if (held === 0) await first(url)
    // Keys are right by the way they are made; checking each would take most of the time.
    await client.query('SET session_replication_role = replica; SET synchronous_commit = off')
    const once = Number((await client.query(`SELECT count(*) FROM observations WHERE id < ${stride}`)).rows[0].count)
    const have = Math.round(Number((await client.query('SELECT count(*) FROM observations')).rows[0].count) / once)
    const want = Math.ceil(observations / once)
    const start = performance.now()
    for (let copy = have; copy < want; copy += 1) {
      await client.query('BEGIN')
      for (const [table, changed] of Object.entries(copied)) {
        const { rows } = await client.query<{ name: string }>(
          'SELECT attname AS name FROM pg_attribute WHERE attrelid = to_regclass($1) AND attnum > 0 AND NOT attisdropped',
          [table],
        )
        const names = rows.map(({ name }) => `"${name}"`)
        const values = rows.map(({ name }) => changed[name] ?? `"${name}"`)
        const key = changed.id === undefined ? 'article_id' : 'id'
        await client.query(
          `INSERT INTO ${table} (${names.join(', ')}) SELECT ${values.join(', ')} FROM ${table} WHERE ${key} < ${stride}${changed.id === undefined ? ' AND $1::int > 0' : ''}`,
          [copy],
        )
      }
      await client.query('COMMIT')
      if ((copy + 1) % Math.ceil(want / 10) === 0)
        say(
          `  ${(((copy + 1) * once) / 1e6).toFixed(2)} M observations after ${((performance.now() - start) / 1000).toFixed(0)} s`,
        )
    }
    for (const table of ['articles', 'meetings', 'observations'])
      await client.query(
        `SELECT setval(pg_get_serial_sequence('${table}', 'id'), (SELECT max(id) + 1000000 FROM ${table}))`,
      )
    await client.query('VACUUM ANALYZE')
  } finally {
    await client.end()
  }
}

async function first(url: string): Promise<void> {
  const store = openStore({ url, poolSize: 4, statementTimeoutMs: 60_000, publicText: false, onError: () => undefined })
  try {
    await store.loadReference(tables)
    const reports = Array.from({ length: tables.districts.length }, (_, at) => madeUpReport(at))
    await ingestMany(
      { store, read: reader(gazetteer), actor: 'bench', tell: () => undefined },
      reports.map((text, at) => ({ label: String(at), document: documentOf(text), file: null })),
    )
  } finally {
    await store.close()
  }
}
