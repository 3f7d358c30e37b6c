import { setTimeout as sleep } from 'node:timers/promises'
import type { Asked, ReadingAnswer } from '../../src/ingest/readers.ts'

/** A reading thread that needs a second to load, and reads a text named 'endless' for ever. */
await sleep(1_000)

export default async function answer({ task, began }: Asked): Promise<ReadingAnswer> {
  began.postMessage(null)
  if (task.kind === 'read' && task.article.key === 'endless') for (;;);
  return { value: task.kind }
}
