import { adjustsPlans, fallNamed, stillLeft } from '../../lexicon/wording/change.ts'
import {
  comparesOrPlans,
  continues,
  equals,
  fishing,
  measureWords,
  opensParts,
  paceOfGrowth,
  partsFollow,
  partWords,
  riceName,
} from '../../lexicon/wording/ties.ts'
import type { CleanText } from '../../text/clean.ts'
import { clausesOf, type Range, type Sentence } from '../../text/sentences.ts'
import type { Claim } from '../claims.ts'
import type { ArticleContext } from '../context.ts'
import type { Draft } from '../frame.ts'
import { occurrencesOf } from '../recognisers/heads.ts'
import { besideCatalogue } from '../recognisers/phrase-tables.ts'
import { areaBefore, areaOfSentence, communeBefore } from '../refiners/areas.ts'
import { fallOf, inPoints, ofReduction } from '../refiners/falls.ts'
import { itemOf } from '../refiners/items.ts'
import { addedOrAll } from '../refiners/new-rural.ts'
import { precisionOf } from '../refiners/precision.ts'
import type { NumberBefore } from '../sureness/candidates.ts'
import { sureOf } from '../sureness/sure-of.ts'
import type { SentenceTime } from '../time/sentence-time.ts'
import { spanIn } from '../time/spans.ts'
import type { Timeline } from '../time/timeline.ts'
import { type Token, tokensOf } from '../tokens.ts'
import { nameBefore } from './by-memory.ts'
import { type ClauseMemory, firstEndingAfter } from './choice.ts'
import { chooseHead } from './choose-head.ts'
import { governorsOf, type Mode } from './heads-in-scope.ts'
import {
  asPartOfEconomy,
  asPartOfWhole,
  isOfOneCommune,
  meant,
  ofFarming,
  ofWholeProduct,
  ofWholeSector,
} from './meant.ts'
import { aroundOf, type Member, type MemberInput, type Told, type Total } from './member.ts'
import { baseOf, evidenceOf, priceBasisOf, unitOf } from './particulars.ts'
import { namesInRow, type Run, runsOf, sectorsOf, shareNoun, wordsOfName, yearsInRow } from './respective.ts'
import { standingOf } from './standing-of.ts'
import { isPlan, shares, totalsOf } from './totals.ts'
import { readUncatalogued } from './uncatalogued.ts'
import {
  earlierPeriod,
  ofAllotment,
  ofCount,
  ofDescription,
  ofDisbursement,
  ofFounding,
  ofHarvest,
  ofLaterEnd,
  ofPair,
  ofPairBefore,
  ofPlan,
  ofTargets,
  ofWhole,
  ofYearInRow,
  pairOf,
  scopeOf,
} from './when.ts'

const bullet = /^\s*[-+*•]/

/** So many characters behind the title tell what the article is about. */
const leadLength = 200

/** So far back a paragraph is looked through for what a number leaves out, in characters; a heading is no longer than that. */
const farthestSaid = 600
const longestHeading = 80

/** An item of a list that is told as a sentence of its own is no longer, in characters. */
const longestItem = 120

/** Reads the numbers of one article, sentence by sentence. */
export class ObservationReader {
  private readonly drafts: Draft[] = []
  /** The whole of the sentence before: 'Trong đó: …' opens with parts of it. */
  private whole: ClauseMemory['whole'] = null
  private readonly source: CleanText
  private readonly context: ArticleContext
  private readonly spent: ReadonlySet<Claim>
  private readonly timeline: Timeline
  /** The levels that the sentence has told so far, and those that a row of numbers is of. */
  private levels: NonNullable<ClauseMemory['last']>[] = []
  private row: readonly NonNullable<ClauseMemory['last']>[] = []
  /** The years of the last row that was one of years. */
  private years: readonly number[] | null = null
  private ofProduct = false
  private asked: ClauseMemory['asked'] = null
  private paragraph = -1
  private last: { readonly draft: Draft; readonly clause: Range; readonly sentence: Sentence } | null = null

  /** The sentence before told parts of a whole, or began to; where it ends. */
  private partsOnly = false
  private listed = -9
  /** Where that begins which a paragraph leaves out: at its start, or that of the heading or question before it. */
  private saidFrom = 0
  private paragraphFrom = 0
  /** The sentence before ended with a colon, or was an item behind one. */
  private listOpen = false
  private measured: Mode['measured'] = null
  /** The crop that the paragraph last spoke of: 'Năng suất bình quân 68 tạ/ha' is of it. */
  private crop: Mode['topic'] = null

