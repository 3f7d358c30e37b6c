import { isoDate, lastDay } from '../../domain/period.ts'
import { endsLead, periodWord, pointing, spanWord, yearsCounted, yearWord } from '../../lexicon/wording/times.ts'
import type { Range, Sentence } from '../../text/sentences.ts'
import { firstIndex, lastBefore, startingIn } from '../../text/sorted.ts'
import type { Claim } from '../claims.ts'
import type { CueMark, Marks } from '../marks/cue-marks.ts'
import { Brackets } from './brackets.ts'
import type { Clock } from './clock.ts'
import type { Span } from './spans.ts'
import type { TimeWord } from './time-word.ts'
import type { Timeline } from './timeline.ts'

/** So many words of time before a number are looked at; it also bounds the work on a sentence without end. */
export const farthest = 24
/** A word of time is no longer, in characters. */
export const longestWord = 60
/** The head of a sentence is no longer, in characters. */
const longestLead = 300
/** Characters between a number and the season behind its noun. */
export const seasonBehind = 16

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

/** Where a sentence stands in its article. */
export interface SentencePlace {
  readonly timeline: Timeline
  readonly marks: Marks
  readonly key: string
  readonly sentence: Sentence
  readonly words: readonly TimeWord[]
  /** The last times that were told before this sentence, the nearest first. */
  readonly earlier: readonly Earlier[]
  /** The season that a sentence before opened: '- Vụ Hè Thu 2014: …'. */
  readonly openedSeason: string | null
  /** The season that was named last before it. */
  readonly lastSeason: string | null
  /** One was named in its paragraph, before it. */
  readonly isSeasonal: boolean
}

/** Characters from the head of a sentence in which a season opens it. */
const headReach = 12

/** Characters behind a number in which the day until which it counts is told. */
const boundBehind = 80

