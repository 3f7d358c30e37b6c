import type { DistrictRef } from '../rows.ts'
import type { IndicatorRef } from './views.ts'

/** Sums over districts, with their coverage. */

/** So many districts are named in one sum as lacking: more than any province has. */
export const mostLacking = 50

export const aggregatedBy = ['country', 'province', 'kind'] as const

export interface AggregateRequest {
  readonly by: (typeof aggregatedBy)[number]
  readonly indicators: readonly string[]
  readonly periods: readonly string[]
  /** Empty: all. */
  readonly districts: readonly string[]
  readonly province: string | null
  readonly kinds: readonly string[]
}

export interface AggregateRow {
  /** Where it is asked for by province, and by kind. */
  province: { code: string; name: string } | null
  kind: string | null
  indicator: IndicatorRef
  unit: string
  priceBasis: string | null
  period: string
  /** Null where it means nothing: of rates, ranks, yields. */
  sum: string | null
  mean: string
  median: string
  minimum: string
  maximum: string
  count: number
  /** Sum over population, of the districts whose population of that period is known. */
  perCapita: { value: string; count: number } | null
  /** In percent against the same period of the year before, of the districts that have both. */
  growth: { value: string; count: number } | null
  coverage: { count: number; of: number; lacking: DistrictRef[]; contested: DistrictRef[] }
  /** Ids, in the order of the districts' codes. */
  observations: number[]
}

const notSummed = new Set(['%', 'pp', 'rank', 'x', 'point', 'criterion'])

/** Amounts and counts can be summed; rates, ranks and what is told of each hectare or head cannot. */
export const isSummed = (unit: string): boolean => !notSummed.has(unit) && !unit.includes('/')
