import { Readable } from 'node:stream'
import type { Format } from '../formats.ts'

export const format: Format = {
  name: 'ndjson',
  mediaType: 'application/x-ndjson',
  ending: 'ndjson',
  help: 'JSON, one row a line; for long lists.',
  write: ({ batches }) =>
    Readable.from(
      (async function* () {
        for await (const rows of batches) yield rows.map((row) => `${JSON.stringify(row)}\n`).join('')
      })(),
      { objectMode: false },
    ),
}
