import { daysOf } from '../../../domain/period.ts'
import type { ObservationRow } from '../../../domain/rows.ts'
import type { dimensions } from './cube.ts'

/** The observations in the words of SDMX: dimensions, attributes, periods and statuses. */

export const dataflow = {
  agency: 'HUYEN',
  id: 'HUYEN:DISTRICT_REPORTS(1.0)',
  urn: 'urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=HUYEN:DISTRICT_REPORTS(1.0)',
  name: 'What districts of Viet Nam reported',
} as const

type Key = (typeof dimensions)[number]['id']

export const sdmxDimensions: readonly {
  readonly id: string
  readonly key: Key
  readonly name: string
  readonly role: string
}[] = [
  { id: 'REF_AREA', key: 'district', name: 'District', role: 'REF_AREA' },
  { id: 'INDICATOR', key: 'indicator', name: 'Indicator', role: 'INDICATOR' },
  { id: 'ITEM', key: 'item', name: 'Item', role: 'ITEM' },
  { id: 'MEASURE', key: 'measure', name: 'What the number says', role: 'MEASURE' },
  { id: 'BASE', key: 'base', name: 'Held against', role: 'BASE' },
  { id: 'UNIT_MEASURE', key: 'unit', name: 'Unit', role: 'UNIT_MEASURE' },
  { id: 'PRICES', key: 'priceBasis', name: 'Prices', role: 'PRICES' },
  { id: 'TIME_PERIOD', key: 'period', name: 'Period', role: 'TIME_PERIOD' },
]

/** `A` and `E` are of CL_OBS_STATUS; it has no code for what is only planned. */
export const statusCodes = [
  { id: 'A', of: 'actual', name: 'Normal value' },
  { id: 'E', of: 'estimate', name: 'Estimated value' },
  { id: 'PLAN', of: 'target', name: 'Planned value' },
] as const

export const attributeIds = [
  'OBS_STATUS',
  'PRECISION',
  'UPPER_VALUE',
  'TOTAL',
  'DISPLAY',
  'CONFIDENCE',
  'OBS_ID',
  'ARTICLE_ID',
  'OTHERS',
] as const

export const attributesOf = (row: ObservationRow): Record<(typeof attributeIds)[number], string | number | null> => ({
  OBS_STATUS: statusCodes.find(({ of }) => of === row.status)!.id,
  PRECISION: row.precision,
  UPPER_VALUE: row.upper,
  TOTAL: row.total,
  DISPLAY: row.display,
  CONFIDENCE: row.confidence,
  OBS_ID: row.id,
  ARTICLE_ID: row.articleId,
  OTHERS: row.others ?? 0,
})

/** Years, halves, quarters and months are the same there; a span is its first day and its length: '2020-01-01/P9M'. */
export function sdmxPeriod(period: string): string {
  if (!period.includes('/')) return period
  const { from, to } = daysOf(period)!
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1
  return `${from}/${months % 12 === 0 ? `P${months / 12}Y` : `P${months}M`}`
}
