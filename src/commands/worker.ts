import { work } from './service.ts'
import { loadReference, migrateWhenThere, openReading, openSession, untilSignal } from './session.ts'

/** The worker alone: fills the tables until it is told to stop. A database that is not there yet is waited for. */
export async function run(): Promise<number> {
  const stopped = untilSignal()
  const session = await openSession({ migrating: false })
  const readers = openReading(session.config)
  try {
    await migrateWhenThere(session, stopped)
    if (stopped.aborted) return 0
    await loadReference(session.store)
    await work(session.store, readers, session.config, session.log, stopped)
  } finally {
    await readers.close()
    await session.close()
  }
  return 0
}
