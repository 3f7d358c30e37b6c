import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { envelope } from '../../src/api/lists/envelope.ts'
import { acquireServer } from '../../src/embedded/server.ts'
import { root } from '../support/engine.ts'
import { madeUpReport } from '../support/made-up.ts'
import { serveFlags } from '../support/process.ts'
import { median, say } from './figures.ts'
import { fill } from './fill.ts'
import { startPeer } from './peer.ts'

/**
 * A page of 50 of a district at random, by 32 connections, of a million observations: ours beside a static answer, beside what is
 * written by hand for this list alone, and beside a peer as a newcomer sets it up. They take turns, in an order that is turned
 * round each time; each figure is the median of the rounds. Needs wrk (Debian: `apt-get install wrk`).
 */

const size = Number(process.env.BENCH_OBSERVATIONS ?? 1_000_000)
const rounds = Number(process.env.BENCH_ROUNDS ?? 7)
const slice = Number(process.env.BENCH_SECONDS ?? 3)
const connections = 32

interface Measured {
  readonly rate: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  readonly failed: number
  readonly seconds: number
}

interface Variant {
  readonly name: string
  readonly address: string
  readonly script: string
  readonly child: ChildProcess
  readonly measured: Measured[]
}

/** Folder of a database of that size, which is kept for the next time. */
const folderOf = (observations: number): string =>
  join(process.env.BENCH_DIR ?? tmpdir(), `huyen-bench-${observations}`)

export async function benchServing(): Promise<void> {
  try {
    execFileSync('wrk', ['-v'], { stdio: 'ignore' })
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return say('serving: needs wrk (apt-get install wrk)')
  }
  const server = await acquireServer(folderOf(size))
  const folder = mkdtempSync(join(tmpdir(), 'huyen-serving-'))
  const children: ChildProcess[] = []
  try {
    say(`serving: ${size} observations in ${folderOf(size)}`)
    await fill(server.url, size)
    await compare(server.url, folder, children)
  } finally {
    for (const child of children) child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
    await server.release()
  }
}

