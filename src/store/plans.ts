import sql, { type Sql } from 'sql-template-tag'
import type {
  ArticleRow,
  AwardRow,
  DistrictRow,
  IndicatorRow,
  MeetingRow,
  MentionRow,
  ProvinceRow,
} from '../domain/rows.ts'
import {
  as,
  atLeast,
  atMost,
  equals,
  type Filters,
  type ListPlan,
  matches,
  matchesPlace,
  oneOf,
  timestamp,
} from './list.ts'

import { standing } from './observation-plan.ts'
import { districtRefOrNull } from './references.ts'

/** The lists of the API as SQL: what is selected, which filters and orders each takes. Dates leave the database as text. */

const one = (value: string | readonly string[]): string => String(value)

/** A district of the latest name and kind that its code had. */
export const districtColumns = sql`d.code, d.name, d.kind, jsonb_build_object('code', p.code, 'name', p.name) AS province, d.aliases, d.valid_from::text AS "validFrom", d.valid_to::text AS "validTo"`
export const latestDistricts = sql`(SELECT DISTINCT ON (code) * FROM districts ORDER BY code, valid_from DESC NULLS LAST) d
  JOIN (SELECT DISTINCT ON (code) * FROM provinces ORDER BY code, valid_from DESC NULLS LAST) p ON p.code = d.province_code`

export const districtPlan: ListPlan<DistrictRow, 'districts'> = {
  select: districtColumns,
  from: latestDistricts,
  filters: {
    province: oneOf('d.province_code'),
    kind: oneOf('d.kind'),
    validOn: (value) => sql`EXISTS (SELECT 1 FROM districts v WHERE v.code = d.code AND (v.valid_from IS NULL OR v.valid_from <= ${one(value)}::date) AND (v.valid_to IS NULL OR v.valid_to >= ${one(value)}::date))`,
    q: matchesPlace('d.search', 'd.kind'),
  },
  sorts: { code: [{ by: 'd.code', type: 'text' }], name: [{ by: 'd.name COLLATE "vi-x-icu"', type: 'text' }, { by: 'd.code', type: 'text' }] },
  map: as<DistrictRow>(),
} // biome-ignore format: one list

export const provincePlan: ListPlan<ProvinceRow, 'provinces'> = {
  select: sql`p.code, p.name, p.kind, p.valid_from::text AS "validFrom", p.valid_to::text AS "validTo",
    CASE WHEN s.old_code IS NULL THEN NULL ELSE jsonb_build_object('code', s.new_code, 'name', s.new_name, 'kind', s.new_kind, 'from', s.valid_from) END AS successor`,
  from: sql`(SELECT DISTINCT ON (code) * FROM provinces ORDER BY code, valid_from DESC NULLS LAST) p LEFT JOIN province_successors s ON s.old_code = p.code`,
  filters: { kind: oneOf('p.kind'), q: matchesPlace('p.search', 'p.kind') },
  sorts: { code: [{ by: 'p.code', type: 'text' }], name: [{ by: 'p.name COLLATE "vi-x-icu"', type: 'text' }, { by: 'p.code', type: 'text' }] },
  map: as<ProvinceRow>(),
} // biome-ignore format: one list

export const indicatorPlan: ListPlan<IndicatorRow, 'indicators'> = {
  select: sql`i.code, i.topic, i.name_vi AS "nameVi", i.name_en AS "nameEn", i.unit, i.definition, coalesce(n.count, 0)::int AS observations`,
  // Counted for all at once: one by one is many times as long.
  from: sql`indicators i LEFT JOIN (SELECT o.indicator_code, count(*) AS count FROM observations o JOIN articles a ON a.id = o.article_id WHERE ${standing} GROUP BY 1) n ON n.indicator_code = i.code`,
  filters: { topic: oneOf('i.topic'), unit: oneOf('i.unit'), q: matches('i.search') },
  sorts: { position: [{ by: 'i.position', type: 'integer' }, { by: 'i.code', type: 'text' }], code: [{ by: 'i.code', type: 'text' }] },
  map: as<IndicatorRow>(),
} // biome-ignore format: one list

