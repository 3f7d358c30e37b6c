import { type CheckedObservation, Exact, type Finding, groupBy, ids, shown, slack, verdictOf } from './checked.ts'

/** The same fact told by two articles: the same, the same but for rounding, or not the same. */
export function checkContradictions(rows: readonly CheckedObservation[]): Finding[] {
  const told = rows.filter(({ upper }) => upper === null)
  const key = (row: CheckedObservation): string =>
    [row.indicator, row.item, row.measure, row.period, row.status, row.base, row.unit, row.priceBasis, row.total].join(
      '|',
    )
  return groupBy(told, key).flatMap((group) => {
    // Where one article has several such numbers, they are of different things that it does not name: nothing can be held against them.
    const alone = groupBy(group, ({ articleId }) => String(articleId)).flatMap((own) => (own.length === 1 ? own : []))
    return alone.flatMap((one, at) =>
      alone.slice(at + 1).flatMap((other): Finding[] => {
        const verdict = verdictOf(new Exact(one.value), new Exact(other.value), slack(one).plus(slack(other)))
        return [
          {
            kind: 'contradiction',
            verdict,
            detail: `one article says ${one.display}, the other ${other.display}`,
            stated: shown(new Exact(one.value)),
            computed: shown(new Exact(other.value)),
            unit: one.unit,
            observations: ids(one, other),
          },
        ]
      }),
    )
  })
}