async function compare(url: string, folder: string, children: ChildProcess[]): Promise<void> {
  const start = async (path: string, args: readonly string[], env: Record<string, string>): Promise<[ChildProcess, string]> => {
    const child = spawn(process.execPath, [...(args.length > 0 ? serveFlags : []), join(root, path), ...args], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] })
    children.push(child)
    const [line] = (await once(child.stdout!.setEncoding('utf8'), 'data')) as [string]
    child.stdout!.resume()
    return [child, line.split('\n')[0]!]
  } // biome-ignore format: one line each
  const ours = { DATABASE_URL: url, PORT: '0', HOST: '127.0.0.1', LOG_FORMAT: 'json', RATE_LIMIT: '100000000' }
  const [uncachedChild, uncached] = await start('src/cli.ts', ['serve'], { ...ours, CACHE_MB: '0' })
  const [cachedChild, cached] = await start('src/cli.ts', ['serve'], ours)
  const [handChild, hand] = await start('test/bench/servers/hand-written.ts', [], { DATABASE_URL: url })

  const codes = await codesOf(url)
  const paths = codes.map((code) => `/districts/${code}/indicators?limit=50`)
  const answers = await answersOf(cached, paths)
  writeFileSync(join(folder, 'answers.json'), JSON.stringify(answers))
  const [staticChild, ready] = await start('test/bench/servers/static.ts', [], {
    ANSWERS: join(folder, 'answers.json'),
  })
  const script = (name: string, lines: readonly string[]): string => {
    const path = join(folder, `${name}.lua`)
    writeFileSync(path, `local all = {}\ninit = function()\n${lines.map((line) => `all[#all + 1] = ${line}`).join('\n')}\nend\nrequest = function() return all[math.random(#all)] end\n`)
    return path
  } // biome-ignore format: one line each
  const plain = script('plain', paths.map((path) => `wrk.format("GET", ${JSON.stringify(path)})`)) // biome-ignore format: one line
  const known = script('known', paths.map((path) => `wrk.format("GET", ${JSON.stringify(path)}, {["If-None-Match"] = ${JSON.stringify(answers[path]!.headers.etag)}})`)) // biome-ignore format: one line
  const variants: Variant[] = [
    { name: 'static', address: ready, script: plain, child: staticChild, measured: [] },
    { name: 'ours, 304', address: cached, script: known, child: cachedChild, measured: [] },
    { name: 'ours, from memory', address: cached, script: plain, child: cachedChild, measured: [] },
    { name: 'hand-written', address: hand, script: plain, child: handChild, measured: [] },
    { name: 'ours, uncached', address: uncached, script: plain, child: uncachedChild, measured: [] },
  ]
  const peer = await startPeer(url, codes)
  if (peer) {
    children.push(peer.child)
    const path = script('peer', peer.paths.map((one) => `wrk.format("GET", ${JSON.stringify(one)})`)) // biome-ignore format: one line
    variants.push({ name: peer.name, address: peer.address, script: path, child: peer.child, measured: [] })
  }
  for (const variant of variants) load(variant, 2)
  for (let round = 0; round < rounds; round += 1)
    for (const variant of round % 2 === 0 ? variants : variants.toReversed()) {
      await sleep(200)
      variant.measured.push(load(variant, slice))
    }
  report(variants, Buffer.byteLength(answers[paths[0]!]!.body))
  overload(variants[4]!)
  await pages(url, uncached)
  await whileIngesting(url, folder, variants[4]!)
}

const load = ({ address, script }: Pick<Variant, 'address' | 'script'>, seconds: number, clients = connections): Measured => {
  const out = execFileSync('wrk', ['-t1', `-c${clients}`, `-d${seconds}s`, '--latency', '-s', script, address], {
    encoding: 'utf8',
  })
  const ms = (text: string): number => Number.parseFloat(text) * (/us$/.test(text) ? 0.001 : /\ds$/.test(text) ? 1_000 : 1)
  const found = (pattern: RegExp): string => pattern.exec(out)?.[1] ?? '0'
  return {
    rate: Number(found(/Requests\/sec:\s+([\d.]+)/)),
    p50: ms(found(/50%\s+(\S+)/)),
    p99: ms(found(/99%\s+(\S+)/)),
    failed: Number(found(/Non-2xx or 3xx responses: (\d+)/)) + Number(found(/timeout (\d+)/)),
    seconds,
  }
} // biome-ignore format: one line each

function report(variants: readonly Variant[], bytes: number): void {
  const of = (name: string): Variant => variants.find((variant) => variant.name === name)!
  const ratio = (variant: Variant, other: Variant): number =>
    median(variant.measured.map(({ rate }, round) => rate / other.measured[round]!.rate))
  say(`  answers of about ${(bytes / 1024).toFixed(0)} KB, ${connections} connections, ${rounds} rounds of ${slice} s`)
  for (const variant of variants) {
    const [rate, p50, p99] = [median(variant.measured.map((m) => m.rate)), median(variant.measured.map((m) => m.p50)), median(variant.measured.map((m) => m.p99))]
    const failed = variant.measured.reduce((sum, m) => sum + m.failed, 0)
    say(`  ${variant.name.padEnd(20)} ${rate.toFixed(0).padStart(7)}/s  ${ratio(variant, of('static')).toFixed(3)} of static  ${ratio(variant, of('hand-written')).toFixed(2).padStart(6)} of hand-written  p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, p99/p50 ${(p99 / p50).toFixed(1)}  ${residentMb(variant.child).toFixed(0)} MB${failed > 0 ? `  ${failed} FAILED` : ''}`)
  }
} // biome-ignore format: one line each

const residentMb = ({ pid }: ChildProcess): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

async function codesOf(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ code: string }>(
    'SELECT DISTINCT code FROM districts d WHERE EXISTS (SELECT 1 FROM observations o WHERE o.district_code = d.code) ORDER BY 1 LIMIT 700',
  )
  await client.end()
  return rows.map(({ code }) => code)
}

