import { laterWord, pastWord, yearWord } from '../../lexicon/wording/times.ts'
import type { Marks } from '../marks/cue-marks.ts'
import type { PlacedTime } from './clock.ts'
import { words } from './nearby.ts'
import { type Span, yearSpan } from './spans.ts'
import { numberBefore } from './years-in-words.ts'

/** Many years that are looked back on, named with their ends: 'tròn 30 tuổi (1991 - 2021)', 'sau 10 năm (2010 - 2020)'. */

/** Characters between a count of years and the years that it counts. */
const countReach = 60
/** Words before such years that say what is remembered. */
const wordReach = 14
/** Words between a bracket and the years in it: '(giai đoạn 2010 - 2020)'. */
const bracketReach = 3
/** Shorter ones are terms, or count their years. */
const fewestRemembered = 8

/** 'Qua 10 năm (2011 - 2019)' counts them roughly. */
const isCount = (count: number, length: number, bracketed: boolean): boolean =>
  count === length || (bracketed && Math.abs(count - length) <= 2)

function countBefore(at: number, marks: Marks): number | null {
  const figure = marks.words[at - 1]?.text ?? ''
  return /^\d{1,2}$/.test(figure) ? Number(figure) : (numberBefore(at, 0, marks)?.count ?? null)
}

const isOver = (start: number, marks: Marks): boolean => {
  const before = marks.words[marks.wordAt(start) - 1]?.text
  return before === laterWord || before === pastWord
}

/** Told at the end of these years: by as many years counted near by, or by words of an anniversary. */
export function jubileeOf(times: readonly PlacedTime[], marks: Marks): Span | null {
  for (const { word, zone, purpose } of times) {
    const { expression, role, start, end } = word
    if (zone === 'body' || role === 'plans' || role === 'compares') continue
    if (expression?.type !== 'period' || expression.phrase.type !== 'years') continue
    const { first, last, term } = expression.phrase
    const length = last - first
    // Of five years it is a term.
    if (length < 2 || term || (length >= 4 && length <= 6)) continue
    const at = marks.wordAt(start)
    const bracketed = words(at - bracketReach, at, marks).includes('(')
    // 'Ba năm 2016 - 2018'.
    const counted = marks.words[at - 1]?.text === yearWord ? countBefore(at - 1, marks) : null
    if (counted === length + 1 || counted === length) return yearSpan(first, last)
    const isCounted = times.some(
      ({ word: { expression: other, start: from, end: to } }) =>
        other?.type === 'years' &&
        !other.next &&
        // 'sau 10 năm triển khai chương trình (2010 - 2020)' looks back, whatever its words plan.
        (purpose !== 'planning' || other.back || isOver(from, marks)) &&
        isCount(other.count, length, bracketed) &&
        Math.max(start - to, from - end) <= countReach,
    )
    const isRemembered =
      purpose !== 'planning' &&
      bracketed &&
      length >= fewestRemembered &&
      marks.within(at - wordReach, at, 'jubilee').length > 0
    if (isCounted || isRemembered) return yearSpan(first, last)
  }
  return null
}
