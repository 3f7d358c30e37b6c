import Fastify from 'fastify'
import pg from 'pg'
import { listOf } from '../../../src/api/lists/query.ts'
import { Observation } from '../../../src/api/routes/observations/schema.ts'

/**
 * What a good engineer writes for this one list and nothing else: Fastify, pg, a named statement, a response schema. No filters,
 * orders or parts to choose, no limits, no headers, no log.
 */

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })
const utc = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const text = `SELECT o.id, o.indicator_code, i.name_vi, i.name_en, o.article_id, o.area_level, o.area_name, o.label, o.item, o.measure, o.value, o.upper, o.total, o.unit,
    o.number_text, o.precision, o.period, o.status, o.base, o.counted_until::text, o.price_basis, o.rule, o.confidence, o.inferred, o.extractor_version, o.origin, o.revision,
    ${utc('o.recorded_at')} AS recorded_at, ${utc('o.superseded_at')} AS superseded_at, o.superseded_by, o.change, o.evidence_start, o.evidence_end, o.quote, o.number_start, o.number_end,
    a.title, a.url, a.source, a.published_at::text, a.told_by, (SELECT min(m.date)::text FROM meetings m WHERE m.article_id = a.id) AS meeting_date,
    d.code, d.name, d.kind, d.province_code, (SELECT p.name FROM provinces p WHERE p.code = d.province_code ORDER BY p.valid_from DESC NULLS LAST LIMIT 1) AS province_name
  FROM observations o JOIN articles a ON a.id = o.article_id JOIN districts d ON d.id = o.district_id LEFT JOIN indicators i ON i.code = o.indicator_code
  WHERE o.district_code = $1 AND o.superseded_at IS NULL AND o.origin <> 'retracted' AND a.copy_of IS NULL AND (o.area_level IS NULL OR o.area_level = 'district') AND o.id > $2
  ORDER BY o.id LIMIT $3` // biome-ignore format: one statement

const app = Fastify()
app.get<{ Params: { id: string }; Querystring: { limit?: string; after?: string } }>(
  '/districts/:id/indicators',
  { schema: { response: { 200: listOf(Observation) } } },
  async ({ params, query }) => {
    const limit = Number(query.limit ?? 50)
    const { rows } = await pool.query({ name: 'page', text, values: [params.id, Number(query.after ?? 0), limit + 1] })
    const data = rows.slice(0, limit).map((row) => ({
      id: row.id,
      indicator: row.indicator_code && { code: row.indicator_code, nameVi: row.name_vi, nameEn: row.name_en },
      district: {
        code: row.code,
        name: row.name,
        kind: row.kind,
        province: { code: row.province_code, name: row.province_name },
      },
      articleId: row.article_id,
      area: row.area_level && { level: row.area_level, name: row.area_name },
      label: row.label,
      item: row.item,
      measure: row.measure,
      value: row.value,
      upper: row.upper,
      total: row.total,
      unit: row.unit,
      display: row.number_text,
      precision: row.precision,
      period: row.period,
      status: row.status,
      base: row.base,
      countedUntil: row.counted_until,
      priceBasis: row.price_basis,
      rule: row.rule,
      confidence: row.confidence,
      inferred: row.inferred,
      extractor: row.extractor_version,
      origin: row.origin,
      revision: row.revision,
      recordedAt: row.recorded_at,
      supersededAt: row.superseded_at,
      supersededBy: row.superseded_by,
      change: row.change,
      evidence: {
        start: row.evidence_start,
        end: row.evidence_end,
        quote: row.quote,
        number: { start: row.number_start, end: row.number_end, text: row.number_text },
      },
      article: {
        id: row.article_id,
        title: row.title,
        url: row.url,
        source: row.source,
        publishedAt: row.published_at,
        publishedAtSource: row.published_at === null ? null : row.told_by,
        meetingDate: row.meeting_date,
      },
    }))
    return { data, page: { limit, next: rows.length > limit ? String(data.at(-1)!.id) : null, prev: null } }
  },
)
process.stdout.write(`${await app.listen({ port: 0 })}\n`)
