import type { Status } from '../../domain/report.ts'
import { amongWord, askWord, cancelsAim, estimateBehind, listAhead, openingEnds } from '../../lexicon/wording/times.ts'
import type { Range } from '../../text/sentences.ts'
import { startingIn } from '../../text/sorted.ts'
import type { Claim } from '../claims.ts'
import type { CueMark } from '../marks/cue-marks.ts'
import type { Known, Levels } from './levels.ts'
import { farthest, type SentenceWords } from './sentence-words.ts'
import { isYear, type Span } from './spans.ts'

/** Whether a number of a sentence is a result, an estimate or an aim. */

/** Bullets and numbers that may stand before the first word of a sentence. */
const numberingWords = 2

export class Standings {
  /** Cues of estimates, results and aims, in order. */
  readonly cues: readonly CueMark[]
  readonly aims: readonly CueMark[]
  private readonly of: SentenceWords
  private readonly levels: Levels
  private firstAim: number | undefined
  private plans: boolean | undefined

  constructor(of: SentenceWords, aims: readonly CueMark[], levels: Levels) {
    this.of = of
    this.aims = aims
    this.levels = levels
    const { marks, firstWord: first, lastWord: last } = of
    const unsure = marks.within(first, last, 'noEstimate')
    const estimates = marks
      .within(first, last, 'estimate')
      .filter((one) => !unsure.some((other) => other.from <= one.from && one.to <= other.to))
    const results = marks.within(first, last, 'result').filter((one) => this.cancels(one))
    this.cues = [...estimates, ...results, ...aims].sort((a, b) => a.start - b.start)
  }

  /** 'hoàn thành' behind an aim says what is aimed at. */
  private cancels(mark: CueMark): boolean {
    const { text } = this.of.marks.words[mark.from]!
    return cancelsAim.has(text)
  }

  isEstimated(): boolean {
    return this.cues.some(({ kind }) => kind === 'estimate')
  }

  at(claim: Claim, clause: Range, known: Known, span: Span | null): { status: Status; known: Known; words: string } {
    const estimate = estimateBehind.exec(this.of.key.slice(claim.end, claim.end + 48))
    if (estimate) return { status: 'estimate', known: 'own', words: estimate[0] }
    // 'Trong năm 2016, 2 xã còn lại cũng sẽ hoàn thành …': what the number counts is yet to do it.
    const [behind] = startingIn(this.cues, claim.end, clause.end)
    if (behind?.kind === 'will' && !/[\d,()]/.test(this.of.key.slice(claim.end, behind.start)))
      return { status: 'target', known: 'own', words: this.of.key.slice(behind.start, behind.end) }
    const before = startingIn(this.cues, 0, claim.start).slice(-farthest)
    const stated = known === 'own' || known === 'clause'
    const bracket = this.of.brackets.openBefore(claim.start)
    const wasBefore = span !== null && this.tellsBefore(bracket, claim.start, known, span)
    for (const mark of before.reverse()) {
      if (this.of.brackets.closedBefore(mark, claim.start) || (wasBefore && mark.start < bracket)) continue
      const inClause = mark.start >= clause.start
      const words = this.of.key.slice(mark.start, mark.end)
      const reached: Known = inClause ? 'clause' : 'sentence'
      if (mark.kind === 'estimate') {
        if (
          !inClause &&
          !this.heads(mark) &&
          !this.opens(mark) &&
          !this.hasParts(mark, claim.start) &&
          !this.isPartOf(mark, clause)
        )
          continue
        // 'ước 5,1%, trong khi năm 2015 là 9,2%': a year that is over is told behind the estimate.
        if (this.tellsEarlierYear(mark.end, claim.start)) continue
        // 'Ước' inside an aim is an aim.
        const apart = this.of.brackets.around(claim.start, mark.start)
        if (
          startingIn(this.aims, Math.max(clause.start, apart + 1), mark.start).some(
            (aim) =>
              aim.kind === 'aim' && !(this.asksOthers(aim) && this.of.key.slice(aim.end, mark.start).includes(',')),
          )
        )
          return { status: 'target', known: reached, words }
        return { status: 'estimate', known: reached, words }
      }
      if (mark.kind === 'result') {
        if (inClause && !this.isEstimatedAtHead(mark, clause)) return { status: 'actual', known: reached, words }
        continue
      }
      if (mark.kind === 'will' && !inClause) continue
      // 'Dự kiến đến cuối năm sẽ có thêm …' of the time under report.
      if (
        mark.kind === 'will' &&
        startingIn(this.cues, clause.start, mark.start).some(({ kind }) => kind === 'estimate')
      )
        continue
      if (
        mark.kind === 'aimHead' &&
        !(mark.start - this.of.sentence.start < 24 && this.plansAhead()) &&
        !this.isOwnAim(mark, claim.start)
      )
        continue
      if (stated && this.of.timeline.calendar.isPast(span) && !inClause)
        return { status: 'actual', known: reached, words }
      return { status: 'target', known: reached, words }
    }
    if (wasBefore || (stated && this.of.timeline.calendar.isPast(span)))
      return { status: 'actual', known: 'clause', words: '' }
    const { paragraph, section } = this.levels
    if (paragraph.status) return { status: paragraph.status, known: 'paragraph', words: 'the paragraph' }
    if (section.status) return { status: section.status, known: 'section', words: 'the section' }
    return { status: 'actual', known: 'report', words: '' }
  }

