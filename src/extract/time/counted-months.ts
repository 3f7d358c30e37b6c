import { firstOfYear } from '../../lexicon/wording/times.ts'
import type { Marks } from '../marks/cue-marks.ts'
import type { PlacedTime } from './clock.ts'
import { monthSpan, type Span } from './spans.ts'

/** The months that are counted until a day. */

export const firstMonthsInLead = 30

const earlyIn = (marks: Marks, at: number): boolean =>
  marks.words.slice(Math.max(0, at - 3), at).some(({ text }) => text === firstOfYear)

/** The months that were over on the day that title or lead count until. */
export function countedMonths(times: readonly PlacedTime[], marks: Marks): number | null {
  const until = times.find(({ word: { role, date }, zone }) => role === 'bounds' && zone !== 'body' && date?.month)
  const date = until?.word.date
  if (!until || !date?.month) return null
  const early = date.day === null ? earlyIn(marks, marks.wordAt(until.word.start)) : date.day < 20
  const months = early ? date.month - 1 : date.month
  return months >= 2 && months <= 10 ? months : null
}

/** A month counts from its twentieth day on. */
export function monthsUntil(day: string): Span | null {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = date >= 20 ? month : month - 1
  return last < 1 ? null : monthSpan(year, 1, last)
}
