import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { migrateQueue } from './queue.ts'

/** Applies prisma/migrations/ and keeps Prisma's own table of them, so `prisma migrate deploy` can take over at any time. */

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
    await client.query('SELECT pg_advisory_lock($1)', [prismaLock])
    await client.query(table)
    const { rows } = await client.query<{ migration_name: string; checksum: string; finished_at: Date | null }>(
      'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
    )
    const known = new Map(rows.map((row) => [row.migration_name, row]))
    for (const { name, sql, checksum } of migrations()) {
      const row = known.get(name)
      if (row?.finished_at) {
        if (row.checksum !== checksum)
          throw new Error(
            `migration ${name} was changed after it was applied: restore the file, and write a new migration`,
          )
        continue
      }
      if (row) throw new Error(`migration ${name} was begun and not finished: see \`prisma migrate resolve\``)
      await applyOne(client, name, sql, checksum)
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
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      'INSERT INTO _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) VALUES ($1, $2, now(), $3, 1)',
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (cause) {
    await client.query('ROLLBACK')
    throw new Error(`migration ${name} failed: ${(cause as Error).message}`, { cause })
  }
}
