import { spellingKey } from '../../text/letters.ts'
import type { Range } from '../../text/sentences.ts'
import type { Choice } from '../assemblers/choice.ts'
import type { Claim, Quantity } from '../claims.ts'
import type { SentenceTime } from '../time/sentence-time.ts'
import { topicOf } from './shapes.ts'
import type { MarkPairs } from './weigh.ts'

/** What speaks for an indicator's being the right one: how the number was tied to it, and what stands between. */

export interface Tied {
  readonly claim: Claim
  readonly clause: Range
  readonly quantity: Quantity
  readonly choice: Choice
  readonly code: string | null
  readonly unit: string
  readonly measure: string
  readonly item: string | null
  readonly known: string
}

/** Numbers are all one word here. */
const plain = (words: readonly string[]): string[] => words.map((word) => (/^\d/.test(word) ? '#' : word))

const textsIn = ({ marks }: SentenceTime, from: number, to: number): string[] =>
  plain(marks.words.slice(from, to).map(({ text }) => text))

/** The words before it, but for those of brackets that are closed: '… (kế hoạch 5.000 ha), lúa 7.310 ha'. */
function textsBefore(time: SentenceTime, here: number): string[] {
  const { layout } = time
  const from = Math.max(time.firstWord, here - wordsBefore)
  const own = layout.bracketOf(here)
  return textsIn(time, from, here).filter((_, at) => {
    const bracket = layout.bracketOf(from + at)
    return bracket === 0 || bracket === own
  })
}

function beside(left: string, words: Iterable<string>): MarkPairs {
  const pairs: MarkPairs = []
  for (const word of words) pairs.push(left, word)
  return pairs
}

const longestLabel = 6
/** Of a longer label only so many characters are looked at. */
const longestNoun = 120

/** Words of the sentence that are looked at before the number, and behind it. */
const wordsBefore = 25
const wordsBehind = 4

export function readingMarks(
  { claim, clause, quantity, choice, code, unit, measure, item, known }: Tied,
  time: SentenceTime,
): MarkPairs {
  const { layout, clock } = time
  const { ground } = choice
  const behind = time.wordAt(claim.end - 1) + 1
  const [from, to, here] = [time.wordAt(clause.start), time.wordAt(clause.end - 1) + 1, time.wordAt(claim.start)]
  const figures = `${Math.min(9, layout.figuresBetween(from, to))} figures`
  const earlier = `${Math.min(9, layout.figuresBetween(from, here))} before`
  const topic = topicOf(code)
  const ofLabel = plain(spellingKey(choice.label.slice(0, longestNoun)).split(' '))
  const before = new Set(textsBefore(time, here))
  const after = textsIn(time, behind, Math.min(time.lastWord, behind + wordsBehind))
  return [
    ...beside('label', ofLabel),
    ...beside(`label of ${code}`, ofLabel),
    ...beside(`before ${code}`, before),
    ...beside(`behind ${topic}`, after),
    '', '',
    'ground', ground,
    ground, measure,
    'measure', measure,
    'topic', topic,
    'code', code ?? 'none',
    code ?? 'none', measure,
    'unit', unit,
    'figures', figures,
    ground, figures,
    'figures before', earlier,
    ground, earlier,
    'words', `${Math.min(8, Math.floor((to - from) / 8))}`,
    'words before', `${Math.min(8, Math.floor((here - from) / 4))}`,
    'length of label', `${Math.min(longestLabel, choice.label.split(' ').length)}`,
    'bracket', String(layout.bracketOf(here) > 0),
    'open figure', String(quantity.ambiguous),
    'noun', quantity.noun ?? '',
    'reading', choice.reading.rule,
    'rule', choice.rule,
    'item', String(item !== null),
    'kind', clock.kind,
    'time', known,
  ] // biome-ignore format: pairs of a name and what it has, one a line
}
