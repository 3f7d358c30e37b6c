import sql, { type Sql } from 'sql-template-tag'
import type { BestRow } from '../domain/views/views.ts'
import type { Queries } from './reading.ts'

/**
 * One value of several that are of the same thing: what is read with a confidence of 0.8 before what is not, a result before an estimate before a target, what people settled before what
 * was read, what was said later before what was said earlier (by the day of telling: given, of the page, of the meeting, or the year that the
 * text implies; what has none comes last), what is told to the last figure before 'over' and 'about', then what was learned last. The thing is indicator, item, measure, base, unit, price basis and period of a
 * district: a part never stands for the whole.
 */
export const saidOn = sql`a.told_on`
export const bestKey = sql`o.district_code, o.indicator_code, CASE WHEN o.indicator_code IS NULL THEN o.label END, o.item, o.measure, o.base, o.unit, o.price_basis, o.period`
export const bestFirst = sql`CASE WHEN o.confidence < 0.8 THEN 1 ELSE 0 END, CASE o.status WHEN 'actual' THEN 0 WHEN 'estimate' THEN 1 ELSE 2 END, CASE WHEN o.origin = 'read' THEN 1 ELSE 0 END, ${saidOn} DESC NULLS LAST, CASE WHEN o.precision = 'exact' THEN 0 ELSE 1 END, o.id DESC`
export const dateFrom = sql`a.told_by`

/** Told to the last figure, two values agree that lie so near; where one is told as about, over or nearly so much, so near. */
const [agreeing, agreeingRounded] = [0.005, 0.03]

/**
 * Other values of the same thing and rank, of the same article or told on the same day, that differ from the best by more than rounding: null
 * where there are none. Which of them is right nobody can say from here.
 */
export const contested = sql`(SELECT jsonb_agg(jsonb_build_object('id', x.id, 'value', x.value::text, 'upper', x.upper::text, 'display', x.number_text, 'articleId', x.article_id) ORDER BY x.id)
  FROM observations x JOIN articles y ON y.id = x.article_id
  WHERE x.district_code = o.district_code AND x.indicator_code IS NOT DISTINCT FROM o.indicator_code AND (o.indicator_code IS NOT NULL OR x.label = o.label) AND x.item IS NOT DISTINCT FROM o.item AND x.measure = o.measure
    AND x.base IS NOT DISTINCT FROM o.base AND x.unit = o.unit AND x.price_basis IS NOT DISTINCT FROM o.price_basis AND x.period = o.period AND x.status = o.status AND x.id <> o.id
    AND x.superseded_at IS NULL AND x.origin <> 'retracted' AND y.copy_of IS NULL AND (x.area_level IS NULL OR x.area_level = 'district') AND (x.origin = 'read') = (o.origin = 'read') AND (x.confidence < 0.8) = (o.confidence < 0.8)
    AND (x.article_id = o.article_id OR y.told_on IS NOT DISTINCT FROM a.told_on)
    AND (abs(x.value - o.value) > greatest(abs(x.value), abs(o.value)) * CASE WHEN x.precision = 'exact' AND o.precision = 'exact' THEN ${agreeing}::numeric ELSE ${agreeingRounded}::numeric END OR x.upper IS DISTINCT FROM o.upper))` // biome-ignore format: one query

/** Of a district itself, of an indicator of the catalogue and a period; then what of it stands. */
export const ofDistricts = sql`o.district_code IS NOT NULL AND o.indicator_code IS NOT NULL AND o.period IS NOT NULL AND (o.area_level IS NULL OR o.area_level = 'district')`
export const comparable = sql`o.superseded_at IS NULL AND o.origin <> 'retracted' AND a.copy_of IS NULL AND ${ofDistricts}`
export const joined = sql`observations o JOIN articles a ON a.id = o.article_id LEFT JOIN districts d ON d.id = o.district_id`

export const cellColumns = sql`o.id, o.value::text AS value, o.upper::text AS upper, o.precision, o.number_text AS display, o.status, o.article_id AS "articleId", ${saidOn}::text AS "saidOn", ${dateFrom} AS "dateFrom"`
export const thingColumns = sql`o.district_code AS district, o.indicator_code AS indicator, o.item, o.measure, o.base, o.unit, o.price_basis AS "priceBasis", o.period`

/** The best of each thing, or of each thing and status, of the rows that `where` leaves; what contests it is told of what stands now. */
export async function bestRows(
  db: Queries,
  where: Sql,
  { byStatus = false, isNow }: { readonly byStatus?: boolean; readonly isNow: boolean },
): Promise<BestRow[]> {
  const key = byStatus ? sql`${bestKey}, o.status` : bestKey
  const query = sql`SELECT ${thingColumns}, ${cellColumns}, b.others, ${isNow ? contested : sql`NULL`} AS contested FROM (
      SELECT DISTINCT ON (${key}) o.id, (count(*) OVER (PARTITION BY ${key}) - 1)::int AS others
      FROM ${joined} WHERE ${ofDistricts} AND ${where} ORDER BY ${key}, ${bestFirst}
    ) b JOIN observations o ON o.id = b.id JOIN articles a ON a.id = o.article_id ORDER BY ${key}`
  return (await db.query<BestRow>({ text: query.text, values: query.values })).rows
}
