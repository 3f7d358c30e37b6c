import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { attackerOf, randomFrom } from '../support/attacker.ts'
import { launch } from '../support/process.ts'
import { target } from '../support/target.ts'

/** For ATTACK_SECONDS (a minute, or as long as is wanted) four attackers beside readers and a worker, from ATTACK_SEED. */
const seconds = Number(process.env.ATTACK_SECONDS ?? 60)
const seed = Number(process.env.ATTACK_SEED ?? 11)

const residentMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
const percentile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0

t.test('nothing that is tried ends the server, or makes it grow', { timeout: seconds * 2_000 + 900_000 }, async (t) => {
  if (process.platform !== 'linux') return void t.pass('memory is read from /proc')
  const server = await target(t, { CACHE_MB: '16' })
  const worker = launch(['worker'], { DATABASE_URL: server.database.url, FETCH_TIMEOUT_MS: '1000', READ_TIMEOUT_MS: '5000' })
  t.teardown(() => worker.kill('SIGKILL'))
  const end = Date.now() + seconds * 1_000
  const bad: string[] = []
  const blows = new Map<string, number>()
  const refused = { count: 0 }
  const attacking = Array.from({ length: 4 }, async (_, at) => {
    const attacker = attackerOf(server, randomFrom(seed + at))
    while (Date.now() < end) {
      const { what, status } = await attacker.strike().catch((error: Error) => ({ what: `failed: ${error.message}`, status: 599 }))
      blows.set(what, (blows.get(what) ?? 0) + 1)
      if (status === 503) refused.count += 1
      else if (status !== null && status >= 500) bad.push(`${what}: ${status}`)
    }
  })
  const waits: number[] = []
  const reading = Array.from({ length: 2 }, async (_, at) => {
    while (Date.now() < end) {
      const { status, headers } = await server.ask(at ? '/observations?limit=20' : '/districts/183/indicators')
      if (status !== 200 && !(status === 503 && headers['retry-after'])) bad.push(`a reader: ${status}`)
      await sleep(20)
    }
  })
  const watching = (async () => {
    while (Date.now() < end) {
      const start = performance.now()
      if ((await server.ask('/health/live')).status !== 200) bad.push('not alive')
      waits.push(performance.now() - start)
      await sleep(20)
    }
  })()
  const memory: number[] = []
  const looking = (async () => {
    while (Date.now() < end) {
      memory.push(residentMb(server.child.pid!))
      await sleep(250)
    }
  })()
  await Promise.all([...attacking, ...reading, watching, looking])
  t.comment(`${[...blows.values()].reduce((a, b) => a + b, 0)} blows, ${refused.count} of them 503; /health/live p50 ${percentile(waits, 0.5).toFixed(0)} ms, p99 ${percentile(waits, 0.99).toFixed(0)} ms, max ${percentile(waits, 1 - 1e-9).toFixed(0)} ms`)
  const part = Math.floor(memory.length / 5)
  const [early, late] = [memory.slice(part, 2 * part), memory.slice(-part)].map((values) => percentile(values, 0.5)) as [number, number]
  t.comment(`memory: ${early.toFixed(0)} MB in the second fifth, ${late.toFixed(0)} MB in the last`)
  t.same([...new Set(bad)].slice(0, 20), [])
  t.equal(server.child.exitCode, null, server.child.output.err.slice(-2_000))
  t.equal(worker.exitCode, null, worker.output.err.slice(-2_000))
  t.ok(late < early * 1.5 + 60, `${early.toFixed(0)} MB and ${late.toFixed(0)} MB`)
}) // biome-ignore format: one line each
