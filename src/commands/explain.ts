import { buffer } from 'node:stream/consumers'
import { UsageError } from '../errors.ts'
import { explain } from '../extract/explain.ts'
import { extractWithReasons } from '../extract/extract.ts'
import { buildGazetteer } from '../extract/gazetteer-index.ts'
import { extractorVersion } from '../extractor-version.ts'
import { loadGazetteerTables } from '../gazetteer.ts'
import { decodeText, idOf, readTextFile } from '../ingest/files.ts'
import { pageOfReading } from './explain-page.ts'

const usage = "usage: explain FILE [NUMBER | --html]  ('-' reads standard input)"

/** `explain FILE` shows every number, `explain FILE 106` those whose text holds 106; `explain FILE --html` is a page with every number marked. */
export async function run(
  [file, number, ...rest]: readonly string[],
  { html }: { readonly html?: unknown } = {},
): Promise<number> {
  if (file === undefined || rest.length > 0 || (html && number !== undefined)) throw new UsageError(usage)
  let text: string
  try {
    text = file === '-' ? decodeText(await buffer(process.stdin), 'standard input') : readTextFile(file)
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error })
  }
  const gazetteer = buildGazetteer(loadGazetteerTables(), extractorVersion())
  const extraction = extractWithReasons({ id: idOf(file), text }, gazetteer)
  process.stdout.write(html ? await pageOfReading(text, extraction.report) : explain(extraction, number ?? null))
  return 0
}
