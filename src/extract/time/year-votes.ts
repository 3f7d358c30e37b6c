import { isoDate } from '../../domain/period.ts'
import type { ClockInput } from './clock.ts'
import type { Form } from './form.ts'
import { jubileeOf } from './jubilee.ts'
import { yearsOfTerm } from './spans.ts'
import { Votes, zoneWeight } from './votes.ts'
import { voteByCounts } from './year-counts.ts'
import { isEarlierEnd, isOfPlan, isOfTitle, isOver, isThisYear, newYearBefore } from './year-evidence.ts'
import { endsOfPlans, eventDays, firstYear, firstYearOf, lastYear, namedTerms, yearsOfAims } from './years.ts'

/** Each piece of evidence speaks for a year of the report. */

/** What a whole year says of a report on months, and a day at a year's end of a report. */
const besideMonths = 0.4

const onADay = 0.5

/** What a page's day weighs where another year is named but by the way. */
const onPageAlone = 4

/** What the end of a year, still to come or estimated, says of that year. */
const endsThisYear = 4

/** 'Bàn nhiệm vụ 6 tháng cuối năm 2021', at the head of a report on months, says of its year. */
const restOfItsYear = 6

/** Many years that are looked back on are told at their end. */
const endsJubilee = 14

/** From this month on, what is told of last year is hardly the report. */
const lateForLastYear = 5

const byTheWay = 0.2

const byTheFeast = 0.8

const firstMonth = '01'

const farBehindMs = 200 * 86_400_000

const isFarBehind = (day: string, page: string): boolean => Date.parse(day) - Date.parse(page) > farBehindMs