/** Behind its number, or in a bracket of its own: '…, đạt 131,5% dự toán (tính đến 10/12/2020)'. */
const isBeside = (between: string): boolean => !/[,;]/.test(between) || /\([^()\d]*$/.test(between)

/** The words of time of one sentence, and where they stand. */
export class SentenceWords implements SentencePlace {
  readonly timeline: Timeline
  readonly marks: Marks
  readonly key: string
  readonly sentence: Sentence
  readonly words: readonly TimeWord[]
  readonly earlier: readonly Earlier[]
  readonly openedSeason: string | null
  readonly lastSeason: string | null
  readonly isSeasonal: boolean
  readonly brackets: Brackets
  readonly seasons: readonly CueMark[]
  /** Those at its head or behind a colon: they hold for all that follows. */
  private readonly leadingSeasons: readonly CueMark[]
  private readonly sameSeasons: readonly CueMark[]
  /** Days until which something counts. */
  private readonly bounds: readonly TimeWord[]
  /** The words that tell a time of the district's own. */
  readonly told: readonly TimeWord[]
  private spans: readonly Spanned[] | null = null

  constructor(place: SentencePlace) {
    this.timeline = place.timeline
    this.marks = place.marks
    this.key = place.key
    this.sentence = place.sentence
    this.words = place.words
    this.earlier = place.earlier
    this.openedSeason = place.openedSeason
    this.lastSeason = place.lastSeason
    this.isSeasonal = place.isSeasonal
    this.told = this.words.filter(({ role }) => role !== 'compares' && role !== 'names' && role !== 'event')
    this.brackets = new Brackets(this.key, this.sentence.start)
    this.seasons = this.marks.within(this.firstWord, this.lastWord, 'season')
    this.leadingSeasons = this.seasons.filter(
      (season) => season.start - this.sentence.start < headReach || this.isBehindColon(season),
    )
    this.sameSeasons = this.marks.within(this.firstWord, this.lastWord, 'sameSeason')
    this.bounds = this.words.filter(({ role }) => role === 'bounds')
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
    if (!season || season.start - this.sentence.start >= headReach) return null
    return /^[^.;,:]{0,12}:/.test(this.key.slice(season.end, season.end + 13))
      ? this.key.slice(season.start, season.end)
      : null
  }

  get firstWord(): number {
    return this.marks.wordAt(this.sentence.start)
  }

  /** The one behind its last. */
  get lastWord(): number {
    return this.marks.wordAt(this.sentence.end - 1) + 1
  }

  /** Whether it is over, still to come, or under way. */
  placeOf(span: Span): string {
    return this.timeline.calendar.isAhead(span) ? 'ahead' : this.timeline.calendar.isPast(span) ? 'past' : 'under way'
  }

  /** The index of the first word of time that begins at or behind `at`; the words are sorted. */
  firstFrom(at: number): number {
    return firstIndex(this.words.length, (index) => this.words[index]!.start >= at)
  }

  /** The nearest words of time in a stretch. */
  nearBefore(from: number, to: number): readonly TimeWord[] {
    return startingIn(this.words, from, to).slice(-farthest)
  }

  numberBetween(from: number, to: number): boolean {
    return /\d/.test(this.key.slice(from, to))
  }

  /** 'Trong 5 năm qua (giai đoạn 2005-2010)': the bracket says which. */
  saysSameTime({ start, end, expression }: TimeWord): boolean {
    const open = this.brackets.openBefore(start + 1)
    if (open < 0 || start - open >= 16) return false
    // 'Thực hiện chương trình … (giai đoạn 2016-2018), huyện được đầu tư 59 công trình': nothing was told before it.
    const span = expression?.type === 'period' && expression.phrase.type === 'years' ? expression.phrase : null
    const isLead = span !== null && span.last > span.first && open - this.sentence.start <= longestLead
    if (isLead && endsLead.test(this.key.slice(end, end + 20))) {
      const lead = this.key.slice(this.sentence.start, open).replace(yearsCounted, '')
      if (!/\d/.test(lead)) return true
    }
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

  /** The day until which it counts: told before it in its clause, right behind it, or at the head of the sentence. */
  asOfIn(claim: Claim, clause: Range, span: Span | null): string | null {
    const before = lastBefore(this.bounds, claim.start)
    const bound =
      (before && before.start >= clause.start ? before : undefined) ??
      startingIn(this.bounds, claim.end, Math.min(clause.end, claim.end + boundBehind)).find(({ start }) =>
        isBeside(this.key.slice(claim.end, start)),
      ) ??
      this.onlyBefore(claim)
    if (!bound?.date || bound.date.month === null) return null
    const year = bound.date.year ?? span?.lastYear ?? this.timeline.clock.year
    return year === null ? null : isoDate(year, bound.date.month, bound.date.day ?? lastDay(year, bound.date.month))
  }

  /** 'Đến 30/6, đàn trâu có 15.980 con; đàn bò 21.300 con': the one word of time before it, a day at the head of the sentence. */
  private onlyBefore({ start }: Claim): TimeWord | undefined {
    const [first, next] = this.told
    const isOnly = first?.role === 'bounds' && first.leads && first.end <= start && (!next || next.start > start)
    return isOnly ? first : undefined
  }

  /** 'Diện tích gieo trồng vụ xuân 5.214 ha; trong đó lúa 1.186 ha; ngô 2.345 ha': the one season of the whole is that of its parts. */
  private seasonOfParts({ start }: Claim): CueMark | undefined {
    const [season] = this.seasons
    const isOne = season !== undefined && this.seasons.length === 1 && season.end < start
    return isOne && this.marks.within(season.to, this.marks.wordAt(start), 'parts').length > 0 ? season : undefined
  }

  /** 'Sản xuất nông, lâm nghiệp: Vụ xuân gieo cấy 4.586 ha lúa; trồng 2.874 ha ngô'. */
  private isBehindColon({ start }: CueMark): boolean {
    return /:\s?$/.test(this.key.slice(Math.max(this.sentence.start, start - 2), start))
  }

  /** Before it in its clause, at the head of the sentence, or right behind its noun: 'cắt 15.480 ha lúa Hè Thu'. */
  seasonOf(claim: Claim, clause: Range): string | null {
    const before = lastBefore(this.seasons, claim.start)
    const season =
      (before && before.start >= clause.start ? before : lastBefore(this.leadingSeasons, claim.start)) ??
      this.seasonOfParts(claim) ??
      startingIn(this.seasons, claim.end, claim.end + seasonBehind).find(
        ({ start, end }) => end <= clause.end && !this.numberBetween(claim.end, start),
      )
    if (season) return this.key.slice(season.start, season.end)
    const same = lastBefore(this.sameSeasons, claim.start)
    if (same && same.start >= clause.start) return this.lastSeason ?? this.key.slice(same.start, same.end)
    return before ? null : this.openedSeason
  }
}
