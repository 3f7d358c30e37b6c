import type { CheckedObservation, Finding } from './checked.ts'
import { checkContradictions } from './contradictions.ts'
import { checkCumulative } from './cumulative.ts'
import { checkGrowth } from './growth.ts'
import { checkMagnitude } from './magnitude.ts'
import { checkParts } from './parts.ts'
import { checkPlans } from './plans.ts'
import { checkShares } from './shares.ts'

/** Every check, over the present observations of one district. The order of the rows does not matter. */
export function runChecks(rows: readonly CheckedObservation[]): Finding[] {
  const sorted = [...rows].sort((a, b) => a.id - b.id)
  return [
    ...checkShares(sorted),
    ...checkPlans(sorted),
    ...checkGrowth(sorted),
    ...checkParts(sorted),
    ...checkCumulative(sorted),
    ...checkMagnitude(sorted),
    ...checkContradictions(sorted),
  ]
}
