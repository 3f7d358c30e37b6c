import sql, { join, raw, type Sql } from 'sql-template-tag'
import type { ObservationRow } from '../../domain/rows.ts'
import { type ListPlan, timestamp } from '../list.ts'
import { observationPlan } from './observations.ts'

/** The usual row of the list as JSON, made by PostgreSQL: a page that only passes through is not taken apart and put together again. */

/** The parts that a row has only on request are told by `observationPlan` alone. */
type UsualRow = Omit<
  ObservationRow,
  'alternatives' | 'findings' | 'history' | 'others' | 'contested' | 'saidOn' | 'dateFrom'
>

const text = (column: string): Sql => sql`coalesce(to_json(${raw(column)})::text, 'null')`
const figure = (column: string): Sql => sql`coalesce(${raw(column)}::text, 'null')`
/** Numbers and days, which have nothing in them to be escaped. */
const quoted = (value: Sql): Sql => sql`coalesce('"' || ${value} || '"', 'null')`
const exact = (column: string): Sql => quoted(raw(column))
const unlessNull = (column: string, value: Sql): Sql =>
  sql`CASE WHEN ${raw(column)} IS NULL THEN 'null' ELSE ${value} END`
const object = <T>(members: { readonly [K in keyof T]-?: Sql }): Sql =>
  sql`concat(${join(Object.entries<Sql>(members).flatMap(([name, value], at) => [raw(`'${at === 0 ? '{' : ','}"${name}":'`), value]))}, '}')` // biome-ignore format: one expression

const indicator = object<NonNullable<UsualRow['indicator']>>({
  code: text('i.code'),
  nameVi: text('i.name_vi'),
  nameEn: text('i.name_en'),
})

const district = object<NonNullable<UsualRow['district']>>({
  code: text('d.code'),
  name: text('d.name'),
  kind: text('d.kind'),
  province: object<NonNullable<UsualRow['district']>['province']>({
    code: text('d.province_code'),
    name: sql`(SELECT to_json(p.name)::text FROM provinces p WHERE p.code = d.province_code ORDER BY p.valid_from DESC NULLS LAST LIMIT 1)`,
  }),
})

const article = object<NonNullable<UsualRow['article']>>({
  id: figure('a.id'),
  title: text('a.title'),
  url: text('a.url'),
  source: text('a.source'),
  publishedAt: exact('a.published_at'),
  publishedAtSource: unlessNull('a.published_at', text('a.told_by')),
  meetingDate: quoted(sql`(SELECT min(m.date) FROM meetings m WHERE m.article_id = a.id)`),
})

const row = object<UsualRow>({
  id: figure('o.id'),
  indicator: sql`coalesce(ij.json, 'null')`,
  district: sql`coalesce(dj.json, 'null')`,
  articleId: figure('o.article_id'),
  area: unlessNull('o.area_level', object<NonNullable<UsualRow['area']>>({ level: text('o.area_level'), name: text('o.area_name') })),
  label: text('o.label'),
  item: text('o.item'),
  measure: text('o.measure'),
  value: exact('o.value'),
  upper: exact('o.upper'),
  total: exact('o.total'),
  unit: text('o.unit'),
  display: text('o.number_text'),
  precision: text('o.precision'),
  period: text('o.period'),
  status: text('o.status'),
  base: text('o.base'),
  countedUntil: exact('o.counted_until'),
  priceBasis: text('o.price_basis'),
  rule: text('o.rule'),
  confidence: figure('o.confidence'),
  inferred: text('o.inferred'),
  extractor: text('o.extractor_version'),
  origin: text('o.origin'),
  revision: figure('o.revision'),
  recordedAt: quoted(timestamp('o.recorded_at')),
  supersededAt: quoted(timestamp('o.superseded_at')),
  supersededBy: figure('o.superseded_by'),
  change: text('o.change'),
  evidence: object<NonNullable<UsualRow['evidence']>>({
    start: figure('o.evidence_start'),
    end: figure('o.evidence_end'),
    quote: text('o.quote'),
    number: object<NonNullable<UsualRow['evidence']>['number']>({ start: figure('o.number_start'), end: figure('o.number_end'), text: text('o.number_text') }),
  }),
  article: sql`aj.json`,
}) // biome-ignore format: one member a line

export const observationJsonPlan: ListPlan<string, 'observations'> = {
  from: observationPlan.from,
  filters: observationPlan.filters,
  sorts: observationPlan.sorts,
  select: sql`${row} AS json`,
  // Of rows that stand together most are of one article, one district and few indicators: what was told of one serves the next.
  join: sql`LEFT JOIN LATERAL (SELECT ${indicator} AS json FROM indicators i WHERE i.code = o.indicator_code) ij ON TRUE
    LEFT JOIN LATERAL (SELECT ${district} AS json FROM districts d WHERE d.id = o.district_id) dj ON TRUE
    LEFT JOIN LATERAL (SELECT ${article} AS json FROM articles a WHERE a.id = o.article_id) aj ON TRUE`,
  map: (cells, at) => cells[at.json!] as string,
}
