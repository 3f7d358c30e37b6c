import { isoDate } from '../../domain/period.ts'
import type { ClockInput, PlacedTime } from './clock.ts'
import type { Form } from './form.ts'
import { type Span, yearSpan, yearsOfTerm } from './spans.ts'
import type { TimeWord } from './time-word.ts'

/** Years, terms and plans that an article tells. */

/** Years that an article can be of. */
/** No district reports on a year behind that in which the districts ended. */
export const [firstYear, lastYear] = [1990, 2025]

/** A plan or a term is of so many years at least, less one. */
const yearsOfPlan = 3

/** The year that a word of time names, or that its span begins with. */
export function firstYearOf({ date, expression }: TimeWord): number | null {
  if (date?.year) return date.year
  if (expression?.type !== 'period') return null
  return expression.phrase.type === 'years' ? expression.phrase.first : expression.phrase.year
}

/** Years that are aimed at somewhere, and of which no number is told as a result. */
export function yearsOfAims(times: readonly PlacedTime[]): ReadonlySet<number> {
  const yearOf = ({ expression }: TimeWord): number | null =>
    expression?.type !== 'period'
      ? null
      : expression.phrase.type === 'years'
        ? expression.phrase.last
        : expression.phrase.year
  const aimed = new Set<number>()
  const told = new Set<number>()
  for (const { word, zone, aimed: isAim, purpose, figures } of times) {
    const year = yearOf(word)
    if (year === null || word.role === 'compares' || word.role === 'names') continue
    if (purpose === 'planning' || (isAim && purpose !== 'review')) aimed.add(year)
    else if (figures > 0 || purpose === 'review' || (word.leads && !word.ends && zone !== 'title')) told.add(year)
  }
  return new Set([...aimed].filter((year) => !told.has(year)))
}

/** The days in title and lead that are told as days: of a meeting, a visit, a report. */
export function eventDays(times: readonly PlacedTime[]): string[] {
  return times.flatMap(({ word: { role, date }, zone, begins }) =>
    role === 'day' && zone !== 'body' && !begins && date?.year && date.month !== null && date.day !== null
      ? (isoDate(date.year, date.month, date.day) ?? [])
      : [],
  )
}

/** The one year, three and more before the report's, that numbers are compared with. */
export function outsetOf(times: readonly PlacedTime[], year: number | null): number | null {
  const compared = new Set(
    times.flatMap(({ word }) =>
      word.role === 'compares' && word.expression?.type === 'period' ? (firstYearOf(word) ?? []) : [],
    ),
  )
  const early = [...compared].filter((one) => year !== null && one <= year - longBefore)
  return early.length === 1 ? early[0]! : null
}

const longBefore = 3

/** The year beside words of founding from which as many years have passed as the article tells, else the earliest. */
export function foundedIn(times: readonly PlacedTime[], told: number | null, jubilee: Span | null): number | null {
  if (jubilee !== null) return jubilee.firstYear
  const years = times.flatMap(({ word, begins }) => {
    const year = begins || word.role === 'event' ? firstYearOf(word) : null
    return year === null ? [] : [year]
  })
  const passed = new Set(
    times.flatMap(({ word: { expression } }) => (expression?.type === 'years' ? [expression.count] : [])),
  )
  const counted = years.find((year) => told !== null && passed.has(told - year))
  if (counted !== undefined || years.length > 0) return counted ?? years.reduce((a, b) => Math.min(a, b))
  // 'Chặng đường 40 năm hình thành', told in 2019.
  const since = times.find(
    ({ word: { expression }, begins, zone }) => begins && zone !== 'body' && expression?.type === 'years',
  )
  return told !== null && since?.word.expression?.type === 'years' && !since.word.expression.next
    ? told - since.word.expression.count
    : null
}

/** The last years of plans and terms of several years that are named. */
export const endsOfPlans = (times: readonly PlacedTime[]): ReadonlySet<number> =>
  new Set(
    times.flatMap(({ word: { expression } }) =>
      expression?.type === 'period' &&
      expression.phrase.type === 'years' &&
      expression.phrase.last - expression.phrase.first >= yearsOfPlan
        ? expression.phrase.last
        : [],
    ),
  )

