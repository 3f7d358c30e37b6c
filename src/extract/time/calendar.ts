import { isoDate } from '../../domain/period.ts'
import type { PeriodPhrase } from '../claims.ts'
import type { Clock } from './clock.ts'
import { isPart, isYear, monthSpan, type Span, textOf, yearSpan } from './spans.ts'
import type { TimeWord } from './time-word.ts'

/** How a time lies to what is reported and to the day of telling; it rests on the clock alone. */

/** From the month behind it on, what is told is as good as the year's. */
const lateInYear = 10

export class Calendar {
  readonly clock: Clock

  constructor(clock: Clock) {
    this.clock = clock
  }

  isPast(span: Span | null): boolean {
    return span !== null && this.clock.year !== null && span.lastYear <= this.clock.year && !this.isUnderWay(span)
  }

  /** Months of the year under report that come behind those under report: 'nhiệm vụ 6 tháng cuối năm', 'đến cuối quý III'. */
  isAhead(span: Span): boolean {
    const { report, kind } = this.clock
    return (
      (kind === 'part' || kind === 'month') &&
      report !== null &&
      isPart(report) &&
      isPart(span) &&
      span.lastYear === report.lastYear &&
      span.firstMonth > report.lastMonth
    )
  }

  /** It lies behind what is reported on, and was not over on the day of telling. */
  isComing(span: Span): boolean {
    const { year, toldOn } = this.clock
    const behind = this.isAhead(span) || (year !== null && span.firstYear > year) || this.isNextTerm(span)
    return behind && (toldOn === null || isoDate(span.lastYear, span.lastMonth, 28)! > toldOn)
  }

  /** Neither over nor well under way. */
  isToCome(span: Span | null): boolean {
    return span === null || !(this.isPast(span) || this.isLongBegun(span))
  }

  /** It lies in the past, or began before the day of telling. */
  wasBegun(span: Span): boolean {
    const { toldOn } = this.clock
    return this.isPast(span) || (toldOn !== null && span.firstYear <= Number(toldOn.slice(0, 4)))
  }

  /** It had begun long before the day of telling: 'Bước sang năm 2025', told in April of that year. */
  isLongBegun({ firstYear, firstMonth }: Span): boolean {
    const { toldOn } = this.clock
    return toldOn !== null && isoDate(firstYear, Math.min(12, firstMonth + 2), 1)! <= toldOn
  }

  /** It ends behind the months under report: 'chỉ tiêu cả năm'. */
  isUnderWay({ lastYear, lastMonth }: Span): boolean {
    const { report, kind } = this.clock
    return (
      (kind === 'part' || kind === 'month') &&
      report !== null &&
      isPart(report) &&
      lastYear === report.lastYear &&
      lastMonth > report.lastMonth
    )
  }

  isNextTerm(span: Span): boolean {
    const { nextTerm } = this.clock
    return nextTerm !== null && textOf(nextTerm) === textOf(span)
  }

  /** 'đến 31/12 giải ngân từ 95%', told in October. */
  isAheadOfReport({ month, day }: NonNullable<TimeWord['date']>): boolean {
    const { report, kind, toldOn } = this.clock
    if ((kind !== 'part' && kind !== 'month') || report === null || month === null || month <= report.lastMonth)
      return false
    return toldOn === null || isoDate(report.lastYear, month, day ?? 28)! > toldOn
  }

  /** One month in a report on several is told for its sentence alone. */
  isSingleMonth(span: Span): boolean {
    return this.clock.kind === 'part' && span.firstYear === span.lastYear && span.firstMonth === span.lastMonth
  }

  /** The term of a council or a committee, in a report on a year. */
  isTermInPassing({ expression }: TimeWord): boolean {
    if (
      this.clock.kind === 'term' ||
      this.clock.kind === 'halfTerm' ||
      expression?.type !== 'period' ||
      expression.phrase.type !== 'years'
    )
      return false
    const { first, last, term } = expression.phrase
    return term ? last > first : last - first >= 4
  }

