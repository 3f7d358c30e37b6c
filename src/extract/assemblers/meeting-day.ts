import { isoDate } from '../../domain/period.ts'
import {
  dayBefore,
  dayBeforePage,
  documentBefore,
  onPageDay,
  recognisedOf,
  yearInName,
} from '../../lexicon/wording/meetings.ts'
import type { Claim, DatePhrase } from '../claims.ts'

/** On which day a meeting was held. */

/** The period under review, and the year that is planned. */
export interface ReviewReading {
  readonly year: number | null
  readonly period: string | null
  readonly planYear: number | null
  readonly sure: boolean
}

/** The year of a day without one: what the article reviews and when it was published decide. */
export function yearOfMeeting(date: DatePhrase, review: ReviewReading, published: string | null): number | null {
  if (date.year !== null) return date.year
  const month = date.month
  if (month === null) return null
  if (published) {
    const [year, publishedMonth] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))]
    const guess = month > publishedMonth + 1 ? year - 1 : year
    return guess
  }
  if (review.year === null) return null
  // 'Sơ kết giữa nhiệm kỳ 2020 - 2025', with results of 2022, held in June: of the year behind them.
  const [from, to] = (review.period ?? '').split('/').map(Number)
  if (to !== undefined && to - from! === 2 && month <= lastOfRecognition) return to + 1
  const whole = review.period === String(review.year) || review.period?.endsWith(`/${review.year}`)
  // 'Tổng kết năm 2023, triển khai năm 2024', held in July: in the year that it plans.
  if (whole && month <= (review.planYear === review.year + 1 ? 9 : 4)) return review.year + 1
  return review.year
}

/** 'tối 1/10 … lễ kỷ niệm 10 năm (25/9/2012 - 25/9/2022)': the year of the last full day, where that lies within a month before. */
export function yearBeside({ month }: DatePhrase, claims: readonly Claim[]): number | undefined {
  const full = claims.findLast(({ date }) => date?.day && date.year !== null && date.month !== null)?.date
  const after = full && month !== null ? month - full.month! : -1
  return after === 0 || after === 1 ? full!.year! : undefined
}

/** The year that title or sentence name it by, or behind the one that is recognised there. */
export function yearNamed(
  texts: readonly string[],
  { month }: DatePhrase,
  published: string | null,
): number | undefined {
  const own = texts.flatMap((text) => yearInName.exec(text)?.[1] ?? [])[0]
  if (own !== undefined) return Number(own)
  const of = texts.flatMap((text) => recognisedOf.exec(text)?.[1] ?? [])[0]
  return of !== undefined && published === null && month !== null && month <= lastOfRecognition
    ? Number(of) + 1
    : undefined
}

/** Who met the standard in a year is told so until this month of the next. */
const lastOfRecognition = 9

/** 'Lễ kỷ niệm 20 năm (1-1-2004 – 1-1-2024) được tổ chức ngày 29-12': the ends of many years are no days of it. */
const spansYears = (key: string, one: Claim | undefined, next: Claim | undefined): boolean =>
  one?.date?.year != null &&
  next?.date?.year != null &&
  one.date.year < next.date.year &&
  /^\s?[-–]\s?$/.test(key.slice(one.end, next.start))

/** Of several days in a sentence, the one that the words tie to the meeting: 'sáng 04/11', 'vào ngày', or a full date. */
export function dayOfMeeting(key: string, claims: readonly Claim[]): Claim | undefined {
  const days = claims.filter(
    (claim, at) =>
      claim.date?.day &&
      !spansYears(key, claim, claims[at + 1]) &&
      !spansYears(key, claims[at - 1], claim) &&
      !documentBefore.test(key.slice(Math.max(0, claim.start - 60), claim.start)),
  )
  // 'Làm việc trong hai ngày 26 và 27/7, Đại hội khép lại vào chiều 27/7'.
  const whole = days.find(({ date }) => date!.dayEnd)
  if (whole) return whole
  const tied = days.find((claim) => dayBefore.test(key.slice(Math.max(0, claim.start - 14), claim.start)))
  return tied ?? days.find((claim) => claim.date!.year !== null) ?? days[0]
}

const dayMs = 86_400_000

/** 'Sáng nay', 'chiều qua': counted from the day of the page. */
export function dayByPage(key: string, published: string | null): string | null {
  const told = published === null ? null : onPageDay.exec(key)
  if (!told) return null
  if (told[1] !== dayBeforePage) return published
  const [year, month, day] = new Date(Date.parse(published!) - dayMs).toISOString().slice(0, 10).split('-').map(Number)
  return isoDate(year!, month!, day!)
}
