import { once } from 'node:events'
import { addressOf, listen } from './service.ts'
import { migrateWhenThere, openReading, openSession, untilSignal } from './session.ts'

/** The API alone; a worker elsewhere fills the tables. It listens at once, and is ready when the database is. */
export async function run(): Promise<number> {
  const stopped = untilSignal()
  const session = await openSession({ migrating: false })
  const readers = openReading(session.config, 1)
  try {
    const app = await listen(session.store, readers, session.config, session.log)
    process.stdout.write(`${addressOf(app)}\n`)
    try {
      await migrateWhenThere(session, stopped)
      if (!stopped.aborted) await once(stopped, 'abort')
    } finally {
      await app.drain(session.config.drainMs)
    }
  } finally {
    await readers.close()
    await session.close()
  }
  return 0
}
