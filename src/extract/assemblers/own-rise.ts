import type { Around, MeasureReading } from '../refiners/around.ts'
import type { ChoiceInput } from './choice.ts'
import type { Governor, Resolved } from './heads-in-scope.ts'

/** Heads whose own name says that something rises. */

/** 'tốc độ tăng trưởng kinh tế 8%': the rise is in the head's own name, so it says nothing of the number. */
const namedForRise = new Set(['economy.growth_rate', 'population.growth_rate'])

export function behindOwnRise(governor: Governor, { around, member, tokens }: ChoiceInput): Around {
  if (!governor.fixed || !namedForRise.has(governor.fixed)) return around
  const reach = member.claim.start - tokens[governor.to - 1]!.end
  return { left: around.left.slice(Math.max(0, around.left.length - reach)), right: around.right }
}

/** 'kinh tế tăng 9%', 'tốc độ tăng trưởng kinh tế tăng 13,02%', where none is told before it: the rate itself, told as a rise. */
export function riseItself(
  { code }: Resolved,
  reading: MeasureReading,
  { last }: ChoiceInput['memory'],
): MeasureReading {
  if (code === null || !namedForRise.has(code) || reading.rule !== 'change: rises' || last?.code === code)
    return reading
  return {
    measure: 'level',
    value: reading.value,
    ...(reading.upper ? { upper: reading.upper } : {}),
    unit: '%',
    rule: 'level: the rise itself',
  }
}
