import { fromWord, roughly } from '../../lexicon/wording/times.ts'
import type { ClockInput } from './clock.ts'
import type { Form } from './form.ts'
import type { Votes } from './votes.ts'
import { isUntilNow } from './year-evidence.ts'
import { firstYearOf, yearBeforeMonths } from './years.ts'

/** What is counted from a year speaks for another. */

/** Months that are reviewed right behind a whole year. */
const behindWholeYear = 14

/** 'Qua 20 năm tái lập' says of the year in which it is told. */
const sinceFounding = 7

const untilNow = 9

/** Characters between a count of years and the year from which they are counted. */
const countedBeside = 12

export function voteByCounts(
  votes: Votes<number>,
  { times, marks }: Pick<ClockInput, 'times' | 'marks'>,
  form: Form,
): void {
  const begun = new Set(
    times.flatMap(({ word, zone, begins, purpose, aimed }) => {
      const near =
        zone !== 'body' &&
        !aimed &&
        purpose !== 'planning' &&
        (word.role === 'event' || word.role === 'opens' || word.role === 'clause')
      const year = begins || near ? firstYearOf(word) : null
      return year === null ? [] : [year]
    }),
  )
  // 'về tình hình thực hiện nhiệm vụ năm 2017, quý I': the months are those of the year behind it.
  const whole = form.months?.[0] === 1 ? yearBeforeMonths(times) : null
  if (whole !== null) votes.add(whole.year + 1, behindWholeYear)
  // '14 năm trôi qua' since April 2010: told in 2024.
  for (const { word, zone, begins } of times)
    if (word.expression?.type === 'years' && !word.expression.next)
      for (const since of begun)
        votes.add(
          since + word.expression.count,
          roughly.has(marks.words[marks.wordAt(word.start) - 1]?.text ?? '')
            ? 1
            : zone === 'body'
              ? 2.5
              : begins
                ? sinceFounding
                : 4,
        )
  // 'Từ năm 2010, xã điểm … Đến nay, sau 8 năm triển khai, …': told in 2018.
  const froms = times.flatMap(({ word: { expression, start } }) => {
    const isFrom = marks.words[marks.wordAt(start) - 1]?.text === fromWord
    if (!isFrom || expression?.type !== 'period') return []
    const { phrase } = expression
    const year = phrase.type === 'years' ? phrase.first : phrase.year
    return year === null ? [] : [year]
  })
  for (const { word } of times)
    if (word.expression?.type === 'years' && !word.expression.next && isUntilNow(word, marks))
      for (const from of new Set(froms)) votes.add(from + word.expression.count, untilNow)
  // '10 năm qua (từ 2006 đến nay)'.
  for (const [at, { word }] of times.entries()) {
    const since = times[at + 1]?.word
    const from = since?.since && since.start - word.end <= countedBeside ? firstYearOf(since) : null
    if (word.expression?.type === 'years' && !word.expression.next && from !== null)
      votes.add(from + word.expression.count, untilNow)
  }
}
