import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { Problem } from '../../../errors.ts'
import { answers, emptyQuery, type RouteDependencies } from '../../route-kit.ts'

const tag = 'Service'
const Health = Type.Object(
  { status: Type.String({ description: '`ok`.', examples: ['ok'] }) },
  { additionalProperties: false, title: 'Health' },
)

export function registerRoutes(app: FastifyInstance, { store }: RouteDependencies): void {
  app.get(
    '/health/live',
    {
      config: { cache: false, urgent: true },
      schema: {
        operationId: 'getLiveness',
        tags: [tag],
        summary: 'The process runs',
        description: '200 as long as the process answers.',
        querystring: emptyQuery,
        response: answers('It runs.', Health),
      },
    },
    async () => ({ status: 'ok' }),
  )
  app.get(
    '/health/ready',
    {
      config: { cache: false, urgent: true },
      schema: {
        operationId: 'getReadiness',
        tags: [tag],
        summary: 'The data is there',
        description: '200 once migrations, gazetteer and the first ingestion are done; 503 before.',
        querystring: emptyQuery,
        response: answers('It is ready.', Health),
      },
    },
    async () => {
      if (!(await store.isMigrated()))
        throw new Problem('not-ready', 'the database is not migrated; run `npm run migrate`')
      if (!(await store.isFilled())) throw new Problem('not-ready', 'gazetteer or first ingestion are not done yet')
      return { status: 'ok' }
    },
  )
}
