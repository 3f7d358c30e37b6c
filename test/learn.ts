import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { type Status, statuses } from '../src/domain/report.ts'
import type { Weighed } from '../src/extract/sureness/sure-of.ts'
import type { MarkPairs } from '../src/extract/sureness/weigh.ts'
import { namesText, namingLessonsOf } from './learn-names.ts'
import { otherRates, othersText } from './learn-others.ts'
import { type ReadArticle, readAll, taughtArticles } from './support/engine.ts'
import { keyOf, pair, scoreArticle, views } from './support/score.ts'
import { sameShuffle } from './support/shuffle.ts'
import { readTimes, sameTime, type TimedText, timedTexts } from './support/times.ts'

/**
 * Teaches the second reader (`src/extract/sureness/`) from the opened articles: the weights of every mark that speaks
 * for a time, a standing, an indicator. The same articles give the same weights.
 */

interface Lesson {
  readonly weighed: Weighed
  /** Of the report read by hand; null where the number was read as another indicator. */
  readonly period: string | null | undefined
  readonly status: Status | null
}

/** Its two texts, joined. */
type Mark = string

const joint = '\t'
const marksOf = (pairs: MarkPairs, prefix = ''): Mark[] =>
  pairs.flatMap((left, at) => (at % 2 === 0 ? [`${prefix}${left}${joint}${pairs[at + 1]}`] : []))

/** One choice among several, each with its marks; `right` is the index of the right one. */
interface Question {
  readonly options: readonly Mark[][]
  readonly right: number
}

function lessonsOf(articles: readonly ReadArticle[]): Lesson[] {
  return articles.flatMap(({ report: read, drafts, gold }) => {
    // It is taught beside what the rules alone read, whatever it decided when it knew less.
    const report = { ...read, observations: read.observations.map((row, at) => ({ ...row, ...drafts[at]!.ruled })) }
    const score = scoreArticle(gold, report)
    const counted = new Set<unknown>(score.observations.map(({ row }) => row))
    const core = score.views.core!
    const right = new Map<unknown, Readonly<Record<string, unknown>>>(core.pairs.map(([hand, row]) => [row, hand]))
    const rest = score.observations.map(({ row }) => row).filter((row) => !right.has(row))
    for (const [hand, row] of pair(core.missed, rest, (row) => keyOf(row, [...views.indicator, 'area'])).pairs)
      right.set(row, hand)
    return report.observations.flatMap((row, at) => {
      const { weighed } = drafts[at]!
      if (!weighed || !counted.has(row)) return []
      const hand = right.get(row)
      return [{ weighed, period: hand?.period as string | null | undefined, status: (hand?.status as Status) ?? null }]
    })
  })
}

/** Lessons on time and standing alone. */
export const timeLessonsOf = (texts: readonly TimedText[]): Lesson[] =>
  texts.flatMap((one) =>
    readTimes(one).pairs.flatMap(({ number, draft: { weighed } }) =>
      weighed ? [{ weighed, period: number.period, status: number.status }] : [],
    ),
  )

/** Marks that `fewest` questions do not have teach nothing that would hold elsewhere. AdaGrad on the log-likelihood, in an order that is the same each time. */
function learn(
  questions: readonly Question[],
  { rounds, pull, fewest }: { rounds: number; pull: number; fewest: number },
): Map<string, number> {
  const seen = new Map<string, number>()
  for (const { options } of questions)
    for (const mark of new Set(options.flat())) seen.set(mark, (seen.get(mark) ?? 0) + 1)
  const index = new Map<string, number>()
  for (const [mark, count] of seen) if (count >= fewest) index.set(mark, index.size)
  const weights = new Float64Array(index.size)
  const squares = new Float64Array(index.size).fill(1e-6)
  const coded = questions.map(({ options, right }) => ({
    options: options.map((marks) => marks.flatMap((mark) => index.get(mark) ?? [])),
    right,
  }))
  const shuffle = sameShuffle()
  for (let round = 0; round < rounds; round += 1) {
    shuffle(coded)
    for (const { options, right } of coded) {
      const sums = options.map((marks) => marks.reduce((sum, mark) => sum + weights[mark]!, 0))
      const most = Math.max(...sums)
      const powers = sums.map((sum) => Math.exp(sum - most))
      const all = powers.reduce((a, b) => a + b, 0)
      const slopes = new Map<number, number>()
      options.forEach((marks, at) => {
        const slope = powers[at]! / all - (at === right ? 1 : 0)
        if (Math.abs(slope) < 1e-4) return
        for (const mark of marks) slopes.set(mark, (slopes.get(mark) ?? 0) + slope)
      })
      for (const [mark, slope] of slopes) {
        const pulled = slope + pull * weights[mark]!
        squares[mark]! += pulled * pulled
        weights[mark]! -= (0.12 * pulled) / Math.sqrt(squares[mark]!)
      }
    }
  }
  return new Map([...index].map(([mark, at]) => [mark, weights[at]!]))
}