/** Each piece of evidence speaks for a year of the report. */
export function yearVotes({ times, marks, given, shown }: ClockInput, form: Form, reasons: string[]): Votes<number> {
  const votes = new Votes<number>()
  const partial = form.months !== null
  const told = (day: string, weight: number, why: string): void => {
    const [year, month] = day.split('-').map(Number) as [number, number]
    const of = reportYearToldIn(year, month, form)
    votes.add(of, weight)
    // A visit in a later year, or a report that is late.
    votes.add(of - 1, weight * 0.25)
    reasons.push(`${why} ${day}: report on ${of}`)
  }
  if (given) told(given, 40, 'given')
  const events = eventDays(times)
  // A page that shows a day before that of the event is no page of that day.
  const fitting = shown.filter((day) => !events.some((event) => event > day && !isFarBehind(event, day)))
  // The earlier one is likelier that of the publication, the later one that of a visit.
  for (const [at, day] of fitting.slice(0, 2).entries()) told(day, at === 0 ? 2.9 : 1.5, 'page')
  let bodyYears = 0
  const results = new Votes<number>()
  const aims = yearsOfAims(times)
  const planned = endsOfPlans(times)
  const compared = new Set<number>()
  // 'Tăng 51 trang trại so với năm 2020; …, tăng 4 cơ sở so với năm 2023': what it is held against is over, the last such year too.
  const lastCompared = Math.max(
    ...times.map(({ word }) => (word.role === 'compares' && !word.lastYear ? (firstYearOf(word) ?? 0) : 0)),
  )
  const withFigures = new Set<number>()
  /** Years that open a sentence, are reviewed, or stand in the title. */
  const reported = new Set<number>()
  const opening = new Map<number, number>()
  const pages = new Set(shown)
  const inTitle = new Set(
    times.flatMap(({ word, zone }) => (zone === 'title' && word.expression !== null ? (firstYearOf(word) ?? []) : [])),
  )
  const days = shown.slice(0, 50).map((day) => Number(day.slice(0, 4)))
  const toldIn = given ?? fitting[0] ?? [...events].sort().at(-1)
  for (const { word, zone, purpose, aimed, begins, figures } of times) {
    const { expression, date, role } = word
    if (begins && role !== 'bounds') continue
    if (role === 'bounds' && date?.year) {
      votes.add(date.year, 3)
      results.add(date.year, onADay)
      if (figures > 0) withFigures.add(date.year)
    } else if (role === 'day' && date?.year && date.month !== null && date.day !== null && zone !== 'body') {
      const day = isoDate(date.year, date.month, date.day)
      // Far behind the day of its page it is that of a visit.
      if (day && !pages.has(day) && !(fitting[0] && isFarBehind(day, fitting[0]))) told(day, 4, 'day')
    }
    // 'Đến cuối năm nay còn dưới 1,3%': it is told in that year, whatever its month.
    const day = given ?? fitting[0]
    if (expression?.type === 'endOfYear' && day && isThisYear(word, marks))
      votes.add(Number(day.slice(0, 4)), endsThisYear)
    if (expression?.type !== 'period') continue
    const { phrase } = expression
    const year = phrase.type === 'years' ? phrase.last : (phrase.lastYear ?? phrase.year)
    if (year === null) continue
    const single = phrase.type !== 'years' || phrase.first === phrase.last
    // 'Dự kiến hết năm 2020, huyện có 13 xã': it is told in that year.
    if (single && word.ends && marks.endingBefore(marks.wordAt(word.start), 4, 'estimate'))
      votes.add(year, endsThisYear)
    if (role === 'compares' || word.lastYear) {
      // 'so với cùng kỳ năm 2017': the report is on 2018.
      // 'Thu ngân sách cao hơn kế hoạch năm 2023': the plan is of the year that is told.
      if (single && !word.samePeriod && !word.lastYear && isOfPlan(word, marks)) {
        votes.add(year, zone === 'title' ? 4 : 1.5)
        continue
      }
      // Told again, it says no more.
      if (single && !(compared.has(year) && !word.samePeriod))
        votes.add(
          // A term is held against its beginning.
          form.kind === 'term' && !word.samePeriod && !word.lastYear ? year + yearsOfTerm : year + 1,
          word.samePeriod || word.lastYear ? 5 : zone === 'title' ? 4 : year < lastCompared ? 1.5 * byTheWay : 1.5,
        )
      // Of what is held against it there are results.
      if (single && word.samePeriod && !word.lastYear) results.add(year + 1, onADay)
      compared.add(year)
      continue
    }
    // 'Những ngày giáp Tết Mậu Tuất 2018': told then, of the year before; 'sau Tết Canh Dần 2010', of that year.
    const feast = role === 'event' && single ? newYearBefore(word, marks) : null
    if (feast) votes.add(zone === 'body' || feast === 'over' ? year : year - 1, byTheFeast)
    // A year in a name says little, and is better than nothing.
    if (role === 'names' && single && zone !== 'body') votes.add(year, 0.3)
    if (role === 'names' || role === 'event') continue
    if (role === 'plans') {
      votes.add(year, partial ? 2 : 1)
      continue
    }
    // 'kể từ năm 2015 đến nay' is told later.
    if (word.since) continue
    // Named without its aim, in a title say.
    if (aims.has(year) && purpose !== 'planning') {
      votes.add(year, 0.5)
      continue
    }
    // 'Kế hoạch 5 năm 2021 - 2025: phấn đấu đến năm 2025 …' can be told at its beginning.
    if (purpose === 'planning' && single && planned.has(year)) {
      votes.add(year, 0.5)
      continue
    }
    if (purpose === 'planning') {
      // 'Phấn đấu cuối năm 2017 …' is told in that year.
      votes.add(
        partial || word.ends ? year : year - 1,
        zone === 'body' ? 1 : partial && phrase.type === 'months' ? restOfItsYear : 3,
      )
      if (!partial && zone !== 'body') votes.add(year, 0.5)
      continue
    }
    if (!single) {
      // 'Chương trình … (giai đoạn 2016 - 2018)', and no other year.
      if (phrase.type === 'years' && phrase.last - phrase.first < 4 && !aimed) votes.add(year, 0.5)
      if (form.kind === 'term' || form.kind === 'history' || form.kind === 'halfTerm')
        votes.add(year, zone === 'body' ? 0.8 : form.kind === 'history' ? 4 : 2)
      continue
    }
    // In a report on months whole years are told beside them; 'đến cuối năm 2015' is how it was on a day.
    const beside = (partial && phrase.type === 'years' ? besideMonths : 1) * (word.ends ? onADay : 1)
    const weight =
      beside * (zone === 'body' ? (word.leads ? 1.5 : 0.5) : zoneWeight[zone] * (purpose === 'review' ? 2 : 1))
    // What it fell or rose from, and when a title was given, say little of the report.
    const later = toldIn !== undefined && isOver(year, toldIn) && !inTitle.has(year)
    if (isEarlierEnd(word, marks) || (later && isOfTitle(word, marks))) {
      votes.add(year, weight * byTheWay)
      continue
    }
    // Told in its first month, a year has no results yet; and what is told beside it, by the way, is no report.
    if (word.aside || (!partial && toldIn?.startsWith(`${year}-${firstMonth}`) && !inTitle.has(year))) {
      votes.add(word.aside ? year : year - 1, weight * byTheWay)
      continue
    }
    if (zone === 'body') bodyYears += 1
    if (!aimed && !aims.has(year)) {
      results.add(year, word.ends ? onADay : 1)
      if (figures > 0) withFigures.add(year)
      if (purpose === 'review' || zone === 'title') reported.add(year)
      else if (word.leads) opening.set(year, (opening.get(year) ?? 0) + 1)
    }
    votes.add(year, bodyYears > 12 && zone === 'body' ? weight / 4 : weight)
  }
  voteByCounts(votes, { times, marks }, form)
  // Nothing is told as a result before it came about: the last year that results are told of is likely the report's.
  const held =
    form.kind === 'term' ? times.find(({ word, zone }) => word.congress && zone !== 'body')?.word.expression : undefined
  const opens = held?.type === 'period' && held.phrase.type === 'years' ? held.phrase.first : null
  if (opens !== null) votes.add(opens, 10)
  const counted = times.flatMap(({ word: { role, date }, begins }) =>
    role === 'bounds' && !begins && date?.year && date.year >= firstYear ? [date.year + 1] : [],
  )
  const ceiling = Math.min(
    given ? Number(given.slice(0, 4)) : lastYear,
    days.length > 0 ? Math.max(...days) : lastYear,
    opens === null ? lastYear : opens + 1,
    counted.length > 0 ? counted.reduce((a, b) => Math.max(a, b)) : lastYear,
  )
  // Nothing is reported on that comes behind the day of the page.
  const lastShown = given ?? (shown.length > 0 ? [...shown, ...events].sort().at(-1)! : null)
  for (const [year, weight] of votes.weights)
    if (lastShown !== null && year > Number(lastShown.slice(0, 4))) votes.weights.set(year, weight * 0.05)
  for (const [year, weight] of votes.weights)
    if (opens !== null && year > opens + 1) votes.weights.set(year, weight * 0.3)
  // 'theo quy hoạch đến năm 2035', told once and far from all others, is no result.
  const toldYears = [...results.weights.keys()].filter((year) => year <= ceiling).sort((a, b) => b - a)
  const isFar = ([last, before]: readonly number[]): boolean => {
    const weight = results.weights.get(last!)!
    if (withFigures.has(last!)) return false
    return last! - before! > 8 ? weight < 2 : last! - before! >= 2 && weight <= onADay
  }
  while (toldYears.length > 1 && isFar(toldYears)) toldYears.shift()
  const latest = toldYears[0] ?? 0
  // 'Làm nông nghiệp năm 2011 cho 43 triệu đồng/ha', by the way on a page of September 2012.
  // Long behind that year, one sentence of it makes no report.
  const openings = fitting[0] !== undefined && Number(fitting[0].slice(5, 7)) >= lateForLastYear ? 1 : 0
  const inPassing =
    !reported.has(latest) &&
    (opening.get(latest) ?? 0) <= openings &&
    results.weights.get(latest)! < 2 &&
    fitting[0]?.startsWith(String(latest + 1))
  if (inPassing) votes.add(latest + 1, onPageAlone)
  // 'Xa hơn, tới 2015, …', alone and without a number, says little.
  else if (latest > 0 && (results.weights.get(latest)! > onADay || withFigures.has(latest))) {
    votes.add(latest, 3 + Math.min(6, results.weights.get(latest)!))
    for (const [year, weight] of votes.weights) if (year < latest - 1) votes.weights.set(year, weight * 0.3)
    reasons.push(`latest year told ${latest}`)
  }
  // Who looks back over many years on a day that is known tells of no year long before it.
  if (form.kind === 'history' && lastShown !== null)
    for (const [year, weight] of votes.weights)
      if (year < Number(lastShown.slice(0, 4)) - 4) votes.weights.set(year, weight * 0.2)
  // Half a term is not told at its end.
  if (form.kind === 'halfTerm')
    for (const { firstYear, lastYear } of namedTerms(times))
      for (const [year, weight] of votes.weights)
        if (year === lastYear || year === firstYear) votes.weights.set(year, weight * byTheWay)
  const jubilee = jubileeOf(times, marks)
  if (jubilee !== null && (lastShown === null || jubilee.lastYear <= Number(lastShown.slice(0, 4))))
    votes.add(jubilee.lastYear, endsJubilee)
  return votes
}

/** In January to March last year is reported; of a part of a year, that year's as soon as it is over. */
function reportYearToldIn(year: number, month: number, { kind, months }: Form): number {
  if (months) return month >= months[1] - 1 ? year : year - 1
  if (kind === 'year') return month <= 3 ? year - 1 : year
  return year
}
