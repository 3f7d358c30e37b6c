import { type CheckedObservation, Exact, type Finding, groupBy, ids, shown } from './checked.ts'

/** A part is not more than its total ('25/20 xã'), and one crop not more than all crops. */
export function checkParts(rows: readonly CheckedObservation[]): Finding[] {
  return [...ofTotals(rows), ...ofWholes(rows)]
}

const ofTotals = (rows: readonly CheckedObservation[]): Finding[] =>
  rows.flatMap((row): Finding[] => {
    if (row.total === null || row.measure !== 'level' || new Exact(row.value).lte(row.total)) return []
    return [
      {
        kind: 'part_of_total',
        verdict: 'differs',
        detail: `${row.value} of ${row.total} is more than all of them`,
        stated: row.value,
        computed: row.total,
        unit: row.unit,
        observations: ids(row),
      },
    ]
  })

function ofWholes(rows: readonly CheckedObservation[]): Finding[] {
  const levels = rows.filter(({ measure, upper }) => measure === 'level' && upper === null)
  return groupBy(levels, (row) => `${row.articleId}|${row.indicator}|${row.period}|${row.status}|${row.unit}`).flatMap(
    (group) => {
      const wholes = group.filter(({ item }) => item === null)
      if (wholes.length !== 1) return []
      const whole = wholes[0]!
      return group.flatMap((part): Finding[] => {
        // Yields and prices have no whole: only amounts that add up are compared.
        if (
          part.item === null ||
          part.unit.includes('/') ||
          new Exact(part.value).lte(new Exact(whole.value).times(1.001))
        )
          return []
        return [
          {
            kind: 'part_of_whole',
            verdict: 'differs',
            detail: `${part.item} alone is ${shown(new Exact(part.value))}, more than the whole of ${shown(new Exact(whole.value))}`,
            stated: part.value,
            computed: whole.value,
            unit: part.unit,
            observations: ids(part, whole),
          },
        ]
      })
    },
  )
}
