import type { Marks } from '../marks/cue-marks.ts'
import type { ClockInput, ReportKind } from './clock.ts'
import { countedMonths, firstMonthsInLead, monthsUntil } from './counted-months.ts'
import { isFiveYears, isLongOver, isPlanLong, keyOf, speaks } from './form-words.ts'
import { jubileeOf } from './jubilee.ts'
import { yearsOfTerm } from './spans.ts'
import type { TimeWord } from './time-word.ts'
import { Votes, zoneWeight } from './votes.ts'
import { yearBeforeMonths, yearsOfAims } from './years.ts'

/** A congress of the district's Party committee reviews its term, whatever years are told beside it. */
const heldCongress = 24

/** So many words from a congress it speaks of the term. */
const nearCongress = 30

/** Words of the first sentences. */
const opening = 80

/** Years of a term, with its first and its last. */
const longestTerm = 6

/** However many years the body of a report on a term names, they say no more than this. */
const mostYearsTold = 6

export interface Form {
  readonly kind: ReportKind
  /** Months of the year, where it is a part of one. */
  readonly months: readonly [first: number, last: number] | null
  readonly sure: boolean
}

/** What kind of report it is, from title, lead, headings and how its sentences begin. */
export function formOf({ times, marks, titleTo, leadTo, given, shown }: ClockInput, reasons: string[]): Form {
  const votes = new Votes<string>()
  const aims = yearsOfAims(times)
  const isAimed = ({ expression }: TimeWord): boolean =>
    expression?.type === 'period' && expression.phrase.type === 'years' && aims.has(expression.phrase.last)
  // 'Giai đoạn 2016 - 2020', without a word of a congress or a term, is looked back on.
  const tellsTerm =
    marks.within(0, Number.MAX_SAFE_INTEGER, 'termNamed', 'congress', 'congressNamed').length > 0 ||
    times.some(
      ({ word, zone }, at) =>
        isPlanLong(word) &&
        // 'Trong 5 năm qua (2015 - 2020)': looked back on, and said to be one.
        (zone === 'title' || (zone === 'lead' && at > 0 && isFiveYears(times[at - 1]!.word, word))),
    )
  let aimedYears = 0
  let bodyYears = 0
  const speaking = times.flatMap((time) => {
    const own = speaks(time) ? keyOf(time.word) : null
    return own === null ? [] : [{ ...time, key: own === 'term' && !tellsTerm ? 'history' : own }]
  })
  const reviewed = new Set(
    speaking.flatMap(({ zone, purpose, key }) => (purpose === 'review' && zone !== 'body' ? [key] : [])),
  )
  for (const { word, zone, purpose, figures, key } of speaking) {
    const { role } = word
    // A part of the year is named on purpose; beside what is reviewed, or long over, with no number told of it, it is named by the way.
    const isIdle =
      figures === 0 &&
      zone !== 'title' &&
      !reviewed.has(key) &&
      (reviewed.size > 0 || isLongOver(word, given ?? shown[0]))
    const purposely = key.startsWith('part:') ? (isIdle ? byTheWay : 2) : 1
    const at = marks.wordAt(word.start)
    // '11 tháng và dự ước cả năm 2019': the whole year is what is told.
    const wholeYear =
      key === 'year' &&
      marks.within(at - 1, at + 1, 'wholeYear').length > 0 &&
      marks.endingBefore(at - 1, estimateReach, 'estimate') !== null
    const weight =
      (wholeYear ? 2 : 1) *
      purposely *
      (zone === 'body' ? (word.leads ? 1.5 : role === 'own' ? 0.2 : 0.4) : zoneWeight[zone]) *
      (purpose === 'review' ? 2 : 1)
    // 'đặt đích 5 xã trong năm 2020' in the title of nine months.
    if (key === 'year' && isAimed(word)) aimedYears += weight
    else if (key === 'year' && (zone === 'body' || (zone === 'lead' && purpose !== 'review'))) bodyYears += weight
    else votes.add(key, key.startsWith('month:') ? weight * 0.4 : weight)
  }
  if (![...votes.weights.keys()].some((key) => key.startsWith('part:'))) votes.add('year', aimedYears)
  const termTold = votes.weights.get('term') ?? 0
  const has = (to: number, ...kinds: Parameters<Marks['within']>[2][]): number => marks.within(0, to, ...kinds).length
  if (has(titleTo, 'monthly') > 0 || has(leadTo, 'monthly') > 1)
    for (const [key] of votes.ranked()) if (key.startsWith('month:')) votes.add(key, 8)
  const named = has(titleTo, 'congressNamed') > 0
  const isOthers = marks.within(0, titleTo, 'otherCongress').length > 0
  const shownYear = Number((given ?? shown[0])?.slice(0, 4) ?? 0)
  // A congress of long ago is history.
  const isOld = ({ expression }: TimeWord): boolean =>
    expression?.type === 'period' && expression.phrase.type === 'years' && expression.phrase.last < shownYear
  // 'nhìn lại tình hình thực hiện Nghị quyết nhiệm kỳ 2011 - 2016', told in 2016 in the lead of a council's session.
  const termOver = times.some(
    ({ word, zone, purpose }) =>
      purpose === 'review' &&
      zone !== 'body' &&
      isPlanLong(word) &&
      word.expression?.type === 'period' &&
      word.expression.phrase.last === shownYear &&
      marks.within(marks.wordAt(word.start) - 3, marks.wordAt(word.start), 'termNamed').length > 0,
  )
  if (termOver && ![...reviewed].some((key) => key.startsWith('part:'))) votes.add('term', heldCongress)
  // 'Đại hội lần thứ X (nhiệm kỳ 2015-2020) … Đi qua nửa nhiệm kỳ', on a page of 2018: no congress is held then.
  const isLongOpen = ({ expression }: TimeWord): boolean =>
    has(leadTo, 'halfTerm') > 0 &&
    expression?.type === 'period' &&
    expression.phrase.type === 'years' &&
    expression.phrase.first + 1 < shownYear &&
    shownYear < expression.phrase.last
  const held = times.find(({ word, zone }) => word.congress && zone !== 'body' && !isOld(word) && !isLongOpen(word))
  const spoken = marks
    .within(0, leadTo, 'congress')
    .some(({ from }) => marks.endingBefore(from, 6, 'congressNamed', 'review') === null)
  // 'Trước thềm Đại hội …, nhìn lại 5 năm qua': the term that ends.
  const looksBack =
    has(leadTo, 'halfTerm') === 0 &&
    times.some(({ word: { expression, start }, zone, figures }) => {
      if (zone === 'body' || expression?.type !== 'years' || expression.count !== yearsOfTerm || expression.next)
        return false
      const at = marks.wordAt(start)
      return (
        zone === 'title' ||
        figures > 0 ||
        marks
          .within(at - nearCongress, at + nearCongress, 'congress', 'congressAhead')
          .some(
            ({ from }) => !marks.words.slice(Math.min(at, from), Math.max(at, from)).some(({ text }) => text === '.'),
          )
      )
    })
  if (!isOthers) {
    if (has(titleTo, 'congress') > 0 && !named) votes.add('term', heldCongress)
    else if (held) votes.add('term', marks.wordAt(held.word.start) < titleTo + opening ? heldCongress : 14)
    else if (looksBack && has(leadTo, 'congress', 'congressAhead') > 0) votes.add('term', heldCongress)
    else if (spoken) votes.add('term', 3)
  }
  if (has(Number.MAX_SAFE_INTEGER, 'term') >= 2)
    votes.add('term', Math.min(5, has(Number.MAX_SAFE_INTEGER, 'term') * 0.5))
  // A report on a term tells of its years one by one.
  const ofTerm =
    termTold >= 6 ||
    (votes.weights.get('term') ?? 0) >= termTold + heldCongress ||
    marks.within(0, Math.min(leadTo, titleTo + opening), 'halfTerm').length > 0
  votes.add('year', ofTerm ? Math.min(bodyYears, mostYearsTold) : bodyYears)
  if (has(titleTo, 'halfTerm') > 0) votes.add('halfTerm', 40)
  else if (has(leadTo, 'halfTerm') > 0) votes.add('halfTerm', 16)
  if (has(titleTo, 'yearEnd') > 0) votes.add('year', 3)
  // 'Kết quả năm 2012, quý I/2013', on a page without a day: told in these months, however much of it is of the year before.
  const begun = yearBeforeMonths(times)
  if (begun && shownYear === 0) votes.add(`part:1-${begun.months}`, votes.weights.get('year') ?? 0)
  if (has(leadTo, 'midYear') > 0) votes.add('part:1-6', 3)
  if (has(titleTo, 'history') > 0 && has(titleTo, 'yearEnd') === 0) votes.add('history', 3)
  // 'Những tháng đầu năm 2017', told in September.
  const day = given ?? shown[0]
  const soFar = day && monthsUntil(day)
  if (soFar && soFar.lastMonth >= 2 && marks.within(titleTo, leadTo, 'firstMonths').length > 0)
    votes.add(`part:1-${soFar.lastMonth}`, firstMonthsInLead)
  const jubilee = jubileeOf(times, marks)
  if (jubilee !== null && jubilee.lastYear - jubilee.firstYear > longestTerm) votes.add('history', heldCongress)
  // 'Từ đầu năm đến nay', on a page of September: of as many months as were over.
  const sums =
    times.find(
      ({ word: { role, expression }, figures }) =>
        expression !== null && role !== 'names' && role !== 'compares' && (figures > 0 || expression.type !== 'years'),
    )?.word.expression?.type === 'sumUp'
  if (soFar && soFar.lastMonth >= 2 && soFar.lastMonth <= 11 && sums && reviewed.size === 0)
    votes.add(`part:1-${soFar.lastMonth}`, sumsInLead)
  // A quarter beside the months so far: the plan and the sums are of these.
  for (const [key, weight] of votes.ranked()) {
    const [kind, months] = key.split(':')
    const [first, last] = (months ?? '').split('-')
    const soFar = `part:1-${last}`
    if (kind === 'part' && first !== '1' && votes.weights.has(soFar)) votes.add(soFar, weight)
  }
  // Many years, told one after the other over a long time.
  const told = new Set(
    times.flatMap(({ word: { role, leads, expression }, aimed }) =>
      !aimed && role === 'opens' && leads && expression?.type === 'period' && expression.phrase.type === 'years'
        ? [expression.phrase.first]
        : [],
    ),
  )
  if (told.size >= 4 && Math.max(...told) - Math.min(...told) >= 8) votes.add('history', 20)
  // 'Tính đến đầu tháng 7/2019', and no other form: six months.
  // How far a programme of many years has come by a day is no report on months.
  const isLong = has(leadTo, 'history') > 0
  const counted = !isLong && Math.max(...votes.weights.values(), 0) < 1 ? countedMonths(times, marks) : null
  if (counted !== null) votes.add(`part:1-${counted}`, countedInLead)
  // 'Tính đến ngày 25/6', on a page of June: the year that is named beside it is not over.
  const so = day && !isLong && reviewed.size === 0 ? countedMonths(times, marks) : null
  const toldMonth = day ? Number(day.slice(5, 7)) : 0
  if (so !== null && toldMonth >= so && toldMonth - so <= 1 && toldMonth <= 10)
    votes.add(`part:1-${so}`, bodyYears + aimedYears + countedInLead)
  const ranked = votes.ranked().filter(([key, weight]) => !key.startsWith('month:') || weight >= leastForMonth)
  const top = ranked[0]
  reasons.push(
    `form ${
      ranked
        .slice(0, 3)
        .map(([key, weight]) => `${key} ${weight.toFixed(1)}`)
        .join(', ') || 'unknown'
    }`,
  )
  // 'Giai đoạn 2015 - 2020, thành phố gặt hái nhiều kết quả', and no other time.
  const tellsPlan = times.some(
    ({ word, zone, purpose, aimed }) =>
      zone !== 'body' &&
      (word.role === 'opens' || word.role === 'clause') &&
      (purpose !== 'planning' || endsBy(word, shownYear)) &&
      !aimed &&
      isPlanLong(word),
  )
  if (!top || top[1] === 0) return { kind: tellsPlan ? 'term' : 'year', months: null, sure: false }
  const [key, weight] = top
  const sure = reviewed.has(key) || weight >= 8
  if (key === 'term' || key === 'halfTerm' || key === 'history') return { kind: key, months: null, sure }
  if (key === 'year') return { kind: 'year', months: null, sure }
  const [kind, months] = key.split(':')
  const [first, last] = months!.split('-').map(Number) as [number, number]
  return { kind: kind === 'month' ? 'month' : 'part', months: [first, last], sure }
}

const endsBy = ({ expression }: TimeWord, year: number): boolean =>
  expression?.type === 'period' && expression.phrase.type === 'years' && expression.phrase.last <= year

/** What months say that are named by the way. */
const byTheWay = 0.1

const countedInLead = 4

const estimateReach = 5

const sumsInLead = 2

/** A month named once, by the way, makes no report on a month. */
const leastForMonth = 1.7
