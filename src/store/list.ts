import type pg from 'pg'
import sql, { empty, join, raw, type Sql } from 'sql-template-tag'
import type { Page, PageRequest } from '../domain/store.ts'
import { searchText } from './search-text.ts'

/** One way to go through a list page by page: a fixed order that ends in a unique key, and row comparison in place of offsets. */

interface SortKey {
  /** SQL that is never null. */
  readonly by: string
  readonly type: 'text' | 'date' | 'integer' | 'numeric'
}

export type Sorts = Readonly<Record<string, readonly SortKey[]>>
export type Filters = Readonly<Record<string, (value: string | readonly string[]) => Sql>>

export interface ListPlan<T> {
  readonly select: Sql
  readonly from: Sql
  readonly filters: Filters
  readonly sorts: Sorts
  readonly where?: Sql
  readonly map: (row: Record<string, unknown>) => T
}

export const oneOf =
  (column: string) =>
  (value: string | readonly string[]): Sql =>
    sql`${raw(column)} = ANY(${Array.isArray(value) ? value : [value]})`
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
  (row: Record<string, unknown>): T => {
    const { sort_keys: _, ...rest } = row
    return rest as T
  }

/** Every word of `q`, in any spelling of its marks. */
export const matches =
  (column: string) =>
  (value: string | readonly string[]): Sql => {
    const words = searchText(String(value)).split(/\s+/).filter(Boolean)
    if (words.length === 0) return sql`TRUE`
    return join(
      words.map((word) => sql`${raw(column)} LIKE ${`%${word.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`}`),
      ' AND ',
    )
  }

export async function listPage<T>(pool: pg.Pool, plan: ListPlan<T>, page: PageRequest): Promise<Page<T>> {
  const descending = page.sort.startsWith('-')
  const keys = plan.sorts[page.sort.replace(/^-/, '')]!
  const conditions = [...(plan.where ? [plan.where] : [])]
  for (const [filter, value] of Object.entries(page.filters))
    if (value !== undefined) conditions.push(sql`(${plan.filters[filter]!(value)})`)
  if (page.after) {
    const left = join(keys.map(({ by }) => raw(by)))
    const right = join(keys.map(({ type }, at) => sql`${page.after![at]}::${raw(type)}`))
    conditions.push(sql`(${left}) ${raw(descending ? '<' : '>')} (${right})`)
  }
  const order = join(keys.map(({ by }) => sql`${raw(by)} ${raw(descending ? 'DESC' : 'ASC')}`))
  const query = sql`SELECT ${plan.select}, ARRAY[${join(keys.map(({ by }) => sql`(${raw(by)})::text`))}] AS sort_keys
    FROM ${plan.from} ${conditions.length > 0 ? sql`WHERE ${join(conditions, ' AND ')}` : empty}
    ORDER BY ${order} LIMIT ${page.limit + 1}`
  const { rows } = await pool.query<Record<string, unknown>>({ text: query.text, values: query.values })
  const more = rows.length > page.limit
  const kept = more ? rows.slice(0, page.limit) : rows
  return { rows: kept.map(plan.map), next: more ? (kept.at(-1)!.sort_keys as string[]) : null }
}
