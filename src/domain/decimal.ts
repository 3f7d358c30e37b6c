import { Decimal } from 'decimal.js'

/** Exact decimals as text. Sixty digits are far beyond any figure of a report; longer figures are not read as values. */
const Exact = Decimal.clone({ precision: 60, toExpNeg: -60, toExpPos: 60 })

export const longestFigure = 24

/** '14137.320' becomes '14137.32'. */
export const normal = (value: string): string => new Exact(value).toFixed()
export const times = (a: string, b: string): string => new Exact(a).times(b).toFixed()
export const plus = (a: string, b: string): string => new Exact(a).plus(b).toFixed()
export const minus = (a: string, b: string): string => new Exact(a).minus(b).toFixed()
export const negate = (a: string): string => new Exact(a).neg().toFixed()
/** Without its sign. */
export const size = (a: string): string => new Exact(a).abs().toFixed()
/** As much below nought, whether or not it has its sign. */
export const fallen = (a: string): string => new Exact(a).abs().neg().toFixed()
export const compare = (a: string, b: string): number => new Exact(a).comparedTo(b)
export const isWhole = (a: string): boolean => new Exact(a).isInteger()

/** By how many percent the second became the first, to two places; null where the second is nought. */
export function growthPercent(now: string, before: string): string | null {
  const from = new Exact(before)
  return from.isZero() ? null : new Exact(now).minus(from).dividedBy(from.abs()).times(100).toDecimalPlaces(2).toFixed()
}
