import { broughtOff, completeWord, goesOnFromBefore, ordinal } from '../../lexicon/wording/times.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { CueMark, Marks } from '../marks/cue-marks.ts'
import type { Aims } from './aims.ts'
import type { Calendar } from './calendar.ts'
import { type Level, none } from './levels.ts'
import { Moves, type Resolve, toldAtLength } from './moves.ts'
import type { SentenceTime } from './sentence-time.ts'
import { isWhole, isYear, yearSpan } from './spans.ts'
import type { TimeWord } from './time-word.ts'
import { beginning, yearAtHead } from './year-at-head.ts'
import { YearFirst } from './year-first.ts'

/** What headings, paragraphs and sentences have opened for those behind them. */

const longestHeading = 120
const longestItem = 260
/** Words of a sentence that does no more than announce. */
const shortSentence = 30

export class Openings {
  section = none()
  /** The section, where a sentence opened it: the next heading ends it. */
  private openedBySentence: Level | null = null
  paragraph = none()
  /** What the paragraph before had opened. */
  private left = none()
  private listed = false
  /** The list is of ordinals and bullets alone: 'thống nhất 5 chương trình trọng tâm'. */
  private ordinalsOnly = false
  paragraphNumber = -1
  /** The last year that was opened: 'Sau 10 năm' counts from it. */
  openedYear: number | null = null
  /** The first year that an article looks back to. */
  firstYearTold: number | null = null
  /** What a sentence named the plan of, without a number: the next paragraph may tell it. */
  private plansNamed: Level | null = null
  private readonly key: string
  private readonly marks: Marks
  private readonly calendar: Calendar
  private readonly aims: Aims
  private readonly moves: Moves
  private readonly resolve: Resolve
  private readonly yearFirst: YearFirst

  constructor(key: string, marks: Marks, calendar: Calendar, aims: Aims, resolve: Resolve) {
    this.aims = aims
    this.key = key
    this.marks = marks
    this.calendar = calendar
    this.moves = new Moves(calendar, resolve)
    this.resolve = resolve
    this.yearFirst = new YearFirst(calendar, resolve)
    const { yearFirst } = calendar.clock
    if (yearFirst !== null) {
      this.section = { opened: { span: yearSpan(yearFirst), words: String(yearFirst) }, status: null }
      this.openedBySentence = this.section
    }
  }

  /** What the paragraph before opened holds for no word of the next one. */
  leaveParagraph(): void {
    this.left = this.paragraph
    this.paragraph = none()
  }

