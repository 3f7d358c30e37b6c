import { compare } from '../../domain/decimal.ts'
import { endYearOf, isWholeYears, yearOf } from '../../domain/period.ts'
import type { CleanText } from '../../text/clean.ts'
import { clausesOf, type Range, type Sentence } from '../../text/sentences.ts'
import type { Claim, Quantity } from '../claims.ts'
import type { ArticleContext } from '../context.ts'
import type { Draft } from '../frame.ts'
import { countedAt, type Occurrences, occurrencesOf } from '../recognisers/heads.ts'
import { areaBefore } from '../refiners/areas.ts'
import { itemOf } from '../refiners/items.ts'
import { type Around, growthBase, type MeasureReading, planBase, precisionOf } from '../refiners/measure.ts'
import { addedOrAll } from '../refiners/new-rural.ts'
import { type Carried, countBefore, type Scope, type ScopeEvent, scopeAt, scopeEventsOf } from '../refiners/scopes.ts'
import { type Token, tokensOf } from '../tokens.ts'
import { type Choice, type ClauseMemory, firstEndingAfter } from './choice.ts'
import { chooseHead } from './choose-head.ts'
import { governorsOf, type Mode } from './heads-in-scope.ts'

const maxEvidence = 600

interface Member {
  readonly claim: Claim
  readonly quantity: Quantity
  /** Token index in its clause. */
  readonly at: number
}

/** The words around each number: back to the number before it and on to the next, within the clause. */
function aroundOf(key: string, clause: Range, members: readonly Member[], index: number): Around {
  const { claim, quantity } = members[index]!
  const previous = members[index - 1]
  const next = members[index + 1]
  const from = Math.max(clause.start, previous ? previous.claim.end : clause.start, claim.start - 160)
  const to = Math.min(clause.end, next ? next.claim.start : clause.end, claim.end + 160)
  return {
    left: key.slice(from, claim.start),
    right: key.slice(Math.max(claim.end, Math.min(quantity.nounEnd, to)), to),
  }
}

interface Total {
  readonly value: string
  readonly noun: string | null
  readonly claim: Claim
}

