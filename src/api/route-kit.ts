import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema, onRequestAsyncHookHandler } from 'fastify'
import { type TObject, type TSchema, Type } from 'typebox'
import type { Intake } from '../domain/ingestion.ts'
import type { Page, PageRequest, Store } from '../domain/store.ts'
import { Problem } from '../errors.ts'
import { indicators } from '../lexicon/indicators.ts'
import { addressOf } from './citation.ts'
import { type Format, formatOf, formats, type Row } from './formats.ts'
import {
  includeParameter,
  type ListDefinition,
  listOf,
  listQuery,
  pageRequest,
  type ReadRequest,
  unknownCodes,
} from './list-kit.ts'
import { envelope, linkHeader } from './paging.ts'
import { ProblemDetails } from './schemas.ts'

/** How a route is written down: the pieces that every route shares, so that a resource says only what is its own. */

export interface RouteDependencies {
  readonly store: Store
  readonly intake: Intake
  readonly settings: ApiSettings
}

export interface ApiSettings {
  /** Requests a minute. */
  readonly rateLimit: number
  /** Without a slash at the end; null where it is not told. */
  readonly publicUrl: string | null
  readonly publicText: boolean
  /** The longest that a request may take. */
  readonly handlerTimeoutMs: number
  /** What answers that are kept in memory may take; 0 keeps none. */
  readonly cacheBytes: number
  /** Where exports lie; null where none are served. */
  readonly bulkDir: string | null
}

const problem = (description: string): TSchema =>
  Type.Unsafe({ description, content: { 'application/problem+json': { schema: ProblemDetails } } })

const told = {
  406: 'There is no such format.',
  429: 'Too many requests.',
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
  Link: {
    type: 'string',
    description: 'RFC 8288: `first`; `next` and `prev` while there are such pages; `describedby` and `license`.',
  },
}

const otherContent = (cubes: boolean): object =>
  Object.fromEntries(
    formats
      .filter(({ cube }) => cubes || !cube)
      .map(({ mediaType, help }) => [mediaType.split(';')[0], { schema: { type: 'string', description: help } }]),
  )

export const answers = (
  description: string,
  schema: TSchema,
  options: { headers?: object; notFound?: boolean; keys?: boolean; content?: object } = {},
): Record<string, unknown> => ({
  200: {
    description,
    ...(options.headers ? { headers: options.headers } : {}),
    content: { 'application/json': { schema }, ...(options.content ?? {}) },
  },
  ...problemAnswers(400, 405, 406, 429, 500, 503),
  ...(options.keys ? problemAnswers(401) : {}),
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
/** Ids are numbers of nine digits at the most, written as texts: nothing is to be calculated with them. */
export const idParams = (what: string): TObject =>
  Type.Object({
    id: Type.String({ description: `Id of the ${what}.`, pattern: '^[1-9]\\d{0,8}$', maxLength: 9, examples: ['1'] }),
  })
export const idOf = (request: FastifyRequest): number => Number((request.params as { id: string }).id)

export interface ListRoute<T> {
  readonly store: Store
  readonly settings: ApiSettings
  /** False where the answer does not follow the version of the data. */
  readonly cached?: boolean
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
  readonly onRequest?: onRequestAsyncHookHandler
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
  const forms = route.otherRow ? { usual: listOf(route.row), other: listOf(route.otherRow) } : null
  const schema: FastifySchema = {
    operationId: route.operationId,
    tags: [route.tag],
    summary: route.summary,
    description: route.description,
    querystring: listQuery(definition, route.row),
    ...(route.params ? { params: route.params } : {}),
    response: answers('A page of rows.', listOf(route.otherRow ? Type.Union([route.row, route.otherRow]) : route.row), {
      headers: linkHeaders,
      content: otherContent(definition.parts !== undefined),
      notFound: route.params !== undefined,
      keys: route.onRequest !== undefined,
    }),
  }
  app.get(
    route.url,
    { config: { cache: route.cached !== false }, schema, ...(route.onRequest && { onRequest: route.onRequest }) },
    async (request: FastifyRequest, reply: FastifyReply) => {
      const query = request.query as Readonly<Record<string, unknown>>
      const fixed = route.scope ? await route.scope(request) : {}
      const page = pageRequest(definition, query, fixed)
      const format = formatOf(request, page.format, definition.parts !== undefined)
      if (format) return sendTable(route, request, reply, format, page)
      const problems = [...page.problems, ...(await unknownCodes(page, knownBy(route.store)))]
      const body = envelope(page, await route.list(page, request), problems)
      reply.header('Link', linkHeader(request.url, body.page))
      // Of rows in two forms each has its own; where only some fields are asked for there is none.
      if (page.fields) reply.serializer(JSON.stringify)
      else if (forms)
        reply.serializer(
          reply.compileSerializationSchema(
            (query.view === 'table' ? forms.other : forms.usual) as object as Record<string, unknown>,
          ),
        )
      if (page.fields || forms) reply.type('application/json; charset=utf-8')
      return body
    },
  )
}

const batchRows = 1_000

/** The whole list, or the page that is asked for by `limit`, in another form than JSON. */
async function sendTable<T>(
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
    ...(view === 'best' ? [] : ['others', 'saidOn', 'dateFrom']),
  ])
  return Object.keys(properties).filter((name) => !left.has(name))
}

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

/**
 * Which rows a list gives: those that stood at a moment; all that ever were, where history or changes are asked for; those of one
 * article, be it a near-copy; else those that stand.
 */
export const withRows = (page: PageRequest): PageRequest => {
  const { includeHistory, asOf, ...filters } = page.filters
  const rows =
    asOf !== undefined
      ? `at:${String(asOf)}`
      : includeHistory === 'true' || filters.updatedAfter !== undefined
        ? 'all'
        : filters.article === undefined
          ? 'standing'
          : 'own'
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
