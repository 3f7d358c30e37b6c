import type { Marks } from '../marks/cue-marks.ts'
import { monthsUntil } from './counted-months.ts'
import { type Form, formOf } from './form.ts'
import { jubileeOf } from './jubilee.ts'
import { monthSpan, type Span, yearSpan } from './spans.ts'
import type { TimeWord } from './time-word.ts'
import { Votes } from './votes.ts'
import { yearVotes } from './year-votes.ts'
import {
  firstYear,
  firstYearOf,
  foundedIn,
  lastYear,
  namedTerms,
  outsetOf,
  termsOf,
  yearBeforeMonths,
} from './years.ts'

/** When the article is told, and what it reports on: weighed evidence, of which none decides alone. */

export type ReportKind = 'year' | 'part' | 'month' | 'term' | 'halfTerm' | 'history'

export interface Clock {
  readonly kind: ReportKind
  /** The period under report; null while its year is open. */
  readonly report: Span | null
  /** The year of the report, or its last one. */
  readonly year: number | null
  /** The day that the article is known to be told on, or a page shows. */
  readonly toldOn: string | null
  /** The likeliest other year, and how near it came (0 to 1). */
  readonly otherYear: number | null
  readonly nearness: number
  /** The year that is planned. */
  readonly planYear: number | null
  readonly term: Span | null
  readonly nextTerm: Span | null
  /** Plans and terms of several years that are told, and are no mere names. */
  readonly plans: readonly Span[]
  /** The year that is reviewed ahead of the months under report: 'kết quả năm 2017, quý I'. */
  readonly yearFirst: number | null
  /** Years that title or lead say are reviewed. */
  readonly reviewed: ReadonlySet<number>
  /** A term that is named and holds the year, whatever the report is on. */
  readonly termAround: Span | null
  /** The months that were over on the day of telling. */
  readonly monthsSoFar: Span | null
  /** The year long before that what is reported is held against: where it set out from. */
  readonly outset: number | null
  /** The year in which the district began, where the article tells it. */
  readonly founded: number | null
  readonly sure: boolean
  readonly reasons: readonly string[]
}

/** A word of time with the place that it has in the article. */
export interface PlacedTime {
  readonly word: TimeWord
  readonly zone: 'title' | 'lead' | 'body'
  /** How many numbers are told under it. */
  readonly figures: number
  /** Words of review stand before it in its sentence, nearer than words of planning; or the other way; or neither. */
  readonly purpose: 'review' | 'planning' | null
  /** Words of an aim stand in its sentence. */
  readonly aimed: boolean
  /** Words of beginning stand close to it: it is where something began. */
  readonly begins: boolean
}

export interface ClockInput {
  readonly times: readonly PlacedTime[]
  readonly marks: Marks
  /** Words of the title and of the lead: one behind the last. */
  readonly titleTo: number
  readonly leadTo: number
  /** Given by whoever sent the text. */
  readonly given: string | null
  /** Dates at the head of the page, of the publication or of a visit; the earliest first. */
  readonly shown: readonly string[]
}

