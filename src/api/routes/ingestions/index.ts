import type { FastifyInstance } from 'fastify'
import type { IngestionRow } from '../../../domain/rows-of-work.ts'
import { Problem } from '../../../errors.ts'
import { answers, emptyQuery } from '../../answers/documented.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { registerList } from '../../lists/register-list.ts'
import { registerOne } from '../../lists/register-one.ts'
import { found, idOf, idParams } from '../../parameters.ts'
import { actorOf, requireScope, welcomeKey } from '../../plugins/access.ts'
import { writeAnswers } from '../../problems/documented.ts'
import { ingestionList } from './filters.ts'
import { Ingestion } from './schema.ts'

/** What a document is called, where it lies and what was wrong with it concerns those who sent it. */
const forStrangers = (row: IngestionRow): IngestionRow => ({ ...row, name: null, url: null, error: null })

const tag = 'Ingestion'
const params = idParams('ingestion')

export function registerRoutes(app: FastifyInstance, { store, settings }: RouteDependencies): void {
  registerList(app, {
    store,
    settings,
    cached: false,
    url: '/ingestions',
    operationId: 'listIngestions',
    tag,
    summary: 'What came in',
    description:
      'Every document that came in, and every article that is read again: its state and its times. With a key also its name, its URL, and why it was set aside.',
    definition: ingestionList,
    row: Ingestion,
    onRequest: welcomeKey(store),
    scope: async ({ principal, query }) => {
      if (principal === null && (query as { readonly error?: string }).error !== undefined)
        throw new Problem('unauthorized', 'error: why a document failed is told to keys alone')
      return {}
    },
    list: async (page, request) => {
      const found = await store.listIngestions(page)
      return request.principal ? found : { ...found, rows: found.rows.map(forStrangers) }
    },
  })
  registerOne(app, {
    cached: false,
    url: '/ingestions/:id',
    operationId: 'getIngestion',
    tag,
    summary: 'One ingestion',
    description: 'What became of one document. Its name, its URL and why it failed are told to keys alone.',
    what: 'ingestion',
    params,
    row: Ingestion,
    onRequest: welcomeKey(store),
    find: async (id, _, { principal }) => {
      const row = await store.findIngestion(Number(id))
      return row && !principal ? forStrangers(row) : row
    },
  })
  app.post(
    '/ingestions/:id/retry',
    {
      onRequest: requireScope(store, 'ingest'),
      schema: {
        operationId: 'retryIngestion',
        tags: [tag],
        summary: 'Try again',
        description: 'Sends an ingestion that was set aside on its way once more.',
        security: [{ key: [] }],
        params,
        querystring: emptyQuery,
        response: { ...answers('It is on its way.', Ingestion, { notFound: true }), ...writeAnswers(409) },
      },
    },
    async (request) => {
      const id = idOf(request)
      const sent = found(await store.retry(id, actorOf(request)), 'ingestion', String(id))
      if (!sent)
        throw new Problem('conflict', `ingestion ${id} is not set aside; only those of state failed are tried again`)
      return found(await store.findIngestion(id), 'ingestion', String(id))
    },
  )
}
