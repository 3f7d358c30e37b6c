import { type CheckedObservation, Exact, type Finding, groupBy, ids, shown, slack, verdictOf } from './checked.ts'

/**
 * Value ÷ attainment is the plan. It must agree with the plan that is stated, and with what other articles' numbers give:
 * 470 tỷ at 106 % and 452.2 tỷ at 101.63 % are of one plan, of 443 to 445 tỷ.
 */
interface Implied {
  readonly plan: Exact
  readonly slack: Exact
  readonly level: CheckedObservation
  readonly attainment: CheckedObservation
}

export function checkPlans(rows: readonly CheckedObservation[]): Finding[] {
  return groupBy(rows, (row) => `${row.indicator}|${row.item}|${row.period}`).flatMap((series) => {
    const plans = implied(series)
    return [...againstEachOther(plans), ...againstStated(plans, series)]
  })
}

/** Each attainment with the level that it stands behind, in the same sentence. */
function implied(series: readonly CheckedObservation[]): Implied[] {
  return series.flatMap((attainment) => {
    if (attainment.measure !== 'attainment' || attainment.status === 'target' || new Exact(attainment.value).isZero())
      return []
    const level = series
      .filter(
        (one) =>
          one.measure === 'level' &&
          one.status === attainment.status &&
          one.articleId === attainment.articleId &&
          one.evidenceStart === attainment.evidenceStart &&
          one.upper === null &&
          one.numberStart < attainment.numberStart,
      )
      .at(-1)
    if (!level) return []
    return [
      {
        plan: new Exact(level.value).div(attainment.value).times(100),
        slack: slack(level).plus(slack(attainment)),
        level,
        attainment,
      },
    ]
  })
}

function againstEachOther(plans: readonly Implied[]): Finding[] {
  return plans.flatMap((one, at) =>
    plans.slice(at + 1).flatMap((other): Finding[] => {
      if (
        one.level.articleId === other.level.articleId ||
        one.attainment.base !== other.attainment.base ||
        one.level.unit !== other.level.unit
      )
        return []
      const verdict = verdictOf(one.plan, other.plan, one.slack.plus(other.slack))
      return [
        {
          kind: 'plan',
          verdict,
          detail: `value ÷ attainment gives a plan of ${shown(one.plan)} in one article and of ${shown(other.plan)} in the other (${one.attainment.base ?? 'plan'})`,
          stated: shown(one.plan),
          computed: shown(other.plan),
          unit: one.level.unit,
          observations: ids(one.level, one.attainment, other.level, other.attainment),
        },
      ]
    }),
  )
}

function againstStated(plans: readonly Implied[], series: readonly CheckedObservation[]): Finding[] {
  const targets = series.filter(
    ({ status, measure, upper }) => status === 'target' && measure === 'level' && upper === null,
  )
  return plans.flatMap((one) =>
    targets.flatMap((target): Finding[] => {
      // Province and district plan differ by right: a target that does not say whose it is, is held against either only where it is alone.
      if (target.unit !== one.level.unit || (target.base ?? one.attainment.base) !== one.attainment.base) return []
      if (new Set(plans.map(({ attainment }) => attainment.base)).size > 1 && target.base === null) return []
      const verdict = verdictOf(new Exact(target.value), one.plan, one.slack.plus(slack(target)))
      return [
        {
          kind: 'plan',
          verdict,
          detail: `the plan is stated as ${shown(new Exact(target.value))}; value ÷ attainment gives ${shown(one.plan)}`,
          stated: shown(new Exact(target.value)),
          computed: shown(one.plan),
          unit: target.unit,
          observations: ids(target, one.level, one.attainment),
        },
      ]
    }),
  )
}
