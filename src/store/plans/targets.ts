import sql, { type Sql } from 'sql-template-tag'
import type { TargetRow } from '../../domain/views/views.ts'
import { lessIsBetter, neitherIsBetter } from '../../lexicon/indicators.ts'
import { bestFirst, bestKey, cellColumns, comparable, contested, joined } from '../best.ts'
import { as, equals, type ListPlan, oneOf } from '../list.ts'
import { indicatorRef, latestDistrictRef } from '../references.ts'

/** The list as SQL: what is selected, which filters and orders it takes. Dates leave the database as text. */

/** A figure that differs from what was promised by no more than this share of it differs by rounding. */
const rounding = 0.005

/** So much of a plan, in percent, told of a time that is not over: what is reached by then stays reached. */
const reached = sql`p.attained >= ${100 * (1 - rounding)}::numeric`

const isPart = sql`p.period !~ '^[0-9]{4}(/[0-9]{4})?$'`

const isSoFar = (until: Sql): Sql => sql`(${until} IS NOT NULL AND ${until} < p.period_to)`

const isLess = sql`p.indicator_code = ANY (${lessIsBetter}::text[])`

const isNeither = sql`p.indicator_code = ANY (${neitherIsBetter}::text[])`

const byAttainment = sql`CASE WHEN p.attained > ${100 * (1 + rounding)}::numeric THEN 'exceeded' WHEN ${reached} THEN 'met' ELSE 'missed' END`

/** Ends of what was promised: of one number, both are that. */
const highest = sql`coalesce(p.target_upper, p.target_figure)`

const tolerance = sql`abs(p.target_figure) * ${rounding}::numeric`

const isAbove = sql`p.figure - ${highest} > ${tolerance}`

const isBelow = sql`p.target_figure - p.figure > ${tolerance}`

const isBeyond = sql`CASE WHEN ${isLess} THEN ${isBelow} ELSE ${isAbove} END`

const isShort = sql`CASE WHEN ${isLess} THEN ${isAbove} ELSE ${isBelow} END`

/** 'Nearly 500' of a promised 500: whether by more than rounding, nobody says. */
const isImprecise = sql`NOT ${isAbove} AND NOT ${isBelow} AND p.figure_precision = ANY (CASE WHEN ${isLess} THEN ARRAY['over', 'at_least'] ELSE ARRAY['nearly', 'under', 'at_most'] END)`

const targetReason = sql`CASE
    WHEN p.figure IS NOT NULL AND p.figure_status = 'estimate' AND (p.attained IS NULL OR p.attained_status = 'estimate') THEN 'estimate_only'
    WHEN p.target_contested OR CASE WHEN p.figure IS NULL THEN p.attained_contested ELSE p.reported_contested END THEN 'contested'
    WHEN p.figure IS NOT NULL AND p.figure_status <> 'estimate' THEN CASE
      WHEN ${isSoFar(sql`p.figure_until`)} AND (${isLess} OR ${isBelow}) THEN 'counted_so_far'
      WHEN ${isNeither} AND (${isAbove} OR ${isBelow}) THEN 'no_better_side'
      WHEN ${isImprecise} THEN 'imprecise'
      ELSE 'result' END
    WHEN p.attained IS NULL THEN 'nothing_reported'
    WHEN p.attained_status = 'estimate' THEN 'estimate_only'
    WHEN ${isNeither} AND abs(p.attained - 100) > ${100 * rounding}::numeric THEN 'no_better_side'
    WHEN ${reached} THEN 'attainment'
    WHEN ${isSoFar(sql`p.attained_until`)} THEN 'counted_so_far'
    WHEN ${isPart} THEN 'part_of_period'
    ELSE 'attainment' END`

const targetVerdict = sql`CASE ${targetReason}
    WHEN 'result' THEN CASE WHEN ${isBeyond} THEN 'exceeded' WHEN ${isShort} THEN 'missed' ELSE 'met' END
    WHEN 'attainment' THEN ${byAttainment}
    WHEN 'counted_so_far' THEN 'too_early'
    WHEN 'part_of_period' THEN 'too_early'
    WHEN 'estimate_only' THEN 'too_early'
    ELSE 'unclear' END`

const ofThing = sql`o.district_code = t.code AND o.indicator_code = t.indicator_code AND o.item IS NOT DISTINCT FROM t.item AND o.period = t.period AND o.status <> 'target' AND o.upper IS NULL`

/**
 * Promises: a target that several articles state is told once, as the last of them has it, with the best that was reported of it and
 * how much of a plan that is not named was said to be attained; and each attainment of a plan, where the plan itself is not told.
 * What contests a value is looked for once the best is known, not for each that might have been it.
 */
