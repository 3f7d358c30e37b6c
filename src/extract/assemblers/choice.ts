import type { Area, Measure, Status } from '../../domain/report.ts'
import { newGround, nounBehind, ranksBefore, statesBefore } from '../../lexicon/wording/ties.ts'
import type { CleanText } from '../../text/clean.ts'
import { firstIndex } from '../../text/sorted.ts'
import type { Claim, Quantity } from '../claims.ts'
import type { ArticleContext } from '../context.ts'
import type { CompoundHead } from '../recognisers/compound-heads.ts'
import type { Occurrences } from '../recognisers/heads.ts'
import type { Around, MeasureReading } from '../refiners/around.ts'
import { measureOf } from '../refiners/measure.ts'
import { quantityMark, type Token } from '../tokens.ts'
import type { Governor, Mode, Resolved } from './heads-in-scope.ts'
import type { Told } from './member.ts'

/** What the ways of tying a number to its indicator share: the clause around it, what was read before, and the reading itself. */

export interface ClauseMemory {
  last: {
    readonly code: string | null
    readonly label: string
    readonly item: string | null
    readonly unit: string
    readonly claim: Claim
    /** Behind the phrase that counted it. */
    readonly end: number
    readonly measure: Measure
    readonly compound: CompoundHead | null
    readonly counted: boolean
    readonly total: boolean
    /** The whole that it is told as a part of. */
    readonly partOf: ClauseMemory['whole']
    /** The words right before it that name something. */
    readonly name: string
  } | null
  lastMeasure: Measure | null
  /** The levels that the sentence has told so far. */
  levels: NonNullable<ClauseMemory['last']>[]
  /** Those of the sentence before. */
  readonly levelsBefore: readonly NonNullable<ClauseMemory['last']>[]
  /** The last number of the sentence before, in its paragraph. */
  readonly lastBefore: ClauseMemory['last']
  /** The last growth was told as a rate: 'tốc độ tăng giá trị sản xuất đạt 15%, trong đó nông nghiệp 3%'. */
  ofRate: boolean
  /** The last sum was one that a year was given. */
  allotted: boolean
  /** The sentence is about the gross product: its sectors are parts of that, not of the output. */
  ofProduct: boolean
  area: Area | undefined
  /** The last level that stood for itself: parts behind 'trong đó' are of it. */
  whole: {
    readonly code: string
    readonly label: string
    readonly unit: string
    readonly end: number
    readonly status: Status
    readonly period: string | null
    readonly season: string | null
  } | null
  /** The sentence opens with 'Trong đó': all its levels are parts. */
  readonly partsOnly: boolean
  /** The standing of a whole whose parts are being told: 'ước 3.284 tỷ đồng; trong đó: nông nghiệp …; công nghiệp …'. */
  ofParts: Status | null
  /** The standing of the sentence before, which 'Trong đó, …', 'Riêng …', 'Cụ thể …' goes on with. */
  readonly goesOn: Status | null
  /** What the sentence's first 'từ … lên …' started from. */
  earlierYear: string | null
  /** The years of 'từ 8,74% năm 2015 xuống 3,18% năm 2019': 'bình quân mỗi năm giảm 1,39%' is of them. */
  pair: string | null
  /** The last number was the earlier end of 'từ … lên …'. */
  lastIsEarlier: boolean
  /** The last growth or change went down. */
  lastFalls: boolean
  /** The last number was a plan: its value. */
  plan: string | null
  /** What the question before asked for. */
  readonly asked: { readonly code: string; readonly label: string } | null
}

/** At the beginning of a sentence. */
export const nothingTold = {
  last: null,
  lastMeasure: null,
  ofRate: false,
  lastFalls: false,
  plan: null,
  lastIsEarlier: false,
  earlierYear: null,
  pair: null,
  allotted: false,
  area: undefined,
} as const satisfies Partial<ClauseMemory>

export interface Choice {
  readonly code: string | null
  readonly item: string | null
  readonly label: string
  /** Unit of a level of the indicator. */
  readonly unit: string
  readonly reading: MeasureReading
  readonly rule: 'counted' | 'head' | 'list' | 'head-behind' | 'carried' | 'companion' | 'part'
  /** How the number was tied to its indicator: what its confidence is measured by. */
  readonly ground: string
  readonly compound: CompoundHead | null
  /** Where the phrase that counts ends, behind its number. */
  readonly end?: number
  readonly trace: readonly string[]
}

