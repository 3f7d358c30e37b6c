import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openSession } from '../src/commands/session.ts'
import { indicatorByCode } from '../src/lexicon/indicators.ts'
import { corpusRow, mergeRows } from './corpus-rows.ts'
import { calibrate, takeFirstRun } from './first-runs.ts'
import { learnAll } from './learn.ts'
import { scoreBases } from './support/bases.ts'
import { scoreBeginnings } from './support/beginnings.ts'
import { type GoldArticle, goldArticles, read } from './support/engine.ts'
import { type ArticleScore, checkLedger, keyOf, scoreArticle, views } from './support/score.ts'
import { shiftedByStrays } from './support/strays.ts'
import type { Row } from './support/table.ts'
import { scoreTimes, type TimeScore, timeGroups } from './support/times.ts'
import { scoreWordings } from './support/wordings.ts'

/**
 * npm run corpus                 scores per set and topic, calibration, gains and losses since the baseline, misses
 * npm run corpus -- --unknown    labels that no catalogue row has, by count
 * npm run corpus -- --accept     makes the present scores the baseline
 * npm run corpus -- --first-run NAME --from FOLDER   reads a sealed set once (texts/, gold/) and keeps what it tells of sureness
 * npm run corpus -- --learn      teaches the second reader from the opened articles: the weights of lexicon/learned/
 * npm run corpus -- --calibrate  makes the table of confidences from the latest first runs
 * npm run corpus -- --from-reviews   what people corrected in the database becomes rows of test/corpus/reviews.json
 */
export interface Tally {
  hit: number
  missed: number
  extra: number
}

const baselineFile = new URL('./articles/baseline.json', import.meta.url)
export const f1 = ({ hit, missed, extra }: Tally): number =>
  hit + missed + extra === 0 ? 1 : (2 * hit) / (2 * hit + missed + extra)
const ratio = (a: number, b: number): string => (b === 0 ? '   -  ' : (a / b).toFixed(4))

export interface CorpusScore {
  /** set > view > tally */
  readonly sets: Record<string, Record<string, Tally>>
  readonly topics: Record<string, Tally>
  readonly numbers: Record<string, { numbers: number; unclassified: number; items: number; itemsAlike: number }>
  readonly problems: string[]
  readonly misses: string[]
  readonly calibration: { confidence: number; right: boolean }[]
  readonly hits: string[]
}

const add = (tallies: Record<string, Tally>, name: string, hit: number, missed: number, extra: number): void => {
  tallies[name] ??= { hit: 0, missed: 0, extra: 0 }
  const tally = tallies[name]
  tally.hit += hit
  tally.missed += missed
  tally.extra += extra
}

export function scoreCorpus(articles: readonly GoldArticle[] = goldArticles()): CorpusScore {
  const result: CorpusScore = { sets: {}, topics: {}, numbers: {}, problems: [], misses: [], calibration: [], hits: [] }
  for (const { id, set, text, gold } of articles) {
    const report = read(text, id)
    const score = scoreArticle(gold, report)
    const ledger = checkLedger(text, report)
    result.sets[set] ??= {}
    for (const [view, { pairs, missed, extra }] of Object.entries(score.views))
      add(result.sets[set], view, pairs.length, missed.length, extra.length)
    result.numbers[set] ??= { numbers: 0, unclassified: 0, items: 0, itemsAlike: 0 }
    const numbers = result.numbers[set]
    numbers.numbers += ledger.numbers
    numbers.unclassified += ledger.unclassified
    numbers.items += score.items
    numbers.itemsAlike += score.itemsAlike
    result.problems.push(...ledger.problems.map((problem) => `${id}: ${problem}`))
    collect(result, id, score)
  }
  return result
}

