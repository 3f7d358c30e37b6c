import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { DataVersion, Store } from '../../domain/store.ts'
import { type Answer, type AnswerCache, answerCache, isLead, type Lead } from '../answer-cache.ts'

/**
 * Answers that follow the version of the data. Whether one changed is known before it is made: ETag and Last-Modified are of the
 * version, and what was answered once is answered from memory until there is another. Each route says with `config: { cache }`
 * whether its answers are such.
 */

declare module 'fastify' {
  interface FastifyContextConfig {
    /** True where the answer follows the version of the data; false where it is of the moment, and not to be kept. */
    cache?: boolean
  }
  interface FastifyRequest {
    /** Where the answer came from; null where that is no question. */
    answeredFrom: 'memory' | 'outdated memory' | 'client' | 'store' | null
    /** The answer is to be kept, and others wait for it. */
    making: { readonly key: string; readonly stamp: string; readonly lead: Lead } | null
  }
}

export const cacheSeconds = 60

export interface CachingOptions {
  /** What else answers depend on, the same for all of this process. */
  readonly edition: string
  /** None are kept where it is 0. */
  readonly cacheBytes: number
  /** True where answers hold the address that they were asked under. */
  readonly byAddress: boolean
}

/** Longer ones are no browser's, and would fill the memory with keys. */
const longestKey = 4_096
const vary = 'Accept, Accept-Encoding'
const cacheControl = `public, max-age=${cacheSeconds}, must-revalidate`

/** Its hook comes before those that dress an answer: what is kept is dressed already. `keep` comes after them. */
export function registerCaching(
  app: FastifyInstance,
  store: Store,
  { edition, cacheBytes, byAddress }: CachingOptions,
): { keep: () => void } {
  const cache = cacheBytes > 0 ? answerCache(cacheBytes) : null
  const keyOf = (request: FastifyRequest): string => {
    const { accept = '', 'accept-encoding': encoding = '' } = request.headers
    return `${request.url}\n${accept}\n${encoding}${byAddress ? `\n${request.protocol} ${request.host}` : ''}`
  }
  app.decorateRequest('answeredFrom', null)
  app.decorateRequest('making', null)

  /** True when it is answered. */
  const answer = (request: FastifyRequest, reply: FastifyReply, key: string, version: DataVersion): boolean => {
    const stamp = stampOf(version)
    const found = cache?.find(key)
    const kept = found?.stamp === stamp ? found : undefined
    const etag = kept?.etag ?? etagOf(request, stamp, edition)
    // Within its second there may be another change, which the header could not tell apart.
    const modified = isSettled(version) ? httpDate(version.changedAt) : null
    if (isKnown(request, etag, modified)) {
      request.answeredFrom = 'client'
      send(request, reply, 304, ['ETag', etag, 'Cache-Control', cacheControl, 'Vary', vary, 'Access-Control-Allow-Origin', '*'], modified)
      return true
    } // biome-ignore format: one list
    if (kept) {
      request.answeredFrom = 'memory'
      send(request, reply, 200, [...kept.headers, 'Cache-Status', 'huyen; hit'], modified, kept.body)
      return true
    }
    reply.header('ETag', etag)
    reply.header('Cache-Control', cacheControl)
    reply.header('Vary', vary)
    if (modified) reply.header('Last-Modified', modified)
    return false
  }

  /** Where nothing is in memory yet, or it is not known whether it still holds. */
  const answerLater = async (request: FastifyRequest, reply: FastifyReply, key: string): Promise<boolean> => {
    while (!reply.sent) {
      const version = store.knownVersion().current ?? (await ask(request, reply, key))
      if (!version || answer(request, reply, key, version)) return true
      request.answeredFrom = 'store'
      if (!cache || request.method === 'HEAD' || key.length > longestKey) return false
      const turn = cache.join(key, stampOf(version))
      if (isLead(turn)) {
        request.making = { key, stamp: stampOf(version), lead: turn }
        // Whatever becomes of it, nobody waits longer.
        reply.raw.once('close', () => turn.end())
        return false
      }
      await turn
    }
    return true
  }

  /** The version from the store; null when that is away and the answer of before was given instead. */
  const ask = async (request: FastifyRequest, reply: FastifyReply, key: string): Promise<DataVersion | null> => {
    try {
      return await store.dataVersion()
    } catch (error) {
      const { last, age } = store.knownVersion()
      const found = cache?.find(key)
      if (!last || age > cacheSeconds * 1_000 || found?.stamp !== stampOf(last)) throw error
      request.answeredFrom = 'outdated memory'
      // No older than what any other cache may give out, and it says so.
      const status = `huyen; hit; ttl=-${Math.ceil(age / 1_000)}; detail=database-away`
      send(request, reply, 200, [...withoutCacheControl(found), 'Cache-Control', 'no-store', 'Cache-Status', status], null, found.body)
      return null
    } // biome-ignore format: one list
  }

  app.addHook('onRequest', (request, reply, done) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return done()
    const { cache: follows } = request.routeOptions.config
    if (follows === false) reply.header('Cache-Control', 'no-store')
    // Pages and files that are served as they lie say themselves how long they are good. What is refused is not answered here.
    if (follows !== true || request.refusal) return done()
    const key = keyOf(request)
    const { current } = store.knownVersion()
    if (current && cache?.find(key)?.stamp === stampOf(current) && answer(request, reply, key, current)) return
    answerLater(request, reply, key).then((answered) => answered || done(), done)
  })
  // What is no success is no answer to keep.
  app.addHook('onSend', (_, reply, payload, done) => {
    if (reply.statusCode >= 400) {
      for (const name of ['ETag', 'Last-Modified']) reply.removeHeader(name)
      reply.header('Cache-Control', 'no-store')
    }
    done(null, payload)
  })
  return { keep: () => keepAnswers(app, cache) }
}

