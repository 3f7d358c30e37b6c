import type { Page } from '../../domain/lists.ts'
import { licence } from '../licence.ts'
import { writeCursor } from './cursors.ts'
import type { ParameterProblem } from './known-values.ts'
import type { ReadRequest } from './read-query.ts'

/** What stands around the rows of a page: cursors, totals, problems, links. */

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