function collect(result: CorpusScore, id: string, score: ArticleScore): void {
  const core = score.views.core!
  const line = (row: Readonly<Record<string, unknown>>): string => `${id}  ${keyOf(row, views.core)}`
  const topic = (row: Readonly<Record<string, unknown>>): string =>
    indicatorByCode.get(String(row.indicator))?.topic ?? 'unknown code'
  for (const [row] of core.pairs) {
    add(result.topics, topic(row), 1, 0, 0)
    result.hits.push(line(row))
  }
  for (const row of core.missed) {
    add(result.topics, topic(row), 0, 1, 0)
    result.misses.push(`missed  ${line(row)}  (${String(row.label ?? '')})`)
  }
  for (const row of core.extra) {
    add(result.topics, topic(row), 0, 0, 1)
    result.misses.push(`added   ${line(row)}  «${(row.evidence as { quote: string }).quote.slice(0, 160)}»`)
  }
  for (const { row, right } of score.observations)
    result.calibration.push({ confidence: Number(row.confidence), right })
}

type TimeShares = Readonly<Record<string, number>>

export interface Baseline {
  /** Shares of the numbers of test/articles/times whose time, standing, both are right, and of the reports. */
  readonly times: Readonly<Record<string, TimeShares>>
  /** F1 of each group of test/articles/wordings. */
  readonly wordings: Readonly<Record<string, number>>
  /** Shares of what is read, and of the right bases and days, of test/articles/bases. */
  readonly bases: Readonly<Record<'read' | 'bases' | 'days', number>>
  /** F1 of the meetings and of the awards of test/articles/beginnings. */
  readonly beginnings: Readonly<Record<'meetings' | 'awards', number>>
  /** Shares of the observations that a stray sentence shifts, by its kind. */
  readonly strays: Readonly<Record<string, number>>
  readonly f1: Record<string, Record<string, number>>
  readonly hits: string[]
}

export const readBaseline = (): Baseline => JSON.parse(readFileSync(baselineFile, 'utf8')) as Baseline

export const timeSharesByGroup = (): Baseline['times'] =>
  Object.fromEntries([...timeGroups()].map(([group, texts]) => [group, timeShares(scoreTimes(texts))]))

function timeShares({ numbers, periods, statuses, both, reports, reportsRight }: TimeScore): TimeShares {
  const share = (part: number, all: number): number => Number((part / all).toFixed(4))
  return {
    periods: share(periods, numbers),
    statuses: share(statuses, numbers),
    both: share(both, numbers),
    reports: share(reportsRight, reports),
  }
}

/** What a stray sentence shifts is never allowed to be more than it was: of each the lower is kept. */
const lower = (now: Baseline['strays'], before: Baseline['strays']): Baseline['strays'] =>
  Object.fromEntries(Object.entries(now).map(([name, share]) => [name, Math.min(share, before[name] ?? share)]))

const toBaseline = (score: CorpusScore): Baseline => ({
  times: timeSharesByGroup(),
  wordings: scoreWordings(),
  bases: scoreBases(),
  beginnings: scoreBeginnings(),
  strays: lower(shiftedByStrays(), readBaseline().strays),
  f1: Object.fromEntries(
    Object.entries(score.sets).map(([set, tallies]) => [
      set,
      Object.fromEntries(Object.entries(tallies).map(([view, tally]) => [view, Number(f1(tally).toFixed(4))])),
    ]),
  ),
  hits: [...score.hits].sort(),
})

