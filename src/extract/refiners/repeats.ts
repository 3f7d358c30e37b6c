import { compare, minus, size, times } from '../../domain/decimal.ts'
import type { Draft } from '../frame.ts'

/** A number said twice, in title, caption and body, is one observation: the one with the later evidence, the body's. */

/** What a number is of, whatever its value. */
const thing = (draft: Draft): string =>
  [
    draft.indicator,
    draft.indicator === null ? draft.label.toLowerCase() : '',
    draft.item,
    draft.measure,
    draft.total,
    draft.unit,
    draft.period,
    draft.status === 'target',
    draft.base,
    draft.area?.name,
  ].join('|')

const sameFact = (draft: Draft): string => [thing(draft), draft.value, draft.upper].join('|')

export interface Repeats {
  readonly drafts: readonly Draft[]
  /** Drafts left out, with the index of the one that stands for them. */
  readonly repeats: ReadonlyMap<Draft, number>
}

export function withoutRepeats(all: readonly Draft[]): Repeats {
  const kept: Draft[] = []
  const at = new Map<string, number>()
  const repeats = new Map<Draft, number>()
  for (const draft of all) {
    const key = sameFact(draft)
    const known = at.get(key)
    if (known === undefined) {
      at.set(key, kept.length)
      kept.push(draft)
      continue
    }
    repeats.set(kept[known]!, known)
    kept[known] = draft
  }
  return withoutRounded(kept, repeats)
}

/** 'ước trên 30.000 tỷ đồng' in a headline, and '30.054,4 tỷ đồng' behind it: the number as it is stands for the rounded one. */
function withoutRounded(all: readonly Draft[], repeats: ReadonlyMap<Draft, number>): Repeats {
  const exact = new Map<string, Draft[]>()
  for (const draft of all) {
    if (draft.precision !== 'exact') continue
    const told = exact.get(thing(draft)) ?? []
    if (told.length < mostTold) told.push(draft)
    exact.set(thing(draft), told)
  }
  const roundings = new Map<Draft, Draft>()
  for (const draft of all) {
    if (draft.precision === 'exact' || draft.indicator === null) continue
    const same = exact.get(thing(draft))?.find((one) => isRounded(draft, one))
    if (same) roundings.set(draft, same)
  }
  const kept = all.filter((draft) => !roundings.has(draft))
  const places = new Map(kept.map((draft, index) => [draft, index]))
  const found = new Map<Draft, number>()
  for (const [draft, index] of repeats) {
    const stands = roundings.get(all[index]!) ?? all[index]!
    found.set(draft, places.get(stands)!)
  }
  for (const [draft, same] of roundings) found.set(draft, places.get(same)!)
  return { drafts: kept, repeats: found }
}

/** Of one thing no more numbers are looked through. */
const mostTold = 24

/** A rounded number is so much of the full one off at the most. */
const farthestOff = '0.03'

const digitsOf = (value: string): number => value.replace(/[-.0]/g, '').length

function isRounded({ value, precision, upper }: Draft, exact: Draft): boolean {
  if (upper !== undefined || exact.upper !== undefined) return false
  if (digitsOf(exact.value) <= digitsOf(value)) return false
  if (precision === 'over' && compare(size(exact.value), size(value)) < 0) return false
  return compare(size(minus(exact.value, value)), size(times(exact.value, farthestOff))) <= 0
}
