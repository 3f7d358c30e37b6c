import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import t, { type Test } from 'tap'
import { request } from 'undici'
import { buildApp } from '../../src/app.ts'
import type { Store } from '../../src/domain/store.ts'
import { createIntake } from '../../src/ingest/intake.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openStore, type StoreOptions } from '../../src/store/store.ts'
import { gazetteer, tables } from '../support/engine.ts'
import { withKey } from '../support/keys.ts'
import { type OwnPostgres, ownPostgres } from '../support/postgres.ts'
import { until } from '../support/process.ts'

interface Fragile {
  readonly app: FastifyInstance
  readonly store: Store
  readonly address: string
  readonly database: OwnPostgres
}

async function fragile(
  t: Test,
  options: Partial<StoreOptions> = {},
  settings: { cacheBytes?: number } = {},
): Promise<Fragile> {
  const database = await ownPostgres(t)
  await migrate(database.url)
  const store = openStore({
    url: database.url,
    poolSize: 3,
    poolTimeoutMs: 900,
    statementTimeoutMs: 1_000,
    publicText: false,
    onError: () => undefined,
    ...options,
  })
  await store.loadReference(tables)
  const app = await buildApp({
    store,
    intake: createIntake(gazetteer),
    settings: { handlerTimeoutMs: 8_000, rateLimit: 100_000_000, ...settings },
  })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  t.teardown(async () => {
    await app.close()
    await store.close().catch(() => undefined)
  })
  return { app, store, address, database }
}

interface Told {
  readonly status: number
  readonly ms: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}

const timed = async (url: string): Promise<Told> => {
  const start = performance.now()
  const { statusCode: status, headers, body } = await request(url)
  await body.dump()
  return { status, ms: performance.now() - start, headers }
}

/** Statements of ours that PostgreSQL is at work on. */
const atWork = async ({ database }: Fragile): Promise<number> =>
  (
    await database.query<{ n: number }>(
      "SELECT count(*)::int AS n FROM pg_stat_activity WHERE application_name = 'huyen' AND state = 'active'",
    )
  )[0]!.n

async function block({ database }: Fragile, table: string): Promise<{ release: () => Promise<void> }> {
  const blocker = new pg.Client({ connectionString: database.url })
  await blocker.connect()
  await blocker.query(`BEGIN; LOCK TABLE ${table}`)
  return {
    release: async () => {
      await blocker.query('ROLLBACK')
      await blocker.end()
    },
  }
}

t.test('a statement that takes too long is ended in PostgreSQL, and told as 503', async (t) => {
  const it = await fragile(t)
  const blocker = await block(it, 'indicators')
  const told = await timed(`${it.address}/indicators`)
  t.equal(told.status, 503)
  t.match(told.headers['retry-after'], /^\d+$/)
  t.ok(told.ms < 4_000, `${told.ms}`)
  t.equal(await atWork(it), 0, 'nothing goes on behind it')
  await blocker.release()
  t.equal((await timed(`${it.address}/indicators`)).status, 200)
})

t.test('a statement whose client has gone is cancelled in PostgreSQL, at once', async (t) => {
  const it = await fragile(t, { statementTimeoutMs: 30_000 })
  const blocker = await block(it, 'indicators')
  const leaving = new AbortController()
  const asked = fetch(`${it.address}/indicators`, { signal: leaving.signal }).catch(() => 'left')
  await until(async () => (await atWork(it)) === 1, 'the statement')
  const left = performance.now()
  leaving.abort()
  t.equal(await asked, 'left')
  await until(async () => (await atWork(it)) === 0, 'the end of the statement')
  t.ok(performance.now() - left < 3_000, 'long before any time-out')
  await blocker.release()
  for (let at = 0; at < 6; at += 1) t.equal((await timed(`${it.address}/indicators?limit=${at + 1}`)).status, 200)
})

t.test('nobody waits for a connection longer than the pool lets him', async (t) => {
  const it = await fragile(t, { statementTimeoutMs: 5_000 }, { cacheBytes: 0 })
  const blocker = await block(it, 'indicators')
  const told = await Promise.all(
    Array.from({ length: 20 }, (_, at) => timed(`${it.address}/indicators?limit=${at + 1}`)),
  )
  const early = told.filter(({ status, ms }) => status === 503 && ms < 2_500)
  t.ok(early.length >= 17, 'all but those that have the three connections')
  for (const { headers } of early) t.match(headers['retry-after'], /^\d+$/)
  await blocker.release()
})

t.test(
  'a PostgreSQL that is frozen: each request is answered in time, and the pool is good again when it thaws',
  async (t) => {
    const { address, database } = await fragile(t)
    t.equal((await timed(`${address}/indicators`)).status, 200)
    await database.freeze()
    // Longer than the version of the data is good for.
    await sleep(1_100)
    const paths = ['/indicators?limit=7', '/districts', '/observations', '/provinces', '/meetings', '/awards']
    const told = await Promise.all(paths.map((path) => timed(address + path)))
    for (const { status, ms } of told) {
      t.equal(status, 503)
      t.ok(ms < 9_000, `${ms}`)
    }
    const kept = await timed(`${address}/indicators`)
    t.equal(kept.status, 200, 'what is in memory is given all the same')
    t.match(kept.headers['cache-status'], /ttl=-\d+; detail=database-away/, 'and says of what age it is')
    t.equal(kept.headers['cache-control'], 'no-store')
    t.equal((await timed(`${address}/health/live`)).status, 200)
    database.thaw()
    await sleep(1_000)
    for (const path of ['/indicators', '/districts', '/observations'])
      t.equal((await timed(address + path)).status, 200, `${path} after the thaw`)
    await until(
      async () =>
        (await database.query("SELECT 1 FROM pg_stat_activity WHERE application_name = 'huyen version'")).length === 1,
      'one listener, and no other that was forgotten',
      10_000,
    )
  },
)

