import { distance } from 'fastest-levenshtein'
import { plain } from './plain.ts'

/** Letters and digits alone, so that 'Cao Lộc', 'cao-loc' and 'CAOLOC' are one. */
export const joined = (text: string): string => plain(text).replace(/[^\p{L}\p{N}.]+/gu, '')

/** Of so many letters one may be wrong; two that changed places are two. */
const lettersPerFault = 3

/** Those of the names that may have been meant: those that lie nearest, all as near. */
export function nearest<T>(text: string, all: Iterable<T>, nameOf: (one: T) => string, most = 3): T[] {
  const asked = joined(text)
  const allowed = Math.max(1, Math.round(asked.length / lettersPerFault))
  const found: { one: T; far: number }[] = []
  for (const one of all) {
    const name = joined(nameOf(one))
    if (Math.abs(name.length - asked.length) > allowed) continue
    const far = distance(asked, name)
    if (far <= allowed) found.push({ one, far })
  }
  const least = Math.min(...found.map(({ far }) => far))
  return found
    .filter(({ far }) => far === least)
    .slice(0, most)
    .map(({ one }) => one)
}
