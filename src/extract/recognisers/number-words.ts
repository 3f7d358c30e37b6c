import { after } from '../../domain/pattern.ts'
import { numberParts, numberWords } from '../../lexicon/numerals.ts'
import { yearWord } from '../../lexicon/wording/quantities.ts'
import type { Claims, Quantity } from '../claims.ts'
import { at, longestFirst, nounAt, nouns } from './tails.ts'

/** Numbers in words. */

const digits = new Map(Object.entries(numberWords).map(([word, value]) => [word, Number(value)]))

const { tens, hundred, joins, four, five, one } = numberParts
const inNumbers = [...digits.keys(), tens, hundred, ...joins, four, five, one].join('|')

const wordsAt = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:(?:${inNumbers}) ){0,6}(?:${inNumbers}))(?= (?:${longestFirst([...nouns.keys()])})${after})`,
  'gu',
)

/** 'mười hai' is 12, 'một trăm linh hai' 102; null where the words build no number. */
export function valueOfWords(words: readonly string[]): number | null {
  let [sum, unit, last] = [0, -1, '']
  for (const word of words) {
    const digit = word === four ? 4 : word === five ? 5 : word === one ? 1 : digits.get(word)
    if (word === hundred || word === tens) {
      if (unit < 1 || unit > 9) return null
      sum += unit * (word === hundred ? 100 : 10)
      unit = 0
    } else if (digit === 10) {
      if (unit > 0) return null
      sum += 10
      unit = 0
    } else if ((joins as readonly string[]).includes(word)) {
      if (last !== hundred) return null
    } else if (digit !== undefined) {
      if (unit > 0 || (sum > 0 && unit < 0)) return null
      unit = digit
    } else return null
    last = word
  }
  return unit < 0 || (joins as readonly string[]).includes(last) ? null : sum + unit
}

/** 'hai xã', 'mười hai cá nhân': number words count only where their noun follows at once. */
export function recogniseNumberWords(claims: Claims): void {
  const { key } = claims.source
  wordsAt.lastIndex = 0
  for (let match = wordsAt.exec(key); match; match = wordsAt.exec(key)) {
    const words = match[1]!.split(' ')
    // 'năm' alone is a year, and 'hai, ba xã' are two numbers.
    const value = words.length === 1 && (words[0] === yearWord || !digits.has(words[0]!)) ? null : valueOfWords(words)
    if (value === null || value === 0) continue
    const start = match.index
    const end = start + match[1]!.length
    const noun = at(nounAt, key, end)
    if (!noun) continue
    const surface = noun[0].trim()
    const quantity: Quantity = {
      value: String(value),
      unit: null,
      noun: surface,
      nounUnit: nouns.get(surface)?.[0] ?? null,
      figureStart: start,
      figureEnd: end,
      nounEnd: end + noun[0].length,
      word: true,
      ambiguous: false,
    }
    claims.add({ start, end, role: 'unclassified', rule: 'number-word', quantity })
  }
}
