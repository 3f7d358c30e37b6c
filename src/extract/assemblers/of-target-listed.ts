import { listsTargets, reachesAtMost } from '../../lexicon/wording/change.ts'
import type { MeasureReading } from '../refiners/around.ts'
import type { ChoiceInput } from './choice.ts'
import type { Governor } from './heads-in-scope.ts'
import { joined } from './reads-under.ts'

/** Percentages in a list of aims. */

/** 'Một số chỉ tiêu không đạt, gồm: thu ngân sách đạt 77,5%': in a list of aims a percentage says how far each was met. */
export function ofTargetListed(
  { to }: Governor,
  { quantity, tokens, member, said }: ChoiceInput,
  headUnit: string,
): MeasureReading | null {
  if (quantity.unit !== '%' || headUnit === '%' || !listsTargets.test(said.before)) return null
  if (to > member.at || !reachesAtMost.test(joined(tokens.slice(to, member.at)))) return null
  return {
    measure: 'attainment',
    value: quantity.value,
    ...(quantity.upper === undefined ? {} : { upper: quantity.upper }),
    unit: '%',
    rule: 'attainment: of a list of aims',
    base: 'plan',
  }
}
