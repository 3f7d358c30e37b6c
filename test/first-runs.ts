import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../src/errors.ts'
import { extractWithReasons } from '../src/extract/extract.ts'
import { openedRates } from '../src/lexicon/learned/others.ts'
import { type Gold, gazetteer } from './support/engine.ts'
import { type ArticleScore, scoreArticle } from './support/score.ts'

/**
 * What first runs on sealed sets tell of the engine's sureness: of readings that the weights found so likely, how many
 * were right. `src/lexicon/sureness.ts` is made from these counts alone, never from articles that the engine had seen.
 */

export type Count = readonly [right: number, all: number]
/** Of observations by the likelihood from which on they are counted, and of meetings and awards. */
export type FirstRun = Readonly<Record<string, Count>>
export type FirstRuns = Readonly<Record<string, FirstRun>>

export const steps = [0, 0.3, 0.5, 0.7, 0.8, 0.86, 0.9, 0.93, 0.95, 0.965, 0.975, 0.985] as const
const stepOf = (likely: number): number => steps.findLast((step) => likely >= step)!

const file = new URL('./articles/first-runs.json', import.meta.url)
const table = new URL('../src/lexicon/sureness.ts', import.meta.url)

export const readFirstRuns = (): FirstRuns => JSON.parse(readFileSync(file, 'utf8')) as FirstRuns

export function countOf(seen: readonly { readonly likely: number; readonly right: boolean }[]): FirstRun {
  return Object.fromEntries(
    steps.map((step) => {
      const here = seen.filter(({ likely }) => stepOf(likely) === step)
      return [String(step), [here.filter(({ right }) => right).length, here.length] as const]
    }),
  )
}

/** Reads a sealed set once and keeps what it tells. The folder holds `texts/ID.txt` and `gold/ID.json`. */
export function takeFirstRun(name: string, folder: string): FirstRun {
  const known = readFirstRuns()
  if (known[name])
    throw new UsageError(`set ${name} had its first run: its figures are in test/articles/first-runs.json`)
  const scores: ArticleScore[] = []
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
      const rows: readonly unknown[] = report.observations
      const score = scoreArticle(gold, report)
      scores.push(score)
      return score.observations.flatMap(({ row, right }) => {
        const likely = drafts[rows.indexOf(row)]?.likely
        return likely === undefined ? [] : [{ likely, right }]
      })
    })
  const others = (view: string): Count => {
    const right = scores.reduce((sum, { views }) => sum + views[view]!.pairs.length, 0)
    return [right, right + scores.reduce((sum, { views }) => sum + views[view]!.extra.length, 0)]
  }
  const run = { ...countOf(seen), meeting: others('meetings'), award: others('awards') }
  writeFileSync(file, `${JSON.stringify({ ...known, [name]: run }, null, 1)}\n`)
  return run
}

/** Rates by step, never of certainty; where few readings let a higher step fall below a lower one, the two are counted as one. */
export function ratesOf(runs: readonly FirstRun[]): [from: number, rate: number][] {
  const pools: { from: number; right: number; all: number }[] = []
  for (const step of steps) {
    let pool = { from: step as number, right: 0, all: 0 }
    for (const run of runs) {
      const [right, all] = run[step] ?? [0, 0]
      pool = { from: step, right: pool.right + right, all: pool.all + all }
    }
    for (let last = pools.at(-1); last && pool.right * last.all <= last.right * pool.all; last = pools.at(-1)) {
      pools.pop()
      pool = { from: last.from, right: last.right + pool.right, all: last.all + pool.all }
    }
    pools.push(pool)
  }
  return pools.map(({ from, right, all }) => [from, Math.min(99, Math.round((100 * right) / Math.max(all, 1))) / 100])
}

/** How much less often a meeting, or an award, was right at first sight than in the opened articles. */
function heldBack(runs: readonly FirstRun[], kind: 'meeting' | 'award'): number {
  const counts = runs.flatMap((run) => run[kind] ?? [])
  const [right, all] = [0, 1].map((at) => counts.filter((_, place) => place % 2 === at).reduce((a, b) => a + b, 0)) as [
    number,
    number,
  ]
  const opened = (openedRates[kind][''] ?? 100) / 100
  return all === 0 ? 1 : Math.min(0.99, Math.round((100 * right) / all / opened) / 100)
}

/** Older runs were of an engine that read otherwise. */
const latest = 4

export function surenessText(runs: FirstRuns = readFirstRuns()): string {
  const last = Object.values(runs).slice(-latest)
  const rates = ratesOf(last)
  const meeting = heldBack(last, 'meeting')
  return `/** Made by \`npm run corpus -- --calibrate\` from the latest first runs in test/articles/first-runs.json: from which likelihood on, how many readings in a hundred were right at first sight. */
export const rightAtFirstSight: readonly (readonly [from: number, rate: number])[] = [
${rates.map(([from, rate]) => `  [${from}, ${rate}],`).join('\n')}
]

/** Of meetings and awards that were as sure as the opened articles say, so many held at first sight; people are as sure as their meetings. */
export const othersAtFirstSight = { meeting: ${meeting}, person: ${meeting}, award: ${heldBack(last, 'award')} } as const
`
}

export const calibrate = (): void => writeFileSync(table, surenessText())
