import type { ObservationRow } from '../../../domain/rows.ts'

/** Observations as a cube: one value for each combination of codes. `_T` is the whole, `_Z` what does not apply. */
export const dimensions = [
  { id: 'district', label: 'District' },
  { id: 'indicator', label: 'Indicator' },
  { id: 'item', label: 'Item' },
  { id: 'measure', label: 'Measure' },
  { id: 'base', label: 'Held against' },
  { id: 'unit', label: 'Unit' },
  { id: 'priceBasis', label: 'Prices' },
  { id: 'period', label: 'Period' },
] as const

export interface Code {
  readonly code: string
  readonly label: string
}

export interface Cube {
  readonly codes: Readonly<Record<string, readonly Code[]>>
  readonly cells: readonly { readonly keys: Readonly<Record<string, string>>; readonly row: ObservationRow }[]
  /** Rows that a cube has no place for. */
  readonly leftOut: number
}

/** Of rows that are the best of their thing: see store/best.ts. */
export function cubeOf(rows: readonly ObservationRow[]): Cube {
  const found = new Map<string, Map<string, string>>(dimensions.map(({ id }) => [id, new Map()]))
  const cells = rows.flatMap((row) => {
    if (row.district === null || row.indicator === null || row.period === null) return []
    const codes: Readonly<Record<string, Code>> = {
      district: { code: row.district.code, label: row.district.name },
      indicator: { code: row.indicator.code, label: row.indicator.nameEn },
      item: row.item === null ? { code: '_T', label: 'the whole' } : { code: row.item, label: row.item },
      measure: { code: row.measure, label: row.measure },
      base: optional(row.base),
      unit: { code: row.unit, label: row.unit },
      priceBasis: optional(row.priceBasis),
      period: { code: row.period, label: row.period },
    }
    for (const { id } of dimensions) found.get(id)!.set(codes[id]!.code, codes[id]!.label)
    return [{ keys: Object.fromEntries(dimensions.map(({ id }) => [id, codes[id]!.code])), row }]
  })
  const codes = Object.fromEntries(
    dimensions.map(({ id }) => [
      id,
      [...found.get(id)!].map(([code, label]) => ({ code, label })).sort((a, b) => (a.code < b.code ? -1 : 1)),
    ]),
  )
  return { codes, cells, leftOut: rows.length - cells.length }
}

const optional = (value: string | null): Code =>
  value === null ? { code: '_Z', label: 'not applicable' } : { code: value, label: value }

/** A number of JSON, digit for digit: no float stands between. */
export const exactNumber = (decimal: string): unknown =>
  (JSON as unknown as { rawJSON: (text: string) => unknown }).rawJSON(decimal)
