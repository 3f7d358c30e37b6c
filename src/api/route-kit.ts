import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify'
import { type TObject, type TSchema, Type } from 'typebox'
import type { Intake } from '../domain/ingestion.ts'
import type { Page, PageRequest, Store } from '../domain/store.ts'
import { Problem } from '../errors.ts'
import { indicators } from '../lexicon/indicators.ts'
import {
  envelope,
  includeParameter,
  type ListDefinition,
  linkHeader,
  listOf,
  listQuery,
  pageRequest,
  unknownCodes,
} from './list-kit.ts'
import { ProblemDetails } from './schemas.ts'

/** How a route is written down: the pieces that every route shares, so that a resource says only what is its own. */

export interface RouteDependencies {
  readonly store: Store
  readonly intake: Intake
}

const problem = (description: string): TSchema =>
  Type.Unsafe({ description, content: { 'application/problem+json': { schema: ProblemDetails } } })

const told = {
  400: 'A parameter is unknown, malformed or out of range.',
  401: 'There is no key, or it is not known.',
  403: 'The key has another scope.',
  404: 'There is no such thing.',
  405: 'The path does not take that method.',
  409: 'What it is about has changed.',
  413: 'The body is too large.',
  415: 'The body has a type that is not read here.',
  422: 'The body is well-formed, and its content is refused.',
  500: 'Something went wrong on our side.',
  503: 'The database cannot be reached.',
} as const

/** Problem details for each of these statuses. */
export const problemAnswers = (...statuses: readonly (keyof typeof told)[]): Record<string, unknown> =>
  Object.fromEntries(statuses.map((status) => [status, problem(told[status])]))
/** What every write can answer beside its own. */
export const writeAnswers = (...statuses: readonly (keyof typeof told)[]): Record<string, unknown> =>
  problemAnswers(401, 403, ...statuses)

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
  ...problemAnswers(400, 405, 500, 503),
  ...(options.notFound ? problemAnswers(404) : {}),
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
  readonly store: Store
  readonly url: string
  readonly operationId: string
  readonly tag: string
  readonly summary: string
  readonly description: string
  readonly definition: ListDefinition
  readonly row: TSchema
  /** Rows of another form, in one of the list's views. */
  readonly otherRow?: TSchema
  readonly params?: TObject
  /** Filters that the path gives; throws not-found when the path names nothing. */
  readonly scope?: (request: FastifyRequest) => Promise<Readonly<Record<string, string>>>
  readonly list: (page: PageRequest, request: FastifyRequest) => Promise<Page<T>>
}

const codes = new Set(indicators.map(({ code }) => code))
const knownBy = (store: Store): Readonly<Record<string, (code: string) => Promise<boolean>>> => ({
  district: (code) => store.knowsDistrict(code),
  province: (code) => store.knowsProvince(code),
  indicator: async (code) => codes.has(code),
})

export function registerList<T>(app: FastifyInstance, route: ListRoute<T>): void {
  const { definition } = route
  const schema: FastifySchema = {
    operationId: route.operationId,
    tags: [route.tag],
    summary: route.summary,
    description: route.description,
    querystring: listQuery(definition, route.row),
    ...(route.params ? { params: route.params } : {}),
    response: answers('A page of rows.', listOf(route.otherRow ? Type.Union([route.row, route.otherRow]) : route.row), {
      headers: linkHeaders,
      notFound: route.params !== undefined,
    }),
  }
  app.get(route.url, { schema }, async (request: FastifyRequest, reply: FastifyReply) => {
    const query = request.query as Readonly<Record<string, unknown>>
    const fixed = route.scope ? await route.scope(request) : {}
    const page = pageRequest(definition, query, fixed)
    const problems = [...page.problems, ...(await unknownCodes(page, knownBy(route.store)))]
    const body = envelope(page, await route.list(page, request), problems)
    reply.header('Link', linkHeader(request.url, body.page.next))
    // The schema's serializer wants every field of a row, and rows of one form.
    if (page.fields || route.otherRow) reply.serializer(JSON.stringify).type('application/json; charset=utf-8')
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
  readonly parts?: ListDefinition['parts']
  readonly find: (id: string, include: readonly string[] | undefined) => Promise<T | null>
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
    response: answers(`The ${route.what}.`, route.row, { notFound: true }),
  }
  app.get(route.url, { schema }, async (request: FastifyRequest) => {
    const [id] = Object.values(request.params as Record<string, string | number>)
    const { include } = request.query as { include?: string }
    return found(await route.find(String(id), include?.split(',').filter(Boolean)), route.what, String(id))
  })
}

/** Which rows a list gives: those that stand; of one article those that stand in it, a near-copy or not; or all that ever were. */
export const withRows = (page: PageRequest): PageRequest => {
  const { includeHistory, ...filters } = page.filters
  const rows = includeHistory === 'true' ? 'all' : filters.article === undefined ? 'standing' : 'own'
  return { ...page, filters: { ...filters, rows } }
}

/** Near-copies only where they are asked for. */
export const withCopies = (page: PageRequest): PageRequest => ({
  ...page,
  filters: { ...page.filters, copies: page.filters.copies ?? 'false' },
})

export function found<T>(row: T | null, what: string, id: string): T {
  if (row === null) throw new Problem('not-found', `there is no ${what} ${id}`)
  return row
}
