import { aYearBehind, endsInNumber, notEachYear } from '../../lexicon/wording/times.ts'
import type { Range } from '../../text/sentences.ts'
import type { Claim } from '../claims.ts'
import type { CueMark } from '../marks/cue-marks.ts'
import type { PeriodOf } from './period-of.ts'
import { type SentenceWords, seasonBehind } from './sentence-words.ts'
import { textOf, yearSpan } from './spans.ts'
import type { TimeWord } from './time-word.ts'
import { termAt } from './years.ts'

/** Words between 'đầu năm' and the number that was so then. */
const startReach = 10
/** 'Nghị quyết Đại hội' stands so near the targets that it set, in characters. */
const nearTargets = 260
/** Words between capital's being allotted and the sum. */
const allottedReach = 8

/** What else the words beside a number say of its time. */
export class Beside {
  private readonly of: SentenceWords
  private readonly periods: PeriodOf
  private founding: TimeWord | null | undefined

  constructor(of: SentenceWords, periods: PeriodOf) {
    this.of = of
    this.periods = periods
  }

  /** 'bình quân mỗi năm 1.200 lao động', '9,6%/năm'. */
  isYearly(claim: Claim, nounEnd: number, clause: Range): boolean {
    const at = this.of.marks.wordAt(claim.start)
    const from = Math.max(this.of.marks.wordAt(clause.start), at - 9)
    const { words } = this.of.marks
    const isOwn = ({ from: first, to, end }: CueMark): boolean =>
      // 'cây hàng năm' are crops, and 'một năm sau' is one.
      !notEachYear.has(words[first - 1]?.text ?? '') &&
      !notEachYear.has(words[to]?.text ?? '') &&
      !this.of.numberBetween(end, claim.start)
    if (this.of.marks.within(from, at, 'yearly').some(isOwn)) return true
    return (
      claim.quantity?.unit === '%' &&
      aYearBehind.test(this.of.key.slice(Math.max(claim.end, nounEnd), Math.max(claim.end, nounEnd) + 8))
    )
  }

  /** 'Theo Nghị định … ngày 14/01/2002, huyện ra đời với 6 xã': the year of a founding that the sentence tells, up to a semicolon. */
  foundedIn({ start }: Claim): number | null {
    if (this.founding === undefined) this.founding = this.foundingTold()
    const { founding } = this
    return founding && !this.of.key.slice(founding.end, start).includes(';') ? founding.date!.year : null
  }

  private foundingTold(): TimeWord | null {
    const { year } = this.of.clock
    const tells =
      this.of.marks.within(this.of.firstWord, this.of.marks.wordAt(this.of.sentence.end), 'begins').length > 0
    const told = tells ? this.of.words.find(({ date }) => date?.year) : undefined
    return told && year !== null && told.date!.year! < year - 1 ? told : null
  }

  /** 'Hộ nghèo: đầu năm 3,52%, cuối năm 2,31%'. */
  isAtStartOfYear(claim: Claim, clause: Range): boolean {
    const at = this.of.marks.wordAt(claim.start)
    const cue = this.of.marks
      .within(Math.max(this.of.marks.wordAt(clause.start), at - startReach), at, 'startOfYear')
      .at(-1)
    return (
      cue !== undefined &&
      // 'từ 12% đầu năm giảm còn 9,5%': it is of the number before it.
      !endsInNumber.test(this.of.key.slice(Math.max(clause.start, cue.start - seasonBehind), cue.start)) &&
      this.of.marks.endingBefore(cue.to, 0, 'monthsOfYear') === null &&
      !this.of.numberBetween(cue.end, claim.start)
    )
  }

  /** 'được phân bổ 64,5 tỷ đồng', 'được giao 68,2 tỷ đồng vốn đầu tư': right before the number stand words of allotting. */
  isAllotted(claim: Claim, clause: Range): boolean {
    const cue = this.of.marks.endingBefore(this.of.marks.wordAt(claim.start), allottedReach, 'allotted')
    return cue !== null && cue.start >= clause.start && !this.of.numberBetween(cue.end, claim.start)
  }

  /** The term whose targets the sentence counts: 'trong 26 chỉ tiêu Nghị quyết Đại hội đề ra, đến nay 24 chỉ tiêu đạt và vượt'. */
  termOfTargets(claim: Claim): string | null {
    const { clock } = this.of.timeline
    const from = Math.max(this.of.sentence.start, claim.start - nearTargets)
    const to = Math.min(this.of.sentence.end, claim.start + nearTargets)
    const named = this.of.marks.within(this.of.marks.wordAt(from), this.of.marks.wordAt(to - 1) + 1, 'ofTerm')
    if (!named.some(({ start }) => Math.abs(start - claim.start) < nearTargets)) return null
    const term = clock.term ?? clock.termAround ?? (clock.year === null ? null : termAt(clock.year))
    return term && textOf(term)
  }

  /** The time that the plan beside a number is of: '(chỉ tiêu năm 2025 là 87,2%)'. */
  planNamed(claim: Claim, clause: Range): string | null {
    const word = this.of.nearBefore(clause.start, claim.start).findLast(({ role }) => role === 'plans')
    const span = word && !this.of.numberBetween(word.end, claim.start) ? this.of.timeline.resolve(word) : null
    return span && textOf(word?.expression?.type === 'thisYear' ? yearSpan(this.periods.yearAimedAt(span)) : span)
  }
}
