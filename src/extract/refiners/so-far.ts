import type { Draft } from '../frame.ts'
import type { Clock } from '../time/clock.ts'
import { monthSpan, textOf } from '../time/spans.ts'

/** So much of a year's plan no single month reaches; per cent for each month that is over. */
const perMonth = 4
const least = 20

/**
 * 'Trong tháng 7, … thu ngân sách 30 tỷ đồng, đạt 75% dự toán': in a report on a month, what has reached so much of the
 * year's plan was counted from the year's beginning, and so was the sum that it is told of.
 */
export function soFar(drafts: readonly Draft[], { kind, report }: Clock): readonly Draft[] {
  if (kind !== 'month' || report === null) return drafts
  const month = textOf(monthSpan(report.lastYear, report.lastMonth, report.lastMonth))
  const until = textOf(monthSpan(report.lastYear, 1, report.lastMonth))
  const ofMonth = (draft: Draft): boolean => draft.period === month && draft.inferred.includes('period')
  const cumulative = new Set<Draft>()
  drafts.forEach((draft, at) => {
    const reached =
      draft.measure === 'attainment' && Number(draft.value) >= Math.max(least, perMonth * report.lastMonth)
    if (!reached || !ofMonth(draft) || !draft.base?.match(/plan|resolution/)) return
    cumulative.add(draft)
    for (let before = at - 1; before >= 0; before -= 1) {
      const level = drafts[before]!
      if (level.start !== draft.start || level.indicator !== draft.indicator || level.label !== draft.label) break
      if (ofMonth(level)) cumulative.add(level)
    }
  })
  return drafts.map((draft) =>
    cumulative.has(draft)
      ? {
          ...draft,
          period: until,
          instead: null,
          trace: [...draft.trace, `period ${until}: so much of the year's plan no month reaches`],
        }
      : draft,
  )
}
