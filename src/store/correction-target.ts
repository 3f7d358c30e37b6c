import type { Anchor, CorrectableFields } from '../domain/corrections.ts'

/** What a correction is made of: the observation as it stands. */

export interface Target {
  readonly article_id: number
  readonly superseded_at: string | null
  readonly superseded_by: number | null
  readonly anchor: Anchor
  readonly fields: CorrectableFields
  readonly origin: string
}

export const targetColumns = `o.article_id, o.superseded_at::text, o.superseded_by, o.origin,
  jsonb_build_object('numberStart', o.number_start, 'numberEnd', o.number_end, 'numberText', o.number_text, 'evidenceStart', o.evidence_start, 'evidenceEnd', o.evidence_end, 'quote', o.quote) AS anchor,
  jsonb_build_object('indicator', o.indicator_code, 'label', o.label, 'item', o.item, 'measure', o.measure, 'value', o.value::text, 'upper', o.upper::text, 'total', o.total::text, 'unit', o.unit, 'precision', o.precision,
    'period', o.period, 'status', o.status, 'base', o.base, 'asOf', o.counted_until, 'priceBasis', o.price_basis, 'area', CASE WHEN o.area_level IS NOT NULL THEN jsonb_build_object('level', o.area_level, 'name', o.area_name) END) AS fields`
