import { isWholeYears, yearOf } from '../../domain/period.ts'
import {
  assignedPlan,
  aYearBehind,
  cityGives,
  comparesAhead,
  comparesFar,
  districtGives,
  districtGivesPlan,
  districtPlanWords,
  everyYear,
  plan,
  previousTerm,
  previousYearWords,
  provinceWords,
  resolutionWords,
  samePeriodWords,
  termWords,
  yearNamed,
} from '../../lexicon/wording/change.ts'
import type { ArticleContext } from '../context.ts'
import type { Around } from './around.ts'

/** What growth and attainment are held against. */

/** What growth, change or a multiple is counted from. */
export function growthBase({ left, right }: Around, period: string | null): string {
  const behind = right.split(/[;]/)[0]!.slice(0, 90)
  const near = comparesAhead.exec(behind)
  const text =
    near && near.index < 40 ? behind.slice(near.index).split(/,(?! \d)/)[0]! : (comparesFar.exec(left)?.[0] ?? '')
  const yearly = everyYear.test(left.slice(-40)) || aYearBehind.test(right)
  if (samePeriodWords.test(text)) return 'same_period'
  const named = yearNamed.exec(text)
  if (named) return period !== null && Number(named[1]) === yearOf(period) - 1 ? 'previous_year' : named[1]!
  // 'cao hơn nhiệm kỳ trước'.
  const term = /^(\d{4})\/(\d{4})$/.exec(period ?? '')
  if (term && previousTerm.test(`${left.slice(-40)} ${behind}`))
    return `${2 * Number(term[1]) - Number(term[2])}/${term[1]}`
  if (termWords.test(text)) return 'term_start'
  if (previousYearWords.test(text)) return 'previous_year'
  if (yearly && period?.includes('/') && isWholeYears(period)) return 'yearly_average'
  if (period === null || isWholeYears(period)) return 'previous_year'
  return 'same_period'
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
