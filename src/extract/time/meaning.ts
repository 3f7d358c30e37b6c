import type { CueKind } from '../../lexicon/cues.ts'
import { endOfYearAlone, lateInYear, withinYear, yearGoneBy } from '../../lexicon/wording/times.ts'
import type { PeriodPhrase } from '../claims.ts'
import type { Marks } from '../marks/cue-marks.ts'
import type { Calendar } from './calendar.ts'
import { monthsUntil } from './counted-months.ts'
import { CountedYears, isBehindTerm, type Situation, wholeYearFrom } from './counted-years.ts'
import { isPart, isQuarter, isYear, isYears, monthSpan, type Span, shifted, spanOf, textOf, yearSpan } from './spans.ts'
import type { TimeWord } from './time-word.ts'
import { untilDay } from './until-day.ts'

/** Which months a word of time means, where it stands. */

/** 'Khi ấy' is of a year that was named so many characters before. */
const soonBehind = 300

const sentenceEnd = '.'

/** A report on no more than so many months may tell the year before them first. */
const firstMonths = 4

const yearsAgo = (year: number | null, count: number): number | null => (year === null ? null : year - count)

export class Meaning {
  private readonly calendar: Calendar
  private readonly marks: Marks
  private readonly counted: CountedYears

  constructor(calendar: Calendar, marks: Marks) {
    this.calendar = calendar
    this.marks = marks
    this.counted = new CountedYears(calendar, marks)
  }

  of(word: TimeWord, situation: Situation): Span | null {
    const told = word.role === 'bounds' ? untilDay(this.calendar, word, situation) : this.ofWords(word, situation)
    const { report } = this.calendar.clock
    const span =
      word.ofSeason && told !== null && isYears(told) && told.lastYear === told.firstYear + 1
        ? yearSpan(told.lastYear)
        : told
    // 'Cùng kỳ năm ngoái, tổng thu là 603 tỷ đồng': the months told before, or those under report, of that year.
    const { opened } = situation
    const same = opened !== null && isPart(opened.span) ? opened.span : report
    return word.opensSamePeriod && span !== null && same !== null && isPart(same)
      ? shifted(same, span.lastYear - same.lastYear)
      : span
  }

