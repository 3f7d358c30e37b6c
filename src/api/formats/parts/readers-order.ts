import type { Column } from './columns.ts'

/** The order of columns for people who read a sheet from the left: where, what, how much, of when; then how it is known. */
const first = [
  'district.name',
  'district.kind',
  'district.province.name',
  'name',
  'kind',
  'province.name',
  'title',
  'indicator.nameVi',
  'indicator.nameEn',
  'label',
  'item',
  'measure',
  'value',
  'upper',
  'total',
  'unit',
  'period',
  'status',
  'verdict',
  'reason',
  'base',
  'precision',
  'priceBasis',
  'display',
  'confidence',
  'evidence.quote',
  'date',
  'publishedAt',
  'url',
] as const

const place = new Map<string, number>(first.map((name, at) => [name, at]))

/** Columns that are not named keep their order behind those that are. */
export const inReadersOrder = (columns: readonly Column[]): Column[] =>
  columns
    .map((column, at) => ({ column, at: place.get(column.name) ?? first.length + at }))
    .sort((a, b) => a.at - b.at)
    .map(({ column }) => column)
