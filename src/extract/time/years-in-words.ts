import {
  comingWord,
  decadeWords,
  goneBy,
  halfMore,
  laterWord,
  moreYears,
  nextWord,
  pastWord,
  pastWords,
  yearsOfDecade,
  yearWord,
} from '../../lexicon/wording/times.ts'
import type { Marks } from '../marks/cue-marks.ts'
import { valueOfWords } from '../recognisers/number-words.ts'
import { boundary, isNumber } from './nearby.ts'
import type { Expression } from './time-word.ts'

/** Counts of years that are written in words: 'ba năm qua', 'sau hai mươi năm', 'hai mươi năm tái lập'. */

export interface SpeltYears {
  readonly start: number
  readonly end: number
  readonly expression: Expression
}

const longestNumber = 3
const mostYears = 60
/** Words between a count of years and what it is counted from. */
const countedFrom = 3

export function yearsInWords(first: number, to: number, marks: Marks): SpeltYears[] {
  const found: SpeltYears[] = []
  for (let at = first + 1; at < Math.min(to, marks.words.length); at += 1) {
    const { text } = marks.words[at]!
    const spelt = text === yearWord ? yearsAt(at, first, to, marks) : decadesAt(at, first, marks)
    if (spelt) found.push(spelt)
  }
  return found
}

/** 'hai thập niên qua', 'suốt 3 thập kỷ'. */
function decadesAt(at: number, first: number, marks: Marks): SpeltYears | null {
  if (!decadeWords[marks.words[at]!.text]?.has(marks.words[at + 1]?.text ?? '')) return null
  const figure = marks.words[at - 1]?.text ?? ''
  const number = oneFigure.test(figure) ? { from: at - 1, count: Number(figure) } : numberBefore(at, first, marks, 1)
  if (!number) return null
  const next = marks.words[at + 2]?.text ?? ''
  // 'Thêm một thập niên nữa, năm 2010, …'.
  if (next === moreYears) return null
  const back = next === pastWord || (pastWords.test(next) && marks.words[at + 3]?.text === pastWord)
  return {
    start: marks.words[number.from]!.start,
    end: marks.words[next === pastWord ? at + 2 : back ? at + 3 : at + 1]!.end,
    expression: { type: 'years', count: number.count * yearsOfDecade, next: false, back, later: next === laterWord },
  }
}

const oneFigure = /^[1-9]$/

/** `at` is the word 'năm' behind the number. */
function yearsAt(at: number, first: number, to: number, marks: Marks): SpeltYears | null {
  const number = numberBefore(at, first, marks)
  const [next, afterNext] = [marks.words[at + 1]?.text ?? '', marks.words[at + 2]?.text ?? '']
  if (!number || isNumber(next) || next === halfMore) return null
  const { from, count } = number
  const back = pastWords.test(next) && (next === pastWord || afterNext === pastWord)
  const ahead = next === comingWord || next === nextWord
  const later = next === laterWord
  const alone = from === first && next === ','
  const since =
    marks.within(at + 1, Math.min(to, at + 1 + countedFrom), 'begins', 'founding', 'jubilee').length > 0 ||
    marks.endingBefore(from, 1, 'jubilee') !== null
  // 'Sau hai năm, …', and not 'con cá tra sau hai năm lỗ lã'.
  const cue = marks.endingBefore(from, 0, 'bySpan')
  const spans = cue !== null && (cue.from <= first || boundary.has(marks.words[cue.from - 1]!.text))
  if (!back && !ahead && !later && !alone && !since && !spans && next !== goneBy) return null
  return {
    start: marks.words[from]!.start,
    end: marks.words[back && next !== pastWord ? at + 2 : back || ahead || later ? at + 1 : at]!.end,
    expression: { type: 'years', count, next: ahead, back: back || alone, later },
  }
}

/** The number in words right before, and where it begins. */
export function numberBefore(
  at: number,
  first: number,
  marks: Marks,
  least = 2,
): { from: number; count: number } | null {
  for (let from = Math.max(first, at - longestNumber); from < at; from += 1) {
    const words = marks.words.slice(from, at).map(({ text }) => text)
    const count = valueOfWords(words)
    if (count !== null && count >= least && count <= mostYears) return { from, count }
  }
  return null
}
