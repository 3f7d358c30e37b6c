import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import t from 'tap'
import { migrate, migrations } from '../../src/store/migrate.ts'
import { fill } from '../bench/fill.ts'
import { type OwnPostgres, ownPostgres } from '../support/postgres.ts'

const isLater = (name: string): boolean => name >= '20261125'

/** What the later migrations made, taken back: the state of a database that was filled before there were any. */
async function takeBack({ query }: OwnPostgres): Promise<void> {
  for (const { sql } of migrations())
    for (const [, name] of sql.matchAll(/INDEX CONCURRENTLY IF NOT EXISTS "(\w+)"/g)) await query(`DROP INDEX "${name}"`)
  await query('DROP TABLE changes, copy_changes')
  await query('DROP FUNCTION keep_copy_change CASCADE')
  await query('DROP FUNCTION keep_district_code CASCADE')
  await query('DROP FUNCTION tell_version CASCADE')
  await query('DROP FUNCTION search_words CASCADE')
  await query('DROP FUNCTION plain_letters')
  await query('ALTER TABLE observations DROP COLUMN district_code')
  await query('ALTER TABLE ingestions DROP COLUMN vanished')
  await query('ALTER TABLE observations DROP COLUMN alternatives')
  await query('ALTER TABLE articles DROP COLUMN told_on, DROP COLUMN told_by')
  for (const table of ['meetings', 'meeting_people', 'awards']) await query(`ALTER TABLE ${table} DROP COLUMN confidence`)
  await query('CREATE INDEX observations_period_from_id_idx ON observations (period_from, id)')
  await query('CREATE INDEX observations_district_id_id_idx ON observations (district_id, id)')
  await query("DELETE FROM _prisma_migrations WHERE migration_name >= '20261125'")
} // biome-ignore format: one line each

/** Reads and writes that wait for a lock no longer than a second; what failed. */
function bystanders(url: string): { stop: () => Promise<{ done: number; failed: string[] }> } {
  let running = true
  let done = 0
  const failed: string[] = []
  const all = [
    'SELECT count(*) FROM observations WHERE id % 1000 = 0',
    'SELECT title FROM articles ORDER BY id LIMIT 10',
    'UPDATE observations SET confidence = confidence WHERE id = (SELECT min(id) FROM observations)',
    'UPDATE articles SET title = title WHERE id = (SELECT max(id) FROM articles)',
    'UPDATE data_version SET version = version + 1',
  ].map(async (text) => {
    const client = new pg.Client({ connectionString: url, lock_timeout: 1_000 })
    await client.connect()
    while (running) {
      await client.query(text).then(
        () => {
          done += 1
        },
        (error: Error) => failed.push(`${text}: ${error.message}`),
      )
      await sleep(5)
    }
    await client.end()
  })
  return {
    stop: async () => {
      running = false
      await Promise.all(all)
      return { done, failed }
    },
  }
}

t.test('a full database is migrated while it is read and written, and nobody waits for a lock', async (t) => {
  const database = await ownPostgres(t)
  await fill(database.url, 120_000)
  const before = await database.query("SELECT count(*)::int AS n, md5(string_agg(id || label || value, ',' ORDER BY id)) AS hash FROM observations")
  const codes = await database.query('SELECT o.id, d.code FROM observations o LEFT JOIN districts d ON d.id = o.district_id ORDER BY o.id LIMIT 500')
  const told = await database.query('SELECT id, coalesce(published_at, (SELECT min(m.date) FROM meetings m WHERE m.article_id = a.id)) AS on FROM articles a ORDER BY id LIMIT 500')
  await takeBack(database)
  const others = bystanders(database.url)
  await sleep(300)
  const applied = await migrate(database.url)
  const { done, failed } = await others.stop()
  t.same(applied, migrations().map(({ name }) => name).filter(isLater))
  t.same(failed, [], `${done} reads and writes meanwhile`)
  t.ok(done > 100, `${done}`)
  t.same(await database.query("SELECT count(*)::int AS n, md5(string_agg(id || label || value, ',' ORDER BY id)) AS hash FROM observations"), before)
  t.same(await database.query('SELECT id, district_code AS code FROM observations ORDER BY id LIMIT 500'), codes)
  t.same(await database.query('SELECT id, told_on AS on FROM articles ORDER BY id LIMIT 500'), told)
  t.same(await database.query('SELECT 1 FROM observations WHERE (district_code IS NULL) <> (district_id IS NULL)'), [])
  t.same(await database.query('SELECT 1 FROM pg_index WHERE NOT indisvalid'), [])
  t.same(await database.query('SELECT count(*)::int AS n FROM changes'), await database.query('SELECT count(*)::int AS n FROM articles'))
  t.same(await migrate(database.url), [])
}) // biome-ignore format: one line each

t.test('what was parted later is taken for what it was; what was broken off is begun again', async (t) => {
  const database = await ownPostgres(t)
  await migrate(database.url)
  await database.query("UPDATE _prisma_migrations SET checksum = 'dda055af5f3a480d87aa6f8a0cdb8a1e9f5f684f06a89252237ddf321fedb9bc' WHERE migration_name = '20261125000000_queries'")
  await database.query("DELETE FROM _prisma_migrations WHERE migration_name ~ '^202611250000(?:0[1-9]|10)_|^20261126000001'")
  t.equal((await migrate(database.url)).length, 11)
  // A process that died while it made an index.
  const name = '20261127000004_observations_indicator_period'
  await database.query(`UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '${name}'`)
  await database.query("UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'observations_indicator_code_period_id_idx'::regclass")
  t.same(await migrate(database.url), [name])
  t.same(await database.query('SELECT 1 FROM pg_index WHERE NOT indisvalid'), [])
  const two = await Promise.all([migrate(database.url), migrate(database.url)])
  t.same(two, [[], []], 'two at once take turns')
}) // biome-ignore format: one line each
