import { daysOf } from '../../src/domain/period.ts'
import type { Report } from '../../src/domain/report.ts'
import type { Gold } from './engine.ts'

/** Holds a report against one read by hand: the same views and keys as the specification's scorer. */

type Row = Readonly<Record<string, unknown>>

export const views = {
  number: ['measure', 'value', 'upper', 'total'],
  indicator: ['measure', 'value', 'upper', 'total', 'unit', 'indicator'],
  core: ['measure', 'value', 'upper', 'total', 'unit', 'indicator', 'period', 'status', 'area'],
  strict: [
    'measure',
    'value',
    'upper',
    'total',
    'unit',
    'indicator',
    'period',
    'status',
    'area',
    'precision',
    'base',
    'asOf',
  ],
} as const
export type View = keyof typeof views

const number = (value: unknown): string =>
  value === undefined || value === null || value === '' ? '' : String(Number(Number(value).toPrecision(12)))

function field(row: Row, name: string): string {
  const value = row[name]
  if (name === 'value' || name === 'upper' || name === 'total') return number(value)
  if (name === 'area') return (value as { name?: string } | undefined)?.name ?? ''
  if (name === 'period' && typeof value === 'string') {
    const days = daysOf(value)
    return days ? `${days.from}/${days.to}` : value
  }
  return value === undefined || value === null ? '' : String(value)
}

export const keyOf = (row: Row, names: readonly string[]): string => names.map((name) => field(row, name)).join(' | ')

export interface Pairing {
  readonly pairs: readonly (readonly [Row, Row])[]
  readonly missed: readonly Row[]
  readonly extra: readonly Row[]
}

export function pair(gold: readonly Row[], found: readonly Row[], key: (row: Row) => string): Pairing {
  const left = [...found]
  const missed: Row[] = []
  const pairs: [Row, Row][] = []
  for (const one of gold) {
    const at = left.findIndex((row) => key(row) === key(one))
    if (at < 0) missed.push(one)
    else pairs.push([one, left.splice(at, 1)[0]!])
  }
  return { pairs, missed, extra: left }
}

/** What the hand reading calls ambiguous costs nothing, however it is read. */
function certain(
  gold: readonly Row[],
  found: readonly Row[],
  key: (row: Row) => string,
  same: (a: Row, b: Row) => boolean,
): [readonly Row[], readonly Row[]] {
  const sure = gold.filter((row) => !row.ambiguous)
  const taken = new Set(pair(sure, found, key).pairs.map(([, row]) => row))
  let rest = [...found]
  for (const open of gold.filter((row) => row.ambiguous)) {
    const row = found.find((one) => !taken.has(one) && same(one, open))
    if (!row) continue
    taken.add(row)
    rest = rest.filter((one) => one !== row)
  }
  return [sure, rest]
}

export interface ArticleScore {
  readonly views: Readonly<Record<string, Pairing>>
  readonly items: number
  readonly itemsAlike: number
  readonly observations: readonly { readonly row: Row; readonly right: boolean }[]
}

const ofDistrict = (row: Row): boolean => !row.area || (row.area as { level: string }).level === 'district'

export function scoreArticle(gold: Gold, report: Report): ArticleScore {
  const rows = (list: readonly object[]): readonly Row[] => list as readonly Row[]
  const core = (row: Row): string => keyOf(row, views.core)
  const [expected, found] = certain(
    gold.observations.filter(ofDistrict),
    rows(report.observations).filter(ofDistrict),
    core,
    (a, b) => number(a.value) === number(b.value),
  )
  const catalogued = (row: Row): boolean => Boolean(row.indicator)
  const result: Record<string, Pairing> = {}
  for (const [view, names] of Object.entries(views))
    result[view] = pair(expected.filter(catalogued), found.filter(catalogued), (row) => keyOf(row, names))
  const others: readonly [string, (row: Row) => string, readonly Row[], readonly Row[], (a: Row, b: Row) => boolean][] =
    [
      [
        'districts',
        (d) => String(d.code ?? `${d.kind} ${d.name}`),
        gold.districts,
        rows(report.districts),
        (a, b) => a.name === b.name,
      ],
      [
        'meetings',
        (m) => `${m.kind} | ${m.date ?? ''}`,
        gold.meetings,
        rows(report.meetings),
        (a, b) => a.kind === b.kind || a.date === b.date,
      ],
      ['awards', (w) => `${w.recipient} | ${w.count}`, gold.awards, rows(report.awards), (a, b) => a.count === b.count],
      [
        'awards strict',
        (w) => `${String(w.form ?? '').toLowerCase()} | ${w.recipient} | ${w.count} | ${w.year ?? ''}`,
        gold.awards,
        rows(report.awards),
        (a, b) => a.count === b.count,
      ],
    ]
  for (const [name, key, goldRows, foundRows, same] of others) {
    const [sure, rest] = certain(goldRows ?? [], foundRows, key, same)
    result[name] = pair(sure, rest, key)
  }
  const strict = result.strict!.pairs
  const hits = new Set(result.core!.pairs.map(([, row]) => row))
  return {
    views: result,
    items: strict.length,
    itemsAlike: strict.filter(([a, b]) => Boolean(a.item) === Boolean(b.item)).length,
    observations: found.filter(catalogued).map((row) => ({ row, right: hits.has(row) })),
  }
}

export interface Ledger {
  readonly numbers: number
  readonly unclassified: number
  readonly problems: readonly string[]
}

/** Every figure in exactly one mention, every quote true and around its number. */
export function checkLedger(text: string, report: Report): Ledger {
  const problems: string[] = []
  const holds = new Map<number, boolean>()
  for (const mention of report.mentions) {
    const where = `mention «${mention.text.slice(0, 50)}» at ${mention.start}`
    if (text.slice(mention.start, mention.end) !== mention.text) problems.push(`${where} is not the article's text`)
    if (mention.end - mention.start > 40) problems.push(`${where} is longer than 40 characters`)
    if (mention.role !== 'observation' && mention.role !== 'award') continue
    const facts = mention.role === 'award' ? report.awards : report.observations
    if (!mention.facts?.length || mention.facts.some((fact) => !facts[fact]))
      problems.push(`${where} names no ${mention.role}`)
    if (mention.role === 'observation')
      for (const fact of mention.facts ?? []) {
        const { evidence } = report.observations[fact]!
        if (mention.start >= evidence.start && mention.end <= evidence.end) holds.set(fact, true)
      }
  }
  report.observations.forEach(({ evidence, label }, index) => {
    if (
      !evidence.quote ||
      evidence.quote.length > 1000 ||
      text.slice(evidence.start, evidence.end) !== evidence.quote ||
      !holds.get(index)
    )
      problems.push(`evidence of «${label}» is not the article's text around its number`)
  })
  let numbers = 0
  let unclassified = 0
  const starts = [...report.mentions].sort((a, b) => a.start - b.start)
  let first = 0
  for (const match of text.matchAll(/\d+(?:[.,]\d+)*/g)) {
    numbers += 1
    while (first < starts.length && starts[first]!.end <= match.index) first += 1
    const over = starts
      .slice(first, first + 3)
      .filter((mention) => mention.start <= match.index && mention.end >= match.index + match[0].length)
    if (over.length !== 1)
      problems.push(`number ${match[0].slice(0, 40)} at ${match.index} lies in ${over.length} mentions`)
    else if (over[0]!.role === 'unclassified') unclassified += 1
  }
  return { numbers, unclassified, problems }
}
