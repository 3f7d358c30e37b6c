import type { Change, Origin } from './ingestion.ts'
import type { Mention, Observation, Report } from './report.ts'

/** An observation on its way into the store: with the place of its number, and where its present form comes from. */
export interface ObservationFact {
  readonly observation: Observation
  readonly number: { readonly start: number; readonly end: number; readonly text: string }
  readonly origin: Origin
}

/** The observations of a report, each with the mention that it was read from. */
export function factsOf(report: Report): ObservationFact[] {
  const numbers = new Map<number, Mention>()
  for (const mention of report.mentions) {
    if (mention.role !== 'observation') continue
    for (const fact of mention.facts ?? []) {
      const { evidence } = report.observations[fact]!
      if (mention.start >= evidence.start && mention.end <= evidence.end && !numbers.has(fact))
        numbers.set(fact, mention)
    }
  }
  return report.observations.map((observation, at) => {
    const { start, end, text } = numbers.get(at)!
    return { observation, number: { start, end, text }, origin: 'read' }
  })
}

/** A row as far as it is compared: column to value, null where there is none. */
export type Comparable = Readonly<Record<string, unknown>>

export interface Superseding {
  /** Rows that stay as they are, with the place that they have now. */
  readonly kept: readonly { readonly id: number; readonly at: number }[]
  /** Rows that end; `by` is the new row that takes over, null where nothing does. */
  readonly ended: readonly { readonly id: number; readonly by: number | null; readonly change: Change }[]
  /** New rows to write. */
  readonly added: readonly number[]
}

/** Likeness of an old and a new row that are not the same, the surest first. */
const kinships: readonly (readonly string[])[] = [
  ['number_start', 'number_text', 'measure', 'indicator_code', 'item'],
  ['indicator_code', 'item', 'measure', 'period', 'status', 'base', 'unit', 'area_name', 'number_text'],
  ['indicator_code', 'item', 'measure', 'period', 'status', 'base', 'unit', 'area_name'],
  ['number_start', 'number_text', 'measure'],
  ['number_start', 'number_text'],
  ['quote', 'number_text'],
]

/** Holds the new reading of an article against the rows that stand: what is the same stays, so reading again changes nothing. */
export function supersede(
  current: readonly (Comparable & { readonly id: number })[],
  next: readonly Comparable[],
  columns: readonly string[],
  reasonFor: (old: Comparable, now: Comparable | null) => Change,
): Superseding {
  const key = (row: Comparable, names: readonly string[]): string =>
    JSON.stringify(names.map((name) => row[name] ?? null))
  const waiting = new Set(current)
  const open = new Set(next.keys())
  const pair = (
    names: readonly string[],
    found: (old: Comparable & { readonly id: number }, at: number) => void,
  ): void => {
    const byKey = new Map<string, (Comparable & { readonly id: number })[]>()
    for (const old of waiting) byKey.set(key(old, names), [...(byKey.get(key(old, names)) ?? []), old])
    for (const at of [...open]) {
      const old = byKey.get(key(next[at]!, names))?.shift()
      if (!old) continue
      waiting.delete(old)
      open.delete(at)
      found(old, at)
    }
  }
  const kept: { id: number; at: number }[] = []
  const ended: { id: number; by: number | null; change: Change }[] = []
  const added: number[] = []
  pair(columns, (old, at) => kept.push({ id: old.id, at }))
  for (const names of kinships)
    pair(names, (old, at) => {
      ended.push({ id: old.id, by: at, change: reasonFor(old, next[at]!) })
      added.push(at)
    })
  for (const old of waiting) ended.push({ id: old.id, by: null, change: reasonFor(old, null) })
  return { kept, ended, added: [...added, ...open].sort((a, b) => a - b) }
}