  /** 'Ước giá trị sản xuất thực hiện được 21.700 tỷ đồng': what is done is estimated, where no number stands between. */
  private isEstimatedAtHead(mark: CueMark, clause: Range): boolean {
    const estimate = startingIn(this.cues, clause.start, mark.start).at(-1)
    return estimate?.kind === 'estimate' && !/\d/.test(this.of.key.slice(estimate.end, mark.start))
  }

  /** '…, năm 2022 còn 7,1%, mục tiêu năm 2023 còn 5%': behind a comma, with a time of its own that is not over. */
  private isOwnAim(mark: CueMark, at: number): boolean {
    if (!/[,;]\s?$/u.test(this.of.key.slice(Math.max(0, mark.start - 3), mark.start))) return false
    return startingIn(this.of.words, mark.end, at).some(
      (word) => word.role === 'plans' && !this.of.timeline.calendar.isPast(this.of.timeline.resolve(word)),
    )
  }

  /** 'yêu cầu các hộ thu nốt diện tích còn lại, tổng sản lượng ước đạt …': what is asked for ends where something else is told. */
  private asksOthers(aim: CueMark): boolean {
    return this.of.marks.words[aim.from]!.text === askWord
  }

  /** 'thu nhập 66 triệu đồng (năm 2021 được 60,2 triệu đồng)': brackets of an earlier time tell how it was then, whatever stands before them. */
  private tellsBefore(bracket: number, at: number, known: Known, { lastYear, lastMonth }: Span): boolean {
    const { report } = this.of.timeline.clock
    if (bracket < 0 || this.of.key.slice(bracket, at).includes(')') || report === null) return false
    const named = known === 'own' || startingIn(this.of.words, bracket + 1, at).some(({ role }) => role !== 'names')
    return named && (lastYear < report.lastYear || (lastYear === report.lastYear && lastMonth <= report.lastMonth))
  }

