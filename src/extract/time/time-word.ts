import type { DatePhrase, PeriodPhrase } from '../claims.ts'

/** Every word of time in its place, with what it does there: opens, compares, names, bounds, dates a plan or an event, or belongs to one number. */

export type Role = 'day' | 'opens' | 'clause' | 'own' | 'compares' | 'names' | 'bounds' | 'plans' | 'event'

/** What the words say, before the article's clock is known. */
export type Expression =
  | { readonly type: 'period'; readonly phrase: PeriodPhrase }
  /** 'Sau 10 năm', '5 năm qua': so many years, forwards from what was told before, or back from the time of telling. */
  | {
      readonly type: 'years'
      readonly count: number
      readonly next: boolean
      readonly back: boolean
      /** '10 năm sau': how it was then. */
      readonly later?: boolean
    }
  | {
      readonly type:
        | 'now'
        | 'sumUp'
        | 'thisMonth'
        | 'thisYear'
        | 'wholeYear'
        | 'termSoFar'
        | 'nextYear'
        | 'endOfYear'
        | 'lastYear'
        | 'firstMonths'
        | 'founding'
        | 'sinceFounding'
        | 'thatTime'
        | 'thisQuarter'
        | 'pastTerm'
        | 'pastYears'
        | 'nextTerm'
        | 'termStart'
        | 'termEnd'
        | 'restOfYear'
    }

export interface TimeWord {
  readonly start: number
  readonly end: number
  readonly expression: Expression
  readonly date: DatePhrase | null
  readonly role: Role
  /** It turns the article to another time, for more than its sentence. */
  readonly turns: boolean
  /** Stands at the beginning of its sentence. */
  readonly leads: boolean
  /** The term of a congress that is held: 'Đại hội …, nhiệm kỳ 2020 - 2025'. */
  readonly congress: boolean
  /** 'đến hết năm 2020', 'đến cuối năm': it may lie behind the time of telling. */
  readonly ends: boolean
  /** 'từ năm 2010 đến nay'. */
  readonly since: boolean
  /** Told by the way: 'trong khi năm 2019 mới là 18,6%'. */
  readonly aside: boolean
  /** It tells of what something was done in spite of, and ends with that clause. */
  readonly inSpite: boolean
  /** '7 tháng đầu năm nay'. */
  readonly ofThisYear: boolean
  /** 'tháng 6 năm ngoái'. */
  readonly ofLastYear: boolean
  /** 'cùng kỳ năm 2017'. */
  readonly samePeriod: boolean
  /** 'vụ đông xuân 2016 - 2017', 'niên vụ 2020 - 2021': of its harvest. */
  readonly ofSeason: boolean
  /** It opens with 'cùng kỳ', and tells what was then. */
  readonly opensSamePeriod: boolean
  /** 'từ nay đến 31/12'. */
  readonly rest: boolean
  /** 'năm ngoái (năm 2018 …)'. */
  readonly lastYear: boolean
}

/** '6 tháng đầu năm', 'quý II': more than one month, and no whole years. */
export const isSomeMonths = (expression: Expression | null): boolean =>
  expression?.type === 'period' &&
  expression.phrase.type === 'months' &&
  expression.phrase.last > expression.phrase.first
