import {
  amongWord,
  broughtOff,
  completeWord,
  isWord,
  objectiveNoun,
  ordinal,
  reachedWords,
  stillOrAlready,
  strives,
  targetNoun,
} from '../../lexicon/wording/times.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Claim } from '../claims.ts'
import type { CueMark, Marks } from '../marks/cue-marks.ts'
import { Calendar } from './calendar.ts'
import type { Clock } from './clock.ts'
import { type Level, none } from './levels.ts'
import { Meaning } from './meaning.ts'
import { isNumber } from './nearby.ts'
import { SentenceTime } from './sentence-time.ts'
import { isPart, isWhole, isYear, isYears, type Span, shifted, textOf, yearSpan } from './spans.ts'
import type { TimeWord } from './time-word.ts'
import { timeWordsOf } from './time-words.ts'

const firstMonthOfYear = '01'

/** Words in which an opener or an aim still counts as the beginning of a sentence. */
const beginning = 14
const goalReach = 6
/** Bullets and numbers that may stand before the first word of a sentence. */
const numberingWords = 2
const announceReach = 22
/** Words behind a goal that say what it is, and characters up to the time that it is for. */
const aimBehind = 12
const comingReach = 20
const longestHeading = 120
const longestItem = 260
/** Words of a sentence that does no more than announce. */
const shortSentence = 30
const yearsKept = 12
/** Words of 'Điều 2.', 'Phần II.' */
const longestNumbering = 3
/** So many numbers in its first sentence tell a year at length. */
const toldAtLength = 2
const timesKept = 3
const farthestSentence = 11

function yearNamedBy({ end, date, expression, role }: TimeWord): { end: number; year: number }[] {
  const phrase = expression?.type === 'period' ? expression.phrase : null
  const year = date?.year ?? (phrase?.type === 'years' ? phrase.first : (phrase?.year ?? null))
  return year === null || role === 'compares' ? [] : [{ end, year }]
}

/** 'sẵn sàng đón năm học 2023 - 2024' turns nothing to it. */
const isSchoolYear = ({ expression }: TimeWord): boolean =>
  expression?.type === 'period' &&
  expression.phrase.type === 'years' &&
  expression.phrase.last === expression.phrase.first + 1

export class Timeline {
  readonly clock: Clock
  readonly calendar: Calendar
  private readonly meaning: Meaning
  private readonly marks: Marks
  private readonly key: string
  private section = none()
  /** The section, where a sentence opened it: the next heading ends it. */
  private openedBySentence: Level | null = null
  private paragraph = none()
  private listed = false
  /** The list is of ordinals and bullets alone: 'thống nhất 5 chương trình trọng tâm'. */
  private ordinalsOnly = false
  /** The sentence before was no more than a number of a part. */
  private isLabel = false
  private partTold = false
  /** So many numbers did the paragraph tell that opened the section. */
  private numbersOpened = { paragraph: -1, count: 0 }
  private paragraphNumber = -1
  /** The last year that was opened: 'Sau 10 năm' counts from it. */
  private openedYear: number | null = null
  /** The first year that an article looks back to. */
  private firstYearTold: number | null = null

  private last: { readonly time: SentenceTime; readonly paragraph: number } | null = null
  private sentenceNumber = 0
  /** The season that the paragraph opened. */
  private season: string | null = null
  /** The times last told, the nearest first. */
  private recent: readonly { word: TimeWord; span: Span; number: number; paragraph: number }[] = []
  /** The years last named, for 'khi ấy'. */
  private named: readonly { readonly end: number; readonly year: number }[] = []
  /** What numbers in brackets are of, where the article says so. */
  inBrackets: Span | null = null
  private readonly titleEnd: number

  constructor(key: string, marks: Marks, clock: Clock, titleEnd: number) {
    this.titleEnd = titleEnd
    this.key = key
    this.marks = marks
    this.clock = clock
    this.calendar = new Calendar(clock)
    this.meaning = new Meaning(this.calendar, marks)
  }

