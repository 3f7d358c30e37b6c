import { Decimal } from 'decimal.js'

/** An observation as the checks see it. */
export interface CheckedObservation {
  readonly id: number
  readonly articleId: number
  readonly articleKey: string
  readonly indicator: string
  readonly item: string | null
  readonly measure: string
  readonly value: string
  readonly upper: string | null
  readonly total: string | null
  readonly unit: string
  /** The number as written, e.g. '452,2 tỷ đồng'. */
  readonly display: string
  readonly precision: string
  readonly period: string
  /** First and last day of the period. */
  readonly from: string
  readonly to: string
  readonly status: string
  readonly base: string | null
  readonly priceBasis: string | null
  readonly evidenceStart: number
  readonly numberStart: number
  /** The day it was said: the day of telling; null where it is not known. */
  readonly saidOn: string | null
}

export const verdicts = ['agrees', 'rounding', 'differs'] as const
export type Verdict = (typeof verdicts)[number]

export const findingKinds = [
  'shares_sum',
  'plan',
  'growth',
  'part_of_total',
  'part_of_whole',
  'cumulative',
  'magnitude',
  'contradiction',
  'estimate_result',
] as const
export type FindingKind = (typeof findingKinds)[number]

/** What a check found out. Its key is its kind with its observations: the same facts give the same finding. */
export interface Finding {
  readonly kind: FindingKind
  readonly verdict: Verdict
  readonly detail: string
  /** What the articles say, and what it ought to be by the other numbers. */
  readonly stated: string
  readonly computed: string
  readonly unit: string
  readonly observations: readonly number[]
}

export const Exact = Decimal.clone({ precision: 40 })
export type Exact = Decimal

const roughly: Readonly<Record<string, number>> = {
  over: 0.02,
  at_least: 0.02,
  about: 0.02,
  nearly: 0.02,
  at_most: 0.02,
  under: 0.02,
}

/**
 * How far the true value can lie from the written one, as a share of it: half of the last digit written, and two per cent
 * more where the article says 'over', 'about' and the like.
 */
export function slack({ value, display, precision }: CheckedObservation): Exact {
  const figure = /\d[\d.,]*/.exec(display)?.[0] ?? ''
  const decimals = /,(\d+)$/.exec(figure)?.[1]?.length ?? 0
  const whole = figure.replace(/,\d+$/, '').replace(/[.,]/g, '')
  const written = new Exact(`${whole || '0'}${decimals > 0 ? `.${/,(\d+)$/.exec(figure)![1]}` : ''}`)
  if (written.isZero() || new Exact(value).isZero()) return new Exact(0.02)
  const unitOfLastDigit = new Exact(10).pow(-decimals)
  return unitOfLastDigit
    .div(2)
    .div(written.abs())
    .plus(roughly[precision] ?? 0)
}

/** Agrees to a tenth of a per cent; rounding where the slack of the numbers explains the difference. */
export function verdictOf(stated: Exact, computed: Exact, allowed: Exact): Verdict {
  if (computed.isZero()) return stated.isZero() ? 'agrees' : 'differs'
  const off = stated.minus(computed).abs().div(computed.abs())
  if (off.lte(0.001)) return 'agrees'
  return off.lte(allowed.plus(0.0005)) ? 'rounding' : 'differs'
}

/** Ten significant digits, without an exponent: what a reader can follow. */
export const shown = (value: Exact): string => new Exact(value.toSignificantDigits(10)).toFixed()

export const sameSeries = (a: CheckedObservation, b: CheckedObservation): boolean =>
  a.indicator === b.indicator && a.item === b.item && a.unit === b.unit && a.priceBasis === b.priceBasis

export function groupBy<T>(rows: readonly T[], key: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const name = key(row)
    const group = groups.get(name)
    if (group) group.push(row)
    else groups.set(name, [row])
  }
  return [...groups.values()]
}

export const ids = (...rows: readonly CheckedObservation[]): number[] =>
  [...new Set(rows.map(({ id }) => id))].sort((a, b) => a - b)
