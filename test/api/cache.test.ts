import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { Pool, request } from 'undici'
import { buildApp } from '../../src/app.ts'
import type { Store } from '../../src/domain/store.ts'
import { createIntake } from '../../src/ingest/intake.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openStore } from '../../src/store/store.ts'
import { documentOf, drainAll, seededApp } from '../support/database.ts'
import { gazetteer, tables } from '../support/engine.ts'
import { withKey } from '../support/keys.ts'
import { ownPostgres } from '../support/postgres.ts'
import { serveFrom } from '../support/process.ts'
import { variedTexts } from '../support/varied.ts'

const steps = Number(process.env.CACHE_STEPS ?? 10_000)
const base = 'http://huyen.example'
const settings = { rateLimit: 100_000_000, publicUrl: base, cacheBytes: 0 }

const paths = [
  '/observations?limit=20',
  '/observations?limit=20&sort=-recorded',
  '/districts/183/indicators?view=best',
  '/observations?q=thu%20ngan%20sach&limit=10&include=evidence,history,citation',
  '/districts/183/indicators?limit=30',
  '/districts/183/indicators?view=table',
  '/districts/183/timeline',
  '/districts/183/meetings',
  '/districts/183',
  '/articles?limit=20',
  '/articles/1',
  '/awards?limit=20',
  '/meetings?limit=20',
  '/indicators',
  '/targets?limit=20',
  '/conflicts?limit=20',
  '/people?limit=20',
  '/changes?limit=20',
  '/indicators/budget.revenue/series',
  '/config',
  '/observations?format=csv&limit=15',
]

/** The same numbers for the same seed. */
const dice = (seed: number): ((most: number) => number) => {
  let state = seed
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return Math.floor((state / 2_147_483_648) * most)
  }
}

t.test('cache truth: two processes, writes and reads in any order, and no answer but the true one', async (t) => {
  const database = await ownPostgres(t)
  await migrate(database.url)
  const store = openStore({ url: database.url, poolSize: 4, statementTimeoutMs: 20_000, publicText: false, onError: () => undefined })
  t.teardown(() => store.close())
  await store.loadReference(tables)
  const texts = variedTexts(400)
  const take = async (at: number, url: string | null = null): Promise<void> => {
    await store.receive(documentOf(texts[at % texts.length]!, { url, canonicalUrl: url }), 'test')
    await drainAll(store)
  }
  for (let at = 0; at < 6; at += 1) await take(at)
  // The truth is told by an app that keeps nothing.
  const truth = await buildApp({ store, intake: createIntake(gazetteer), settings })
  t.teardown(() => truth.close())
  const headers = await withKey(store, 'review')
  const processes = await Promise.all([1, 2].map(() => serveFrom(t, database.url, { PUBLIC_URL: base })))
  const pools = processes.map(({ address }) => new Pool(address, { connections: 4 }))
  t.teardown(() => Promise.all(pools.map((pool) => pool.close())))

  const random = dice(7)
  let truths = new Map<string, string>()
  const trueBody = async (path: string): Promise<string> => {
    const known = truths.get(path)
    if (known !== undefined) return known
    const { body, statusCode } = await truth.inject(path)
    if (statusCode !== 200) throw new Error(`${path}: ${statusCode} ${body}`)
    truths.set(path, body)
    return body
  }
  /** What each process gave under an ETag, which it may be asked about again. */
  const held = new Map<string, { readonly etag: string; readonly body: string }>()
  let [reads, unchanged, writes, slowest, wrong] = [0, 0, 0, 0, 0]
  const read = async (at: number, path: string, allowed: readonly string[]): Promise<void> => {
    reads += 1
    const kept = random(2) === 0 ? held.get(path) : undefined
    const answer = await pools[at]!.request({ method: 'GET', path, headers: kept ? { 'if-none-match': kept.etag } : {} })
    const body = await answer.body.text()
    if (answer.statusCode === 304) unchanged += 1
    const told = answer.statusCode === 304 ? kept!.body : body
    if (!allowed.includes(told)) {
      wrong += 1
      if (wrong < 5) t.fail(`${path} from ${at} (${answer.statusCode}) after ${writes} writes`, { told: told.slice(0, 300), allowed: allowed.map((one) => one.slice(0, 300)) })
    }
    if (answer.statusCode === 200) held.set(path, { etag: String(answer.headers.etag), body })
  }
  const versionOf = async (pool: Pool): Promise<string> =>
    ((await (await pool.request({ method: 'GET', path: '/config' })).body.json()) as { data: { version: string } }).data.version
  const write = async (): Promise<void> => {
    writes += 1
    const kind = random(4)
    if (kind === 0) return take(6 + writes)
    // The same address: an edit of what stood there.
    if (kind === 1) return take(6 + writes, `https://bao.example/${random(5)}`)
    const rows = (await truth.inject('/districts/183/indicators?limit=200')).json().data as { id: number; articleId: number; value: string }[]
    const row = rows[random(rows.length)]
    // All of it taken back: there is nothing left to correct.
    if (!row) return take(6 + writes)
    const payload = [{ value: String(1 + random(1_000)) }, { retracted: true }][kind - 2]
    const done = await truth.inject({
      method: 'PATCH',
      url: `/observations/${row.id}`,
      headers,
      payload: { ...payload, reason: 'test' },
    })
    if (done.statusCode !== 200 && done.statusCode !== 409) throw new Error(`${done.statusCode} ${done.body}`)
  }

  for (let step = 0; step < steps; step += 1) {
    const path = paths[random(paths.length)]!
    if (random(40) > 0) {
      await read(random(2), path, [await trueBody(path)])
      continue
    }
    const before = await trueBody(path)
    // Readers meet the write on its way: theirs is what stood before it, or after it.
    const writing = write()
    const meeting: { readonly at: number; readonly body: Promise<string> }[] = []
    for (let at = 0; at < 4; at += 1)
      meeting.push({ at: at % 2, body: pools[at % 2]!.request({ method: 'GET', path }).then(({ body }) => body.text()) })
    await writing
    const done = performance.now()
    truths = new Map()
    const after = await trueBody(path)
    for (const { body } of meeting) if (![before, after].includes(await body)) wrong += 1
    const { version } = await store.dataVersion()
    for (const pool of pools) while ((await versionOf(pool)) !== version) await sleep(1)
    slowest = Math.max(slowest, performance.now() - done)
  }
  t.equal(wrong, 0, 'no answer differs from one that is made anew, and no 304 is wrong')
  t.ok(slowest < 1_000, `each process knew of each write within ${slowest.toFixed(0)} ms`)
  t.ok(writes > steps / 80 && unchanged > steps / 20, `${reads} reads, ${unchanged} of them 304, ${writes} writes`)
}) // biome-ignore format: one line each

