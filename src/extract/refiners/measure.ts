import { fallen, minus, negate, plus } from '../../domain/decimal.ts'
import type { Measure } from '../../domain/report.ts'
import {
  aimBefore,
  aimBehind,
  andAtEnd,
  arrived,
  arrivesAt,
  aYearBehind,
  beingBefore,
  besideAim,
  comparedLeft,
  comparedNext,
  comparedWords,
  completesAtEnd,
  endsBehind,
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
  planBehindNoun,
  planBracket,
  planInBracket,
  planLeft,
  planMoves,
  planOfNext,
  planOfShare,
  planTold,
  rateOfGrowth,
  reaches,
  reachesAlone,
  reachesAtEnd,
  recruitsBehind,
  rise,
  risesBy,
  samePeriodBehind,
  shares,
  takesUp,
  toBehind,
} from '../../lexicon/wording/change.ts'

/** What a number says of its indicator, by the words right before and behind it. */

/** The spelling key around a number: from the number before it (or the clause's start), and to the next (or the end). */
export interface Around {
  readonly left: string
  readonly right: string
  /** What stands behind the bracket that a number has of its own: '2.450 hộ (12,3%) xuống còn'. */
  readonly beyond?: string
}

export interface MeasureReading {
  readonly measure: Measure
  readonly value: string
  readonly upper?: string
  readonly unit: string
  /** The words that decided. */
  readonly rule: string
  /** Set where the words themselves name what the number is held against. */
  readonly base?: string
  /** The number is the earlier end of 'từ … lên …'. */
  readonly earlier?: boolean
  /** The number is a plan beside its result: '(kế hoạch 384 tỷ đồng)'. */
  readonly plan?: boolean
}

/** '9,26% (Kế hoạch 9%)': the bracket holds the plan's own number. */
const bracketedPlan = new RegExp(`^\\s*[(,]\\s?(?:${plan})(?: [\\p{L}\\d]+){0,5}\\s?:?\\s?$`, 'u')

/** 'đạt 91%' behind a head, with no plan beside it: of most things it says nothing. */
export const reachedAlone = 'attainment: of nothing named'

/** 'chiếm 87,3%' behind a head: of all of its kind, where there are such. */
export const shareAlone = 'share: of all, not named'

const isPlanTold = ({ left, right }: Around): boolean => planTold.test(left) && !recruitsBehind.test(right)

const isAim = ({ left, right }: Around): boolean =>
  (aimBefore.test(left) && aimBehind.test(right)) || (besideAim.test(left) && endsBehind.test(right))

export interface MeasureInput {
  readonly value: string
  readonly upper?: string | undefined
  readonly unit: string
  readonly around: Around
  /** Unit of a level of the head; null without a head. */
  readonly headUnit: string | null
  /** The number before it in the clause was a count of the same head. */
  readonly afterCount: boolean
  /** That count was one of a total. */
  readonly afterTotal?: boolean
  readonly lastMeasure?: Measure | null
  readonly lastFalls?: boolean
}

const shift = (
  reading: Omit<MeasureReading, 'value' | 'upper'>,
  input: MeasureInput,
  by: (value: string) => string,
): MeasureReading => {
  const [a, b] = [by(input.value), input.upper === undefined ? undefined : by(input.upper)]
  return { ...reading, value: a, ...(b === undefined ? {} : { upper: b }) }
}

/** '(+7,4%)', '(-11 vụ so với cùng kỳ)': a sign right behind a bracket says which way. */
const signBefore = (left: string): '+' | '-' | null => {
  const sign = /\(\s?([+–-])\s?$/u.exec(left)?.[1]
  return sign === undefined ? null : sign === '+' ? '+' : '-'
}

function percentMeasure(input: MeasureInput): MeasureReading | null {
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
    const measure = isRate && !movesJustBefore.test(left) ? 'level' : input.lastMeasure
    const falls = measure !== 'level' && fallsJustBefore.test(left)
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

/** Null where the words do not say what the percentage is. */
export function measureOf(input: MeasureInput): MeasureReading | null {
  if (input.unit === '%') return percentMeasure(input)
  const { left, right, beyond = '' } = input.around
  const keep = { value: input.value, ...(input.upper === undefined ? {} : { upper: input.upper }) }
  if (input.unit === 'x') return { measure: 'multiple', unit: 'x', rule: 'multiple', ...keep }
  if (fromLeft.test(left) && (toBehind.test(right) || toBehind.test(beyond)))
    return { measure: 'level', unit: input.unit, rule: 'level: from … to …', earlier: true, ...keep }
  if (planBracket.test(left) || planOfShare.test(left) || isPlanTold(input.around) || isAim(input.around))
    return { measure: 'level', unit: input.unit, rule: 'level: plan beside result', plan: true, ...keep }
  const other = ofOtherYear.test(left)
  const sign = signBefore(left)
  const up = sign === '+' || (!other && rise.test(left) && !arrived.test(left))
  const down = sign === '-' || (!other && !up && fall.test(left) && !arrived.test(left))
  // 'kết nạp 1.036 đảng viên, vượt 36 đồng chí so với chỉ tiêu'.
  const exceeded = exceeds.test(left) && (planBehind.test(right) || planBehindNoun.test(right))
  if (up || exceeded)
    return {
      measure: 'change',
      unit: input.unit,
      rule: 'change: rises',
      ...(exceeded ? { base: 'plan' as const } : {}),
      ...keep,
    }
  if (down) return shift({ measure: 'change', unit: input.unit, rule: 'change: falls' }, input, fallen)
  return { measure: 'level', unit: input.unit, rule: 'level', ...keep }
}
