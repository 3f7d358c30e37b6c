import sql, { empty, join, type Sql } from 'sql-template-tag'
import type { Page, PageRequest } from '../domain/lists.ts'
import type { DistrictRef } from '../domain/rows.ts'
import { cellOf, tableOf } from '../domain/views/table.ts'
import type {
  AvailabilityRow,
  AvailabilityState,
  BestRow,
  ComparedRow,
  IndicatorRef,
  Rank,
  SeriesRow,
  TableRow,
} from '../domain/views/views.ts'
import { indicatorByCode, indicators } from '../lexicon/indicators.ts'
import {
  bestFirst,
  bestKey,
  bestRows,
  cellColumns,
  comparable,
  contested,
  joined,
  ofDistricts,
  thingColumns,
} from './best.ts'
import type { DistrictIndex } from './districts.ts'
import type { Filters } from './list.ts'
import { observationPlan } from './plans/observations.ts'
import type { Queries } from './reading.ts'

/** Observations put side by side: in a table, as series, compared, and where there are none. */

export const indicatorRef = (code: string): IndicatorRef => {
  const { nameVi, nameEn } = indicatorByCode.get(code)!
  return { code, nameVi, nameEn }
}

const places = new Map(indicators.map(({ code }, at) => [code, at]))

/** The filters of an observation list as a condition; those of another kind are left out. */
function conditionOf(filters: PageRequest['filters'], left: readonly string[] = []): Sql {
  const conditions = Object.entries(filters).flatMap(([name, value]) =>
    value === undefined || left.includes(name) ? [] : [sql`(${(observationPlan.filters as Filters)[name]!(value)})`],
  )
  return conditions.length === 0 ? sql`TRUE` : join(conditions, ' AND ')
}

/** Whether the rows are those that stand today. */
const isNow = ({ filters }: PageRequest): boolean => filters.rows === 'standing'

/** Rows that are at hand already, page by page, by keys that order them. */
function pageOf<T>(
  rows: readonly T[],
  keyOf: (row: T) => readonly (string | number)[],
  { after, limit, sort, total }: PageRequest,
): Page<T> {
  const sorted = rows.map((row) => ({
    row,
    key: JSON.stringify(keyOf(row).map((part) => (typeof part === 'number' ? String(part).padStart(9, '0') : part))),
  }))
  sorted.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  if (sort.startsWith('-')) sorted.reverse()
  const [last] = after ?? []
  const from =
    last === undefined ? 0 : sorted.findIndex(({ key }) => (sort.startsWith('-') ? key < last! : key > last!))
  const kept = from < 0 ? [] : sorted.slice(from, from + limit)
  const more = from >= 0 && from + limit < sorted.length
  return {
    rows: kept.map(({ row }) => row),
    next: more ? [kept.at(-1)!.key] : null,
    total: total ? sorted.length : null,
  }
}

export async function tableView(db: Queries, page: PageRequest): Promise<Page<TableRow>> {
  // The year before a period may lie outside of the ones asked for.
  const where = conditionOf(page.filters, ['period'])
  const rows = await bestRows(db, sql`${where} AND o.measure IN ('level', 'attainment', 'growth')`, {
    byStatus: true,
    isNow: isNow(page),
  })
  const asked = page.filters.period === undefined ? null : await bestPeriods(db, page.filters)
  const table = tableOf(rows, indicatorRef).filter(({ period }) => asked === null || asked.has(period))
  return pageOf(
    table,
    (row) => [
      places.get(row.indicator.code)!,
      row.indicator.code,
      row.item ?? '',
      row.period,
      row.unit,
      row.priceBasis ?? '',
    ],
    page,
  )
}

async function bestPeriods(
  db: Queries,
  { period, district, rows: standing }: PageRequest['filters'],
): Promise<ReadonlySet<string>> {
  const query = sql`SELECT DISTINCT o.period FROM ${joined} WHERE ${ofDistricts} AND ${conditionOf({ period, district, rows: standing })}`
  const { rows } = await db.query<{ period: string }>({ text: query.text, values: query.values })
  return new Set(rows.map((row) => row.period))
}

