import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { daysOf } from '../../src/domain/period.ts'
import type { Status } from '../../src/domain/report.ts'
import { type Extraction, extractWithReasons } from '../../src/extract/extract.ts'
import type { Draft } from '../../src/extract/frame.ts'
import { textOf } from '../../src/extract/time/spans.ts'
import { gazetteer, root } from './engine.ts'

/** Short texts with the time and standing of each number, read by hand: they show the clock and the time of a number alone. */

export interface TimedText {
  readonly id: string
  readonly url: string
  readonly text: string
  /** What the text reports on; null for a portrait, or for aims alone. */
  readonly report: string | null
  readonly toldOn: string | null
  readonly numbers: readonly TimedNumber[]
}

/** From this one on they came later. */
const firstLater = 'ti'

/** After pages, or made up as such pages begin, of two times; each has bounds of its own. */
export const timeGroups = (): Map<string, TimedText[]> =>
  Map.groupBy(timedTexts(), ({ id, url }) =>
    url.startsWith('made-up:') ? (id < firstLater ? 'made up' : 'made up later') : 'pages',
  )

interface TimedNumber {
  /** Where the figure begins in the text. */
  readonly at: number
  readonly figure: string
  readonly period: string | null
  readonly status: Status
  readonly ambiguous?: string
}

const folder = join(root, 'test', 'articles', 'times')

export const timedTexts = (): TimedText[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as TimedText)

export const sameTime = (a: string | null | undefined, b: string | null): boolean => {
  if (!a || !b) return !a && !b
  const [one, other] = [daysOf(a), daysOf(b)]
  return one !== null && other !== null && one.from === other.from && one.to === other.to
}

/** The numbers that leave nothing open, each with what was read at its place. */
export function readTimes({ id, text, numbers }: TimedText): {
  readonly extraction: Extraction
  readonly pairs: readonly { readonly number: TimedNumber; readonly draft: Draft }[]
} {
  const extraction = extractWithReasons({ id, text }, gazetteer)
  const { source, drafts } = extraction
  const pairs = numbers.flatMap((number) => {
    const draft = drafts.find(
      ({ claim }) => source.rawStart(claim.start) <= number.at && number.at < source.rawEnd(claim.end),
    )
    return number.ambiguous || !draft ? [] : [{ number, draft }]
  })
  return { extraction, pairs }
}

export interface TimeScore {
  readonly numbers: number
  readonly periods: number
  readonly statuses: number
  readonly both: number
  readonly reports: number
  readonly reportsRight: number
}

export function scoreTimes(texts: readonly TimedText[]): TimeScore {
  const score = { numbers: 0, periods: 0, statuses: 0, both: 0, reports: 0, reportsRight: 0 }
  for (const one of texts) {
    const { extraction, pairs } = readTimes(one)
    for (const { number, draft } of pairs) {
      const [period, status] = [sameTime(number.period, draft.period), number.status === draft.status]
      score.numbers += 1
      score.periods += period ? 1 : 0
      score.statuses += status ? 1 : 0
      score.both += period && status ? 1 : 0
    }
    if (one.report === null) continue
    const { report } = extraction.clock
    score.reports += 1
    score.reportsRight += sameTime(one.report, report && textOf(report)) ? 1 : 0
  }
  return score
}
