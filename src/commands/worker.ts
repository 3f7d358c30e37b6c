import { work } from './service.ts'
import { migrateWhenThere, openSession, readReference, untilSignal } from './session.ts'

/** The worker alone: fills the tables until it is told to stop. A database that is not there yet is waited for. */
export async function run(): Promise<number> {
  const stopped = untilSignal()
  const session = await openSession({ migrating: false })
  try {
    const reference = readReference()
    await migrateWhenThere(session, stopped)
    if (stopped.aborted) return 0
    await reference.load(session.store)
    await work(session.store, reference.gazetteer, session.config, session.log, stopped)
  } finally {
    await session.close()
  }
  return 0
}