export async function seriesView(db: Queries, districts: DistrictIndex, page: PageRequest): Promise<Page<SeriesRow>> {
  const where = conditionOf(page.filters)
  const [after] = page.after ?? []
  const query = sql`SELECT DISTINCT o.district_code AS code FROM ${joined} WHERE ${ofDistricts} AND ${where} ${after ? sql`AND o.district_code > ${after}` : empty} ORDER BY code LIMIT ${page.limit + 1}`
  const { rows: found } = await db.query<{ code: string }>({ text: query.text, values: query.values })
  const codes = found.slice(0, page.limit).map(({ code }) => code)
  const rows =
    codes.length === 0
      ? []
      : await bestRows(db, sql`${where} AND o.district_code = ANY(${codes})`, { isNow: isNow(page) })
  const series = new Map<string, SeriesRow>()
  for (const row of rows) {
    const { measure, item, unit, base, priceBasis } = row
    const key = JSON.stringify([row.district, measure, item, unit, base, priceBasis])
    const known = series.get(key) ?? {
      district: districtRef(districts, row.district),
      indicator: indicatorRef(row.indicator),
      measure,
      item,
      unit,
      base,
      priceBasis,
      points: [],
    }
    series.set(key, known)
    known.points.push({ period: row.period, ...cellOf(row) })
  }
  for (const { points } of series.values()) points.sort((a, b) => (a.period < b.period ? -1 : 1))
  return { rows: [...series.values()], next: found.length > page.limit ? [codes.at(-1)!] : null }
}

export function districtRef(districts: DistrictIndex, code: string): DistrictRef {
  const { name, kind, province } = districts.byCode(code)!
  return { code, name, kind, province }
}

interface Compared {
  readonly districts: readonly string[]
  readonly province: string | null
  readonly indicators: readonly string[]
  readonly periods: readonly string[]
}

/** Levels of whole indicators in periods, with the place of each among all that have one: the largest is the first. */
export async function compareView(
  db: Queries,
  index: DistrictIndex,
  { districts, province, indicators: codes, periods }: Compared,
): Promise<ComparedRow[]> {
  const query = sql`WITH best AS (
      SELECT DISTINCT ON (${bestKey}) o.id, d.province_code, ${thingColumns}, o.value AS figure, (count(*) OVER (PARTITION BY ${bestKey}) - 1)::int AS others
      FROM ${joined} WHERE ${comparable} AND o.item IS NULL AND o.measure = 'level' AND o.status <> 'target' AND o.indicator_code = ANY(${codes}) AND o.period = ANY(${periods})
      ORDER BY ${bestKey}, ${bestFirst}
    ), ranked AS (
      SELECT *, rank() OVER country AS country_rank, count(*) OVER (PARTITION BY indicator, unit, "priceBasis", period) AS country_of,
        rank() OVER province AS province_rank, count(*) OVER (PARTITION BY indicator, unit, "priceBasis", period, province_code) AS province_of
      FROM best WINDOW country AS (PARTITION BY indicator, unit, "priceBasis", period ORDER BY figure DESC), province AS (PARTITION BY indicator, unit, "priceBasis", period, province_code ORDER BY figure DESC)
    ) SELECT ${thingColumns}, ${cellColumns}, r.others, ${contested} AS contested, country_rank::int, country_of::int, province_rank::int, province_of::int
    FROM ranked r JOIN observations o ON o.id = r.id JOIN articles a ON a.id = o.article_id
    WHERE (${districts.length === 0} OR district = ANY(${districts})) AND (${province}::text IS NULL OR province_code = ${province}) ORDER BY indicator, o.unit, o.price_basis, o.period, district` // biome-ignore format: one query
  const { rows } = await db.query<BestRow & { country_rank: number; country_of: number; province_rank: number; province_of: number }>({ text: query.text, values: query.values }) // biome-ignore format: one line
  const compared = new Map<string, ComparedRow>()
  for (const row of rows) {
    const { indicator, unit, priceBasis, period, district } = row
    const key = JSON.stringify([indicator, unit, priceBasis, period])
    const known = compared.get(key) ?? { indicator: indicatorRef(indicator), unit, priceBasis, period, cells: [] }
    compared.set(key, known)
    const inProvince: Rank = { rank: row.province_rank, of: row.province_of }
    known.cells.push({
      district: districtRef(index, district),
      ...cellOf(row),
      inProvince,
      inCountry: { rank: row.country_rank, of: row.country_of },
    })
  }
  return [...compared.values()]
}

