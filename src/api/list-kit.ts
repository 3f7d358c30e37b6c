import { createHash } from 'node:crypto'
import { type TObject, type TProperties, type TSchema, Type } from 'typebox'
import { daysOf } from '../domain/period.ts'
import type { Page, PageRequest } from '../domain/store.ts'
import { Problem } from '../errors.ts'

/** What every list shares: its query parameters, its cursor, its envelope and its Link header. */

export interface ListDefinition {
  /** Name in cursors; a cursor of another list is refused. */
  readonly name: string
  readonly filters: TProperties
  /** Orders by name, the default first; each can be turned round with a leading '-'. */
  readonly sorts: readonly string[]
}

/** A filter that takes one value or several, parted by commas. */
export const several = (
  description: string,
  values: readonly string[] | null,
  pattern = '[^,\\u0000]{1,80}',
  example?: string,
): TSchema => {
  const one = values ? `(?:${values.map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})` : pattern
  const of = values
    ? ` One or several of: ${values.join(', ')}; parted by commas.`
    : ' One or several, parted by commas.'
  return Type.Optional(
    Type.String({
      description: description + of,
      pattern: `^${one}(?:,${one}){0,49}$`,
      maxLength: 2000,
      examples: [example ?? values?.[0] ?? ''],
    }),
  )
}

export const date = (description: string, example: string): TSchema =>
  Type.Optional(Type.String({ description, format: 'date', maxLength: 10, examples: [example] }))

export const search = (where: string): TSchema =>
  Type.Optional(
    Type.String({
      description: `Words to find in ${where}; with or without diacritics, in any order, each can be the start or middle of a word.`,
      minLength: 1,
      maxLength: 200,
      pattern: '^[^\\u0000]*$',
      examples: ['cao loc'],
    }),
  )

export function listQuery({ filters, sorts }: ListDefinition): TObject {
  const orders = sorts.flatMap((sort) => [sort, `-${sort}`])
  return Type.Object(
    {
      ...filters,
      sort: Type.Optional(
        Type.Union(
          orders.map((order) => Type.Literal(order)),
          {
            description:
              "Order of the rows; '-' turns it round. Rows that are equal in it stand in the order of their ids.",
            default: sorts[0]!,
          },
        ),
      ),
      limit: Type.Optional(Type.Integer({ description: 'Rows on a page.', minimum: 1, maximum: 200, default: 50 })),
      cursor: Type.Optional(
        Type.String({
          description: '`page.next` of the page before; opaque, and good only for the same list, filters and order.',
          maxLength: 600,
          pattern: '^[A-Za-z0-9_-]+$',
        }),
      ),
    },
    { additionalProperties: false },
  )
}

export const listOf = (row: TSchema): TObject =>
  Type.Object(
    {
      data: Type.Array(row),
      page: Type.Object({
        limit: Type.Integer({ description: 'Rows asked for.' }),
        next: Type.Union([Type.String(), Type.Null()], { description: 'Cursor of the next page; null on the last.' }),
      }),
    },
    { additionalProperties: false },
  )

const sign = (name: string, query: string, keys: string): string =>
  createHash('sha256').update(`${name}\n${query}\n${keys}`).digest('base64url').slice(0, 16)

function queryIdentity(filters: PageRequest['filters'], sort: string): string {
  const entries = Object.entries(filters).filter(([, value]) => value !== undefined)
  return JSON.stringify([sort, ...entries.sort(([a], [b]) => (a < b ? -1 : 1))])
}

/** Reads the list's parameters from a query that its schema has accepted. `fixed` are filters that the path gives. */
export function pageRequest(
  definition: ListDefinition,
  query: Readonly<Record<string, unknown>>,
  fixed: Readonly<Record<string, string>> = {},
): PageRequest {
  const filters: Record<string, string | readonly string[]> = { ...fixed }
  for (const name of Object.keys(definition.filters)) {
    const value = query[name]
    if (value === undefined) continue
    const text = String(value)
    if (name === 'period') checkPeriod(text)
    filters[name] = single.has(name) ? text : text.split(',')
  }
  const sort = String(query.sort ?? definition.sorts[0])
  const limit = Number(query.limit ?? 50)
  return {
    filters,
    sort,
    limit,
    after: query.cursor === undefined ? null : readCursor(definition.name, filters, sort, String(query.cursor)),
  }
}

/** The pattern of the schema lets through spans that the calendar lacks, and ranges that end before they begin. */
function checkPeriod(text: string): void {
  const days = text.split('..').map(daysOf)
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last)
    throw new Problem(
      'invalid-parameter',
      'period: is no period; right are 2020, 2020-S1, 2020-Q3, 2020-10, 2020-01/2020-09, 2016/2020 and ranges of these such as 2018..2021',
    )
  if (first.from > last.to) throw new Problem('invalid-parameter', 'period: ends before it begins')
}

/** Filters whose value is one text, commas and all. */
const single = new Set([
  'q',
  'period',
  'item',
  'area',
  'article',
  'publishedAfter',
  'publishedBefore',
  'dateFrom',
  'dateTo',
  'validOn',
  'reviewYear',
  'year',
  'confidenceFrom',
  'recordedAfter',
  'madeAfter',
  'observation',
  'includeHistory',
  'copies',
  'undone',
  'rows',
])

function readCursor(
  name: string,
  filters: PageRequest['filters'],
  sort: string,
  cursor: string,
): readonly (string | null)[] {
  const decoded = Buffer.from(cursor, 'base64url').toString('utf8')
  const [signature, keys] = [decoded.slice(0, 16), decoded.slice(16)]
  if (signature !== sign(name, queryIdentity(filters, sort), keys))
    throw new Problem(
      'invalid-cursor',
      'cursor: is not one of this list with these filters and this order; start again without it',
    )
  return JSON.parse(keys) as (string | null)[]
}

export function writeCursor(name: string, request: PageRequest, keys: readonly (string | null)[]): string {
  const text = JSON.stringify(keys)
  return Buffer.from(sign(name, queryIdentity(request.filters, request.sort), text) + text).toString('base64url')
}

export interface Envelope<T> {
  readonly data: readonly T[]
  readonly page: { readonly limit: number; readonly next: string | null }
}

export const envelope = <T>(name: string, request: PageRequest, page: Page<T>): Envelope<T> => ({
  data: page.rows,
  page: { limit: request.limit, next: page.next === null ? null : writeCursor(name, request, page.next) },
})

/** RFC 8288: `first` always, `next` while there is one. */
export function linkHeader(url: string, next: string | null): string {
  const [path, query = ''] = url.split('?')
  const link = (cursor: string | null, rel: string): string => {
    const parameters = new URLSearchParams(query)
    parameters.delete('cursor')
    if (cursor) parameters.set('cursor', cursor)
    const text = parameters.toString()
    return `<${path}${text ? `?${text}` : ''}>; rel="${rel}"`
  }
  return [link(null, 'first'), ...(next ? [link(next, 'next')] : [])].join(', ')
}
