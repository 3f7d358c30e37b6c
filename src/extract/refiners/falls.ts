import { fallen } from '../../domain/decimal.ts'
import { fallsBefore } from '../../lexicon/wording/change.ts'
import type { Choice, ClauseMemory } from '../assemblers/choice.ts'
import type { Draft } from '../frame.ts'

/** What goes down without a sign of its own: reductions of poverty, and points of a percentage. */

/** What a number of poverty is of: a rate, a reduction, or the poor who are left. */
export function ofReduction(
  code: string | null,
  unit: string | null,
  measure: string,
  before: string | null,
  /** The words say what was left, or what it fell from: 'giảm từ 2.450 hộ xuống còn 812 hộ'. */
  isStanding: boolean,
): string | null {
  // 'giảm tỷ lệ hộ nghèo 3%, bằng 100% nghị quyết': the plan was one of reduction.
  if (code === 'poverty.rate' && measure === 'attainment') return 'poverty.reduction'
  if (code !== 'poverty.reduction') return code
  if (isStanding && measure === 'level') return unit === '%' ? 'poverty.rate' : 'poverty.households'
  // 'Hộ cận nghèo còn 968 hộ, giảm 214 hộ'.
  if (before === 'poverty.near_poor_households' && measure === 'change') return before
  // 'giảm nghèo 2%', 'hộ nghèo giảm 7,7%': what a percentage tells of poverty is its rate; households are counted.
  return unit === '%' && measure !== 'attainment' && measure !== 'share' ? 'poverty.rate' : code
}

/** 'giảm 1,35 điểm phần trăm': read as a percentage is, and always a change. */
export function inPoints(choice: Choice, left: string): Choice {
  const { reading } = choice
  const signed = reading.measure === 'change' || reading.measure === 'growth'
  const value = !signed && fallsBefore.test(left.slice(-30)) ? fallen(reading.value) : reading.value
  return { ...choice, reading: { ...reading, measure: 'change', value, unit: 'pp', rule: 'change: points' } }
}

/** What is reduced goes down, by so many percentage points. */
export const fallOf = ({
  value,
  upper,
}: {
  readonly value: string
  readonly upper?: string
}): Pick<Draft, 'measure' | 'value' | 'upper'> => ({
  measure: 'change',
  value: fallen(value),
  ...(upper === undefined ? {} : { upper: fallen(upper) }),
})

/** '3.012 hộ nghèo, chiếm 38,47%, giảm 4,35%': the rate went down, by points, where it was told. */
export function ofRateBeside(choice: Choice, { levels }: ClauseMemory): Choice {
  const { reading } = choice
  const rate = ratesOfPoor[choice.code ?? '']
  if (!rate || reading.measure !== 'growth' || !levels.some(({ code }) => code === rate)) return choice
  return {
    ...choice,
    code: rate,
    unit: '%',
    reading: { ...reading, measure: 'change', unit: 'pp', rule: reading.rule.replace('growth', 'change') },
  }
}

const ratesOfPoor: Readonly<Record<string, string>> = {
  'poverty.households': 'poverty.rate',
  'poverty.near_poor_households': 'poverty.near_poor_rate',
}
