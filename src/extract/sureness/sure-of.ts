import { type Alternative, type Status, statuses } from '../../domain/report.ts'
import { readingWeights } from '../../lexicon/learned/reading.ts'
import { standingWeights } from '../../lexicon/learned/standing.ts'
import { timeWeights } from '../../lexicon/learned/time.ts'
import { rightAtFirstSight } from '../../lexicon/sureness.ts'
import type { SentenceTime } from '../time/sentence-time.ts'
import { type Candidate, candidatesFor, type Told } from './candidates.ts'
import { readingMarks, type Tied } from './reading.ts'
import { standingMarks } from './standing.ts'
import { type MarkPairs, shares, weigh, weighAll, weightsOf } from './weigh.ts'

/**
 * A second reader beside the rules. It decides nothing: it weighs every time that a number could be of, every standing
 * it could have, and how the number was tied to its indicator, by what the opened articles taught, and so says how
 * sure the reading is, and what else could be meant.
 */

/** What it weighed: kept with a draft, so that it can be taught and explained. */
export interface Weighed {
  readonly candidates: readonly Candidate[]
  readonly standing: MarkPairs
  readonly reading: MarkPairs
}

export interface Sureness {
  readonly weighed: Weighed
  /** How likely the reading is by the weights alone. */
  readonly likely: number
  /** How often readings that were so likely were right at first sight. */
  readonly confidence: number
  readonly alternatives: readonly Alternative[]
}

const times = weightsOf([timeWeights])
const standings = weightsOf(statuses.map((status) => standingWeights[status]))
const readings = weightsOf([readingWeights])

/** Another reading is told from this probability on, and so many of them at most. */
const near = 0.1
const most = 2

export interface Read {
  readonly period: string | null
  readonly status: Status
}

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
    statuses.map((status, which) => ({ period, status, likely: ofTimes[at]! * ofStandings[which]! })),
  )
  const isRead = (one: Read): boolean => one.period === read.period && one.status === read.status
  const likely = (joint.find(isRead)?.likely ?? 0) * readRight
  const alternatives = joint
    .filter((one) => one.likely >= near && !isRead(one))
    .sort((a, b) => b.likely - a.likely)
    .slice(0, most)
    .map(({ period, status, likely: other }) => ({ period, status, confidence: rateOf(other * readRight) }))
  return { weighed, likely, confidence: rateOf(likely), alternatives }
}

/** How often readings that were so likely were right at first sight. */
const rateOf = (likely: number): number => rightAtFirstSight.findLast(([from]) => likely >= from)![1]
