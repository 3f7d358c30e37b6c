import { constants, setPriority } from 'node:os'
import { IngestionError } from '../errors.ts'
import { buildGazetteer } from '../extract/gazetteer-index.ts'
import { extractorVersion } from '../extractor-version.ts'
import { loadGazetteerTables } from '../gazetteer.ts'
import { createIntake } from '../ingest/intake.ts'
import { prepare } from '../ingest/prepare.ts'
import type { Asked, ReadingAnswer, ReadingTask } from '../ingest/readers.ts'

/** A thread that reads documents; see ingest/readers.ts. */

// Of this thread alone, on Linux: where the machine has too little for both, who waits for an answer goes first.
if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL)

const { read, derive, report } = createIntake(buildGazetteer(loadGazetteerTables(), extractorVersion()))

export default async function answer({ task, began }: Asked): Promise<ReadingAnswer> {
  began.postMessage(null)
  try {
    return { value: await work(task) }
  } catch (error) {
    if (!(error instanceof IngestionError)) throw error
    return { refused: { code: error.code, message: error.message } }
  }
}

function work(task: ReadingTask): unknown {
  if (task.kind === 'read') return read(task.article)
  if (task.kind === 'derive') return derive(task.article, task.number)
  if (task.kind === 'report') return report(task.request)
  return prepare(task.document, read)
}
