import sql, { type Sql } from 'sql-template-tag'
import { daysOf } from '../domain/period.ts'
import { type ObservationRow, usualObservationParts } from '../domain/store.ts'
import { bestFirst, bestKey, dateFrom, saidOn } from './best.ts'
import { atLeast, atMost, compared, equals, type ListPlan, matches, oneOf, timestamp } from './list.ts'

/** The list that is asked for most. Its rows leave the database as plain columns: to put them together there costs more than to do it here. */

const one = (value: string | readonly string[]): string => String(value)

/** What stands today: not superseded, not taken back, and not of an article that only repeats another. */
const current = sql`o.superseded_at IS NULL AND o.origin <> 'retracted'`
export const standing = sql`${current} AND a.copy_of IS NULL`
/** What stood then, and was not of an article that only repeated another then. */
export const stoodAt = (moment: string): Sql => sql`o.recorded_at <= ${moment}::timestamptz AND (o.superseded_at IS NULL OR o.superseded_at > ${moment}::timestamptz) AND o.origin <> 'retracted'
    AND (SELECT c.copy_of FROM copy_changes c WHERE c.article_id = a.id AND c.at <= ${moment}::timestamptz ORDER BY c.id DESC LIMIT 1) IS NULL` // biome-ignore format: one condition

/** 'standing', 'own' (of one article, be it a copy), 'all', or 'at:' and a moment. */
const rowsAt = (rows: string): Sql => {
  if (rows.startsWith('at:')) return stoodAt(rows.slice(3))
  return { all: sql`TRUE`, own: current }[rows] ?? standing
}

/** `2020` is exactly that span; `2018..2021` every period that lies wholly inside. */
const periodFilter = (value: string | readonly string[]): Sql => {
  const text = one(value)
  if (!text.includes('..')) return sql`o.period = ${text}`
  const [from, to] = text.split('..')
  return sql`o.period_from >= ${daysOf(from!)!.from}::date AND o.period_to <= ${daysOf(to!)!.to}::date`
}

const former = sql`(WITH RECURSIVE h AS (SELECT p.* FROM observations p WHERE p.superseded_by = o.id UNION ALL SELECT p.* FROM observations p JOIN h ON p.superseded_by = h.id)
    SELECT coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'value', h.value::text, 'upper', h.upper::text, 'unit', h.unit, 'period', h.period, 'status', h.status, 'origin', h.origin, 'change', h.change,
      'recordedAt', ${timestamp('h.recorded_at')}, 'supersededAt', ${timestamp('h.superseded_at')}) ORDER BY h.id), '[]'::jsonb) FROM h) AS history` // biome-ignore format: one column

interface Columns {
  id: number
  indicator_code: string | null
  name_vi: string
  name_en: string
  district_code: string | null
  article_id: number
  area_level: string | null
  area_name: string
  label: string
  item: string | null
  measure: string
  value: string
  upper: string | null
  total: string | null
  unit: string
  number_text: string
  precision: string
  period: string | null
  status: string
  base: string | null
  counted_until: string | null
  price_basis: string | null
  rule: string
  confidence: string
  inferred: string[]
  extractor_version: string
  origin: string
  revision: number
  recorded_at: string
  superseded_at: string | null
  superseded_by: number | null
  change: string | null
  evidence_start?: number
  evidence_end: number
  quote: string
  number_start: number
  number_end: number
  title?: string | null
  url: string | null
  source: string | null
  published_at: string | null
  meeting_date: string | null
  province_name?: string
  district_name: string
  district_kind: string
  province_code: string
}

/** Parts that were not selected are not told; those that are added to the best of several come after them, as they are. */
function observationOf(row: Record<string, unknown>): ObservationRow {
  const c = row as unknown as Columns & Pick<ObservationRow, 'findings' | 'history' | 'others' | 'saidOn' | 'dateFrom'>
  const told: ObservationRow = {
    id: c.id,
    indicator: c.indicator_code === null ? null : { code: c.indicator_code, nameVi: c.name_vi, nameEn: c.name_en },
    districtCode: c.district_code,
    articleId: c.article_id,
    area: c.area_level === null ? null : { level: c.area_level, name: c.area_name },
    label: c.label,
    item: c.item,
    measure: c.measure,
    value: c.value,
    upper: c.upper,
    total: c.total,
    unit: c.unit,
    display: c.number_text,
    precision: c.precision,
    period: c.period,
    status: c.status,
    base: c.base,
    countedUntil: c.counted_until,
    priceBasis: c.price_basis,
    rule: c.rule,
    confidence: c.confidence,
    inferred: c.inferred,
    extractor: c.extractor_version,
    origin: c.origin,
    revision: c.revision,
    recordedAt: c.recorded_at,
    supersededAt: c.superseded_at,
    supersededBy: c.superseded_by,
    change: c.change,
  }
  if (c.evidence_start !== undefined)
    told.evidence = {
      start: c.evidence_start,
      end: c.evidence_end,
      quote: c.quote,
      number: { start: c.number_start, end: c.number_end, text: c.number_text },
    }
  if (c.title !== undefined)
    told.article = {
      id: c.article_id,
      title: c.title,
      url: c.url,
      source: c.source,
      publishedAt: c.published_at,
      meetingDate: c.meeting_date,
    }
  if (c.province_name !== undefined)
    told.district =
      c.district_code === null
        ? null
        : {
            code: c.district_code,
            name: c.district_name,
            kind: c.district_kind,
            province: { code: c.province_code, name: c.province_name },
          }
  if (c.findings !== undefined) told.findings = c.findings
  if (c.history !== undefined) told.history = c.history
  if (c.others !== undefined) Object.assign(told, { others: c.others, saidOn: c.saidOn, dateFrom: c.dateFrom })
  return told
}

