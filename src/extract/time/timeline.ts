import { isoDate, lastDay } from '../../domain/period.ts'
import type { Status } from '../../domain/report.ts'
import type { Range, Sentence } from '../../text/sentences.ts'
import type { Claim, PeriodPhrase } from '../claims.ts'
import type { CueMark, Marks } from '../marks/cue-marks.ts'
import { type Clock, termAt } from './clock.ts'
import { isPart, isWhole, isYear, isYears, monthSpan, type Span, shifted, spanOf, textOf, yearSpan } from './spans.ts'
import { type TimeWord, timeWordsOf } from './time-words.ts'

/** How far words of time and standing reach: heading > paragraph > sentence > clause > number. What a lower level opened ends with it. */

/** From where the time of a number is known. */
export type Known = 'own' | 'clause' | 'sentence' | 'paragraph' | 'section' | 'report'

export interface NumberTime {
  readonly period: string | null
  readonly status: Status
  readonly asOf: string | null
  readonly season: string | null
  /** A season stands earlier in its sentence: that of a crop named there. */
  readonly afterSeason: boolean
  readonly known: Known
  readonly statusKnown: Known
  /** By a year, a span, a month: not 'đến nay', 'lũy kế'. */
  readonly named: boolean
  readonly trace: readonly string[]
}

interface Opened {
  readonly span: Span
  readonly words: string
}

interface Level {
  opened: Opened | null
  status: Status | null
}

const none = (): Level => ({ opened: null, status: null })

/** Words in which an opener or an aim still counts as the beginning of a sentence. */
const beginning = 14
const goalReach = 6
const announceReach = 22
/** A goal that did this was met. */
const reachedWords = new Set(['đạt', 'vượt', 'tăng', 'giảm', 'đều', 'hoàn'])
const longestHeading = 120
const longestItem = 260
/** Words of a sentence that does no more than announce. */
const shortSentence = 30
/** Marks that are looked back over; it also bounds the work on a sentence without end. */
/** 'Khi ấy' is of a year that was named so many characters before. */
const soonBehind = 300
const yearsKept = 12
const nextMonth = ({ lastYear, lastMonth }: Span): Span =>
  lastMonth === 12 ? monthSpan(lastYear + 1, 1, 1) : monthSpan(lastYear, lastMonth + 1, lastMonth + 1)

function yearNamedBy({ end, date, expression, role }: TimeWord): { end: number; year: number }[] {
  const phrase = expression?.type === 'period' ? expression.phrase : null
  const year = date?.year ?? (phrase?.type === 'years' ? phrase.first : (phrase?.year ?? null))
  return year === null || role === 'compares' ? [] : [{ end, year }]
}

/** Characters between a number and the season behind its noun. */
const seasonBehind = 16
const farthest = 24
/** Words between capital's being allotted and the sum. */
const allottedReach = 8

export class Timeline {
  readonly clock: Clock
  private readonly marks: Marks
  private readonly key: string
  private section = none()
  private paragraph = none()
  private listed = false
  /** The list is of ordinals and bullets alone: 'thống nhất 5 chương trình trọng tâm'. */
  private ordinalsOnly = false
  private paragraphNumber = -1
  /** The last year that was opened: 'Sau 10 năm' counts from it. */
  private openedYear: number | null = null
  /** The first year that an article looks back to. */
  private firstYearTold: number | null = null

  /** The years last named, for 'khi ấy'. */
  private named: readonly { readonly end: number; readonly year: number }[] = []
  private readonly titleEnd: number

  constructor(key: string, marks: Marks, clock: Clock, titleEnd: number) {
    this.titleEnd = titleEnd
    this.key = key
    this.marks = marks
    this.clock = clock
  }

  /** Enters the sentence; what it opens for those behind it holds from the next one on. */
  enter(sentence: Sentence, claims: readonly Claim[]): SentenceTime {
    const first = this.marks.wordAt(sentence.start)
    const last = this.marks.wordAt(sentence.end - 1) + 1
    const words = timeWordsOf(sentence, claims, this.marks)
    const numbers = claims.some(({ quantity }) => quantity !== undefined && !quantity.word)
    this.named = [...this.named, ...words.flatMap(yearNamedBy)].slice(-yearsKept)
    const opensParagraph = sentence.paragraph !== this.paragraphNumber
    const aims = this.aimsOf(first, last)
    if (opensParagraph && sentence.end > this.titleEnd) this.turnParagraph(sentence, words, numbers, aims, first, last)
    const time = new SentenceTime(this, this.marks, this.key, sentence, words, aims, {
      section: { ...this.section },
      paragraph: { ...this.paragraph },
    })
    // A title tells what the article is about, not when its first numbers are.
    if (sentence.end > this.titleEnd) this.carryOn(sentence, words, aims, time, first, last, opensParagraph, numbers)
    return time
  }

  /** Aims that are not said to be met. */
  private aimsOf(first: number, last: number): CueMark[] {
    const met = this.marks.within(first, last, 'met')
    const goals = this.marks.within(first, last, 'goal')
    const verbs = this.marks.within(first, last, 'aimVerb').flatMap((verb) => {
      const goal = goals.find(({ from }) => from >= verb.to && from - verb.to <= goalReach)
      return goal && this.announces(goal, last) ? [{ ...verb, kind: 'aim' as const }] : []
    })
    return [...this.marks.within(first, last, 'aim', 'aimHead', 'will'), ...verbs]
      .filter((aim) => !met.some((one) => one.from < aim.to && aim.from < one.to))
      .sort((a, b) => a.from - b.from)
  }

