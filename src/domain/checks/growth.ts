import {
  type CheckedObservation,
  Exact,
  type Finding,
  groupBy,
  ids,
  sameSeries,
  shown,
  slack,
  verdictOf,
} from './checked.ts'

/** A value, last year's value and the growth between them: any two give the third. */
export function checkGrowth(rows: readonly CheckedObservation[]): Finding[] {
  return groupBy(rows, ({ indicator, item }) => `${indicator}|${item}`).flatMap((series) =>
    series.flatMap((growth) => {
      if (
        !['growth', 'change'].includes(growth.measure) ||
        growth.base !== 'previous_year' ||
        growth.status === 'target' ||
        growth.upper !== null
      )
        return []
      if (!/^\d{4}$/.test(growth.period)) return []
      const level = series
        .filter(
          (one) =>
            one.measure === 'level' &&
            one.articleId === growth.articleId &&
            one.evidenceStart === growth.evidenceStart &&
            one.period === growth.period &&
            one.status === growth.status &&
            one.upper === null &&
            one.numberStart < growth.numberStart,
        )
        .at(-1)
      if (!level || (growth.measure === 'change' && growth.unit !== level.unit)) return []
      const before = series.filter(
        (one) =>
          one.measure === 'level' &&
          one.status === 'actual' &&
          one.upper === null &&
          one.period === String(Number(growth.period) - 1) &&
          sameSeries(one, level),
      )
      return before.flatMap((last) => finding(level, growth, last))
    }),
  )
}

function finding(level: CheckedObservation, growth: CheckedObservation, last: CheckedObservation): Finding[] {
  const factor = new Exact(growth.value).div(100).plus(1)
  if (growth.measure === 'growth' && factor.lte(0)) return []
  const computed =
    growth.measure === 'growth' ? new Exact(level.value).div(factor) : new Exact(level.value).minus(growth.value)
  if (computed.isZero()) return []
  // The slack of a growth is of the growth itself: 9 % is 8.5 to 9.5 per cent of the whole.
  const ofGrowth = slack(growth).times(
    growth.measure === 'growth'
      ? new Exact(growth.value).abs().div(100).div(factor)
      : new Exact(growth.value).abs().div(computed.abs()),
  )
  return [
    {
      kind: 'growth',
      verdict: verdictOf(new Exact(last.value), computed, slack(level).plus(slack(last)).plus(ofGrowth)),
      detail: `${last.period} is stated as ${shown(new Exact(last.value))}; ${level.period} and its ${growth.measure} of ${growth.display} give ${shown(computed)}`,
      stated: shown(new Exact(last.value)),
      computed: shown(computed),
      unit: level.unit,
      observations: ids(level, growth, last),
    },
  ]
}
