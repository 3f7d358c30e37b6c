import { continues, equals, measureWords, opensParts, partWords } from '../../lexicon/wording/ties.ts'
import type { CleanText } from '../../text/clean.ts'
import { clausesOf, type Range, type Sentence } from '../../text/sentences.ts'
import type { Claim } from '../claims.ts'
import type { ArticleContext } from '../context.ts'
import type { Draft } from '../frame.ts'
import { occurrencesOf } from '../recognisers/heads.ts'
import type { SentenceTime } from '../time/sentence-time.ts'
import type { Timeline } from '../time/timeline.ts'
import { tokensOf } from '../tokens.ts'
import { type ClauseMemory, nothingTold } from './choice.ts'
import { governorsOf, type Mode } from './heads-in-scope.ts'
import { asPartOfEconomy, sectorsTold } from './meant.ts'
import { aroundOf, type Member, type Told, type Total } from './member.ts'
import { askedIn, goesOnWithList, hasNumber, noteMode, noteStructure, noteTopic } from './modes.ts'
import { NumberReader } from './number-reader.ts'
import { namesInRow, type Run, runsOf, sectorsOf, shareNoun, wordsOfName, yearsInRow } from './respective.ts'
import { shares, totalsOf } from './totals.ts'

const bullet = /^\s*[-+*•]/

/** So many characters behind the title tell what the article is about. */
const leadLength = 200

/** A heading is no longer than that, in characters. */
const longestHeading = 80

/** Reads the numbers of one article, sentence by sentence. */
export class ObservationReader {
  private readonly numbers: NumberReader
  /** The whole of the sentence before: 'Trong đó: …' opens with parts of it. */
  private whole: ClauseMemory['whole'] = null
  private readonly source: CleanText
  private readonly context: ArticleContext
  private readonly spent: ReadonlySet<Claim>
  private readonly timeline: Timeline
  /** The levels that a row of numbers is of. */
  private row: readonly NonNullable<ClauseMemory['last']>[] = []
  /** The years of the last row that was one of years. */
  private years: readonly number[] | null = null
  private ofProduct = false
  private asked: ClauseMemory['asked'] = null
  private paragraph = -1
  /** The sentence before told parts of a whole, or began to; where it ends. */
  private partsOnly = false
  private listed = -9
  private paragraphFrom = 0
  /** The sentence before ended with a colon, or was an item behind one. */
  private listOpen = false
  private measured: Mode['measured'] = null

  constructor(
    source: CleanText,
    context: ArticleContext,
    spent: ReadonlySet<Claim>,
    timeline: Timeline,
    titleEnd: number,
  ) {
    this.source = source
    this.numbers = new NumberReader(source, context, source.key.slice(0, titleEnd + leadLength))
    this.context = context
    this.spent = spent
    this.timeline = timeline
  }

  get result(): readonly Draft[] {
    return this.numbers.drafts
  }

  read(sentence: Sentence, claims: readonly Claim[]): void {
    const { key } = this.source
    const text = key.slice(sentence.start, sentence.end)
    // '… ước đạt 3.862,5 tỷ đồng, trong đó:' and a list of its parts.
    const inList = this.listOpen && bullet.test(text)
    this.listOpen = inList || /:\s*$/.test(text)
    if (sentence.paragraph !== this.paragraph) this.turnParagraph(sentence)
    if (sentence.paragraph !== this.paragraph && !inList) {
      this.whole = null
      this.numbers.crop = null
    }
    const before = sentence.paragraph === this.paragraph ? this.numbers.levels : []
    const asked = askedIn(this.source, sentence, claims)
    if (asked !== undefined) this.asked = asked
    this.paragraph = sentence.paragraph
    const time = this.timeline.enter(sentence, claims)
    const counts = hasNumber(sentence, claims, 0, this.spent)
    this.numbers.levels = counts ? [] : before
    this.years = counts ? null : this.years
    const goesOn = sentence.start - this.listed <= 3 && goesOnWithList(this.source, sentence, claims)
    const partsOnly = opensParts.test(key.slice(sentence.start, sentence.start + 20)) || (goesOn && this.partsOnly)
    // What a sentence measured holds for the parts that the next one tells.
    const mode: Mode = { measured: partsOnly || goesOn ? this.measured : null, topic: null }
    const goesOnBefore = continues.test(text) && this.numbers.last?.sentence.paragraph === sentence.paragraph
    const memory: ClauseMemory = {
      ...nothingTold,
      levels: this.numbers.levels,
      levelsBefore: before,
      lastBefore: sentence.paragraph === this.numbers.lastTold?.paragraph ? this.numbers.lastTold.last : null,
      asked: this.asked,
      whole: partsOnly ? this.whole : null,
      partsOnly,
      ofParts: inList ? (this.whole?.status ?? null) : null,
      goesOn: goesOnBefore ? this.numbers.last!.draft.status : null,
      ofProduct: partsOnly && this.ofProduct,
    }
    let total: Total | null = null
    let first = 0
    for (const clause of clausesOf(key, sentence)) {
      while (first < claims.length && claims[first]!.end <= clause.start) first += 1
      total = this.readClause(sentence, clause, claims, first, time, mode, memory, total)
    }
    // What a sentence without numbers tells in between parts no whole from its parts.
    if (!counts && mode.measured === null) return
    this.partsOnly = partsOnly
    this.listed = sentence.end
    this.whole = inList ? this.whole : memory.whole
    this.ofProduct = memory.ofProduct
    this.measured = mode.measured
  }

