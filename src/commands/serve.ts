import { once } from 'node:events'
import { addressOf, listen } from './service.ts'
import { openSession, readReference, untilSignal } from './session.ts'

/** The API alone; a worker elsewhere fills the tables. */
export async function run(): Promise<number> {
  const stopped = untilSignal()
  const session = await openSession()
  try {
    const app = await listen(session.store, readReference().gazetteer, session.config, session.log)
    process.stdout.write(`${addressOf(app)}\n`)
    if (!stopped.aborted) await once(stopped, 'abort')
    await app.close()
  } finally {
    await session.close()
  }
  return 0
}