export const observationPlan: ListPlan<ObservationRow> = {
  select: sql`o.id, i.code AS indicator_code, i.name_vi, i.name_en, o.district_code, o.article_id, o.area_level, o.area_name, o.label, o.item, o.measure, o.value, o.upper, o.total, o.unit, o.number_text, o.precision,
    o.period, o.status, o.base, o.counted_until::text, o.price_basis, o.rule, o.confidence, o.inferred, o.extractor_version, o.origin, o.revision, ${timestamp('o.recorded_at')} AS recorded_at, ${timestamp('o.superseded_at')} AS superseded_at, o.superseded_by, o.change`,
  parts: {
    evidence: sql`o.evidence_start, o.evidence_end, o.quote, o.number_start, o.number_end`,
    article: sql`a.title, a.url, a.source, a.published_at::text, (SELECT min(m0.date)::text FROM meetings m0 WHERE m0.article_id = a.id) AS meeting_date`,
    district: sql`d.name AS district_name, d.kind AS district_kind, d.province_code, (SELECT p.name FROM provinces p WHERE p.code = d.province_code ORDER BY p.valid_from DESC NULLS LAST LIMIT 1) AS province_name`,
    findings: sql`coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'verdict', f.verdict, 'detail', f.detail, 'observations', (SELECT jsonb_agg(y.observation_id ORDER BY y.observation_id) FROM finding_observations y WHERE y.finding_id = f.id)) ORDER BY f.id)
      FROM finding_observations x JOIN findings f ON f.id = x.finding_id WHERE x.observation_id = o.id), '[]'::jsonb) AS findings`,
    history: former,
  },
  usualParts: usualObservationParts,
  best: { key: bestKey, first: bestFirst, id: sql`o.id`, added: sql`t.others, ${saidOn}::text AS "saidOn", ${dateFrom} AS "dateFrom"` },
  from: sql`observations o JOIN articles a ON a.id = o.article_id LEFT JOIN districts d ON d.id = o.district_id LEFT JOIN indicators i ON i.code = o.indicator_code`,
  filters: {
    province: oneOf('d.province_code'),
    kind: oneOf('d.kind'),
    // Of the table itself, where an index gives a district's rows in their order.
    district: oneOf('o.district_code'),
    article: equals('a.id', 'integer'),
    publishedAfter: atLeast('a.published_at', 'date'),
    publishedBefore: atMost('a.published_at', 'date'),
    indicator: oneOf('o.indicator_code'),
    topic: oneOf('i.topic'),
    measure: oneOf('o.measure'),
    status: oneOf('o.status'),
    precision: oneOf('o.precision'),
    base: oneOf('o.base'),
    unit: oneOf('o.unit'),
    item: matches('o.item_search'),
    period: periodFilter,
    value: compared('o.value'),
    confidence: compared('o.confidence'),
    // Other areas' numbers are served only where they are asked for.
    area: (value) => (one(value) === 'district' ? sql`(o.area_level IS NULL OR o.area_level = 'district')` : sql`o.area_level = ${one(value)}`),
    q: matches('o.search'),
    // The store's own, set by the routes: rows that stand, or all that ever stood.
    rows: (value) => rowsAt(one(value)),
    ids: (value) => sql`o.id = ANY(${Array.isArray(value) ? value : [value]}::int[])`,
    updatedAfter: (value) => sql`(o.recorded_at > ${one(value)}::timestamptz OR o.superseded_at > ${one(value)}::timestamptz)`,
    recordedAfter: atLeast('o.recorded_at', 'date'),
    origin: oneOf('o.origin'),
  },
  sorts: {
    id: [{ by: 'o.id', type: 'integer' }],
    period: [{ by: "coalesce(o.period_from, '0001-01-01'::date)", type: 'date' }, { by: 'o.id', type: 'integer' }],
    value: [{ by: 'o.value', type: 'numeric' }, { by: 'o.id', type: 'integer' }],
    recorded: [{ by: 'o.recorded_at', type: 'timestamptz' }, { by: 'o.id', type: 'integer' }],
  },
  map: observationOf,
} // biome-ignore format: one list
