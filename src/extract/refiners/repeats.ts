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

/** `titleEnd`: what stands before it is a headline. */
export function withoutRepeats(all: readonly Draft[], titleEnd: number): Repeats {
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
  return withoutTold(kept, repeats, toldBetter(kept, titleEnd))
}

/** Each with the one that stands for it: for a rounded number the one as it is ('ước trên 30.000 tỷ đồng', '30.054,4 tỷ đồng'), for a headline's the body's. */
function toldBetter(all: readonly Draft[], titleEnd: number): Map<Draft, Draft> {
  const exact = new Map<string, Draft[]>()
  for (const draft of all) {
    if (draft.precision !== 'exact') continue
    const told = exact.get(thing(draft)) ?? []
    if (told.length < mostTold) told.push(draft)
    exact.set(thing(draft), told)
  }
  const better = new Map<Draft, Draft>()
  for (const draft of all) {
    if (draft.precision === 'exact' || draft.indicator === null) continue
    const same = exact.get(thing(draft))?.find((one) => isRounded(draft, one))
    if (same) better.set(draft, same)
  }
  const catalogued = all.filter(({ indicator }) => indicator !== null)
  const body = catalogued.filter((draft) => draft.claim.start >= titleEnd && !better.has(draft))
  for (const draft of catalogued.slice(0, mostTold)) {
    const told = draft.claim.start < titleEnd ? body.find((one) => isHeadlineOf(draft, one)) : undefined
    if (told) better.set(draft, told)
  }
  return better
}

function withoutTold(
  all: readonly Draft[],
  repeats: ReadonlyMap<Draft, number>,
  better: ReadonlyMap<Draft, Draft>,
): Repeats {
  const kept = all.filter((draft) => !better.has(draft))
  const places = new Map(kept.map((draft, index) => [draft, index]))
  const found = new Map<Draft, number>()
  for (const [draft, index] of repeats) {
    const stands = better.get(all[index]!) ?? all[index]!
    found.set(draft, places.get(stands)!)
  }
  for (const [draft, same] of better) found.set(draft, places.get(same)!)
  return { drafts: kept, repeats: found }
}

/** Of one thing no more numbers are looked through. */
const mostTold = 24

/** A rounded number is so much of the full one off at the most. */
const farthestOff = '0.03'

const digitsOf = (value: string): number => value.replace(/[-.0]/g, '').length

/** A headline tells a number of the body, as it is or rounded, whatever else it leaves out. */
function isHeadlineOf(title: Draft, told: Draft): boolean {
  const isSameThing = title.indicator === told.indicator && title.measure === told.measure && title.unit === told.unit
  if (!isSameThing || title.upper !== undefined || told.upper !== undefined) return false
  if (compare(title.value, told.value) === 0) return true
  const isFar = compare(size(minus(told.value, title.value)), size(times(told.value, farthestInTitle))) > 0
  return !isFar && digitsOf(told.value) > digitsOf(title.value)
}

/** A headline rounds more boldly: 'hơn 100 tỷ đồng' for 106,801 tỷ. */
const farthestInTitle = '0.07'

function isRounded({ value, precision, upper }: Draft, exact: Draft): boolean {
  if (upper !== undefined || exact.upper !== undefined) return false
  if (digitsOf(exact.value) <= digitsOf(value)) return false
  if (precision === 'over' && compare(size(exact.value), size(value)) < 0) return false
  return compare(size(minus(exact.value, value)), size(times(exact.value, farthestOff))) <= 0
}
