import type { FastifyReply, FastifyRequest } from 'fastify'
import type { TObject } from 'typebox'
import type { PageRequest } from '../../domain/store.ts'
import { Problem } from '../../errors.ts'
import { addressOf } from '../answers/address.ts'
import type { Format, Row } from '../formats.ts'
import type { ListDefinition } from './definition.ts'
import type { ReadRequest } from './read-query.ts'
import type { ListRoute } from './register-list.ts'

/** A list in another form than JSON. */

const batchRows = 1_000

/** The whole list, or the page that is asked for by `limit`, in another form than JSON. */
export async function sendTable<T>(
  route: ListRoute<T>,
  request: FastifyRequest,
  reply: FastifyReply,
  format: Format,
  page: ReadRequest,
): Promise<FastifyReply> {
  const { definition, store, settings } = route
  const query = request.query as { readonly limit?: string; readonly view?: string }
  if (format.cube && query.view === 'table')
    throw new Problem('not-acceptable', `format: a table is not given as ${format.name}`)
  const first: PageRequest = format.cube ? { ...page, best: true } : page
  const batches = (async function* () {
    let left = format.maxRows ?? Number.POSITIVE_INFINITY
    for (let at: PageRequest | null = { ...first, limit: query.limit === undefined ? batchRows : page.limit }; at; ) {
      const { rows, next } = await route.list(at, request)
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
  const { version, changedAt } = await store.dataVersion()
  const row = query.view === 'table' && route.otherRow ? route.otherRow : route.row
  const body = await format.write({
    name: definition.name,
    row,
    fields: page.fields ?? fieldsOf(row as TObject, definition, page, query.view),
    isChosen: page.fields !== null,
    batches,
    address: `${addressOf(settings, request)}${request.url}`,
    changedAt,
    version,
  })
  if (!Buffer.isBuffer(body))
    body.on('error', (error) => request.log.info({ err: error }, 'an answer broke off in the middle'))
  return reply
    .type(format.mediaType)
    .header('Content-Disposition', `attachment; filename="${definition.name}.${format.ending}"`)
    .send(body)
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
