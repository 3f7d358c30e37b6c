import { isoDate } from '../../domain/period.ts'
import { bracketAfter, bracketBehind, bracketCloses, withinYear } from '../../lexicon/wording/times.ts'
import type { Range } from '../../text/sentences.ts'
import { startingIn } from '../../text/sorted.ts'
import type { Claim } from '../claims.ts'
import type { Known, Levels } from './levels.ts'
import { farthest, longestWord, type SentenceWords } from './sentence-words.ts'
import { isPart, isYear, monthSpan, type Span, shifted, textOf, yearSpan } from './spans.ts'
import type { Standings } from './standings.ts'
import type { TimeWord } from './time-word.ts'

const firstMonth = 1
/** Characters between a budget year and the day until which it is paid. */
const longestPayment = 40

/** Characters in which a list names its time: 'Hội nghị thống nhất một số chỉ tiêu 6 tháng cuối năm: …'. */
const farthestHead = 70

/** Words in which a sentence says that something set out. */
const setOutReach = 8

const nextMonth = ({ lastYear, lastMonth }: Span): Span =>
  lastMonth === 12 ? monthSpan(lastYear + 1, 1, 1) : monthSpan(lastYear, lastMonth + 1, lastMonth + 1)

/** Which months a number of the sentence is of. */
export class PeriodOf {
  private readonly of: SentenceWords
  private readonly standings: Standings
  private readonly levels: Levels

  constructor(of: SentenceWords, standings: Standings, levels: Levels) {
    this.of = of
    this.standings = standings
    this.levels = levels
  }

  at(
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
      const span =
        this.ofBudgetYear(word) ?? this.ofAim(word, claim, this.ofLastYear(word, this.of.timeline.resolve(word)))
      const now = word.expression?.type === 'now'
      return span === null
        ? null
        : {
            span,
            known,
            words: this.of.timeline.textOf(word),
            now,
            named: word.expression?.type === 'period',
            season: word.ofSeason,
            ahead: this.endsAheadOfReport(word, span),
          }
    }
    const beside = this.besideCompared(claim)
    if (beside) return beside
    const said = Math.max(claim.end, nounEnd)
    const end = said + (bracketAfter.exec(this.of.key.slice(said, said + 32))?.[0].length ?? 0)
    const at = this.of.firstFrom(claim.start)
    const near = this.of.words.slice(at, at + 4)
    const behind = near.find(
      (word) =>
        word.start >= claim.end &&
        ((word.role === 'own' && word.start - end < 16) ||
          ((word.role === 'clause' || word.role === 'opens') &&
            bracketBehind.test(this.of.key.slice(end, word.start)) &&
            bracketCloses.test(this.of.key.slice(word.end, word.end + 2)))),
    )
    if (behind && !this.of.numberBetween(end, behind.start)) {
      const own = found(behind, 'own')
      if (own) return own
    }
    const before = this.of.words
      .slice(Math.max(0, at - 4 * farthest), at)
      .filter(
        ({ role, end: to }) =>
          role === 'opens' ||
          role === 'clause' ||
          role === 'bounds' ||
          // 'quyết tâm hoàn thành các chỉ tiêu cả năm: …'
          (role === 'plans' && (this.standings.isAimedBefore(claim) || this.of.key[to] === ':')),
      )
      .slice(-farthest)
    for (const word of before.reverse()) {
      if (
        (this.of.brackets.closedBefore(word, claim.start) && !this.of.saysSameTime(word)) ||
        (word.aside && (word.start < clause.start || this.of.key.slice(word.end, claim.start).includes(':'))) ||
        (word.inSpite && this.of.key.slice(word.end, claim.start).includes(','))
      )
        continue
      if (this.isOfItsItem(word, claim)) continue
      const one = found(word, word.start >= clause.start ? 'clause' : 'sentence')
      if (one) return one
      // 'Buổi đầu thành lập, …, đến nay, …', on a page without a date: nobody says when that is, and it is not the time before.
      if (word.expression?.type === 'now') return { span: null, known: 'report', words: '' }
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
    if (expression?.type !== 'wholeYear' || !this.of.key.slice(end, claim.start).includes(';')) return false
    const [first] = this.of.told
    const isHead = first !== undefined && (first.leads || first.start - this.of.sentence.start < farthestHead)
    return isHead && first.end < end && this.of.key.slice(first.end, end).includes(';')
  }

  /** 'đến 31/12', 'đến hết quý II', behind the months under report. */
  private endsAheadOfReport({ role, date, ends, expression }: TimeWord, span: Span): boolean {
    const { calendar } = this.of.timeline
    if (role === 'bounds' && date !== null)
      return (date.year ?? this.of.clock.year) === this.of.clock.year && calendar.isAheadOfReport(date)
    const counts = ends && expression?.type === 'period' && expression.phrase.type === 'months'
    return counts && expression.phrase.first > 1 && calendar.isUnderWay(span) && !this.wasOver(span)
  }

  /** 'Kéo tỷ lệ hộ nghèo xuống dưới 2% là điều huyện hứa cho năm 2021': the one time named, and still to come, is of all before it. */
  private onlyAhead(claim: Claim): TimeWord | null {
    const told = this.of.told
    const [word] = told
    const { year, kind } = this.of.clock
    const ofYear = kind !== 'term' && kind !== 'halfTerm' && year !== null
    if (told.length !== 1 || !word || word.expression?.type !== 'period' || !ofYear) return null
    if (this.of.key.slice(claim.end, word.start).includes(';')) return null
    const span = this.of.timeline.resolve(word)
    return span !== null && span.firstYear > year && word.role !== 'day' ? word : null
  }

