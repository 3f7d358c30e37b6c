import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import t from 'tap'
import { queueSchema } from '../../src/store/queue.ts'
import { documentOf, drainAll, testDatabase } from '../support/database.ts'
import { root, tables } from '../support/engine.ts'
import { ended, until } from '../support/process.ts'
import { stateOf } from '../support/state.ts'
import { variedTexts } from '../support/varied.ts'

const kills = 50
const leaseSeconds = 4
const texts = variedTexts(200)

t.test('two workers, killed fifty times at random steps, leave what an undisturbed one leaves', async (t) => {
  const calm = await testDatabase(t)
  const calmStore = calm.open()
  await calmStore.loadReference(tables)
  for (const text of texts) await calmStore.receive(documentOf(text), 'test')
  t.same(await drainAll(calmStore), { done: 200, failed: 0 })

  const struck = await testDatabase(t)
  const store = struck.open({ leaseSeconds })
  await store.loadReference(tables)
  for (const text of texts) await store.receive(documentOf(text), 'test')
  const done = await workUnderFire(struck.url, struck.schema, async () => (await store.countWaiting()) === 0)
  t.ok(done >= kills, `${done} kills`)

  const jobs = await struck.pool.query(
    `SELECT state::text, count(*)::int AS n FROM ${queueSchema(struck.schema)}.job WHERE state IN ('created', 'retry', 'active', 'failed') GROUP BY 1`,
  )
  t.same(jobs.rows, [], 'no job is stuck')
  const ingestions = await struck.pool.query('SELECT state, attempts, count(*)::int AS n FROM ingestions GROUP BY 1, 2')
  t.same(ingestions.rows, [{ state: 'done', attempts: 1, n: 200 }], 'each once, and a kill uses up no try')
  await drainAll(store)
  const [expected, found] = [await stateOf(calm.pool), await stateOf(struck.pool)]
  for (const [name, rows] of Object.entries(expected)) {
    t.ok(rows.length > 0 || name === 'findings', `${name}: ${rows.length}`)
    t.strictSame(found[name], rows, name)
  }
})

/** Keeps two workers running, each killed and started again, until the number of kills is reached and the work is done. */
async function workUnderFire(url: string, schema: string, isDone: () => Promise<boolean>): Promise<number> {
  let killed = 0
  let over = false
  const workers: (ChildProcess | null)[] = [null, null]
  const keepRunning = async (place: number): Promise<void> => {
    while (!over) {
      const chance = killed < kills ? '0.03' : '0'
      const child = spawn(
        process.execPath,
        [join(root, 'test', 'support', 'doomed-worker.ts'), url, schema, String(leaseSeconds), chance],
        { stdio: ['ignore', 'ignore', 'inherit'] },
      )
      workers[place] = child
      await ended(child)
      if (child.signalCode === 'SIGKILL') killed += 1
    }
  }
  const running = [keepRunning(0), keepRunning(1)]
  try {
    await until(async () => killed >= kills && (await isDone()), 'the end of the work', 800_000)
  } finally {
    over = true
    for (const child of workers) child?.kill('SIGTERM')
    await Promise.all(running)
  }
  return killed
}
