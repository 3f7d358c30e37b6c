import writeExcelFile from 'write-excel-file/node'
import type { Format, Row } from '../formats.ts'
import { licence } from '../licence.ts'
import { type Column, cellOf, columnsOf } from './parts/columns.ts'

/** Sheets hold fifteen digits of a number; what has more stays a text. */
const mostDigits = 15

type Cell = {
  readonly value: string | number | boolean
  readonly type: StringConstructor | NumberConstructor | BooleanConstructor
  readonly fontWeight?: 'bold'
} | null

const textCell = (value: string): Cell => ({ value, type: String })
const heading = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' })
/** What a cell of a sheet can hold. */
const mostCharacters = 32_767

function sheetCell(row: Row, column: Column): Cell {
  const value = cellOf(row, column)
  if (value === null) return null
  if (typeof value === 'boolean') return { value, type: Boolean }
  if (typeof value === 'number') return { value, type: Number }
  if (column.kind === 'decimal' && value.replace(/\D/g, '').replace(/^0+/, '').length <= mostDigits)
    return { value: Number(value), type: Number }
  return textCell(value.slice(0, mostCharacters))
}

export const format: Format = {
  name: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ending: 'xlsx',
  help: 'A workbook: the rows, what the columns mean, and where it comes from.',
  maxRows: 50_000,
  write: async ({ name, row, fields, batches, address, changedAt, version }) => {
    const columns = columnsOf(row, fields)
    const rows: Cell[][] = [columns.map((column) => heading(column.name))]
    for await (const batch of batches)
      for (const one of batch) rows.push(columns.map((column) => sheetCell(one, column)))
    const about: Cell[][] = [
      ['Name', name],
      ['Source', address],
      ['As of', changedAt.toISOString()],
      ['Data version', version],
      ['Licence', `${licence.name}, ${licence.url}`],
    ].map(([label = '', value = '']) => [heading(label), textCell(value)])
    return writeExcelFile([
      { sheet: 'data', data: rows, stickyRowsCount: 1 },
      {
        sheet: 'columns',
        data: [
          [heading('column'), heading('meaning')],
          ...columns.map((column) => [textCell(column.name), textCell(column.description)]),
        ],
      },
      { sheet: 'about', data: about },
    ] as never).toBuffer()
  },
}