  private turnParagraph(sentence: Sentence): void {
    const before = this.source.key.slice(this.paragraphFrom, sentence.start).trim()
    const leads = before.endsWith('?') || (before.length <= longestHeading && !/\d/.test(before))
    this.numbers.saidFrom = leads ? this.paragraphFrom : sentence.start
    this.paragraphFrom = sentence.start
  }

  private readClause(
    sentence: Sentence,
    clause: Range,
    claims: readonly Claim[],
    first: number,
    time: SentenceTime,
    mode: Mode,
    memory: ClauseMemory,
    pending: Total | null,
  ): Total | null {
    const counts = hasNumber(clause, claims, first, this.spent)
    if (!counts && !measureWords.test(this.source.key.slice(clause.start, clause.end))) return pending
    const tokens = tokensOf(this.source, clause, claims, first)
    if (!counts) {
      noteMode(tokens, this.source.text, mode)
      return pending
    }
    const members: Member[] = []
    tokens.forEach((token, at) => {
      const quantity = token.claim?.quantity
      if (token.claim && quantity && !this.spent.has(token.claim)) members.push({ claim: token.claim, quantity, at })
    })
    const occurrences = occurrencesOf(tokens)
    const governors = governorsOf(tokens, occurrences, this.source.text)
    noteStructure(governors, members[0]?.at ?? 0, tokens, mode)
    const totals = totalsOf(this.source.key, clause, members, pending)
    const total = totals.announced
    const rows = members.length > 1 ? runsOf(this.source.key, clause, members) : []
    for (const run of rows) shareNoun(run, members)
    const named = rows.map((run) => (run.announced ? namesInRow(run, members, tokens, this.source.text) : null))
    const years = rows.map((run, at) => (run.announced && !named[at] ? yearsInRow(run, members, tokens) : null))
    this.years = years.findLast((row) => row !== null) ?? this.years
    let row = 0
    const place = { source: this.source, context: this.context, sentence, clause, time, memory }
    members.forEach((member, index) => {
      if (index === 0) mode.topic = mode.topic ?? this.numbers.crop
      noteTopic(governors, members[index - 1]?.at ?? -1, member.at, mode)
      if (totals.used.has(index)) return
      while (row < rows.length && rows[row]!.to <= index) row += 1
      const next = rows[row]
      const run = next && next.from <= index ? next : undefined
      const name = run && named[row]?.[index - run.from]
      const around = aroundOf(this.source.key, clause, members, index)
      // What stands behind the last number of a row is said of all of it.
      const right = run ? aroundOf(this.source.key, clause, members, run.to - 1).right : around.right
      if (run && name) {
        this.numbers.read({
          ...place,
          ...wordsOfName(name, tokens[member.at]!, this.source.text),
          mode: { measured: null, topic: null },
          member: { ...member, at: name.length },
          around: { left: aroundOf(this.source.key, clause, members, run.from).left, right },
          total: null,
          told: undefined,
        })
        return
      }
      const year = run && years[row]?.[index - run.from]
      if (run && year !== undefined) {
        const first = members[run.from]!.at
        this.numbers.read({
          ...place,
          ...wordsOfName(tokens.slice(0, first), tokens[member.at]!, this.source.text),
          mode,
          member: { ...member, at: first },
          around: { left: aroundOf(this.source.key, clause, members, run.from).left, right },
          total: null,
          told: undefined,
          year,
        })
        return
      }
      const told = run && this.toldInARow(run, index, members, governors, mode, memory)
      this.numbers.read({
        ...place,
        tokens,
        occurrences,
        governors,
        mode,
        member,
        around: run && told ? { left: `${run.moves ?? equals} `, right } : around,
        ...(run?.announced && told && this.years?.length === run.to - run.from
          ? { year: this.years[index - run.from] }
          : {}),
        total:
          totals.own.get(index) ??
          (total && !partWords.test(around.left) && shares(member, total, tokens, occurrences) ? total : null),
        told,
      })
    })
    return total
  }

  /** What a number of a row is of: the sector, or the number read before, that has its place in the row of those. */
  private toldInARow(
    run: Run,
    index: number,
    members: readonly Member[],
    governors: ReturnType<typeof governorsOf>,
    mode: Mode,
    { levelsBefore }: ClauseMemory,
  ): Told | undefined {
    const place = index - run.from
    if (members[index]!.quantity.unit === '%') {
      if (place === 0) {
        const own = this.numbers.levels.slice(run.from - run.to)
        // 'Cơ cấu kinh tế theo thứ tự trên là 48,2% - 26,2% - 25,6%': of the sectors that the sentence before told.
        this.row = own.length === 0 && run.ofStructure ? sectorsTold(levelsBefore).slice(run.from - run.to) : own
      }
      const last = this.row.length === run.to - run.from ? this.row[place] : undefined
      if (run.announced) return last && { last: run.ofStructure ? asPartOfEconomy(last) : last }
      // 'Cơ cấu năm 2015 là nông nghiệp 44,6% - …, đến năm 2022 là 36,8% - 26% - 37,2%': the same row once more.
      const again = last && this.row.every(({ code }) => code?.startsWith('economy.structure.'))
      if (again && sectorsOf(run, members, governors).length === 0) return { last }
    }
    if (members[index]!.quantity.unit !== '%' || (mode.measured !== 'structure' && !run.ofStructure)) return undefined
    const sector = sectorsOf(run, members, governors)[place]
    return sector && { sector }
  }
}
