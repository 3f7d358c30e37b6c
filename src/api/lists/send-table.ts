import type { FastifyReply, FastifyRequest } from 'fastify'
import type { TObject } from 'typebox'
import type { PageRequest } from '../../domain/lists.ts'
import { Problem } from '../../errors.ts'
import type { Format, Row } from '../formats.ts'
import type { ListDefinition } from './definition.ts'
import { type FlatRows, pivotOf } from './layouts.ts'
import type { ReadRequest } from './read-query.ts'
import type { ListRoute } from './register-list.ts'
import { oneBatch, writeTable } from './write-table.ts'

/** A list in another form than JSON. */

const batchRows = 1_000
const mostInPivot = 100_000

/** The whole list, or the page that is asked for by `limit`, in another form than JSON. */
export async function sendTable<T>(
  route: ListRoute<T>,
  request: FastifyRequest,
  reply: FastifyReply,
  format: Format,
  page: ReadRequest,
): Promise<FastifyReply> {
  const { definition } = route
  const query = request.query as { readonly limit?: string; readonly view?: string; readonly layout?: string }
  const other = query.view === route.other?.view ? route.other : undefined
  if (format.cube && other)
    throw new Problem('not-acceptable', `format: a ${other.view} is not given as ${format.name}`)
  const first: PageRequest = format.cube ? { ...page, best: true } : page
  const batches = (async function* () {
    let left = format.maxRows ?? Number.POSITIVE_INFINITY
    for (let at: PageRequest | null = { ...first, limit: query.limit === undefined ? batchRows : page.limit }; at; ) {
      const { rows, next } = await (other?.list ?? route.list)(at, request)
      left -= rows.length
      if (left < 0)
        throw new Problem(
          'invalid-parameter',
          `format: ${format.name} holds ${format.maxRows} rows at the most; ask for less, or for csv`,
        )
      yield rows as readonly Row[]
      at = next === null || query.limit !== undefined ? null : { ...at, after: next, backwards: false }
    }
  })()
  if (route.flat) {
    const flat = route.flat as FlatRows<unknown>
    const pivot = query.layout === 'pivot' ? pivotOf(flat, await allOf(flattened(flat, batches))) : null
    return writeTable(route, request, reply, format, {
      name: definition.name,
      row: pivot?.row ?? flat.row,
      fields: pivot?.fields ?? page.fields,
      isChosen: page.fields !== null,
      batches: pivot ? oneBatch(pivot.rows) : flattened(flat, batches),
    })
  }
  const row = other?.row ?? route.row
  return writeTable(route, request, reply, format, {
    name: definition.name,
    row,
    fields: page.fields ?? fieldsOf(row as TObject, definition, page, query.view),
    isChosen: page.fields !== null,
    batches,
  })
}

async function* flattened(
  { rowsOf }: FlatRows<unknown>,
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  for await (const rows of batches) yield rows.flatMap(rowsOf)
}

async function allOf(batches: AsyncIterable<readonly Row[]>): Promise<Row[]> {
  const all: Row[] = []
  for await (const rows of batches) {
    all.push(...rows)
    if (all.length > mostInPivot)
      throw new Problem(
        'invalid-parameter',
        `layout: a pivot is made of ${mostInPivot} values at the most; ask for less`,
      )
  }
  return all
}

/** The fields that rows have without being asked for others. */
function fieldsOf(
  { properties }: TObject,
  { parts }: ListDefinition,
  { include }: PageRequest,
  view: string | undefined,
): string[] | null {
  if (!parts) return null
  const kept = new Set(include ?? parts.usual)
  const left = new Set([
    ...parts.all.filter((part) => !kept.has(part)),
    ...(view === 'best' ? [] : ['others', 'contested', 'saidOn', 'dateFrom']),
  ])
  return Object.keys(properties).filter((name) => !left.has(name))
}
