import sql, { raw, type Sql } from 'sql-template-tag'
import { growthPercent } from '../domain/decimal.ts'
import type { DistrictRef } from '../domain/rows.ts'
import { type AggregateRequest, type AggregateRow, isSummed, mostLacking } from '../domain/views/aggregate.ts'
import { bestFirst, bestKey, comparable, contested, joined } from './best.ts'
import type { DistrictIndex } from './districts.ts'
import type { Queries } from './reading.ts'
import { latestDistrict } from './references.ts'
import { districtRef, indicatorRef } from './views.ts'

/** Sums, means and medians of the best values of districts, with what they rest on and what they lack. */

const groups: Readonly<Record<AggregateRequest['by'], Sql>> = {
  country: sql`''`,
  province: sql`d.province_code`,
  kind: sql`d.kind`,
}

/** The same part of the year before: '2020-S1' comes after '2019-S1'. */
const yearBefore = (column: string): Sql => sql`(left(${raw(column)}, 4)::int - 1)::text || substr(${raw(column)}, 5)`

const aYearBefore = (period: string): string => String(Number(period.slice(0, 4)) - 1) + period.slice(4)

/** The best level of each whole indicator in each district and period; of ranges none can be summed. */
const bestLevels = (codes: Sql): Sql => sql`SELECT DISTINCT ON (${bestKey}) o.id, o.district_code AS district, o.indicator_code AS indicator, o.unit, o.price_basis AS "priceBasis", o.period, o.value
    FROM ${joined} WHERE ${comparable} AND o.item IS NULL AND o.measure = 'level' AND o.status <> 'target' AND o.upper IS NULL AND ${codes} ORDER BY ${bestKey}, ${bestFirst}` // biome-ignore format: one query

interface Grouped {
  readonly group: string
  readonly indicator: string
  readonly unit: string
  readonly priceBasis: string | null
  readonly period: string
  readonly sum: string
  readonly mean: string
  readonly median: string
  readonly minimum: string
  readonly maximum: string
  readonly districts: string[]
  readonly contested: string[]
  readonly observations: number[]
  readonly grown: string | null
  readonly before: string | null
  readonly compared: number
  readonly perCapita: string | null
  readonly peopled: number
}

export async function aggregateView(
  db: Queries,
  index: DistrictIndex,
  { by, indicators, periods, districts, province, kinds }: AggregateRequest,
): Promise<AggregateRow[]> {
  // One row of each code: its latest name, kind and province.
  const wanted = sql`${latestDistrict} WHERE (${districts.length === 0} OR d.code = ANY(${districts})) AND (${province}::text IS NULL OR d.province_code = ${province}) AND (${kinds.length === 0} OR d.kind = ANY(${kinds}))` // biome-ignore format: one query
  const query = sql`WITH chosen AS (SELECT d.code, ${groups[by]} AS "group" FROM ${wanted}),
    best AS (${bestLevels(sql`o.indicator_code = ANY(${indicators}) AND o.period = ANY(${[...periods, ...periods.map(aYearBefore)]})`)}),
    people AS (${bestLevels(sql`o.indicator_code = 'population.total' AND o.unit = 'person' AND o.period = ANY(${periods})`)}),
    valued AS (SELECT c."group", b.*, p.value AS before, n.value AS people, ${contested} IS NOT NULL AS contested
      FROM best b JOIN chosen c ON c.code = b.district JOIN observations o ON o.id = b.id JOIN articles a ON a.id = o.article_id
      LEFT JOIN best p ON p.district = b.district AND p.indicator = b.indicator AND p.unit = b.unit AND p."priceBasis" IS NOT DISTINCT FROM b."priceBasis" AND p.period = ${yearBefore('b.period')}
      LEFT JOIN people n ON n.district = b.district AND n.period = b.period AND n.value > 0
      WHERE b.period = ANY(${periods}))
    SELECT "group", indicator, unit, "priceBasis", period, sum(value)::text AS sum, trim_scale(round(avg(value), 6))::text AS mean,
      trim_scale(round((percentile_disc(0.5) WITHIN GROUP (ORDER BY value) + percentile_disc(0.5) WITHIN GROUP (ORDER BY value DESC)) / 2, 6))::text AS median,
      min(value)::text AS minimum, max(value)::text AS maximum, array_agg(district ORDER BY district) AS districts, coalesce(array_agg(district ORDER BY district) FILTER (WHERE contested), '{}') AS contested, array_agg(id ORDER BY district) AS observations,
      (sum(value) FILTER (WHERE before IS NOT NULL))::text AS grown, (sum(before))::text AS before, (count(before))::int AS compared,
      trim_scale(round(sum(value) FILTER (WHERE people IS NOT NULL) / sum(people), 6))::text AS "perCapita", (count(people))::int AS peopled
    FROM valued GROUP BY 1, 2, 3, 4, 5 ORDER BY 2, 5, 3, 4, 1` // biome-ignore format: one query
  const [{ rows }, { rows: all }] = await Promise.all([
    db.query<Grouped>({ text: query.text, values: query.values }),
    membersOf(db, sql`SELECT d.code, ${groups[by]} AS "group" FROM ${wanted}`),
  ])
  const members = new Map<string, string[]>()
  for (const { code, group } of all) members.set(group, [...(members.get(group) ?? []), code])
  return rows.map((row) => aggregated(index, row, by, members.get(row.group) ?? []))
}

async function membersOf(db: Queries, query: Sql): Promise<{ rows: { code: string; group: string }[] }> {
  return db.query<{ code: string; group: string }>({ text: `${query.text} ORDER BY d.code`, values: query.values })
}

function aggregated(
  index: DistrictIndex,
  { group, indicator, districts, contested: doubtful, grown, before, compared, perCapita, peopled, ...row }: Grouped,
  by: AggregateRequest['by'],
  members: readonly string[],
): AggregateRow {
  const having = new Set(districts)
  const ref = (code: string): DistrictRef => districtRef(index, code)
  const summed = isSummed(row.unit)
  return {
    province: by === 'province' ? ref(districts[0]!).province : null,
    kind: by === 'kind' ? group : null,
    indicator: indicatorRef(indicator),
    unit: row.unit,
    priceBasis: row.priceBasis,
    period: row.period,
    sum: summed ? row.sum : null,
    mean: row.mean,
    median: row.median,
    minimum: row.minimum,
    maximum: row.maximum,
    count: districts.length,
    perCapita: summed && peopled > 0 ? { value: perCapita!, count: peopled } : null,
    growth: summed && grown !== null && before !== null ? growthOf(grown, before, compared) : null,
    coverage: {
      count: districts.length,
      of: members.length,
      lacking: members
        .filter((code) => !having.has(code))
        .slice(0, mostLacking)
        .map(ref),
      contested: doubtful.map(ref),
    },
    observations: row.observations,
  }
}

function growthOf(now: string, before: string, count: number): AggregateRow['growth'] {
  const value = growthPercent(now, before)
  return value === null ? null : { value, count }
}
