import { createHash } from 'node:crypto'
import type { Page, PageRequest } from '../domain/store.ts'
import { Problem } from '../errors.ts'
import { licence } from './citation.ts'
import type { ParameterProblem, ReadRequest } from './list-kit.ts'

/** From page to page: cursors that are good for their list alone, the envelope of an answer, and its links. */

const sign = (name: string, query: string, keys: string): string =>
  createHash('sha256').update(`${name}\n${query}\n${keys}`).digest('base64url').slice(0, 16)

function queryIdentity(filters: PageRequest['filters'], sort: string): string {
  const entries = Object.entries(filters).filter(([, value]) => value !== undefined)
  return JSON.stringify([sort, ...entries.sort(([a], [b]) => (a < b ? -1 : 1))])
}

export function readCursor(
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
  return positionIn(keys)
}

function positionIn(keys: string): readonly (string | null)[] {
  const position: unknown = JSON.parse(keys)
  if (!Array.isArray(position) || position.length === 0) throw new Problem('invalid-cursor', 'cursor: names no place')
  return position as (string | null)[]
}

function writeCursor(
  name: string,
  request: PageRequest,
  direction: 'on' | 'back',
  keys: readonly (string | null)[],
): string {
  const text = JSON.stringify([direction, ...keys])
  return Buffer.from(sign(name, queryIdentity(request.filters, request.sort), text) + text).toString('base64url')
}

export interface Envelope {
  readonly data: readonly unknown[]
  readonly page: {
    readonly limit: number
    readonly next: string | null
    readonly prev: string | null
    readonly total?: number
  }
  readonly problems?: readonly ParameterProblem[]
}

export const envelope = (
  request: ReadRequest,
  { rows, next, prev = null, total }: Page<unknown>,
  problems: readonly ParameterProblem[],
): Envelope => ({
  data: request.fields ? rows.map((row) => only(request.fields!, row as Readonly<Record<string, unknown>>)) : rows,
  page: {
    limit: request.limit,
    next: next === null ? null : writeCursor(request.name, request, 'on', next),
    prev: prev === null ? null : writeCursor(request.name, request, 'back', prev),
    ...(total === null || total === undefined ? {} : { total }),
  },
  ...(problems.length > 0 ? { problems } : {}),
})

const only = (fields: readonly string[], row: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(fields.filter((name) => name in row).map((name) => [name, row[name]]))

/** RFC 8288: `first` always, `next` and `prev` while there are such pages; what describes the answer, and its licence. */
export function linkHeader(
  url: string,
  { next, prev }: { readonly next: string | null; readonly prev: string | null },
): string {
  const [path, query = ''] = url.split('?')
  const link = (cursor: string | null, rel: string): string => {
    const parameters = new URLSearchParams(query)
    parameters.delete('cursor')
    if (cursor) parameters.set('cursor', cursor)
    const text = parameters.toString()
    return `<${path}${text ? `?${text}` : ''}>; rel="${rel}"`
  }
  return [
    link(null, 'first'),
    ...(prev ? [link(prev, 'prev')] : []),
    ...(next ? [link(next, 'next')] : []),
    '</openapi.json>; rel="describedby"; type="application/json"',
    `<${licence.url}>; rel="license"`,
  ].join(', ')
}
