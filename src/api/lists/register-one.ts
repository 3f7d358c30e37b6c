import type { FastifyInstance, FastifyRequest, FastifySchema, onRequestAsyncHookHandler } from 'fastify'
import { type TObject, type TSchema, Type } from 'typebox'
import { answers, emptyQuery } from '../answers/documented.ts'
import { found } from '../parameters.ts'
import type { ListDefinition } from './definition.ts'
import { includeParameter } from './parameters.ts'

/** One thing as a route. */

export interface OneRoute<T> {
  readonly cached?: boolean
  readonly url: string
  readonly operationId: string
  readonly tag: string
  readonly summary: string
  readonly description: string
  readonly what: string
  readonly params: TObject
  readonly row: TSchema
  readonly parts?: ListDefinition['parts']
  readonly onRequest?: onRequestAsyncHookHandler
  readonly find: (id: string, include: readonly string[] | undefined, request: FastifyRequest) => Promise<T | null>
}

export function registerOne<T>(app: FastifyInstance, route: OneRoute<T>): void {
  const schema: FastifySchema = {
    operationId: route.operationId,
    tags: [route.tag],
    summary: route.summary,
    description: route.description,
    params: route.params,
    querystring: route.parts
      ? Type.Object({ include: includeParameter(route.parts) }, { additionalProperties: false })
      : emptyQuery,
    response: answers(`The ${route.what}.`, route.row, { notFound: true, keys: route.onRequest !== undefined }),
  }
  const onRequest = route.onRequest && { onRequest: route.onRequest }
  app.get(route.url, { config: { cache: route.cached !== false }, schema, ...onRequest }, async (request) => {
    const [id] = Object.values(request.params as Record<string, string | number>)
    const { include } = request.query as { include?: string }
    return found(await route.find(String(id), include?.split(',').filter(Boolean), request), route.what, String(id))
  })
}
