import sql, { type Sql } from 'sql-template-tag'

/** Reference objects as SQL: a district, an indicator and a number look the same in every answer. */

const provinceName = sql`(SELECT p.name FROM provinces p WHERE p.code = d.province_code ORDER BY p.valid_from DESC NULLS LAST LIMIT 1)`
/** Of the row `d` of districts. */
export const latestDistrictRef = sql`jsonb_build_object('code', d.code, 'name', d.name, 'kind', d.kind, 'province', jsonb_build_object('code', d.province_code, 'name', ${provinceName}))`
/** Null where there is no such row. */
export const districtRefOrNull = sql`CASE WHEN d.id IS NULL THEN NULL ELSE ${latestDistrictRef} END`
/** Each code once, by the latest of its names: where no day tells which of them is meant. */
export const latestDistrict = sql`(SELECT DISTINCT ON (code) * FROM districts ORDER BY code, valid_from DESC NULLS LAST) d`
/** Of the row `i` of indicators. */
export const indicatorRef = sql`jsonb_build_object('code', i.code, 'nameVi', i.name_vi, 'nameEn', i.name_en)`

/** The numbers that a finding `f` holds against each other, in full. */
export const ofFinding: Sql = sql`coalesce((SELECT jsonb_agg(jsonb_build_object('id', o.id, 'indicator', CASE WHEN i.code IS NULL THEN NULL ELSE ${indicatorRef} END, 'item', o.item, 'measure', o.measure, 'value', o.value::text, 'upper', o.upper::text, 'unit', o.unit, 'display', o.number_text, 'period', o.period, 'status', o.status, 'base', o.base, 'articleId', o.article_id, 'quote', o.quote) ORDER BY o.id)
  FROM finding_observations x JOIN observations o ON o.id = x.observation_id LEFT JOIN indicators i ON i.code = o.indicator_code WHERE x.finding_id = f.id), '[]'::jsonb)` // biome-ignore format: one column
