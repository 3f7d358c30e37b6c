import { openedRates } from '../../lexicon/learned/others.ts'
import { othersAtFirstSight } from '../../lexicon/sureness.ts'

/** How sure a meeting, a person or an award is: how often its kind was right in the opened articles, held back by how much less often at first sight. */

type Kind = keyof typeof openedRates

/** What is seldom read is as sure as all of its kind. */
const unknown = ''

export function sureOfOther(kind: Kind, ground: string): number {
  const rates = openedRates[kind]
  const rate = (rates[ground] ?? rates[unknown] ?? 50) / 100
  return Math.round(rate * othersAtFirstSight[kind] * 100) / 100
}

export const meetingGround = (kind: string, date: string | null): string =>
  `${kind}, ${date === null ? 'without a day' : 'dated'}`
