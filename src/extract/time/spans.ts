import { daysOf, monthsOf, type Period, yearsOf } from '../../domain/period.ts'
import type { PeriodPhrase } from '../claims.ts'

/** A stretch of whole months; both ends are included. */
export interface Span {
  readonly firstYear: number
  readonly firstMonth: number
  readonly lastYear: number
  readonly lastMonth: number
}

export const yearSpan = (first: number, last = first): Span => ({
  firstYear: first,
  firstMonth: 1,
  lastYear: last,
  lastMonth: 12,
})
export const monthSpan = (year: number, first: number, last: number, lastYear = year): Span => ({
  firstYear: year,
  firstMonth: first,
  lastYear,
  lastMonth: last,
})
export const isYear = (span: Span): boolean => span.firstYear === span.lastYear && isWhole(span)
export const isWhole = ({ firstMonth, lastMonth }: Span): boolean => firstMonth === 1 && lastMonth === 12
export const isYears = (span: Span): boolean => isWhole(span) && span.lastYear > span.firstYear
export const isPart = (span: Span): boolean => span.firstYear === span.lastYear && !isWhole(span)

const two = (n: number): string => String(n).padStart(2, '0')

export function textOf(span: Span): Period {
  const { firstYear, firstMonth, lastYear, lastMonth } = span
  if (isWhole(span)) return yearsOf(firstYear, lastYear)
  if (firstYear === lastYear) return monthsOf(firstYear, firstMonth, lastMonth)
  return `${firstYear}-${two(firstMonth)}/${lastYear}-${two(lastMonth)}`
}

/** The same months so many years later. */
export const shifted = (span: Span, years: number): Span => ({
  ...span,
  firstYear: span.firstYear + years,
  lastYear: span.lastYear + years,
})

/** A year that the words leave out is the one that is given; null where there is none. */
export function spanOf(phrase: PeriodPhrase, year: number | null): Span | null {
  if (phrase.type === 'years') return yearSpan(phrase.first, phrase.last)
  const own = phrase.year ?? year
  return own === null ? null : monthSpan(own, phrase.first, phrase.last, phrase.lastYear ?? own)
}

/** The months of a period as it is written. */
export function spanIn(period: Period): Span | null {
  const days = daysOf(period)
  if (days === null) return null
  const [firstYear, firstMonth] = days.from.split('-').map(Number) as [number, number]
  const [lastYear, lastMonth] = days.to.split('-').map(Number) as [number, number]
  return { firstYear, firstMonth, lastYear, lastMonth }
}

/** Committees and councils of districts were elected for so many years. */
export const yearsOfTerm = 5

export const isQuarter = (span: Span): boolean => isPart(span) && span.lastMonth - span.firstMonth === 2
