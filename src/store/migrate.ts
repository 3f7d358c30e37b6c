import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { migrateQueue } from './queue.ts'

/**
 * Applies prisma/migrations/ and keeps Prisma's own table of them, so `prisma migrate deploy` can take over at any time. Each is a
 * transaction that takes its locks at once or tries again; what takes long is one statement alone in its file, outside of any.
 */

const folder = new URL('../../prisma/migrations/', import.meta.url)
/** The advisory lock that Prisma takes too. */
const prismaLock = 72707369

interface Migration {
  readonly name: string
  readonly sql: string
  readonly checksum: string
}

export function migrations(): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/migration.sql`, folder)))
    .map(({ name }) => {
      const sql = readFileSync(new URL(`${name}/migration.sql`, folder), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** Files that were parted, or go in smaller steps, since some databases had them: what came of it is the same. */
const former: Readonly<Record<string, string>> = {
  '20261125000000_queries': 'dda055af5f3a480d87aa6f8a0cdb8a1e9f5f684f06a89252237ddf321fedb9bc',
  '20261126000000_changes': 'a82586c82e6fb2cfa89cfb07858be273bd68f8bbc1c8afb5d5910fb8da7d0b98',
  '20261127000001_district_code_so_far': 'c2fb8ee9b16ecdf5db406f55fe6f4d8c28cae67b757cd94c145da6c533d8b5e1',
  '20261129000001_told_so_far': 'f447e48889fd492e074edeca633f00b68b6e8953532867c4e18c5ab40a901d3d',
}

const isAlone = (sql: string): boolean => sql.startsWith('-- Alone in its file')

/** A lock that is not there within this time is asked for again: whoever comes after us in its queue waits no longer. */
const lockTimeoutMs = 500
const lockTries = 60

const table = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

/** Returns the names applied now. Throws, with the migration's name, when one fails or was changed after it was applied. */
export async function migrate(url: string, schema?: string): Promise<string[]> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    ...(schema ? { options: `-c search_path=${schema}` } : {}),
  })
  await client.connect()
  const applied: string[] = []
  try {
    // Asked for again and again: a statement that waits for it would be waited for by an index that is made concurrently.
    while (!(await client.query('SELECT pg_try_advisory_lock($1) AS got', [prismaLock])).rows[0].got) await sleep(50)
    await client.query(table)
    const { rows } = await client.query<{ migration_name: string; checksum: string; finished_at: Date | null }>(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    )
    const known = new Map(rows.map((row) => [row.migration_name, row]))
    const isNew = known.size === 0
    for (const { name, sql, checksum } of migrations()) {
      const row = known.get(name)
      if (row?.finished_at) {
        if (row.checksum !== checksum && row.checksum !== former[name])
          throw new Error(
            `migration ${name} was changed after it was applied: restore the file, and write a new migration`,
          )
        continue
      }
      if (row && !isAlone(sql))
        throw new Error(`migration ${name} was begun and not finished: see \`prisma migrate resolve\``)
      if (isAlone(sql)) await applyAlone(client, name, sql, checksum, isNew)
      else await applyOne(client, name, sql, checksum)
      applied.push(name)
    }
    await makeQueue(url, schema)
  } finally {
    await client.end()
  }
  return applied
}

/** The queue's tables are its library's own; they lie in a schema beside ours. */
async function makeQueue(url: string, schema: string | undefined): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 10_000 })
  pool.on('error', () => undefined)
  try {
    await migrateQueue(pool, schema)
  } finally {
    await pool.end()
  }
}

async function applyOne(client: pg.Client, name: string, sql: string, checksum: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await client.query(`BEGIN; SET LOCAL lock_timeout = ${lockTimeoutMs}`)
    try {
      await client.query(sql)
      await client.query(
        'INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ($1, $2, now(), $3, 1)',
        [randomUUID(), checksum, name],
      )
      await client.query('COMMIT')
      return
    } catch (cause) {
      await client.query('ROLLBACK')
      const isHeld = (cause as { code?: string }).code === '55P03'
      if (!isHeld || attempt === lockTries)
        throw new Error(`migration ${name} failed: ${(cause as Error).message}`, { cause })
      await sleep(lockTimeoutMs)
    }
  }
}

/** Outside of a transaction; begun again where it was broken off. In a database that is new there is nobody to be kept waiting. */
async function applyAlone(
  client: pg.Client,
  name: string,
  sql: string,
  checksum: string,
  isNew: boolean,
): Promise<void> {
  await client.query('DELETE FROM _prisma_migrations WHERE migration_name = $1 AND finished_at IS NULL', [name])
  const id = randomUUID()
  await client.query('INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)', [
    id,
    checksum,
    name,
  ])
  try {
    await dropBroken(client)
    await client.query(isNew ? sql.replaceAll(' CONCURRENTLY', '') : sql)
  } catch (cause) {
    throw new Error(`migration ${name} failed, and can be tried again: ${(cause as Error).message}`, { cause })
  }
  await client.query('UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1', [id])
}

/** Indexes whose making was broken off: they are there, cost writes, and serve nobody. */
async function dropBroken(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    'SELECT c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE NOT i.indisvalid AND c.relnamespace = current_schema()::regnamespace',
  )
  for (const { name } of rows) await client.query(`DROP INDEX CONCURRENTLY "${name}"`)
}
