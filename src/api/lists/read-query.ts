import type { PageRequest, TotalKind } from '../../domain/lists.ts'
import { daysOf } from '../../domain/period.ts'
import { Problem } from '../../errors.ts'
import { readCursor } from './cursors.ts'
import { type ListDefinition, usualLimit } from './definition.ts'
import { isMultiple } from './parameters.ts'

export interface ReadRequest extends PageRequest {
  /** Of the list with this way to put its rows: cursors are of it. */
  readonly name: string
  /** Fields to keep of each row; null for all. */
  readonly fields: readonly string[] | null
  readonly format: string | undefined
}

/** Reads the list's parameters from a query that its schema has accepted. `fixed` are filters that the path gives. */
export function pageRequest(
  definition: ListDefinition,
  query: Readonly<Record<string, unknown>>,
  fixed: Readonly<Record<string, string>> = {},
): ReadRequest {
  const filters: Record<string, string | readonly string[]> = { ...fixed }
  for (const [name, schema] of Object.entries(definition.filters)) {
    const value = query[name]
    if (value === undefined) continue
    const text = String(value)
    if (name === 'period') checkPeriod(text)
    if (name === 'q' || name === 'item' || name === 'name') checkSearch(name, text)
    if (isMoment.has(name)) filters[name] = momentOf(name, text)
    else filters[name] = isMultiple(schema) ? text.split(',') : text
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

export const words = (value: unknown): string[] => [...new Set(String(value).split(',').filter(Boolean))]

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

const isMoment = new Set(['asOf', 'updatedAfter', 'recordedAfter', 'madeAfter'])

/** What Viet Nam's days begin before those of UTC by. */
const vietNam = '+07:00'

/** The moment itself, or a day of Viet Nam: its end for `asOf`, else its beginning. */
export function momentOf(name: string, text: string): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text)
  const asDay = new Date(`${text.slice(0, 10)}T00:00:00Z`)
  const at = new Date(isDay ? `${text}T${name === 'asOf' ? '23:59:59.999' : '00:00:00'}${vietNam}` : text)
  const isOfCalendar =
    !Number.isNaN(at.getTime()) &&
    /^(?:1[5-9]|2[01])/.test(text) &&
    !Number.isNaN(asDay.getTime()) &&
    asDay.toISOString().startsWith(text.slice(0, 10))
  if (!isOfCalendar) throw new Problem('invalid-parameter', `${name}: the calendar has no ${text}`)
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
