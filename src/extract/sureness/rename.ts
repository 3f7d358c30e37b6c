import { indicatorByCode } from '../../lexicon/indicators.ts'
import type { Draft } from '../frame.ts'
import { rateOf } from './rates.ts'

/**
 * Where the words around a number speak against the code that the rules gave it, or for one where they gave none. First
 * runs measured it: of 62 numbers without a code that were named so 45 were right, of 38 that lost theirs 29, of 23 that
 * got another 12 where the rules had been in 6.
 */

/** An indicator that is likelier wrong than right stays open: left out, a number costs less than under a false name. */
export const leastTied = 0.5

/** So many times likelier than no code, than the code of the rules. */
const thanNone = 30
const thanRuled = 100

/** Confidence of what is named by its words alone: as of readings that are hardly likely. */
const likelyByWords = 0.3
/** Of what has no code. */
const withoutCode = 0.4

type Name = Pick<Draft, 'indicator' | 'item' | 'unit' | 'confidence' | 'alternatives'> & {
  readonly likely?: number | undefined
}

/** Null where the code stays as it is. `doubted`: how the rules tied the number to its code speaks against it, too. */
export function renamed(draft: Draft, names: ReadonlyMap<string, number>, doubted: boolean): Name | null {
  const { indicator, unit } = draft
  const [code, likely] = [...names].reduce((best, one) => (one[1] > best[1] ? one : best))
  const none = names.get('') ?? 0
  const left: Name = { indicator: null, item: null, unit, likely: undefined, confidence: withoutCode, alternatives: [] }
  if (indicator !== null) {
    const own = names.get(indicator)
    if (doubted && code !== indicator) return left
    if (own === undefined || code === indicator) return null
    if (code === '') return none >= thanNone * own ? left : null
    if (likely < thanRuled * own) return null
  } else if (code === '' || likely < thanNone * none) return null
  const fitting = unitUnder(code, draft)
  return fitting === null
    ? null
    : {
        indicator: code,
        item: null,
        unit: fitting,
        likely: likelyByWords,
        confidence: rateOf(likelyByWords),
        alternatives: [],
      }
}

const ofUnit: ReadonlySet<string> = new Set(['share', 'growth', 'attainment', 'multiple'])

/** The unit that the number has under the code; null where it can be none of it. */
function unitUnder(code: string, { claim: { quantity }, measure, unit }: Draft): string | null {
  const own = indicatorByCode.get(code)?.unit
  if (own === undefined) return null
  if (unit === own || ofUnit.has(measure) || (unit === 'pp' && own === '%')) return unit
  // 'bản', 'thôn' count villages; money of one person is told without him.
  const isCount = quantity?.unit === null && !/[/%]|^(?:VND|USD|t|ha|km|m2|m3|kg|x)$/.test(own)
  return isCount || own.startsWith(`${unit}/`) ? own : null
}
