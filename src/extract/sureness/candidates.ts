import type { Status } from '../../domain/report.ts'
import type { Range } from '../../text/sentences.ts'
import { firstIndex, startingIn } from '../../text/sorted.ts'
import type { Claim } from '../claims.ts'
import type { Scope } from '../refiners/scopes.ts'
import type { SentenceTime } from '../time/sentence-time.ts'
import type { Spanned } from '../time/sentence-words.ts'
import { type Span, textOf } from '../time/spans.ts'
import type { Role } from '../time/time-word.ts'
import { bendsOf, reportTimes, toldIn } from './report-times.ts'
import { distanceOf, figuresOf, flagsOf, gapOf, shapeOf, topicOf } from './shapes.ts'
import type { MarkPairs } from './weigh.ts'

/** Every time that a number could be of, with what speaks for it: words near by, sections, the report, the number before. */

export interface Told {
  readonly claim: Claim
  readonly clause: Range
  readonly code: string | null
  /** What the number says: `level`, `growth+earlier`, … */
  readonly measure: string
  readonly scope: Scope
  /** The period that its place alone gives it, whatever its indicator. */
  readonly carried: string | null
  readonly before: NumberBefore | null
}

/** The time and standing of the number before it in the paragraph, and how near that stands. */
export interface NumberBefore {
  readonly span: Span | null
  readonly status: Status
  readonly near: 'clause' | 'sentence' | 'paragraph'
}

export interface Candidate {
  readonly period: string
  readonly span: Span
  readonly marks: MarkPairs
}

/** Of more words of time in a sentence the nearest are looked at. */
const mostBefore = 12

const mostBehind = 6

/** A time of these roles is hardly that of a number. */
const apart: ReadonlySet<Role> = new Set(['compares', 'names', 'event'])

/** Every time that the number could be of. */
export function candidatesFor(told: Told, time: SentenceTime): Candidate[] {
  const found = new Found(told, time)
  found.addWords()
  found.addEarlier()
  found.addReport()
  if (told.before?.span) found.tell(told.before.span, `number before in ${told.before.near}`)
  return found.inAll()
}

class Found {
  private readonly candidates = new Map<string, Candidate>()
  private readonly told: Told
  private readonly time: SentenceTime
  private readonly topic: string
  /** How many words of time stand before the number and behind it. */
  private readonly around: string
  private readonly words: readonly Spanned[]
  private readonly before: readonly Spanned[]
  private readonly behind: readonly Spanned[]

  constructor(told: Told, time: SentenceTime) {
    const { claim, code } = told
    this.told = told
    this.time = time
    this.topic = topicOf(code)
    const spanned = time.spanned()
    const at = firstIndex(spanned.length, (index) => spanned[index]!.word.start >= claim.start)
    this.words = spanned.slice(Math.max(0, at - mostBefore), at + mostBehind).filter(({ span }) => span !== null)
    const own = this.words.filter((one) => !this.isApart(one))
    this.before = own.filter(({ word }) => word.end <= claim.start).reverse()
    this.behind = own.filter(({ word }) => word.start >= claim.end)
    const clause = this.before.some((one) => this.inClause(one))
    this.around = `${Math.min(2, this.before.length)} before${clause ? ' in clause' : ''}${this.behind.length > 0 ? ' and behind' : ''}`
  }

  /** Its role says so, or it stands in a bracket that does not hold the number. */
  private isApart({ word }: Spanned): boolean {
    const { layout } = this.time
    const bracket = layout.bracketOf(this.time.wordAt(word.start))
    return (
      apart.has(word.role) || (bracket !== 0 && bracket !== layout.bracketOf(this.time.wordAt(this.told.claim.start)))
    )
  }

  private inClause({ word }: Spanned): boolean {
    const { clause } = this.told
    return word.start >= clause.start && word.end <= clause.end
  }

  /** The time as it is told, and what it can be bent to: its year, its last year, its months so far … */
  tell(span: Span, source: string): MarkPairs {
    for (const [bend, other] of bendsOf(span)) this.add(other, source + bend)
    return this.add(span, source)
  }

  private add(span: Span, source: string): MarkPairs {
    const period = textOf(span)
    let candidate = this.candidates.get(period)
    if (!candidate) {
      candidate = { period, span, marks: [] }
      this.candidates.set(period, candidate)
    }
    candidate.marks.push(source, '', source, this.told.measure, source, this.topic, source, this.around)
    return candidate.marks
  }

