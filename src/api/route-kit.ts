import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify'
import { type TObject, type TSchema, Type } from 'typebox'
import type { Page, PageRequest, Store } from '../domain/store.ts'
import { Problem } from '../errors.ts'
import { envelope, type ListDefinition, linkHeader, listOf, listQuery, pageRequest } from './list-kit.ts'
import { ProblemDetails } from './schemas.ts'

/** How a route is written down: the pieces that every route shares, so that a resource says only what is its own. */

export interface RouteDependencies {
  readonly store: Store
}

const problem = (description: string): TSchema =>
  Type.Unsafe({ description, content: { 'application/problem+json': { schema: ProblemDetails } } })

const linkHeaders = {
  Link: { type: 'string', description: 'RFC 8288: `first`, and `next` while there is a next page.' },
}

export const answers = (
  description: string,
  schema: TSchema,
  options: { headers?: object; notFound?: boolean } = {},
): Record<string, unknown> => ({
  200: {
    description,
    ...(options.headers ? { headers: options.headers } : {}),
    content: { 'application/json': { schema } },
  },
  400: problem('A parameter is unknown, malformed or out of range.'),
  ...(options.notFound ? { 404: problem('There is no such thing.') } : {}),
  405: problem('The path does not take that method.'),
  500: problem('Something went wrong on our side.'),
  503: problem('The database cannot be reached.'),
})

export const emptyQuery = Type.Object({}, { additionalProperties: false })
export const districtParams = Type.Object({
  id: Type.String({
    description: 'Official code of the district.',
    pattern: '^\\d{3}$',
    maxLength: 3,
    examples: ['183'],
  }),
})
export const integerParams = (what: string): TObject =>
  Type.Object({
    id: Type.Integer({ description: `Id of the ${what}.`, minimum: 1, maximum: 2_147_483_647, examples: [1] }),
  })

export interface ListRoute<T> {
  readonly url: string
  readonly operationId: string
  readonly tag: string
  readonly summary: string
  readonly description: string
  readonly definition: ListDefinition
  readonly row: TSchema
  readonly params?: TObject
  /** Filters that the path gives; throws not-found when the path names nothing. */
  readonly scope?: (request: FastifyRequest) => Promise<Readonly<Record<string, string>>>
  readonly list: (page: PageRequest, request: FastifyRequest) => Promise<Page<T>>
}

export function registerList<T>(app: FastifyInstance, route: ListRoute<T>): void {
  const { definition } = route
  const schema: FastifySchema = {
    operationId: route.operationId,
    tags: [route.tag],
    summary: route.summary,
    description: route.description,
    querystring: listQuery(definition),
    ...(route.params ? { params: route.params } : {}),
    response: answers('A page of rows.', listOf(route.row), {
      headers: linkHeaders,
      notFound: route.params !== undefined,
    }),
  }
  app.get(route.url, { schema }, async (request: FastifyRequest, reply: FastifyReply) => {
    const query = request.query as Readonly<Record<string, unknown>>
    const fixed = route.scope ? await route.scope(request) : {}
    const page = pageRequest(definition, query, fixed)
    const body = envelope(definition.name, page, await route.list(page, request))
    reply.header('Link', linkHeader(request.url, body.page.next))
    return body
  })
}

export interface OneRoute<T> {
  readonly url: string
  readonly operationId: string
  readonly tag: string
  readonly summary: string
  readonly description: string
  readonly what: string
  readonly params: TObject
  readonly row: TSchema
  readonly find: (id: string) => Promise<T | null>
}

export function registerOne<T>(app: FastifyInstance, route: OneRoute<T>): void {
  const schema: FastifySchema = {
    operationId: route.operationId,
    tags: [route.tag],
    summary: route.summary,
    description: route.description,
    params: route.params,
    querystring: emptyQuery,
    response: answers(`The ${route.what}.`, route.row, { notFound: true }),
  }
  app.get(route.url, { schema }, async (request: FastifyRequest) => {
    const [id] = Object.values(request.params as Record<string, string | number>)
    return found(await route.find(String(id)), route.what, String(id))
  })
}

export function found<T>(row: T | null, what: string, id: string): T {
  if (row === null) throw new Problem('not-found', `there is no ${what} ${id}`)
  return row
}