/** As a client without wishes gets them. */
async function answersOf(
  address: string,
  paths: readonly string[],
): Promise<Record<string, { headers: Record<string, string>; body: string }>> {
  const answers: Record<string, { headers: Record<string, string>; body: string }> = {}
  const { request } = await import('undici')
  for (const path of paths) {
    const { headers, body } = await request(`${address}${path}`)
    const kept = Object.entries(headers).filter(([name]) => !/^(?:date|connection|keep-alive|content-length)$/.test(name))
    answers[path] = { headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])), body: await body.text() }
  } // biome-ignore format: one line each
  return answers
}

/** Ten and fifty times the connections, of an API that has nothing in memory: what is still answered well, and in what memory. */
function overload(uncached: Variant): void {
  const good = ({ rate, failed, seconds }: Measured): number => rate - failed / seconds
  const told: Record<number, number[]> = {}
  const memory: Record<number, number> = {}
  for (let round = 0; round < 3; round += 1)
    for (const clients of [connections, 10 * connections, 50 * connections]) {
      told[clients] = [...(told[clients] ?? []), good(load(uncached, slice, clients))]
      memory[clients] = residentMb(uncached.child)
    }
  const best = median(told[connections]!)
  for (const clients of [10 * connections, 50 * connections])
    say(`  ${clients} connections: ${(median(told[clients]!) / best).toFixed(2)} of the answers that ${connections} get, ${memory[clients]!.toFixed(0)} MB against ${memory[connections]!.toFixed(0)}`)
} // biome-ignore format: one line each

const keysOf: Readonly<Record<string, string>> = {
  id: 'id',
  value: 'value',
  period: "coalesce(period_from, '0001-01-01'::date)",
  recorded: 'recorded_at',
}

/** The first page and the last one of all observations, in each order that the list takes. */
async function pages(url: string, address: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const [sort, key] of Object.entries(keysOf)) {
    const { rows } = await client.query<{ key: string; id: string }>(
      `SELECT (${key})::text AS key, id::text FROM observations ORDER BY ${key} DESC, id DESC LIMIT 1 OFFSET 60`,
    )
    const keys = sort === 'id' ? [rows[0]!.id] : [rows[0]!.key, rows[0]!.id]
    const request = { name: 'observations', filters: {}, sort, limit: 50, after: null, total: null, fields: null, format: undefined, problems: [] } // biome-ignore format: one line
    const cursor = envelope(request, { rows: [], next: keys, total: null }, []).page.next
    const list = `${address}/observations?limit=50&sort=${sort}`
    const times: [number[], number[]] = [[], []]
    for (let round = 0; round < 100; round += 1)
      for (const [at, page] of [list, `${list}&cursor=${cursor}`].entries()) {
        const start = performance.now()
        const answer = await fetch(page)
        if (!answer.ok) throw new Error(`${page}: ${answer.status}`)
        await answer.arrayBuffer()
        times[at]!.push(performance.now() - start)
      }
    const [first, last] = [median(times[0]), median(times[1])]
    say(`  last page by ${sort}: ${(last / first).toFixed(2)} times the first (${first.toFixed(1)} ms)`)
  }
  await client.end()
}

/** What a reader waits while articles are taken in as fast as can be, beside what he waits when nothing is. */
async function whileIngesting(url: string, folder: string, uncached: Variant): Promise<void> {
  const file = join(folder, 'articles.jsonl')
  const lines = Array.from({ length: 20_000 }, (_, at) => JSON.stringify({ text: madeUpReport(500_000 + at) }))
  writeFileSync(file, `${lines.join('\n')}\n`)
  const [idle, busy]: [Measured[], Measured[]] = [[], []]
  for (let round = 0; round < 3; round += 1) {
    idle.push(load(uncached, slice))
    const child = spawn(process.execPath, [join(root, 'src/cli.ts'), 'ingest', file], { env: { ...process.env, DATABASE_URL: url }, stdio: 'ignore' }) // biome-ignore format: one line
    await sleep(3_000)
    busy.push(load(uncached, slice))
    child.kill('SIGKILL')
    await sleep(1_000)
  }
  const [before, during] = [median(idle.map(({ p99 }) => p99)), median(busy.map(({ p99 }) => p99))]
  say(
    `  while articles are taken in: p99 ${(during / before).toFixed(2)} times that of an idle store (${before.toFixed(0)} ms)`,
  )
}

if (process.argv[1] === new URL(import.meta.url).pathname) await benchServing()