  private lastTold: { readonly paragraph: Sentence['paragraph']; readonly last: ClauseMemory['last'] } | null = null

  /** Title and lead. */
  private readonly head: string

  constructor(
    source: CleanText,
    context: ArticleContext,
    spent: ReadonlySet<Claim>,
    timeline: Timeline,
    titleEnd: number,
  ) {
    this.source = source
    this.head = source.key.slice(0, titleEnd + leadLength)
    this.context = context
    this.spent = spent
    this.timeline = timeline
  }

  get result(): readonly Draft[] {
    return this.drafts
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
      this.crop = null
    }
    const before = sentence.paragraph === this.paragraph ? this.levels : []
    this.ask(sentence, claims)
    this.paragraph = sentence.paragraph
    const time = this.timeline.enter(sentence, claims)
    const counts = this.hasNumber(sentence, claims, 0)
    this.levels = counts ? [] : before
    this.years = counts ? null : this.years
    const goesOn = this.listGoesOn(sentence, claims)
    const partsOnly = opensParts.test(key.slice(sentence.start, sentence.start + 20)) || (goesOn && this.partsOnly)
    // What a sentence measured holds for the parts that the next one tells.
    const mode: Mode = { measured: partsOnly || goesOn ? this.measured : null, topic: null }
    const memory: ClauseMemory = {
      last: null,
      lastMeasure: null,
      ofRate: false,
      levels: this.levels,
      levelsBefore: before,
      lastBefore: sentence.paragraph === this.lastTold?.paragraph ? this.lastTold.last : null,
      lastFalls: false,
      plan: null,
      lastIsEarlier: false,
      asked: this.asked,
      whole: partsOnly ? this.whole : null,
      partsOnly,
      ofParts: inList ? (this.whole?.status ?? null) : null,
      goesOn:
        continues.test(text) && this.last?.sentence.paragraph === sentence.paragraph ? this.last.draft.status : null,
      earlierYear: null,
      pair: null,
      allotted: false,
      ofProduct: partsOnly && this.ofProduct,
      area: undefined,
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
    this.saidFrom = leads ? this.paragraphFrom : sentence.start
    this.paragraphFrom = sentence.start
  }

  /** 'Cơ cấu …: nông nghiệp 40%. Công nghiệp 35%. Dịch vụ 25%': a sector and its number alone go on with the list before. */
  private listGoesOn(sentence: Sentence, claims: readonly Claim[]): boolean {
    if (sentence.end - sentence.start > longestItem || sentence.start - this.listed > 3) return false
    const tokens = tokensOf(this.source, sentence, claims, 0)
    const firsts = governorsOf(tokens, occurrencesOf(tokens), this.source.text).filter(({ from }) => from === 0)
    return firsts.some(({ compound }) => compound?.complement?.type === 'sector' && !compound.strong)
  }

