import sql, { type Sql } from 'sql-template-tag'
import type { ConflictRow, PersonRow, TargetRow } from '../domain/views/views.ts'
import { bestFirst, bestKey, cellColumns, comparable, dateFrom, joined, saidOn } from './best.ts'
import { as, equals, type ListPlan, matches, oneOf } from './list.ts'

/** Lists that put observations side by side: targets with what came of them, facts told twice, people with their offices. */

const provinceName = sql`(SELECT p.name FROM provinces p WHERE p.code = d.province_code ORDER BY p.valid_from DESC NULLS LAST LIMIT 1)`
const districtObject = sql`jsonb_build_object('code', d.code, 'name', d.name, 'kind', d.kind, 'province', jsonb_build_object('code', d.province_code, 'name', ${provinceName}))`
const indicatorObject = sql`jsonb_build_object('code', i.code, 'nameVi', i.name_vi, 'nameEn', i.name_en) AS indicator`
const outcome = sql`CASE WHEN t.reported_id IS NULL THEN 'open' WHEN t.figure > t.target_figure THEN 'above' WHEN t.figure < t.target_figure THEN 'below' ELSE 'equal' END`

/** A target that several articles state is told once: as the last of them has it. What is told of it is read for the rows of a page. */
const targets = sql`(SELECT t.*, r.reported_id, r.figure FROM (
    SELECT DISTINCT ON (${bestKey}) o.district_code AS code, d.id AS district_id, d.province_code, o.indicator_code, o.item, o.unit, o.price_basis, o.period, o.value AS target_figure, o.id AS target_id,
      count(*) OVER (PARTITION BY ${bestKey}) - 1 AS others
    FROM ${joined} WHERE ${comparable} AND o.status = 'target' AND o.measure = 'level' AND o.upper IS NULL ORDER BY ${bestKey}, ${bestFirst}
  ) t LEFT JOIN LATERAL (
    SELECT o.value AS figure, o.id AS reported_id
    FROM ${joined} WHERE ${comparable} AND o.district_code = t.code AND o.indicator_code = t.indicator_code AND o.item IS NOT DISTINCT FROM t.item AND o.unit = t.unit AND o.price_basis IS NOT DISTINCT FROM t.price_basis
      AND o.period = t.period AND o.measure = 'level' AND o.status <> 'target' AND o.upper IS NULL ORDER BY ${bestFirst} LIMIT 1
  ) r ON TRUE)` // biome-ignore format: one query
const cellOf = (id: Sql, others: Sql): Sql =>
  sql`(SELECT to_jsonb(c) FROM (SELECT ${cellColumns}, ${others} AS others FROM ${joined} WHERE o.id = ${id}) c)`

export const targetPlan: ListPlan<TargetRow> = {
  select: sql`t.target_id AS id, ${districtObject} AS district, ${indicatorObject}, t.item, t.unit, t.period, ${cellOf(sql`t.target_id`, sql`t.others`)} AS target, ${cellOf(sql`t.reported_id`, sql`0`)} AS reported, ${outcome} AS outcome`,
  from: sql`${targets} t JOIN indicators i ON i.code = t.indicator_code JOIN districts d ON d.id = t.district_id`,
  filters: {
    district: oneOf('t.code'),
    province: oneOf('t.province_code'),
    indicator: oneOf('t.indicator_code'),
    topic: oneOf('i.topic'),
    year: equals('t.period'),
    outcome: (value) => sql`${outcome} = ANY(${Array.isArray(value) ? value : [value]})`,
  },
  sorts: { id: [{ by: 't.target_id', type: 'integer' }] },
  map: as<TargetRow>(),
} // biome-ignore format: one list

const verdict = sql`CASE WHEN f.verdict <> 'differs' THEN f.verdict WHEN f.kind = 'estimate_result' THEN 'supersedes' ELSE 'contradicts' END`

export const conflictPlan: ListPlan<ConflictRow> = {
  select: sql`f.id, ${verdict} AS verdict, f.district_code AS district, ${indicatorObject}, x.item, x.measure, x.period, x.unit,
    (SELECT jsonb_agg(to_jsonb(c) ORDER BY c."saidOn" NULLS FIRST, c.id) FROM (SELECT o.id, o.value::text AS value, o.upper::text AS upper, o.precision, o.number_text AS display, o.status, o.article_id AS "articleId", ${saidOn}::text AS "saidOn", ${dateFrom} AS "dateFrom", 0 AS others
      FROM finding_observations fo JOIN observations o ON o.id = fo.observation_id JOIN articles a ON a.id = o.article_id WHERE fo.finding_id = f.id) c) AS sides`,
  from: sql`findings f CROSS JOIN LATERAL (SELECT o.* FROM finding_observations fo JOIN observations o ON o.id = fo.observation_id WHERE fo.finding_id = f.id ORDER BY o.id LIMIT 1) x JOIN indicators i ON i.code = x.indicator_code`,
  where: sql`f.kind IN ('contradiction', 'estimate_result')`,
  filters: {
    district: oneOf('f.district_code'),
    indicator: oneOf('x.indicator_code'),
    period: equals('x.period'),
    conflictVerdict: (value) => sql`${verdict} = ANY(${Array.isArray(value) ? value : [value]})`,
  },
  sorts: { id: [{ by: 'f.id', type: 'integer' }] },
  map: as<ConflictRow>(),
} // biome-ignore format: one list

/** People by name and district: two of one name in one district are told as one. */
const people = sql`(SELECT o.name, o.code, min(o.district_id) AS district_id, jsonb_agg(jsonb_build_object('title', o.title, 'from', o.first, 'to', o.last, 'meetings', o.meetings) ORDER BY o.first NULLS LAST, o.title) AS offices FROM (
    SELECT p.name, coalesce(d.code, '') AS code, min(d.id) AS district_id, p.title, min(m.date) AS first, max(m.date) AS last, jsonb_agg(DISTINCT m.id) AS meetings
    FROM meeting_people p JOIN meetings m ON m.id = p.meeting_id JOIN articles a ON a.id = m.article_id LEFT JOIN districts d ON d.id = m.district_id
    WHERE a.copy_of IS NULL GROUP BY p.name, coalesce(d.code, ''), p.title
  ) o GROUP BY o.name, o.code)` // biome-ignore format: one query

export const personPlan: ListPlan<PersonRow> = {
  select: sql`p.name, CASE WHEN d.id IS NULL THEN NULL ELSE ${districtObject} END AS district, p.offices`,
  from: sql`${people} p LEFT JOIN districts d ON d.id = p.district_id`,
  filters: { district: oneOf('p.code'), province: oneOf('d.province_code'), name: matches('plain_letters(p.name)'), q: matches("plain_letters(p.name || ' ' || p.offices::text)") },
  sorts: { name: [{ by: 'p.name COLLATE "vi-x-icu"', type: 'text' }, { by: 'p.code', type: 'text' }] },
  map: as<PersonRow>(),
} // biome-ignore format: one list