  /** Enters the sentence; what it opens for those behind it holds from the next one on. */
  enter(sentence: Sentence, claims: readonly Claim[]): SentenceTime {
    this.remember()
    const first = this.marks.wordAt(sentence.start)
    const last = this.marks.wordAt(sentence.end - 1) + 1
    const words = timeWordsOf(sentence, claims, this.marks)
    const numbers = claims.filter(({ quantity }) => quantity !== undefined && !quantity.word).length
    this.named = [...this.named, ...words.flatMap(yearNamedBy)].slice(-yearsKept)
    const opensParagraph = sentence.paragraph !== this.paragraphNumber || this.isLabel
    // 'ĐIỀU 2.' stands before its heading.
    this.isLabel = opensParagraph && !this.isLabel && last - first <= longestNumbering && numbers === 0
    this.inBrackets = this.bracketsTold(words, first, last) ?? this.inBrackets
    const aims = this.aimsOf(first, last, words)
    if (opensParagraph && sentence.end > this.titleEnd)
      this.turnParagraph(sentence, words, numbers > 0, aims, first, last)
    const time = new SentenceTime(
      this,
      this.marks,
      this.key,
      sentence,
      words,
      aims,
      {
        section: { ...this.section },
        paragraph: { ...this.paragraph },
      },
      this.recent.flatMap(({ word, span, number, paragraph }) => {
        const sentences = this.sentenceNumber - number
        return sentences <= farthestSentence
          ? [{ word, span, sentences, sameParagraph: paragraph === sentence.paragraph }]
          : []
      }),
      opensParagraph ? null : this.season,
    )
    if (opensParagraph) this.season = null
    this.season = time.opensSeason ?? this.season
    this.last = { time, paragraph: sentence.paragraph }
    // A title tells what the article is about, not when its first numbers are.
    if (sentence.end > this.titleEnd) this.carryOn(sentence, words, aims, time, first, last, opensParagraph, numbers)
    return time
  }

  /** Keeps what the sentence before told, now that it is over. */
  private remember(): void {
    if (this.last) {
      const { time, paragraph } = this.last
      const told = time
        .spanned()
        .flatMap(({ word, span }) =>
          span === null || word.role === 'compares' || word.role === 'names' || word.role === 'event'
            ? []
            : [{ word, span, number: this.sentenceNumber, paragraph }],
        )
      if (told.length > 0) this.recent = [...told.reverse(), ...this.recent].slice(0, timesKept)
    }
    this.sentenceNumber += 1
  }

  /** 'Số trong ngoặc là của cùng kỳ năm 2012': what brackets without words are of, from here on. */
  private bracketsTold(words: readonly TimeWord[], first: number, last: number): Span | null {
    const [said] = this.marks.within(first, last, 'inBrackets')
    if (!said) return null
    const named = words.find(({ start }) => start >= said.end)
    const of = named ? this.resolve(named) : null
    const { report } = this.clock
    const same = this.marks.within(said.to, last, 'samePeriod')[0]
    if (!same || report === null) return of
    return shifted(report, of === null ? -1 : of.lastYear - report.lastYear)
  }

  /** Aims that are not said to be met. */
  private aimsOf(first: number, last: number, words: readonly TimeWord[]): CueMark[] {
    const met = this.marks.within(first, last, 'met')
    const goals = this.marks.within(first, last, 'goal')
    const plain = goals
      .filter((goal) => this.isAimOf(goal, first, last, words))
      .map((goal) => ({ ...goal, kind: 'aim' as const }))
    const verbs = this.marks.within(first, last, 'aimVerb').flatMap((verb) => {
      const goal = goals.find(({ from }) => from >= verb.to && from - verb.to <= goalReach)
      return goal && this.announces(goal, last) ? [{ ...verb, kind: 'aim' as const }] : []
    })
    return [...this.marks.within(first, last, 'aim', 'aimHead', 'will'), ...verbs, ...plain]
      .filter(
        (aim) =>
          !this.wasStriven(aim) &&
          !this.countsGoals(aim) &&
          !met.some((one) => one.from < aim.to && aim.from < one.to && !this.setsBefore(aim, one)),
      )
      .sort((a, b) => a.from - b.from)
  }

