import { codes, codeWeights } from '../../lexicon/learned/names.ts'
import type { Draft } from '../frame.ts'
import type { Marks } from '../marks/cue-marks.ts'

/** What the words around a number say of its indicator, by what the opened articles taught: read without a rule or a phrase of the catalogue. */

/** Words that are looked at: of its clause, since the number before it, of the sentence before its clause, behind it. */
const inClause = 14
const sinceNumber = 10
const beforeClause = 12
const behind = 7
/** These many stand at places of their own. */
const placed = 3
/** A clause is no longer, in words. */
const longestClause = 60

const isNumber = (text: string): boolean => /^\d/.test(text)
const ends = (text: string): boolean => text === ';' || text === '.'

/** The marks of a number, of unit and words. */
export function namingMarks({ claim, unit, measure, start, end }: Draft, marks: Marks): string[] {
  const { words } = marks
  const here = marks.wordAt(claim.start)
  const next = marks.wordAt(claim.end - 1) + 1
  const first = Math.max(marks.wordAt(start), here - longestClause)
  const texts = (from: number, to: number): string[] =>
    words.slice(Math.max(first, from), Math.max(first, to)).map(({ text }) => (isNumber(text) ? '#' : text))
  const before = texts(first, here)
  const clause = before.findLastIndex(ends) + 1
  const near = before.slice(before.lastIndexOf('#') + 1)
  const after = texts(next, Math.min(next + behind, marks.wordAt(end - 1) + 1))
  const stop = after.findIndex(ends)
  const following = stop < 0 ? after : after.slice(0, stop)
  return [
    ...new Set([
      '',
      `unit ${unit}`,
      `measure ${measure}`,
      `unit ${unit} ${measure}`,
      `unit ${unit} ${following[0] ?? ''}`,
      `noun ${claim.quantity?.noun ?? ''}`,
      ...before
        .slice(clause)
        .slice(-inClause)
        .map((word) => `clause ${word}`),
      ...near.slice(-sinceNumber).map((word) => `near ${word}`),
      ...before.slice(-placed).map((word, at, { length }) => `${length - at} before ${word}`),
      ...before.slice(Math.max(0, clause - beforeClause), clause).map((word) => `earlier ${word}`),
      ...following.map((word) => `after ${word}`),
      ...following.slice(0, placed).map((word, at) => `${at + 1} after ${word}`),
    ]),
  ]
}

/** The likeliest code, '' being none; how likely it is among all, and how many times likelier than another. */
export interface Named {
  readonly code: string
  readonly likely: number
  readonly times: number
}

export function nameBy(marks: readonly string[], other: string): Named {
  const sums = new Float64Array(codes.length)
  for (const mark of marks) {
    const row = codeWeights[mark]
    if (row) for (let at = 0; at < row.length; at += 2) sums[row[at]!]! += row[at + 1]! / 100
  }
  let best = 0
  sums.forEach((sum, at) => {
    if (sum > sums[best]!) best = at
  })
  const all = sums.reduce((sum, one) => sum + Math.exp(one - sums[best]!), 0)
  const beside = sums[codes.indexOf(other)]
  return {
    code: codes[best]!,
    likely: 1 / all,
    times: beside === undefined ? 1 : Math.exp(sums[best]! - beside),
  }
}