/** Who says when it was published: the sender or the page. */
const publishedAtSource = sql`CASE WHEN a.published_at IS NOT NULL THEN a.told_by END`

const articleRef = sql`jsonb_build_object('id', a.id, 'title', a.title, 'url', a.url, 'source', a.source, 'publishedAt', a.published_at, 'publishedAtSource', ${publishedAtSource}, 'meetingDate', (SELECT min(m0.date) FROM meetings m0 WHERE m0.article_id = a.id)) AS article`

const ofDistrict = {
  district: oneOf('d.code'),
  province: oneOf('d.province_code'),
  kind: oneOf('d.kind'),
} satisfies Filters
const ofArticle = {
  article: equals('a.id', 'integer'),
  publishedAfter: atLeast('a.published_at', 'date'),
  publishedBefore: atMost('a.published_at', 'date'),
} satisfies Filters

/** Of near-copies, only the one that counts; of one article, whatever it has. */
const rows = {
  rows: (value) => (one(value) === 'standing' ? sql`a.copy_of IS NULL` : sql`TRUE`),
} satisfies Filters

export const meetingPlan: ListPlan<MeetingRow, 'meetings'> = {
  select: sql`m.id, m.kind, m.date::text AS date, m.date_end::text AS "dateEnd", m.organiser, m.session, m.congress, m.council_term AS "councilTerm", m.term_start AS "termStart", m.term_end AS "termEnd",
    m.review_year AS "reviewYear", m.plan_year AS "planYear", m.confidence::float8 AS confidence,
    coalesce((SELECT jsonb_agg(jsonb_build_object('name', x.name, 'title', x.title, 'role', x.role, 'confidence', x.confidence) ORDER BY x.position) FROM meeting_people x WHERE x.meeting_id = m.id), '[]'::jsonb) AS people, ${districtRefOrNull} AS district, ${articleRef}`,
  near: 'm.search',
  from: sql`meetings m JOIN articles a ON a.id = m.article_id LEFT JOIN districts d ON d.id = m.district_id`,
  filters: {
    ...ofDistrict,
    ...ofArticle,
    meetingKind: oneOf('m.kind'),
    dateFrom: atLeast('m.date', 'date'),
    dateTo: atMost('m.date', 'date'),
    reviewYear: equals('m.review_year', 'integer'),
    q: matches("m.search || ' ' || a.search"),
    ...rows,
  },
  sorts: { id: [{ by: 'm.id', type: 'integer' }], date: [{ by: "coalesce(m.date, '0001-01-01'::date)", type: 'date' }, { by: 'm.id', type: 'integer' }] },
  map: as<MeetingRow>(),
} // biome-ignore format: one list

export const awardPlan: ListPlan<AwardRow, 'awards'> = {
  select: sql`w.id, w.form, w.recipient, w.recipient_label AS "recipientLabel", w.count, w.awarded_by AS "awardedBy", w.reason, w.year, w.confidence::float8 AS confidence,
    jsonb_build_object('start', w.evidence_start, 'end', w.evidence_end, 'quote', w.quote) AS evidence, ${districtRefOrNull} AS district, ${articleRef}`,
  from: sql`awards w JOIN articles a ON a.id = w.article_id LEFT JOIN districts d ON d.id = w.district_id`,
  filters: { ...ofDistrict, ...ofArticle, form: oneOf('w.form'), recipient: oneOf('w.recipient'), year: equals('w.year', 'integer'), q: matches("w.search || ' ' || a.search"), ...rows },
  sorts: { id: [{ by: 'w.id', type: 'integer' }], count: [{ by: 'w.count', type: 'integer' }, { by: 'w.id', type: 'integer' }] },
  map: as<AwardRow>(),
} // biome-ignore format: one list

/** The day of telling, or its year where no more is known. */
const toldOn = sql`CASE WHEN a.told_on IS NULL THEN NULL ELSE jsonb_build_object('on', CASE WHEN a.told_by = 'inferred' THEN to_char(a.told_on, 'YYYY') ELSE a.told_on::text END, 'by', a.told_by) END AS "toldOn"`

