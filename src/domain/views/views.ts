import type { Precision, Status, ToldBy } from '../report.ts'
import type { DistrictRef } from '../rows.ts'

/** What the views give: observations put side by side. */

export interface IndicatorRef {
  code: string
  nameVi: string
  nameEn: string
}

/** One value with its way back: the observation, the article, the day it was said. */
export interface Cell {
  id: number
  value: string
  upper: string | null
  precision: Precision
  display: string
  status: Status
  articleId: number
  saidOn: string | null
  /** What the day is of; null where neither is known. */
  dateFrom: ToldBy | null
  /** Observations of the same thing that are not shown. */
  others: number
  /** Values of equal rank that differ by more than rounding: which is right is not sure. Null where all agree, and of past states. */
  contested: OtherValue[] | null
}

/** A value that contests another. */
export interface OtherValue {
  id: number
  value: string
  upper: string | null
  display: string
  articleId: number
}

/** The best observation of one thing. */
export interface BestRow extends Cell {
  district: string
  indicator: string
  item: string | null
  measure: string
  base: string | null
  unit: string
  priceBasis: string | null
  period: string
}

export interface TableRow {
  indicator: IndicatorRef
  item: string | null
  unit: string
  priceBasis: string | null
  period: string
  result: Cell | null
  estimate: Cell | null
  target: Cell | null
  /** The year before, where the period is a year. */
  previousYear: Cell | null
  attainment: (Cell & { base: string | null }) | null
  growth: (Cell & { base: string | null }) | null
}

export interface SeriesRow {
  district: DistrictRef
  indicator: IndicatorRef
  measure: string
  item: string | null
  unit: string
  base: string | null
  priceBasis: string | null
  points: (Cell & { period: string })[]
}

export interface Rank {
  rank: number
  of: number
}

export interface ComparedRow {
  indicator: IndicatorRef
  unit: string
  priceBasis: string | null
  period: string
  cells: (Cell & { district: DistrictRef; inProvince: Rank; inCountry: Rank })[]
}

export const availabilityStates = ['value', 'held_for_review', 'not_stated', 'no_article'] as const
export type AvailabilityState = (typeof availabilityStates)[number]

export interface AvailabilityRow {
  district: DistrictRef
  indicator: IndicatorRef
  period: string
  state: AvailabilityState
  observations: number
}

/** What came of a promise: exceeded is beyond it by more than rounding; too early, before its time was over or by an estimate. */
export const targetVerdicts = ['met', 'missed', 'exceeded', 'too_early', 'unclear'] as const

/** What a verdict rests on: a result, or so much of a plan that was told; or why there is none yet. */
export const targetReasons = [
  'result',
  'attainment',
  'contested',
  'no_better_side',
  'imprecise',
  'counted_so_far',
  'part_of_period',
  'estimate_only',
  'nothing_reported',
] as const

/** A promise and what was reported of it. */
export interface TargetRow {
  id: number
  district: DistrictRef
  indicator: IndicatorRef
  item: string | null
  /** What is promised: a level, or a growth, a share, a change; and what those are held against. */
  measure: string
  base: string | null
  unit: string
  period: string
  /** Null where only so much of a plan is told, and not the plan. */
  target: Cell | null
  reported: Cell | null
  /** So many percent of the plan that `base` names. */
  attained: (Cell & { base: string | null }) | null
  better: 'more' | 'less' | 'neither'
  /** Promise and result stand in one article. */
  toldTogether: boolean
  verdict: (typeof targetVerdicts)[number]
  reason: (typeof targetReasons)[number]
}

export const conflictVerdicts = ['agrees', 'rounding', 'supersedes', 'contradicts'] as const

export interface ConflictRow {
  id: number
  verdict: (typeof conflictVerdicts)[number]
  district: DistrictRef
  indicator: IndicatorRef
  item: string | null
  measure: string
  period: string
  unit: string
  sides: Cell[]
}

export interface PersonRow {
  name: string
  district: DistrictRef | null
  offices: { title: string; from: string | null; to: string | null; meetings: number[] }[]
}
