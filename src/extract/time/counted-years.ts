import { moreWord, pointingBack, throughout } from '../../lexicon/wording/times.ts'
import type { Marks } from '../marks/cue-marks.ts'
import type { Calendar } from './calendar.ts'
import type { Clock } from './clock.ts'
import type { Opened } from './levels.ts'
import { type Span, yearSpan, yearsOfTerm } from './spans.ts'
import type { TimeWord } from './time-word.ts'

/** Which years a count of years means: 'sau 5 năm', '3 năm qua', '10 năm tới'. */

/** A report told from this month on is of the whole year. */
export const wholeYearFrom = 11

/** Words between a count of years and the congress from which they are counted. */
const congressReach = 14

/** Characters between a count of years and the end of the bracket that names them. */
const bracketBehind = 80

const endsBracket = new Set([')', ';', '.'])

/** Years that a word of time names, from `year` on, and where that word ends. */
export interface NamedYears {
  readonly end: number
  readonly year: number
  readonly last: number
  /** It stands at the head of its sentence. */
  readonly leads: boolean
  /** Numbers are told of it, and it is not what one number fell or rose from. */
  readonly tells: boolean
}

/** What the article has told before the word. */
export interface Situation {
  /** The time that its paragraph, else its section, opened. */
  readonly opened: Opened | null
  /** Aims are told. */
  readonly isAiming: boolean
  /** The last year that was opened: 'Sau 10 năm' counts from it. */
  readonly openedYear: number | null
  /** The years last named, for 'khi ấy'. */
  readonly named: readonly NamedYears[]
  /** Where its paragraph begins. */
  readonly paragraphStart: number
}

/** What was opened lies behind the term: 'Đến năm 2020: …. Trong cả nhiệm kỳ, …'. */
export const isBehindTerm = (opened: Opened | null, { term }: Clock): boolean =>
  opened !== null && term !== null && opened.span.lastYear > term.lastYear

export class CountedYears {
  private readonly calendar: Calendar
  private readonly marks: Marks

  constructor(calendar: Calendar, marks: Marks) {
    this.calendar = calendar
    this.marks = marks
  }

  of(word: TimeWord, { opened, isAiming, openedYear, named }: Situation): Span | null {
    const { expression } = word
    if (expression?.type !== 'years') return null
    const { clock } = this.calendar
    const { year, kind } = clock
    const pointedAt = this.pointedAt(word, expression.count, named) ?? this.inBracket(word, expression.count, named)
    if (pointedAt) return yearSpan(pointedAt.year, pointedAt.last)
    if (expression.next) return year === null ? null : (clock.nextTerm ?? yearSpan(year, year + expression.count))
    // 'Đại hội thông qua các chỉ tiêu: …; trong 5 năm kết nạp từ 700 đảng viên'.
    if (
      kind === 'term' &&
      expression.count === yearsOfTerm &&
      !expression.back &&
      clock.nextTerm &&
      (isAiming || isBehindTerm(opened, clock))
    )
      return clock.nextTerm
    // 'Năm 2015 …. Trong 5 năm, …': what is opened there is the term; 'Sau 5 năm' would be its end.
    const isTerm = kind === 'term' && expression.count === yearsOfTerm
    if (isTerm && !expression.later && !expression.back) return clock.term
    if (
      !expression.back &&
      openedYear !== null &&
      year !== null &&
      openedYear < year - 1 &&
      Math.abs(openedYear + expression.count - year) <= 1
    )
      return yearSpan(openedYear + expression.count <= year ? openedYear + expression.count : year)
    if (isTerm) return clock.term
    if (year === null) return null
    if (expression.later) {
      const from = named.findLast(({ end }) => end <= word.start)?.year ?? openedYear
      if (from !== null && from + expression.count < year - 1) return yearSpan(from + expression.count)
    }
    const ofTerm = this.sinceCongress(word, expression.count)
    if (ofTerm !== null) return ofTerm
    return expression.later || (kind === 'history' && !expression.back && !this.isThroughout(word))
      ? yearSpan(year)
      : yearSpan(year - expression.count + (this.isAllOfThem(word, expression.count) ? 1 : 0), year)
  }

  /** 'suốt ba thập kỷ'. */
  private isThroughout({ start }: TimeWord): boolean {
    return throughout.has(this.marks.words[this.marks.wordAt(start) - 1]?.text ?? '')
  }

  /** 'Trong 5 năm 2018 - 2022, …. Cũng trong 5 năm ấy, …'. */
  private pointedAt({ start, end }: TimeWord, count: number, named: readonly NamedYears[]): NamedYears | undefined {
    if (!pointingBack.has(this.marks.words[this.marks.wordAt(end)]?.text ?? '')) return undefined
    return named.findLast((one) => {
      const length = one.last - one.year
      return one.end <= start && (length === count || length === count - 1)
    })
  }

  /** 'Gần 3 năm thực hiện Nghị quyết Đại hội (2016 - 2018)'. */
  private inBracket({ end }: TimeWord, count: number, named: readonly NamedYears[]): NamedYears | undefined {
    return named.find((one) => {
      if (one.end <= end || one.end - end > bracketBehind) return false
      const between = this.marks.words.slice(this.marks.wordAt(end), this.marks.wordAt(one.end - 1))
      const length = one.last - one.year
      return (
        (length === count || length === count - 1) &&
        between.some(({ text }) => text === '(') &&
        !between.some(({ text }) => endsBracket.has(text))
      )
    })
  }

  /** 'Sau hơn 3 năm thực hiện Nghị quyết Đại hội …, nhiệm kỳ 2020 - 2025': from the beginning of the term on. */
  private sinceCongress({ end }: TimeWord, count: number): Span | null {
    const { year, termAround, kind } = this.calendar.clock
    const behind = this.marks.wordAt(end)
    if (year === null || termAround === null || kind === 'term') return null
    if (this.marks.within(behind, behind + congressReach, 'congressNamed', 'termNamed').length === 0) return null
    return Math.abs(year - count - termAround.firstYear) <= 1 ? yearSpan(termAround.firstYear, year) : null
  }

  /** '3 năm qua', told in December, are all of three years; told in summer, or since a district was founded, they begin with a part of one. */
  private isAllOfThem(word: TimeWord, count: number): boolean {
    const { year, toldOn, founded } = this.calendar.clock
    if (year === null || toldOn === null || founded === year - count) return false
    const late = Number(toldOn.slice(0, 4)) > year || Number(toldOn.slice(5, 7)) >= wholeYearFrom
    return late && this.marks.words[this.marks.wordAt(word.start) - 1]?.text !== moreWord
  }
}