  /** A colon, or a number, stands soon behind the goal, and no word of its being met. */
  private announces(goal: CueMark, last: number): boolean {
    const behind = this.marks.words.slice(goal.to, Math.min(last, goal.to + announceReach))
    const colon = behind.findIndex(({ text }) => text === ':')
    if (colon < 0) return false
    return (
      this.marks.within(goal.to, goal.to + colon, 'result').length === 0 &&
      this.marks.within(goal.from - 4, goal.to + colon, 'met').length === 0 &&
      !behind.slice(0, colon).some(({ text }) => reachedWords.has(text))
    )
  }

  private turnParagraph(
    sentence: Sentence,
    words: readonly TimeWord[],
    numbers: boolean,
    aims: readonly CueMark[],
    first: number,
    last: number,
  ): void {
    this.paragraphNumber = sentence.paragraph
    this.paragraph = none()
    const text = this.key.slice(sentence.start, sentence.end)
    const isHeading =
      !numbers && text.length <= longestHeading && !/[.…!]\s?$/.test(text) && this.endsParagraph(sentence)
    const results = this.marks.within(first, Math.min(last, first + beginning), 'result').length > 0
    const head = aims.find(({ kind, from }) => kind !== 'will' && from - first < 6)
    if (isHeading) {
      const opener = words.find(
        ({ role }) => role === 'opens' || role === 'clause' || role === 'plans' || role === 'own',
      )
      const span = opener ? this.resolve(opener) : null
      if (head && !(results && this.marks.within(first, last, 'result')[0]!.from < head.from))
        this.section = { opened: span && opener ? { span, words: this.textOf(opener) } : null, status: 'target' }
      else if (span && opener && this.isYearUnderReport(opener, span)) this.section = none()
      else if (span && opener) this.section = { opened: { span, words: this.textOf(opener) }, status: null }
      else if (numbered.test(text) || results || text === text.toUpperCase()) this.section = none()
      this.listed = /:\s?$/.test(text) && this.section.status === 'target'
      return
    }
    // A list of aims goes on over its items; words of result, or another time, end it.
    if (this.section.status !== null && !this.listed) return
    if (this.section.status === null) return
    const marked = bullet.test(text) || ordinal.test(text)
    const item = marked || (!this.ordinalsOnly && (text.length <= longestItem || /^[^.;]{0,60}:/.test(text)))
    const past = words.some((word) => word.role === 'opens' && this.isPast(this.resolve(word)))
    if (!item || results || past) {
      this.section = none()
      this.listed = false
    }
  }

  private carryOn(
    sentence: Sentence,
    words: readonly TimeWord[],
    aims: readonly CueMark[],
    time: SentenceTime,
    first: number,
    last: number,
    opensParagraph: boolean,
    numbers: boolean,
  ): void {
    const opener =
      words.find(({ role, leads, aside }) => role === 'opens' && leads && !aside) ??
      words.find((word) => word.role === 'bounds' && word.leads && this.isOfAnotherYear(word)) ??
      (numbers
        ? undefined
        : words.find(
            (word) => (word.role === 'opens' || word.role === 'clause') && !word.aside && !this.isTermInPassing(word),
          ))
    const span = opener && !this.movesOn(opener, words) ? this.resolve(opener) : null
    const item = bullet.test(this.key.slice(sentence.start, sentence.start + 4))
    const question = /\?\s?$/.test(this.key.slice(sentence.start, sentence.end))
    if (opener && span && !this.isSingleMonth(span)) {
      const opened = { span, words: this.textOf(opener) }
      const returns =
        opener.expression?.type === 'now' ||
        opener.expression?.type === 'sumUp' ||
        (this.isYearUnderReport(opener, span) && aims.length === 0)
      this.paragraph.opened = returns ? null : opened
      if (isYear(span)) this.openedYear = span.firstYear
      if (isWhole(span) && (this.firstYearTold === null || span.firstYear < this.firstYearTold))
        this.firstYearTold = span.firstYear
      if (returns) this.section.opened = null
      else if (
        opener.turns ||
        question ||
        (opensParagraph && this.clock.kind === 'history' && opener.leads) ||
        (opensParagraph && !numbers && opener.leads && opener.role === 'opens') ||
        (opener.leads && !item && !opener.ends && this.isEarlierYear(span))
      )
        this.section = { opened, status: null }
      this.paragraph.status = null
    }
    // A question that names no time asks of the report.
    if (question && !opener && opensParagraph) this.section.opened = null
    const announces = /:\s?$/.test(this.key.slice(sentence.start, sentence.end))
    const aim = aims.find(
      ({ kind, from }) =>
        (kind === 'aim' && (from - first < beginning || announces)) ||
        (kind === 'aimHead' &&
          from - first < 4 &&
          words.some((word) => word.role !== 'compares' && this.isToCome(this.resolve(word)))),
    )
    const result = this.marks.within(first, Math.min(last, first + 8), 'result')[0]
    if (aim && !(result && result.from < aim.from && !announces)) {
      this.paragraph.status = 'target'
      const named = words.findLast(
        ({ role }) => role === 'opens' || role === 'clause' || role === 'plans' || role === 'own',
      )
      const planned = named ? this.resolve(named) : null
      if (planned && !this.isPast(planned)) this.paragraph.opened = { span: planned, words: this.textOf(named!) }
      if (announces) {
        this.section = { opened: this.paragraph.opened, status: 'target' }
        this.listed = true
      }
    } else if (result && this.paragraph.status === 'target' && !announces) this.paragraph.status = null
    const tasks = last - first <= shortSentence && this.marks.within(first, last, 'tasks')[0]
    if (
      tasks &&
      this.marks.within(first, tasks.from, 'aimVerb').length > 0 &&
      !this.marks.within(first, last, 'result')[0]
    ) {
      this.section = { opened: this.paragraph.opened, status: 'target' }
      this.listed = true
      this.ordinalsOnly = true
    } else if (this.section.status !== 'target') this.ordinalsOnly = false
    if (announces && time.estimated()) this.paragraph.status = 'estimate'
  }

