import { indicatorByCode } from '../../lexicon/indicators.ts'
import { codeCounts, codes } from '../../lexicon/learned/names.ts'
import type { Draft } from '../frame.ts'
import type { Marks } from '../marks/cue-marks.ts'
import { nameBy, namingMarks } from './naming.ts'
import { rateOf } from './rates.ts'

/**
 * Where the words around a number name an indicator that the rules did not find, or know of none where the rules tied
 * one doubtfully. Taught on the others, first runs had 62 numbers named so, 45 of them rightly; of those left out so in
 * articles kept out of the teaching one in four had been right.
 */

/** A tie that is as good as wrong leaves the number open, where its words name nothing: left out, it costs less than under a false name. */
export const leastTied = 0.6

/** So likely among all codes, and so many times likelier than none. */
const leastLikely = 0.7
const likelier = 10

/** So many times likelier than a code that the rules doubtfully gave, where that is seen often enough to be known by its words: rare ones keep what the rules say. */
const likelierThanDoubted = 10
const isCommon = (code: string): boolean => codeCounts[codes.indexOf(code)]! >= 80

/** What is named by its words alone is as sure as a reading that is hardly likely. */
const likelyByWords = 0.3

/** Confidence of what has no code. */
const withoutCode = 0.4

type Name = Pick<Draft, 'indicator' | 'item' | 'unit' | 'rule' | 'likely' | 'confidence' | 'alternatives'>

/** Null where the code stays as it is. `doubted`: how the rules tied the number to its code speaks against it. */
export function renamed(draft: Draft, marks: Marks, doubted: boolean): Name | null {
  if (draft.indicator !== null && !doubted) return null
  const { code, likely, times } = nameBy(namingMarks(draft, marks), draft.indicator ?? '')
  const name = { item: null, alternatives: [] }
  if (draft.indicator !== null)
    return isCommon(draft.indicator) && (code === '' || times >= likelierThanDoubted)
      ? {
          ...name,
          indicator: null,
          unit: draft.unit,
          rule: `doubted/${draft.rule}`,
          likely: undefined,
          confidence: withoutCode,
        }
      : null
  const unit = likely < leastLikely || times < likelier ? null : unitUnder(code, draft)
  return unit === null
    ? null
    : {
        ...name,
        indicator: code,
        unit,
        rule: `words/${draft.measure}`,
        likely: likelyByWords,
        confidence: rateOf(likelyByWords),
      }
}

const ofUnit: ReadonlySet<string> = new Set(['share', 'growth', 'attainment', 'multiple'])
const measured = /[/%]|^(?:VND|USD|t|ha|km|m2|m3|kg|x)$/

/** The unit that the number has under the code; null where it can be none of it. */
function unitUnder(code: string, { claim: { quantity }, measure, unit }: Draft): string | null {
  const own = indicatorByCode.get(code)?.unit
  if (own === undefined) return null
  if (unit === own || ofUnit.has(measure) || (unit === 'pp' && own === '%')) return unit
  // 'bản' and 'thôn' count villages; money of each person is told without him.
  const isCount = quantity?.unit === null && !measured.test(own)
  return isCount || own.startsWith(`${unit}/`) ? own : null
}