/** The last that is done to an answer before it is sent, so that it need not be done again. */
function keepAnswers(app: FastifyInstance, cache: AnswerCache | null): void {
  const keep = (
    { making }: FastifyRequest,
    reply: FastifyReply,
    payload: unknown,
    done: (error: null, payload: unknown) => void,
  ): void => {
    if (making) {
      if (reply.statusCode === 200 && (typeof payload === 'string' || Buffer.isBuffer(payload)))
        cache?.keep(making.key, answerOf(reply, making.stamp, Buffer.from(payload)))
      making.lead.end()
    }
    done(null, payload)
  }
  app.addHook('onRoute', (route) => {
    if (route.config?.cache === true) route.onSend = [route.onSend ?? [], keep].flat()
  })
}

/** Headers of the one request, and those that are told anew each time. */
const ofOneRequest = new Set([
  'x-request-id',
  'ratelimit',
  'last-modified',
  'content-length',
  'date',
  'connection',
  'keep-alive',
])

function answerOf(reply: FastifyReply, stamp: string, body: Buffer): Answer {
  const headers = Object.entries(reply.getHeaders()).flatMap(([name, value]) =>
    value === undefined || ofOneRequest.has(name.toLowerCase()) ? [] : [name, String(value)],
  )
  return { stamp, etag: String(reply.getHeader('etag')), headers: [...headers, 'Content-Length', String(body.length)], body }
} // biome-ignore format: one line each

const withoutCacheControl = ({ headers }: Answer): string[] =>
  headers.filter((_, at) => headers[at - (at % 2)]!.toLowerCase() !== 'cache-control')

/** Past everything that would dress it. */
function send(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  headers: readonly string[],
  modified: string | null,
  body?: Buffer,
): void {
  reply.hijack()
  const own = ['X-Request-Id', request.id, 'RateLimit', request.allowance]
  if (modified) own.push('Last-Modified', modified)
  reply.raw.writeHead(status, [...headers, ...own])
  reply.raw.end(request.method === 'HEAD' ? undefined : body)
}

/** The time is in it for the sake of a database that was put back from a backup: it may come to the same number once more. */
const stampOf = ({ version, changedAt }: DataVersion): string => `${version}.${changedAt.getTime().toString(36)}`

/** Weak: the same data may be compressed in one way or another. */
const etagOf = ({ url, headers }: FastifyRequest, stamp: string, edition: string): string =>
  `W/"${stamp}-${createHash('sha256')
    .update(`${edition}\n${url}\n${headers.accept ?? ''}`)
    .digest('base64url')
    .slice(0, 16)}"`

const isSettled = ({ changedAt }: DataVersion): boolean => Date.now() - changedAt.getTime() > 1_000

const httpDate = (date: Date): string => new Date(Math.floor(date.getTime() / 1_000) * 1_000).toUTCString()

function isKnown({ headers }: FastifyRequest, etag: string, modified: string | null): boolean {
  const known = headers['if-none-match']
  if (known !== undefined)
    return known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''))
  const since = headers['if-modified-since']
  return since !== undefined && modified !== null && Date.parse(modified) <= Date.parse(since)
}