const totalLead = /(?:^|[,;:(]\s?)(?:trong|trên)(?: tổng)?(?: số)?\s?$|(?:trong|trên) tổng số\s?$/u
const totalOf =
  /^[\p{L} ]{0,20}(?:trong|trên) tổng(?: số)?\s?$|^[\p{L} ]{0,10}(?<!\p{L})trong\s?$|^\s?trên\s?$|^[\p{L} ]{0,12}\/\s?$/u

/** A crop season has the year of its harvest, whatever part of the year the report is about. */
function ofHarvest(code: string | null, { season }: Scope, period: string | null): string | null {
  if (season === null || period === null || !code?.startsWith('agriculture.')) return period
  return /^\d{4}(?:-|\/\d{4}$)/.test(period) ? String(endYearOf(period)) : period
}

const partWords = /trong (?:đó|này|số này|số đó)|bao gồm|(?<!\p{L})gồm(?!\p{L})/u

/** Reads the numbers of one article, sentence by sentence. */
export class ObservationReader {
  private readonly drafts: Draft[] = []
  private readonly carried: Carried = { period: null, status: null, lastPeriod: null }
  private paragraph = -1
  private headline = false
  private readonly source: CleanText
  private readonly context: ArticleContext
  private readonly spent: ReadonlySet<Claim>

  constructor(source: CleanText, context: ArticleContext, spent: ReadonlySet<Claim>) {
    this.source = source
    this.context = context
    this.spent = spent
  }

  get result(): readonly Draft[] {
    return this.drafts
  }

  read(sentence: Sentence, claims: readonly Claim[]): void {
    const { key } = this.source
    if (sentence.paragraph !== this.paragraph) {
      const bullet = /^\s*[-+*•]/u.test(key.slice(sentence.start, sentence.start + 3))
      if (!bullet && !this.headline) this.forget()
      this.paragraph = sentence.paragraph
    }
    const events = scopeEventsOf(key, sentence, claims, this.context)
    const mode: Mode = { measured: null, topic: null }
    const memory: ClauseMemory = { last: null, lastMeasure: null, lastFalls: false, whole: null, area: undefined }
    let total: Total | null = null
    let first = 0
    for (const clause of clausesOf(key, sentence)) {
      while (first < claims.length && claims[first]!.end <= clause.start) first += 1
      total = this.readClause(sentence, clause, claims, first, events, mode, memory, total)
    }
    this.carry(sentence, events)
  }

  private forget(): void {
    this.carried.period = null
    this.carried.status = null
    this.carried.lastPeriod = null
  }

  /** A sentence that opens with a time, or announces a list, sets the scope for what follows in its paragraph. */
  private carry(sentence: Sentence, events: readonly ScopeEvent[]): void {
    const { key } = this.source
    const text = key.slice(sentence.start, sentence.end)
    const lead = events.filter((event) => event.reach === 'sentence' && event.at - sentence.start < 45)
    const leadPeriod = lead.find((event) => event.period)
    if (leadPeriod) {
      this.carried.period = leadPeriod.period!
      this.carried.status = leadPeriod.status ?? null
    }
    const leadStatus = lead.find((event) => event.status === 'target' && event.reach === 'sentence')
    if (leadStatus) this.carried.status = 'target'
    const announced = /:\s?$/u.test(text)
    this.headline = announced
    if (announced) {
      const status = events.findLast((event) => event.status)
      const period = events.findLast((event) => event.period)
      if (status) this.carried.status = status.status === 'actual' ? null : status.status!
      if (period) this.carried.period = period.period!
    }
    const named = events.findLast((event) => event.period && isWholeYears(event.period) && !event.period.includes('/'))
    if (named) this.carried.lastPeriod = named.period!
  }

  private readClause(
    sentence: Sentence,
    clause: Range,
    claims: readonly Claim[],
    first: number,
    events: readonly ScopeEvent[],
    mode: Mode,
    memory: ClauseMemory,
    pending: Total | null,
  ): Total | null {
    const tokens = tokensOf(this.source, clause, claims, first)
    const members: Member[] = []
    tokens.forEach((token, at) => {
      const quantity = token.claim?.quantity
      if (token.claim && quantity && !this.spent.has(token.claim)) members.push({ claim: token.claim, quantity, at })
    })
    if (members.length === 0) {
      this.noteMode(tokens, mode)
      return pending
    }
    const occurrences = occurrencesOf(tokens)
    const governors = governorsOf(tokens, occurrences, this.source.text)
    let total = pending
    const totals = new Map<number, Total>()
    const used = new Set<number>()
    members.forEach((member, index) => {
      const { left, right } = aroundOf(this.source.key, clause, members, index)
      const before = members[index - 1]
      if (
        index > 0 &&
        !used.has(index - 1) &&
        totalOf.test(left) &&
        left.length < 24 &&
        before &&
        !before.quantity.total &&
        before.quantity.unit === null &&
        member.quantity.unit === null &&
        compare(before.quantity.value, member.quantity.value) <= 0
      ) {
        totals.set(index - 1, { value: member.quantity.value, noun: member.quantity.noun, claim: member.claim })
        used.add(index)
      } else if (
        totalLead.test(left) &&
        member.quantity.unit === null &&
        member.quantity.noun !== null &&
        !/^\s?(?:đạt|vượt)/.test(right)
      ) {
        total = { value: member.quantity.value, noun: member.quantity.noun, claim: member.claim }
        used.add(index)
      }
    })
    members.forEach((member, index) => {
      if (index === 0) mode.topic = null
      this.noteTopic(governors, members[index - 1]?.at ?? -1, member.at, mode)
      if (used.has(index)) return
      const around = aroundOf(this.source.key, clause, members, index)
      const own = totals.get(index) ?? (total && this.shares(member, total, tokens, occurrences) ? total : null)
      this.readMember({
        sentence,
        clause,
        tokens,
        occurrences,
        governors,
        events,
        mode,
        memory,
        member,
        around,
        total: own,
        isWord: member.quantity.word,
      })
    })
    return total
  }

  /** The last crop, animal or fish named between two numbers is what the next head is of, when it names none itself. */
  private noteTopic(governors: ReturnType<typeof governorsOf>, from: number, to: number, mode: Mode): void {
    for (let at = firstEndingAfter(governors, from); at < governors.length && governors[at]!.to <= to; at += 1) {
      const complement = governors[at]!.compound?.complement
      if (
        complement &&
        (complement.type !== 'sector' || complement.part === 'thủy sản') &&
        complement.type !== 'all-sectors'
      )
        mode.topic = complement
    }
  }

  /** A clause without numbers can still say what a list measures: 'Cơ cấu kinh tế chuyển dịch …:'. */
  private noteMode(tokens: readonly Token[], mode: Mode): void {
    for (const governor of governorsOf(tokens, occurrencesOf(tokens), this.source.text))
      if (governor.compound?.strong && governor.compound.measured) mode.measured = governor.compound.measured
  }

  /** A total announced at the head of a list holds for numbers of the same noun, or of none. */
  private shares(member: Member, total: Total, tokens: readonly Token[], occurrences: Occurrences): boolean {
    const { quantity } = member
    if (
      quantity.unit !== null ||
      quantity.total ||
      compare(quantity.value, total.value) > 0 ||
      member.claim.start < total.claim.end
    )
      return false
    if (quantity.noun !== null) return quantity.noun.split(' ')[0] === total.noun?.split(' ')[0]
    const best = countedAt(tokens, occurrences, member.at, null)[0]
    return best?.code.startsWith('targets.') === true && /chỉ tiêu|mục tiêu/.test(total.noun ?? '')
  }

  private readMember(input: MemberInput): void {
    const { member, around, clause, memory } = input
    const { claim, quantity } = member
    const scope = this.scopeOf(input)
    const { precision, left } = precisionOf(around)
    const choice = chooseHead({
      ...input,
      around: { left, right: around.right },
      quantity,
      context: this.context,
      partOf: this.isPartOf(memory.whole, claim),
    })
    if (!choice) {
      if (!quantity.word) this.readUncatalogued(input, scope, precision, left)
      return
    }
    if (quantity.word && (choice.rule !== 'counted' || quantity.value === '1')) return
    const { reading } = choice
    const named =
      choice.code === null ? null : addedOrAll(choice.code, around.left, around.right, memory.last?.code ?? null)
    // 'giảm tỷ lệ hộ nghèo 3%, bằng 100% nghị quyết': the plan was one of reduction.
    const code = named === 'poverty.rate' && reading.measure === 'attainment' ? 'poverty.reduction' : named
    const clauseLeft = this.source.key.slice(Math.max(clause.start, claim.start - 300), claim.start)
    const area =
      areaBefore(this.source.text.slice(claim.start - around.left.length, claim.start), this.context) ??
      (choice.rule === 'carried' ? memory.area : undefined)
    memory.area = area
    const period = ofHarvest(code, scope, reading.earlier ? this.earlierPeriod(input, scope) : scope.period)
    // Parts of an estimate are estimates.
    const inherited =
      scope.status === 'actual' && this.isPartOf(memory.whole, claim) ? memory.whole!.status : scope.status
    const status = reading.earlier ? 'actual' : reading.plan ? 'target' : inherited
    const base = this.baseOf(reading, { left, right: around.right }, period)
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
    const plan = total !== undefined && input.total === null && compare(quantity.value, total) > 0
    const priceBasis = this.priceBasisOf(clause, claim)
    const inferred = [
      ...(scope.periodStated ? [] : ['period']),
      ...(base && !/so với|cùng kỳ|kế hoạch|dự toán|giao/.test(around.right.slice(0, 60)) ? ['base'] : []),
    ]
    const draft: Draft = {
      claim,
      indicator: code,
      label: choice.label,
      item,
      measure: reading.measure,
      value: reading.value,
      upper: reading.upper,
      total: plan || reading.measure !== 'level' ? undefined : total,
      unit: this.unitOf(reading, choice, quantity),
      precision,
      period,
      status,
      base,
      asOf: reading.earlier || reading.plan ? undefined : (scope.asOf ?? undefined),
      priceBasis,
      area,
      ...this.evidenceOf(input),
      rule: `${choice.rule}/${reading.rule}`,
      confidence: this.confidenceOf(choice, quantity, scope),
      inferred,
      trace: [...choice.trace, `measure ${reading.measure}: ${reading.rule}`, ...scope.trace],
      ...(input.total ? { also: [input.total.claim] } : {}),
    }
    this.drafts.push(draft)
    if (plan)
      this.drafts.push({
        ...draft,
        value: total,
        total: undefined,
        status: 'target',
        precision: 'exact',
        rule: `${choice.rule}/plan denominator`,
      })
    const own = choice.rule === 'head' || choice.rule === 'counted' || choice.rule === 'head-behind'
    if (
      reading.measure === 'level' &&
      code !== null &&
      own &&
      (!this.isPartOf(memory.whole, claim) || clause.start > memory.whole!.end)
    )
      memory.whole = { code, label: choice.label, unit: choice.unit, end: claim.end, status }
    memory.lastMeasure = reading.measure
    memory.lastFalls = reading.value.startsWith('-')
    memory.last = {
      code,
      label: choice.label,
      item,
      unit: choice.unit,
      claim,
      measure: reading.measure,
      compound: choice.compound,
      counted: choice.rule === 'counted',
      total: total !== undefined,
    }
    if (choice.compound?.strong && choice.compound.measured) input.mode.measured = choice.compound.measured
  }

  /** 'trong đó' or the like stands between a whole and this number. */
  private isPartOf(whole: ClauseMemory['whole'], claim: Claim): boolean {
    return (
      whole !== null && claim.start - whole.end < 400 && partWords.test(this.source.key.slice(whole.end, claim.start))
    )
  }

  private scopeOf({ member, clause, events, around }: MemberInput): Scope {
    const { claim } = member
    const scope = scopeAt(claim.start, clause, events, this.carried, this.context)
    // '45 triệu đồng năm 2019': a year right behind the number is its own.
    const next = countBefore(events, claim.end)
    const behind = events.slice(next, next + 4).find((event) => event.period && event.at < claim.end + 30)
    if (
      behind &&
      /^\s?\(?(?:(?:trong|của|vào|ở) )?\s?$/u.test(
        this.source.key.slice(Math.max(claim.end, member.quantity.nounEnd), behind.at),
      ) &&
      around.right.length > 0
    ) {
      const reviewYear = this.context.reviewYear
      const status =
        reviewYear !== null && yearOf(behind.period!) > reviewYear
          ? 'target'
          : scope.status === 'target'
            ? 'actual'
            : scope.status
      return {
        ...scope,
        period: behind.period!,
        periodStated: true,
        status,
        trace: [`period ${behind.period} behind the number`],
      }
    }
    return scope
  }

  /** The earlier end of 'từ … lên …' is of the year named with it, else of the year before. */
  private earlierPeriod({ around }: MemberInput, scope: Scope): string | null {
    const named =
      /năm ((?:19|20)\d\d)/u.exec(around.right.slice(0, 40)) ?? /năm ((?:19|20)\d\d)[^;]{0,12}$/u.exec(around.left)
    if (named) return named[1]!
    if (scope.period === null) return null
    if (/^\d{4}$/.test(scope.period)) return String(Number(scope.period) - 1)
    return scope.period.includes('/') && isWholeYears(scope.period)
      ? String(yearOf(scope.period))
      : scope.period.replace(/\d{4}/g, (year) => String(Number(year) - 1))
  }

  private baseOf(reading: MeasureReading, around: Around, period: string | null): string | undefined {
    if (reading.base) return reading.base
    if (reading.measure === 'attainment') return planBase(around, this.context)
    if (reading.measure === 'growth' || reading.measure === 'change' || reading.measure === 'multiple')
      return growthBase(around, period)
    return undefined
  }

  private unitOf(reading: MeasureReading, choice: Choice, quantity: Quantity): string {
    if (reading.measure === 'change') return reading.unit === 'pp' ? 'pp' : choice.unit
    if (reading.measure === 'level') return choice.unit
    return reading.unit === 'count' ? (quantity.nounUnit ?? 'unit') : reading.unit
  }

  private priceBasisOf(clause: Range, claim: Claim): 'current' | 'constant' | undefined {
    const near = this.source.key.slice(Math.max(clause.start, claim.start - 140), Math.min(clause.end, claim.end + 50))
    if (/giá (?:hiện hành|thực tế)|giá hh/u.test(near)) return 'current'
    return /giá (?:so sánh|cố định|ss)|giá năm (?:2010|1994)/u.test(near) ? 'constant' : undefined
  }

  private evidenceOf({ sentence, clause, member }: MemberInput): { start: number; end: number } {
    if (sentence.end - sentence.start <= maxEvidence) return { start: sentence.start, end: sentence.end }
    if (clause.end - clause.start <= maxEvidence) return { start: clause.start, end: clause.end }
    return {
      start: Math.max(clause.start, member.claim.start - 250),
      end: Math.min(clause.end, member.claim.end + 250),
    }
  }

  /** How sure: the rule's own worth, less for what was not stated. Held against the corpus by its calibration table. */
  private confidenceOf(choice: Choice, quantity: Quantity, scope: Scope): number {
    let confidence = choice.confidence
    if (quantity.ambiguous) confidence *= 0.7
    if (!scope.periodStated && !this.context.reviewSure) confidence *= 0.9
    if (scope.period === null) confidence *= 0.8
    if (this.context.districtNames.length > 2) confidence *= 0.8
    return Math.round(confidence * 100) / 100
  }

  /** The number clearly states something, in a phrase that no catalogue row has. */
  private readUncatalogued(input: MemberInput, scope: Scope, precision: Draft['precision'], left: string): void {
    const { member, clause } = input
    const { claim, quantity } = member
    const ranked = quantity.unit === null && /(?:xếp|đứng|hạng|vị trí)(?: vị trí| hạng)?(?: thứ)?\s?$/u.test(left)
    const unit = ranked ? 'rank' : (quantity.unit ?? quantity.nounUnit)
    if (unit === null) return
    const before = left
      .split(/[,;:()]/u)
      .at(-1)!
      .trim()
    const label =
      quantity.unit === null && !ranked
        ? this.source.text.slice(claim.end, quantity.nounEnd).trim()
        : this.source.text.slice(
            claim.start - input.around.left.length + left.lastIndexOf(before),
            claim.start - input.around.left.length + left.lastIndexOf(before) + before.length,
          )
    if (label.trim() === '' || (quantity.unit !== null && before.split(' ').length < 2)) return
    const around = input.around
    const up = /(?:tăng|giảm)(?: [\p{L}]+){0,2}\s?$/u.test(left)
    const measure =
      unit === '%'
        ? up
          ? 'growth'
          : 'level'
        : unit === 'x'
          ? 'multiple'
          : up && quantity.unit !== null
            ? 'change'
            : 'level'
    const value =
      up && /giảm(?: [\p{L}]+){0,2}\s?$/u.test(left) && measure !== 'level' ? `-${quantity.value}` : quantity.value
    const area = areaBefore(
      this.source.text.slice(Math.max(clause.start, claim.start - 200), claim.start),
      this.context,
    )
    input.memory.last = {
      code: null,
      label: label.slice(0, 120),
      item: null,
      unit,
      claim,
      measure,
      compound: null,
      counted: quantity.unit === null,
      total: quantity.total !== undefined,
    }
    this.drafts.push({
      claim,
      indicator: null,
      label: label.slice(0, 120),
      item: null,
      measure,
      value,
      upper: quantity.upper,
      total: quantity.total ?? input.total?.value,
      unit,
      precision,
      period: scope.period,
      status: scope.status,
      base:
        measure === 'growth' || measure === 'change' || measure === 'multiple'
          ? growthBase(around, scope.period)
          : undefined,
      asOf: scope.asOf ?? undefined,
      area,
      ...this.evidenceOf(input),
      rule: 'uncatalogued',
      confidence: 0.4,
      inferred: scope.periodStated ? [] : ['period'],
      trace: ['no phrase of the catalogue governs this number', ...scope.trace],
      ...(input.total ? { also: [input.total.claim] } : {}),
    })
  }
}

export interface MemberInput {
  readonly sentence: Sentence
  readonly clause: Range
  readonly tokens: readonly Token[]
  readonly occurrences: Occurrences
  readonly governors: ReturnType<typeof governorsOf>
  readonly events: readonly ScopeEvent[]
  readonly mode: Mode
  readonly memory: ClauseMemory
  readonly member: Member
  readonly around: Around
  readonly total: Total | null
  readonly isWord: boolean
}
