import { isSpanOfYears, isWholeYears, monthsOf, yearOf, yearsOf } from '../../domain/period.ts'
import {
  assignedPlan,
  cityGives,
  comparesAhead,
  comparesAtHead,
  comparesFar,
  districtGives,
  districtGivesPlan,
  districtPlanWords,
  everyYear,
  monthNamed,
  plan,
  previousTerm,
  previousYearWords,
  provinceWords,
  resolutionWords,
  sameMonthsBefore,
  samePeriodWords,
  termWords,
  timesOfYear,
  yearly,
  yearNamed,
  yearsNamed,
} from '../../lexicon/wording/change.ts'
import { aYearBehind } from '../../lexicon/wording/times.ts'
import type { ArticleContext } from '../context.ts'
import { yearsOfTerm } from '../time/spans.ts'
import type { Around } from './around.ts'

/** What growth and attainment are held against. */

/** What the words say that a number is held against; which year or month that is, its period tells. */
export type Against =
  | { readonly kind: 'same_period' | 'previous_year' | 'term_start' | 'term_before' | 'yearly' }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  /** Month and year null: the month before. */
  | { readonly kind: 'month'; readonly month: number | null; readonly year: number | null }

/** What growth, change or a multiple is said to be counted from; null where nothing is said. `before` is its clause. */
export function againstOf({ left, right }: Around, before: string): Against | null {
  const behind = right.split(/[;]/)[0]!.slice(0, 90)
  const near = timesOfYear.exec(behind) ?? comparesAhead.exec(behind)
  const text =
    near && near.index < 40
      ? behind.slice(near.index).split(/,(?! \d)/)[0]!
      : (comparesFar.exec(left)?.[0] ?? comparesAtHead.exec(before)?.[0] ?? '')
  if (samePeriodWords.test(text) || sameMonthsBefore.test(text)) return { kind: 'same_period' }
  const years = yearsNamed.exec(text)
  if (years) return { kind: 'years', first: Number(years[1]), last: Number(years[2]) }
  const month = monthNamed.exec(text)
  if (month) return { kind: 'month', month: Number(month[1]) || null, year: Number(month[2]) || null }
  const year = yearNamed.exec(text)
  if (year) return { kind: 'year', year: Number(year[1]) }
  // 'cao hơn nhiệm kỳ trước'.
  if (previousTerm.test(`${left.slice(-40)} ${behind}`)) return { kind: 'term_before' }
  if (termWords.test(text)) return { kind: 'term_start' }
  if (previousYearWords.test(text)) return { kind: 'previous_year' }
  return everyYear.test(left.slice(-40)) || aYearBehind.test(right) || yearly.test(before) ? { kind: 'yearly' } : null
}

/** 'Mỗi năm giải quyết việc làm cho 2.000 lao động', '3.400 tấn/năm': a level of each of several years. All of its clause says so, where a period of several years (`time/beside.ts`) needs the words near by. */
export const isYearly = ({ right }: Around, before: string): boolean => aYearBehind.test(right) || yearly.test(before)

/** The base in the report's own terms; null where the period leaves nothing to hold it against. */
export function baseIn(against: Against | null, period: string | null): string | null {
  if (against === null) return null
  const isSpan = period !== null && isSpanOfYears(period)
  switch (against.kind) {
    case 'year': {
      const isBefore = period !== null && !isSpan && against.year === yearOf(period) - 1
      return isBefore ? 'previous_year' : String(against.year)
    }
    case 'years':
      return yearsOf(against.first, against.last)
    case 'month':
      return monthBefore(against, period)
    case 'term_before':
      return isSpan ? termBefore(period) : 'term_start'
    case 'yearly':
      return isSpan ? 'yearly_average' : null
    default:
      return against.kind
  }
}

/** Terms share the year of a congress, plans begin behind the one before: 2015/2020 and 2016/2020. */
function termBefore(period: string): string {
  const [first, last] = [yearOf(period), Number(period.slice(5))]
  const end = last - first < yearsOfTerm ? first - 1 : first
  return yearsOf(end - (last - first), end)
}

/** 'so với tháng trước', 'so với tháng 4': of a month alone. */
function monthBefore({ month, year }: Against & { kind: 'month' }, period: string | null): string | null {
  const own = /^(\d{4})-(\d{2})$/.exec(period ?? '')
  if (!own) return null
  const [ofYear, ofMonth] = [Number(own[1]), Number(own[2])]
  const before = month ?? (ofMonth === 1 ? 12 : ofMonth - 1)
  const at = year ?? (before < ofMonth ? ofYear : ofYear - 1)
  return before === ofMonth && at === ofYear - 1 ? 'same_period' : monthsOf(at, before, before)
}

/** Whose plan a percentage is of. */
export function planBase({ left, right }: Around, context: ArticleContext): string {
  const behind = /^[^;,%]{0,80}/u.exec(right)![0]
  const planned = new RegExp(`(?:${plan})`, 'u')
  const text = planned.test(behind) ? behind : left.slice(-60)
  if (resolutionWords.test(text) && !assignedPlan.test(text))
    return districtGives.test(text) ? 'district_plan' : 'resolution'
  if (provinceWords.test(text) && !districtGivesPlan.test(text)) return 'province_plan'
  if (cityGives.test(text)) return context.inCity ? 'province_plan' : 'district_plan'
  if (districtPlanWords.test(text)) return 'district_plan'
  return 'plan'
}

/** What is held against nothing that is named, by the period: the year before, the same months of it, or each of its years. */
export function unsaidBase(measure: string, period: string | null): string {
  if (period === null || /^\d{4}$/.test(period)) return 'previous_year'
  if (!isWholeYears(period)) return 'same_period'
  return measure === 'growth' ? 'yearly_average' : 'term_start'
}
