import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { Pool } from 'undici'
import { migrate } from '../../src/store/migrate.ts'
import { openStore } from '../../src/store/store.ts'
import { documentOf, drainAll } from '../support/database.ts'
import { tables } from '../support/engine.ts'
import { ownPostgres } from '../support/postgres.ts'
import { serveFrom } from '../support/process.ts'
import { variedTexts } from '../support/varied.ts'

/** Mixed load for SOAK_SECONDS: two minutes, or half an hour by hand. Memory and waiting are told for each tenth. */

const seconds = Number(process.env.SOAK_SECONDS ?? 120)
const clients = 12

const residentMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
const percentile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0
const median = (values: readonly number[]): number => percentile(values, 0.5)

t.test('mixed load: no error, and memory does not grow', { timeout: seconds * 2_000 + 900_000 }, async (t) => {
  if (process.platform !== 'linux') return void t.pass('memory is read from /proc')
  const database = await ownPostgres(t)
  await migrate(database.url)
  const store = openStore({ url: database.url, poolSize: 4, statementTimeoutMs: 20_000, publicText: false, onError: () => undefined })
  t.teardown(() => store.close())
  await store.loadReference(tables)
  const texts = variedTexts(4_000)
  for (const text of texts.slice(0, 30)) await store.receive(documentOf(text), 'test')
  await drainAll(store)
  const { child, address } = await serveFrom(t, database.url, { CACHE_MB: '16' })
  const pool = new Pool(address, { connections: clients })
  t.teardown(() => pool.close())
  const listed = await pool.request({ method: 'GET', path: '/districts?limit=60' })
  const codes = ((await listed.body.json()) as { data: { code: string }[] }).data.map(({ code }) => code)
  const end = Date.now() + seconds * 1_000
  const tenths = Array.from({ length: 10 }, () => ({ waits: [] as number[], memory: [] as number[] }))
  const now = (): (typeof tenths)[number] => tenths[Math.min(9, Math.max(0, Math.floor(10 - ((end - Date.now()) / (seconds * 1_000)) * 10)))]!
  const failed: string[] = []
  let [asked, etag] = [0, '']
  const path = (at: number): string =>
    [
      `/districts/${codes[at % codes.length]}/indicators?limit=${10 + (at % 40)}`,
      `/observations?limit=50&sort=${['id', '-value', 'period', '-recorded'][at % 4]}&status=actual`,
      '/districts/183/indicators?view=table',
      `/observations?q=${['ngan%20sach', 'ho%20ngheo', 'dang%20vien', 'nong%20thon'][at % 4]}&limit=20`,
      '/observations?limit=50',
      `/observations?format=csv&limit=100&sort=${at % 2 ? 'id' : '-id'}`,
      '/compare?province=20&indicator=budget.revenue&period=2020',
      '/nowhere',
      '/observations?limit=-1',
    ][at % 9]!
  const reader = async (): Promise<void> => {
    while (Date.now() < end) {
      asked += 1
      const [url, start] = [path(asked), performance.now()]
      const { statusCode, headers, body } = await pool.request({ method: 'GET', path: url, headers: asked % 5 === 0 ? { 'if-none-match': etag } : {} })
      await body.dump()
      now().waits.push(performance.now() - start)
      if (url === '/observations?limit=50' && headers.etag) etag = String(headers.etag)
      const right = url === '/nowhere' ? 404 : url.endsWith('=-1') ? 400 : 200
      if (statusCode !== right && statusCode !== 304) failed.push(`${statusCode} ${url}`)
    }
  }
  const writer = async (): Promise<void> => {
    for (let at = 30; Date.now() < end; at += 1) {
      await store.receive(documentOf(texts[at % texts.length]!), 'test')
      await drainAll(store)
      await sleep(1_500)
    }
  }
  const looker = async (): Promise<void> => {
    while (Date.now() < end) {
      now().memory.push(residentMb(child.pid!))
      await sleep(200)
    }
  }
  await Promise.all([...Array.from({ length: clients }, reader), writer(), looker()])
  for (const [at, { waits, memory }] of tenths.entries())
    t.comment(`tenth ${at + 1}: ${waits.length} requests, p50 ${median(waits).toFixed(1)} ms, p99 ${percentile(waits, 0.99).toFixed(1)} ms, ${median(memory).toFixed(0)} MB`)
  t.same(failed.slice(0, 10), [], `${asked} requests`)
  const [early, late] = [tenths[4]!, tenths[9]!].map(({ memory }) => median(memory)) as [number, number]
  t.ok(late < early * 1.1, `memory of the last tenth is ${(late / early).toFixed(2)} of the fifth's`)
  t.equal(child.exitCode, null, child.output.err)
}) // biome-ignore format: one line each
