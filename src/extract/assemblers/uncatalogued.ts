import { negate } from '../../domain/decimal.ts'
import type { Measure } from '../../domain/report.ts'
import { arrivesAt } from '../../lexicon/wording/change.ts'
import { fallsLately, movesLately, ranksBefore, saysNothing, verbsAtEnd } from '../../lexicon/wording/ties.ts'
import type { Draft } from '../frame.ts'
import { areaBefore } from '../refiners/areas.ts'
import { againstOf } from '../refiners/bases.ts'
import type { Scope } from '../refiners/scopes.ts'
import type { MemberInput } from './member.ts'
import { evidenceOf } from './particulars.ts'

function measureFor(unit: string, moves: boolean, unitless: boolean): Measure {
  if (unit === 'x') return 'multiple'
  if (!moves) return 'level'
  if (unit === '%') return 'growth'
  return unitless ? 'level' : 'change'
}

/** The number clearly states something, in a phrase that no catalogue row has. */
export function readUncatalogued(
  input: MemberInput,
  scope: Scope,
  precision: Draft['precision'],
  left: string,
): Draft | null {
  const { source, context, member, clause, around } = input
  const { claim, quantity } = member
  const ranked = quantity.unit === null && ranksBefore.test(left)
  const unit = ranked ? 'rank' : (quantity.unit ?? quantity.nounUnit)
  // Percentage points of something unnamed say nothing.
  if (unit === null || unit === 'pp') return null
  const before = left
    .split(/[,;:()]/u)
    .at(-1)!
    .trim()
    .replace(verbsAtEnd, '')
  const counts = quantity.unit === null && !ranked
  const from = claim.start - around.left.length + left.lastIndexOf(before)
  const label = counts
    ? source.text.slice(claim.end, quantity.nounEnd).trim()
    : source.text.slice(from, from + before.length)
  if (label === '' || (!counts && saysNothing.test(before))) return null
  if (quantity.unit !== null && before.split(' ').length < 2) return null
  const moves = movesLately.test(left) && !arrivesAt.test(left)
  const measure = measureFor(unit, moves, quantity.unit === null)
  const signed = moves && fallsLately.test(left) && measure !== 'level' ? negate : (value: string): string => value
  const area = areaBefore(source.text.slice(Math.max(clause.start, claim.start - 200), claim.start), context)
  input.memory.last = {
    code: null,
    label: label.slice(0, 120),
    item: null,
    unit,
    claim,
    end: claim.end,
    measure,
    compound: null,
    counted: quantity.unit === null,
    total: quantity.total !== undefined,
    partOf: null,
    name: '',
  }
  return {
    claim,
    indicator: null,
    label: label.slice(0, 120),
    item: null,
    measure,
    value: signed(quantity.value),
    upper: quantity.upper === undefined ? undefined : signed(quantity.upper),
    total: quantity.total ?? input.total?.value,
    unit,
    precision,
    period: scope.period,
    status: scope.status,
    ...(measure === 'growth' || measure === 'change' || measure === 'multiple'
      ? { against: againstOf(around, source.key.slice(clause.start, claim.start)) }
      : {}),
    asOf: scope.asOf ?? undefined,
    area,
    ...evidenceOf(input),
    rule: 'uncatalogued',
    confidence: 0.4,
    inferred: scope.periodStated ? [] : ['period'],
    trace: ['no phrase of the catalogue governs this number', ...scope.trace],
    ...(input.total ? { also: [input.total.claim] } : {}),
  }
}
