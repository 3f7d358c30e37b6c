import type { PlacedTime } from './clock.ts'
import { yearsOfTerm } from './spans.ts'
import type { TimeWord } from './time-word.ts'

/** What a word of time says of the form of a report. */

/** The form of report that a word of time speaks for. */
export function keyOf({ expression, leads }: TimeWord): string | null {
  if (expression.type === 'thisMonth') return null
  if (expression.type === 'pastTerm') return leads ? 'term' : null
  if (expression.type === 'years')
    return expression.next ? null : leads ? (expression.count === 5 ? 'term' : 'history') : null
  if (expression.type !== 'period') return null
  const { phrase } = expression
  if (phrase.type === 'years') {
    const length = phrase.last - phrase.first
    if (length === 0) return 'year'
    if (length >= 4 && length <= 6) return leads || phrase.term ? 'term' : null
    return length > 6 && leads ? 'history' : null
  }
  if (phrase.lastYear !== undefined || (phrase.last === 12 && phrase.first > 1)) return null
  if (phrase.first === 1 && phrase.last === 12) return 'year'
  return phrase.first === phrase.last ? `month:1-${phrase.last}` : `part:${phrase.first}-${phrase.last}`
}

/** Whether it can tell what is reported on. */
export const speaks = ({ word: { expression, role }, purpose }: PlacedTime): boolean =>
  expression !== null && purpose !== 'planning' && !['compares', 'names', 'plans', 'event', 'bounds'].includes(role)

/** What is reported is told within so many months. */
const soonTold = 3

export const isLongOver = ({ expression }: TimeWord, day: string | undefined): boolean => {
  if (expression?.type !== 'period' || expression.phrase.type !== 'months' || day === undefined) return false
  const { year, last } = expression.phrase
  const [toldYear, month] = day.split('-').map(Number) as [number, number]
  return (year === null || year === toldYear) && month - last > soonTold
}

export const isFiveYears = ({ expression, end }: TimeWord, span: TimeWord): boolean =>
  expression?.type === 'years' && expression.count === yearsOfTerm && !expression.next && span.start - end < 8

export const isPlanLong = ({ expression }: TimeWord): boolean =>
  expression?.type === 'period' &&
  expression.phrase.type === 'years' &&
  expression.phrase.last - expression.phrase.first >= 4 &&
  expression.phrase.last - expression.phrase.first <= 6
