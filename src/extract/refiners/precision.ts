import type { Precision } from '../../domain/report.ts'
import { precisionAfter, precisionBefore } from '../../lexicon/numerals.ts'
import { fallsAtEnd, leftOver, partOfWord, sayMore } from '../../lexicon/wording/change.ts'
import type { Around } from './around.ts'

/** How exact a number is told. */

const words = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join('|')

const precisionAt = new RegExp(
  `(?:^|[\\s(])(${words(Object.keys(precisionBefore).filter((word) => !sayMore.has(word)))})\\s?$`,
  'u',
)

const precisionBehind = new RegExp(
  `^[\\s,]*(?:[\\p{L}/]+ ){0,4}?(${words(Object.keys(precisionAfter))})(?!\\p{L})`,
  'u',
)

export function precisionOf({ left, right }: Around): { precision: Precision; left: string } {
  const found = precisionAt.exec(left)
  if (found) {
    const before = found[1]!
    const rest = left.slice(0, found.index)
    // 'cao hơn', 'nhiều hơn' compare; they do not say how exact the number is.
    // 'giám sát 30 tổ chức' and 'mật độ 450' end in such a word by chance.
    const precision = precisionBefore[before]!
    // 'giảm dưới 2%' says where it arrived: 'giảm còn dưới 2%'.
    const arrives = precision === 'under' && fallsAtEnd.test(rest)
    if (!partOfWord[before]?.test(rest)) return { precision, left: arrives ? `${rest}${leftOver} ` : rest }
  }
  const behind = precisionBehind.exec(right)
  return { precision: behind ? precisionAfter[behind[1]!]! : 'exact', left }
}
