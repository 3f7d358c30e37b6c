import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { attackerOf, randomFrom } from '../support/attacker.ts'
import { target } from '../support/target.ts'
import { say } from './figures.ts'

/** How long /health/live takes while nothing is done, while heavy texts are read, and while everything is tried at once. */

const seconds = 20
const percentile = (values: readonly number[], part: number): string =>
  ([...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0).toFixed(0)

export function benchAttack(): void {
  t.setTimeout(600_000)
  t.test('waits', { timeout: 600_000 }, async (t) => {
    const server = await target(t)
    const heavy = ['<', '<div>', '1-', '1/', 'a=', ' '].map((pump) => pump.repeat(Math.ceil(250_000 / pump.length)))
    const watch = async (name: string, work: () => Promise<unknown>): Promise<void> => {
      const end = Date.now() + seconds * 1_000
      const working = Array.from({ length: 4 }, async () => {
        while (Date.now() < end) await work().catch(() => undefined)
      })
      const waits: number[] = []
      while (Date.now() < end) {
        const start = performance.now()
        await server.ask('/health/live')
        waits.push(performance.now() - start)
        await sleep(10)
      }
      await Promise.all(working)
      say(`/health/live, ${name}: p50 ${percentile(waits, 0.5)} ms, p99 ${percentile(waits, 0.99)} ms, at the most ${percentile(waits, 1 - 1e-9)} ms`)
    }
    await watch('alone', () => sleep(50))
    let at = 0
    await watch('while four send texts of 250 KB to be read', () => {
      at += 1
      return server.ask('/reports', { method: 'POST', body: { [at % 2 ? 'html' : 'text']: heavy[at % heavy.length]! } })
    })
    const attacker = attackerOf(server, randomFrom(1))
    await watch('under four attackers', () => attacker.strike())
  }) // biome-ignore format: one line each
}