export function termsOf(
  { times, marks, leadTo }: ClockInput,
  { kind }: Form,
  year: number | null,
): { term: Span | null; nextTerm: Span | null } {
  if (kind !== 'term' && kind !== 'halfTerm') return { term: null, nextTerm: null }
  const named = namedTerms(times)
  const told = times.filter(({ word }) => word.role !== 'names')
  if (kind === 'halfTerm') {
    const around = named.find((one) => year !== null && one.firstYear < year && one.lastYear >= year)
    return { term: around ?? (year === null ? (named[0] ?? null) : termAt(year)), nextTerm: null }
  }
  // A congress bears the name of the term that it opens; a resolution, or a review, that of the term that was.
  const opening = named.find((one) => heldBy(one, times))
  if (opening && (year === null || Math.abs(year - opening.firstYear) <= 1))
    return { term: yearSpan(opening.firstYear - yearsOfTerm, opening.firstYear), nextTerm: opening }
  // Of terms told and terms of bodies named by the way, those told go first.
  const over = (one: Span): boolean => year === null || one.lastYear <= year + 1
  const early = told.filter(({ zone }) => zone !== 'body')
  const past = [early, told, times].map((some) => namedTerms(some).filter(over).at(-1)).find((one) => one) ?? null
  const next =
    named.find((one) => (past ? one.firstYear >= past.lastYear : year !== null && one.firstYear >= year - 1)) ?? null
  if (past) return { term: past, nextTerm: next ?? yearSpan(past.lastYear, past.lastYear + yearsOfTerm) }
  if (next) return { term: yearSpan(next.firstYear - yearsOfTerm, next.firstYear), nextTerm: next }
  if (year === null) return { term: null, nextTerm: null }
  // Congresses of the Party committee were held in 2010, 2015 and so on; those of others when theirs came round.
  const isOthers = marks.within(0, leadTo, 'otherCongress').length > 0
  const term = isOthers ? yearSpan(year - yearsOfTerm, year) : termAt(year)
  return { term, nextTerm: yearSpan(term.lastYear, term.lastYear + yearsOfTerm) }
}

/** Committees of districts were elected every five years, from 2000 on. */
export const termAt = (year: number): Span => {
  const first = Math.floor((year - 1) / yearsOfTerm) * yearsOfTerm
  return yearSpan(first, first + yearsOfTerm)
}

export function namedTerms(times: readonly PlacedTime[]): Span[] {
  const spans = new Map<string, Span>()
  for (const { word } of times)
    if (word.expression?.type === 'period' && word.expression.phrase.type === 'years') {
      const { first, last } = word.expression.phrase
      if (last - first >= 4 && last - first <= 5) spans.set(`${first}-${last}`, yearSpan(first, last))
    }
  return [...spans.values()].sort((a, b) => a.firstYear - b.firstYear)
}

const heldBy = (span: Span, times: readonly PlacedTime[]): boolean =>
  times.some(
    ({ word }) =>
      word.congress &&
      word.expression?.type === 'period' &&
      word.expression.phrase.type === 'years' &&
      word.expression.phrase.first === span.firstYear &&
      word.expression.phrase.last === span.lastYear,
  )

/** A whole year that title or lead review, with the first months of the next one right behind it: 'kết quả năm 2017, quý I', 'năm 2012, quý I/2013'. */
export function yearBeforeMonths(
  times: readonly PlacedTime[],
): { readonly year: number; readonly months: number } | null {
  const ahead = times.filter(({ zone }) => zone !== 'body')
  for (const [at, { word, purpose }] of ahead.entries()) {
    const [year, next] = [word.expression, ahead[at + 1]?.word]
    const months = next?.expression
    if (purpose !== 'review' || year?.type !== 'period' || months?.type !== 'period') continue
    if (year.phrase.type !== 'years' || year.phrase.first !== year.phrase.last) continue
    if (months.phrase.type !== 'months' || months.phrase.first !== 1 || ahead[at + 1]!.purpose === 'planning') continue
    const isNext = months.phrase.year === null || months.phrase.year === year.phrase.last + 1
    if (isNext && next!.start - word.end <= reviewedTogether)
      return { year: year.phrase.last, months: months.phrase.last }
  }
  return null
}

/** Characters between a year and the months that are reviewed with it. */
const reviewedTogether = 24
