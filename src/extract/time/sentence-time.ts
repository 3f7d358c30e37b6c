import { isoDate, lastDay } from '../../domain/period.ts'
import {
  aYearBehind,
  bracketAfter,
  bracketBehind,
  bracketCloses,
  endsInNumber,
  endsLead,
  orMore,
  periodWord,
  pointing,
  spanWord,
  withinYear,
  yearsCounted,
  yearWord,
} from '../../lexicon/wording/times.ts'
import type { Range, Sentence } from '../../text/sentences.ts'
import { firstIndex, startingIn } from '../../text/sorted.ts'
import type { Claim } from '../claims.ts'
import type { CueMark, Marks } from '../marks/cue-marks.ts'
import { Layout } from '../marks/layout.ts'
import { Brackets } from './brackets.ts'
import type { Clock } from './clock.ts'
import type { Known, Level, NumberTime } from './levels.ts'
import { isPart, isYear, isYears, monthSpan, type Span, shifted, textOf, yearSpan } from './spans.ts'
import { Standings } from './standings.ts'
import type { TimeWord } from './time-word.ts'
import type { Timeline } from './timeline.ts'
import { termAt } from './years.ts'

/** So many words of time before a number are looked at; it also bounds the work on a sentence without end. */
const farthest = 24
/** Words between 'đầu năm' and the number that was so then. */
const startReach = 10
/** Words in which a sentence says that something set out. */
const setOutReach = 8
/** A word of time is no longer, in characters. */
const longestWord = 60
/** 'Nghị quyết Đại hội' stands so near the targets that it set, in characters. */
const nearTargets = 260
/** Characters between a number and the season behind its noun. */
const seasonBehind = 16
/** Words between capital's being allotted and the sum. */
const allottedReach = 8

const nextMonth = ({ lastYear, lastMonth }: Span): Span =>
  lastMonth === 12 ? monthSpan(lastYear + 1, 1, 1) : monthSpan(lastYear, lastMonth + 1, lastMonth + 1)

/** A word of time with the months that it means where it stands. */
export interface Spanned {
  readonly word: TimeWord
  readonly span: Span | null
}

/** A time told in one of the sentences before: how many of them ago, and whether in the same paragraph. */
export interface Earlier {
  readonly word: TimeWord
  readonly span: Span
  readonly sentences: number
  readonly sameParagraph: boolean
}

/** The time of each number of one sentence. */
export class SentenceTime {
  private readonly timeline: Timeline
  readonly marks: Marks
  private readonly key: string
  private readonly sentence: Sentence
  private readonly words: readonly TimeWord[]
  readonly levels: { readonly section: Level; readonly paragraph: Level }
  readonly standings: Standings
  private readonly brackets: Brackets
  /** The last times that were told before this sentence, the nearest first. */
  readonly earlier: readonly Earlier[]
  readonly layout: Layout
  /** The season that a sentence before opened: '- Vụ Hè Thu 2014: …'. */
  readonly openedSeason: string | null
  private spans: readonly Spanned[] | null = null
  /** Its words of sums, where no day bounds it. */
  private sums: readonly TimeWord[] | null = null
  private founding: number | null | undefined
  private readonly seasons: readonly CueMark[]
  /** The words that tell a time of the district's own. */
  private readonly told: readonly TimeWord[]
  /** The day until which the clause counts that was last asked for. */
  private bounded: { readonly start: number; readonly word: TimeWord | null } = { start: -1, word: null }

  constructor(
    timeline: Timeline,
    marks: Marks,
    key: string,
    sentence: Sentence,
    words: readonly TimeWord[],
    aims: readonly CueMark[],
    levels: { section: Level; paragraph: Level },
    earlier: readonly Earlier[],
    openedSeason: string | null,
  ) {
    this.openedSeason = openedSeason
    this.earlier = earlier
    this.timeline = timeline
    this.marks = marks
    this.key = key
    this.sentence = sentence
    this.words = words
    this.told = words.filter(({ role }) => role !== 'compares' && role !== 'names' && role !== 'event')
    this.levels = levels
    const first = marks.wordAt(sentence.start)
    const last = marks.wordAt(sentence.end - 1) + 1
    this.standings = new Standings(timeline, marks, key, sentence, words, aims, levels)
    this.brackets = new Brackets(key, sentence.start)
    this.seasons = marks.within(first, last, 'season')
    this.layout = new Layout(marks, first, last)
  }

  get clock(): Clock {
    return this.timeline.clock
  }

  /** Its words of time, resolved; asked for before the next sentence is entered. */
  spanned(): readonly Spanned[] {
    this.spans ??= this.words.map((word) => ({ word, span: this.timeline.resolve(word) }))
    return this.spans
  }

