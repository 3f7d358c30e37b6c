import type { Calendar } from './calendar.ts'
import type { Situation } from './counted-years.ts'
import { isPart, monthSpan, type Span, yearSpan } from './spans.ts'
import type { TimeWord } from './time-word.ts'

/** The months that are counted until a day. */
export function untilDay(calendar: Calendar, { date, rest }: TimeWord, { opened }: Situation): Span | null {
  const { clock } = calendar
  if (rest && date?.month) {
    const span = calendar.restOfYear(date.month)
    if (span) return span
  }
  // 'Thu ngân sách đến ngày 31/3' behind 'Quý I/2018, …' is of that quarter.
  if (opened && !date?.year && isPart(opened.span) && date?.month === opened.span.lastMonth) return opened.span
  const of = date?.year ?? calendar.yearOfDay(date) ?? clock.year
  if (of !== null && of === clock.year && date && calendar.isAheadOfReport(date))
    return calendar.isRightBehind(date) ? clock.report : monthSpan(of, 1, date.month!)
  // 'Tính đến ngày 25/6', told in June of a year that is not over.
  if (of !== null && of === clock.year && date?.month && calendar.isUnderWayOn(date.month))
    return monthSpan(of, 1, date.month)
  // 'Đến cuối tháng 5 tổng thu ngân sách …', in a report on May: all of the year's months so far.
  if (clock.kind === 'month' && of !== null && of === clock.year && date?.month === clock.report?.lastMonth)
    return monthSpan(of, 1, date!.month!)
  if (of === null || of === clock.year) return clock.report
  return date?.month && date.month < 12 ? monthSpan(of, 1, date.month) : yearSpan(of)
}