/** Districts of a province, by their codes. */
export async function districtsOf(db: Queries, province: string): Promise<string[]> {
  const { rows } = await db.query<{ code: string }>(
    sql`SELECT DISTINCT code FROM districts WHERE province_code = ${province} ORDER BY code`,
  )
  return rows.map(({ code }) => code)
}

/** Districts of which there are articles, the first so many by their codes. */
export async function districtsWithArticles(db: Queries, limit: number): Promise<string[]> {
  const { rows } = await db.query<{ code: string }>(
    sql`SELECT DISTINCT d.code FROM article_districts x JOIN districts d ON d.id = x.district_id ORDER BY d.code LIMIT ${limit}`,
  )
  return rows.map(({ code }) => code)
}

/** For each district, indicator and period whether there is a value, and why not. */
export async function availabilityView(
  db: Queries,
  index: DistrictIndex,
  districts: readonly string[],
  codes: readonly string[],
  periods: readonly string[],
): Promise<AvailabilityRow[]> {
  const years = periods.filter((period) => /^\d{4}$/.test(period)).map(Number)
  const [values, articles, held] = await Promise.all([
    counts(db, sql`SELECT o.district_code AS district, o.indicator_code AS indicator, o.period, count(*)::int AS count FROM ${joined}
      WHERE ${comparable} AND o.district_code = ANY(${districts}) AND o.indicator_code = ANY(${codes}) AND o.period = ANY(${periods}) GROUP BY 1, 2, 3`),
    counts(db, sql`SELECT o.district_code AS district, NULL AS indicator, o.period, count(*)::int AS count FROM ${joined}
      WHERE o.superseded_at IS NULL AND o.district_code = ANY(${districts}) AND o.period = ANY(${periods}) GROUP BY 1, 3
      UNION SELECT d.code, NULL, m.review_year::text, 1 FROM meetings m JOIN districts d ON d.id = m.district_id WHERE d.code = ANY(${districts}) AND m.review_year = ANY(${years})`),
    counts(db, sql`SELECT c ->> 'code' AS district, o.indicator_code AS indicator, o.period, count(*)::int AS count
      FROM article_districts x CROSS JOIN LATERAL jsonb_array_elements(x.candidates) c JOIN observations o ON o.article_id = x.article_id
      WHERE x.district_id IS NULL AND o.superseded_at IS NULL AND c ->> 'code' = ANY(${districts}) AND o.indicator_code = ANY(${codes}) AND o.period = ANY(${periods}) GROUP BY 1, 2, 3`),
  ]) // biome-ignore format: a query a line
  const stateOf = (district: string, indicator: string, period: string): AvailabilityState => {
    if (values.has(key(district, indicator, period))) return 'value'
    if (held.has(key(district, indicator, period))) return 'held_for_review'
    return articles.has(key(district, null, period)) ? 'not_stated' : 'no_article'
  }
  return districts.flatMap((district) =>
    codes.flatMap((indicator) =>
      periods.map((period) => ({
        district: districtRef(index, district),
        indicator: indicatorRef(indicator),
        period,
        state: stateOf(district, indicator, period),
        observations: values.get(key(district, indicator, period)) ?? 0,
      })),
    ),
  )
}

const key = (district: string, indicator: string | null, period: string): string => `${district} ${indicator} ${period}`

async function counts(db: Queries, query: Sql): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.query<{ district: string; indicator: string | null; period: string; count: number }>({ text: query.text, values: query.values }) // biome-ignore format: one line
  return new Map(rows.map((row) => [key(row.district, row.indicator, row.period), row.count]))
}