function print(score: CorpusScore): void {
  const say = (text: string): void => void process.stdout.write(`${text}\n`)
  for (const [set, tallies] of Object.entries(score.sets)) {
    say(`\nset ${set}\n  what            precision  recall     F1     hit missed  added`)
    for (const [view, tally] of Object.entries(tallies))
      say(
        `  ${view.padEnd(15)} ${ratio(tally.hit, tally.hit + tally.extra).padStart(9)} ${ratio(tally.hit, tally.hit + tally.missed).padStart(7)} ${f1(tally).toFixed(4).padStart(7)} ${String(tally.hit).padStart(6)} ${String(tally.missed).padStart(6)} ${String(tally.extra).padStart(6)}`,
      )
    const { numbers, unclassified, items, itemsAlike } = score.numbers[set]!
    say(
      `  items alike ${itemsAlike}/${items} of the strict hits; ${numbers} numbers, ${unclassified} unclassified (${((100 * unclassified) / Math.max(1, numbers)).toFixed(1)} %)`,
    )
  }
  say('\ntimes alone, shares that are right')
  for (const [group, shares] of Object.entries(timeSharesByGroup()))
    for (const [what, share] of Object.entries(shares)) say(`  ${`${group}: ${what}`.padEnd(20)} ${share.toFixed(4)}`)
  say('\nwordings alone, F1')
  for (const [group, score] of Object.entries(scoreWordings())) say(`  ${group.padEnd(15)} ${score.toFixed(4)}`)
  say('\nbases alone, shares that are right')
  for (const [what, score] of Object.entries(scoreBases())) say(`  ${what.padEnd(15)} ${score.toFixed(4)}`)
  say('\nbeginnings alone, F1')
  for (const [what, score] of Object.entries(scoreBeginnings())) say(`  ${what.padEnd(15)} ${score.toFixed(4)}`)
  say('\ntopic             core F1    hit missed  added')
  for (const [topic, tally] of Object.entries(score.topics).sort((a, b) => f1(a[1]) - f1(b[1])))
    say(
      `  ${topic.padEnd(15)} ${f1(tally).toFixed(4)} ${String(tally.hit).padStart(6)} ${String(tally.missed).padStart(6)} ${String(tally.extra).padStart(6)}`,
    )
  say('\nconfidence        right of all')
  for (const [from, to] of [
    [0.9, 1.01],
    [0.8, 0.9],
    [0.7, 0.8],
    [0, 0.7],
  ] as const) {
    const inside = score.calibration.filter(({ confidence }) => confidence >= from && confidence < to)
    const right = inside.filter((one) => one.right).length
    say(
      `  ${from.toFixed(1)} to ${Math.min(1, to).toFixed(1)}      ${right}/${inside.length} ${ratio(right, inside.length)}`,
    )
  }
  const known = new Set(readBaseline().hits)
  const now = new Set(score.hits)
  say('\nsince the baseline')
  for (const hit of score.hits.filter((one) => !known.has(one))) say(`  gained  ${hit}`)
  for (const hit of [...known].filter((one) => !now.has(one))) say(`  lost    ${hit}`)
  say('\nmisses')
  for (const miss of score.misses) say(`  ${miss}`)
  for (const problem of score.problems) say(`problem: ${problem}`)
}

function printUnknown(): void {
  const counts = new Map<string, number>()
  for (const { text, id } of goldArticles())
    for (const { indicator, label } of read(text, id).observations)
      if (indicator === null) counts.set(label.toLowerCase(), (counts.get(label.toLowerCase()) ?? 0) + 1)
  for (const [label, count] of [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)))
    process.stdout.write(`${String(count).padStart(4)}  ${label}\n`)
}

async function takeReviews(): Promise<void> {
  const session = await openSession()
  try {
    const file = new URL('./corpus/reviews.json', import.meta.url)
    const known = JSON.parse(readFileSync(file, 'utf8')) as Row[]
    const found = (await session.store.correctedSentences()).map(corpusRow)
    writeFileSync(file, `${JSON.stringify(mergeRows(known, found), null, 2)}\n`)
    const gaps = found.filter(({ gap }) => gap).length
    process.stdout.write(
      `${found.length} corrected sentences, ${gaps} of them not read as corrected yet: test/corpus/reviews.json\n`,
    )
  } finally {
    await session.close()
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { values } = parseArgs({
    options: {
      unknown: { type: 'boolean' },
      accept: { type: 'boolean' },
      calibrate: { type: 'boolean' },
      learn: { type: 'boolean' },
      'first-run': { type: 'string' },
      from: { type: 'string' },
      'from-reviews': { type: 'boolean' },
    },
  })
  if (values.unknown) printUnknown()
  else if (values['first-run'] && values.from) takeFirstRun(values['first-run'], values.from)
  else if (values.learn) learnAll()
  else if (values.calibrate) calibrate()
  else if (values['from-reviews']) await takeReviews()
  else {
    const score = scoreCorpus()
    if (values.accept) writeFileSync(baselineFile, `${JSON.stringify(toBaseline(score), null, 1)}\n`)
    print(score)
  }
}