  /** The last indicator that a question names, until the next one. */
  private ask(sentence: Sentence, claims: readonly Claim[]): void {
    if (!/\?\s*["”]?\s*$/.test(this.source.key.slice(sentence.start, sentence.end))) return
    const tokens = tokensOf(this.source, sentence, claims, 0)
    const named = governorsOf(tokens, occurrencesOf(tokens), this.source.text).findLast(
      ({ fixed }) => fixed !== null && fixed !== besideCatalogue,
    )
    this.asked = named?.fixed ? { code: named.fixed, label: named.label } : null
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
    const counts = this.hasNumber(clause, claims, first)
    if (!counts && !measureWords.test(this.source.key.slice(clause.start, clause.end))) return pending
    const tokens = tokensOf(this.source, clause, claims, first)
    if (!counts) {
      this.noteMode(tokens, mode)
      return pending
    }
    const members: Member[] = []
    tokens.forEach((token, at) => {
      const quantity = token.claim?.quantity
      if (token.claim && quantity && !this.spent.has(token.claim)) members.push({ claim: token.claim, quantity, at })
    })
    const occurrences = occurrencesOf(tokens)
    const governors = governorsOf(tokens, occurrences, this.source.text)
    this.noteStructure(governors, members[0]?.at ?? 0, tokens, mode)
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
      if (index === 0) mode.topic = mode.topic ?? this.crop
      this.noteTopic(governors, members[index - 1]?.at ?? -1, member.at, mode)
      if (totals.used.has(index)) return
      while (row < rows.length && rows[row]!.to <= index) row += 1
      const next = rows[row]
      const run = next && next.from <= index ? next : undefined
      const name = run && named[row]?.[index - run.from]
      const around = aroundOf(this.source.key, clause, members, index)
      // What stands behind the last number of a row is said of all of it.
      const right = run ? aroundOf(this.source.key, clause, members, run.to - 1).right : around.right
      if (run && name) {
        this.readMember({
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
        this.readMember({
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
      const told = run && this.toldInARow(run, index, members, governors, mode)
      this.readMember({
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
  ): Told | undefined {
    const place = index - run.from
    if (members[index]!.quantity.unit === '%') {
      if (place === 0) this.row = this.levels.slice(run.from - run.to)
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

  private hasNumber(clause: Range, claims: readonly Claim[], first: number): boolean {
    for (let index = first; index < claims.length && claims[index]!.start < clause.end; index += 1)
      if (claims[index]!.quantity && !this.spent.has(claims[index]!)) return true
    return false
  }

  /** The last crop, animal or fish named between two numbers is what the next head is of, when it names none itself. */
  private noteTopic(governors: ReturnType<typeof governorsOf>, from: number, to: number, mode: Mode): void {
    for (let at = firstEndingAfter(governors, from); at < governors.length && governors[at]!.to <= to; at += 1) {
      const complement = governors[at]!.compound?.complement
      if (
        complement &&
        (complement.type !== 'sector' || complement.part === fishing) &&
        complement.type !== 'all-sectors'
      )
        mode.topic = complement
    }
  }

  /** 'Cơ cấu kinh tế chuyển dịch …: thương mại - dịch vụ chiếm 84%': the colon opens a list of parts. */
  private noteStructure(
    governors: ReturnType<typeof governorsOf>,
    to: number,
    tokens: readonly Token[],
    mode: Mode,
  ): void {
    if (mode.measured === 'structure') return
    const colon = tokens.findIndex(({ text }, at) => text === ':' && at < to)
    if (colon < 0) return
    for (const { to: end, compound } of governors) {
      if (end > colon) return
      if (compound?.strong && compound.measured === 'structure') mode.measured = 'structure'
    }
  }

  /** A clause without numbers can still say what a list measures: 'Cơ cấu kinh tế chuyển dịch …:'. */
  private noteMode(tokens: readonly Token[], mode: Mode): void {
    for (const governor of governorsOf(tokens, occurrencesOf(tokens), this.source.text))
      if (governor.compound?.strong && governor.compound.measured) mode.measured = governor.compound.measured
  }

  private readMember(input: MemberInput): void {
    const { member, around, clause, memory, time } = input
    const { claim, quantity } = member
    let scope = ofYearInRow(ofWhole(scopeOf(input), memory), input.year)
    const stated = precisionOf(around)
    const { left } = stated
    const precision = quantity.about ? 'about' : stated.precision
    if (input.told?.last) memory.last = input.told.last
    const points = quantity.unit === 'pp'
    const asked = points ? { ...quantity, unit: '%' } : quantity
    const before = this.source.key.slice(Math.max(this.saidFrom, claim.start - farthestSaid), claim.start)
    const found = chooseHead({
      ...input,
      member: points ? { ...member, quantity: asked } : member,
      around: { ...around, left },
      quantity: asked,
      context: this.context,
      partOf: this.isPartOf(memory.whole, claim),
      said: { before, head: this.head },
    })
    const chosen = points && found ? inPoints(found, left) : found
    if (!chosen) {
      const draft = quantity.word ? null : readUncatalogued(input, scope, precision, left)
      if (draft) this.drafts.push(draft)
      return
    }
    const taken = ofWholeProduct(
      ofWholeSector(
        meant(
          chosen,
          quantity,
          this.source.key.slice(clause.start, claim.start),
          this.source.key.slice(claim.end, Math.min(clause.end, claim.end + 80)),
          input.mode.topic?.type === 'crop' && input.mode.topic.rice,
        ),
        before,
      ),
      memory,
    )
    const isPart = this.isPartOf(memory.whole, claim)
    const choice = asPartOfWhole(ofFarming(taken, memory.whole, isPart), memory.whole, isPart)
    if (quantity.word && (choice.rule !== 'counted' || quantity.value === '1')) return
    const { reading } = choice
    const named =
      choice.code === null
        ? null
        : addedOrAll(choice.code, around.left, around.right, memory.last?.code ?? null, quantity.total !== undefined)
    const isStanding = reading.earlier === true || stillLeft.test(left)
    const code = ofReduction(named, quantity.unit, reading.measure, memory.last?.code ?? null, isStanding)
    if (reading.measure === 'level' && !reading.plan)
      scope = ofFounding(code, ofCount(code, ofTargets(code, ofAllotment(code, scope, input), input), input), input)
    // 'điều chỉnh một số chỉ tiêu năm 2018: sản lượng lúa từ 395.000 tấn lên 402.000 tấn': both are aims.
    const isAdjusted = adjustsPlans.test(
      this.source.key.slice(Math.max(input.sentence.start, claim.start - farthestSaid), claim.start),
    )
    const clauseLeft = this.source.key.slice(Math.max(clause.start, claim.start - 300), claim.start)
    const textBefore = this.source.text.slice(claim.start - around.left.length, claim.start)
    const isOfOne = isOfOneCommune(code, reading)
    const area =
      areaBefore(textBefore, this.context) ??
      (isOfOne ? communeBefore(textBefore) : undefined) ??
      (choice.rule === 'carried' ? memory.area : undefined) ??
      areaOfSentence(this.source.text.slice(input.sentence.start, claim.start), this.context)
    memory.area = area
    // '3 xã đạt 15 tiêu chí', 'không còn xã dưới 13 tiêu chí': the district's are those of all communes together.
    if (isOfOne && area === undefined) return
    scope = ofDisbursement(
      this.source.key.slice(input.sentence.start, claim.start),
      `${around.left} ${choice.label}`,
      scope,
      reading,
      memory,
    )
    scope = ofPairBefore(ofPair(scope, reading, stated.left, memory), memory, code)
    if (reading.measure === 'level')
      scope = ofLaterEnd(scope, memory, this.source.key.slice(input.sentence.start, claim.start))
    const period = ofHarvest(
      code,
      scope,
      ofDescription(
        code,
        scope,
        reading.earlier && !isAdjusted ? earlierPeriod(input, scope) : scope.period,
        time.clock,
      ),
    )
    if (reading.earlier) memory.earlierYear = period
    else memory.pair = pairOf(memory, period) ?? memory.pair
    // Parts of an estimate are estimates.
    if (isPart) memory.ofParts = memory.whole!.status
    const status = standingOf({ code, reading, scope, precision, memory, isPart, isAdjusted })
    const falls =
      code === 'poverty.rate' &&
      !isStanding &&
      (named === 'poverty.reduction' ||
        (reading.measure === 'level' && memory.lastMeasure !== 'level' && fallNamed.test(choice.label)))
    const base = baseOf(reading, { left, right: around.right }, period, this.context)
    const item =
      choice.item ??
      (code === null
        ? null
        : itemOf({
            code,
            label: choice.label,
            season: scope.season,
            left: clauseLeft,
            right: this.source.key.slice(claim.end, Math.min(clause.end, claim.end + 80)),
          }))
    const total = quantity.total ?? input.total?.value
    const plan = total !== undefined && input.total === null && isPlan(code, quantity, total)
    const priceBasis = priceBasisOf(this.source.key, clause, claim)
    const inferred = [
      ...(scope.periodStated ? [] : ['period']),
      ...(base && !comparesOrPlans.test(around.right.slice(0, 60)) ? ['base'] : []),
    ]
    const particular = falls
      ? fallOf(reading)
      : { measure: reading.measure, value: reading.value, upper: reading.upper }
    const unit = falls ? 'pp' : unitOf(reading, choice, code, quantity)
    const draftPeriod = reading.plan && !reading.earlier ? ofPlan(period, input, scope) : period
    const measure = `${particular.measure}${reading.plan ? '+plan' : ''}${reading.earlier ? '+earlier' : ''}`
    const { weighed, likely, confidence, alternatives } = sureOf(
      { claim, clause, code, measure, scope, before: this.numberBefore(input) },
      { claim, clause, quantity, choice, code, unit, measure, item, known: scope.known },
      { period: draftPeriod, status },
      time,
    )
    const draft: Draft = {
      claim,
      indicator: code,
      label: choice.label,
      item,
      ...particular,
      total: plan || reading.measure !== 'level' ? undefined : total,
      unit,
      precision,
      period: draftPeriod,
      status,
      base,
      asOf: reading.earlier || reading.plan ? undefined : (scope.asOf ?? undefined),
      priceBasis,
      area,
      ...evidenceOf(input),
      rule: `${choice.rule}/${reading.rule}`,
      weighed,
      likely,
      confidence,
      alternatives,
      inferred,
      trace: [...choice.trace, `measure ${reading.measure}: ${reading.rule}`, ...scope.trace],
      ...(input.total ? { also: [input.total.claim] } : {}),
    }
    this.drafts.push(draft)
    this.last = { draft, clause, sentence: input.sentence }
    if (plan)
      this.drafts.push({
        ...draft,
        value: total,
        total: undefined,
        status: 'target',
        period: ofPlan(period, input, scope),
        precision: 'exact',
        rule: `${choice.rule}/plan denominator`,
      })
    const { whole } = memory
    const own =
      choice.rule === 'head' ||
      choice.rule === 'counted' ||
      choice.rule === 'head-behind' ||
      choice.ground === 'of another time'
    if (
      reading.measure === 'level' &&
      !reading.plan &&
      code !== null &&
      own &&
      (!this.isPartOf(memory.whole, claim) || (clause.start > memory.whole!.end && !memory.partsOnly))
    )
      memory.whole = {
        code,
        label: choice.label,
        unit: choice.unit,
        end: claim.end,
        status,
        period: scope.period,
        season: scope.season,
      }
    // '; lũy kế 8 tháng 96,8 tỷ đồng, trong đó …': the sum told again is the whole of what follows.
    if (choice.rule === 'carried' && reading.measure === 'level' && !reading.plan && memory.whole?.code === code)
      memory.whole = { ...memory.whole, end: claim.end, status, period: scope.period }
    memory.lastMeasure = reading.measure
    memory.ofRate =
      (code === 'economy.growth_rate' && partsFollow.test(this.source.key.slice(claim.end, claim.end + 80))) ||
      (reading.measure === 'growth' &&
        (paceOfGrowth.test(`${choice.label} ${reading.rule}`) ||
          partsFollow.test(this.source.key.slice(claim.end, claim.end + 80)))) ||
      (memory.ofRate && choice.rule === 'list')
    memory.lastFalls = reading.value.startsWith('-')
    memory.plan = reading.plan ? reading.value : null
    memory.lastIsEarlier = reading.earlier === true
    const last = {
      code,
      label: choice.label,
      item,
      unit: choice.unit,
      claim,
      end: Math.max(claim.end, choice.end ?? 0),
      measure: reading.measure,
      compound: choice.compound,
      counted: choice.rule === 'counted',
      total: total !== undefined && !plan,
      partOf: isPart ? whole : null,
      name: nameBefore(input.tokens, member.at),
    }
    memory.last = last
    this.lastTold = { paragraph: input.sentence.paragraph, last }
    if (reading.measure === 'level' && !reading.earlier && !reading.plan) this.levels.push(last)
    const complement = choice.compound?.complement
    const isFishery = complement?.type === 'sector' && complement.part === fishing
    if (complement?.type === 'crop' || complement?.type === 'fish' || isFishery) this.crop = complement
    else if (code?.startsWith('agriculture.rice_')) {
      this.crop = { type: 'crop', name: riceName, rice: true }
      input.mode.topic ??= this.crop
    }
    if (choice.compound?.strong && choice.compound.measured) input.mode.measured = choice.compound.measured
  }

  /** What the number before it in its paragraph was of. */
  private numberBefore({ sentence, clause }: MemberInput): NumberBefore | null {
    if (this.last === null || this.last.sentence.paragraph !== sentence.paragraph) return null
    const { period, status } = this.last.draft
    const near =
      this.last.sentence !== sentence ? 'paragraph' : this.last.clause.start === clause.start ? 'clause' : 'sentence'
    return { span: period === null ? null : spanIn(period), status, near }
  }

  /** 'trong đó' or the like stands between a whole and this number. */
  private isPartOf(whole: ClauseMemory['whole'], claim: Claim): boolean {
    return (
      whole !== null && claim.start - whole.end < 400 && partWords.test(this.source.key.slice(whole.end, claim.start))
    )
  }
}
