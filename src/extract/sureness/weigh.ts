import type { WeightTable } from '../../lexicon/learned.ts'

/** Marks weighed by what the opened articles taught: a log-linear model, whose weights are tables of the lexicon. */

/** A mark is a pair of texts, one behind the other in the list: pairs are found in a table without being joined. */
export type MarkPairs = string[]

export type Weights = ReadonlyMap<string, ReadonlyMap<string, number>>

export const weightsOf = (table: WeightTable): Weights =>
  new Map(
    Object.entries(table).map(([left, row]) => [
      left,
      new Map(Object.entries(row).map(([right, weight]) => [right, weight / 100])),
    ]),
  )

export function weigh(marks: MarkPairs, weights: Weights): number {
  let sum = 0
  for (let at = 0; at < marks.length; at += 2) sum += weights.get(marks[at]!)?.get(marks[at + 1]!) ?? 0
  return sum
}

/** Probabilities of what was weighed: in the order given, together 1. */
export function shares(sums: readonly number[]): number[] {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const all = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / all)
}
