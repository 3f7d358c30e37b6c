import { type CheckedObservation, Exact, type Finding, groupBy, ids, shown, slack, verdictOf } from './checked.ts'

/** An estimate and the result that another article gives later: the result takes its place, by so much. */
export function checkEstimates(rows: readonly CheckedObservation[]): Finding[] {
  const told = rows.filter(({ upper, status }) => upper === null && status !== 'target')
  const key = (row: CheckedObservation): string =>
    [row.indicator, row.item, row.measure, row.period, row.base, row.unit, row.priceBasis, row.total].join('|')
  return groupBy(told, key).flatMap((group) => {
    const alone = groupBy(group, ({ articleId, status }) => `${articleId} ${status}`).flatMap((own) =>
      own.length === 1 ? own : [],
    )
    return alone.flatMap((estimate) =>
      alone.flatMap((result): Finding[] => {
        if (estimate.status !== 'estimate' || result.status !== 'actual' || estimate.articleId === result.articleId)
          return []
        const verdict = verdictOf(
          new Exact(estimate.value),
          new Exact(result.value),
          slack(estimate).plus(slack(result)),
        )
        return [
          {
            kind: 'estimate_result',
            verdict,
            detail: `the estimate was ${estimate.display}, the result is ${result.display}`,
            stated: shown(new Exact(estimate.value)),
            computed: shown(new Exact(result.value)),
            unit: result.unit,
            observations: ids(estimate, result),
          },
        ]
      }),
    )
  })
}
