import { adjustsPlans, fallNamed, stillLeft } from '../../lexicon/wording/change.ts'
import { comparesOrPlans, fishing, riceName } from '../../lexicon/wording/ties.ts'
import type { CleanText } from '../../text/clean.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { ArticleContext } from '../context.ts'
import type { Draft } from '../frame.ts'
import { areaTold } from '../refiners/areas.ts'
import { fallOf, inPoints, ofRateBeside, ofReduction } from '../refiners/falls.ts'
import { itemOf } from '../refiners/items.ts'
import { addedOrAll } from '../refiners/new-rural.ts'
import { precisionOf } from '../refiners/precision.ts'
import { sureOf } from '../sureness/sure-of.ts'
import type { ClauseMemory } from './choice.ts'
import { chooseHead } from './choose-head.ts'
import type { Mode } from './heads-in-scope.ts'
import { asPartOfWhole, isOfOneCommune, meant, ofFarming, ofWholeProduct, ofWholeSector } from './meant.ts'
import type { MemberInput } from './member.ts'
import { ofKin } from './of-kin.ts'
import { baseOf, evidenceOf, priceBasisOf, unitOf } from './particulars.ts'
import { isPartOf, numberBefore, type Read, remember } from './remember.ts'
import { standingOf } from './standing-of.ts'
import { isPlan } from './totals.ts'
import { readUncatalogued } from './uncatalogued.ts'
import {
  earlierPeriod,
  ofAims,
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

/** So far back a paragraph is looked through for what a number leaves out, in characters. */
const farthestSaid = 600

/** Reads one number after the other, and keeps what it told for those behind it. */
export class NumberReader {
  readonly drafts: Draft[] = []
  /** The levels that the sentence has told so far. */
  levels: NonNullable<ClauseMemory['last']>[] = []
  last: Read | null = null
  /** The last that is neither a plan nor what something rose or fell from. */
  private lastPlain: Read | null = null
  lastTold: { readonly paragraph: Sentence['paragraph']; readonly last: ClauseMemory['last'] } | null = null
  /** The crop that the paragraph last spoke of: 'Năng suất bình quân 68 tạ/ha' is of it. */
  crop: Mode['topic'] = null
  /** Where that begins which a paragraph leaves out: at its start, or that of the heading or question before it. */
  saidFrom = 0
  private readonly source: CleanText
  private readonly context: ArticleContext
  /** Title and lead. */
  private readonly head: string

  constructor(source: CleanText, context: ArticleContext, head: string) {
    this.source = source
    this.context = context
    this.head = head
  }

  read(input: MemberInput): void {
    const { member, around, clause, memory, time } = input
    const { claim, quantity } = member
    const { key } = this.source
    const isPart = isPartOf(key, memory.whole, claim)
    const carried = scopeOf(input)
    let scope = ofYearInRow(ofWhole(carried, memory), input.year)
    const stated = precisionOf(around)
    const { left } = stated
    const precision = quantity.about ? 'about' : stated.precision
    if (input.told?.last) memory.last = input.told.last
    const points = quantity.unit === 'pp'
    const asked = points ? { ...quantity, unit: '%' } : quantity
    const before = key.slice(Math.max(this.saidFrom, claim.start - farthestSaid), claim.start)
    const found = chooseHead({
      ...input,
      member: points ? { ...member, quantity: asked } : member,
      around: { ...around, left },
      quantity: asked,
      context: this.context,
      partOf: isPart,
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
          key.slice(clause.start, claim.start),
          key.slice(claim.end, Math.min(clause.end, claim.end + 80)),
          input.mode.topic?.type === 'crop' && input.mode.topic.rice,
        ),
        before,
      ),
      memory,
    )
    const choice = ofRateBeside(asPartOfWhole(ofFarming(taken, memory.whole, isPart), memory.whole, isPart), memory)
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
    const inSentence = key.slice(input.sentence.start, claim.start)
    const isAdjusted = adjustsPlans.test(inSentence.slice(-farthestSaid))
    const clauseLeft = key.slice(Math.max(clause.start, claim.start - 300), claim.start)
    const isOfOne = isOfOneCommune(code, reading)
    const area = areaTold(
      this.source.text.slice(claim.start - around.left.length, claim.start),
      this.source.text.slice(input.sentence.start, claim.start),
      { isOfOne, carried: choice.rule === 'carried' ? memory.area : undefined },
      this.context,
    )
    memory.area = area
    // '3 xã đạt 15 tiêu chí', 'không còn xã dưới 13 tiêu chí': the district's are those of all communes together.
    if (isOfOne && area === undefined) return
    scope = ofDisbursement(inSentence, `${around.left} ${choice.label}`, scope, reading, memory)
    scope = ofPairBefore(ofPair(ofAims(code, scope, reading, input), reading, stated.left, memory), memory, code)
    const isPlain = !reading.plan && !reading.earlier
    const asKin = isPlain ? ofKin(scope, this.lastPlain, input, code) : null
    scope = asKin ?? scope
    if (reading.measure === 'level') scope = ofLaterEnd(scope, memory, inSentence.slice(-farthestSaid))
    const told = reading.earlier && !isAdjusted ? earlierPeriod(input, scope) : scope.period
    const period = ofHarvest(code, scope, ofDescription(code, scope, told, time.clock))
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
    const held = baseOf(reading, { left, right: around.right }, clauseLeft, code, this.context)
    const item =
      choice.item ??
      (code === null
        ? null
        : itemOf({
            code,
            label: choice.label,
            season: scope.season,
            left: clauseLeft,
            right: key.slice(claim.end, Math.min(clause.end, claim.end + 80)),
          }))
    const total = quantity.total ?? input.total?.value
    const plan = total !== undefined && input.total === null && isPlan(code, quantity, total)
    const priceBasis = priceBasisOf(key, clause, claim)
    const inferred = [
      ...(scope.periodStated ? [] : ['period']),
      ...(held.base && !comparesOrPlans.test(around.right.slice(0, 60)) ? ['base'] : []),
    ]
    const particular = falls
      ? fallOf(reading)
      : { measure: reading.measure, value: reading.value, upper: reading.upper }
    const unit = falls ? 'pp' : unitOf(reading, choice, code, quantity)
    const draftPeriod = reading.plan && !reading.earlier ? ofPlan(period, input, scope) : period
    const measure = `${particular.measure}${reading.plan ? '+plan' : ''}${reading.earlier ? '+earlier' : ''}`
    const sureness = sureOf(
      { claim, clause, code, measure, scope, carried: carried.period, before: numberBefore(this.last, input) },
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
      ...held,
      asOf: reading.earlier || reading.plan ? undefined : (scope.asOf ?? undefined),
      priceBasis,
      area,
      ...evidenceOf(input),
      rule: `${choice.rule}/${reading.rule}`,
      ...sureness,
      inferred,
      trace: [...choice.trace, `measure ${reading.measure}: ${reading.rule}`, ...scope.trace],
      ...(input.total ? { also: [input.total.claim] } : {}),
    }
    this.drafts.push(draft)
    // What a bracket tells holds within it: '(năm ngoái là 26.400 tấn), năng suất …'.
    if (time.layout.bracketOf(time.wordAt(claim.start)) === 0) {
      const timeFrom = asKin ? 'kin' : scope.periodStated || scope.season !== null ? 'words' : null
      this.last = { draft, clause, sentence: input.sentence, timeFrom }
      if (isPlain) this.lastPlain = this.last
    }
    if (plan)
      this.drafts.push({
        ...draft,
        value: total,
        total: undefined,
        status: 'target',
        instead: null,
        period: ofPlan(period, input, scope),
        precision: 'exact',
        rule: `${choice.rule}/plan denominator`,
      })
    const last = remember(input, {
      choice,
      reading,
      code,
      item,
      status,
      scope,
      total,
      plan,
      isPart,
      key: key,
    })
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
}