  /** 'Cuối năm 2011 còn 3.215 hộ nghèo, 6 tháng qua có 402 hộ thoát nghèo': its sentence comes back to the report by itself. */
  private movesOn(opener: TimeWord, words: readonly TimeWord[]): boolean {
    const last = words.findLast(({ role, aside }) => (role === 'opens' || role === 'clause') && !aside)
    const { report } = this.clock
    // 'Cuối năm 2015 có …' tells how it was on a day, and no more.
    const start = this.resolve(opener)
    if (
      opener.ends &&
      report &&
      start !== null &&
      start.lastYear < report.firstYear &&
      report.firstYear === report.lastYear
    )
      return true
    // 'Ba tháng đầu năm nay' is one time.
    if (!last || last.start - opener.end < 6 || !report) return false
    const [from, to] = [this.resolve(opener), this.resolve(last)]
    return (
      from !== null &&
      to !== null &&
      (from.lastYear < report.firstYear
        ? to.lastYear >= report.lastYear
        : isYear(report) && isPart(from) && textOf(to) === textOf(report))
    )
  }

  /** 'Tính đến ngày 31/3', in a report on last year. */
  private isOfAnotherYear(word: TimeWord): boolean {
    const span = this.resolve(word)
    return span !== null && this.clock.report !== null && span.firstYear > this.clock.report.lastYear
  }

  /** The quarter under report, or the last one that was over when it was told. */
  private lastQuarter(): Span | null {
    const { report, toldOn } = this.clock
    if (report !== null && isPart(report) && report.lastMonth - report.firstMonth === 2) return report
    if (toldOn === null) return null
    const [year, month] = toldOn.split('-').map(Number) as [number, number]
    const over = Math.floor((month - (Number(toldOn.slice(8)) >= 20 ? 0 : 1)) / 3)
    return over === 0 ? monthSpan(year - 1, 10, 12) : monthSpan(year, over * 3 - 2, over * 3)
  }

  /** One month in a report on several is told for its sentence alone. */
  private isSingleMonth(span: Span): boolean {
    return this.clock.kind === 'part' && span.firstYear === span.lastYear && span.firstMonth === span.lastMonth
  }

  /** The term of a council or a committee, in a report on a year. */
  private isTermInPassing({ expression }: TimeWord): boolean {
    if (
      this.clock.kind === 'term' ||
      this.clock.kind === 'halfTerm' ||
      expression?.type !== 'period' ||
      expression.phrase.type !== 'years'
    )
      return false
    const { first, last, term } = expression.phrase
    return term ? last > first : last - first >= 4
  }

  /** 'Bước sang năm 2018, …' in a report on its first six months opens no more than the report. */
  private isYearUnderReport({ expression }: TimeWord, span: Span): boolean {
    const { report } = this.clock
    return (
      expression?.type === 'period' &&
      report !== null &&
      isPart(report) &&
      isYear(span) &&
      span.firstYear === report.lastYear
    )
  }

  /** In a report on a part of the year, last year is told for as long as nothing else is opened. */
  private isEarlierYear(span: Span): boolean {
    const { kind, year } = this.clock
    return (kind === 'part' || kind === 'month') && isYear(span) && year !== null && span.firstYear === year - 1
  }

  private endsParagraph(sentence: Sentence): boolean {
    const next = this.key[sentence.end]
    return next === undefined || next === '\n'
  }

  textOf(word: TimeWord): string {
    return this.key.slice(word.start, word.end)
  }

  /** It lies in the past, or began before the day of telling. */
  private wasBegun(span: Span): boolean {
    const { toldOn } = this.clock
    return this.isPast(span) || (toldOn !== null && span.firstYear <= Number(toldOn.slice(0, 4)))
  }

  /** Neither over nor well under way. */
  isToCome(span: Span | null): boolean {
    return span === null || !(this.isPast(span) || this.isLongBegun(span))
  }

  /** It had begun long before the day of telling: 'Bước sang năm 2025', told in April of that year. */
  private isLongBegun({ firstYear, firstMonth }: Span): boolean {
    const { toldOn } = this.clock
    return toldOn !== null && isoDate(firstYear, Math.min(12, firstMonth + 2), 1)! <= toldOn
  }

  isPast(span: Span | null): boolean {
    return span !== null && this.clock.year !== null && span.lastYear <= this.clock.year && !this.isUnderWay(span)
  }

  /** It ends behind the months under report: 'chỉ tiêu cả năm'. */
  private isUnderWay({ lastYear, lastMonth }: Span): boolean {
    const { report, kind } = this.clock
    return (
      (kind === 'part' || kind === 'month') &&
      report !== null &&
      isPart(report) &&
      lastYear === report.lastYear &&
      lastMonth > report.lastMonth
    )
  }

