import type { ObservationFact } from './facts.ts'
import type { Observation } from './report.ts'

/** What people change by hand, and how it is laid over each new reading of the article. */

export const correctionKinds = ['change', 'confirm', 'retract', 'add', 'article'] as const
export type CorrectionKind = (typeof correctionKinds)[number]

/** The fields of an observation that a correction may set. */
export const correctable = [
  'indicator',
  'label',
  'item',
  'measure',
  'value',
  'upper',
  'total',
  'unit',
  'precision',
  'period',
  'status',
  'base',
  'asOf',
  'priceBasis',
  'area',
] as const
export type CorrectableFields = { readonly [K in (typeof correctable)[number]]?: Observation[K] | null }

/** Where in the article a correction belongs, and what stood there. */
export interface Anchor {
  readonly numberStart: number
  readonly numberEnd: number
  readonly numberText: string
  readonly evidenceStart: number
  readonly evidenceEnd: number
  readonly quote: string
}

export interface Correction {
  readonly id: number
  readonly kind: CorrectionKind
  readonly anchor: Anchor | null
  /** The fields as they were; for 'change' those that it sets, with enough of the others to find the fact again. */
  readonly before: CorrectableFields
  readonly after: CorrectableFields
}

export interface ArticleCorrection {
  readonly district?: string | null
  readonly publishedAt?: string | null
}

export interface Corrected {
  readonly facts: readonly ObservationFact[]
  /** Ids of corrections whose place is gone from the text. */
  readonly orphaned: readonly number[]
}

/** Lays corrections over a reading, in the order in which they were made. */
export function applyCorrections(
  read: readonly ObservationFact[],
  corrections: readonly Correction[],
  text: string,
): Corrected {
  const facts = [...read]
  const orphaned: number[] = []
  for (const correction of corrections) {
    if (correction.kind === 'article' || !correction.anchor) continue
    if (correction.kind === 'add') {
      const fact = added(correction, correction.anchor, text)
      if (fact) facts.push(fact)
      else orphaned.push(correction.id)
      continue
    }
    const at = find(facts, correction, correction.anchor)
    if (at < 0) orphaned.push(correction.id)
    else facts[at] = corrected(facts[at]!, correction)
  }
  return { facts, orphaned }
}

const origins = { change: 'corrected', confirm: 'confirmed', retract: 'retracted' } as const

function corrected(fact: ObservationFact, { kind, after }: Correction): ObservationFact {
  const origin = kind === 'change' || kind === 'confirm' || kind === 'retract' ? origins[kind] : fact.origin
  const merged: Record<string, unknown> = { ...fact.observation }
  for (const [name, value] of Object.entries(after))
    if (value === null && name !== 'indicator' && name !== 'period') delete merged[name]
    else merged[name] = value
  return {
    ...fact,
    // A confirmation of what was corrected leaves it corrected.
    origin: origin === 'confirmed' && fact.origin !== 'read' ? fact.origin : origin,
    observation: { ...(merged as unknown as Observation), confidence: 1, inferred: [] },
  }
}

/** The fact that stands where the correction was made: the same number in the same words, and the likest of its facts. */
function find(facts: readonly ObservationFact[], { before }: Correction, anchor: Anchor): number {
  let best = -1
  let most = -1
  for (const [at, { observation, number, origin }] of facts.entries()) {
    if (number.text !== anchor.numberText || origin === 'retracted') continue
    const samePlace = number.start === anchor.numberStart
    const sameWords = observation.evidence.quote === anchor.quote
    if (!samePlace && !sameWords) continue
    const shared = (['indicator', 'measure', 'item', 'period', 'status', 'value'] as const).filter(
      (name) => name in before && (observation[name] ?? null) === (before[name] ?? null),
    )
    const likeness = (samePlace ? 4 : 0) + (sameWords ? 4 : 0) + shared.length
    if (likeness > most) [best, most] = [at, likeness]
  }
  return best
}

/** An added observation finds its words again where the text moved. */
function added({ after }: Correction, anchor: Anchor, text: string): ObservationFact | null {
  const start =
    text.slice(anchor.evidenceStart, anchor.evidenceEnd) === anchor.quote
      ? anchor.evidenceStart
      : text.indexOf(anchor.quote)
  if (start < 0) return null
  const moved = start - anchor.evidenceStart
  const given = Object.fromEntries(Object.entries(after).filter(([, value]) => value !== null))
  return {
    number: { start: anchor.numberStart + moved, end: anchor.numberEnd + moved, text: anchor.numberText },
    origin: 'added',
    observation: {
      indicator: null,
      period: null,
      label: anchor.quote,
      precision: 'exact',
      ...(given as unknown as Pick<Observation, 'measure' | 'value' | 'unit' | 'status'>),
      evidence: { start, end: start + anchor.quote.length, quote: anchor.quote },
      rule: 'by-hand',
      confidence: 1,
      inferred: [],
    },
  }
}
