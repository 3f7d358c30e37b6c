import { UsageError } from '../errors.ts'
import { readTextFile, textFiles, UnreadableFile } from '../ingest/read-files.ts'
import { drain } from '../ingest/worker.ts'
import { openSession, readReference } from './session.ts'

/** Takes in files, reads them, and says of each what became of it. */
export async function run(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) throw new UsageError('usage: ingest PATH…')
  const session = await openSession()
  const counts = { added: 0, changed: 0, unchanged: 0, failed: 0 }
  let unreadable = false
  try {
    const reference = readReference()
    await reference.load(session.store)
    for (const path of paths) {
      try {
        for (const file of textFiles(path)) await take(file)
      } catch (error) {
        refuse(error)
      }
    }
    const log = {
      info: () => undefined,
      error: (fields: object) =>
        process.stderr.write(
          `failed     ${(fields as { article: string }).article}: ${(fields as { error: string }).error}\n`,
        ),
    }
    const { failed } = await drain(session.store, reference.gazetteer, log)
    counts.failed += failed
  } finally {
    await session.close()
  }
  process.stdout.write(
    `${Object.entries(counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}\n`,
  )
  return unreadable ? 2 : counts.failed > 0 ? 1 : 0

  async function take({ path, id }: { path: string; id: string }): Promise<void> {
    try {
      const what = await session.store.takeIn({
        key: id,
        text: readTextFile(path),
        url: null,
        publishedAt: null,
        isPublic: false,
      })
      counts[what] += 1
      process.stdout.write(`${what.padEnd(10)} ${id}\n`)
    } catch (error) {
      refuse(error)
    }
  }

  function refuse(error: unknown): void {
    if (!(error instanceof UnreadableFile)) throw error
    unreadable = true
    counts.failed += 1
    process.stderr.write(`${error.message}\n`)
  }
}
