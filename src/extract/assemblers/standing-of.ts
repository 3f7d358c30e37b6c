import type { Status } from '../../domain/report.ts'
import { sectorCodes } from '../../lexicon/sectors.ts'
import type { Draft } from '../frame.ts'
import type { MeasureReading } from '../refiners/around.ts'
import type { Scope } from '../refiners/scopes.ts'
import type { Known } from '../time/levels.ts'
import type { ClauseMemory } from './choice.ts'

/** Whether a number is a result, an estimate or an aim, by its own words, its whole, and the sentence before. */

const isInClause = (known: Known): boolean => known === 'own' || known === 'clause'

export interface StandingInput {
  readonly code: string | null
  readonly reading: MeasureReading
  readonly scope: Scope
  readonly precision: Draft['precision']
  readonly memory: ClauseMemory
  /** 'trong đó' stands between its whole and it. */
  readonly isPart: boolean
  /** It is told in a list of plans that are set anew. */
  readonly isAdjusted: boolean
}

const ofSectors: ReadonlySet<string> = new Set(Object.values(sectorCodes).flatMap((codes) => Object.values(codes)))

export function standingOf({ code, reading, scope, precision, memory, isPart, isAdjusted }: StandingInput): Status {
  if (isAdjusted) return 'target'
  if (reading.earlier) return 'actual'
  if (reading.plan) return 'target'
  const status = inherited({ code, scope, memory, isPart })
  // What was reached of a plan is a result, whatever the section tells.
  const isReached = reading.measure === 'attainment' && precision === 'exact'
  const isTold = isInClause(scope.statusKnown) || scope.statusKnown === 'sentence'
  return status === 'target' && isReached && !isTold ? 'actual' : status
}

/** Parts of an estimate are estimates, and so is what goes on with one. */
function inherited({
  code,
  scope: { status, statusKnown },
  memory,
  isPart,
}: Pick<StandingInput, 'code' | 'scope' | 'memory' | 'isPart'>): Status {
  // 'đã gieo trồng được 3.205 ha; trong đó lúa 1.036 ha': parts are as real as their whole.
  const isCarried = isPart ? !isInClause(statusKnown) : statusKnown === 'report'
  if (status === 'target' && isCarried && memory.ofParts === 'actual') return 'actual'
  if (status !== 'actual') return status
  const isInRow = isPart || (code !== null && ofSectors.has(code))
  if (isInRow && memory.ofParts !== null) return memory.ofParts
  return !isInClause(statusKnown) && memory.goesOn === 'estimate' ? memory.goesOn : status
}
