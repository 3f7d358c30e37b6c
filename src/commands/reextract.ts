import { extractorVersion } from '../extractor-version.ts'
import { drain } from '../ingest/worker.ts'
import { loadReference, openReading, openSession } from './session.ts'

/** Sends articles that another version of the extractor read (with --all every article) to be read again, and reads what waits. */
export async function run(
  _: readonly string[],
  { all }: Readonly<Record<string, string | boolean | undefined>>,
): Promise<number> {
  const session = await openSession()
  const readers = openReading(session.config)
  try {
    await loadReference(session.store)
    const { store, log } = session
    const sent = await store.reextract(extractorVersion(), all === true, 'cli')
    await store.supervise()
    const { done, failed } = await drain({ store, read: readers.read, prepare: readers.prepare, fetcher: null, log })
    process.stdout.write(`${sent} sent, ${done} read, ${failed} failed\n`)
    return failed > 0 ? 1 : 0
  } finally {
    await readers.close()
    await session.close()
  }
}