  wordAt(at: number): number {
    return this.marks.wordAt(at)
  }

  /** The season that it opens with, before a colon. */
  get opensSeason(): string | null {
    const [season] = this.seasons
    if (!season || season.start - this.sentence.start >= 12) return null
    return /^[^.;,:]{0,12}:/.test(this.key.slice(season.end, season.end + 13))
      ? this.key.slice(season.start, season.end)
      : null
  }

  get firstWord(): number {
    return this.marks.wordAt(this.sentence.start)
  }

  /** Whether it is over, still to come, or under way. */
  placeOf(span: Span): string {
    return this.timeline.calendar.isAhead(span) ? 'ahead' : this.timeline.calendar.isPast(span) ? 'past' : 'under way'
  }

  at(claim: Claim, nounEnd: number, clause: Range): NumberTime {
    const trace: string[] = []
    const { clock } = this.timeline
    const stood = this.periodAt(claim, nounEnd, clause)
    let { span, known, words } = stood
    const standing = this.standings.at(claim, clause, known, span)
    let { status } = standing
    // 'Bước sang năm 2011, … Trong quý I, …. Có 92,4% số hộ sử dụng điện': what is under way is told of the part that was named last.
    const soFar = stood.underWay
      ? this.earlier.find(({ span: one }) => isPart(one) && one.lastYear === span?.lastYear)?.span
      : undefined
    if (soFar !== undefined && this.seasonOf(claim, clause) === null) span = soFar
    if (span === null && status === 'target') {
      span = this.timeline.calendar.planned()
      words = 'the plan'
      known = 'report'
    }
    // 'Đại hội thông qua …: phấn đấu …' under what was opened for the term that was: the aim is of the next.
    if (
      status === 'target' &&
      clock.kind === 'term' &&
      (known === 'paragraph' || known === 'section') &&
      this.timeline.calendar.isPast(span)
    ) {
      span = this.timeline.calendar.planned() ?? span
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
      if (of && status === 'actual' && this.timeline.calendar.isComing(span)) status = 'target'
      if (of) span = of
    }
    if (known !== 'own' && span !== null && this.monthOfItsSum(claim, span))
      span = monthSpan(span.lastYear, span.lastMonth, span.lastMonth)
    // 'Bình quân mỗi xã đã có 16,9 tiêu chí', behind aims of a later year: it is told of the report.
    if (
      status === 'actual' &&
      standing.known === 'clause' &&
      standing.words !== '' &&
      this.isCarried(known) &&
      span !== null &&
      this.timeline.calendar.isComing(span) &&
      !this.timeline.calendar.isLongBegun(span)
    ) {
      span = clock.report
      known = 'report'
      words = 'the report'
    }
    if (status === 'actual' && stood.ahead) status = 'target'
    // What is told for a day that has not come is not final; that, or more, is an aim.
    if (status === 'actual' && standing.known !== 'clause' && this.endsAhead(claim, clause))
      status = orMore.test(this.key.slice(claim.end, claim.end + 40)) ? 'target' : 'estimate'
    // What is told of a later year is an aim, unless that time was over on the day of telling.
    if (
      span !== null &&
      clock.year !== null &&
      status !== 'target' &&
      (span.firstYear > clock.year ||
        this.timeline.calendar.isAhead(span) ||
        this.timeline.calendar.isNextTerm(span)) &&
      !stood.now &&
      !stood.season &&
      !stood.underWay &&
      // 'Bước sang quý I/2019, thu ngân sách ước đạt 12,3 tỷ đồng', told in March behind a report on 2018: months under way are told, not planned.
      !(isPart(span) && (status === 'estimate' || this.isNearlyOver(span))) &&
      !(
        standing.status === 'actual' &&
        standing.known === 'clause' &&
        standing.words !== '' &&
        (known === 'clause' || this.timeline.calendar.isLongBegun(span))
      ) &&
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
      afterSeason: this.seasons.length > 0 && this.seasons[0]!.end < claim.start,
      known,
      // A time that has not come says by itself that its number is an aim.
      statusKnown: status === standing.status ? standing.known : known,
      named: stood.named === true && (known === 'clause' || known === 'sentence'),
      trace,
    }
  }

  private isCarried(known: Known): boolean {
    return known === 'paragraph' || known === 'section'
  }

  /** The index of the first word of time that begins at or behind `at`; the words are sorted. */
  private firstFrom(at: number): number {
    return firstIndex(this.words.length, (index) => this.words[index]!.start >= at)
  }

