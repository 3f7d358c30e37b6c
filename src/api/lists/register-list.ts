import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema, onRequestAsyncHookHandler } from 'fastify'
import { type Static, type TObject, type TSchema, Type } from 'typebox'
import type { Page, PageRequest } from '../../domain/lists.ts'
import type { Store } from '../../domain/store.ts'
import { answers } from '../answers/documented.ts'
import type { ApiSettings } from '../dependencies.ts'
import { formatOf, formats } from '../formats.ts'
import type { Language } from '../languages/language.ts'
import { said } from '../languages/translate.ts'
import type { ListDefinition } from './definition.ts'
import { envelope, linkHeader } from './envelope.ts'
import { knownFilters, type ParameterProblem } from './known-values.ts'
import { checkLayout, type FlatRows } from './layouts.ts'
import { listOf, listQuery } from './query.ts'
import { pageRequest } from './read-query.ts'
import { sendTable } from './send-table.ts'

/** A list as a route: a resource says only what is its own. */

const linkHeaders = {
  Link: {
    type: 'string',
    description: 'RFC 8288: `first`; `next` and `prev` while there are such pages; `describedby` and `license`.',
  },
}

/** The other forms of an answer, as the document tells them. */
export const otherContent = (cubes: boolean): object =>
  Object.fromEntries(
    formats
      .filter(({ cube }) => cubes || !cube)
      .map(({ mediaType, help }) => [mediaType.split(';')[0], { schema: { type: 'string', description: help } }]),
  )

/**
 * The store's rows are what their schema says: a column that the schema lacks does not compile, nor does a field that no column fills.
 * Were it not so, the first would be lost in silence, and the second be a failure of the server.
 */
export type FitsSchema<T, S extends TSchema> = [Exclude<keyof T, keyof Static<S>>] extends [never]
  ? unknown
  : { readonly row: ['the schema lacks', Exclude<keyof T, keyof Static<S>>] }

type List<T, F extends string = string, O extends string = string> = (
  page: PageRequest<F, O | `-${O}`>,
  request: FastifyRequest,
) => Promise<Page<T> & { readonly problems?: readonly ParameterProblem[] }>

export interface OtherRows<T = unknown, S extends TSchema = TSchema, F extends string = string> {
  readonly view: string
  readonly row: S
  readonly list: (page: PageRequest<F>, request: FastifyRequest) => Promise<Page<T>>
}

/** Rows of another form, held against their schema as a list's own are. */
export const otherRows = <S extends TSchema, T extends Static<S>, F extends string>(
  _definition: ListDefinition<F>,
  rows: OtherRows<T, S, F> & FitsSchema<T, S>,
): OtherRows<unknown, TSchema, F> => rows

/** `F` and `O` are the filters and orders of its query, `G` the filters that its path gives. */
export interface ListRoute<
  T,
  S extends TSchema = TSchema,
  F extends string = string,
  O extends string = string,
  G extends string = string,
> {
  readonly store: Store
  readonly settings: ApiSettings
  /** False where the answer does not follow the version of the data. */
  readonly cached?: boolean
  readonly url: string
  readonly operationId: string
  readonly tag: string
  readonly summary: string
  readonly description: string
  readonly definition: ListDefinition<F, O>
  readonly row: S
  /** Rows of another form, in one of the list's views. */
  readonly other?: OtherRows<unknown, TSchema, F>
  /** How rows that hold others become rows of a table. */
  readonly flat?: FlatRows<T>
  /** A row with its texts in the language that is asked for; of rows that have such texts. */
  readonly inLanguage?: (row: T, language: Language) => T
  readonly params?: TObject
  /** Filters that the path gives; throws not-found when the path names nothing. */
  readonly scope?: (request: FastifyRequest) => Promise<Readonly<Record<G, string>>>
  readonly onRequest?: onRequestAsyncHookHandler
  readonly list: List<T, F | G, O>
}

export function registerList<
  S extends TSchema,
  T extends Static<S>,
  F extends string,
  O extends string,
  G extends string = never,
>(app: FastifyInstance, named: ListRoute<T, S, F, O, G> & FitsSchema<T, S>): void {
  // What its filters are called matters to the compiler alone.
  const route = named as unknown as ListRoute<T>
  const { definition } = route
  const { other } = route
  const forms = other ? { usual: listOf(route.row), other: listOf(other.row) } : null
  const schema: FastifySchema = {
    operationId: route.operationId,
    tags: [route.tag],
    summary: route.summary,
    description: route.description,
    querystring: listQuery(definition, route.row, route.flat?.row),
    ...(route.params ? { params: route.params } : {}),
    response: answers('A page of rows.', listOf(other ? Type.Union([route.row, other.row]) : route.row), {
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
      const asked = pageRequest(definition, query, fixed)
      const { filters, problems } = await knownFilters(route.store, asked.filters, definition.filters)
      const page = { ...asked, filters }
      const format = formatOf(request, page.format, definition.parts !== undefined)
      checkLayout(query.layout as string | undefined, format)
      if (format) return sendTable(route, request, reply, format, page)
      const isOther = other !== undefined && query.view === other.view
      const given = (await (isOther ? other.list : route.list)(page, request)) as Awaited<ReturnType<List<T>>>
      const { wordsIn: language } = request
      const inWords = route.inLanguage && language ? route.inLanguage : null
      if (inWords) reply.header('Content-Language', language!)
      const body = envelope(
        asked,
        inWords ? { ...given, rows: given.rows.map((row) => inWords(row, language!)) } : given,
        [...problems, ...(given.problems ?? [])].map((one) => ({ ...one, detail: said(one.detail, language) })),
      )
      reply.header('Link', linkHeader(request.url, body.page))
      // Of rows in two forms each has its own; where only some fields are asked for there is none.
      if (page.fields) reply.serializer(JSON.stringify)
      else if (forms)
        reply.serializer(
          reply.compileSerializationSchema((isOther ? forms.other : forms.usual) as object as Record<string, unknown>),
        )
      if (page.fields || forms) reply.type('application/json; charset=utf-8')
      return body
    },
  )
}