  /** Months of the year under report that come behind those under report: 'nhiệm vụ 6 tháng cuối năm', 'đến cuối quý III'. */
  isAhead(span: Span): boolean {
    const { report, kind } = this.clock
    return (
      (kind === 'part' || kind === 'month') &&
      report !== null &&
      isPart(report) &&
      isPart(span) &&
      span.lastYear === report.lastYear &&
      span.firstMonth > report.lastMonth
    )
  }

  /** The months that the words mean here. */
  resolve({ expression, since, role, date, start, ofThisYear }: TimeWord): Span | null {
    const opened = this.paragraph.opened ?? this.section.opened
    if (role === 'bounds') {
      // 'Thu ngân sách đến ngày 31/3' behind 'Quý I/2018, …' is of that quarter.
      if (opened && !date?.year && isPart(opened.span) && date?.month === opened.span.lastMonth) return opened.span
      const of = date?.year ?? this.yearOfDay(date) ?? this.clock.year
      if (of !== null && of === this.clock.year && date && this.isAheadOfReport(date))
        return monthSpan(of, 1, date.month!)
      if (of === null || of === this.clock.year) return this.clock.report
      return date?.month && date.month < 12 ? monthSpan(of, 1, date.month) : yearSpan(of)
    }
    if (expression === null) return null
    if (since && expression.type === 'period' && this.clock.year !== null) {
      const from = spanOf(expression.phrase, this.clock.year)
      return from && from.firstYear < this.clock.year ? yearSpan(from.firstYear, this.clock.year) : from
    }
    const { clock } = this
    const { year, report, kind } = clock
    const told = clock.toldOn === null ? null : Number(clock.toldOn.slice(0, 4))
    switch (expression.type) {
      case 'period':
        return spanOf(
          expression.phrase,
          ofThisYear
            ? (told ?? year)
            : opened && !isWholeReport(opened.span, report) && this.wasBegun(opened.span)
              ? opened.span.lastYear
              : this.yearOfMonths(expression.phrase),
        )
      case 'thatTime': {
        const named = this.named.findLast(({ end }) => end <= start)
        return named && start - named.end <= soonBehind ? yearSpan(named.year) : null
      }
      case 'founding':
        return clock.founded === null ? null : yearSpan(clock.founded)
      case 'lastYear':
        return told !== null && year !== null && Math.abs(told - year) <= 1
          ? yearSpan(told - 1)
          : year === null
            ? null
            : yearSpan(year - 1)
      case 'years': {
        if (expression.next) return year === null ? null : (clock.nextTerm ?? yearSpan(year, year + expression.count))
        if (
          !expression.back &&
          this.openedYear !== null &&
          year !== null &&
          this.openedYear < year - 1 &&
          Math.abs(this.openedYear + expression.count - year) <= 1
        )
          return yearSpan(this.openedYear + expression.count <= year ? this.openedYear + expression.count : year)
        if (kind === 'term' && expression.count === 5) return clock.term
        return year === null ? null : kind === 'history' ? yearSpan(year) : yearSpan(year - expression.count, year)
      }
      case 'now':
        if (told !== null && year !== null && kind === 'year' && told >= year + 2) return yearSpan(told)
        return kind === 'history' && year !== null ? yearSpan(year) : report
      case 'firstMonths':
        return report !== null && isPart(report) ? report : (clock.monthsSoFar ?? report)
      case 'sumUp':
        return report === null || !isPart(report) ? report : monthSpan(report.firstYear, 1, report.lastMonth)
      case 'thisQuarter':
        return opened && isPart(opened.span) ? opened.span : this.lastQuarter()
      case 'thisMonth':
        return report !== null && (kind === 'month' || isPart(report))
          ? monthSpan(report.lastYear, report.lastMonth, report.lastMonth)
          : null
      case 'thisYear':
        return year === null || kind === 'part' || kind === 'month' ? report : (report ?? yearSpan(year))
      case 'endOfYear':
        return year === null ? null : yearSpan(opened && isYear(opened.span) ? opened.span.lastYear : year)
      case 'wholeYear': {
        const of = opened?.span.lastYear ?? year
        return of === null ? null : yearSpan(of)
      }
      case 'termSoFar': {
        const around = clock.term ?? clock.termAround
        return around === null || year === null || around.firstYear >= year
          ? around
          : yearSpan(around.firstYear, Math.min(year, around.lastYear))
      }
      case 'nextYear':
        return year === null ? null : yearSpan(year + 1)
      case 'pastTerm':
        return clock.term
      case 'nextTerm':
        return clock.nextTerm
      case 'termEnd': {
        const aimed = this.paragraph.status === 'target' || this.section.status === 'target'
        const of = (aimed ? (clock.nextTerm ?? clock.term) : clock.term) ?? clock.termAround
        return of ? yearSpan(of.lastYear) : null
      }
      case 'termStart':
        return clock.term ? yearSpan(clock.term.firstYear) : null
    }
  }

  /** 'đến 31/12 giải ngân từ 95%', told in October. */
  isAheadOfReport({ month, day }: NonNullable<TimeWord['date']>): boolean {
    const { report, kind, toldOn } = this.clock
    if ((kind !== 'part' && kind !== 'month') || report === null || month === null || month <= report.lastMonth)
      return false
    return toldOn === null || isoDate(report.lastYear, month, day ?? 28)! > toldOn
  }