  turnParagraph(
    sentence: Sentence,
    words: readonly TimeWord[],
    numbers: boolean,
    aims: readonly CueMark[],
    first: number,
    last: number,
  ): void {
    this.paragraphNumber = sentence.paragraph
    const before = this.left
    const text = this.key.slice(sentence.start, sentence.end)
    // '… thông qua nghị quyết về nhiệm vụ năm 2021.' / 'Theo đó, thu ngân sách 412 tỷ đồng …'
    const planned = before.status === 'target' ? before : this.plansNamed
    this.plansNamed = null
    if (planned && goesOnFromBefore.test(text) && !this.aims.tellsResults(words, first, last)) {
      this.section = planned
      this.listed = true
      return
    }
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
      else if (span && opener && (this.calendar.isYearUnderReport(opener, span) || this.moves.namesReport(opener)))
        this.section = none()
      else if (span && opener)
        this.section = {
          opened: { span, words: this.textOf(opener) },
          status: this.calendar.isComing(span) ? 'target' : null,
        }
      else if (numbered.test(text) || results || text === text.toUpperCase()) this.section = none()
      if (this.section === this.openedBySentence && !this.yearFirst.goesOn(this.section)) this.section = none()
      this.listed = /:\s?$/.test(text) && this.section.status === 'target'
      return
    }
    // A list of aims goes on over its items; words of result, or another time, end it.
    if (this.section.status !== null && !this.listed) return
    if (this.section.status === null) return
    const marked = bullet.test(text) || ordinal.test(text) || numbered.test(text)
    const item = marked || (!this.ordinalsOnly && (text.length <= longestItem || /^[^.;]{0,60}:/.test(text)))
    const past = words.some((word) => word.role === 'opens' && this.calendar.isPast(this.resolve(word)))
    // '5. Hoàn thành 9/9 tiêu chí …' in a list of aims is one of them.
    const reported =
      results && !(marked && this.marks.within(first, first + beginning, 'result').every((one) => this.isGoal(one)))
    if (!item || reported || past) {
      this.section = none()
      this.listed = false
    }
  }

  private isGoal({ from }: CueMark): boolean {
    return this.marks.words[from]!.text === completeWord
  }

  carryOn(
    sentence: Sentence,
    words: readonly TimeWord[],
    aims: readonly CueMark[],
    time: SentenceTime,
    first: number,
    last: number,
    opensParagraph: boolean,
    numberCount: number,
  ): void {
    const numbers = numberCount > 0
    this.yearFirst.note(words, sentence.paragraph, numberCount)
    const said = this.key.slice(sentence.start, sentence.end)
    if (!opensParagraph && aims.length === 0 && broughtOff.test(said)) this.paragraph.status = null
    const opener =
      words.find(({ role, leads, aside }) => role === 'opens' && leads && !aside) ??
      words.find((word) => word.role === 'bounds' && word.leads && this.moves.isOfAnotherYear(word)) ??
      (numbers
        ? opensParagraph && numberCount >= toldAtLength + 1
          ? yearAtHead(words, first, this.marks, this.calendar, this.resolve)
          : undefined
        : words.find(
            (word) =>
              (word.role === 'opens' ||
                (word.role === 'clause' &&
                  !this.moves.isSchoolYear(word) &&
                  !(this.marks.wordAt(word.start) - first >= beginning && this.moves.isInPassing(word)))) &&
              !word.aside &&
              !this.calendar.isTermInPassing(word),
          ))
    const atLength = opensParagraph && numberCount >= toldAtLength
    const span = opener && !this.moves.movesOn(opener, words, atLength) ? this.resolve(opener) : null
    const item = bullet.test(this.key.slice(sentence.start, sentence.start + 4))
    const question = /\?\s?$/.test(this.key.slice(sentence.start, sentence.end))
    if (opener && span && !this.calendar.isSingleMonth(span)) {
      const opened = { span, words: this.textOf(opener), underWay: this.moves.isTurnedTo(opener, span) }
      const returns =
        opener.expression?.type === 'now' ||
        opener.expression?.type === 'sumUp' ||
        this.moves.comesToReport(span, words) ||
        (this.calendar.isYearUnderReport(opener, span) && aims.length === 0)
      this.paragraph.opened = returns ? null : opened
      if (isYear(span)) this.openedYear = span.firstYear
      if (isWhole(span) && (this.firstYearTold === null || span.firstYear < this.firstYearTold))
        this.firstYearTold = span.firstYear
      if (returns && (opener.leads || !this.yearFirst.goesOn(this.section))) this.section.opened = null
      else if (
        question ||
        (!item &&
          (this.moves.opensSection(opener, span, opensParagraph, numberCount) || this.yearFirst.opens(opener, span)))
      )
        this.section = { opened, status: null }
      if (!question && this.section.opened === opened) {
        this.openedBySentence = this.section
        this.yearFirst.open(sentence.paragraph, numberCount)
      }
      if (!this.calendar.isComing(span)) this.paragraph.status = null
    }
    // A question that names no time asks of the report.
    if (question && !opener && opensParagraph) this.section.opened = null
    if (!numbers) this.plansNamed = this.aims.planNamed(words, first, last) ?? this.plansNamed
    const announces = /:\s?$/.test(this.key.slice(sentence.start, sentence.end))
    const aim = aims.find(
      ({ kind, from, to }) =>
        (kind === 'aim' &&
          ((from - first < beginning && !this.aims.tellsFirst(first, from)) ||
            announces ||
            this.aims.endsWithGoals(from, to, last))) ||
        (kind === 'aimHead' &&
          from - first < 4 &&
          words.some((word) => word.role !== 'compares' && this.calendar.isToCome(this.resolve(word)))),
    )
    const result = this.marks.within(first, Math.min(last, first + 8), 'result')[0]
    if (aim && !(result && result.from < aim.from && !announces)) {
      this.paragraph.status = 'target'
      const named = words.findLast(
        ({ role }) => role === 'opens' || role === 'clause' || role === 'plans' || role === 'own',
      )
      const planned = named ? this.resolve(named) : null
      if (planned && !this.calendar.isPast(planned))
        this.paragraph.opened = { span: planned, words: this.textOf(named!) }
      if (announces) {
        this.section = { opened: this.paragraph.opened, status: 'target' }
        this.listed = true
      }
    } else if (announces && this.paragraph.status === 'target' && !opensParagraph) {
      // 'Dự thảo đưa ra 22 chỉ tiêu cho nhiệm kỳ tới. Đáng chú ý:'.
      this.section = { opened: this.paragraph.opened, status: 'target' }
      this.listed = true
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
    if (announces && time.standings.isEstimated()) this.paragraph.status = 'estimate'
  }

  private endsParagraph(sentence: Sentence): boolean {
    const next = this.key[sentence.end]
    return next === undefined || next === '\n'
  }

  isAiming(): boolean {
    return this.paragraph.status === 'target' || this.section.status === 'target'
  }

  private textOf(word: TimeWord): string {
    return this.key.slice(word.start, word.end)
  }
}

const numbered = /^\s?(?:[ivx]{1,4}|\d{1,2}|[a-h])\s?[./)-]/i
const bullet = /^\s*[-+*•]/