t.test('a backend that is terminated, idle or at work, costs one request at the most, and no process', async (t) => {
  const { address, database } = await fragile(t)
  const strike = (): Promise<unknown> =>
    database.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name LIKE 'huyen%' AND pid <> pg_backend_pid()",
    )
  await timed(`${address}/indicators`)
  await strike()
  await sleep(50)
  const idle: Told[] = []
  for (let at = 0; at < 5; at += 1) idle.push(await timed(`${address}/indicators?limit=${at + 1}`))
  t.ok(idle.filter(({ status }) => status !== 200).length <= 1, JSON.stringify(idle.map(({ status }) => status)))
  for (let round = 0; round < 5; round += 1) {
    const busy = Promise.all(
      Array.from({ length: 12 }, (_, at) => timed(`${address}/districts?limit=200&sort=name&kind=huy%E1%BB%87n,qu%E1%BA%ADn&q=${'abcdefghiklm'[at]}*`)),
    ) // biome-ignore format: one line
    await strike()
    const told = await busy
    // Three are at work at once, and each may lose its connection.
    t.ok(told.every(({ status }) => status === 200 || status === 503) && told.filter(({ status }) => status === 503).length <= 3, JSON.stringify(told.map(({ status }) => status))) // biome-ignore format: one line
  }
  t.equal((await timed(`${address}/districts`)).status, 200)
})

t.test('PostgreSQL is stopped for ten seconds under load', async (t) => {
  const { address, database } = await fragile(t)
  const kept = ['/districts?limit=5', '/provinces', '/indicators']
  for (const path of kept) t.equal((await timed(address + path)).status, 200)
  let [running, asked] = [true, 0]
  const told: (Told & { readonly at: number; readonly isKept: boolean })[] = []
  const reader = async (): Promise<void> => {
    while (running) {
      asked += 1
      const isKept = asked % 2 === 0
      const path = isKept ? kept[asked % kept.length]! : `/districts?limit=${1 + (asked % 200)}&sort=-code`
      told.push({ ...(await timed(address + path)), at: performance.now(), isKept })
      await sleep(5)
    }
  }
  const readers = Promise.all(Array.from({ length: 8 }, reader))
  await sleep(1_000)
  await database.stop()
  const stoppedAt = performance.now()
  await sleep(10_000)
  await database.start()
  const startedAt = performance.now()
  await sleep(3_000)
  running = false
  await readers
  const during = told.filter(({ at }) => at > stoppedAt + 500 && at < startedAt - 500)
  t.ok(during.length > 100, `${during.length} were answered meanwhile`)
  t.ok(
    during.every(({ status, headers }) => status === 200 || (status === 503 && /^\d+$/.test(String(headers['retry-after'])))),
    'from memory, or as 503 with Retry-After',
  ) // biome-ignore format: one line
  t.ok(during.filter(({ isKept }) => isKept).every(({ status }) => status === 200), 'what was in memory is given') // biome-ignore format: one line
  t.ok(during.every(({ ms }) => ms < 2_500), 'and soon') // biome-ignore format: one line
  const bad = told.filter(({ at, status }) => at > startedAt && status !== 200)
  const recovered = Math.max(startedAt, ...bad.map(({ at }) => at)) - startedAt
  t.ok(recovered < 2_000, `good again ${recovered.toFixed(0)} ms after the start, by itself`)
  t.ok(told.filter(({ at }) => at > startedAt + 2_000).length > 50)
})

t.test('a database that can only be read: writes are 503 with Retry-After and lose nothing, reads go on', async (t) => {
  const { app, store, address, database } = await fragile(t)
  const headers = await withKey(store, 'ingest')
  const send = () =>
    app.inject({
      method: 'POST',
      url: '/articles',
      headers,
      payload: { text: 'Huyện Cao Lộc thu ngân sách năm 2020 đạt 470 tỷ đồng.' },
    })
  const readOnly = async (how: 'on' | 'off'): Promise<void> => {
    await database.query(`ALTER SYSTEM SET default_transaction_read_only = ${how}`)
    await database.query('SELECT pg_reload_conf()')
    await until(
      async () =>
        (await database.query<{ how: string }>("SELECT current_setting('default_transaction_read_only') AS how"))[0]!
          .how === how,
      `read-only ${how}`,
    )
  }
  await readOnly('on')
  const refused = await send()
  t.equal(refused.statusCode, 503)
  t.match(refused.headers, { 'retry-after': /^\d+$/, 'content-type': /problem\+json/ })
  t.equal((await timed(`${address}/districts/183`)).status, 200)
  await readOnly('off')
  t.equal((await send()).statusCode, 202)
})
