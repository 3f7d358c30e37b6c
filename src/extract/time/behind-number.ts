import { equalWord, linksTime, yearWord } from '../../lexicon/wording/times.ts'
import type { Claim } from '../claims.ts'
import type { Marks } from '../marks/cue-marks.ts'
import { claimBefore, isNumber, words } from './nearby.ts'

/** A word of time that is of the number before it, or of the bracket that it opens. */

/** Right behind a number, its unit and its noun: '45 triệu đồng năm 2019', '(năm 2020)'. */
export function behindNumber(from: number, marks: Marks, claims: readonly Claim[]): Claim | null {
  let at = from - 1
  if (marks.words[at]?.text === '(') at -= 1
  for (let steps = 0; steps < 3 && at >= 0 && linksTime.has(marks.words[at]!.text); steps += 1) at -= 1
  // '2.450 hộ (12,3%) đầu năm 2016'.
  if (marks.words[at]?.text === ')') at = bracketBefore(at, marks)
  const last = marks.words[at]
  if (!last) return null
  const claim = claimBefore(claims, last.end)
  return claim?.quantity && Math.max(claim.end, claim.quantity.nounEnd) >= last.end ? claim : null
}

const longestBracket = 8

/** The last word before a short bracket that closes at `close`; `close` where it has no such beginning. */
function bracketBefore(close: number, marks: Marks): number {
  for (let at = close - 1; at >= Math.max(0, close - longestBracket); at -= 1)
    if (marks.words[at]!.text === '(') return at - 1
  return close
}

export const equalsYear = ({ start, quantity }: Claim, marks: Marks): boolean =>
  quantity?.unit === '%' && marks.words[marks.wordAt(start) - 1]?.text === equalWord

/** '9,8% (năm 2012 là 10,4%)': in its bracket it has a number of its own. */
export function tellsInBracket(from: number, to: number, marks: Marks): boolean {
  const opens =
    marks.words[from - 1]?.text === '(' ||
    (marks.words[from - 1]?.text === yearWord && marks.words[from - 2]?.text === '(')
  if (!opens) return false
  const behind = words(to, to + 5, marks)
  const close = behind.indexOf(')')
  const figure = behind.findIndex((text) => isNumber(text))
  return figure >= 0 && (close < 0 || figure < close)
}
