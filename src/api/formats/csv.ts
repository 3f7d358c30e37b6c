import { Readable } from 'node:stream'
import type { Format, Table } from '../formats.ts'
import { cellOf, columnsOf } from './parts/columns.ts'
import { csvLines } from './parts/csv-lines.ts'

/** RFC 4180: a line of names, CRLF, UTF-8. Texts that a spreadsheet would take for formulas are left as they are. */
export async function* csvOf({ row, fields, batches }: Table): AsyncGenerator<string> {
  const columns = columnsOf(row, fields)
  yield csvLines([columns.map(({ name }) => name)])
  for await (const rows of batches) yield csvLines(rows.map((one) => columns.map((column) => cellOf(one, column))))
}

export const format: Format = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8',
  ending: 'csv',
  help: 'CSV by RFC 4180, with a header, in UTF-8.',
  write: (table) => Readable.from(csvOf(table), { objectMode: false }),
}
