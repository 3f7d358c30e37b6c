import type { FindingKind, Verdict } from './checks/checked.ts'
import type { CorrectionKind } from './corrections.ts'
import type { IngestionKind, IngestionSource, IngestionState, Outcome } from './ingestion.ts'
import type { Measure, Status } from './report.ts'
import type { DistrictRef } from './rows.ts'
import type { ReviewKind } from './writing.ts'

/** Rows of the lists about the work on the data. */

export interface IngestionRow {
  id: number
  kind: IngestionKind
  source: IngestionSource
  name: string | null
  url: string | null
  state: IngestionState
  outcome: Outcome | null
  attempts: number
  error: { code: string; message: string } | null
  nextAttemptAt: string | null
  articleId: number | null
  counts: { observations: number; meetings: number; awards: number; mentions: number; unclassified: number } | null
  receivedAt: string
  finishedAt: string | null
}

export interface ReviewRow {
  id: string
  kind: ReviewKind
  detail: string
  articleId: number
  observationId: number | null
  findingId: number | null
  candidates: { code: string; province: string; reason: string }[] | null
  confidence: number | null
}

export interface FindingRow {
  id: number
  kind: FindingKind
  verdict: Verdict
  detail: string
  stated: string | null
  computed: string | null
  unit: string | null
  district: DistrictRef
  observations: CheckedNumber[]
  recordedAt: string
}

/** A number that was held against others. */
export interface CheckedNumber {
  id: number
  indicator: { code: string; nameVi: string; nameEn: string } | null
  item: string | null
  measure: Measure
  value: string
  upper: string | null
  unit: string
  display: string
  period: string | null
  status: Status
  base: string | null
  articleId: number
  quote: string
}

export interface CorrectionRow {
  id: number
  kind: CorrectionKind
  articleId: number
  quote: string | null
  number: string | null
  before: Record<string, unknown>
  after: Record<string, unknown>
  reason: string
  madeBy: string
  madeAt: string
  applied: boolean
  undoneAt: string | null
  undoneBy: string | null
  undoneReason: string | null
}