export interface ChoiceInput {
  readonly source: CleanText
  readonly tokens: readonly Token[]
  readonly occurrences: Occurrences
  readonly governors: readonly Governor[]
  readonly mode: Mode
  readonly memory: ClauseMemory
  readonly member: { readonly at: number; readonly claim: Claim }
  readonly quantity: Quantity
  readonly around: Around
  readonly context: ArticleContext
  /** 'trong đó', 'gồm' stands before the number in its sentence. */
  readonly partOf: boolean
  readonly told: Told | undefined
  /** What heading, question and paragraph said before the number, and what title and lead say. */
  readonly said: { readonly before: string; readonly head: string }
}

/** Of what was told before the last so many are looked at. */
export const nearLevels = 24

export const unitOf = (quantity: Quantity): string => quantity.unit ?? 'count'

/** 'thu nhập bình quân 13,5 triệu đồng/người; đến năm 2015 được 30,2 triệu': told again, money is of the same head. */
export const isOf = (quantity: Quantity, unit: string): boolean =>
  unitOf(quantity) === unit || (quantity.unit === 'VND' && unit.startsWith('VND/'))

/** What the words around it make of a number, where nothing was counted before it. */
export const plainReading = (
  headUnit: string,
  { value, upper, unit }: Quantity,
  around: Around,
): MeasureReading | null => measureOf({ value, upper, unit: unit ?? 'count', around, headUnit, afterCount: false })

/** The number as it stands. */
export const asItStands = (
  { value, upper }: Quantity,
  unit: string,
  rule = 'level',
  measure: Measure = 'level',
): MeasureReading => ({ measure, value, ...(upper === undefined ? {} : { upper }), unit, rule })

/** The noun counts what that unit is of; 'lượt' alone goes on with visits, or with people. */
export const isCountOf = ({ unit, nounUnit }: Quantity, of: string): boolean =>
  unit === null && (nounUnit === of || (nounUnit === 'turn' && (of === 'visit' || of === 'person')))

/** What a sentence is parted by. */
export const partsOfSentence: ReadonlySet<string> = new Set([',', ';', ':', '(', ')'])

/** A number that is of what its head resolves to. */
export const ofHead = (
  { label, compound }: Governor,
  { code, item, unit }: Resolved,
  tied: Pick<Choice, 'reading' | 'rule' | 'ground' | 'trace'> & Partial<Choice>,
): Choice => ({ code, item, label, unit, compound, ...tied })

/** What a number told before is of. */
export type SameAs = Pick<ToldBefore, 'code' | 'item' | 'label' | 'unit' | 'compound'>

/** A number that is of the same thing as one told before. */
export const ofSame = (
  { code, item, label, unit, compound }: SameAs,
  reading: MeasureReading,
  ground: string,
  reason = `«${label}» ${ground}`,
): Choice => ({ code, item, label, unit, reading, rule: 'carried', ground, compound, trace: [reason] })

/** A number that was told before. */
export type ToldBefore = NonNullable<ClauseMemory['last']>

/** Governors are sorted by their ends. */
export const firstEndingAfter = (governors: readonly Governor[], at: number): number =>
  firstIndex(governors.length, (index) => governors[index]!.to > at)

export const quantitiesBetween = (tokens: readonly Token[], from: number, to: number): number => {
  let count = 0
  for (let at = from; at < to; at += 1) if (tokens[at]!.text === quantityMark) count += 1
  return count
}

/** The number is the later end of 'từ … lên …', or one that a year beside it tells apart. */
export function followsEarlier({ around }: ChoiceInput): boolean {
  return newGround.test(around.left) || around.left.includes('\u0001')
}

/** A bare number is a value only behind a verb of being or reaching, and with nothing behind it that it could count. */
export const standsForItself = ({ left, right }: Around): boolean =>
  ranksBefore.test(left) || (statesBefore.test(left) && !nounBehind.test(right))
