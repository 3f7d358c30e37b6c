import { work } from './service.ts'
import { openSession, readReference, untilSignal } from './session.ts'

/** The worker alone: fills the tables until it is told to stop. */
export async function run(): Promise<number> {
  const stopped = untilSignal()
  const session = await openSession()
  try {
    const reference = readReference()
    await reference.load(session.store)
    await work(session.store, reference.gazetteer, session.config, session.log, stopped)
  } finally {
    await session.close()
  }
  return 0
}
