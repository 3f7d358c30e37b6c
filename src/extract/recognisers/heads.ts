import { indicatorByCode } from '../../lexicon/indicators.ts'
import { andWord, breaks, turnWord } from '../../lexicon/wording/heads.ts'
import type { Found } from '../../text/phrases.ts'
import { quantityMark, type Token } from '../tokens.ts'
import { book, type CountedPattern, countedByAfter, countedByBefore, headsByFirst } from './phrase-tables.ts'

/** Finds the indicator phrases of the lexicon: heads before a value, and phrases around a number that counts. */

export interface Head {
  /** Token indexes, end not included. */
  readonly from: number
  readonly to: number
  readonly code: string
}

const maxGap = 7

/** Where the literals of the lexicon stand in a clause. */
export interface Occurrences {
  readonly starts: readonly (readonly Found<number>[])[]
}

export const occurrencesOf = (tokens: readonly Token[]): Occurrences => {
  const words = tokens.map((token) => token.text)
  return { starts: words.map((_, from) => book.allAt(words, from)) }
}

const blocks = (token: Token): boolean => token.text === quantityMark || token.text === ';'

/** The bracket that the number stands in closes here: '(KH 1.500), đi xuất khẩu lao động'. */
function closingOf(tokens: readonly Token[], number: number): number {
  for (let at = number + 1; at < tokens.length && at <= number + maxAfter; at += 1) {
    if (tokens[at]!.text === '(') return tokens.length
    if (tokens[at]!.text === ')') return at
  }
  return tokens.length
}

/** The end of `id` when it starts within the gap behind `from`; -1 when it does not. */
function literalBehind(
  tokens: readonly Token[],
  { starts }: Occurrences,
  from: number,
  id: number,
  gap: number,
  crossQuantity = false,
): number {
  for (let at = from; at <= from + gap && at < tokens.length; at += 1) {
    const found = starts[at]!.find(({ value }) => value === id)
    if (found) return found.to
    if (blocks(tokens[at]!) && !(crossQuantity && tokens[at]!.text === quantityMark)) return -1
  }
  return -1
}

/** 'hộ nghèo' names a rate and a count: a percentage takes the rate, which stands last. */
const isRate = ({ code }: Head): number => (indicatorByCode.get(code)?.unit === '%' ? 1 : 0)

/** All heads of the clause, in the order of their ends; where two end at one word, the longer stands last. */
export function headsOf(tokens: readonly Token[], occurrences: Occurrences): Head[] {
  return [...ownHeadsOf(tokens, occurrences), ...sharedHeads(tokens)].sort(inOrder)
}

const inOrder = (a: Head, b: Head): number => a.to - b.to || b.from - a.from || isRate(a) - isRate(b)

function ownHeadsOf(tokens: readonly Token[], occurrences: Occurrences): Head[] {
  const heads: Head[] = []
  occurrences.starts.forEach((found) => {
    for (const { from, to, value } of found)
      for (const pattern of headsByFirst.get(value) ?? []) {
        let end = to
        for (const literal of pattern.literals.slice(1)) {
          end = literalBehind(tokens, occurrences, end, literal, maxGap)
          if (end < 0) break
        }
        if (end > 0) heads.push({ from, to: end, code: pattern.code })
      }
  })
  return heads.sort(inOrder)
}

const [mostShared, mostOwn, mostSaid] = [10, 5, 10]

const isPercentage = ({ claim }: Token): boolean => claim?.quantity?.unit === '%'

/** '78% hộ gia đình, 71% thôn bản đạt chuẩn văn hóa': what is said behind the last holds for the one before it, too. */
function sharedHeads(tokens: readonly Token[]): Head[] {
  const heads: Head[] = []
  const numbers = tokens.flatMap((token, at) => (token.text === quantityMark ? [at] : []))
  numbers.forEach((first, index) => {
    const second = numbers[index + 1]
    if (second === undefined || !isPercentage(tokens[first]!) || !isPercentage(tokens[second]!)) return
    const own = second - first - 2
    const joint = tokens[second - 1]!.text
    if (own < 1 || own > mostOwn || (joint !== ',' && joint !== andWord)) return
    const words = tokens.slice(first + 1, first + 1 + own)
    if (words.some(({ text }) => text === ',' || text === ';' || text === andWord)) return
    // 'hộ sử dụng điện' says it itself.
    if (ownHeadsOf(words, occurrencesOf(words)).length > 0) return
    const end = tokens.findIndex((token, at) => at > second && blocks(token))
    const said = tokens.slice(second + 1, Math.min(end < 0 ? tokens.length : end, second + 1 + mostShared + mostSaid))
    for (let skipped = 1; skipped <= mostShared && skipped < said.length; skipped += 1) {
      const together = [...words, ...said.slice(skipped, skipped + mostSaid)]
      const found = ownHeadsOf(together, occurrencesOf(together)).findLast(({ from, to }) => from === 0 && to > own)
      if (!found) continue
      heads.push({ from: first + 1, to: first + 1 + own, code: found.code })
      return
    }
  })
  return heads
}

