import { type Alternative, statuses } from '../../domain/report.ts'
import { readingWeights } from '../../lexicon/learned/reading.ts'
import { standingWeights } from '../../lexicon/learned/standing.ts'
import { timeWeights } from '../../lexicon/learned/time.ts'
import type { SentenceTime } from '../time/sentence-time.ts'
import { type Candidate, candidatesFor, type Told } from './candidates.ts'
import { type Instead, insteadOf, overrulingHolds, type Read } from './overrule.ts'
import { rateOf } from './rates.ts'
import { readingMarks, type Tied } from './reading.ts'
import { leastTied } from './rename.ts'
import { standingMarks } from './standing.ts'
import { type MarkPairs, shares, weigh, weighAll, weightsOf } from './weigh.ts'

/**
 * A second reader beside the rules. It weighs every time that a number could be of, every standing it could have, and
 * how the number was tied to its indicator, by what the opened articles taught, and so says how sure the reading is,
 * what else could be meant, and what it would read instead.
 */

/** What it weighed: kept with a draft, so that it can be taught and explained. */
export interface Weighed {
  readonly candidates: readonly Candidate[]
  readonly standing: MarkPairs
  readonly reading: MarkPairs
}

export interface Sure {
  /** How likely the reading is by the weights alone. */
  readonly likely: number
  /** How often readings that were so likely were right at first sight. */
  readonly confidence: number
  readonly alternatives: readonly Alternative[]
}

export interface Sureness extends Sure {
  readonly weighed: Weighed
  readonly instead: Instead | null
}

const times = weightsOf([timeWeights])
const standings = weightsOf(statuses.map((status) => standingWeights[status]))
const readings = weightsOf([readingWeights])

/** Another reading is told from this probability on, and so many of them at most. */
const near = 0.1
const most = 2

export function sureOf(told: Told, tied: Tied, read: Read, time: SentenceTime): Sureness {
  const weighed: Weighed = {
    candidates: candidatesFor(told, time),
    standing: standingMarks(told, time),
    reading: readingMarks(tied, time),
  }
  const ofTimes = shares(weighed.candidates.map(({ marks }) => weigh(marks, times)))
  const ofStandings = shares(weighAll(weighed.standing, standings, statuses.length))
  const readRight = 1 / (1 + Math.exp(-weigh(weighed.reading, readings)))
  const joint = weighed.candidates.flatMap(({ period }, at) =>
    statuses.map((status, which) => ({ period, status, likely: ofTimes[at]! * ofStandings[which]! * readRight })),
  )
  const periods = weighed.candidates.map(({ period }, at) => ({ is: period, likely: ofTimes[at]! }))
  const standing = statuses.map((status, which) => ({ is: status, likely: ofStandings[which]! }))
  const isTied = told.code === null || readRight >= leastTied
  const instead = insteadOf(read, told, periods, standing)
  return {
    weighed,
    ...sureIn(joint, read, 1),
    instead:
      isTied && instead === null
        ? null
        : {
            ...(instead ?? read),
            doubted: !isTied,
            ...sureIn(joint, instead ?? read, instead ? overrulingHolds : 1),
          },
  }
}

/** How sure one of the readings is beside the others. */
function sureIn(joint: readonly (Read & { likely: number })[], read: Read, holds: number): Sure {
  const isRead = (one: Read): boolean => one.period === read.period && one.status === read.status
  const likely = holds * (joint.find(isRead)?.likely ?? 0)
  const alternatives = joint
    .filter((one) => one.likely >= near && !isRead(one))
    .sort((a, b) => b.likely - a.likely)
    .slice(0, most)
    .map(({ period, status, likely: other }) => ({ period, status, confidence: rateOf(other) }))
  return { likely, confidence: rateOf(likely), alternatives }
}