t.test('a thousand equal requests at once, and none before: one query', async (t) => {
  const { app, database } = await seededApp(t, { rateLimit: 100_000 })
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  await request(`${address}/health/live`)
  database.queries.length = 0
  const pool = new Pool(address, { connections: 200 })
  const answers = await Promise.all(
    Array.from({ length: 1_000 }, async () => {
      const { statusCode, body } = await pool.request({ method: 'GET', path: '/observations?limit=40' })
      return [statusCode, await body.text()] as const
    }),
  )
  await pool.close()
  t.equal(database.queries.filter((text) => text.includes('FROM observations')).length, 1)
  t.ok(answers.every(([status, body]) => status === 200 && body === answers[0]![1]))
})

t.test('the first of them fails: the next one tries', async (t) => {
  const { store } = await seededApp(t)
  let tries = 0
  const failing: Store = {
    ...store,
    listObservations: async (page) => {
      tries += 1
      if (tries < 3) throw new Error('Connection terminated unexpectedly')
      return store.listObservations(page)
    },
  }
  const app = await buildApp({ store: failing, intake: createIntake(gazetteer) })
  t.teardown(() => app.close())
  const told = await Promise.all(Array.from({ length: 20 }, () => app.inject('/observations')))
  t.equal(told.filter(({ statusCode }) => statusCode === 503).length, 2)
  t.equal(told.filter(({ statusCode }) => statusCode === 200).length, 18)
  t.equal(tries, 3)
})

t.test('what is kept is nobody else’s', async (t) => {
  const { app } = await seededApp(t)
  const address = await app.listen({ port: 0, host: '127.0.0.1' })
  const url = `${address}/observations?limit=2&include=citation`
  const ask = async (headers: Record<string, string>) => {
    const { statusCode, headers: told, body } = await request(url, { headers })
    return { status: statusCode, headers: told, body: Buffer.from(await body.arrayBuffer()) }
  }
  const [first, second] = [await ask({ 'x-request-id': 'one' }), await ask({ 'x-request-id': 'two' })]
  t.equal(second.headers['cache-status'], 'huyen; hit')
  t.notOk(first.headers['cache-status'])
  t.same(second.body, first.body)
  t.same([first.headers['x-request-id'], second.headers['x-request-id']], ['one', 'two'])
  const left = (answer: typeof first): number => Number(/r=(\d+)/.exec(String(answer.headers.ratelimit))![1])
  t.equal(left(second), left(first) - 1, 'each is counted')
  for (const name of ['content-security-policy', 'access-control-allow-origin', 'x-content-type-options', 'link', 'etag', 'vary', 'cache-control', 'content-type', 'ratelimit-policy', 'strict-transport-security']) // biome-ignore format: one list
    t.equal(second.headers[name], first.headers[name], name)
  const elsewhere = await ask({ host: 'evil.example' })
  t.match(elsewhere.body.toString(), /http:\/\/evil\.example\/observations/)
  t.notMatch((await ask({})).body.toString(), /evil/, 'a name that one asked under is told to nobody else')
  const packed = await ask({ 'accept-encoding': 'gzip' })
  t.equal(packed.headers['content-encoding'], 'gzip')
  const again = await ask({ 'accept-encoding': 'gzip' })
  t.equal(again.headers['cache-status'], 'huyen; hit')
  t.same(again.body, packed.body)
  t.notOk((await ask({})).headers['content-encoding'])
  const head = await request(url, { method: 'HEAD' })
  t.equal(head.statusCode, 200)
  t.equal(Number(head.headers['content-length']), first.body.length)
  t.equal((await head.body.text()).length, 0)
})

t.test('failures are not kept; memory is bounded', async (t) => {
  const { app } = await seededApp(t, { cacheBytes: 1_000_000, rateLimit: 100_000 })
  const ask = async (url: string) => (await app.inject(url)).headers['cache-status']
  for (const url of ['/observations?limit=0', '/observations/999999'])
    for (let time = 0; time < 2; time += 1) t.equal(await ask(url), undefined, url)
  for (let limit = 1; limit <= 60; limit += 1) await ask(`/observations?limit=${limit}`)
  t.equal(await ask('/observations?limit=1'), undefined, 'what was asked for long ago has made room')
  t.equal(await ask('/observations?limit=60'), 'huyen; hit')
})
