import { bodyBefore, bodyOfParty, meets, sentenceEnds } from '../../lexicon/wording/districts.ts'
import type { CleanText } from '../../text/clean.ts'
import { spellingKey } from '../../text/letters.ts'

/** Districts whose bodies meet in paragraphs of their own: 'HĐND huyện Phú Ninh …' in one, 'HĐND huyện Tiên Phước …' in the next. */

interface Named {
  readonly at: number
  readonly name: string
}

/** The name stands so near to the beginning of its paragraph. */
const nearHead = 90
const longestSentence = 300

/** Those that open paragraphs so; none where all are of one district. */
export function ownParagraphs<T extends Named>({ key }: CleanText, named: readonly T[]): T[] {
  const found = new Map<string, T>()
  for (const one of named)
    if (opensParagraph(key, one.at) && !found.has(spellingKey(one.name))) found.set(spellingKey(one.name), one)
  const paragraphs = new Set([...found.values()].map(({ at }) => key.lastIndexOf('\n', at)))
  return paragraphs.size < 2 ? [] : [...found.values()]
}

function opensParagraph(key: string, at: number): boolean {
  const near = Math.max(0, at - nearHead)
  const line = key.slice(near, at).lastIndexOf('\n')
  if (line < 0 && near > 0) return false
  const start = near + line + 1
  const ahead = key.slice(start, at)
  if (sentenceEnds.test(ahead)) return false
  if (!bodyBefore.test(ahead) && !bodyOfParty.test(key.slice(at, at + longestSentence))) return false
  const [sentence = ''] = key.slice(start, start + longestSentence).split('\n')
  return meets.test(sentence)
}