  /** 'quý I' in an article on a year, told in April of the next: months are the last that were over on the day of telling. */
  private yearOfMonths(phrase: PeriodPhrase): number | null {
    const { toldOn, year, kind } = this.clock
    if (toldOn === null || phrase.type !== 'months' || year === null || (kind !== 'year' && kind !== 'history'))
      return year
    const [told, month] = toldOn.split('-').map(Number) as [number, number]
    if (told !== year && told !== year + 1) return year
    return phrase.last <= month ? told : told - 1
  }

  /** 'Tính đến ngày 20-3', told at the end of March of the year behind the one under report: a day counts up to the last time that it was. */
  private yearOfDay(date: TimeWord['date']): number | null {
    const { toldOn, year, kind } = this.clock
    if (toldOn === null || !date?.month || !date.day || kind !== 'year' || year === null) return null
    const told = Number(toldOn.slice(0, 4))
    const day = isoDate(told, date.month, date.day)
    return told === year + 1 && day !== null && day <= toldOn ? told : null
  }

  /** The years that a yearly average is of, where only one of them is in force. */
  yearsAround(span: Span): Span | null {
    const { kind, term, report, year } = this.clock
    if (kind === 'term') return isYears(span) ? span : term
    if (kind === 'halfTerm') return report
    const since = this.firstYearTold
    return kind === 'history' && since !== null && year !== null && since < year ? yearSpan(since, year) : null
  }

  /** The time of an aim that names none. */
  planned(): Span | null {
    const { kind, year, planYear, nextTerm, term } = this.clock
    if (kind === 'term') return nextTerm
    if (kind === 'halfTerm') return term
    if (planYear !== null) return yearSpan(planYear)
    return year === null ? null : yearSpan(kind === 'year' || kind === 'history' ? year + 1 : year)
  }
}

const numbered = /^\s?(?:[ivx]{1,4}|\d{1,2}|[a-h])\s?[./)-]/i
/** 'Hai là, …', 'Thứ ba, …' */
const ordinal =
  /^\s*(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám))(?!\p{L})/iu
const bullet = /^\s*[-+*•]/

const isWholeReport = (span: Span, report: Span | null): boolean => report !== null && textOf(span) === textOf(report)

/** The time of each number of one sentence. */
export class SentenceTime {
  private readonly timeline: Timeline
  private readonly marks: Marks
  private readonly key: string
  private readonly sentence: Sentence
  private readonly words: readonly TimeWord[]
  private readonly aims: readonly CueMark[]
  private readonly levels: { readonly section: Level; readonly paragraph: Level }
  private readonly standing: readonly CueMark[]
  private readonly seasons: readonly CueMark[]

  constructor(
    timeline: Timeline,
    marks: Marks,
    key: string,
    sentence: Sentence,
    words: readonly TimeWord[],
    aims: readonly CueMark[],
    levels: { section: Level; paragraph: Level },
  ) {
    this.timeline = timeline
    this.marks = marks
    this.key = key
    this.sentence = sentence
    this.words = words
    this.aims = aims
    this.levels = levels
    const first = marks.wordAt(sentence.start)
    const last = marks.wordAt(sentence.end - 1) + 1
    const unsure = marks.within(first, last, 'noEstimate')
    const estimates = marks
      .within(first, last, 'estimate')
      .filter((one) => !unsure.some((other) => other.from <= one.from && one.to <= other.to))
    const results = marks.within(first, last, 'result').filter((one) => this.cancels(one))
    this.standing = [...estimates, ...results, ...aims].sort((a, b) => a.start - b.start)
    this.seasons = marks.within(first, last, 'season')
  }

  /** 'hoàn thành' behind an aim says what is aimed at. */
  private cancels(mark: CueMark): boolean {
    const { text } = this.marks.words[mark.from]!
    return text === 'đã' || text === 'kết' || text === 'trong' || text === 'năm' || text === 'thực'
  }

  get clock(): Clock {
    return this.timeline.clock
  }

  estimated(): boolean {
    return this.standing.some(({ kind }) => kind === 'estimate')
  }

  at(claim: Claim, nounEnd: number, clause: Range): NumberTime {
    const trace: string[] = []
    const { clock } = this.timeline
    const stood = this.periodAt(claim, nounEnd, clause)
    let { span, known, words } = stood
    const standing = this.standingAt(claim, clause, known, span)
    let { status } = standing
    if (span === null && status === 'target') {
      span = this.timeline.planned()
      words = 'the plan'
      known = 'report'
    }
    // 'Đại hội thông qua …: phấn đấu …' under what was opened for the term that was: the aim is of the next.
    if (
      status === 'target' &&
      clock.kind === 'term' &&
      (known === 'paragraph' || known === 'section') &&
      this.timeline.isPast(span)
    ) {
      span = this.timeline.planned() ?? span
      words = 'the plan'
      known = 'report'
    }
    if (span === null) {
      span = clock.report ?? null
      words = 'the report'
      known = 'report'
    }
    if (span !== null && !isYears(span) && this.isYearly(claim, nounEnd, clause)) {
      const of = this.timeline.yearsAround(span)
      if (of) span = of
    }
    if (known !== 'own' && span !== null && this.monthOfItsSum(claim, span))
      span = monthSpan(span.lastYear, span.lastMonth, span.lastMonth)
    if (status === 'actual' && stood.ahead) status = 'target'
    // What is told for a day that has not come is not final.
    if (status === 'actual' && standing.known !== 'clause' && this.endsAhead(claim, clause)) status = 'estimate'
    // What is told of a later year is an aim, unless that time was over on the day of telling.
    if (
      span !== null &&
      clock.year !== null &&
      status !== 'target' &&
      (span.firstYear > clock.year || this.timeline.isAhead(span)) &&
      !stood.now &&
      !this.wasOver(span)
    )
      status = 'target'
    const period = span === null ? null : textOf(span)
    if (period !== null) trace.push(`period ${period} from ${known === 'report' ? words : `«${words}» (${known})`}`)
    if (status !== 'actual') trace.push(`status ${status} from «${standing.words}» (${standing.known})`)
    return {
      period,
      status,
      asOf: this.asOfIn(clause, span),
      season: this.seasonOf(claim, clause),
      afterSeason: this.seasons.some(({ end }) => end < claim.start),
      known,
      statusKnown: standing.known,
      named: stood.named === true && (known === 'clause' || known === 'sentence'),
      trace,
    }
  }

