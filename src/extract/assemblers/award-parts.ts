import { badgeForm } from '../../lexicon/wording/awards.ts'
import type { AwardDraft } from './award-scene.ts'

/** Awards that are parts of a sum told before them. */

/** '61 đồng chí được trao Huy hiệu Đảng. Trong đó, 3 đồng chí nhận Huy hiệu 70 năm …': the parts stand for their sum, with its year and giver. */
export function partsFor(awards: readonly AwardDraft[]): AwardDraft[] {
  const kept: AwardDraft[] = []
  let whole: AwardDraft | null = null
  let partsAt = -1
  for (const [at, award] of awards.entries()) {
    const next = awards[at + 1]?.start
    if (
      award.form === badgeForm &&
      next !== undefined &&
      next !== award.start &&
      isSumAt(award.count, awards, at + 1)
    ) {
      whole = award
      partsAt = next
    } else if (whole !== null && award.start === partsAt && award.form !== badgeForm) {
      const { year, awardedBy } = whole
      kept.push({
        ...(year === undefined ? {} : { year }),
        ...(awardedBy === undefined ? {} : { awardedBy }),
        ...award,
      })
    } else kept.push(award)
  }
  return kept
}

/** The awards of one sentence, from here on, sum up to it. */
function isSumAt(count: number, awards: readonly AwardDraft[], from: number): boolean {
  const { start } = awards[from]!
  let [sum, to] = [0, from]
  for (; awards[to]?.start === start; to += 1) sum += awards[to]!.count
  return to - from > 1 && sum === count
}
