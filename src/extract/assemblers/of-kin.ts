import type { Scope } from '../refiners/scopes.ts'
import type { MemberInput } from './member.ts'
import type { Read } from './remember.ts'

/** What belongs together is of one time, though a full stop stands between: 'Năm 2015, nông nghiệp chiếm 40%. Công nghiệp chiếm 24%.' */

/** Yield and output follow the area of a crop, and the shares of a structure each other. */
const follows = /_(?:yield|output)$|^economy\.structure\./

/** 'agriculture.rice' of 'agriculture.rice_yield', 'economy.structure' of 'economy.structure.services'. */
const stemOf = (code: string): string => code.replace(/[._][^._]*$/, '')

/** Null where it does not follow the number before it, or has a time of its own. */
export function ofKin(scope: Scope, last: Read | null, { sentence }: MemberInput, code: string | null): Scope | null {
  if (scope.periodStated || code === null || !follows.test(code) || !last?.timeFrom) return null
  const { period, indicator } = last.draft
  // Within a sentence its words of time do for all its numbers.
  const isAcross = last.sentence !== sentence || last.timeFrom === 'kin'
  const isNear = isAcross && last.sentence.paragraph === sentence.paragraph
  const belongs = indicator !== null && indicator !== code && stemOf(indicator) === stemOf(code)
  if (!isNear || !belongs || period === null) return null
  return { ...scope, period, trace: [...scope.trace, `period ${period} of ${indicator}`] }
}