  private wasOver({ lastYear, lastMonth }: Span): boolean {
    const { toldOn } = this.timeline.clock
    return toldOn !== null && isoDate(lastYear, lastMonth, 28)! <= toldOn
  }

  private periodAt(
    claim: Claim,
    nounEnd: number,
    clause: Range,
  ): { span: Span | null; known: Known; words: string; now?: boolean; named?: boolean; ahead?: boolean } {
    const found = (word: TimeWord, known: Known) => {
      const span = this.ofAim(word, claim, this.ofLastYear(word, this.timeline.resolve(word)))
      const now = word.expression?.type === 'now'
      return span === null
        ? null
        : {
            span,
            known,
            words: this.timeline.textOf(word),
            now,
            named: word.expression?.type === 'period',
            ahead:
              word.role === 'bounds' &&
              word.date !== null &&
              (word.date.year ?? this.clock.year) === this.clock.year &&
              this.timeline.isAheadOfReport(word.date),
          }
    }
    const beside = this.besideCompared(claim)
    if (beside) return beside
    const end = Math.max(claim.end, nounEnd)
    const behind = this.words.find(
      (word) => word.role === 'own' && word.start >= claim.start && word.start >= claim.end && word.start - end < 16,
    )
    if (behind && !this.numberBetween(end, behind.start)) {
      const own = found(behind, 'own')
      if (own) return own
    }
    const before = this.words
      .filter(
        ({ start, role }) =>
          start < claim.start &&
          (role === 'opens' ||
            role === 'clause' ||
            role === 'bounds' ||
            (role === 'plans' && this.aims.some((aim) => aim.kind === 'aim' && aim.start < claim.start))),
      )
      .slice(-farthest)
    for (const word of before.reverse()) {
      if (
        (this.inBracketsClosedBefore(word, claim.start) && !this.saysSameTime(word)) ||
        (word.aside && word.start < clause.start)
      )
        continue
      const one = found(word, word.start >= clause.start ? 'clause' : 'sentence')
      if (one) return one
    }
    const { paragraph, section } = this.levels
    if (paragraph.opened) return { ...paragraph.opened, known: 'paragraph' }
    if (section.opened) return { ...section.opened, known: 'section' }
    return { span: null, known: 'report', words: '' }
  }