/** 'kiểm tra 44 đảng viên, kỷ luật 5 đảng viên': behind the comma it is said of the next number. */
const governsNext = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens[to]?.text === quantityMark && tokens.slice(from, to).some(({ text }) => text === ',')

export interface CountedMatch {
  readonly code: string
  readonly surface: string
  readonly score: number
  readonly general: boolean
  /** It begins before another number, or is said of that. */
  readonly crosses: boolean
  readonly from: number
  readonly to: number
}

const maxAfter = 14

const maxBefore = 14

/** Literals before the number, nearest first; returns the first word of the farthest, or -1, and what lies between. */
function literalsBefore(
  tokens: readonly Token[],
  { starts }: Occurrences,
  number: number,
  ids: readonly number[],
  touches: boolean,
): { from: number; cost: number; crosses: boolean } | null {
  let limit = number
  let cost = 0
  let crosses = false
  for (let index = ids.length - 1; index >= 0; index -= 1) {
    const id = ids[index]!
    let hit: Found<number> | undefined
    for (let at = limit - 1; at >= Math.max(0, limit - maxBefore); at -= 1) {
      if (tokens[at]!.text === ';') break
      hit = starts[at]!.find(({ value, to }) => value === id && to <= limit)
      if (hit) break
    }
    if (!hit) return null
    const between = tokens.slice(hit.to, limit)
    if (touches && index === ids.length - 1 && between.length > 0) return null
    const crossed = between.findLastIndex((token) => token.text === quantityMark)
    // Over another number a phrase reaches only along a list: '2 tổ chức đảng và 15 đảng viên'.
    if (
      crossed >= 0 &&
      (between.length - crossed > 9 || between.slice(crossed).some((token) => breaks.has(token.text)))
    )
      return null
    const comma = between.findLastIndex((token) => token.text === ',')
    if (comma >= 0 && between.slice(comma).some((token) => breaks.has(token.text))) return null
    cost += between.length * 0.25 + between.filter((token) => token.text === quantityMark).length * 0.8
    crosses ||= crossed >= 0 || (comma >= 0 && tokens.slice(Math.max(0, hit.from - maxBefore), hit.from).some(blocks))
    limit = hit.from
  }
  return { from: limit, cost, crosses }
}

const topicOf = (code: string): string => code.split('.')[0]!

/** The readings of the number at token `number` by the phrases around it, best first. */
export function countedAt(
  tokens: readonly Token[],
  occurrences: Occurrences,
  number: number,
  unit: string | null,
): CountedMatch[] {
  const matches: CountedMatch[] = []
  const tryPattern = (pattern: CountedPattern, afterEnd: number, afterCost: number): void => {
    if (pattern.unit !== unit) return
    const before = pattern.before.length
      ? literalsBefore(tokens, occurrences, number, pattern.before, pattern.touchesBefore)
      : { from: number, cost: 0, crosses: false }
    if (!before) return
    let end = afterEnd
    let cost = afterCost + before.cost
    for (const literal of pattern.after.slice(1)) {
      const next = literalBehind(tokens, occurrences, end, literal, maxAfter)
      if (next < 0 || governsNext(tokens, end, next)) return
      cost += (next - end) * 0.1
      end = next
    }
    matches.push({
      code: pattern.code,
      surface: pattern.surface,
      score: pattern.words * 1.5 - cost,
      general: pattern.general,
      crosses: before.crosses,
      from: before.from,
      to: end,
    })
  }
  // '412 lượt tổ chức đảng' counts those, one time after the other.
  const first = tokens[number + 1]?.text === turnWord ? number + 2 : number + 1
  const closing = closingOf(tokens, number)
  for (let at = number + 1; at <= number + 1 + maxAfter && at < closing; at += 1) {
    for (const { value, to } of occurrences.starts[at]!)
      for (const pattern of countedByAfter.get(value) ?? [])
        if (at === number + 1 || at === first || !pattern.touchesAfter)
          tryPattern(pattern, to, (at - number - 1) * 0.25)
    if (blocks(tokens[at]!)) break
  }
  for (let at = number - 1; at >= Math.max(0, number - maxBefore); at -= 1)
    for (const { value } of occurrences.starts[at]!)
      for (const pattern of countedByBefore.get(value) ?? []) tryPattern(pattern, number + 1, 0)
  // '5 chỉ tiêu cơ bản đạt, 2 chỉ tiêu chưa đạt': its own words go before those of the number before it.
  const own = new Set(
    matches.filter(({ crosses, general, score }) => !crosses && !general && score > 1).map(({ code }) => topicOf(code)),
  )
  return matches
    .filter(({ crosses, code }) => !crosses || !own.has(topicOf(code)))
    .sort((a, b) => Number(a.general) - Number(b.general) || b.score - a.score)
}