  /** The words of time of the sentence. */
  addWords(): void {
    const { claim, measure } = this.told
    const { layout, clock } = this.time
    const here = this.time.wordAt(claim.start)
    const behindClaim = this.time.wordAt(claim.end - 1) + 1
    for (const one of this.words) {
      const { word, span } = one
      const isBefore = word.end <= claim.start
      const rank = this.isApart(one) ? 'x' : String(Math.min(2, (isBefore ? this.before : this.behind).indexOf(one)))
      const at = this.time.wordAt(word.start)
      const [from, to] = isBefore ? [this.time.wordAt(word.end - 1) + 1, here] : [behindClaim, at]
      const bracket = layout.bracketOf(at)
      const inOther = bracket !== 0 && bracket !== layout.bracketOf(here)
      const parted = layout.hasSemicolon(from, to) ? (inOther ? 'bracket; ' : '; ') : inOther ? 'bracket' : 'joined'
      const side = isBefore ? 'before ' : word.start >= claim.end ? 'behind ' : 'around '
      const source = side + rank + (this.inClause(one) ? ' in clause' : '')
      const type = word.expression?.type ?? 'date'
      this.tell(span!, source).push(
        source, word.role,
        source, type,
        source, figuresOf(layout.figuresBetween(from, to)),
        source, gapOf(isBefore ? claim.start - word.end : word.start - claim.end),
        source, parted,
        source, `${shapeOf(span!)}, ${clock.kind}`,
        measure, word.role,
        measure, type,
        rank, flagsOf(word),
      ) // biome-ignore format: pairs of a name and what it has, one a line
    }
  }

  /** What was told in the sentences before, and what paragraph and section opened. */
  addEarlier(): void {
    const { earlier, levels, clock } = this.time
    earlier.forEach(({ word, span, sentences, sameParagraph }, rank) => {
      const place = sameParagraph ? 'paragraph' : 'earlier'
      this.tell(span, `${place} ${rank}`).push(
        place, word.role,
        place, `${Math.min(4, sentences)} sentences`,
        place, word.leads ? 'leads' : '',
        'earlier', `${shapeOf(span)}, ${clock.kind}`,
      ) // biome-ignore format: pairs of a name and what it has, one a line
    })
    if (levels.paragraph.opened) this.tell(levels.paragraph.opened.span, 'opened').push('opened', clock.kind)
    if (levels.section.opened) this.tell(levels.section.opened.span, 'section').push('section', clock.kind)
  }

  /** The times that come with what is reported on. */
  addReport(): void {
    const { code, scope } = this.told
    const { clock, levels } = this.time
    const { kind } = clock
    const opened = `${this.around}${levels.paragraph.opened ? ', paragraph' : ''}${levels.section.opened ? ', section' : ''}`
    const of = {
      topic: `${this.topic}, ${kind}`,
      status: `${scope.status}, ${kind}`,
      sure: clock.sure ? 'sure' : 'unsure',
      told: `${toldIn(clock)}, ${kind}`,
      around: `${toldIn(clock)}, ${kind}, ${this.around}`,
      near: `near ${Math.round(clock.nearness * 4)}`,
    }
    for (const [name, span] of reportTimes(clock))
      this.add(span, name).push(
        name, kind,
        name, opened,
        name, of.topic,
        name, code ?? 'none',
        name, of.status,
        name, of.sure,
        name, of.told,
        name, of.around,
        name, of.near,
      ) // biome-ignore format: pairs of a name and what it has, one a line
  }

  /** Closes the list: what each is by itself, beside the report and the number. */
  inAll(): Candidate[] {
    const { code, measure, scope } = this.told
    const { clock } = this.time
    const aim = aimAround(this.told, this.time)
    const topic = `${this.topic}, ${clock.kind}`
    for (const { span, marks } of this.candidates.values()) {
      const shape = shapeOf(span)
      const distance = clock.year === null ? 'unknown' : distanceOf(span.lastYear - clock.year)
      const at = `${shape}, ${distance}`
      marks.push(
        at, clock.kind,
        distance, aim,
        at, scope.status,
        shape, measure,
        shape, code ?? 'none',
        shape, topic,
        shape, this.around,
      ) // biome-ignore format: pairs of a name and what it has, one a line
      if (scope.season) marks.push(at, 'season')
    }
    return [...this.candidates.values()]
  }
}

function aimAround({ claim, clause }: Told, { standings, levels }: SentenceTime): string {
  const nearest = startingIn(standings.aims, 0, claim.start).at(-1)
  if (nearest) return nearest.start >= clause.start ? 'aim in clause' : 'aim'
  return levels.paragraph.status === 'target' || levels.section.status === 'target' ? 'among aims' : 'no aim'
}
