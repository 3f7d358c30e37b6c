import { buffer } from 'node:stream/consumers'
import { UsageError } from '../errors.ts'
import { explain } from '../extract/explain.ts'
import { extractWithReasons } from '../extract/extract.ts'
import { buildGazetteer } from '../extract/gazetteer-index.ts'
import { extractorVersion } from '../extractor-version.ts'
import { loadGazetteerTables } from '../gazetteer.ts'
import { decodeText, idOf, readTextFile } from '../ingest/files.ts'

/** `explain FILE` shows every number, `explain FILE 106` those whose text holds 106. */
export async function run([file, number]: readonly string[]): Promise<number> {
  if (file === undefined) throw new UsageError("usage: explain FILE [NUMBER]  ('-' reads standard input)")
  let text: string
  try {
    text = file === '-' ? decodeText(await buffer(process.stdin), 'standard input') : readTextFile(file)
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error })
  }
  const gazetteer = buildGazetteer(loadGazetteerTables(), extractorVersion())
  process.stdout.write(explain(extractWithReasons({ id: idOf(file), text }, gazetteer), number ?? null))
  return 0
}
