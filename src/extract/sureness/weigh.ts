import type { WeightTable } from '../../lexicon/learned.ts'

/** Marks weighed by what the opened articles taught: a log-linear model, whose weights are tables of the lexicon. */

/** A mark is a pair of texts, one behind the other in the list: pairs are found in a table without being joined. */
export type MarkPairs = string[]

/** What each mark weighs in each of some tables: looked up once for all of them. */
export type Weights = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>

export function weightsOf(tables: readonly WeightTable[]): Weights {
  const weights = new Map<string, Map<string, number[]>>()
  tables.forEach((table, which) => {
    for (const [left, row] of Object.entries(table))
      for (const [right, weight] of Object.entries(row)) {
        const known = weights.get(left) ?? new Map<string, number[]>()
        weights.set(left, known)
        const all = known.get(right) ?? tables.map(() => 0)
        known.set(right, all)
        all[which] = weight / 100
      }
  })
  return weights
}

/** Sums of one table, or of several at once. */
export function weigh(marks: MarkPairs, weights: Weights): number {
  let sum = 0
  for (let at = 0; at < marks.length; at += 2) sum += weights.get(marks[at]!)?.get(marks[at + 1]!)?.[0] ?? 0
  return sum
}

export function weighAll(marks: MarkPairs, weights: Weights, tables: number): number[] {
  const sums = new Array<number>(tables).fill(0)
  for (let at = 0; at < marks.length; at += 2) {
    const found = weights.get(marks[at]!)?.get(marks[at + 1]!)
    if (found) for (let table = 0; table < tables; table += 1) sums[table]! += found[table]!
  }
  return sums
}

/** Probabilities of what was weighed: in the order given, together 1. */
export function shares(sums: readonly number[]): number[] {
  const most = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const all = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / all)
}
