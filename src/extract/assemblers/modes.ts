import { fishing } from '../../lexicon/wording/ties.ts'
import type { CleanText } from '../../text/clean.ts'
import type { Range, Sentence } from '../../text/sentences.ts'
import type { Claim } from '../claims.ts'
import { occurrencesOf } from '../recognisers/heads.ts'
import { besideCatalogue } from '../recognisers/phrase-tables.ts'
import { type Token, tokensOf } from '../tokens.ts'
import { type ClauseMemory, firstEndingAfter } from './choice.ts'
import { governorsOf, type Mode } from './heads-in-scope.ts'

/** What a clause says of the numbers behind it: what they measure, of what, and what was asked. */

/** The last crop, animal or fish named between two numbers is what the next head is of, when it names none itself. */
export function noteTopic(governors: ReturnType<typeof governorsOf>, from: number, to: number, mode: Mode): void {
  for (let at = firstEndingAfter(governors, from); at < governors.length && governors[at]!.to <= to; at += 1) {
    const complement = governors[at]!.compound?.complement
    if (
      complement &&
      (complement.type !== 'sector' || complement.part === fishing) &&
      complement.type !== 'all-sectors'
    )
      mode.topic = complement
  }
}

/** 'Cơ cấu kinh tế chuyển dịch …: thương mại - dịch vụ chiếm 84%': the colon opens a list of parts. */
export function noteStructure(
  governors: ReturnType<typeof governorsOf>,
  to: number,
  tokens: readonly Token[],
  mode: Mode,
): void {
  if (mode.measured === 'structure') return
  const colon = tokens.findIndex(({ text }, at) => text === ':' && at < to)
  if (colon < 0) return
  for (const { to: end, compound } of governors) {
    if (end > colon) return
    if (compound?.strong && compound.measured === 'structure') mode.measured = 'structure'
  }
}

/** A clause without numbers can still say what a list measures: 'Cơ cấu kinh tế chuyển dịch …:'. */
export function noteMode(tokens: readonly Token[], text: string, mode: Mode): void {
  for (const { compound } of governorsOf(tokens, occurrencesOf(tokens), text)) {
    if (compound?.strong && compound.measured) mode.measured = compound.measured
    // 'Vụ cá Nam khai thác hải sản gặp thuận lợi; sản lượng được 6.549 tấn': of what the clause before names.
    if (compound?.complement?.type === 'fish') mode.topic = compound.complement
  }
}

/** The last indicator that a question names; undefined where nothing is asked. */
export function askedIn(
  source: CleanText,
  sentence: Sentence,
  claims: readonly Claim[],
): ClauseMemory['asked'] | undefined {
  if (!/\?\s*["”]?\s*$/.test(source.key.slice(sentence.start, sentence.end))) return undefined
  const tokens = tokensOf(source, sentence, claims, 0)
  const named = governorsOf(tokens, occurrencesOf(tokens), source.text).findLast(
    ({ fixed }) => fixed !== null && fixed !== besideCatalogue,
  )
  return named?.fixed ? { code: named.fixed, label: named.label } : null
}

/** Whether a number that nothing else has taken stands in a clause. */
export function hasNumber(clause: Range, claims: readonly Claim[], first: number, spent: ReadonlySet<Claim>): boolean {
  for (let index = first; index < claims.length && claims[index]!.start < clause.end; index += 1)
    if (claims[index]!.quantity && !spent.has(claims[index]!)) return true
  return false
}

/** An item of a list that is told as a sentence of its own is no longer, in characters. */
const longestItem = 120

/** 'Cơ cấu …: nông nghiệp 40%. Công nghiệp 35%. Dịch vụ 25%': a sector and its number alone go on with the list before. */
export function goesOnWithList(source: CleanText, sentence: Sentence, claims: readonly Claim[]): boolean {
  if (sentence.end - sentence.start > longestItem) return false
  const tokens = tokensOf(source, sentence, claims, 0)
  const firsts = governorsOf(tokens, occurrencesOf(tokens), source.text).filter(({ from }) => from === 0)
  return firsts.some(({ compound }) => compound?.complement?.type === 'sector' && !compound.strong)
}
