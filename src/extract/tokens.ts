import type { CleanText } from '../text/clean.ts'
import type { Range } from '../text/sentences.ts'
import { wordPattern } from '../text/words.ts'
import type { Claim } from './claims.ts'

/** A word, a mark or a whole claim, in the order of the text. */
export interface Token {
  readonly start: number
  readonly end: number
  /** What phrases see: the word in its spelling key; a quantity is '\0', which no surface holds. */
  readonly text: string
  readonly claim: Claim | null
}

export const quantityMark = '\0'

/** Tokens of a range; `claims` are sorted and `firstClaim` is the index of the first that ends behind the range's start. */
export function tokensOf(source: CleanText, range: Range, claims: readonly Claim[], firstClaim: number): Token[] {
  const tokens: Token[] = []
  let at = range.start
  const words = (end: number): void => {
    for (const match of source.key.slice(at, end).matchAll(wordPattern)) {
      const start = at + match.index
      tokens.push({ start, end: start + match[0].length, text: match[0], claim: null })
    }
  }
  for (let index = firstClaim; index < claims.length && claims[index]!.start < range.end; index += 1) {
    const claim = claims[index]!
    if (claim.start < at) continue
    words(claim.start)
    tokens.push({
      start: claim.start,
      end: claim.end,
      text: claim.token ?? (claim.quantity ? quantityMark : '\u0001'),
      claim,
    })
    at = claim.end
  }
  words(range.end)
  return tokens
}
