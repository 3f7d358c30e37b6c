import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Store } from '../../../domain/store.ts'
import { Problem } from '../../../errors.ts'
import { answers, emptyQuery } from '../../answers/documented.ts'
import type { RouteDependencies } from '../../dependencies.ts'

const tag = 'Service'
const Health = Type.Object(
  { status: Type.String({ description: '`ok`.', examples: ['ok'] }) },
  { additionalProperties: false, title: 'Health' },
)

export function registerRoutes(app: FastifyInstance, { store }: RouteDependencies): void {
  const lately = keptFor(1_000, () => whyNotReady(store))
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
      const why = await lately()
      if (why !== null) throw new Problem('not-ready', why)
      return { status: 'ok' }
    },
  )
}

async function whyNotReady(store: Store): Promise<string | null> {
  if (!(await store.isMigrated())) return 'the database is not migrated; run `npm run migrate`'
  return (await store.isFilled()) ? null : 'gazetteer or first ingestion are not done yet'
}

/** However often it is asked, it is looked at once in this time. What failed is looked at again. */
function keptFor<T>(ms: number, look: () => Promise<T>): () => Promise<T> {
  let last: { readonly at: number; readonly found: Promise<T> } | null = null
  return () => {
    if (last === null || performance.now() - last.at > ms) {
      const found = look()
      last = { at: performance.now(), found }
      found.catch(() => {
        last = null
      })
    }
    return last.found
  }
}