  /** 'vẫn phấn đấu đạt và vượt 17/21 chỉ tiêu', 'đã nỗ lực phấn đấu': it was striven for, and this is what came of it. */
  private wasStriven({ from, to }: CueMark): boolean {
    const verbs = this.marks.words.slice(from, to).map(({ text }) => text)
    const before = this.marks.words.slice(Math.max(0, from - 3), from).map(({ text }) => text)
    return (
      verbs.join(' ').startsWith(strives) && !before.includes(',') && before.some((word) => stillOrAlready.has(word))
    )
  }

  /** 'Trong 32 chỉ tiêu kế hoạch năm, có 4 chỉ tiêu …' counts the aims of which it tells. */
  private countsGoals({ from }: CueMark): boolean {
    const { words } = this.marks
    return (
      words[from]!.text + words[from + 1]?.text === targetNoun &&
      words[from - 2]?.text === amongWord &&
      isNumber(words[from - 1]!.text)
    )
  }

  /** 'đặt mục tiêu hoàn thành …', 'quyết tâm hoàn thành các chỉ tiêu' set what is to be met. */
  private setsBefore(aim: CueMark, met: CueMark): boolean {
    return aim.kind === 'aim' && aim.from < met.from
  }

  /** 'Mục tiêu năm nay 78%', 'chỉ tiêu thu giao cho huyện là …', '24 chỉ tiêu cho 5 năm tới', 'khung chỉ tiêu năm 2018: …'. */
  private isAimOf(goal: CueMark, first: number, last: number, words: readonly TimeWord[]): boolean {
    const noun = this.marks.words[goal.from]!.text + this.marks.words[goal.from + 1]?.text
    if (noun !== objectiveNoun && noun !== targetNoun) return false
    const behind = this.marks.words.slice(goal.to, Math.min(last, goal.to + aimBehind))
    if (
      behind.some(({ text }) => reachedWords.has(text)) ||
      this.marks.within(goal.to, goal.to + aimBehind, 'result').length > 0
    )
      return false
    const being = behind.findIndex(({ text }) => text === isWord)
    const figure = behind.findIndex(({ text }) => /^\d/.test(text) && !/^(?:19|20)\d\d$/.test(text))
    const starts =
      goal.from === first && figure >= 0 && words.some(({ start }) => start >= goal.end && start <= goal.end + 2)
    const is = noun === objectiveNoun && being >= 0 && (figure < 0 || being < figure)
    const coming = words.some((word) => {
      const span = word.start >= goal.end && word.start - goal.end < comingReach ? this.resolve(word) : null
      return span !== null && this.calendar.isComing(span)
    })
    return starts || is || (coming && this.marks.endingBefore(goal.from, 6, 'compared', 'met') === null)
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
      else if (span && opener && this.calendar.isYearUnderReport(opener, span)) this.section = none()
      else if (span && opener)
        this.section = {
          opened: { span, words: this.textOf(opener) },
          status: this.calendar.isComing(span) ? 'target' : null,
        }
      else if (numbered.test(text) || results || text === text.toUpperCase()) this.section = none()
      if (this.section === this.openedBySentence && !this.tellsYearFirst()) this.section = none()
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

  /** 'về kết quả năm 2021, quý I': the year goes on under headings of topics, until the quarter is opened. */
  private tellsYearFirst(): boolean {
    const { kind, reviewed } = this.clock
    const { opened } = this.section
    return (
      kind === 'part' &&
      !this.partTold &&
      this.numbersOpened.count !== 1 &&
      opened !== null &&
      isYear(opened.span) &&
      reviewed.has(opened.span.firstYear)
    )
  }

  /** A number was told of the months under report. */
  private notePart(words: readonly TimeWord[]): void {
    const { kind, report } = this.clock
    if (this.partTold || kind !== 'part' || report === null) return
    this.partTold = words.some((word) => {
      const span = word.role === 'opens' || word.role === 'clause' ? this.resolve(word) : null
      return span !== null && textOf(span) === textOf(report)
    })
  }

  private isGoal({ from }: CueMark): boolean {
    return this.marks.words[from]!.text === completeWord
  }

  private carryOn(
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
    if (numbers) this.notePart(words)
    if (this.numbersOpened.paragraph === sentence.paragraph) this.numbersOpened.count += numberCount
    const said = this.key.slice(sentence.start, sentence.end)
    if (!opensParagraph && aims.length === 0 && broughtOff.test(said)) this.paragraph.status = null
    const opener =
      words.find(({ role, leads, aside }) => role === 'opens' && leads && !aside) ??
      words.find((word) => word.role === 'bounds' && word.leads && this.isOfAnotherYear(word)) ??
      (numbers
        ? undefined
        : words.find(
            (word) =>
              (word.role === 'opens' || (word.role === 'clause' && !isSchoolYear(word))) &&
              !word.aside &&
              !this.calendar.isTermInPassing(word),
          ))
    const atLength = opensParagraph && numberCount >= toldAtLength
    const span = opener && !this.movesOn(opener, words, atLength) ? this.resolve(opener) : null
    const item = bullet.test(this.key.slice(sentence.start, sentence.start + 4))
    const question = /\?\s?$/.test(this.key.slice(sentence.start, sentence.end))
    if (opener && span && !this.calendar.isSingleMonth(span)) {
      const opened = { span, words: this.textOf(opener), underWay: this.isTurnedTo(opener, span) }
      const returns =
        opener.expression?.type === 'now' ||
        opener.expression?.type === 'sumUp' ||
        (this.calendar.isYearUnderReport(opener, span) && aims.length === 0)
      this.paragraph.opened = returns ? null : opened
      if (isYear(span)) this.openedYear = span.firstYear
      if (isWhole(span) && (this.firstYearTold === null || span.firstYear < this.firstYearTold))
        this.firstYearTold = span.firstYear
      if (returns && (opener.leads || !this.tellsYearFirst())) this.section.opened = null
      else if (question || (!item && this.opensSection(opener, span, opensParagraph, numberCount)))
        this.section = { opened, status: null }
      if (!question && this.section.opened === opened) {
        this.openedBySentence = this.section
        this.numbersOpened = { paragraph: sentence.paragraph, count: numberCount }
      }
      if (!this.calendar.isComing(span)) this.paragraph.status = null
    }
    // A question that names no time asks of the report.
    if (question && !opener && opensParagraph) this.section.opened = null
    const announces = /:\s?$/.test(this.key.slice(sentence.start, sentence.end))
    const aim = aims.find(
      ({ kind, from, to }) =>
        (kind === 'aim' &&
          ((from - first < beginning && !this.tellsFirst(first, from)) ||
            announces ||
            this.endsWithGoals(from, to, last))) ||
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

  /**
   * What a sentence opens ends with its paragraph, but where it turns the article to another time: as a rule by a paragraph of its
   * own, or one that begins with it. A sentence with a single number of another time opens no more than itself.
   */
  private opensSection(opener: TimeWord, span: Span, opensParagraph: boolean, numbers: number): boolean {
    if (opener.turns && numbers === 0) return true
    if (!opensParagraph) return false
    if (opener.turns && numbers >= toldAtLength) return true
    if (!opener.leads) return false
    if (this.clock.kind === 'history') return true
    if (numbers === 0 && opener.role === 'opens' && isYear(span) && !this.calendar.isComing(span)) return true
    const atLength = numbers >= toldAtLength || this.clock.reviewed.has(span.firstYear)
    return atLength && !opener.ends && this.calendar.isEarlierYear(span)
  }

  /** 'Tỷ lệ hộ nghèo cuối năm 2021 là 21,35%, phấn đấu hết năm nay còn 16,5%': a number told before the aim, which is of that alone. */
  private tellsFirst(first: number, from: number): boolean {
    return this.marks.words
      .slice(first + numberingWords, from)
      .some(({ text }, at, all) => /^\d+[.,]\d/.test(text) || (/^\d/.test(text) && all[at + 1]?.text === '%'))
  }

  /** 'Với phương châm …, dự thảo đưa ra 22 chỉ tiêu cho nhiệm kỳ 2010 - 2015.': behind it stands no number but years, so what follows tells the aims. */
  private endsWithGoals(from: number, to: number, last: number): boolean {
    const behind = this.marks.words.slice(to, Math.min(last, to + shortSentence))
    const isGoal = this.marks.within(from, to, 'goal').length > 0
    return (
      isGoal && last - to <= aimBehind && !behind.some(({ text }) => /^\d/.test(text) && !/^(?:19|20)\d\d$/.test(text))
    )
  }

  /** The year of telling, some months of which are over, behind a report on the year before. */
  private isTurnedTo({ turns }: TimeWord, span: Span): boolean {
    const { toldOn, year } = this.clock
    return (
      turns &&
      isYear(span) &&
      year !== null &&
      span.firstYear > year &&
      toldOn?.startsWith(`${span.firstYear}-`) === true &&
      toldOn.slice(5, 7) > firstMonthOfYear
    )
  }

  /** 'Cuối năm 2011 còn 3.215 hộ nghèo, 6 tháng qua có 402 hộ thoát nghèo': its sentence comes back to the report by itself. */
  private movesOn(opener: TimeWord, words: readonly TimeWord[], atLength: boolean): boolean {
    // 'Năm 2013, tuy chịu ảnh hưởng của mưa lũ tháng 8, kinh tế …': by the way, too.
    const last = words.findLast(
      ({ role, aside, inSpite }) => (role === 'opens' || role === 'clause') && !aside && !inSpite,
    )
    const { report } = this.clock
    // 'Cuối năm 2015 có …' tells how it was on a day, and no more; of the year just past, at the head of a paragraph and told at length, it is what is told.
    const start = this.resolve(opener)
    if (
      opener.ends &&
      !(atLength && report && isYear(report) && start?.lastYear === report.firstYear - 1) &&
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

  private endsParagraph(sentence: Sentence): boolean {
    const next = this.key[sentence.end]
    return next === undefined || next === '\n'
  }

  textOf(word: TimeWord): string {
    return this.key.slice(word.start, word.end)
  }

  /** The months that the words mean here. */
  resolve(word: TimeWord): Span | null {
    return this.meaning.of(word, {
      opened: this.paragraph.opened ?? this.section.opened,
      isAiming: this.isAiming(),
      openedYear: this.openedYear,
      named: this.named,
    })
  }

  private isAiming(): boolean {
    return this.paragraph.status === 'target' || this.section.status === 'target'
  }

  /** The years that a yearly average is of, where only one of them is in force. */
  yearsAround(span: Span): Span | null {
    const { kind, term, nextTerm, report, year } = this.clock
    if (kind === 'term') return isYears(span) ? span : this.calendar.isComing(span) ? nextTerm : term
    if (kind === 'halfTerm') return report
    // 'Phấn đấu đến năm 2025: … hằng năm trồng mới 1.200 ha', in a plan for 2021 - 2025.
    const plan =
      isYear(span) && year !== null && span.lastYear > year + 1
        ? this.clock.plans.find(({ lastYear }) => lastYear === span.lastYear)
        : undefined
    if (plan) return plan
    const since = this.firstYearTold
    return kind === 'history' && since !== null && year !== null && since < year ? yearSpan(since, year) : null
  }
}

const numbered = /^\s?(?:[ivx]{1,4}|\d{1,2}|[a-h])\s?[./)-]/i
const bullet = /^\s*[-+*•]/
