import { isoDate } from '../../domain/period.ts'
import { orMore, untilItsEnd } from '../../lexicon/wording/times.ts'
import type { Range } from '../../text/sentences.ts'
import type { Claim } from '../claims.ts'
import type { CueMark } from '../marks/cue-marks.ts'
import { Layout } from '../marks/layout.ts'
import { Beside } from './beside.ts'
import type { Known, Levels, NumberTime } from './levels.ts'
import { PeriodOf } from './period-of.ts'
import { longestWord, type SentencePlace, SentenceWords } from './sentence-words.ts'
import { isPart, isYear, isYears, monthSpan, type Span, textOf } from './spans.ts'
import { Standings } from './standings.ts'
import type { TimeWord } from './time-word.ts'

/** Who tells of a year's end in this month or before tells of what has not come. */
const longBeforeEnd = '10'

/** The time of each number of one sentence. */
export class SentenceTime extends SentenceWords {
  readonly levels: Levels
  readonly standings: Standings
  readonly layout: Layout
  readonly beside: Beside
  private readonly periods: PeriodOf
  /** Its words of sums, where no day bounds it. */
  private sums: readonly TimeWord[] | null = null

  constructor(place: SentencePlace, aims: readonly CueMark[], levels: Levels) {
    super(place)
    this.levels = levels
    this.standings = new Standings(this, aims, levels)
    this.layout = new Layout(this.marks, this.firstWord, this.lastWord)
    this.periods = new PeriodOf(this, this.standings, levels)
    this.beside = new Beside(this, this.periods)
  }

  at(claim: Claim, nounEnd: number, clause: Range): NumberTime {
    const trace: string[] = []
    const { clock } = this.timeline
    const stood = this.periods.at(claim, nounEnd, clause)
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
    const yearly = this.beside.isYearly(claim, nounEnd, clause)
    if (span !== null && !isYears(span) && yearly) {
      const of = this.timeline.yearsAround(span)
      if (of && status === 'actual' && this.timeline.calendar.isComing(span)) status = 'target'
      if (of) span = of
    }
    const isNamed = known === 'own' || (known === 'clause' && stood.named === true)
    if (!isNamed && span !== null && this.monthOfItsSum(claim, span))
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
    // 'Bước vào năm 2018, …', in a report on its first quarter: of a year that is not over there are no results of the whole.
    const { report } = clock
    const isUnderWay = report !== null && isPart(report) && span !== null && isYear(span)
    if (status === 'actual' && this.isCarried(known) && isUnderWay && span!.firstYear === report.lastYear) {
      span = report
      words = 'the report'
    }
    // What is told for a day that has not come is not final; that, or more, is an aim.
    const isUnsaid = standing.known !== 'clause' || standing.words === ''
    if (status === 'actual' && isUnsaid && this.endsAhead(claim, clause, standing.known === 'clause'))
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
      asOf: this.asOfIn(claim, clause, span),
      season: this.seasonOf(claim, clause),
      afterSeason: this.seasons.length > 0 && this.seasons[0]!.end < claim.start,
      isSeasonal: this.isSeasonal,
      yearly,
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

  /** Its last month had come on the day of telling. */
  private isNearlyOver({ lastYear, lastMonth }: Span): boolean {
    const { toldOn } = this.timeline.clock
    return toldOn !== null && isoDate(lastYear, lastMonth, 1)! <= toldOn
  }

  private wasOver({ lastYear, lastMonth }: Span): boolean {
    const { toldOn } = this.timeline.clock
    return toldOn !== null && isoDate(lastYear, lastMonth, 28)! <= toldOn
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

  /** The end of the year that the article is told in. */
  private endsAhead(claim: Claim, clause: Range, byItsEnd: boolean): boolean {
    const { year, kind, toldOn } = this.timeline.clock
    const isEarly = toldOn !== null && year === Number(toldOn.slice(0, 4)) && toldOn.slice(5, 7) <= longBeforeEnd
    if (year === null || (!isEarly && kind !== 'term' && kind !== 'part' && kind !== 'month')) return false
    const word = this.nearBefore(clause.start, claim.start).findLast(
      ({ role }) => role === 'opens' || role === 'clause',
    )
    if (!word?.ends || (byItsEnd && !untilItsEnd.test(this.key.slice(0, word.start).slice(-longestWord)))) return false
    const span = this.timeline.resolve(word)
    return span !== null && isYear(span) && span.firstYear === year
  }
}
