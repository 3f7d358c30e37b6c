import type { Calendar } from './calendar.ts'
import { isPart, isYear, type Span, textOf } from './spans.ts'
import type { TimeWord } from './time-word.ts'

/** Whether a word of time moves the article on to its time, or only its sentence. */

const isMonthAlone = ({ expression }: TimeWord): boolean =>
  expression?.type === 'period' &&
  expression.phrase.type === 'months' &&
  expression.phrase.year === null &&
  expression.phrase.first === expression.phrase.last

/** The months that a word of time means where it stands. */
export type Resolve = (word: TimeWord) => Span | null

const firstMonthOfYear = '01'

/** So many numbers tell of a time at length. */
export const toldAtLength = 2

export class Moves {
  private readonly calendar: Calendar
  private readonly resolve: Resolve

  constructor(calendar: Calendar, resolve: Resolve) {
    this.calendar = calendar
    this.resolve = resolve
  }

  /**
   * What a sentence opens ends with its paragraph, but where it turns the article to another time: as a rule by a paragraph of its
   * own, or one that begins with it. A sentence with a single number of another time opens no more than itself.
   */
  opensSection(opener: TimeWord, span: Span, opensParagraph: boolean, numbers: number): boolean {
    if (opener.turns && numbers === 0) return true
    // 'Lúc mới tách ra, nơi đây còn là huyện thuần nông' looks back, and turns nothing.
    if (!opensParagraph || (opener.expression?.type === 'founding' && numbers === 0)) return false
    if (opener.turns && numbers >= toldAtLength) return true
    if (!opener.leads) return false
    if (this.calendar.clock.kind === 'history') return true
    if (numbers === 0 && opener.role === 'opens' && isYear(span) && !this.calendar.isComing(span)) return true
    const atLength = numbers >= toldAtLength || this.calendar.clock.reviewed.has(span.firstYear)
    return atLength && !opener.ends && this.calendar.isEarlierYear(span)
  }

  /** The year of telling, some months of which are over, behind a report on the year before. */
  isTurnedTo({ turns }: TimeWord, span: Span): boolean {
    const { toldOn, year } = this.calendar.clock
    return (
      turns &&
      isYear(span) &&
      year !== null &&
      span.firstYear > year &&
      toldOn?.startsWith(`${span.firstYear}-`) === true &&
      toldOn.slice(5, 7) > firstMonthOfYear
    )
  }

  /** 'Cuối năm 2011 còn 3.215 hộ nghèo, 6 tháng qua có 402 hộ thoát nghèo': its sentence comes back to the report by itself. */
  movesOn(opener: TimeWord, words: readonly TimeWord[], atLength: boolean): boolean {
    // 'Năm 2013, tuy chịu ảnh hưởng của mưa lũ tháng 8, kinh tế …': by the way, too.
    const last = words.findLast(
      (word) =>
        (word.role === 'opens' || word.role === 'clause') &&
        !word.aside &&
        !word.inSpite &&
        // 'Năm 2013, huyện chịu thiệt hại bởi trận lũ giữa tháng 10': a month of that year.
        !(word !== opener && isMonthAlone(word)),
    )
    const { report } = this.calendar.clock
    // 'Cuối năm 2015 có …' tells how it was on a day, and no more; of the year just past, at the head of a paragraph and told at length, it is what is told.
    const start = this.resolve(opener)
    if (
      opener.ends &&
      !(atLength && report && isYear(report) && start?.lastYear === report.firstYear - 1) &&
      report &&
      start !== null &&
      start.lastYear < report.firstYear &&
      report.firstYear === report.lastYear
    )
      return true
    // 'Ba tháng đầu năm nay' is one time.
    if (!last || last.start - opener.end < 6 || !report) return false
    const [from, to] = [this.resolve(opener), this.resolve(last)]
    return (
      from !== null &&
      to !== null &&
      (from.lastYear < report.firstYear
        ? to.lastYear >= report.lastYear
        : isYear(report) && isPart(from) && textOf(to) === textOf(report))
    )
  }

  /** 'Bước sang năm 2025, các chỉ tiêu quý I bám sát kịch bản': the months under report are what is told from here on. */
  comesToReport(span: Span, words: readonly TimeWord[]): boolean {
    const { report } = this.calendar.clock
    return (
      report !== null &&
      isPart(report) &&
      isYear(span) &&
      span.firstYear === report.firstYear &&
      words.some((word) => word.role !== 'compares' && word.role !== 'names' && this.namesReport(word))
    )
  }

  /** 'Quý I', in a report on it, whatever year stands open before it. */
  namesReport({ expression }: TimeWord): boolean {
    const { report } = this.calendar.clock
    const phrase = expression?.type === 'period' && expression.phrase.type === 'months' ? expression.phrase : null
    return (
      phrase !== null &&
      report !== null &&
      isPart(report) &&
      (phrase.year === null || phrase.year === report.firstYear) &&
      phrase.first === report.firstMonth &&
      phrase.last === report.lastMonth
    )
  }

  /** 'Tính đến ngày 31/3', in a report on last year. */
  isOfAnotherYear(word: TimeWord): boolean {
    const span = this.resolve(word)
    return span !== null && this.calendar.clock.report !== null && span.firstYear > this.calendar.clock.report.lastYear
  }

  /** 'sẵn sàng đón năm học 2023 - 2024' turns nothing to it. */
  isSchoolYear({ expression }: TimeWord): boolean {
    return (
      expression?.type === 'period' &&
      expression.phrase.type === 'years' &&
      expression.phrase.last === expression.phrase.first + 1
    )
  }

  /** 'Thời tiết không thuận, giá lợn xuống thấp suốt nửa đầu năm, nhưng kinh tế ổn định', in a report on the year: months of it by the way. */
  isInPassing(word: TimeWord): boolean {
    const { kind, year } = this.calendar.clock
    const span = kind === 'year' ? this.resolve(word) : null
    return span !== null && isPart(span) && span.lastYear === year
  }
}