export const articleColumns = sql`a.id, ${toldOn}, a.key, a.title, a.url, a.source, a.name, a.author, a.published_at::text AS "publishedAt", ${publishedAtSource} AS "publishedAtSource", (SELECT min(m.date)::text FROM meetings m WHERE m.article_id = a.id) AS "meetingDate", a.extractor_version AS extractor, a.copy_of AS "copyOf",
    ${timestamp('a.received_at')} AS "receivedAt", ${timestamp('a.extracted_at')} AS "extractedAt",
    coalesce((SELECT jsonb_agg(jsonb_build_object('code', d.code, 'name', x.name, 'kind', x.kind, 'candidates', x.candidates) ORDER BY x.position) FROM article_districts x LEFT JOIN districts d ON d.id = x.district_id WHERE x.article_id = a.id), '[]'::jsonb) AS districts,
    jsonb_build_object('observations', (SELECT count(*) FROM observations o WHERE o.article_id = a.id AND o.superseded_at IS NULL AND o.origin <> 'retracted'), 'meetings', (SELECT count(*) FROM meetings m WHERE m.article_id = a.id), 'awards', (SELECT count(*) FROM awards w WHERE w.article_id = a.id),
      'mentions', (SELECT count(*) FROM mentions n WHERE n.article_id = a.id), 'unclassified', (SELECT count(*) FROM mentions n WHERE n.article_id = a.id AND n.role = 'unclassified')) AS counts` // biome-ignore format: one list

const anyDistrict = (condition: Sql): Sql =>
  sql`EXISTS (SELECT 1 FROM article_districts x JOIN districts d ON d.id = x.district_id WHERE x.article_id = a.id AND ${condition})`

export const articlePlan: ListPlan<ArticleRow, 'articles'> = {
  select: articleColumns,
  near: 'a.search',
  from: sql`articles a`,
  filters: {
    district: (value) => anyDistrict(oneOf('d.code')(value)),
    province: (value) => anyDistrict(oneOf('d.province_code')(value)),
    kind: (value) => anyDistrict(oneOf('d.kind')(value)),
    // Near-copies are left out unless they are asked for.
    copies: (value) => (one(value) === 'true' ? sql`TRUE` : sql`a.copy_of IS NULL`),
    publishedAfter: atLeast('a.published_at', 'date'),
    publishedBefore: atMost('a.published_at', 'date'),
    q: matches('a.search'),
  },
  sorts: { id: [{ by: 'a.id', type: 'integer' }], published: [{ by: "coalesce(a.published_at, '0001-01-01'::date)", type: 'date' }, { by: 'a.id', type: 'integer' }] },
  map: as<ArticleRow>(),
} // biome-ignore format: one list

export const allMentionPlan: ListPlan<MentionRow & { articleId: number }, 'mentions'> = {
  select: sql`n.article_id AS "articleId", n.position, n.span_start AS start, n.span_end AS "end", n.text, n.role, n.reason,
    coalesce((SELECT array_agg(o.id ORDER BY o.position) FROM observations o WHERE n.role = 'observation' AND o.article_id = n.article_id AND o.superseded_at IS NULL AND o.position = ANY(n.facts)), '{}') AS observations,
    coalesce((SELECT array_agg(w.id ORDER BY w.position) FROM awards w WHERE n.role = 'award' AND w.article_id = n.article_id AND w.position = ANY(n.facts)), '{}') AS awards`,
  from: sql`mentions n`,
  filters: { role: oneOf('n.role') },
  sorts: { position: [{ by: 'n.article_id', type: 'integer' }, { by: 'n.position', type: 'integer' }] },
  map: as<MentionRow & { articleId: number }>(),
} // biome-ignore format: one list

export const mentionPlan = (articleId: number): ListPlan<MentionRow, 'mentions'> => ({
  ...allMentionPlan,
  where: sql`n.article_id = ${articleId}`,
  sorts: { position: [{ by: 'n.position', type: 'integer' }] },
  map: (row, at) => {
    const { articleId: _, ...mention } = allMentionPlan.map(row, at)
    return mention
  },
})
