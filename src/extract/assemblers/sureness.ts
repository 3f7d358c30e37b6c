import { sureness } from '../../lexicon/sureness.ts'
import type { Quantity } from '../claims.ts'
import type { Grounds } from '../frame.ts'
import type { Scope } from '../refiners/scopes.ts'
import type { Clock } from '../time/clock.ts'
import type { Choice } from './choice.ts'

/** How often such a reading, and such a time, were right on articles at their first run. */

export function groundsOf({ ground, reading }: Choice, { known, status }: Scope, { kind, sure }: Clock): Grounds {
  const level = known === 'report' && sure ? 'report, sure' : known
  return {
    reading: `${ground} | ${reading.measure}`,
    time: `${status === 'target' ? `${level}, target` : level} | ${kind}`,
  }
}

/** A number whose separators leave it open is right so much less often. */
const openFigure = 0.7

export function confidenceOf({ reading, time }: Grounds, { ambiguous }: Quantity): number {
  const rate = rateOf(sureness.reading, reading) * rateOf(sureness.time, time) * (ambiguous ? openFigure : 1)
  return Math.round(rate * 100) / 100
}

/** Its own rate, else that of its first half, else of all. */
const rateOf = (rates: Readonly<Record<string, number>>, key: string): number =>
  rates[key] ?? rates[key.split(' | ')[0]!] ?? rates['']!
