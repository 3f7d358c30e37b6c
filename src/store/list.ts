import sql, { empty, join, raw, type Sql } from 'sql-template-tag'
import {
  type FilterOf,
  type ListName,
  type Page,
  type PageOf,
  type PageRequest,
  type SortOf,
  UnfitPosition,
} from '../domain/lists.ts'
import { plain } from '../lexicon/plain.ts'
import type { Queries } from './reading.ts'
import { kindsNamed, searchQuery } from './search-text.ts'

/** One way to go through a list page by page: a fixed order that ends in a unique key, and row comparison in place of offsets. */

interface SortKey {
  /** SQL that is never null. */
  readonly by: string
  readonly type: 'text' | 'date' | 'integer' | 'numeric' | 'timestamptz'
}

export type Sorts<S extends string = string> = Readonly<Record<S, readonly SortKey[]>>
export type Filters<F extends string = string> = Readonly<Record<F, (value: string | readonly string[]) => Sql>>

/** Places of columns, by their names. */
export type Columns = Readonly<Record<string, number>>

/** A list as SQL: of every filter and order that it takes, and of no other. */
export interface ListPlan<T, N extends ListName = ListName> {
  readonly select: Sql
  /** What is joined for the sake of what is selected, and is neither counted nor looked through. */
  readonly join?: Sql
  /** Parts of a row that are selected where they are asked for, and what is joined for their sake. */
  readonly parts?: Readonly<Record<string, { readonly columns: Sql; readonly join?: Sql }>>
  readonly usualParts?: readonly string[]
  /** What makes rows the same thing, which of them stands for it, by what it is known, and what is added to it. */
  readonly best?: {
    readonly key: Sql
    readonly first: Sql
    readonly id: Sql
    readonly added: Sql
    /** What speaks against it, as things stand now. */
    readonly contested: Sql
  }
  /** Where words are looked for that are spelled nearly as `q`: plain letters, with an index of trigrams. */
  readonly near?: string
  readonly from: Sql
  readonly filters: Filters<FilterOf<N>>
  readonly sorts: Sorts<SortOf<N>>
  readonly where?: Sql
  /** The values of a row, and where each column of the statement is among them. */
  readonly map: (row: readonly unknown[], at: Columns) => T
}

/** What its filters are called matters to the compiler alone. */
export interface AnyPlan<T> extends Omit<ListPlan<T>, 'filters' | 'sorts'> {
  readonly filters: Filters
  readonly sorts: Sorts
}

/** Of one value an index gives the rows in their order; of several it does not. */
export const oneOf =
  (column: string) =>
  (value: string | readonly string[]): Sql => {
    const values = [value].flat()
    return values.length === 1 ? sql`${raw(column)} = ${values[0]!}` : sql`${raw(column)} = ANY(${values})`
  }
export const equals =
  (column: string, type = 'text') =>
  (value: string | readonly string[]): Sql =>
    sql`${raw(column)} = ${String(value)}::${raw(type)}`
export const atLeast =
  (column: string, type: string) =>
  (value: string | readonly string[]): Sql =>
    sql`${raw(column)} >= ${String(value)}::${raw(type)}`
export const atMost =
  (column: string, type: string) =>
  (value: string | readonly string[]): Sql =>
    sql`${raw(column)} <= ${String(value)}::${raw(type)}`
