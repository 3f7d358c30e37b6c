import { type TObject, type TProperties, type TSchema, Type } from 'typebox'
import { daysOf } from '../domain/period.ts'
import { type PageRequest, type TotalKind, totalKinds } from '../domain/store.ts'
import { Problem } from '../errors.ts'
import { formats, json } from './formats.ts'
import { readCursor } from './paging.ts'

/** What every list shares: its query parameters, and how they are read. */

export const [maxLimit, usualLimit] = [200, 50]

export interface ListDefinition {
  /** Name in cursors; a cursor of another list is refused. */
  readonly name: string
  readonly filters: TProperties
  /** Orders by name, the default first; each can be turned round with a leading '-'. */
  readonly sorts: readonly string[]
  /** It has one order, and that one way. */
  readonly oneWay?: boolean
  /** Ways to put the rows, the default first. */
  readonly views?: readonly string[]
  /** Parts that a row has on request, and those that it has without. */
  readonly parts?: { readonly all: readonly string[]; readonly usual: readonly string[] }
}

/** Filters that take several values, parted by commas; what else has a comma in it is one value. */
const multiple = new WeakSet<TSchema>()

/** Codes that can be wrong one by one: the others are answered, and the wrong ones told. */
const codeForms: Readonly<Record<string, RegExp>> = {
  district: /^\d{3}$/,
  province: /^\d{2}$/,
  indicator: /^[a-z_]{1,30}(?:\.[a-z_]{1,40}){1,3}$/,
}

export interface ParameterProblem {
  readonly parameter: string
  readonly value: string
  readonly detail: string
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
  const schema = Type.Optional(
    Type.String({
      description: description + of,
      pattern: `^${one}(?:,${one}){0,49}$`,
      maxLength: 2000,
      examples: [example ?? values?.[0] ?? ''],
    }),
  )
  multiple.add(schema)
  return schema
}

const figure = '-?\\d{1,24}(?:\\.\\d{1,12})?(?:e[+-]?\\d{1,2})?'

/** A number, a comparison, several that all hold, or a range with both ends. */
export const comparison = (description: string, example: string): TSchema =>
  Type.Optional(
    Type.String({
      description: `${description} \`5\`, \`gte:5\` (also gt, lt, lte, eq), \`gte:5,lt:9\`, or \`5..9\` with both ends.`,
      pattern: `^(?:${figure}\\.\\.${figure}|(?:(?:eq|gte?|lte?):)?${figure}(?:,(?:eq|gte?|lte?):${figure}){0,3})$`,
      maxLength: 200,
      examples: [example],
    }),
  )

/** A day of the calendar, in years that PostgreSQL and people know. */
export const calendarDay = { format: 'date', pattern: '^(?:1[5-9]|2[01])\\d\\d-', maxLength: 10 } as const

export const date = (description: string, example: string): TSchema =>
  Type.Optional(Type.String({ description, ...calendarDay, examples: [example] }))

export const search = (where: string): TSchema =>
  Type.Optional(
    Type.String({
      description: `Words to find in ${where}, with or without diacritics: all of them, in any order; \`"in quotes"\` side by side; \`kế*\` is the beginning of a word.`,
      minLength: 1,
      maxLength: 200,
      pattern: '^[^\\u0000]*$',
      examples: ['cao loc'],
    }),
  )

const wordPattern = (words: readonly string[]): string => `^(?:(?:${words.join('|')})(?:,(?:${words.join('|')}))*)?$`

export const includeParameter = ({ all, usual }: NonNullable<ListDefinition['parts']>): TSchema =>
  Type.Optional(
    Type.String({
      description: `Parts of each row, parted by commas, of ${all.join(', ')}; empty for none.`,
      pattern: wordPattern(all),
      maxLength: 200,
      default: usual.join(','),
      examples: [all.join(',')],
    }),
  )

export function listQuery({ filters, sorts, parts, oneWay, views }: ListDefinition, row: TSchema): TObject {
  const names = Object.keys((row as TObject).properties)
  const orders = oneWay ? [...sorts] : sorts.flatMap((sort) => [sort, `-${sort}`])
  return Type.Object(
    {
      ...filters,
      sort: Type.Optional(
        Type.Unsafe<string>({
          type: 'string',
          enum: orders,
          description:
            "Order of the rows; '-' turns it round. Rows that are equal in it stand in the order of their ids.",
          default: sorts[0]!,
        }),
      ),
      ...(views
        ? {
            view: Type.Optional(
              Type.Unsafe<string>({
                type: 'string',
                enum: [...views],
                default: views[0]!,
                description: 'Every number, the best of each thing, or a table. A table has an order of its own.',
              }),
            ),
          }
        : {}),
      ...(parts ? { include: includeParameter(parts) } : {}),
      fields: Type.Optional(
        Type.String({
          description: `Only these fields of each row, parted by commas: ${names.join(', ')}.`,
          pattern: `^(?:${names.join('|')})(?:,(?:${names.join('|')}))*$`,
          maxLength: 1000,
          examples: [names.slice(0, 2).join(',')],
        }),
      ),
      total: Type.Optional(
        Type.Unsafe<string>({
          type: 'string',
          enum: [...totalKinds],
          description:
            'Also tells how many rows there are on all pages: counted, or as the database guesses it, which is quick.',
        }),
      ),
      format: Type.Optional(
        Type.Unsafe<string>({
          type: 'string',
          enum: [
            json.name,
            ...formats.filter(({ cube }) => !cube || parts !== undefined).map(({ name: format }) => format),
          ],
          description:
            'The form of the answer, in place of `Accept`. JSON is given page by page; the others hold the whole list, or `limit` rows of it.',
        }),
      ),
      limit: Type.Optional(
        Type.Integer({ description: 'Rows on a page.', minimum: 1, maximum: maxLimit, default: usualLimit }),
      ),
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
        prev: Type.Union([Type.String(), Type.Null()], {
          description: 'Cursor of the page before; null on the first, and where a list goes one way.',
        }),
        total: Type.Optional(Type.Integer({ description: 'Rows on all pages, where asked for with `total`.' })),
      }),
      problems: Type.Optional(
        Type.Array(
          Type.Object({
            parameter: Type.String({ description: 'The parameter.' }),
            value: Type.String({ description: 'The one of its values that is wrong.' }),
            detail: Type.String({ description: 'What is wrong with it.' }),
          }),
          { description: 'Codes among several that are not known; the rows are those of the others.' },
        ),
      ),
    },
    { additionalProperties: false },
  )