  /** The nearest words of time in a stretch. */
  private nearBefore(from: number, to: number): readonly TimeWord[] {
    return startingIn(this.words, from, to).slice(-farthest)
  }

  /** Its last month had come on the day of telling. */
  private isNearlyOver({ lastYear, lastMonth }: Span): boolean {
    const { toldOn } = this.timeline.clock
    return toldOn !== null && isoDate(lastYear, lastMonth, 1)! <= toldOn
  }

  private wasOver({ lastYear, lastMonth }: Span): boolean {
    const { toldOn } = this.timeline.clock
    return toldOn !== null && isoDate(lastYear, lastMonth, 28)! <= toldOn
  }

  private periodAt(
    claim: Claim,
    nounEnd: number,
    clause: Range,
  ): {
    span: Span | null
    known: Known
    words: string
    now?: boolean
    named?: boolean
    season?: boolean
    ahead?: boolean
    underWay?: boolean | undefined
  } {
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
            season: word.ofSeason,
            ahead: this.endsAheadOfReport(word, span),
          }
    }
    const beside = this.besideCompared(claim)
    if (beside) return beside
    const said = Math.max(claim.end, nounEnd)
    const end = said + (bracketAfter.exec(this.key.slice(said, said + 32))?.[0].length ?? 0)
    const at = this.firstFrom(claim.start)
    const near = this.words.slice(at, at + 4)
    const behind = near.find(
      (word) =>
        word.start >= claim.end &&
        ((word.role === 'own' && word.start - end < 16) ||
          ((word.role === 'clause' || word.role === 'opens') &&
            bracketBehind.test(this.key.slice(end, word.start)) &&
            bracketCloses.test(this.key.slice(word.end, word.end + 2)))),
    )
    if (behind && !this.numberBetween(end, behind.start)) {
      const own = found(behind, 'own')
      if (own) return own
    }
    const before = this.words
      .slice(Math.max(0, at - 4 * farthest), at)
      .filter(
        ({ role, end: to }) =>
          role === 'opens' ||
          role === 'clause' ||
          role === 'bounds' ||
          // 'quyết tâm hoàn thành các chỉ tiêu cả năm: …'
          (role === 'plans' && (this.standings.isAimedBefore(claim) || this.key[to] === ':')),
      )
      .slice(-farthest)
    for (const word of before.reverse()) {
      if (
        (this.brackets.closedBefore(word, claim.start) && !this.saysSameTime(word)) ||
        (word.aside && (word.start < clause.start || this.key.slice(word.end, claim.start).includes(':'))) ||
        (word.inSpite && this.key.slice(word.end, claim.start).includes(','))
      )
        continue
      if (this.isOfItsItem(word, claim)) continue
      const one = found(word, word.start >= clause.start ? 'clause' : 'sentence')
      if (one) return one
    }
    const outset = this.setsOut()
    if (outset !== null) return { span: yearSpan(outset), known: 'sentence', words: 'where it set out', named: true }
    const ahead = this.onlyAhead(claim)
    const to = ahead && found(ahead, 'sentence')
    if (to) return to
    const { paragraph, section } = this.levels
    if (paragraph.opened) return { ...paragraph.opened, known: 'paragraph' }
    if (section.opened) return { ...section.opened, known: 'section' }
    return { span: null, known: 'report', words: '' }
  }

  /** 'Sáu tháng cuối năm, phấn đấu: …; thu ngân sách cả năm 90 tỷ đồng; kết nạp 73 đảng viên': 'cả năm' holds for its item of the list alone. */
  private isOfItsItem({ expression, end }: TimeWord, claim: Claim): boolean {
    if (expression?.type !== 'wholeYear' || !this.key.slice(end, claim.start).includes(';')) return false
    const [first] = this.told
    return first?.leads === true && first.end < end && this.key.slice(first.end, end).includes(';')
  }

  /** 'đến 31/12', 'đến hết quý II', behind the months under report. */
  private endsAheadOfReport({ role, date, ends, expression }: TimeWord, span: Span): boolean {
    const { calendar } = this.timeline
    if (role === 'bounds' && date !== null)
      return (date.year ?? this.clock.year) === this.clock.year && calendar.isAheadOfReport(date)
    const counts = ends && expression?.type === 'period' && expression.phrase.type === 'months'
    return counts && expression.phrase.first > 1 && calendar.isUnderWay(span) && !this.wasOver(span)
  }

  /** 'Kéo tỷ lệ hộ nghèo xuống dưới 2% là điều huyện hứa cho năm 2021': the one time named, and still to come, is of all before it. */
  private onlyAhead(claim: Claim): TimeWord | null {
    const told = this.told
    const [word] = told
    const { year, kind } = this.clock
    const ofYear = kind !== 'term' && kind !== 'halfTerm' && year !== null
    if (told.length !== 1 || !word || word.expression?.type !== 'period' || !ofYear) return null
    if (this.key.slice(claim.end, word.start).includes(';')) return null
    const span = this.timeline.resolve(word)
    return span !== null && span.firstYear > year && word.role !== 'day' ? word : null
  }

  /** 'cao hơn năm 2011 (10,9%)', 'chưa bằng cùng kỳ (10.200 lượt)': in brackets stands the number of the time that is compared with. */
  private besideCompared(claim: Claim): { span: Span; known: Known; words: string; named: boolean } | null {
    if (!/\(\s?$/.test(this.key.slice(claim.start - 2, claim.start))) return null
    const open = this.brackets.openBefore(claim.start)
    const word = startingIn(this.words, open - longestWord, open).find(
      ({ role, end }) => role === 'compares' && end <= open && open - end <= 1,
    )
    const { inBrackets } = this.timeline
    if (!word && inBrackets) return { span: inBrackets, known: 'own', words: 'brackets', named: true }
    const { report } = this.timeline.clock
    const same = this.marks.endingBefore(this.marks.wordAt(open), 0, 'samePeriod')
    const span = word ? this.timeline.resolve(word) : same && report ? shifted(report, -1) : null
    return span && { span, known: 'own', words: this.key.slice(word?.start ?? same!.start, open), named: true }
  }

  /** 'Thiên tai năm qua dồn dập, nhất là đợt lũ cuối tháng 7', told in March: a month without a year, long before it comes, has been. */
  private ofLastYear({ expression }: TimeWord, span: Span | null): Span | null {
    const { report } = this.timeline.clock
    if (span === null || report === null || !this.timeline.calendar.isAhead(span)) return span
    const bare = expression?.type === 'period' && expression.phrase.type === 'months' && expression.phrase.year === null
    const far = span.firstMonth === span.lastMonth && span.firstMonth > report.lastMonth + 2
    return bare && far && this.standings.cues.every(({ kind }) => kind === 'result') ? shifted(span, -1) : span
  }

  /** 'Năm nay, huyện phấn đấu có thêm 3 xã', told in April: an aim of this year is of the whole of it. */
  private ofAim({ expression, start, end }: TimeWord, claim: Claim, span: Span | null): Span | null {
    const aimed = this.standings.isAimedBefore(claim)
    // 'Đến cuối năm 2022 có 26.470 ha, sản lượng trong năm 66.030 tấn': the year that was just named.
    if (expression?.type === 'thisYear' && this.key.slice(start, end) === withinYear) {
      const named = this.nearBefore(0, start).findLast(
        (one) => one.role !== 'compares' && one.expression?.type === 'period',
      )
      const of = named ? this.timeline.resolve(named) : null
      if (of && isYear(of)) return of
    }
    const estimated = startingIn(this.standings.cues, end, claim.start).some(({ kind }) => kind === 'estimate')
    if (expression?.type === 'thisYear' && estimated && span !== null) return yearSpan(span.lastYear)
    if (!aimed || span === null) return span
    if (expression?.type === 'thisYear') return yearSpan(this.yearAimedAt(span))
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

  /** 'Năm nay, huyện phấn đấu …', told in the year behind the one under report, is of the year of telling. */
  private yearAimedAt({ lastYear }: Span): number {
    const { toldOn, kind } = this.clock
    const told = toldOn === null ? null : Number(toldOn.slice(0, 4))
    return kind === 'year' && told === lastYear + 1 ? told : lastYear
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
      aYearBehind.test(this.key.slice(Math.max(claim.end, nounEnd), Math.max(claim.end, nounEnd) + 8))
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
    this.sums ??= this.words.some(({ role }) => role === 'bounds') ? [] : this.words.filter(isSum)
    return this.sums.length > 0 && this.sums[0]!.start > claim.end
  }

  /** 'Khi bắt tay xây dựng nông thôn mới, bình quân mỗi xã có 3,27 tiêu chí', held against 2011 further on. */
  private setsOut(): number | null {
    const { outset } = this.clock
    if (outset === null || this.words.length > 0) return null
    const from = this.firstWord
    return this.marks.within(from, from + setOutReach, 'begins').length > 0 ? outset : null
  }

  /** 'Theo Nghị định … ngày 14/01/2002, huyện ra đời với 6 xã': the year of a founding that the sentence tells. */
  foundedIn(): number | null {
    if (this.founding !== undefined) return this.founding
    const { year } = this.clock
    const tells = this.marks.within(this.firstWord, this.marks.wordAt(this.sentence.end), 'begins').length > 0
    const told = tells ? this.words.find(({ date }) => date?.year)?.date?.year : undefined
    this.founding = told && year !== null && told < year - 1 ? told : null
    return this.founding
  }

  /** 'Hộ nghèo: đầu năm 3,52%, cuối năm 2,31%'. */
  isAtStartOfYear(claim: Claim, clause: Range): boolean {
    const at = this.marks.wordAt(claim.start)
    const cue = this.marks.within(Math.max(this.marks.wordAt(clause.start), at - startReach), at, 'startOfYear').at(-1)
    return (
      cue !== undefined &&
      // 'từ 12% đầu năm giảm còn 9,5%': it is of the number before it.
      !endsInNumber.test(this.key.slice(Math.max(clause.start, cue.start - seasonBehind), cue.start)) &&
      this.marks.endingBefore(cue.to, 0, 'monthsOfYear') === null &&
      !this.numberBetween(cue.end, claim.start)
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
    const from = Math.max(this.sentence.start, claim.start - nearTargets)
    const to = Math.min(this.sentence.end, claim.start + nearTargets)
    const named = this.marks.within(this.marks.wordAt(from), this.marks.wordAt(to - 1) + 1, 'ofTerm')
    if (!named.some(({ start }) => Math.abs(start - claim.start) < nearTargets)) return null
    const term = clock.term ?? clock.termAround ?? (clock.year === null ? null : termAt(clock.year))
    return term && textOf(term)
  }

  /** The time that the plan beside a number is of: '(chỉ tiêu năm 2025 là 87,2%)'. */
  planNamed(claim: Claim, clause: Range): string | null {
    const word = this.nearBefore(clause.start, claim.start).findLast(({ role }) => role === 'plans')
    const span = word && !this.numberBetween(word.end, claim.start) ? this.timeline.resolve(word) : null
    return span && textOf(word?.expression?.type === 'thisYear' ? yearSpan(this.yearAimedAt(span)) : span)
  }

  /** The end of the year that the article is told in. */
  private endsAhead(claim: Claim, clause: Range): boolean {
    const { year, kind } = this.timeline.clock
    if (year === null || (kind !== 'term' && kind !== 'part' && kind !== 'month')) return false
    const word = this.nearBefore(clause.start, claim.start).findLast(
      ({ role }) => role === 'opens' || role === 'clause',
    )
    if (!word?.ends) return false
    const span = this.timeline.resolve(word)
    return span !== null && isYear(span) && span.firstYear === year
  }

  private numberBetween(from: number, to: number): boolean {
    return /\d/.test(this.key.slice(from, to))
  }

  /** 'Trong 5 năm qua (giai đoạn 2005-2010)': the bracket says which. */
  private saysSameTime({ start, end, expression }: TimeWord): boolean {
    const open = this.brackets.openBefore(start + 1)
    if (open < 0 || start - open >= 16) return false
    // 'Thực hiện chương trình … (giai đoạn 2016-2018), huyện được đầu tư 59 công trình': nothing was told before it.
    const span = expression?.type === 'period' && expression.phrase.type === 'years' ? expression.phrase : null
    const lead = this.key.slice(this.sentence.start, open).replace(yearsCounted, '')
    if (span && span.last > span.first && endsLead.test(this.key.slice(end, end + 20)) && !/\d/.test(lead)) return true
    const last = this.marks.wordAt(open) - 1
    const [before, that] = [this.marks.words.slice(Math.max(0, last - 2), last), this.marks.words[last]?.text ?? '']
    return (
      startingIn(this.words, open - longestWord, open).some(
        ({ end, role }) => role !== 'compares' && end <= open && open - end <= 1,
      ) ||
      // 'Mười ba năm ấy (2011 - 2023)'.
      (pointing.has(that) && before.some(({ text }) => text === yearWord || text === periodWord || text === spanWord))
    )
  }

  private asOfIn(clause: Range, span: Span | null): string | null {
    if (this.bounded.start !== clause.start) {
      const within = this.words.slice(this.firstFrom(clause.start), this.firstFrom(clause.end))
      this.bounded = { start: clause.start, word: within.find(({ role }) => role === 'bounds') ?? null }
    }
    const bound = this.bounded.word
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
      startingIn(this.seasons, claim.end, claim.end + seasonBehind).find(
        ({ start, end }) => end <= clause.end && !this.numberBetween(claim.end, start),
      )
    if (!season) return this.seasons.length === 0 ? this.openedSeason : null
    return this.key.slice(season.start, season.end)
  }
}
