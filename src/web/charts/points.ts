import { extentOf, isYear } from './periods.ts'

/** What a chart draws: values as they were told, each with where it lies. */

export interface Point {
  readonly id: number
  readonly period: string
  readonly value: string
  readonly upper: string | null
  readonly unit: string
  readonly precision: string
  readonly status: 'actual' | 'estimate' | 'target'
}

export interface Series {
  readonly key: string
  readonly name: string
  readonly points: readonly Point[]
}

/** Positions alone are rounded numbers; what is written beside them is the text. */
export interface Placed {
  readonly point: Point
  readonly x: number
  readonly y: number
  readonly upper: number | null
}

export const placed = (points: readonly Point[]): Placed[] =>
  points.flatMap((point) => {
    const extent = extentOf(point.period)
    const y = Number(point.value)
    if (extent === null || !Number.isFinite(y)) return []
    // A year stands over its own number on the axis, a part of it between this and the next.
    const x = isYear(point.period) ? extent.from : (extent.from + extent.to - 1) / 2
    return [{ point, x, y, upper: point.upper === null ? null : Number(point.upper) }]
  })

/** Runs of results of years that follow each other: no line is drawn over a year of which nothing is told. */
export function runsOf(all: readonly Placed[]): Placed[][] {
  const results = all.filter(({ point }) => point.status === 'actual' && isYear(point.period)).sort((a, b) => a.x - b.x)
  const runs: Placed[][] = []
  for (const one of results) {
    const run = runs.at(-1)
    if (run && one.x - run.at(-1)!.x <= 1) run.push(one)
    else runs.push([one])
  }
  return runs.filter((run) => run.length > 1)
}