export interface ReadRequest extends PageRequest {
  /** Of the list with this way to put its rows: cursors are of it. */
  readonly name: string
  /** Fields to keep of each row; null for all. */
  readonly fields: readonly string[] | null
  readonly format: string | undefined
  readonly problems: readonly ParameterProblem[]
}

/** Reads the list's parameters from a query that its schema has accepted. `fixed` are filters that the path gives. */
export function pageRequest(
  definition: ListDefinition,
  query: Readonly<Record<string, unknown>>,
  fixed: Readonly<Record<string, string>> = {},
): ReadRequest {
  const filters: Record<string, string | readonly string[]> = { ...fixed }
  const problems: ParameterProblem[] = []
  for (const [name, schema] of Object.entries(definition.filters)) {
    const value = query[name]
    if (value === undefined) continue
    const text = String(value)
    if (name === 'period') checkPeriod(text)
    if (name === 'q' || name === 'item' || name === 'name') checkSearch(name, text)
    if (name === 'asOf' || name === 'updatedAfter') filters[name] = momentOf(name, text)
    else filters[name] = multiple.has(schema) ? wellFormed(name, text.split(','), problems) : text
  }
  const sort = String(query.sort ?? definition.sorts[0])
  const view = query.view ?? definition.views?.[0]
  const name = view === undefined ? definition.name : `${definition.name} ${String(view)}`
  return {
    name,
    filters,
    sort,
    limit: Number(query.limit ?? usualLimit),
    ...place(name, filters, sort, query.cursor),
    ...(query.include === undefined ? {} : { include: words(query.include) }),
    total: (query.total as TotalKind | undefined) ?? null,
    fields: query.fields === undefined ? null : words(query.fields),
    format: query.format as string | undefined,
    problems,
  }
}

function place(
  name: string,
  filters: PageRequest['filters'],
  sort: string,
  cursor: unknown,
): Pick<PageRequest, 'after' | 'backwards'> {
  if (cursor === undefined) return { after: null }
  const [direction, ...after] = readCursor(name, filters, sort, String(cursor))
  return { after, backwards: direction === 'back' }
}

const words = (value: unknown): string[] => [...new Set(String(value).split(',').filter(Boolean))]

function wellFormed(name: string, values: readonly string[], problems: ParameterProblem[]): readonly string[] {
  const form = codeForms[name]
  if (!form) return values
  const good = values.filter((value) => form.test(value))
  if (good.length === 0)
    throw new Problem('invalid-parameter', `${name}: ${values[0]} is no code; right is ${form.source}`)
  for (const value of values)
    if (!form.test(value)) problems.push({ parameter: name, value, detail: `is no code; right is ${form.source}` })
  return good
}

/** Codes that are well-formed and stand for nothing. */
export async function unknownCodes(
  { filters }: PageRequest,
  knows: Readonly<Record<string, (code: string) => Promise<boolean>>>,
): Promise<ParameterProblem[]> {
  const problems: ParameterProblem[] = []
  for (const name of Object.keys(codeForms))
    for (const value of Array.isArray(filters[name]) ? (filters[name] as readonly string[]) : [])
      if (!(await knows[name]!(value)))
        problems.push({ parameter: name, value, detail: `there is no ${name} ${value}` })
  return problems
}

/** Each word is looked for by itself; the beginning of one, in all that begin so. */
const mostWords = 10

export function checkSearch(name: string, text: string): void {
  const words = text.match(/[\p{L}\p{N}]+\*?/gu) ?? []
  if (words.length === 0) throw new Problem('invalid-parameter', `${name}: holds no word`)
  if (words.length > mostWords)
    throw new Problem(
      'invalid-parameter',
      `${name}: holds ${words.length} words; ${mostWords} are looked for at the most`,
    )
}

/** Tomorrow's articles have not been written yet. */
export function checkNotAhead(name: string, day: string | null | undefined): void {
  const tomorrow = new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10)
  if (day !== null && day !== undefined && day > tomorrow)
    throw new Problem('invalid-parameter', `${name}: ${day} is still to come`)
}

/** The end of a day, or the moment itself, in UTC; a sign of plus that came as a blank is one. */
function momentOf(name: string, text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text)
  const at = new Date(day ? `${text}T${name === 'asOf' ? '23:59:59.999' : '00:00:00'}Z` : text)
  if (Number.isNaN(at.getTime()) || !/^(?:1[5-9]|2[01])/.test(text) || !at.toISOString().startsWith(day ? text : ''))
    throw new Problem('invalid-parameter', `${name}: the calendar has no ${text}`)
  return at.toISOString()
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
