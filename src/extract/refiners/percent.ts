import { fallen, minus, negate, plus } from '../../domain/decimal.ts'
import {
  andAtEnd,
  arrivesAt,
  beingBefore,
  comparedLeft,
  comparedNext,
  comparedWords,
  completesAtEnd,
  equalsAtEnd,
  exceedPlanLeft,
  exceeds,
  exceedsNamedPlan,
  exceedsOrCompares,
  fall,
  fallsJustBefore,
  fallsShort,
  fromLeft,
  movesBehind,
  movesJustBefore,
  ofLargerPlace,
  ofNumberBehind,
  ofOtherYear,
  ofYearBehind,
  plan,
  planBehind,
  planBracket,
  planInBracket,
  planLeft,
  planMoves,
  planOfNext,
  rateOfGrowth,
  reaches,
  reachesAlone,
  reachesAtEnd,
  rise,
  risesBy,
  samePeriodBehind,
  shares,
  takesUp,
  thanAnotherTime,
  toBehind,
} from '../../lexicon/wording/change.ts'
import { aYearBehind } from '../../lexicon/wording/times.ts'
import { isAim, type MeasureInput, type MeasureReading, reachedAlone, shift, signBefore } from './around.ts'

/** What a percentage says. */

/** '9,26% (Kế hoạch 9%)': the bracket holds the plan's own number. */
const bracketedPlan = new RegExp(`^\\s*[(,]\\s?(?:${plan})(?: [\\p{L}\\d]+){0,5}\\s?:?\\s?$`, 'u')

/** 'chiếm 87,3%' behind a head: of all of its kind, where there are such. */
export const shareAlone = 'share: of all, not named'

