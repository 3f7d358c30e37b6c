import sql, { type Sql } from 'sql-template-tag'
import { daysOf, periodForms } from '../../domain/period.ts'
import { type ObservationRow, usualObservationParts } from '../../domain/rows.ts'
import { bestFirst, bestKey, contested, dateFrom, saidOn } from '../best.ts'
import { atLeast, atMost, type Columns, compared, equals, type ListPlan, matches, oneOf, timestamp } from '../list.ts'

/** The list as SQL: what is selected, which filters and orders it takes. Dates leave the database as text. */

const one = (value: string | readonly string[]): string => String(value)

/** Not superseded, and not taken back. */
export const current = sql`o.superseded_at IS NULL AND o.origin <> 'retracted'`

/** What stands today: of no article that only repeats another, either. */
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

/** Kept with its confidence as text. */
const alternativeOf = ({
  period,
  status,
  confidence,
}: {
  period: string | null
  status: string
  confidence: string
}) => ({
  period,
  status,
  confidence: Number(confidence),
})

/** Parts that were not selected are not told; those that are added to the best of several come after them, as they are. */
function observationOf(row: readonly unknown[], at: Columns): ObservationRow {
  // biome-ignore lint/suspicious/noExplicitAny: each column is what the statement selects
  const c = row as readonly any[]
  const told: ObservationRow = {
    id: c[at.id!],
    indicator:
      c[at.indicator_code!] === null
        ? null
        : { code: c[at.indicator_code!], nameVi: c[at.name_vi!], nameEn: c[at.name_en!] },
    district:
      c[at.district_code!] === null
        ? null
        : {
            code: c[at.district_code!],
            name: c[at.district_name!],
            kind: c[at.district_kind!],
            province: { code: c[at.province_code!], name: c[at.province_name!] },
          },
    articleId: c[at.article_id!],
    area: c[at.area_level!] === null ? null : { level: c[at.area_level!], name: c[at.area_name!] },
    label: c[at.label!],
    item: c[at.item!],
    measure: c[at.measure!],
    value: c[at.value!],
    upper: c[at.upper!],
    total: c[at.total!],
    unit: c[at.unit!],
    display: c[at.number_text!],
    precision: c[at.precision!],
    period: c[at.period!],
    status: c[at.status!],
    base: c[at.base!],
    countedUntil: c[at.counted_until!],
    priceBasis: c[at.price_basis!],
    rule: c[at.rule!],
    confidence: Number(c[at.confidence!]),
    inferred: c[at.inferred!],
    extractor: c[at.extractor_version!],
    origin: c[at.origin!],
    revision: c[at.revision!],
    recordedAt: c[at.recorded_at!],
    supersededAt: c[at.superseded_at!],
    supersededBy: c[at.superseded_by!],
    change: c[at.change!],
  }
  if (at.evidence_start !== undefined)
    told.evidence = {
      start: c[at.evidence_start!],
      end: c[at.evidence_end!],
      quote: c[at.quote!],
      number: { start: c[at.number_start!], end: c[at.number_end!], text: c[at.number_text!] },
    }
  if (at.title !== undefined)
    told.article = {
      id: c[at.article_id!],
      title: c[at.title!],
      url: c[at.url!],
      source: c[at.source!],
      publishedAt: c[at.published_at!],
      publishedAtSource: c[at.published_at!] === null ? null : c[at.told_by!],
      meetingDate: c[at.meeting_date!],
    }
  if (at.alternatives !== undefined) told.alternatives = c[at.alternatives!].map(alternativeOf)
  if (at.findings !== undefined) told.findings = c[at.findings!]
  if (at.history !== undefined) told.history = c[at.history!]
  if (at.others !== undefined)
    Object.assign(told, {
      others: c[at.others!],
      saidOn: c[at.saidOn!],
      dateFrom: c[at.dateFrom!],
      contested: c[at.contested!] ?? null,
    })
  return told
}

