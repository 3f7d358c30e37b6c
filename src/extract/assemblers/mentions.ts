import type { Mention } from '../../domain/report.ts'
import type { CleanText } from '../../text/clean.ts'
import type { Claim } from '../claims.ts'
import type { Draft } from '../frame.ts'
import type { AwardDraft } from './award-scene.ts'

const longest = 40

/** Every number of the article, in the order of the text, with what was read from it or why nothing was. */
export function mentionsOf(
  source: CleanText,
  claims: readonly Claim[],
  drafts: readonly Draft[],
  repeats: ReadonlyMap<Draft, number>,
  awards: readonly AwardDraft[],
  isPage: (at: number) => boolean,
): Mention[] {
  const factsOf = new Map<Claim, number[]>()
  const note = (claim: Claim, index: number): void => {
    const list = factsOf.get(claim)
    if (!list) factsOf.set(claim, [index])
    else if (!list.includes(index)) list.push(index)
  }
  const noteDraft = (draft: Draft, index: number): void => {
    note(draft.claim, index)
    for (const claim of draft.also ?? []) note(claim, index)
  }
  drafts.forEach(noteDraft)
  for (const [draft, index] of repeats) noteDraft(draft, index)
  const awardOf = new Map<Claim, number[]>()
  awards.forEach(({ claims: said }, index) => {
    for (const claim of said) awardOf.set(claim, [...(awardOf.get(claim) ?? []), index])
  })
  return claims.flatMap((claim): Mention[] => {
    const [award, facts] = [awardOf.get(claim), factsOf.get(claim)]
    if (claim.quantity?.word && !award && !facts) return []
    const whole = claim.end - claim.start <= longest || !claim.quantity
    const [from, to] = whole ? [claim.start, claim.end] : [claim.quantity!.figureStart, claim.quantity!.figureEnd]
    const [start, end] = [source.rawStart(from), source.rawEnd(to)]
    const span = { start, end, text: source.raw.slice(start, end) }
    if (award) return [{ ...span, role: 'award' as const, facts: award }]
    if (facts) return [{ ...span, role: 'observation' as const, facts }]
    if (isPage(claim.start)) return [{ ...span, role: 'page' as const }]
    if (claim.role === 'unclassified')
      return [
        { ...span, role: 'unclassified' as const, reason: claim.reason ?? 'no phrase says what this number is of' },
      ]
    return [{ ...span, role: claim.role }]
  })
}
