import type { CheckedObservation, Finding } from './checked.ts'
import { checkContradictions } from './contradictions.ts'
import { checkCumulative } from './cumulative.ts'
import { checkEstimates } from './estimates.ts'
import { checkGrowth } from './growth.ts'
import { checkMagnitude } from './magnitude.ts'
import { checkParts } from './parts.ts'
import { checkPlans } from './plans.ts'
import { checkShares } from './shares.ts'

/** Every check, over the present observations of one district. Neither the order of the rows nor their ids matter. */
export function runChecks(rows: readonly CheckedObservation[]): Finding[] {
  const sorted = [...rows].sort(
    (a, b) =>
      order(a.articleKey, b.articleKey) ||
      a.numberStart - b.numberStart ||
      order(a.measure, b.measure) ||
      order(a.value, b.value),
  )
  return [
    ...checkShares(sorted),
    ...checkPlans(sorted),
    ...checkGrowth(sorted),
    ...checkParts(sorted),
    ...checkCumulative(sorted),
    ...checkMagnitude(sorted),
    ...checkContradictions(sorted),
    ...checkEstimates(sorted),
  ]
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
