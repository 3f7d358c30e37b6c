import createFetchClient, { type Client, type ClientOptions, type Middleware } from 'openapi-fetch'
import type { components, paths } from './schema.ts'

/**
 * A client of the API, typed by its document. `GET`, `POST` and `PATCH` are openapi-fetch's; `rows` and `pages` go through a list to
 * its end. What is not a success is thrown as a HuyenError.
 *
 *   const huyen = createHuyen({ baseUrl: 'http://127.0.0.1:3000' })
 *   for await (const row of huyen.rows('/observations', { query: { indicator: ['budget.revenue'] } })) console.log(row.value)
 */

export type { components, paths } from './schema.ts'
export type Schemas = components['schemas']

type ListAnswer = { data: readonly unknown[]; page: { next: string | null } }
type AnswerOf<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { 'application/json': infer A } } } }
}
  ? A
  : never
/** Paths of lists. */
export type ListPath = { [P in keyof paths]: AnswerOf<P> extends ListAnswer ? P : never }[keyof paths]
export type PageOf<P extends ListPath> = AnswerOf<P>
export type RowOf<P extends ListPath> = AnswerOf<P> extends { data: (infer R)[] } ? R : never
type ParametersOf<P extends keyof paths> = paths[P] extends { get: { parameters: infer Q } } ? Q : never
type PartOf<P extends keyof paths, N extends string> =
  ParametersOf<P> extends { [K in N]: infer V } ? V : ParametersOf<P> extends { [K in N]?: infer V } ? V : never
export interface ListOptions<P extends ListPath> {
  readonly path?: PartOf<P, 'path'>
  readonly query?: NonNullable<PartOf<P, 'query'>>
  readonly signal?: AbortSignal
}

/** Problem details of a failed request: RFC 9457. */
export class HuyenError extends Error {
  override readonly name = 'HuyenError'
  readonly status: number
  readonly problem: Schemas['Problem'] | null

  constructor(status: number, problem: Schemas['Problem'] | null) {
    super(problem ? `${problem.title}: ${problem.detail}` : `the server answered ${status}`)
    this.status = status
    this.problem = problem
  }
}

export interface HuyenOptions extends ClientOptions {
  readonly baseUrl: string
  /** An API key, for writes. */
  readonly key?: string
  /** How often a request that was told to wait (429, 503) is sent again; 3 where left out. */
  readonly retries?: number
}

/** Typed as JSON: a list comes in other formats as well, which are asked for with `format` and read with `parseAs: 'text'`. */
export interface Huyen extends Client<paths, 'application/json'> {
  /** Each page of a list. */
  pages<P extends ListPath>(path: P, options?: ListOptions<P>): AsyncGenerator<PageOf<P>, void, void>
  /** Each row of a list, over all its pages. */
  rows<P extends ListPath>(path: P, options?: ListOptions<P>): AsyncGenerator<RowOf<P>, void, void>
}

export function createHuyen({ key, retries = 3, fetch: send = globalThis.fetch, ...options }: HuyenOptions): Huyen {
  const client = createFetchClient<paths, 'application/json'>({
    // 'a,b', as the document has it: one address of each answer, whoever asks.
    querySerializer: { array: { style: 'form', explode: false } },
    ...options,
    fetch: patient(send, retries),
  })
  if (key !== undefined) client.use(withKey(key))
  client.use({
    onResponse: async ({ response }) => {
      if (response.ok || response.status === 304) return
      const isProblem = /^application\/problem\+json/.test(response.headers.get('content-type') ?? '')
      throw new HuyenError(response.status, isProblem ? ((await response.json()) as Schemas['Problem']) : null)
    },
  })
  async function* pages<P extends ListPath>(
    path: P,
    { path: parts, query, signal }: ListOptions<P> = {},
  ): AsyncGenerator<PageOf<P>, void, void> {
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const params = { ...(parts ? { path: parts } : {}), query: { ...query, ...(cursor ? { cursor } : {}) } }
      // The path is one of many: what its parameters are is checked where `pages` is called.
      const { data } = await client.GET(path as never, { params, ...(signal ? { signal } : {}) } as never)
      const page = data as unknown as PageOf<P> & ListAnswer
      yield page as Awaited<PageOf<P>>
      cursor = page.page.next
    }
  }
  async function* rows<P extends ListPath>(path: P, given?: ListOptions<P>): AsyncGenerator<RowOf<P>, void, void> {
    for await (const { data } of pages(path, given) as AsyncGenerator<ListAnswer>) yield* data as RowOf<P>[]
  }
  return Object.assign(client, { pages, rows })
}

const withKey = (key: string): Middleware => ({
  onRequest: ({ request }) => {
    request.headers.set('Authorization', `Bearer ${key}`)
    return request
  },
})

/** Waits as long as it is told to; a server that says nothing is asked again after a second. */
const patient =
  (send: NonNullable<ClientOptions['fetch']>, retries: number): NonNullable<ClientOptions['fetch']> =>
  async (request) => {
    for (let left = retries; ; left -= 1) {
      const response = await send(request.clone())
      if (left <= 0 || (response.status !== 429 && response.status !== 503)) return response
      await response.body?.cancel()
      const seconds = Number(response.headers.get('retry-after') ?? 1)
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, Number.isFinite(seconds) ? seconds : 1) * 1_000))
      if (request.signal.aborted) throw request.signal.reason
    }
  }
