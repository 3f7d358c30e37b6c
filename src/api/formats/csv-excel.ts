import { Readable } from 'node:stream'
import type { Format, Row, Table } from '../formats.ts'
import { type Column, cellInWords, columnsOf, headIn } from './parts/columns.ts'
import { csvLines } from './parts/csv-lines.ts'
import { inReadersOrder } from './parts/readers-order.ts'

/** By it a spreadsheet knows that the file is UTF-8. */
const byteOrderMark = '\ufeff'

/** Spreadsheets hold fifteen digits of a number. */
const mostDigits = 15

const isNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/
const isDigits = /^\d+$/
const beginsFormula = /^[=+\-@\t\r]/

/** Numbers stay numbers, negative ones too; codes such as 046 and numbers too long for a sheet stay texts; what begins like a formula does nothing. */
export function spreadsheetText(value: string | number | boolean | null, kind: Column['kind']): string {
  if (value === null) return ''
  const text = String(value)
  const digits = text.replace(/\D/g, '').replace(/^0+/, '').length
  if (kind !== 'text' && isNumber.test(text) && digits <= mostDigits) return text
  if (isDigits.test(text)) return `="${text}"`
  return beginsFormula.test(text) ? `'${text}` : text
}

async function* linesOf({ row, fields, isChosen, batches, language }: Table): AsyncGenerator<string> {
  const all = columnsOf(row, fields)
  const columns = isChosen ? all : inReadersOrder(all)
  yield byteOrderMark + csvLines([columns.map((column) => headIn(column, language))])
  const cells = (one: Row): string[] =>
    columns.map((column) => spreadsheetText(cellInWords(one, column, language), column.kind))
  for await (const rows of batches) yield csvLines(rows.map(cells))
}

export const format: Format = {
  name: 'csv-excel',
  mediaType: 'text/vnd.huyen.spreadsheet-csv; charset=utf-8',
  ending: 'csv',
  isForPeople: true,
  help: 'CSV for spreadsheets: they see that it is UTF-8, codes stay texts, and no cell is a formula of somebody else.',
  write: (table) => Readable.from(linesOf(table), { objectMode: false }),
}
