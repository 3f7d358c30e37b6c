import type { Draft } from '../frame.ts'
import { baseIn, unsaidBase } from './bases.ts'

/** What rises and falls are held against, once the periods are known: as told, as told beside them, or as the period has it. */

const moving: ReadonlySet<string> = new Set(['growth', 'change', 'multiple'])

/** What was said of one holds for those behind it in the sentence: 'công nghiệp tăng 18,4% so với cùng kỳ, dịch vụ tăng 9,7%'. */
const carried: ReadonlySet<string> = new Set(['same_period', 'month', 'yearly'])

export function withBases(drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft, at) => {
    if (draft.against === undefined) return draft
    const told = baseIn(draft.against, draft.period)
    if (!moving.has(draft.measure)) return { ...draft, base: told ?? undefined }
    const said = draft.inferred.filter((name) => name !== 'base')
    if (told !== null) return { ...draft, base: told, inferred: said }
    const base = beside(drafts, at) ?? unsaidBase(draft.measure, draft.period)
    return { ...draft, base, inferred: [...said, 'base'] }
  })
}

/** So many numbers on, what was said is no longer meant. */
const reach = 24

/** From the end of a pair that it came from, or from what the sentence said before. */
function beside(drafts: readonly Draft[], at: number): string | null {
  const draft = drafts[at]!
  const farthest = Math.max(0, at - reach)
  for (let before = at - 1; before >= farthest && drafts[before]!.start === draft.start; before -= 1) {
    const one = drafts[before]!
    const isFrom = one.earlier && one.indicator === draft.indicator && one.label === draft.label
    if (isFrom && /^\d{4}$/.test(one.period ?? '') && one.period !== draft.period)
      return baseIn({ kind: 'year', year: Number(one.period) }, draft.period)
    if (moving.has(one.measure) && one.against && carried.has(one.against.kind))
      return baseIn(one.against, draft.period)
  }
  return null
}
