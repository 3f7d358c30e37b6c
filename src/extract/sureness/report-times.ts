import type { Clock } from '../time/clock.ts'
import { isPart, isYears, monthSpan, type Span, shifted, yearSpan } from '../time/spans.ts'
import { distanceOf } from './shapes.ts'

/** Times of the report that any number could be of. */

export function bendsOf(span: Span): [string, Span][] {
  const bends: [string, Span][] = []
  if (span.lastYear > span.firstYear)
    bends.push([' > last year', yearSpan(span.lastYear)], [' > first year', yearSpan(span.firstYear)])
  else bends.push([' > a year before', shifted(span, -1)])
  if (!isPart(span)) return bends
  bends.push([' > its year', yearSpan(span.firstYear)])
  if (span.firstMonth < span.lastMonth)
    bends.push([' > last month', monthSpan(span.firstYear, span.lastMonth, span.lastMonth)])
  if (span.firstMonth > 1) bends.push([' > so far', monthSpan(span.firstYear, 1, span.lastMonth)])
  return bends
}

/** The times that come with what is reported on. */
export function reportTimes(clock: Clock): [string, Span][] {
  const { report, year, planYear, term, nextTerm, termAround, monthsSoFar, toldOn } = clock
  const times: [string, Span | null][] = [
    ['report', report],
    ['year', year === null ? null : yearSpan(year)],
    ['last year', year === null ? null : yearSpan(year - 1)],
    ['next year', year === null ? null : yearSpan(year + 1)],
    ['plan year', planYear === null ? null : yearSpan(planYear)],
    ['term', term],
    ['next term', nextTerm],
    ['term around', termAround],
    ['months so far', monthsSoFar],
    [
      'term so far',
      term && year !== null && isYears(term) ? yearSpan(term.firstYear, Math.min(year, term.lastYear)) : null,
    ],
    ['year of telling', toldOn === null ? null : yearSpan(Number(toldOn.slice(0, 4)))],
  ]
  if (report !== null && isPart(report))
    times.push(
      ['month of the report', monthSpan(report.lastYear, report.lastMonth, report.lastMonth)],
      ['report so far', monthSpan(report.lastYear, 1, report.lastMonth)],
    )
  return times.filter((one): one is [string, Span] => one[1] !== null && one[1].firstYear <= one[1].lastYear)
}

/** How long after the year under report it is told. */
export function toldIn({ toldOn, year }: Clock): string {
  if (toldOn === null) return 'untold'
  const quarter = Math.ceil(Number(toldOn.slice(5, 7)) / 3)
  return `told in quarter ${quarter}, ${year === null ? 'unknown' : distanceOf(Number(toldOn.slice(0, 4)) - year)}`
}
