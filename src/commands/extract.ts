import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { UsageError } from '../errors.ts'
import { extract } from '../extract/extract.ts'
import { buildGazetteer } from '../extract/gazetteer-index.ts'
import { extractorVersion } from '../extractor-version.ts'
import { loadGazetteerTables } from '../gazetteer.ts'
import { decodeText, idOf, readTextFile, UnreadableFile } from '../ingest/files.ts'

/** One report a line; needs no database. An unreadable file is told on standard error and the others still reported. */
export async function run(files: readonly string[]): Promise<number> {
  if (files.length === 0) throw new UsageError("usage: extract FILE…  ('-' reads standard input)")
  const gazetteer = buildGazetteer(loadGazetteerTables(), extractorVersion())
  let code = 0
  for (const file of files) {
    try {
      const text = file === '-' ? decodeText(await buffer(process.stdin), 'standard input') : readTextFile(file)
      const line = `${JSON.stringify(extract({ id: file === '-' ? 'stdin' : idOf(file), text }, gazetteer))}\n`
      if (!process.stdout.write(line)) await once(process.stdout, 'drain')
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      process.stderr.write(`${error.message}\n`)
      code = 2
    }
  }
  return code
}
