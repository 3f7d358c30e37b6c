import { after as wordEnd, before as wordStart } from '../../domain/pattern.ts'
import { indicatorByCode, indicators } from '../../lexicon/indicators.ts'
import { beside, besideBefore, besideFrames, phrases } from '../../lexicon/phrases.ts'
import { synonyms } from '../../lexicon/synonyms.ts'
import { andWord, breaks, reaching, turnWord } from '../../lexicon/wording/heads.ts'
import { spellingKey } from '../../text/letters.ts'
import { expand, type Found, PhraseBook } from '../../text/phrases.ts'
import { quantityMark, type Token } from '../tokens.ts'

/** Finds the indicator phrases of the lexicon: heads before a value, and phrases around a number that counts. */

interface HeadPattern {
  readonly code: string
  readonly literals: readonly number[]
}

export interface CountedPattern {
  readonly code: string
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** No gap between the number and the literal next to it. */
  readonly touchesBefore: boolean
  readonly touchesAfter: boolean
  /** Unit of measure that the number must carry; null for a bare count. */
  readonly unit: string | null
  readonly words: number
  readonly surface: string
  readonly general: boolean
}

export interface Head {
  /** Token indexes, end not included. */
  readonly from: number
  readonly to: number
  readonly code: string
}

const maxGap = 7
const literals = new Map<string, number>()
const book = new PhraseBook<number>()
const headsByFirst = new Map<number, HeadPattern[]>()
const countedByAfter = new Map<number, CountedPattern[]>()
const countedByBefore = new Map<number, CountedPattern[]>()

const synonymSets = synonyms.map((set) => {
  const words = set.map((word) => spellingKey(word))
  const longest = [...words].sort((a, b) => b.length - a.length)
  return { words, pattern: new RegExp(`${wordStart}(?:${longest.join('|')})${wordEnd}`, 'u') }
})

/** The phrase with each of its words said by every synonym. */
function variantsOf(text: string): string[] {
  let variants = [spellingKey(text)]
  for (const { words, pattern } of synonymSets)
    variants = variants.flatMap((one) => {
      const found = pattern.exec(one)?.[0]
      return found === undefined ? [one] : words.map((word) => one.replace(found, word))
    })
  return variants
}

function literalId(text: string): number {
  const known = literals.get(text)
  if (known !== undefined) return known
  const id = literals.size
  literals.set(text, id)
  for (const variant of variantsOf(text)) book.add(variant, id)
  return id
}

const segments = (text: string): string[] =>
  text
    .split('…')
    .map((part) => part.trim())
    .filter(Boolean)
const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Head of what the catalogue does not hold. */
export const besideCatalogue = 'beside'

/** '# hộ được vay' is said of whatever unit the indicator has; a rate and a sum stand behind their phrase, or before it. */
function framesOf(code: string, frame: string): { readonly head?: string; readonly counted?: string } {
  const unit = indicatorByCode.get(code)!.unit
  const [left = '', right = ''] = frame.split('#').map((part) => part.trim())
  // 'dân số tăng #' says no more than 'dân số' without its verb.
  if (right === '') return namedForRise.has(code) ? {} : { head: left.replace(reaching, '') }
  if (unit === '%' || unit.includes('/')) return left === '' ? { head: right } : {}
  const mark = unit === 'ha' || unit === 'km' ? `#${unit}` : unit === 'VND' ? '#vnd' : unit === 't' ? null : '#'
  if (mark === null) return {}
  return { counted: `${left}${left === '' ? '' : ' … '}${mark} ${right}` }
}

const namedForRise = new Set(['population.growth_rate', 'economy.growth_rate'])

/** 'lưu trú, ăn uống' is also written 'lưu trú và ăn uống'. */
const withAnd = (surface: string): string[] => {
  const comma = surface.lastIndexOf(', ')
  return comma < 0 ? [surface] : [surface, `${surface.slice(0, comma)} ${andWord} ${surface.slice(comma + 2)}`]
}

const tables = indicators.map((row) => {
  const { heads = [], frames = [] } = phrases[row.code] ?? {}
  const read = frames.map((frame) => framesOf(row.code, frame))
  return {
    code: row.code,
    heads: [...(row.heads ?? []), ...heads.flatMap(withAnd), ...read.flatMap(({ head }) => head ?? [])],
    counted: [...(row.counted ?? []), ...read.flatMap(({ counted }) => counted ?? []).flatMap(withAnd)],
    general: row.general === true,
  }
})

/** What stands beside the catalogue before a number stands so behind one, too: 'tổ hợp tác', '412 tổ hợp tác'. */
const besides = {
  code: besideCatalogue,
  heads: beside,
  counted: [
    ...besideFrames,
    ...beside.filter((surface) => !besideBefore.has(surface)).map((surface) => `# ${surface}`),
  ],
  general: false,
}

for (const { code, heads, counted, general } of [besides, ...tables]) {
  for (const surface of heads.flatMap(expand)) {
    const ids = segments(surface).map(literalId)
    push(headsByFirst, ids[0]!, { code, literals: ids })
  }
  for (const surface of counted.flatMap(expand)) {
    const [, left, unit, right] = /^(.*?)#(ha|km|vnd|con|head)?(.*)$/.exec(surface)!
    const before = segments(left!).map(literalId)
    const after = segments(right!).map(literalId)
    const pattern: CountedPattern = {
      code,
      before,
      after,
      touchesBefore: !left!.trim().endsWith('…'),
      touchesAfter: !right!.trim().startsWith('…'),
      unit: unit === 'vnd' ? 'VND' : unit === 'ha' || unit === 'km' ? unit : null,
      words: surface.split(' ').filter((word) => !/^[…#]/.test(word)).length,
      surface,
      general,
    }
    if (after.length) push(countedByAfter, after[0]!, pattern)
    else push(countedByBefore, before.at(-1)!, pattern)
  }
}

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