export interface Taught {
  readonly time: Map<string, number>
  readonly standing: Readonly<Record<Status, Map<string, number>>>
  readonly reading: Map<string, number>
}

export function teach(lessons: readonly Lesson[], ofTime: readonly Lesson[]): Taught {
  const timed = [...lessons, ...ofTime]
  const time = timed.flatMap(({ weighed: { candidates }, period }): Question[] => {
    const right = candidates.findIndex((one) => sameTime(period, one.period))
    return right < 0 ? [] : [{ options: candidates.map(({ marks }) => marksOf(marks)), right }]
  })
  // A mark of a standing is told apart by the standing that it speaks for.
  const standing = timed.flatMap(({ weighed, status }): Question[] =>
    status === null
      ? []
      : [
          {
            options: statuses.map((one) => marksOf(weighed.standing, `${one}${joint}`)),
            right: statuses.indexOf(status),
          },
        ],
  )
  const reading = lessons.map(
    ({ weighed, period, status }): Question => ({
      options: [[], marksOf(weighed.reading)],
      right: period === undefined && status === null ? 0 : 1,
    }),
  )
  const standingWeights = learn(standing, { rounds: 10, pull: 0.01, fewest: 12 })
  return {
    time: learn(time, { rounds: 12, pull: 0.02, fewest: 12 }),
    standing: Object.fromEntries(
      statuses.map((one) => [
        one,
        new Map(
          [...standingWeights].flatMap(([mark, weight]) => {
            const [of, ...pair] = mark.split(joint)
            return of === one ? [[pair.join(joint), weight] as const] : []
          }),
        ),
      ]),
    ) as Record<Status, Map<string, number>>,
    reading: learn(reading, { rounds: 6, pull: 0.03, fewest: 6 }),
  }
}

/** Hundredths that no one would miss. */
const least = 5

const head =
  '/** Made by `npm run corpus -- --learn` from the opened articles: what each mark weighs, in hundredths. */\n'

function rows(weights: ReadonlyMap<Mark, number>, indent: string): string {
  const table = new Map<string, string[]>()
  for (const [mark, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const hundredths = Math.round(100 * weight)
    if (Math.abs(hundredths) < least) continue
    const [left, right] = mark.split(joint) as [string, string]
    table.set(left, [...(table.get(left) ?? []), `${JSON.stringify(right)}: ${hundredths}`])
  }
  return [...table].map(([left, row]) => `${indent}${JSON.stringify(left)}: { ${row.join(', ')} },\n`).join('')
}

export function tablesOf({ time, standing, reading }: Taught): Record<'time' | 'standing' | 'reading', string> {
  const plain = (name: string, weights: ReadonlyMap<string, number>): string =>
    `${head}export const ${name}: WeightTable = {\n${rows(weights, '  ')}} // biome-ignore format: one table\n`
  const type = `import type { WeightTable } from '../learned.ts'\n\n`
  return {
    time: type + plain('timeWeights', time),
    reading: type + plain('readingWeights', reading),
    standing: `import type { Status } from '../../domain/report.ts'\n${type}${head}export const standingWeights: Readonly<Record<Status, WeightTable>> = {\n${statuses
      .map((one) => `  ${one}: {\n${rows(standing[one], '    ')}  },\n`)
      .join('')}} // biome-ignore format: one table\n`,
  }
}

const folder = new URL('../src/lexicon/learned/', import.meta.url)

/** The files of `lexicon/learned/` as the opened articles make them. */
export function learnedFiles(): Readonly<Record<string, string>> {
  const articles = readAll(taughtArticles())
  return {
    others: othersText(otherRates(articles)),
    names: namesText(namingLessonsOf(articles)),
    ...tablesOf(teach(lessonsOf(articles), timeLessonsOf(timedTexts()))),
  }
}

export const fileOf = (name: string): URL => new URL(`${name}.ts`, folder)

/** Meetings are read with the weights, so their rates are taken anew once these are written. */
export function learnAll(): void {
  const { others: _, ...weights } = learnedFiles()
  for (const [name, text] of Object.entries(weights)) writeFileSync(fileOf(name), text)
  const code = `import(${JSON.stringify(import.meta.url)}).then(({ learnOthers }) => learnOthers())`
  execFileSync(process.execPath, ['--eval', code], { stdio: 'inherit' })
}

export const learnOthers = (): void =>
  writeFileSync(fileOf('others'), othersText(otherRates(readAll(taughtArticles()))))