  private tellsEarlierYear(from: number, to: number): boolean {
    const { report } = this.of.timeline.clock
    const word = startingIn(this.of.words, from + 1, to)
      .slice(-farthest)
      .findLast((one) => one.role !== 'names' && one.role !== 'compares' && !this.of.brackets.closedBefore(one, to))
    const span = word?.expression?.type === 'period' ? this.of.timeline.resolve(word) : null
    if (span === null || report === null || !isYear(span)) return false
    // '5 năm ước đạt 412 tỷ đồng, …; riêng năm 2014 thu được 92,6 tỷ đồng': of a year of the term that is over.
    const { toldOn } = this.of.timeline.clock
    const apart = /[;,]/.test(this.of.key.slice(from, word!.start))
    if (apart && !isYear(report) && toldOn !== null && span.lastYear < Number(toldOn.slice(0, 4))) return true
    return (
      span.lastYear < report.firstYear || (this.of.timeline.calendar.isPast(span) && this.estimatesLater(from, span))
    )
  }

  /** 'năm 2019 ước đạt 26,5 triệu đồng, hộ nghèo năm 2018 còn 37%': the estimate is of a later year. */
  private estimatesLater(from: number, { lastYear }: Span): boolean {
    const before = startingIn(this.of.words, 0, from)
      .slice(-farthest)
      .findLast(({ role, expression }) => role !== 'names' && role !== 'compares' && expression?.type === 'period')
    const span = before ? this.of.timeline.resolve(before) : null
    return span !== null && isYear(span) && span.firstYear > lastYear
  }

  /** 'ước đạt 9,8%, trong đó: …; …': the parts are as sure as the whole. */
  private hasParts(mark: CueMark, at: number): boolean {
    const list = this.of.key.indexOf(';', mark.end)
    return this.of.marks
      .within(mark.to, this.of.marks.wordAt(list < 0 ? at : Math.min(at, list)), 'parts')
      .some(({ from }) => this.of.marks.words[from]?.text === amongWord)
  }

  /** 'Ước 6 tháng tổng giá trị sản xuất tăng 16,32%; trong đó nông nghiệp tăng 2,92%'. */
  private isPartOf(mark: CueMark, clause: Range): boolean {
    const first = this.of.marks.within(
      this.of.marks.wordAt(clause.start),
      this.of.marks.wordAt(clause.start) + 3,
      'parts',
    )[0]
    return first !== undefined && !this.of.key.slice(mark.end, clause.start - 1).includes(';')
  }

  /** 'Ước thực hiện năm 2023, đàn heo …; đàn bò …': at the head of its sentence, parted from what it holds for. */
  private opens(mark: CueMark): boolean {
    if (mark.from - this.of.marks.wordAt(this.of.sentence.start) > numberingWords) return false
    return openingEnds.test(this.of.key.slice(mark.end, Math.min(this.of.sentence.end, mark.end + 60)))
  }

  /** At the head of a list: 'Ước năm 2020: …; …'. */
  private heads(mark: CueMark): boolean {
    const rest = this.of.key.slice(mark.end, Math.min(this.of.sentence.end, mark.end + 90))
    return listAhead.test(rest)
  }

  /** A time that is not over yet is named. */
  private plansAhead(): boolean {
    this.plans ??= this.of.words.some(
      (word) =>
        word.role !== 'compares' &&
        word.role !== 'names' &&
        !(word.role === 'plans' && word.expression.type === 'wholeYear') &&
        this.isAhead(this.of.timeline.resolve(word)),
    )
    return this.plans
  }

  /** 'Mục tiêu của thị xã trong năm 2018 là …', in a report on its first quarter: the year goes on. */
  private isAhead(span: Span | null): boolean {
    const { calendar } = this.of.timeline
    return calendar.isToCome(span) || (span !== null && isYear(span) && calendar.isUnderWay(span))
  }

  /** Aims come in the order of their starts: the first of them decides. */
  isAimedBefore({ start }: Claim): boolean {
    this.firstAim ??= this.aims.find(({ kind }) => kind === 'aim')?.start ?? Number.POSITIVE_INFINITY
    if (this.firstAim < start) return true
    const last = this.aims.findLast((mark) => mark.start < start)
    return last?.kind === 'aimHead' && this.isOwnAim(last, start)
  }
}
