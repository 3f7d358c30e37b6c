import type { MentionRole } from '../domain/report.ts'
import type { CleanText } from '../text/clean.ts'

/** A stretch of time as the words give it; the year can be open until the whole article is known. */
export type PeriodPhrase =
  | { readonly type: 'years'; readonly first: number; readonly last: number; readonly term: boolean }
  | {
      readonly type: 'months'
      readonly year: number | null
      readonly first: number
      readonly last: number
      /** Where it ends in another year. */
      readonly lastYear?: number
      readonly toDate: boolean
    }

/** A day or a month; parts that the words leave out are null. */
export interface DatePhrase {
  readonly day: number | null
  readonly month: number | null
  readonly year: number | null
  readonly dayEnd?: number
  readonly monthEnd?: number
}

/** A number with its scale and unit, in canonical units. */
export interface Quantity {
  readonly value: string
  readonly upper?: string
  readonly total?: string
  /** The total is a plan by its words: '742/KH 700 ha'. */
  readonly ofPlan?: boolean
  /** Canonical unit where a unit of measure was said; null for a bare count. */
  readonly unit: string | null
  /** The noun that a bare number counts, as in the spelling key. */
  readonly noun: string | null
  readonly nounUnit: string | null
  /** Clean offsets of the figure itself, without its unit. */
  readonly figureStart: number
  readonly figureEnd: number
  /** Behind the unit and the noun. */
  readonly nounEnd: number
  readonly word: boolean
  /** Two readings of the separator were possible. */
  readonly ambiguous: boolean
  /** A tolerance stands behind the figure: '62 ± 0,5%'. */
  readonly about?: boolean
}

/** A stretch of clean text that one recogniser took; no two overlap. */
export interface Claim {
  readonly start: number
  readonly end: number
  readonly role: MentionRole
  readonly rule: string
  readonly date?: DatePhrase
  readonly period?: PeriodPhrase
  readonly quantity?: Quantity
  /** What phrases see in place of the words: '@ha', '@sao', '@criteria'. */
  readonly token?: string
  readonly reason?: string
}

/** Collects claims; whoever comes first has the text. */
export class Claims {
  readonly source: CleanText
  readonly list: Claim[] = []
  private readonly taken: Uint8Array

  constructor(source: CleanText) {
    this.source = source
    this.taken = new Uint8Array(source.key.length)
  }

  isFree(start: number, end: number): boolean {
    for (let at = start; at < end; at += 1) if (this.taken[at]) return false
    return true
  }

  add(claim: Claim): boolean {
    if (claim.end <= claim.start || !this.isFree(claim.start, claim.end)) return false
    if (this.cutsFigure(claim.start) || this.cutsFigure(claim.end)) return false
    this.taken.fill(1, claim.start, claim.end)
    this.list.push(claim)
    return true
  }

  /** A claim takes whole figures or none: '2.2022' is never half a month. */
  private cutsFigure(at: number): boolean {
    const { key } = this.source
    const isDigit = (index: number): boolean => key[index] !== undefined && key[index]! >= '0' && key[index]! <= '9'
    const isMark = (index: number): boolean => key[index] === '.' || key[index] === ','
    if (!isDigit(at - 1) && !isMark(at - 1)) return false
    return (
      (isDigit(at - 1) && (isDigit(at) || (isMark(at) && isDigit(at + 1)))) ||
      (isMark(at - 1) && isDigit(at - 2) && isDigit(at))
    )
  }

  sorted(): Claim[] {
    return this.list.sort((a, b) => a.start - b.start)
  }
}