  /** 'cao hơn năm 2011 (10,9%)', 'chưa bằng cùng kỳ (10.200 lượt)': in brackets stands the number of the time that is compared with. */
  private besideCompared(claim: Claim): { span: Span; known: Known; words: string; named: boolean } | null {
    if (!/\(\s?$/.test(this.key.slice(claim.start - 2, claim.start))) return null
    const open = this.key.lastIndexOf('(', claim.start)
    const word = this.words.find(({ role, end }) => role === 'compares' && end <= open && open - end <= 1)
    const { report } = this.timeline.clock
    const same = this.marks.endingBefore(this.marks.wordAt(open), 0, 'samePeriod')
    const span = word ? this.timeline.resolve(word) : same && report ? shifted(report, -1) : null
    return span && { span, known: 'own', words: this.key.slice(word?.start ?? same!.start, open), named: true }
  }

  /** 'Thiên tai năm qua dồn dập, nhất là đợt lũ cuối tháng 7', told in March: a month without a year, long before it comes, has been. */
  private ofLastYear({ expression }: TimeWord, span: Span | null): Span | null {
    const { report } = this.timeline.clock
    if (span === null || report === null || !this.timeline.isAhead(span)) return span
    const bare = expression?.type === 'period' && expression.phrase.type === 'months' && expression.phrase.year === null
    const far = span.firstMonth === span.lastMonth && span.firstMonth > report.lastMonth + 2
    return bare && far && this.standing.every(({ kind }) => kind === 'result') ? shifted(span, -1) : span
  }

  /** 'Năm nay, huyện phấn đấu có thêm 3 xã', told in April: an aim of this year is of the whole of it. */
  private ofAim({ expression, start, end }: TimeWord, claim: Claim, span: Span | null): Span | null {
    const aimed = this.aims.some(({ kind, start }) => kind === 'aim' && start < claim.start)
    // 'Đến cuối năm 2022 có 26.470 ha, sản lượng trong năm 66.030 tấn': the year that was just named.
    const named = this.words.findLast(
      (one) => one.start < start && one.role !== 'compares' && one.expression?.type === 'period',
    )
    if (expression?.type === 'thisYear' && named && this.key.slice(start, end) === 'trong năm') {
      const of = this.timeline.resolve(named)
      if (of && isYear(of)) return of
    }
    const estimated = this.standing.some(
      (mark) => mark.kind === 'estimate' && mark.start >= end && mark.start < claim.start,
    )
    if (expression?.type === 'thisYear' && estimated && span !== null) return yearSpan(span.lastYear)
    if (!aimed || span === null) return span
    if (expression?.type === 'thisYear') return yearSpan(span.lastYear)
    // 'Yêu cầu tập trung: thu ngân sách trong tháng 7 tỷ đồng': the month that follows the report.
    if (expression?.type === 'thisMonth') return nextMonth(span)
    // 'phấn đấu quý I', told in February: what is aimed at is still to come.
    const { toldOn } = this.timeline.clock
    const bare = expression?.type === 'period' && expression.phrase.type === 'months' && expression.phrase.year === null
    const over = toldOn !== null && isoDate(span.lastYear, span.lastMonth, 28)! < toldOn
    return bare && over && span.lastYear < Number(toldOn.slice(0, 4)) && !this.followsOpened(span)
      ? shifted(span, 1)
      : span
  }

  /** 'Quý I năm 2020 …. Trong quý II, …': it comes right behind the part of the year that is told. */
  private followsOpened({ firstMonth, lastYear }: Span): boolean {
    const { span } = this.levels.paragraph.opened ?? this.levels.section.opened ?? { span: null }
    return span !== null && isPart(span) && span.lastYear === lastYear && span.lastMonth < firstMonth
  }

  /** 'bình quân mỗi năm 1.200 lao động', '9,6%/năm'. */
  private isYearly(claim: Claim, nounEnd: number, clause: Range): boolean {
    const at = this.marks.wordAt(claim.start)
    const from = Math.max(this.marks.wordAt(clause.start), at - 9)
    if (this.marks.within(from, at, 'yearly').some((cue) => !this.numberBetween(cue.end, claim.start))) return true
    return (
      claim.quantity?.unit === '%' &&
      /^\s?\/\s?năm(?!\p{L})/u.test(this.key.slice(Math.max(claim.end, nounEnd), Math.max(claim.end, nounEnd) + 8))
    )
  }

  /** 'Thu tháng này ước 56 tỷ đồng; lũy kế 10 tháng 2.642 tỷ đồng': what stands before the sum is of the month. */
  private monthOfItsSum(claim: Claim, span: Span): boolean {
    const { kind, report } = this.timeline.clock
    if ((kind !== 'month' && kind !== 'part') || report === null || textOf(span) !== textOf(report)) return false
    const isSum = (word: TimeWord): boolean =>
      word.expression?.type === 'sumUp' ||
      (kind === 'month' &&
        word.expression?.type === 'period' &&
        word.expression.phrase.type === 'months' &&
        word.expression.phrase.last > word.expression.phrase.first)
    return (
      !this.words.some((word) => isSum(word) && word.start < claim.start) &&
      this.words.some((word) => isSum(word) && word.start > claim.end) &&
      !this.words.some((word) => word.role === 'bounds')
    )
  }

  /** 'được phân bổ 64,5 tỷ đồng', 'được giao 68,2 tỷ đồng vốn đầu tư': right before the number stand words of allotting. */
  isAllotted(claim: Claim, clause: Range): boolean {
    const cue = this.marks.endingBefore(this.marks.wordAt(claim.start), allottedReach, 'allotted')
    return cue !== null && cue.start >= clause.start && !this.numberBetween(cue.end, claim.start)
  }

  /** The term whose targets the sentence counts: 'trong 26 chỉ tiêu Nghị quyết Đại hội đề ra, đến nay 24 chỉ tiêu đạt và vượt'. */
  termOfTargets(claim: Claim): string | null {
    const { clock } = this.timeline
    const first = this.marks.wordAt(this.sentence.start)
    const named = this.marks.within(first, this.marks.wordAt(this.sentence.end - 1) + 1, 'ofTerm')
    if (!named.some(({ start }) => Math.abs(start - claim.start) < 260)) return null
    const term = clock.term ?? clock.termAround ?? (clock.year === null ? null : termAt(clock.year))
    return term && textOf(term)
  }

  /** The time that the plan beside a number is of: '(chỉ tiêu năm 2025 là 87,2%)'. */
  planNamed(claim: Claim, clause: Range): string | null {
    const word = this.words.findLast(
      ({ role, start }) => role === 'plans' && start < claim.start && start >= clause.start,
    )
    const span = word && !this.numberBetween(word.end, claim.start) ? this.timeline.resolve(word) : null
    return span && textOf(span)
  }

  /** The end of the year that the article is told in. */
  private endsAhead(claim: Claim, clause: Range): boolean {
    const { year, kind } = this.timeline.clock
    if (year === null || (kind !== 'term' && kind !== 'part' && kind !== 'month')) return false
    const word = this.words.findLast(
      ({ start, role }) => start < claim.start && start >= clause.start && (role === 'opens' || role === 'clause'),
    )
    if (!word?.ends) return false
    const span = this.timeline.resolve(word)
    return span !== null && isYear(span) && span.firstYear === year
  }

  private numberBetween(from: number, to: number): boolean {
    return /\d/.test(this.key.slice(from, to))
  }

  /** 'Trong 5 năm qua (giai đoạn 2005-2010)': the bracket says which. */
  private saysSameTime({ start }: TimeWord): boolean {
    const open = this.key.lastIndexOf('(', start)
    return (
      open >= 0 &&
      start - open < 16 &&
      this.words.some(({ end, role }) => role !== 'compares' && end <= open && open - end <= 1)
    )
  }

  private inBracketsClosedBefore(word: { readonly end: number }, at: number): boolean {
    if (at - word.end > 200) return false
    const between = this.key.slice(word.end, at)
    const close = between.indexOf(')')
    if (close < 0) return false
    const open = between.indexOf('(')
    return open < 0 || close < open
  }

  private standingAt(
    claim: Claim,
    clause: Range,
    known: Known,
    span: Span | null,
  ): { status: Status; known: Known; words: string } {
    const before = this.standing.filter(({ start }) => start < claim.start).slice(-farthest)
    const stated = known === 'own' || known === 'clause'
    for (const mark of before.reverse()) {
      if (this.inBracketsClosedBefore(mark, claim.start)) continue
      const inClause = mark.start >= clause.start
      const words = this.key.slice(mark.start, mark.end)
      const reached: Known = inClause ? 'clause' : 'sentence'
      if (mark.kind === 'estimate') {
        if (!inClause && !this.heads(mark) && !this.hasParts(mark, claim.start) && !this.isPartOf(mark, clause))
          continue
        // 'ước 5,1%, trong khi năm 2015 là 9,2%': a year that is over is told behind the estimate.
        if (this.tellsEarlierYear(mark.end, claim.start)) continue
        // 'Ước' inside an aim is an aim.
        if (this.aims.some((aim) => aim.kind === 'aim' && aim.start < mark.start && aim.start >= clause.start))
          return { status: 'target', known: reached, words }
        return { status: 'estimate', known: reached, words }
      }
      if (mark.kind === 'result') {
        if (inClause) return { status: 'actual', known: reached, words }
        continue
      }
      if (mark.kind === 'will' && !inClause) continue
      // 'Dự kiến đến cuối năm sẽ có thêm …' of the time under report.
      if (
        mark.kind === 'will' &&
        this.standing.some((one) => one.kind === 'estimate' && one.start < mark.start && one.start >= clause.start)
      )
        continue
      if (mark.kind === 'aimHead' && !(mark.start - this.sentence.start < 24 && this.plansAhead())) continue
      if (stated && this.timeline.isPast(span) && !inClause) return { status: 'actual', known: reached, words }
      return { status: 'target', known: reached, words }
    }
    if (stated && this.timeline.isPast(span)) return { status: 'actual', known: 'clause', words: '' }
    const { paragraph, section } = this.levels
    if (paragraph.status) return { status: paragraph.status, known: 'paragraph', words: 'the paragraph' }
    if (section.status) return { status: section.status, known: 'section', words: 'the section' }
    return { status: 'actual', known: 'report', words: '' }
  }

  private tellsEarlierYear(from: number, to: number): boolean {
    const { report } = this.timeline.clock
    const word = this.words.findLast(
      (one) =>
        one.start > from &&
        one.start < to &&
        one.role !== 'names' &&
        one.role !== 'compares' &&
        !this.inBracketsClosedBefore(one, to),
    )
    const span = word?.expression?.type === 'period' ? this.timeline.resolve(word) : null
    return span !== null && report !== null && isYear(span) && span.lastYear < report.firstYear
  }

  /** 'ước đạt 9,8%, trong đó: …; …': the parts are as sure as the whole. */
  private hasParts(mark: CueMark, at: number): boolean {
    const list = this.key.indexOf(';', mark.end)
    return this.marks
      .within(mark.to, this.marks.wordAt(list < 0 ? at : Math.min(at, list)), 'parts')
      .some(({ from }) => this.marks.words[from]?.text === 'trong')
  }

  /** 'Ước 6 tháng tổng giá trị sản xuất tăng 16,32%; trong đó nông nghiệp tăng 2,92%'. */
  private isPartOf(mark: CueMark, clause: Range): boolean {
    const first = this.marks.within(this.marks.wordAt(clause.start), this.marks.wordAt(clause.start) + 3, 'parts')[0]
    return first !== undefined && !this.key.slice(mark.end, clause.start - 1).includes(';')
  }

  /** At the head of a list: 'Ước năm 2020: …; …'. */
  private heads(mark: CueMark): boolean {
    const rest = this.key.slice(mark.end, Math.min(this.sentence.end, mark.end + 90))
    return /^(?:[^.;\d]|(?:19|20)\d\d){0,80}:/.test(rest)
  }

  /** A time that is not over yet is named. */
  private plansAhead(): boolean {
    return this.words.some(
      (word) =>
        word.role !== 'compares' &&
        word.role !== 'names' &&
        !(word.role === 'plans' && word.expression.type === 'wholeYear') &&
        this.timeline.isToCome(this.timeline.resolve(word)),
    )
  }

  private asOfIn(clause: Range, span: Span | null): string | null {
    const bound = this.words.find(({ role, start }) => role === 'bounds' && start >= clause.start && start < clause.end)
    if (!bound?.date || bound.date.month === null) return null
    const year = bound.date.year ?? span?.lastYear ?? this.timeline.clock.year
    return year === null ? null : isoDate(year, bound.date.month, bound.date.day ?? lastDay(year, bound.date.month))
  }

  /** Before it in its clause, at the head of the sentence, or right behind its noun: 'cắt 15.480 ha lúa Hè Thu'. */
  private seasonOf(claim: Claim, clause: Range): string | null {
    const season =
      this.seasons.findLast(
        (one) => one.start < claim.start && (one.start >= clause.start || one.start - this.sentence.start < 12),
      ) ??
      this.seasons.find(
        ({ start, end }) =>
          start >= claim.end &&
          end <= clause.end &&
          start - claim.end < seasonBehind &&
          !this.numberBetween(claim.end, start),
      )
    return season ? this.key.slice(season.start, season.end) : null
  }
}
