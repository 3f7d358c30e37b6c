import { type CheckedObservation, Exact, type Finding, groupBy, ids, shown, slack } from './checked.ts'

/** What was collected or harvested until September cannot be less by December: a later report below an earlier one of the same year. */
const flows = new Set(['VND', 't', 'm3', 'kWh'])

export function checkCumulative(rows: readonly CheckedObservation[]): Finding[] {
  const levels = rows.filter(
    ({ measure, status, unit, upper, saidOn, indicator }) =>
      measure === 'level' &&
      status === 'actual' &&
      flows.has(unit) &&
      upper === null &&
      saidOn !== null &&
      !/per_|average|income|price/.test(indicator),
  )
  return groupBy(levels, (row) => `${row.indicator}|${row.item}|${row.unit}|${row.priceBasis}|${row.from}`).flatMap(
    (group) =>
      group.flatMap((early) =>
        group.flatMap((late): Finding[] => {
          if (
            early.articleId === late.articleId ||
            early.saidOn! >= late.saidOn! ||
            early.to > late.to ||
            early.from.slice(0, 4) !== late.to.slice(0, 4)
          )
            return []
          const [then, now] = [new Exact(early.value), new Exact(late.value)]
          if (now.gte(then.times(new Exact(1).minus(slack(early).plus(slack(late)))))) return []
          return [
            {
              kind: 'cumulative',
              verdict: 'differs',
              detail: `${early.period} was ${shown(then)} on ${early.saidOn}; ${late.period} is only ${shown(now)} on ${late.saidOn}`,
              stated: late.value,
              computed: early.value,
              unit: late.unit,
              observations: ids(early, late),
            },
          ]
        }),
      ),
  )
}