  /** 'Bước sang năm 2018, …' in a report on its first six months opens no more than the report. */
  isYearUnderReport({ expression }: TimeWord, span: Span): boolean {
    const { report } = this.clock
    return (
      expression?.type === 'period' &&
      report !== null &&
      isPart(report) &&
      isYear(span) &&
      span.firstYear === report.lastYear
    )
  }

  /** In a report on a part of the year, last year is told for as long as nothing else is opened. */
  isEarlierYear(span: Span): boolean {
    const { kind, year } = this.clock
    return (kind === 'part' || kind === 'month') && isYear(span) && year !== null && span.firstYear === year - 1
  }

  /** The quarter under report, or the last one that was over when it was told. */
  lastQuarter(): Span | null {
    const { report, toldOn } = this.clock
    if (report !== null && isPart(report) && report.lastMonth - report.firstMonth === 2) return report
    if (toldOn === null) return null
    const [year, month] = toldOn.split('-').map(Number) as [number, number]
    const over = Math.floor((month - (Number(toldOn.slice(8)) >= 20 ? 0 : 1)) / 3)
    return over === 0 ? monthSpan(year - 1, 10, 12) : monthSpan(year, over * 3 - 2, over * 3)
  }

  /** The months behind those under report, up to one of them. */
  restOfYear(until = 12): Span | null {
    const { report } = this.clock
    return report !== null && isPart(report) && report.lastMonth < until
      ? monthSpan(report.lastYear, report.lastMonth + 1, until)
      : null
  }

  /** 'Tính đến ngày 1/4/2015', in a report on the first quarter. */
  isRightBehind({ month, day }: NonNullable<TimeWord['date']>): boolean {
    const { report } = this.clock
    return report !== null && day !== null && day <= 5 && month === report.lastMonth + 1
  }

  /** The whole year was far from over on the day of telling: what is told of it cannot have been reached. */
  isOpenYear(span: Span): boolean {
    const { toldOn } = this.clock
    return (
      toldOn !== null && isYear(span) && toldOn < `${span.firstYear}-${lateInYear}` && toldOn >= `${span.firstYear}`
    )
  }

  /** The whole year under report was not over when it was told, soon behind that month. */
  isUnderWayOn(month: number): boolean {
    const { report, toldOn, year } = this.clock
    if (toldOn === null || report === null || !isYear(report)) return false
    const [told, toldMonth] = toldOn.split('-').map(Number) as [number, number]
    return told === year && toldMonth <= lateInYear && toldMonth >= month && toldMonth - month <= 2
  }

  /** Who looks back over many years tells what is now of the day of telling. */
  yearOfNow(year: number): number {
    const told = this.clock.toldOn === null ? year : Number(this.clock.toldOn.slice(0, 4))
    return told === year + 1 ? told : year
  }

  /** 'quý I' in an article on a year, told in April of the next: months are the last that were over on the day of telling. */
  yearOfMonths(phrase: PeriodPhrase): number | null {
    const { toldOn, year, kind } = this.clock
    if (toldOn === null || phrase.type !== 'months' || year === null || (kind !== 'year' && kind !== 'history'))
      return year
    const [told, month] = toldOn.split('-').map(Number) as [number, number]
    if (told !== year && told !== year + 1) return year
    return phrase.last <= month ? told : told - 1
  }

  /** 'Tính đến ngày 20-3', told at the end of March of the year behind the one under report: a day counts up to the last time that it was. */
  yearOfDay(date: TimeWord['date']): number | null {
    const { toldOn, year, kind } = this.clock
    if (toldOn === null || !date?.month || !date.day || kind !== 'year' || year === null) return null
    const told = Number(toldOn.slice(0, 4))
    const day = isoDate(told, date.month, date.day)
    return told === year + 1 && day !== null && day <= toldOn ? told : null
  }

  /** The time of an aim that names none. */
  planned(): Span | null {
    const { kind, year, planYear, nextTerm, term } = this.clock
    if (kind === 'term') return nextTerm
    if (kind === 'halfTerm') return term
    if (planYear !== null) return yearSpan(planYear)
    return year === null ? null : yearSpan(kind === 'year' || kind === 'history' ? year + 1 : year)
  }
}