export function percentMeasure(input: MeasureInput): MeasureReading | null {
  const { around, headUnit } = input
  const { left, right, beyond = '' } = around
  const isRate = headUnit === '%'
  if (
    planBracket.test(left) &&
    !planBehind.test(right) &&
    input.lastMeasure &&
    input.lastMeasure !== 'attainment' &&
    (/[(]/.test(left) || beingBefore.test(left))
  ) {
    const ofChange = input.lastMeasure === 'change' && !input.levelTold && !beingBefore.test(left)
    const measure = isRate && !movesJustBefore.test(left) && !ofChange ? 'level' : input.lastMeasure
    const falls = measure !== 'level' && (fallsJustBefore.test(left) || (ofChange && input.lastFalls === true))
    const signed = (value: string): string => (falls ? fallen(value) : value)
    return {
      measure,
      value: signed(input.value),
      ...(input.upper === undefined ? {} : { upper: signed(input.upper) }),
      unit: measure === 'change' ? 'pp' : '%',
      rule: 'plan beside result',
      plan: true,
    }
  }
  if (planMoves.test(left) && headUnit !== null && !planBehind.test(right))
    return shift(
      { measure: isRate ? 'change' : 'growth', unit: isRate ? 'pp' : '%', rule: 'plan told', plan: true },
      input,
      fallsJustBefore.test(left) ? fallen : (value) => value,
    )
  if (isRate && (isAim(around) || exceedsNamedPlan.test(left)))
    return { measure: 'level', value: input.value, unit: '%', rule: 'level: an aim named', plan: true }
  // 'giảm 3,3%, vượt chỉ tiêu huyện giao (3%)': the bracket holds the plan.
  if (planInBracket.test(left) && /^\s?\)/.test(right) && input.lastMeasure) {
    const changed = input.lastMeasure === 'change' || input.lastMeasure === 'growth'
    const measure = changed ? input.lastMeasure : 'level'
    const reading = { measure, unit: measure === 'change' ? 'pp' : '%', rule: 'plan in brackets', plan: true } as const
    return shift(reading, input, input.lastFalls && changed ? negate : (value) => value)
  }
  // 'tăng lên 39,1%' says where it arrived.
  const other = ofOtherYear.test(left)
  const sign = signBefore(left)
  const up =
    sign === '+' ||
    (rise.test(left) && !other && !arrivesAt.test(left)) ||
    (risesBy.test(left) && samePeriodBehind.test(right))
  const down = sign === '-' || (!up && !other && fall.test(left) && !arrivesAt.test(left))
  const same = (value: string): string => value
  const ofPlan =
    planBehind.test(right) &&
    !bracketedPlan.test(right) &&
    !(comparedLeft.test(left) && !planLeft.test(left) && planOfNext.test(right))
  if (
    ofPlan ||
    (planLeft.test(left) &&
      !(samePeriodBehind.test(right) && !comparedNext.test(right)) &&
      !comparedWords.test(left.slice(-40)) &&
      !(up && !exceedsOrCompares.test(left)))
  ) {
    const rule = 'attainment'
    // A rate that lies above or below its plan differs by percentage points.
    if (isRate && (up || down))
      return shift(
        { measure: 'change', unit: 'pp', rule: 'change: against the plan', base: 'plan' },
        input,
        down ? negate : same,
      )
    if (exceeds.test(left) || up || (!ofPlan && exceedPlanLeft.test(left) && !reachesAtEnd.test(left)))
      return shift({ measure: 'attainment', unit: '%', rule: `${rule}: exceeds` }, input, (v) => plus('100', v))
    if (down || fallsShort.test(left))
      return shift({ measure: 'attainment', unit: '%', rule: `${rule}: falls short` }, input, (v) => minus('100', v))
    return shift({ measure: 'attainment', unit: '%', rule }, input, same)
  }
  if (exceeds.test(left) && !isRate && thanAnotherTime.test(right))
    return shift({ measure: 'growth', unit: '%', rule: 'growth: exceeds another time' }, input, same)
  if (exceeds.test(left))
    return shift({ measure: 'attainment', unit: '%', rule: 'attainment: exceeds' }, input, (v) => plus('100', v))
  if (fromLeft.test(left) && (toBehind.test(right) || toBehind.test(beyond)))
    return shift({ measure: 'level', unit: '%', rule: 'level: from … to …', earlier: true }, input, same)
  if (up || down) {
    const signed = down ? fallen : same
    if (isRate)
      return shift({ measure: 'change', unit: 'pp', rule: down ? 'change: falls' : 'change: rises' }, input, signed)
    return shift({ measure: 'growth', unit: '%', rule: down ? 'growth: falls' : 'growth: rises' }, input, signed)
  }
  // In 'đạt 86,82%, so với cùng kỳ tăng 1.793 con' the comparison is of the next number.
  const compared =
    samePeriodBehind.test(right) && !movesBehind.test(right) && !(planLeft.test(left) && comparedNext.test(right))
  if (compared && (reaches.test(left) || andAtEnd.test(left)) && !isRate)
    return shift({ measure: 'growth', unit: '%', rule: 'growth: of … compared' }, input, (v) => minus(v, '100'))
  if (!isRate && equalsAtEnd.test(left) && ofYearBehind.test(right))
    return shift({ measure: 'growth', unit: '%', rule: 'growth: of … compared' }, input, (v) => minus(v, '100'))
  if (comparedLeft.test(left) && equalsAtEnd.test(left) && !isRate)
    return shift({ measure: 'growth', unit: '%', rule: 'growth: compared … of' }, input, (v) => minus(v, '100'))
  if (isRate) return shift({ measure: 'level', unit: '%', rule: 'level: rate' }, input, same)
  // 'Tốc độ tăng giá trị sản xuất đạt 7,6%/năm', 'thu ngân sách đạt 6,95%/năm'.
  if (
    headUnit !== null &&
    reaches.test(left) &&
    Number(input.value) < 60 &&
    (rateOfGrowth.test(left) || aYearBehind.test(right))
  )
    return shift({ measure: 'growth', unit: '%', rule: 'growth: rate of growth' }, input, same)
  if (input.afterCount && ofLargerPlace.test(right) && (shares.test(left) || equalsAtEnd.test(left)))
    return shift({ measure: 'share', unit: '%', rule: 'share of a larger place' }, input, same)
  // 'bằng 45,9% tổng số xã'.
  if (input.afterCount && ofNumberBehind.test(right) && shares.test(left))
    return shift({ measure: 'share', unit: '%', rule: 'share of a number named' }, input, same)
  if (input.afterCount && !input.afterTotal && equalsAtEnd.test(left))
    return shift({ measure: 'attainment', unit: '%', rule: 'attainment: of a plan not named' }, input, same)
  if (headUnit !== null && !input.afterCount && reachesAlone.test(left))
    return shift({ measure: 'attainment', unit: '%', rule: reachedAlone }, input, same)
  if (headUnit !== null && !input.afterCount && completesAtEnd.test(left))
    return shift({ measure: 'attainment', unit: '%', rule: 'attainment: of a plan not named' }, input, same)
  // 'Nâng tỷ lệ cứng hóa lên 78%'.
  if (headUnit !== null && !isRate && !input.afterCount && (takesUp.test(left) || arrivesAt.test(left)))
    return shift({ measure: 'share', unit: '%', rule: shareAlone }, input, same)
  if (shares.test(left) && input.afterCount) return shift({ measure: 'share', unit: '%', rule: 'share' }, input, same)
  return null
}
