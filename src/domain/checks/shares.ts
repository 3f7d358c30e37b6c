import { type CheckedObservation, Exact, type Finding, groupBy, ids, shown } from './checked.ts'

/** The three sectors of one economic structure sum to 100. */
export function checkShares(rows: readonly CheckedObservation[]): Finding[] {
  const shares = rows.filter(
    ({ indicator, measure, unit }) => indicator.startsWith('economy.structure.') && measure === 'share' && unit === '%',
  )
  return groupBy(
    shares,
    (row) => `${row.articleId} ${row.period} ${row.status} ${row.base} ${row.evidenceStart}`,
  ).flatMap((group) => {
    const sectors = new Set(group.map(({ indicator }) => indicator))
    if (sectors.size < 3 || sectors.size !== group.length || group.some(({ item }) => item !== null)) return []
    const sum = group.reduce((total, { value }) => total.plus(value), new Exact(0))
    const off = sum.minus(100).abs()
    const verdict = off.isZero() ? 'agrees' : off.lte(0.15) ? 'rounding' : 'differs'
    return [
      {
        kind: 'shares_sum',
        verdict,
        detail: `the shares of ${group.length} sectors sum to ${shown(sum)}`,
        stated: shown(sum),
        computed: '100',
        unit: '%',
        observations: ids(...group),
      },
    ]
  })
}
