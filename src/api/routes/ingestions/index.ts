import type { FastifyInstance } from 'fastify'
import { Problem } from '../../../errors.ts'
import { ingestionList } from '../../filters-writing.ts'
import { actorOf, requireScope } from '../../plugins/access.ts'
import {
  answers,
  emptyQuery,
  found,
  idOf,
  idParams,
  type RouteDependencies,
  registerList,
  registerOne,
  writeAnswers,
} from '../../route-kit.ts'
import { Ingestion } from '../../schemas-writing.ts'

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
      'Every document that came in, and every article that is read again: its state, its tries, and why it was set aside.',
    definition: ingestionList,
    row: Ingestion,
    list: (page) => store.listIngestions(page),
  })
  registerOne(app, {
    cached: false,
    url: '/ingestions/:id',
    operationId: 'getIngestion',
    tag,
    summary: 'One ingestion',
    description: 'What became of one document.',
    what: 'ingestion',
    params,
    row: Ingestion,
    find: (id) => store.findIngestion(Number(id)),
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