/** ISO 8601 in UTC, to the millisecond; null stays null. */
export const timestamp = (column: string): Sql =>
  sql`to_char(${raw(column)} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
/** A row of the plan's columns, without the keys of its order. */
export const as =
  <T>() =>
  (row: readonly unknown[], at: Columns): T =>
    Object.fromEntries(
      Object.entries(at).flatMap(([name, place]) => (/^key\d$/.test(name) ? [] : [[name, row[place]]])),
    ) as T

/** Every word of `q`, in any spelling of its marks. */
export const matches =
  (column: string) =>
  (value: string | readonly string[]): Sql =>
    sql`search_words(${raw(column)}) @@ ${searchQuery(String(value))}::tsquery`

/** Spelled nearly so: https://www.postgresql.org/docs/current/pgtrgm.html, with the threshold that it comes with. */
const isNearTo = (column: string, q: unknown): Sql => sql`${plain(String(q))} OPERATOR(public.<%) ${raw(column)}`
/** How near, from 0 to 1. */
const nearness = (column: string, q: unknown): Sql => sql`public.word_similarity(${plain(String(q))}, ${raw(column)})`

/** The same of places, whose kind may stand before or behind the name. */
export const matchesPlace =
  (column: string, kindColumn: string) =>
  (value: string | readonly string[]): Sql => {
    const { kinds, rest } = kindsNamed(String(value))
    return kinds
      ? sql`(${matches(column)(rest)} AND ${raw(kindColumn)} = ANY (${kinds}::text[]))`
      : matches(column)(rest)
  }

/** What takes longer to find is asked too widely. */
const searchTimeoutMs = 2_000

const operators = { eq: '=', gt: '>', gte: '>=', lt: '<', lte: '<=' } as const

/** `5`, `gte:5`, `gte:5,lt:9` or `5..9`, as the API has checked it. */
export const compared =
  (column: string) =>
  (value: string | readonly string[]): Sql => {
    const text = String(value)
    const ends = text.split('..')
    const conditions = ends.length === 2 ? [`gte:${ends[0]}`, `lte:${ends[1]}`] : text.split(',')
    return join(
      conditions.map((condition) => {
        const [number = '', operator = 'eq'] = condition.split(':').reverse()
        return sql`${raw(column)} ${raw(operators[operator as keyof typeof operators])} ${number}::numeric`
      }),
      ' AND ',
    )
  }

/** What each type of key looks like, as PostgreSQL writes it. */
const forms: Readonly<Record<SortKey['type'], RegExp>> = {
  text: /^[^\0]{0,2000}$/s,
  date: /^(?:\d{4}-\d{2}-\d{2}|-?infinity)$/,
  integer: /^-?(?:\d{1,9}|1\d{9}|20\d{8}|21[0-3]\d{7}|2147483647)$/,
  numeric: /^(?:-?\d{1,60}(?:\.\d{1,60})?|-?Infinity|NaN)$/,
  timestamptz: /^(?:\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(?:\.\d{1,6})?[+-]\d{2}(?::\d{2})?|-?infinity)$/,
}

function checkPosition(keys: readonly SortKey[], after: PageRequest['after']): void {
  if (after === null) return
  const isPosition =
    after.length === keys.length &&
    after.every(
      (value, at) => typeof value === 'string' && forms[keys[at]!.type].test(value) && isDay(keys[at]!.type, value),
    )
  if (!isPosition) throw new UnfitPosition('the cursor names no place in this list')
}

/** The form lets through days that the calendar lacks. */
const isDay = (type: SortKey['type'], value: string): boolean => {
  if ((type !== 'date' && type !== 'timestamptz') || value.endsWith('infinity')) return true
  const day = value.slice(0, 10)
  const parsed = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(parsed) && new Date(parsed).toISOString().startsWith(day)
}

export const listPage = <T, N extends ListName>(db: Queries, plan: ListPlan<T, N>, page: PageOf<N>): Promise<Page<T>> =>
  readPage(db, plan, page)

export async function readPage<T>(db: Queries, plan: AnyPlan<T>, page: PageRequest): Promise<Page<T>> {
  const backwards = page.backwards === true
  const descending = page.sort.startsWith('-') !== backwards
  const keys = plan.sorts[page.sort.replace(/^-/, '')]!
  checkPosition(keys, page.after)
  const conditions = [...(plan.where ? [plan.where] : [])]
  for (const [filter, value] of Object.entries(page.filters))
    if (value !== undefined)
      conditions.push(
        sql`(${filter === 'q' && page.isNear ? isNearTo(plan.near!, value) : plan.filters[filter]!(value)})`,
      )
  const best = page.best ? plan.best! : null
  // Of the best rows of all things, the order is looked at from outside.
  const columns = keys.map(({ by }, at) => raw(best ? `t.k${at}` : by))
  // Asked of a SELECT each: how far the page lies from the end must not make another plan of it.
  const position = page.after
    ? sql`(${join(columns)}) ${raw(descending ? '<' : '>')} (${join(keys.map(({ type }, at) => sql`(SELECT ${page.after![at]}::${raw(type)})`))})`
    : null
  const order = join([
    ...(page.isRanked ? [sql`${nearness(plan.near!, page.filters.q)} DESC`] : []),
    ...columns.map((column) => sql`${column} ${raw(descending ? 'DESC' : 'ASC')}`),
  ])
  // The rows of all pages are those before the cursor, too.
  const ofAll = [...conditions]
  if (position && !best) conditions.push(position)
  const where = conditions.length > 0 ? sql`WHERE ${join(conditions, ' AND ')}` : empty
  const total = page.total ? await count(db, plan, page, ofAll, best) : null
  const parts = (page.include ?? plan.usualParts ?? []).map((part) => plan.parts![part]!)
  const columnsOf = sql`${join([plan.select, ...parts.map(({ columns }) => columns)])}`
  const joined = sql`${plan.from} ${join([plan.join ?? empty, ...parts.map((part) => part.join ?? empty)], ' ')}`
  const sortKeys = sql`${join(keys.map(({ by }, at) => sql`(${raw(by)})::text AS ${raw(`key${at}`)}`))}`
  const rowsOf = sql`FROM ${plan.from} ${where}`
  // Told as it is: of a parameter the planner would guess that a tenth of the rows is wanted.
  const limit = raw(String(Math.trunc(page.limit) + 1))
  // The best of all things are found by their ids alone: what is told of them is read for the rows of the page.
  const query = best
    ? sql`SELECT ${columnsOf}, ${best.added}, ${page.filters.rows === 'standing' ? best.contested : sql`NULL`} AS contested, ${sortKeys} FROM ${joined} JOIN (SELECT * FROM (
          SELECT DISTINCT ON (${best.key}) ${best.id} AS best_id, (count(*) OVER (PARTITION BY ${best.key}) - 1)::int AS others, ${join(keys.map(({ by }, at) => sql`${raw(by)} AS ${raw(`k${at}`)}`))} ${rowsOf} ORDER BY ${best.key}, ${best.first}
        ) t ${position ? sql`WHERE ${position}` : empty} ORDER BY ${order} LIMIT ${limit}) t ON ${best.id} = t.best_id ORDER BY ${order}`
    : sql`SELECT ${columnsOf}, ${sortKeys} FROM ${joined} ${where} ORDER BY ${order} LIMIT ${limit}`
  // With one filter one plan is good for all of its values; with several that depends on them.
  const settled = query.values.length <= 1 + (page.after?.length ?? 0)
  const { rows, fields } = await db.query<unknown[]>({
    text: query.text,
    values: query.values,
    settled,
    rowMode: 'array',
    ...(page.filters.q === undefined ? {} : { timeoutMs: searchTimeoutMs }),
  })
  const at: Columns = Object.fromEntries(fields.map(({ name }, place) => [name, place]))
  const more = rows.length > page.limit
  const kept = more ? rows.slice(0, page.limit) : rows
  if (backwards) kept.reverse()
  const keysOf = (row: readonly unknown[] | undefined): string[] | null =>
    row ? keys.map((_, key) => row[at[`key${key}`]!] as string) : null
  const [further, back] = backwards ? [true, more] : [more, page.after !== null]
  return {
    rows: kept.map((row) => plan.map(row, at)),
    next: further ? keysOf(kept.at(-1)) : null,
    prev: back ? keysOf(kept[0]) : null,
    total,
  }
}

/** Counted, or as the planner guesses it. */
async function count<T>(
  db: Queries,
  plan: AnyPlan<T>,
  page: PageRequest,
  conditions: readonly Sql[],
  best: AnyPlan<T>['best'] | null,
): Promise<number> {
  const where = conditions.length > 0 ? sql`WHERE ${join([...conditions], ' AND ')}` : empty
  const of = best ? sql`(SELECT DISTINCT ${best.key} FROM ${plan.from} ${where}) b` : sql`${plan.from} ${where}`
  if (page.total === 'exact') {
    const query = sql`SELECT count(*)::int AS count FROM ${of}`
    return (await db.query<{ count: number }>({ text: query.text, values: query.values })).rows[0]!.count
  }
  const query = sql`EXPLAIN (FORMAT JSON) SELECT 1 FROM ${of}`
  const { rows } = await db.query<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>({
    text: query.text,
    values: query.values,
  })
  return rows[0]!['QUERY PLAN'][0].Plan['Plan Rows']
}
