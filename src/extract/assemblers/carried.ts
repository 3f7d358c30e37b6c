import { compare, minus, negate, size, times } from '../../domain/decimal.ts'
import { anotherRate, areaBehind, inPercent, reachesWords } from '../../lexicon/wording/ties.ts'
import { type MeasureReading, reachedAlone } from '../refiners/around.ts'
import { measureOf } from '../refiners/measure.ts'
import { ofOtherPrices, ofOtherTime, ofSeasons, someOfIt, wholeBefore } from './by-memory.ts'
import {
  asItStands,
  type Choice,
  type ChoiceInput,
  type ClauseMemory,
  followsEarlier,
  isCountOf,
  isOf,
  nearLevels,
  ofSame,
  unitOf,
} from './choice.ts'

/** A percentage, multiple or plan without a head of its own. */

/** '14 vụ, làm chết 9 người; so cùng kỳ giảm 4 vụ': the change is of what was counted with that noun. */
function ofSameNoun({ memory, quantity, told }: ChoiceInput): ClauseMemory['last'] {
  if (told || quantity.unit !== null || quantity.nounUnit === null || memory.last?.unit === quantity.nounUnit)
    return null
  const counts = ({ unit }: NonNullable<ClauseMemory['last']>): boolean => unit === quantity.nounUnit
  return memory.levels.findLast(counts) ?? memory.levelsBefore.findLast(counts) ?? null
}

/** A percentage, multiple or plan without a head of its own belongs to what was said last in the sentence. */
export function carried(input: ChoiceInput): Choice | null {
  const { memory, quantity, around } = input
  const last = ofSameNoun(input) ?? memory.last
  if (!last) return null
  // 'tăng 2.100 tỷ đồng (52,5%)': the change once more, in percent.
  if (quantity.unit === '%' && last.measure === 'change' && last.unit !== '%' && isAside(around))
    return ofSame(
      last,
      {
        ...asItStands(quantity, '%', 'growth: of the change before it', 'growth'),
        value: memory.lastFalls ? negate(quantity.value) : quantity.value,
      },
      'carried',
      `«${last.label}» in percent`,
    )
  const reading = measureOf({
    value: quantity.value,
    upper: quantity.upper,
    unit: unitOf(quantity),
    around,
    headUnit: last.unit,
    afterCount: last.measure === 'level' && last.unit !== '%',
    afterTotal: last.total,
    lastMeasure: memory.lastMeasure,
    lastFalls: memory.lastFalls,
    levelTold: memory.levels.some(({ code }) => code === last.code),
  })
  if (!reading) return null
  const relative = reading.measure !== 'level' && reading.measure !== 'change'
  if (relative && quantity.unit === '%' && !input.told && anotherRate.test(around.left)) return null
  // '…; diện tích đê bao lửng đạt 95%': of what stands before it, and no plan of what was said last.
  if ((reading.rule === reachedAlone || reading.rule === planUnnamed) && !input.told && namesOwn(around.left))
    return null
  const change =
    reading.measure === 'change' &&
    (reading.unit === 'pp'
      ? last.unit === '%'
      : isOf(quantity, last.unit) ||
        reading.unit === last.unit ||
        (quantity.unit === null && (quantity.nounUnit === last.unit || isSameNoun(quantity, last))))
  const beside =
    (reading.plan ||
      reading.earlier ||
      (last.measure === 'level' && followsEarlier(input) && /^(?:.{0,40})$/u.test(around.left))) &&
    (isOf(quantity, last.unit) ||
      (quantity.unit === null && last.counted && (quantity.nounUnit === null || isCountOf(quantity, last.unit))))
  if (!relative && !change && !beside && !input.told)
    return (
      ofOtherPrices(input, reading) ??
      ofSeasons(input, reading) ??
      someOfIt(input, reading) ??
      ofOtherTime(input, reading, quantity.unit === '%' ? 0 : 2)
    )
  if (relative && last.code?.startsWith('targets.')) return null
  if (reading.measure === 'share' && areaBehind.test(around.right) && last.unit !== 'ha') return null
  // '84,2% kênh mương được kiên cố hóa, tăng 62,9% so với năm 2010': of a share, by points.
  if (last.measure === 'share' && reading.measure === 'growth' && quantity.unit === '%')
    return ofSame(
      last,
      { ...reading, measure: 'change', unit: 'pp', rule: reading.rule.replace('growth', 'change') },
      'carried',
    )
  if (isOfPlanBeside(input, reading))
    return ofSame(last, { ...reading, measure: 'attainment', rule: 'attainment: of the plan beside it' }, 'carried')
  return ofSame(
    (reading.measure === 'level' && wholeBefore(input)) || last,
    isShareOfBefore(input, reading) ? { ...reading, measure: 'share', rule: 'share: of those before' } : reading,
    input.told ? 'in a row' : 'carried',
    `carried from «${last.label}»`,
  )
}

/** 'tiếp nhận 64 đơn, giảm 12 đơn', whatever the catalogue counts them in. */
const isSameNoun = (
  { noun }: ChoiceInput['quantity'],
  { claim, counted }: NonNullable<ClauseMemory['last']>,
): boolean => noun !== null && counted && claim.quantity?.noun === noun

/** In brackets of its own, right behind the number before. */
const isAside = ({ left, right }: ChoiceInput['around']): boolean => inPercent.test(left) && /^\s?\)/u.test(right)

/** The words before it, since the last mark, that are more than that it was reached. */
const namesOwn = (left: string): boolean =>
  wordsIn(left.split(/[;,]/u).at(-1)!.replace(reachesWords, ' ')) >= fewestOfName

const wordsIn = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0

const fewestOfName = 3

/** '46,5 km (kế hoạch 60 km), đạt 77,5%': the percentage is what the result makes of the plan. */
function isOfPlanBeside({ memory: { levels, plan } }: ChoiceInput, { measure, value }: MeasureReading): boolean {
  const some = levels.at(-1)?.claim.quantity?.value
  return (
    (measure === 'share' || measure === 'attainment') &&
    plan !== null &&
    some !== undefined &&
    makesOf(some, plan, value)
  )
}

/** `some` is `percent` of `all`, to six hundredths of a percentage point. */
const makesOf = (some: string, all: string, percent: string): boolean =>
  compare(size(minus(times(all, percent), times(some, '100'))), times(all, '0.06')) <= 0

/** 'tiếp nhận 148 đơn, giải quyết xong 136 đơn, đạt 91,9%': the percentage is what the second makes of the first. */
function isShareOfBefore({ memory: { levels, last } }: ChoiceInput, { measure, rule, value }: MeasureReading): boolean {
  if (measure !== 'attainment' || rule !== planUnnamed || last?.measure !== 'level' || !last.counted) return false
  const told = levels.at(-1)
  const before = levels
    .slice(-nearLevels)
    .findLast(({ unit, claim }) => unit === last.unit && claim.end < last.claim.start)
  const [all, some] = [before?.claim.quantity?.value, told?.claim.quantity?.value]
  if (!all || !some || told?.claim !== last.claim || compare(all, some) <= 0) return false
  return makesOf(some, all, value)
}

/** How the reading of measures calls a plan that no word names. */
const planUnnamed = 'attainment: of a plan not named'
