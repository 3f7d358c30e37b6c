import writeExcelFile from 'write-excel-file/node'
import type { Format, Row } from '../formats.ts'
import type { Language } from '../languages/language.ts'
import { said } from '../languages/translate.ts'
import { licence } from '../licence.ts'
import { type Column, cellInWords, columnsOf, headIn } from './parts/columns.ts'
import { inReadersOrder } from './parts/readers-order.ts'
import { filterOver } from './parts/sheet-filter.ts'

/** Sheets hold fifteen digits of a number; what has more stays a text. */
const mostDigits = 15

/** Parameters that choose the form of the sheet, and not what stands in it. */
const notFilters = new Set(['format', 'lang', 'fields', 'include', 'limit', 'cursor', 'total', 'layout'])

type Cell = {
  readonly value: string | number | boolean | Date
  readonly type: StringConstructor | NumberConstructor | BooleanConstructor | DateConstructor
  readonly fontWeight?: 'bold'
  /** How a sheet shows it. */
  readonly format?: string
} | null

const textCell = (value: string): Cell => ({ value, type: String })
const heading = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' })
/** What a cell of a sheet can hold. */
const mostCharacters = 32_767

const isDay = /^\d{4}-\d{2}-\d{2}$/
const firstDayOfSheets = '1900-03-01'

/** 470,000,000,000 and 12.75, never 4.7E+11. */
function shownAs(value: string): string {
  const decimals = value.split('.')[1]?.length ?? 0
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(Math.min(decimals, 9))}`
}

/** Characters that a column shows: as many as its longer cells have. */
const [narrowest, widest] = [8, 60]

const widthsOf = (rows: readonly Cell[][], count: number): { width: number }[] =>
  Array.from({ length: count }, (_, at) => {
    const longest = rows
      .slice(0, rowsMeasured)
      .reduce((most, row) => Math.max(most, lengthOf(row[at] ?? null)), narrowest)
    return { width: Math.min(longest + 2, widest) }
  })

const rowsMeasured = 200

const lengthOf = (cell: Cell): number =>
  cell === null
    ? 0
    : cell.value instanceof Date
      ? 10
      : String(cell.value).length * (typeof cell.value === 'number' ? 1.35 : 1)

function sheetCell(row: Row, column: Column, language: Language | null): Cell {
  const value = cellInWords(row, column, language)
  if (value === null) return null
  if (typeof value === 'boolean') return { value, type: Boolean }
  if (typeof value === 'number') return { value, type: Number }
  if (isDay.test(value) && value >= firstDayOfSheets)
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  if (column.kind === 'decimal' && value.replace(/\D/g, '').replace(/^0+/, '').length <= mostDigits)
    return { value: Number(value), type: Number, format: shownAs(value) }
  return textCell(value.slice(0, mostCharacters))
}

export const format: Format = {
  name: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ending: 'xlsx',
  isForPeople: true,
  help: 'A workbook: the rows, what the columns mean, and where it comes from.',
  maxRows: 50_000,
  write: async ({ name, row, fields, isChosen, batches, address, changedAt, version, language }) => {
    const all = columnsOf(row, fields)
    const columns = isChosen ? all : inReadersOrder(all)
    const rows: Cell[][] = [columns.map((column) => heading(headIn(column, language)))]
    for await (const batch of batches)
      for (const one of batch) rows.push(columns.map((column) => sheetCell(one, column, language)))
    const filters = [...new URL(address).searchParams].flatMap(([parameter, value]) =>
      notFilters.has(parameter) ? [] : [`${parameter} = ${value}`],
    )
    const about: Cell[][] = [
      ['Name', name],
      ['Source', address],
      ['As of', changedAt.toISOString()],
      ['Data version', version],
      ['Licence', `${licence.name}, ${licence.url}`],
      ['Filters', filters.length === 0 ? said('none', language) : filters.join('; ')],
    ].map(([label = '', value = '']) => [heading(said(label, language)), textCell(value)])
    return writeExcelFile(
      [
        { sheet: 'data', data: rows, stickyRowsCount: 1, columns: widthsOf(rows, columns.length) },
        {
          sheet: 'columns',
          columns: [{ width: 28 }, { width: 100 }],
          data: [
            [heading('column'), heading(said('meaning', language))],
            ...columns.map((column) => [
              textCell(column.name),
              textCell(language === 'vi' ? headIn(column, language) : column.description),
            ]),
          ],
        },
        { sheet: 'about', data: about, columns: [{ width: 14 }, { width: 80 }] },
      ] as never,
      { features: [filterOver(0, rows.length, columns.length)] as never },
    ).toBuffer()
  },
}
