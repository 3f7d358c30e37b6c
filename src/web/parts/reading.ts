import type { RowOf, Schemas } from '../../client/client.ts'

/** A text with what was read in it, whether it is stored or was just pasted. */

export interface Fact {
  readonly key: string
  /** Its page; null of what is not stored. */
  readonly address: string | null
  readonly indicator: { readonly nameVi: string; readonly nameEn: string } | null
  readonly code: string | null
  readonly label: string
  readonly item: string | null
  readonly value: string
  readonly upper: string | null
  readonly unit: string
  readonly precision: string
  readonly measure: string
  readonly period: string | null
  readonly status: 'actual' | 'estimate' | 'target'
  readonly confidence: number
  readonly rule: string
  readonly inferred: readonly string[]
  /** Where its number stands. */
  readonly start: number
  readonly quote: string
}

export interface Mark {
  readonly start: number
  readonly end: number
  readonly role: string
  /** Keys of the facts that it says. */
  readonly facts: readonly string[]
}

export interface Reading {
  /** Null where it may not be shown. */
  readonly text: string | null
  readonly marks: readonly Mark[]
  readonly facts: readonly Fact[]
  /** True where pages of indicators are at hand. */
  readonly hasPages: boolean
}

export function readingOf(
  text: string | null,
  rows: readonly RowOf<'/observations'>[],
  mentions: readonly RowOf<'/articles/{id}/mentions'>[],
): Reading {
  return {
    text,
    hasPages: true,
    marks: mentions.map(({ start, end, role, observations }) => ({
      start,
      end,
      role,
      facts: observations.map(String),
    })),
    facts: rows
      .map((row) => ({
        ...row,
        key: String(row.id),
        address: `/observations/${row.id}`,
        code: row.indicator?.code ?? null,
        start: row.evidence?.number.start ?? 0,
        quote: row.evidence?.quote ?? '',
      }))
      .sort((a, b) => a.start - b.start),
  }
}

export function readingOfReport(
  text: string,
  report: Schemas['Report'],
  names: ReadonlyMap<string, { nameVi: string; nameEn: string }>,
  hasPages = false,
): Reading {
  const starts = new Map<number, number>()
  for (const { start, role, facts = [] } of report.mentions)
    if (role === 'observation') for (const at of facts) if (!starts.has(at)) starts.set(at, start)
  return {
    text,
    hasPages,
    marks: report.mentions.map(({ start, end, role, facts = [] }) => ({
      start,
      end,
      role,
      facts: role === 'observation' ? facts.map(String) : [],
    })),
    facts: report.observations.map((row, at) => ({
      key: String(at),
      address: null,
      indicator: (row.indicator && names.get(row.indicator)) || null,
      code: row.indicator,
      label: row.label,
      item: row.item ?? null,
      value: row.value,
      upper: row.upper ?? null,
      unit: row.unit,
      precision: row.precision,
      measure: row.measure,
      period: row.period,
      status: row.status,
      confidence: row.confidence,
      rule: row.rule,
      inferred: row.inferred,
      start: starts.get(at) ?? row.evidence.start,
      quote: row.evidence.quote,
    })),
  }
}

/** What a file of one article holds. */
export interface ReadFile {
  readonly text: string
  readonly report: Schemas['Report']
  readonly indicators: readonly { readonly code: string; readonly nameVi: string; readonly nameEn: string }[]
}

/** Flat pieces of the text, in order, each under one mark or none: what overlaps is cut, never nested. */
export function piecesOf(
  text: string,
  marks: readonly Mark[],
): { readonly text: string; readonly start: number; readonly mark: Mark | null }[] {
  const pieces: { text: string; start: number; mark: Mark | null }[] = []
  let at = 0
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(at, mark.start)
    if (mark.end <= start) continue
    if (start > at) pieces.push({ text: text.slice(at, start), start: at, mark: null })
    pieces.push({ text: text.slice(start, mark.end), start, mark })
    at = mark.end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), start: at, mark: null })
  return pieces
}
