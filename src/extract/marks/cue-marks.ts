import { type CueKind, compoundWords, cues } from '../../lexicon/cues.ts'
import type { CleanText } from '../../text/clean.ts'
import { PhraseBook } from '../../text/phrases.ts'
import { firstIndex } from '../../text/sorted.ts'
import { wordPattern } from '../../text/words.ts'

/** The words of an article, and the cues of the lexicon that stand among them. Behind this folder nothing searches the text. */

export interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
}

export interface CueMark {
  readonly kind: CueKind
  readonly start: number
  readonly end: number
  /** Words: first, and one behind the last. */
  readonly from: number
  readonly to: number
}

export interface Marks {
  readonly words: readonly Word[]
  readonly cues: readonly CueMark[]
  /** Index of the first word that ends behind `at`. */
  wordAt(at: number): number
  /** The cues of these kinds whose words lie within, in order. */
  within(from: number, to: number, ...kinds: readonly CueKind[]): CueMark[]
  /** The nearest cue of these kinds that ends at word `to` or up to `gap` words before it. */
  endingBefore(to: number, gap: number, ...kinds: readonly CueKind[]): CueMark | null
}

const book = new PhraseBook<CueKind>()
/** 'thực hiện' holds no 'hiện': a cue that cuts such a word is none. */
const compounds = new PhraseBook<true>()
for (const surface of compoundWords) compounds.add(surface, true)
for (const [kind, surfaces] of Object.entries(cues))
  for (const surface of surfaces) if (!surface.includes('…')) book.add(surface, kind as CueKind)

export function marksOf({ key }: CleanText): Marks {
  const words = [...key.matchAll(wordPattern)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
    text,
  }))
  const texts = words.map(({ text }) => text)
  const found: CueMark[] = []
  const byEnd: CueMark[][] = []
  const covered = new Map<CueKind, number>()
  const joined = new Set<number>()
  for (let at = 0; at < words.length; at += 1)
    for (const { from, to } of compounds.allAt(texts, at)) for (let cut = from + 1; cut < to; cut += 1) joined.add(cut)
  for (let at = 0; at < words.length; at += 1) {
    if (joined.has(at)) continue
    const longest = new Map<CueKind, number>()
    for (const { value, to } of book.allAt(texts, at)) if (!joined.has(to)) longest.set(value, to)
    for (const [kind, to] of longest) {
      // Of one kind the longest stands, and nothing inside it.
      if ((covered.get(kind) ?? 0) >= to) continue
      covered.set(kind, to)
      const mark = { kind, start: words[at]!.start, end: words[to - 1]!.end, from: at, to }
      found.push(mark)
      byEnd[to] ??= []
      byEnd[to].push(mark)
    }
  }
  const wordAt = (at: number): number => firstIndex(words.length, (index) => words[index]!.end > at)
  const firstFrom = (word: number): number => firstIndex(found.length, (index) => found[index]!.from >= word)
  return {
    words,
    cues: found,
    wordAt,
    within: (from, to, ...kinds) => {
      const marks: CueMark[] = []
      for (let at = firstFrom(from); at < found.length && found[at]!.from < to; at += 1)
        if (found[at]!.to <= to && kinds.includes(found[at]!.kind)) marks.push(found[at]!)
      return marks
    },
    endingBefore: (to, gap, ...kinds) => {
      for (let end = to; end >= Math.max(0, to - gap); end -= 1) {
        // No cue reaches over the end of its sentence.
        if (end < to && words[end]!.text === '.') return null
        const mark = byEnd[end]?.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => a.from - b.from)[0]
        if (mark) return mark
      }
      return null
    },
  }
}
