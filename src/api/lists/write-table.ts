import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Store } from '../../domain/store.ts'
import { addressOf } from '../answers/address.ts'
import type { ApiSettings } from '../dependencies.ts'
import type { Format, Row, Table } from '../formats.ts'

/** Rows in another form than JSON, as a file to be kept. */

interface Sender {
  readonly store: Store
  readonly settings: ApiSettings
}

export async function writeTable(
  { store, settings }: Sender,
  request: FastifyRequest,
  reply: FastifyReply,
  format: Format,
  table: Pick<Table, 'name' | 'row' | 'fields' | 'isChosen' | 'batches'>,
): Promise<FastifyReply> {
  const { version, changedAt } = await store.dataVersion()
  const language = format.isForPeople ? request.wordsIn : null
  if (language) reply.header('Content-Language', language)
  const body = await format.write({
    ...table,
    address: `${addressOf(settings, request)}${request.url}`,
    changedAt,
    version,
    language,
  })
  if (!Buffer.isBuffer(body))
    body.on('error', (error) => request.log.info({ err: error }, 'an answer broke off in the middle'))
  return reply
    .type(format.mediaType)
    .header('Content-Disposition', `attachment; filename="${table.name}.${format.ending}"`)
    .send(body)
}

/** The same of rows that are at hand. */
export const writeRows = (
  sender: Sender,
  request: FastifyRequest,
  reply: FastifyReply,
  format: Format,
  {
    rows,
    fields = null,
    ...table
  }: Pick<Table, 'name' | 'row'> & Partial<Pick<Table, 'fields'>> & { readonly rows: readonly Row[] },
): Promise<FastifyReply> =>
  writeTable(sender, request, reply, format, { ...table, fields, isChosen: false, batches: oneBatch(rows) })

export async function* oneBatch(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield rows
}