export const observationPlan: ListPlan<ObservationRow, 'observations'> = {
  select: sql`o.id, i.code AS indicator_code, i.name_vi, i.name_en, o.district_code, o.article_id, o.area_level, o.area_name, o.label, o.item, o.measure, o.value, o.upper, o.total, o.unit, o.number_text, o.precision,
    o.period, o.status, o.base, o.counted_until::text, o.price_basis, o.rule, o.confidence, o.inferred, o.extractor_version, o.origin, o.revision, ${timestamp('o.recorded_at')} AS recorded_at, ${timestamp('o.superseded_at')} AS superseded_at, o.superseded_by, o.change,
    d.name AS district_name, d.kind AS district_kind, d.province_code, dp.name AS province_name`,
  // Joined, not asked for row by row: rows of one article stand together, and what was found for one serves the next.
  join: sql`LEFT JOIN LATERAL (SELECT p.name FROM provinces p WHERE p.code = d.province_code ORDER BY p.valid_from DESC NULLS LAST LIMIT 1) dp ON TRUE`,
  parts: {
    evidence: { columns: sql`o.evidence_start, o.evidence_end, o.quote, o.number_start, o.number_end` },
    article: {
      columns: sql`a.title, a.url, a.source, a.published_at::text, a.told_by, am.date AS meeting_date`,
      // Of the observation's own column: from it the planner knows that rows of one article stand together, and keeps what it found.
      join: sql`LEFT JOIN LATERAL (SELECT min(m.date)::text AS date FROM meetings m WHERE m.article_id = o.article_id) am ON TRUE`,
    },
    alternatives: { columns: sql`o.alternatives` },
    findings: {
      columns: sql`coalesce((SELECT jsonb_agg(jsonb_build_object('id', f.id, 'kind', f.kind, 'verdict', f.verdict, 'detail', f.detail, 'observations', (SELECT jsonb_agg(y.observation_id ORDER BY y.observation_id) FROM finding_observations y WHERE y.finding_id = f.id)) ORDER BY f.id)
        FROM finding_observations x JOIN findings f ON f.id = x.finding_id WHERE x.observation_id = o.id), '[]'::jsonb) AS findings`,
    },
    history: { columns: former },
  },
  usualParts: usualObservationParts,
  best: { key: bestKey, first: bestFirst, id: sql`o.id`, added: sql`t.others, ${saidOn}::text AS "saidOn", ${dateFrom} AS "dateFrom"`, contested },
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
    periodKind: (value) => sql`o.period ~ ${[value].flat().map((kind) => periodForms[kind as keyof typeof periodForms]).join('|')}`,
    value: compared('o.value'),
    confidence: compared('o.confidence'),
    // Other areas' numbers are served only where they are asked for.
    area: (value) => (one(value) === 'district' ? sql`(o.area_level IS NULL OR o.area_level = 'district')` : sql`o.area_level = ${one(value)}`),
    q: matches('o.search'),
    // The store's own, set by the routes: rows that stand, or all that ever stood.
    rows: (value) => rowsAt(one(value)),
    ids: (value) => sql`o.id = ANY(${Array.isArray(value) ? value : [value]}::int[])`,
    updatedAfter: (value) => sql`(o.recorded_at > ${one(value)}::timestamptz OR o.superseded_at > ${one(value)}::timestamptz)`,
    recordedAfter: atLeast('o.recorded_at', 'timestamptz'),
    origin: oneOf('o.origin'),
  },
  sorts: {
    id: [{ by: 'o.id', type: 'integer' }],
    period: [{ by: "coalesce(o.period_from, '0001-01-01'::date)", type: 'date' }, { by: 'o.id', type: 'integer' }],
    value: [{ by: 'o.value', type: 'numeric' }, { by: 'o.id', type: 'integer' }],
    published: [{ by: "coalesce(a.published_at, '0001-01-01'::date)", type: 'date' }, { by: 'o.id', type: 'integer' }],
    recorded: [{ by: 'o.recorded_at', type: 'timestamptz' }, { by: 'o.id', type: 'integer' }],
  },
  map: observationOf,
} // biome-ignore format: one list
