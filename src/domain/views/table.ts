import type { BestRow, Cell, IndicatorRef, TableRow } from './views.ts'

/** Estimate, result, target, previous year and attainment of one thing in one row. `rows` are the best of each status, of one district. */
export function tableOf(rows: readonly BestRow[], nameOf: (code: string) => IndicatorRef): TableRow[] {
  const levels = new Map<string, TableRow>()
  const firstOf = new Map<string, TableRow>()
  for (const row of rows) {
    if (row.measure !== 'level') continue
    const key = levelKey(row, row.period)
    const entry = levels.get(key) ?? emptyRow(row, nameOf)
    levels.set(key, entry)
    const place = thing(row)
    if (!firstOf.has(place)) firstOf.set(place, entry)
    entry[column[row.status as keyof typeof column]] = cellOf(row)
  }
  for (const row of rows) {
    if (row.measure === 'level') continue
    const place = thing(row)
    const entry = firstOf.get(place) ?? emptyRow({ ...row, priceBasis: null }, nameOf)
    firstOf.set(place, entry)
    const name = row.measure === 'attainment' ? 'attainment' : 'growth'
    // Of several, the best comes first.
    if (row.status !== 'target' || name === 'growth') entry[name] ??= { ...cellOf(row), base: row.base }
  }
  const all = new Set([...levels.values(), ...firstOf.values()])
  for (const entry of all)
    if (/^\d{4}$/.test(entry.period)) {
      const before = levels.get(
        JSON.stringify([
          entry.indicator.code,
          entry.item,
          entry.unit,
          entry.priceBasis,
          String(Number(entry.period) - 1),
        ]),
      )
      entry.previousYear = before?.result ?? before?.estimate ?? null
    }
  return [...all].filter((entry) =>
    [entry.result, entry.estimate, entry.target, entry.attainment, entry.growth].some((cell) => cell !== null),
  )
}

const column = { actual: 'result', estimate: 'estimate', target: 'target' } as const

const thing = ({ indicator, item, period }: BestRow): string => JSON.stringify([indicator, item, period])
const levelKey = ({ indicator, item, unit, priceBasis }: BestRow, period: string): string =>
  JSON.stringify([indicator, item, unit, priceBasis, period])

const emptyRow = (
  { indicator, item, unit, priceBasis, period }: BestRow,
  nameOf: (code: string) => IndicatorRef,
): TableRow => ({
  indicator: nameOf(indicator),
  item,
  unit,
  priceBasis,
  period,
  result: null,
  estimate: null,
  target: null,
  previousYear: null,
  attainment: null,
  growth: null,
})

export const cellOf = ({
  id,
  value,
  upper,
  precision,
  display,
  status,
  articleId,
  saidOn,
  dateFrom,
  others,
  contested,
}: BestRow): Cell => ({
  id,
  value,
  upper,
  precision,
  display,
  status,
  articleId,
  saidOn,
  dateFrom,
  others,
  contested,
})
