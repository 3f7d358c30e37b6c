import { fallen } from '../../domain/decimal.ts'
import {
  arrived,
  besidePlanBy,
  exceeds,
  fall,
  fromLeft,
  lessWords,
  ofOtherYear,
  planBehind,
  planBehindNoun,
  planBracket,
  planOfShare,
  rise,
  timesAnother,
  timesOfWhat,
  toBehind,
} from '../../lexicon/wording/change.ts'
import { isAim, isPlanTold, type MeasureInput, type MeasureReading, shift, signBefore } from './around.ts'
import { percentMeasure } from './percent.ts'

/** What a number says of its indicator, by the words right before and behind it. */

/** Null where the words do not say what the percentage is. */
export function measureOf(input: MeasureInput): MeasureReading | null {
  if (input.unit === '%') return percentMeasure(input)
  const { left, right, beyond = '' } = input.around
  const keep = { value: input.value, ...(input.upper === undefined ? {} : { upper: input.upper }) }
  // 'Đấu giá đất 11 lần' counts, and holds nothing against anything.
  if (input.unit === 'x')
    return timesAnother.test(left) || timesOfWhat.test(right)
      ? { measure: 'multiple', unit: 'x', rule: 'multiple', ...keep }
      : null
  if (fromLeft.test(left) && (toBehind.test(right) || toBehind.test(beyond)))
    return { measure: 'level', unit: input.unit, rule: 'level: from … to …', earlier: true, ...keep }
  // 'cao hơn mục tiêu Nghị quyết 2,4 triệu đồng'.
  const shy = besidePlanBy.exec(left)
  if (shy)
    return shift(
      { measure: 'change', unit: input.unit, rule: 'change: beside its plan', base: 'plan' },
      input,
      (value) => (lessWords.has(shy[1]!) ? fallen(value) : value),
    )
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
