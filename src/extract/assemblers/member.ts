import { opensOwnBracket, strayMark } from '../../lexicon/wording/ties.ts'
import type { CleanText } from '../../text/clean.ts'
import type { Range, Sentence } from '../../text/sentences.ts'
import type { Claim, Quantity } from '../claims.ts'
import type { ArticleContext } from '../context.ts'
import type { Occurrences } from '../recognisers/heads.ts'
import type { Around } from '../refiners/around.ts'
import type { SentenceTime } from '../time/sentence-time.ts'
import type { Token } from '../tokens.ts'
import type { ClauseMemory } from './choice.ts'
import type { Governor, governorsOf, Mode } from './heads-in-scope.ts'

/** A number that a clause has, and where. */
export interface Member {
  readonly claim: Claim
  readonly quantity: Quantity
  /** Token index in its clause. */
  readonly at: number
}

/** A number announced as the whole of those that follow: 'trong 20 chỉ tiêu, có 18 chỉ tiêu đạt'. */
export interface Total {
  readonly value: string
  readonly noun: string | null
  readonly claim: Claim
}

/** What a number of a row is of, by its place. */
export interface Told {
  readonly last?: NonNullable<ClauseMemory['last']>
  readonly sector?: Governor
}

/** One number with all that can decide what it says. */
export interface MemberInput {
  readonly source: CleanText
  readonly context: ArticleContext
  readonly sentence: Sentence
  readonly clause: Range
  readonly tokens: readonly Token[]
  readonly occurrences: Occurrences
  readonly governors: ReturnType<typeof governorsOf>
  readonly time: SentenceTime
  readonly mode: Mode
  readonly memory: ClauseMemory
  readonly member: Member
  readonly around: Around
  readonly total: Total | null
  readonly told: Told | undefined
  /** Its year, by its place in a row of years. */
  readonly year?: number | undefined
}

/** The words around each number: back to the number before it and on to the next, within the clause. */
export function aroundOf(key: string, clause: Range, members: readonly Member[], index: number): Around {
  const { claim, quantity } = members[index]!
  const previous = members[index - 1]
  const next = members[index + 1]
  const from = Math.max(clause.start, previous ? previous.claim.end : clause.start, claim.start - 160)
  const to = Math.min(clause.end, next ? next.claim.start : clause.end, claim.end + 160)
  const right = key.slice(Math.max(claim.end, Math.min(quantity.nounEnd, to)), to)
  const beyond = next && opensOwnBracket.test(right) ? beyondBracket(key, clause, next, members[index + 2]) : null
  return {
    left: key.slice(from, claim.start).replace(strayMark, '$1 '),
    right,
    ...(beyond === null ? {} : { beyond }),
  }
}

/** From the end of the bracket that `inner` stands in, to the number behind. */
function beyondBracket(key: string, clause: Range, inner: Member, next: Member | undefined): string | null {
  const end = Math.max(inner.claim.end, inner.quantity.nounEnd)
  const close = key.indexOf(')', end)
  const to = Math.min(clause.end, next ? next.claim.start : clause.end, end + 160)
  return close < 0 || close - end > 12 || close >= to ? null : key.slice(close + 1, to)
}
