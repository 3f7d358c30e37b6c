import type { Alternative, Area, Measure, Precision, Status } from '../domain/report.ts'
import type { Claim, Quantity } from './claims.ts'
import type { Against } from './refiners/bases.ts'
import type { Instead, Ruled } from './sureness/overrule.ts'
import type { Weighed } from './sureness/sure-of.ts'
import type { Token } from './tokens.ts'

/** A head in scope: which indicator the next value is of. */
export interface ScopeHead {
  /** Clean offsets. */
  readonly start: number
  readonly end: number
  readonly code: string | null
  readonly label: string
  readonly item: string | null
  readonly rule: string
  /** A sector, crop or species that takes its meaning from the value: 'nông nghiệp 20%', 'ngô 500 ha'. */
  readonly resolve?: (unit: string, measure: Measure) => { code: string; item: string | null } | null
  readonly bare: boolean
}

/** What is known of a number before the article is known: the clause's reading. */
export interface Reading {
  readonly claim: Claim
  readonly quantity: Quantity
  readonly tokens: readonly Token[]
}

/** An observation with clean offsets and open years, on its way to the report. */
export interface Draft {
  readonly claim: Claim
  readonly indicator: string | null
  readonly label: string
  readonly item: string | null
  readonly measure: Measure
  readonly value: string
  readonly upper?: string | undefined
  readonly total?: string | undefined
  readonly unit: string
  readonly precision: Precision
  readonly period: string | null
  readonly status: Status
  readonly base?: string | undefined
  /** What its words hold it against; null where they name nothing. */
  readonly against?: Against | null
  /** What something rose or fell from. */
  readonly earlier?: true
  readonly asOf?: string | undefined
  readonly priceBasis?: 'current' | 'constant' | undefined
  readonly area?: Area | undefined
  readonly start: number
  readonly end: number
  readonly rule: string
  /** What the second reader weighed, and how likely it found the reading; none where no indicator is read. */
  readonly weighed?: Weighed
  readonly likely?: number | undefined
  /** What the second reader would read instead; and, once it has, what the rules had read. */
  readonly instead?: Instead | null
  readonly ruled?: Ruled
  readonly confidence: number
  readonly alternatives?: readonly Alternative[]
  readonly inferred: readonly string[]
  readonly trace: readonly string[]
  /** A second claim that says the same fact ('trong 20 chỉ tiêu … có 18'). */
  readonly also?: readonly Claim[]
}