  private ofWords(word: TimeWord, situation: Situation): Span | null {
    const { opened, isAiming, named, paragraphStart } = situation
    const { expression, since, start, ofThisYear, ofLastYear } = word
    const { clock } = this.calendar
    const { year, report, kind } = clock
    if (expression === null) return null
    if (since && expression.type === 'period' && year !== null) {
      const from = spanOf(expression.phrase, year)
      return from && from.firstYear < year ? yearSpan(from.firstYear, year) : from
    }
    const told = clock.toldOn === null ? null : Number(clock.toldOn.slice(0, 4))
    switch (expression.type) {
      case 'period': {
        // 'Trong năm qua, …. Hai tháng đầu năm, …': the months under report, whatever year was told before them.
        if (
          report !== null &&
          kind === 'part' &&
          opened !== null &&
          isYear(opened.span) &&
          isMonthsOf(expression.phrase, report) &&
          opened.span.lastYear === report.lastYear - 1
        )
          return report
        const span = spanOf(
          expression.phrase,
          ofThisYear || ofLastYear
            ? yearsAgo(told ?? year, ofLastYear ? 1 : 0)
            : opened && !isWholeReport(opened.span, report) && this.calendar.wasBegun(opened.span)
              ? opened.span.lastYear
              : this.calendar.yearOfMonths(expression.phrase),
        )
        // 'Đến hết quý II phải đạt 50% dự toán': of all months until then.
        return word.ends && span !== null && isQuarter(span) ? monthSpan(span.firstYear, 1, span.lastMonth) : span
      }
      case 'thatTime': {
        const last = named.findLast(({ end }) => end <= start)
        return last && start - last.end <= soonBehind ? yearSpan(last.year) : null
      }
      case 'founding':
        return clock.founded === null ? null : yearSpan(clock.founded)
      case 'sinceFounding':
        return clock.founded === null || year === null || clock.founded >= year ? null : yearSpan(clock.founded, year)
      case 'lastYear':
        // Beside what is reported, and so before it: '(năm trước 120 tỷ đồng)'.
        if (year !== null && (this.says(word, 'yearBefore') || word.opensSamePeriod || this.isInBrackets(word)))
          return yearSpan(year - 1)
        if (year === null) return null
        return yearSpan((told !== null && Math.abs(told - year) <= 1 ? told : year) - 1)
      case 'years':
        return this.counted.of(word, situation)
      case 'now':
        if (told !== null && year !== null && kind === 'year' && told >= year + 2) return yearSpan(told)
        return kind === 'history' && year !== null ? yearSpan(this.calendar.yearOfNow(year)) : report
      case 'firstMonths':
        return report !== null && isPart(report) ? report : (clock.monthsSoFar ?? report)
      case 'sumUp':
        // '2. Nhìn lại giai đoạn 2021 - 2025: thu ngân sách lũy kế 1.486 tỷ đồng'.
        if (opened !== null && isYears(opened.span) && opened.span.lastYear > opened.span.firstYear) return opened.span
        if (report !== null && isPart(report)) return monthSpan(report.firstYear, 1, report.lastMonth)
        return this.monthsUntilTold(report) ?? report
      case 'thisQuarter':
        return opened && isPart(opened.span) ? opened.span : this.calendar.lastQuarter()
      case 'thisMonth':
        return report !== null && (kind === 'month' || isPart(report))
          ? monthSpan(report.lastYear, report.lastMonth, report.lastMonth)
          : null
      case 'thisYear':
        // 'Năm 2023 …. Cũng trong năm, …': the year that is being told.
        if (this.textOf(word) === withinYear) {
          const just = named.findLast(({ end, year: one, last, tells }) => tells && end <= start && one === last)
          if (just && just.end > paragraphStart && !this.isInSentence(just.end, start)) return yearSpan(just.last)
          if (opened && isYear(opened.span)) return yearSpan(opened.span.lastYear)
        }
        if (kind === 'history' && year !== null) return yearSpan(this.calendar.yearOfNow(year))
        // 'Tổng thu năm qua được 2.318 tỷ đồng', in a report on that year and a quarter.
        // 'Trong năm qua, …. Hai tháng đầu năm, …': the months are of the year behind it.
        if (
          kind === 'part' &&
          year !== null &&
          yearGoneBy.test(this.textOf(word)) &&
          (clock.reviewed.has(year - 1) || (report !== null && report.lastMonth <= firstMonths))
        )
          return yearSpan(year - 1)
        return year === null || kind === 'part' || kind === 'month' ? report : (report ?? yearSpan(year))
      case 'restOfYear':
        return this.calendar.restOfYear()
      case 'endOfYear': {
        if (year === null) return null
        if (opened && isYear(opened.span)) return yearSpan(opened.span.lastYear)
        // 'Cuối năm, qua đánh giá có …', told in April: the one that has been.
        const isToCome =
          clock.toldOn !== null && clock.toldOn.slice(0, 4) === String(year) && clock.toldOn.slice(5, 7) < lateInYear
        return yearSpan(
          isToCome &&
            !isAiming &&
            word.leads &&
            kind !== 'term' &&
            kind !== 'halfTerm' &&
            endOfYearAlone.test(this.textOf(word))
            ? year - 1
            : year,
        )
      }
      case 'wholeYear': {
        // 'Lúa cả năm 12.600 ha', in a report on a term: of each of its years.
        if (!opened && report !== null && (kind === 'term' || kind === 'halfTerm')) return report
        // 'Năm 2024, diện tích lúa cả năm 14.200 ha'.
        const before = named.findLast(({ end }) => end <= start)
        const led = before?.leads && this.isInSentence(before.end, start) ? before.last : undefined
        const of = led ?? opened?.span.lastYear ?? year
        return of === null ? null : yearSpan(of)
      }
      case 'termSoFar': {
        const around = clock.term ?? clock.termAround
        // Told in April of the next year, it goes as far as that.
        const until = clock.toldOn === null ? year : Number(clock.toldOn.slice(0, 4))
        return around === null || until === null || around.firstYear >= until
          ? around
          : yearSpan(around.firstYear, Math.min(until, around.lastYear))
      }
      case 'nextYear':
        return year === null ? null : yearSpan(year + 1)
      case 'pastTerm':
        // 'Trong nhiệm kỳ, kết nạp 1.000 đảng viên', among aims.
        return kind === 'term' && !this.says(word, 'termOver') && (isAiming || isBehindTerm(opened, clock))
          ? clock.nextTerm
          : (clock.term ?? clock.termAround)
      case 'pastYears':
        // 'Những năm qua, …' in a report on a year says of no years in particular.
        return kind === 'term' || kind === 'halfTerm' ? clock.term : null
      case 'nextTerm':
        return clock.nextTerm
      case 'termEnd': {
        const of = (isAiming ? (clock.nextTerm ?? clock.term) : clock.term) ?? clock.termAround
        return of ? yearSpan(of.lastYear) : null
      }
      case 'termStart':
        return clock.term ? yearSpan(clock.term.firstYear) : null
    }
  }

  /** 'Từ đầu năm đến nay', told in September of the year that is told. */
  private monthsUntilTold(report: Span | null): Span | null {
    const { toldOn } = this.calendar.clock
    if (toldOn === null || report === null || !isYear(report) || Number(toldOn.slice(0, 4)) !== report.firstYear)
      return null
    return Number(toldOn.slice(5, 7)) < wholeYearFrom ? monthsUntil(toldOn) : null
  }

  private isInSentence(from: number, to: number): boolean {
    return this.marks.words
      .slice(this.marks.wordAt(from), this.marks.wordAt(to))
      .every(({ text }) => text !== sentenceEnd)
  }

  private isInBrackets({ start }: TimeWord): boolean {
    return this.marks.words[this.marks.wordAt(start) - 1]?.text === '('
  }

  private textOf({ start, end }: TimeWord): string {
    return this.marks.words
      .slice(this.marks.wordAt(start), this.marks.wordAt(end - 1) + 1)
      .map(({ text }) => text)
      .join(' ')
  }

  private says({ start, end }: TimeWord, cue: CueKind): boolean {
    return this.marks.within(this.marks.wordAt(start), this.marks.wordAt(end - 1) + 1, cue).length > 0
  }
}

const isMonthsOf = (phrase: PeriodPhrase, { firstMonth, lastMonth }: Span): boolean =>
  phrase.type === 'months' && phrase.year === null && phrase.first === firstMonth && phrase.last === lastMonth

const isWholeReport = (span: Span, report: Span | null): boolean => report !== null && textOf(span) === textOf(report)
