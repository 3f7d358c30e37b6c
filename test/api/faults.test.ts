import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import t, { type Test } from 'tap'
import { buildApp } from '../../src/app.ts'
import { acquireServer } from '../../src/embedded/server.ts'
import { createIntake } from '../../src/ingest/intake.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openStore, type StoreOptions } from '../../src/store/store.ts'
import { gazetteer, tables } from '../support/engine.ts'
import { postmaster, temporaryFolder } from '../support/process.ts'

/** A PostgreSQL of its own, that may be harmed. */
async function fragile(
  t: Test,
  options: Partial<StoreOptions> = {},
): Promise<{ app: FastifyInstance; url: string; dataDir: string }> {
  const dataDir = join(temporaryFolder(t), 'data')
  const server = await acquireServer(dataDir)
  await migrate(server.url)
  const store = openStore({
    url: server.url,
    poolSize: 3,
    statementTimeoutMs: 1_000,
    publicText: false,
    onError: () => undefined,
    ...options,
  })
  await store.loadReference(tables)
  const app = await buildApp({ store, intake: createIntake(gazetteer), settings: { handlerTimeoutMs: 8_000 } })
  t.teardown(async () => {
    await app.close()
    await store.close().catch(() => undefined)
    await server.release()
  })
  return { app, url: server.url, dataDir }
}

const timed = async (
  app: FastifyInstance,
  url: string,
): Promise<{ status: number; ms: number; retryAfter: unknown }> => {
  const start = performance.now()
  const answer = await app.inject(url)
  return { status: answer.statusCode, ms: performance.now() - start, retryAfter: answer.headers['retry-after'] }
}

t.test('a statement that takes too long is ended in PostgreSQL, and told as 503', async (t) => {
  const { app, url } = await fragile(t)
  const blocker = new pg.Client({ connectionString: url })
  await blocker.connect()
  await blocker.query('BEGIN; LOCK TABLE indicators')
  const told = await timed(app, '/indicators')
  t.equal(told.status, 503)
  t.match(told.retryAfter, /^\d+$/)
  t.ok(told.ms < 4_000, `${told.ms}`)
  const { rows } = await blocker.query(
    "SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'huyen' AND state = 'active'",
  )
  t.equal(rows[0].n, 0, 'nothing goes on behind it')
  await blocker.query('ROLLBACK')
  await blocker.end()
  t.equal((await timed(app, '/indicators')).status, 200)
})

t.test(
  'a PostgreSQL that is frozen: each request is answered in time, and the pool is good again when it thaws',
  async (t) => {
    const { app, dataDir, url } = await fragile(t)
    t.equal((await timed(app, '/indicators')).status, 200)
    const looker = new pg.Client({ connectionString: url })
    await looker.connect()
    const { rows } = await looker.query<{ pid: number }>(
      "SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()",
    )
    await looker.end()
    const pids = [postmaster(dataDir), ...rows.map(({ pid }) => pid)]
    for (const pid of pids) process.kill(pid, 'SIGSTOP')
    try {
      const told = await Promise.all(
        ['/indicators', '/districts', '/observations', '/provinces', '/meetings', '/awards'].map((path) =>
          timed(app, path),
        ),
      )
      for (const { status, ms } of told) {
        t.equal(status, 503)
        t.ok(ms < 9_000, `${ms}`)
      }
      t.equal((await timed(app, '/health/live')).status, 200)
    } finally {
      for (const pid of pids) process.kill(pid, 'SIGCONT')
    }
    await sleep(1_000)
    for (const path of ['/indicators', '/districts', '/observations'])
      t.equal((await timed(app, path)).status, 200, `${path} after the thaw`)
  },
)

t.test('a backend that is terminated, idle or at work, costs one request at the most, and no process', async (t) => {
  const { app, url } = await fragile(t)
  const killer = new pg.Client({ connectionString: url })
  await killer.connect()
  const strike = (): Promise<unknown> =>
    killer.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'huyen%' AND pid <> pg_backend_pid()",
    )
  await timed(app, '/indicators')
  await strike()
  await sleep(50)
  const idle = [await timed(app, '/indicators'), await timed(app, '/districts'), await timed(app, '/indicators')]
  t.ok(idle.filter(({ status }) => status !== 200).length <= 1, JSON.stringify(idle))
  const busy = Promise.all(Array.from({ length: 12 }, () => timed(app, '/districts?limit=200')))
  await strike()
  const told = await busy
  t.ok(
    told.every(({ status }) => status === 200 || status === 503),
    JSON.stringify(told),
  )
  t.equal((await timed(app, '/districts')).status, 200)
  await killer.end()
})
