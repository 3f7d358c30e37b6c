import { type CheckedObservation, Exact, type Finding, groupBy, ids, shown } from './checked.ts'

/** A value about a thousand times its neighbours, or a thousandth: a misread separator or unit. */
const [least, most] = [400, 2_500]

export function checkMagnitude(rows: readonly CheckedObservation[]): Finding[] {
  const levels = rows.filter(({ measure, value }) => measure === 'level' && new Exact(value).gt(0))
  return groupBy(levels, (row) => `${row.indicator}|${row.item}|${row.unit}`).flatMap((group) =>
    group.flatMap((row): Finding[] => {
      // Whole years are neighbours of whole years: a month may well be a hundredth.
      const others = group.filter(
        (other) => other.id !== row.id && /^\d{4}$/.test(other.period) === /^\d{4}$/.test(row.period),
      )
      if (others.length < 2) return []
      const values = others.map(({ value }) => new Exact(value)).sort((a, b) => a.comparedTo(b))
      const median = values[Math.floor(values.length / 2)]!
      const ratio = new Exact(row.value).div(median)
      const times = ratio.lt(1) ? new Exact(1).div(ratio) : ratio
      if (times.lt(least) || times.gt(most * 1_000)) return []
      return [
        {
          kind: 'magnitude',
          verdict: 'differs',
          detail: `${shown(new Exact(row.value))} is ${times.toFixed(0)} times ${ratio.lt(1) ? 'less' : 'more'} than its neighbours, ${shown(median)} in the middle`,
          stated: row.value,
          computed: shown(median),
          unit: row.unit,
          observations: ids(row, ...others.slice(0, 4)),
        },
      ]
    }),
  )
}
