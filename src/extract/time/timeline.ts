import type { Sentence } from '../../text/sentences.ts'
import type { Claim } from '../claims.ts'
import type { Marks } from '../marks/cue-marks.ts'
import { Aims } from './aims.ts'
import { Calendar } from './calendar.ts'
import type { Clock } from './clock.ts'
import type { NamedYears } from './counted-years.ts'
import { Meaning } from './meaning.ts'
import { Openings } from './openings.ts'
import { SentenceTime } from './sentence-time.ts'
import { isYear, isYears, type Span, shifted, yearSpan } from './spans.ts'
import type { TimeWord } from './time-word.ts'
import { timeWordsOf } from './time-words.ts'

const yearsKept = 12
/** Words of 'Điều 2.', 'Phần II.' */
const longestNumbering = 3
const timesKept = 3
const farthestSentence = 11

function yearNamedBy({ end, date, expression, role, leads }: TimeWord): NamedYears[] {
  const phrase = expression?.type === 'period' ? expression.phrase : null
  const year = date?.year ?? (phrase?.type === 'years' ? phrase.first : (phrase?.year ?? null))
  const last = phrase?.type === 'years' ? phrase.last : year
  return year === null || last === null || role === 'compares'
    ? []
    : [{ end, year, last, leads, tells: role === 'opens' || role === 'clause' }]
}

export class Timeline {
  readonly clock: Clock
  readonly calendar: Calendar
  private readonly meaning: Meaning
  private readonly marks: Marks
  private readonly key: string
  private readonly aims: Aims
  private readonly openings: Openings
  /** The sentence before was no more than a number of a part. */
  private isLabel = false

  private last: { readonly time: SentenceTime; readonly paragraph: number } | null = null
  private sentenceNumber = 0
  /** The season that the paragraph opened. */
  private season: string | null = null
  private lastSeason: string | null = null
  /** The paragraph has named a season. */
  private isSeasonal = false
  /** The times last told, the nearest first. */
  private recent: readonly { word: TimeWord; span: Span; number: number; paragraph: number }[] = []
  /** The years last named, for 'khi ấy'. */
  private named: readonly NamedYears[] = []
  private paragraphStart = 0
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
    const resolve = (word: TimeWord): Span | null => this.resolve(word)
    this.aims = new Aims(key, marks, this.calendar, resolve)
    this.openings = new Openings(key, marks, this.calendar, this.aims, resolve)
  }

  /** Enters the sentence; what it opens for those behind it holds from the next one on. */
  enter(sentence: Sentence, claims: readonly Claim[]): SentenceTime {
    this.remember()
    const first = this.marks.wordAt(sentence.start)
    const last = this.marks.wordAt(sentence.end - 1) + 1
    const words = timeWordsOf(sentence, claims, this.marks)
    const numbers = claims.filter((claim) => this.isNumber(claim, sentence)).length
    this.named = [...this.named, ...words.flatMap(yearNamedBy)].slice(-yearsKept)
    const opensParagraph = sentence.paragraph !== this.openings.paragraphNumber || this.isLabel
    if (opensParagraph) this.paragraphStart = sentence.start
    // 'ĐIỀU 2.' stands before its heading.
    this.isLabel = opensParagraph && !this.isLabel && last - first <= longestNumbering && numbers === 0
    this.inBrackets = this.bracketsTold(words, first, last) ?? this.inBrackets
    const isBody = sentence.end > this.titleEnd
    if (opensParagraph && isBody) this.openings.leaveParagraph()
    const aims = this.aims.of(first, last, words)
    if (opensParagraph && isBody) this.openings.turnParagraph(sentence, words, numbers > 0, aims, first, last)
    const time = new SentenceTime(
      {
        timeline: this,
        marks: this.marks,
        key: this.key,
        sentence,
        words,
        earlier: this.recent.flatMap(({ word, span, number, paragraph }) => {
          const sentences = this.sentenceNumber - number
          return sentences <= farthestSentence
            ? [{ word, span, sentences, sameParagraph: paragraph === sentence.paragraph }]
            : []
        }),
        openedSeason: opensParagraph ? null : this.season,
        lastSeason: this.lastSeason,
        isSeasonal: !opensParagraph && this.isSeasonal,
      },
      aims,
      { section: { ...this.openings.section }, paragraph: { ...this.openings.paragraph } },
    )
    if (opensParagraph) this.season = null
    this.season = time.opensSeason ?? this.season
    const season = time.seasons.at(-1)
    if (season) this.lastSeason = this.key.slice(season.start, season.end)
    this.isSeasonal = season !== undefined || (!opensParagraph && this.isSeasonal)
    this.last = { time, paragraph: sentence.paragraph }
    // A title tells what the article is about, not when its first numbers are.
    if (isBody) this.openings.carryOn(sentence, words, aims, time, first, last, opensParagraph, numbers)
    return time
  }

  /** Not a word, and not that of a heading: '2. Quý I năm 2017'. */
  private isNumber({ quantity, start, end }: Claim, sentence: Sentence): boolean {
    const isOfHeading =
      this.marks.wordAt(start) === this.marks.wordAt(sentence.start) && /^[./)]/.test(this.key[end] ?? '')
    return quantity !== undefined && !quantity.word && !isOfHeading
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

  textOf(word: TimeWord): string {
    return this.key.slice(word.start, word.end)
  }

  /** The months that the words mean here. */
  resolve(word: TimeWord): Span | null {
    return this.meaning.of(word, {
      opened: this.openings.paragraph.opened ?? this.openings.section.opened,
      isAiming: this.openings.isAiming(),
      openedYear: this.openings.openedYear,
      named: this.named,
      paragraphStart: this.paragraphStart,
    })
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
    // 'Bình quân hằng năm thu ngân sách tăng 12,6%', in a report on the last year of a term that it names.
    const { termAround } = this.clock
    if (kind === 'year' && isYear(span) && span.lastYear === year && termAround && termAround.firstYear < year)
      return yearSpan(termAround.firstYear, year)
    const since = this.openings.firstYearTold
    return kind === 'history' && since !== null && year !== null && since < year ? yearSpan(since, year) : null
  }
}