  /** 'cao hơn năm 2011 (10,9%)', 'chưa bằng cùng kỳ (10.200 lượt)': in brackets stands the number of the time that is compared with. */
  private besideCompared(claim: Claim): { span: Span; known: Known; words: string; named: boolean } | null {
    if (!/\(\s?$/.test(this.of.key.slice(claim.start - 2, claim.start))) return null
    const open = this.of.brackets.openBefore(claim.start)
    const word = startingIn(this.of.words, open - longestWord, open).find(
      ({ role, end }) => role === 'compares' && end <= open && open - end <= 1,
    )
    const { inBrackets } = this.of.timeline
    if (!word && inBrackets) return { span: inBrackets, known: 'own', words: 'brackets', named: true }
    const { report } = this.of.timeline.clock
    const same = this.of.marks.endingBefore(this.of.marks.wordAt(open), 0, 'samePeriod')
    const span = word ? this.of.timeline.resolve(word) : same && report ? shifted(report, -1) : null
    return span && { span, known: 'own', words: this.of.key.slice(word?.start ?? same!.start, open), named: true }
  }

  /** 'Vốn đầu tư công năm 2023 giải ngân đến 31/01/2024 được 214,7 tỷ đồng': what a budget year pays in the January behind it. */
  private ofBudgetYear({ role, date, start }: TimeWord): Span | null {
    if (role !== 'bounds' || date?.year == null || date.month !== firstMonth) return null
    const year = yearSpan(date.year - 1)
    const named = this.of.nearBefore(0, start).at(-1)
    const span =
      named && named.role !== 'compares' && start - named.end <= longestPayment ? this.of.timeline.resolve(named) : null
    return span !== null && textOf(span) === textOf(year) ? year : null
  }

  /** 'Thiên tai năm qua dồn dập, nhất là đợt lũ cuối tháng 7', told in March: a month without a year, long before it comes, has been. */
  private ofLastYear({ expression }: TimeWord, span: Span | null): Span | null {
    const { report } = this.of.timeline.clock
    if (span === null || report === null || !this.of.timeline.calendar.isAhead(span)) return span
    const bare = expression?.type === 'period' && expression.phrase.type === 'months' && expression.phrase.year === null
    const far = span.firstMonth === span.lastMonth && span.firstMonth > report.lastMonth + 2
    return bare && far && this.standings.cues.every(({ kind }) => kind === 'result') ? shifted(span, -1) : span
  }

  /** 'Năm nay, huyện phấn đấu có thêm 3 xã', told in April: an aim of this year is of the whole of it. */
  private ofAim({ expression, start, end }: TimeWord, claim: Claim, span: Span | null): Span | null {
    const aimed = this.standings.isAimedBefore(claim)
    // 'Đến cuối năm 2022 có 26.470 ha, sản lượng trong năm 66.030 tấn': the year that was just named, and not of one number alone ('giảm từ 19,6% năm 2023 xuống còn 15,8%; trong năm …').
    if (expression?.type === 'thisYear' && this.of.key.slice(start, end) === withinYear) {
      const named = this.of
        .nearBefore(this.of.key.lastIndexOf(';', start) + 1, start)
        .findLast(({ role, expression: time }) => role !== 'compares' && role !== 'own' && time?.type === 'period')
      const of = named ? this.of.timeline.resolve(named) : null
      if (of && isYear(of)) return of
    }
    const estimated = startingIn(this.standings.cues, end, claim.start).some(({ kind }) => kind === 'estimate')
    if (expression?.type === 'thisYear' && estimated && span !== null) return yearSpan(span.lastYear)
    if (!aimed || span === null) return span
    if (expression?.type === 'thisYear') return yearSpan(this.yearAimedAt(span))
    // 'Yêu cầu tập trung: thu ngân sách trong tháng 7 tỷ đồng': the month that follows the report.
    if (expression?.type === 'thisMonth') return nextMonth(span)
    // 'phấn đấu quý I', told in February: what is aimed at is still to come.
    const { toldOn } = this.of.timeline.clock
    const bare = expression?.type === 'period' && expression.phrase.type === 'months' && expression.phrase.year === null
    const over = toldOn !== null && isoDate(span.lastYear, span.lastMonth, 28)! < toldOn
    return bare && over && span.lastYear < Number(toldOn.slice(0, 4)) && !this.followsOpened(span)
      ? shifted(span, 1)
      : span
  }

  /** 'Năm nay, huyện phấn đấu …', told in the year behind the one under report, is of the year of telling. */
  yearAimedAt({ lastYear }: Span): number {
    const { toldOn, kind } = this.of.clock
    const told = toldOn === null ? null : Number(toldOn.slice(0, 4))
    return kind === 'year' && told === lastYear + 1 ? told : lastYear
  }

  /** 'Quý I năm 2020 …. Trong quý II, …': it comes right behind the part of the year that is told. */
  private followsOpened({ firstMonth, lastYear }: Span): boolean {
    const { span } = this.levels.paragraph.opened ?? this.levels.section.opened ?? { span: null }
    return span !== null && isPart(span) && span.lastYear === lastYear && span.lastMonth < firstMonth
  }

  /** 'Khi bắt tay xây dựng nông thôn mới, bình quân mỗi xã có 3,27 tiêu chí', held against 2011 further on. */
  private setsOut(): number | null {
    const { outset } = this.of.clock
    if (outset === null || this.of.words.length > 0) return null
    const from = this.of.firstWord
    return this.of.marks.within(from, from + setOutReach, 'begins').length > 0 ? outset : null
  }

  /** Its last month had come on the day of telling. */
  private wasOver({ lastYear, lastMonth }: Span): boolean {
    const { toldOn } = this.of.clock
    return toldOn !== null && isoDate(lastYear, lastMonth, 28)! <= toldOn
  }
}
