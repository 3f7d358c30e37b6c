import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../src/errors.ts'
import { extractWithReasons } from '../src/extract/extract.ts'
import type { Grounds } from '../src/extract/frame.ts'
import { type Gold, gazetteer } from './support/engine.ts'
import { type ArticleScore, keyOf, pair, scoreArticle, views } from './support/score.ts'

/**
 * What first runs on sealed sets tell of the engine's sureness: for each rule that reads a number, and for each way in
 * which its time is known, how often it was right. `src/lexicon/sureness.ts` is made from these counts alone, never
 * from articles that rules were written on.
 */

export type Count = readonly [right: number, all: number]
export interface FirstRun {
  readonly reading: Readonly<Record<string, Count>>
  readonly time: Readonly<Record<string, Count>>
}
export type FirstRuns = Readonly<Record<string, FirstRun>>

const file = new URL('./articles/first-runs.json', import.meta.url)
const table = new URL('../src/lexicon/sureness.ts', import.meta.url)

export const readFirstRuns = (): FirstRuns => JSON.parse(readFileSync(file, 'utf8')) as FirstRuns

interface Seen {
  readonly grounds: Grounds
  /** Indicator, measure, value and unit are right. */
  readonly read: boolean
  /** Period and status too. */
  readonly timed: boolean
}

type Row = Readonly<Record<string, unknown>>

function seenIn(drafts: readonly { readonly grounds?: Grounds }[], rows: readonly Row[], score: ArticleScore): Seen[] {
  const right = new Set(score.views.core!.pairs.map(([, row]) => row))
  const rest = score.views.core!.missed
  const counted = new Set(score.observations.map(({ row }) => row))
  const readRight = new Set(
    pair(
      rest,
      rows.filter((row) => counted.has(row) && !right.has(row)),
      (row) => keyOf(row, views.indicator),
    ).pairs.map(([, row]) => row),
  )
  return rows.flatMap((row, at) => {
    const grounds = drafts[at]?.grounds
    if (!grounds || !counted.has(row)) return []
    return [{ grounds, read: right.has(row) || readRight.has(row), timed: right.has(row) }]
  })
}

function count(seen: readonly Seen[]): FirstRun {
  const tally = (
    key: (one: Seen) => string,
    rows: readonly Seen[],
    right: (one: Seen) => boolean,
  ): Record<string, Count> => {
    const counts: Record<string, [number, number]> = {}
    for (const one of rows) {
      counts[key(one)] ??= [0, 0]
      const entry = counts[key(one)]!
      entry[0] += right(one) ? 1 : 0
      entry[1] += 1
    }
    return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))
  }
  return {
    reading: tally(
      ({ grounds }) => grounds.reading,
      seen,
      ({ read }) => read,
    ),
    time: tally(
      ({ grounds }) => grounds.time,
      seen.filter(({ read }) => read),
      ({ timed }) => timed,
    ),
  }
}

/** Reads a sealed set once and keeps what it tells. The folder holds `texts/ID.txt` and `gold/ID.json`. */
export function takeFirstRun(name: string, folder: string): FirstRun {
  const known = readFirstRuns()
  if (known[name])
    throw new UsageError(`set ${name} had its first run: its figures are in test/articles/first-runs.json`)
  const seen = readdirSync(join(folder, 'texts'))
    .filter((one) => one.endsWith('.txt'))
    .sort()
    .flatMap((one) => {
      const id = one.replace(/\.txt$/, '')
      const gold = JSON.parse(readFileSync(join(folder, 'gold', `${id}.json`), 'utf8')) as Gold
      const { report, drafts } = extractWithReasons(
        { id, text: readFileSync(join(folder, 'texts', one), 'utf8') },
        gazetteer,
      )
      return seenIn(drafts, report.observations as unknown as readonly Row[], scoreArticle(gold, report))
    })
  const run = count(seen)
  writeFileSync(file, `${JSON.stringify({ ...known, [name]: run }, null, 1)}\n`)
  return run
}

/** A rate of few readings leans on that of its kind, as much as so many readings would. */
const lean = 6
/** Fewer than these have no rate of their own. */
const fewest = 5

/** Rates from counts: of each ground, of its first half, and of all. */
export function ratesOf(counts: readonly Readonly<Record<string, Count>>[]): Record<string, number> {
  const sums = new Map<string, [number, number]>()
  const add = (key: string, [right, all]: Count): void => {
    const sum = sums.get(key) ?? [0, 0]
    sums.set(key, [sum[0] + right, sum[1] + all])
  }
  for (const one of counts)
    for (const [key, value] of Object.entries(one))
      for (const level of ['', key.split(' | ')[0]!, key]) add(level, value)
  const [allRight, all] = sums.get('') ?? [0, 0]
  const overall = all === 0 ? 0.5 : allRight / all
  const rates: Record<string, number> = { '': round(overall) }
  for (const [key, [right, of]] of [...sums].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (key === '' || of < fewest) continue
    const parent = rates[key.split(' | ')[0]!] ?? overall
    rates[key] = round((right + lean * (key.includes(' | ') ? parent : overall)) / (of + lean))
  }
  return rates
}

const round = (rate: number): number => Math.round(rate * 1000) / 1000

/** Older runs were of an engine that read otherwise. */
const latest = 2

export function surenessText(runs: FirstRuns = readFirstRuns()): string {
  const lines = (rates: Readonly<Record<string, number>>): string =>
    Object.entries(rates)
      .map(([key, rate]) => `    '${key}': ${rate},`)
      .join('\n')
  const of = Object.values(runs).slice(-latest)
  return `/** Made by \`npm run corpus -- --calibrate\` from the latest first runs in test/articles/first-runs.json: how often a reading, and a time, were right at first sight. */
export const sureness: {
  readonly reading: Readonly<Record<string, number>>
  readonly time: Readonly<Record<string, number>>
} = {
  reading: {
${lines(ratesOf(of.map(({ reading }) => reading)))}
  },
  time: {
${lines(ratesOf(of.map(({ time }) => time)))}
  },
} // biome-ignore format: one table
`
}

export const calibrate = (): void => writeFileSync(table, surenessText())