export function readClock(input: ClockInput): Clock {
  const reasons: string[] = []
  const found = formOf(input, reasons)
  const plausible = (form: Form, why: string[]): [number, number][] =>
    yearVotes(input, form, why)
      .ranked()
      .filter(([year]) => year >= firstYear && year <= lastYear)
      // Of two that weigh the same the later.
      .sort(([a, one], [b, other]) => other - one || b - a)
  const isLastYear = isOfYearBefore(input, found, plausible(found, [])[0]?.[0])
  const read: Form = isLastYear ? { kind: 'year', months: null, sure: found.sure } : found
  const form = isBehindItsTerm(input, read, plausible(read, [])[0]?.[0]) ? { ...read, kind: 'history' as const } : read
  const ranked = plausible(form, reasons)
  const [best, second] = ranked
  const year = best?.[0] ?? null
  const planYear = plannedYear(input, form, year)
  const { term, nextTerm } = termsOf(input, form, year)
  // Half a term goes as far as the day on which it is told.
  const told = [input.given, ...input.shown].find((day) => day !== null)
  const counted = reportSpan(form, form.kind === 'halfTerm' && told ? Number(told.slice(0, 4)) : year, term)
  const report = counted !== null && form.kind === 'month' && !tellsSums(input.times) ? lastMonthOf(counted) : counted
  const endYear = report?.lastYear ?? year
  return {
    kind: form.kind,
    report,
    year: endYear,
    otherYear: second?.[0] ?? null,
    nearness: best && second ? second[1] / best[1] : 0,
    toldOn: told ?? null,
    planYear,
    term,
    nextTerm,
    yearFirst: form.kind === 'part' && form.months?.[0] === 1 ? (yearBeforeMonths(input.times)?.year ?? null) : null,
    plans: namedTerms(input.times.filter(({ word }) => word.role !== 'names')),
    reviewed: new Set(
      input.times.flatMap(({ word, zone, purpose }) => {
        const of = zone !== 'body' && purpose === 'review' && !word.samePeriod ? firstYearOf(word) : null
        return of === null ? [] : [of]
      }),
    ),
    termAround:
      year === null
        ? null
        : (namedTerms(input.times).find((one) => one.firstYear <= year && one.lastYear >= year) ?? null),
    monthsSoFar: told ? monthsUntil(told) : null,
    outset: outsetOf(input.times, year),
    founded: foundedIn(input.times, year, jubileeOf(input.times, input.marks)),
    sure: form.sure,
    reasons: [...reasons, ...ranked.slice(0, 3).map(([one, weight]) => `year ${one}: ${weight.toFixed(1)}`)],
  }
}

/** A term that was over long before the year told most is one that the article looks back on. */
function isBehindItsTerm(input: ClockInput, form: Form, year: number | undefined): boolean {
  if (form.kind !== 'term' || year === undefined) return false
  const { term } = termsOf(input, form, year)
  return term !== null && year > term.lastYear + 1
}

const lastMonthOf = ({ lastYear, lastMonth }: Span): Span => monthSpan(lastYear, lastMonth, lastMonth)

/** A report on a month tells the year's months so far, too; or it does not. */
const tellsSums = (times: readonly PlacedTime[]): boolean =>
  times.some(
    ({ word: { expression, role } }) =>
      expression?.type === 'sumUp' ||
      (expression?.type === 'period' &&
        expression.phrase.type === 'months' &&
        expression.phrase.first === 1 &&
        expression.phrase.last > 1 &&
        role !== 'compares' &&
        role !== 'plans'),
  )

/** Months of the year of telling stand beside last year, which is the one under report. */
function isOfYearBefore({ given, shown }: ClockInput, form: Form, year: number | undefined): boolean {
  const day = given ?? shown[0]
  if (!day || !form.months || year === undefined) return false
  const [toldYear, month] = day.split('-').map(Number) as [number, number]
  return month >= form.months[1] && toldYear === year + 1
}

/** The year whose aims are told beside the results. */
function plannedYear({ times }: ClockInput, { months }: Form, year: number | null): number | null {
  if (year === null) return null
  const votes = new Votes<number>()
  for (const { word, purpose } of times)
    if (word.expression?.type === 'period' && word.expression.phrase.type === 'years') {
      const { first, last } = word.expression.phrase
      if (first === last && first > year && first <= year + 1 && (purpose === 'planning' || word.role === 'plans'))
        votes.add(first, 1)
    }
  return votes.ranked()[0]?.[0] ?? (months ? year : null)
}

function reportSpan({ kind, months }: Form, year: number | null, term: Span | null): Span | null {
  if (kind === 'term') return term
  if (kind === 'halfTerm')
    return term && year !== null && year > term.firstYear
      ? yearSpan(term.firstYear, year)
      : year === null
        ? null
        : yearSpan(year)
  if (year === null) return null
  return months ? monthSpan(year, months[0], months[1]) : yearSpan(year)
}