const promises = sql`(SELECT t.*, r.reported_id, r.figure, r.figure_precision, r.figure_status, r.figure_until, r.reported_contested, r.article_id AS reported_article, a.attained_id, a.attained, a.attained_status, a.attained_until, a.attained_contested FROM (
    SELECT b.*, ${contested} IS NOT NULL AS target_contested FROM (
      SELECT DISTINCT ON (${bestKey}) o.id, o.district_code AS code, d.id AS district_id, d.province_code, o.indicator_code, o.item, o.measure, o.base, o.unit, o.price_basis, o.period, o.period_to, o.value AS target_figure, o.upper AS target_upper, o.id AS target_id, o.article_id AS target_article,
        count(*) OVER (PARTITION BY ${bestKey}) - 1 AS others
      FROM ${joined} WHERE ${comparable} AND o.status = 'target' AND o.measure <> 'attainment' ORDER BY ${bestKey}, ${bestFirst}
    ) b JOIN observations o ON o.id = b.id JOIN articles a ON a.id = o.article_id
  ) t LEFT JOIN LATERAL (
    SELECT o.value AS figure, o.precision AS figure_precision, o.id AS reported_id, o.status AS figure_status, o.counted_until AS figure_until, ${contested} IS NOT NULL AS reported_contested, o.article_id
    FROM ${joined} WHERE ${comparable} AND ${ofThing} AND o.unit = t.unit AND o.price_basis IS NOT DISTINCT FROM t.price_basis AND o.measure = t.measure AND o.base IS NOT DISTINCT FROM t.base ORDER BY ${bestFirst} LIMIT 1
  ) r ON TRUE LEFT JOIN LATERAL (
    SELECT o.value AS attained, o.id AS attained_id, o.status AS attained_status, o.counted_until AS attained_until, ${contested} IS NOT NULL AS attained_contested
    FROM ${joined} WHERE ${comparable} AND ${ofThing} AND t.measure = 'level' AND o.measure = 'attainment' AND o.base = 'plan' ORDER BY ${bestFirst} LIMIT 1
  ) a ON TRUE
  UNION ALL
  SELECT t.id, t.code, t.district_id, t.province_code, t.indicator_code, t.item, 'level', NULL, t.unit, t.price_basis, t.period, t.period_to, NULL, NULL, NULL, NULL, t.others, FALSE, NULL, NULL, NULL, NULL, NULL, NULL, NULL, t.id, t.attained, t.attained_status, t.attained_until, t.attained_contested FROM (
    SELECT b.*, ${contested} IS NOT NULL AS attained_contested FROM (
      SELECT DISTINCT ON (${bestKey}) o.id, o.district_code AS code, d.id AS district_id, d.province_code, o.indicator_code, o.item, o.unit, o.base, o.price_basis, o.period, o.period_to, o.value AS attained, o.status AS attained_status, o.counted_until AS attained_until,
        count(*) OVER (PARTITION BY ${bestKey}) - 1 AS others
      FROM ${joined} WHERE ${comparable} AND o.status <> 'target' AND o.measure = 'attainment' AND o.upper IS NULL AND o.base IN ('plan', 'district_plan', 'province_plan', 'resolution') ORDER BY ${bestKey}, ${bestFirst}
    ) b JOIN observations o ON o.id = b.id JOIN articles a ON a.id = o.article_id
  ) t WHERE t.base <> 'plan' OR NOT EXISTS (
    SELECT 1 FROM ${joined} WHERE ${comparable} AND o.district_code = t.code AND o.indicator_code = t.indicator_code AND o.item IS NOT DISTINCT FROM t.item AND o.period = t.period AND o.status = 'target' AND o.measure = 'level' AND o.upper IS NULL))` // biome-ignore format: one query

const cellOf = (id: Sql, others: Sql, more: Sql = sql``): Sql =>
  sql`(SELECT to_jsonb(c) FROM (SELECT ${cellColumns}${more}, ${others} AS others, ${contested} AS contested FROM ${joined} WHERE o.id = ${id}) c)`

export const targetPlan: ListPlan<TargetRow, 'targets'> = {
  select: sql`p.id, ${latestDistrictRef} AS district, ${indicatorRef} AS indicator, p.item, p.measure, p.base, p.unit, p.period, ${cellOf(sql`p.target_id`, sql`p.others`)} AS target, ${cellOf(sql`p.reported_id`, sql`0`)} AS reported, ${cellOf(sql`p.attained_id`, sql`CASE WHEN p.target_id IS NULL THEN p.others ELSE 0 END`, sql`, o.base`)} AS attained,
    CASE WHEN ${isLess} THEN 'less' WHEN ${isNeither} THEN 'neither' ELSE 'more' END AS better, p.target_article IS NOT NULL AND p.target_article IS NOT DISTINCT FROM p.reported_article AS "toldTogether", ${targetVerdict} AS verdict, ${targetReason} AS reason`,
  from: sql`${promises} p JOIN indicators i ON i.code = p.indicator_code JOIN districts d ON d.id = p.district_id`,
  filters: {
    district: oneOf('p.code'),
    province: oneOf('p.province_code'),
    indicator: oneOf('p.indicator_code'),
    topic: oneOf('i.topic'),
    period: equals('p.period'),
    verdict: (value) => sql`${targetVerdict} = ANY(${Array.isArray(value) ? value : [value]})`,
  },
  sorts: { id: [{ by: 'p.id', type: 'integer' }] },
  map: as<TargetRow>(),
} // biome-ignore format: one list
