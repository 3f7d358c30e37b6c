import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { DataVersion, Store } from '../../domain/store.ts'
import { type Answer, type AnswerCache, answerCache, isLead, type Lead } from '../answers/answer-cache.ts'
import type { EarlyAnswer } from '../answers/early.ts'
import { answerOf, withoutCacheControl } from '../answers/kept.ts'
import { etagOf, isKnown, labelOf } from '../answers/tags.ts'
import { languageOfHeader } from '../languages/language.ts'
import type { Allowances } from '../limits/allowances.ts'
import { clientAddress, type TrustedProxies } from '../limits/client-address.ts'
import { traceId } from './answered.ts'
import { requestId } from './headers.ts'
import { allowanceText } from './limits.ts'

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
  readonly trustProxy: TrustedProxies
  readonly counted: Allowances
  /** Has a function asked before the framework is. */
  readonly first: (answer: EarlyAnswer) => void
}

export type Asked = Pick<IncomingMessage, 'url' | 'headers'>

/** Longer ones are no browser's, and would fill the memory with keys. */
const longestKey = 4_096

const vary = 'Accept, Accept-Encoding, Accept-Language'

const cacheControl = `public, max-age=${cacheSeconds}, must-revalidate`

/** Its hook comes before those that dress an answer: what is kept is dressed already. `keep` comes after them. */
export function registerCaching(app: FastifyInstance, store: Store, options: CachingOptions): { keep: () => void } {
  const cache = options.cacheBytes > 0 ? answerCache(options.cacheBytes) : null
  const keyOf = keyBy(options.byAddress)
  app.decorateRequest('making', null)

  /** True when it is answered; else its headers say of which version it will be. */
  const answer = (request: FastifyRequest, reply: FastifyReply, key: string, version: DataVersion): boolean => {
    const { stamp, modified } = labelOf(version)
    const found = cache?.find(key)
    const kept = found?.stamp === stamp ? found : null
    const etag = kept?.etag ?? etagOf(request.raw, stamp, options)
    const own = ['X-Request-Id', request.id, 'RateLimit', request.allowance]
    const isOld = isKnown(request, etag, modified)
    if (kept || isOld) {
      reply.hijack()
      request.answeredFrom = isOld ? 'client' : 'memory'
      send(request.raw, reply.raw, isOld ? null : kept, etag, modified, own)
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
      const { stamp } = labelOf(version)
      const turn = cache.join(key, stamp)
      if (isLead(turn)) {
        request.making = { key, stamp, lead: turn }
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
      if (!last || age > cacheSeconds * 1_000 || found?.stamp !== labelOf(last).stamp) throw error
      reply.hijack()
      request.answeredFrom = 'outdated memory'
      // No older than what any other cache may give out, and it says so.
      const headers = withoutCacheControl(found)
      headers.push('X-Request-Id', request.id, 'RateLimit', request.allowance, 'Cache-Control', 'no-store')
      headers.push('Cache-Status', `huyen; hit; ttl=-${Math.ceil(age / 1_000)}; detail=database-away`)
      reply.raw.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : found.body)
      return null
    }
  }

  app.addHook('onRequest', (request, reply, done) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return done()
    const { cache: follows } = request.routeOptions.config
    if (follows === false) reply.header('Cache-Control', 'no-store')
    // Pages and files that are served as they lie say themselves how long they are good. What is refused is not answered here.
    if (follows !== true || request.refusal) return done()
    answerLater(request, reply, keyOf(request.raw)).then((answered) => answered || done(), done)
  })
  // What is no success is no answer to keep.
  app.addHook('onSend', (_, reply, payload, done) => {
    if (reply.statusCode >= 400) {
      for (const name of ['ETag', 'Last-Modified']) reply.removeHeader(name)
      reply.header('Cache-Control', 'no-store')
    }
    done(null, payload)
  })
  if (cache) answerBefore(app, store, cache, options)
  return { keep: () => keepAnswers(app, cache) }
}

/** What is in memory is answered before the framework is asked at all: that is most of what such an answer would cost. */
function answerBefore(
  app: FastifyInstance,
  store: Store,
  cache: AnswerCache,
  { byAddress, trustProxy, counted, first }: CachingOptions,
): void {
  const keyOf = keyBy(byAddress)
  const addressOf = clientAddress(trustProxy)
  const answered = (request: IncomingMessage, response: ServerResponse): boolean => {
    const { current } = store.knownVersion()
    if (request.method !== 'GET' || current === null || app.isDraining()) return false
    const kept = cache.find(keyOf(request))
    const { stamp, modified } = labelOf(current)
    if (kept?.stamp !== stamp) return false
    const start = performance.now()
    const ip = addressOf(request)
    const allowance = counted.take(ip)
    // It is told so where all refusals are.
    if (allowance.exceeded) return false
    const id = requestId(request)
    const own = ['X-Request-Id', id, 'RateLimit', allowanceText(allowance)]
    const isOld = isKnown(request, kept.etag, modified)
    send(request, response, isOld ? null : kept, kept.etag, modified, own)
    const trace = traceId(request)
    app.answered.tell({
      id,
      ...(trace && { traceId: trace }),
      method: 'GET',
      url: request.url!,
      route: kept.route,
      ip,
      from: isOld ? 'client' : 'memory',
      status: response.statusCode,
      ms: performance.now() - start,
      failure: null,
    })
    return true
  }
  first(answered)
}

/** The last that is done to an answer before it is sent, so that it need not be done again. */
function keepAnswers(app: FastifyInstance, cache: AnswerCache | null): void {
  const keep = (
    { making, routeOptions }: FastifyRequest,
    reply: FastifyReply,
    payload: unknown,
    done: (error: null, payload: unknown) => void,
  ): void => {
    if (!making) {
      done(null, payload)
      return
    }
    // Bytes once and for all: a text would be counted, and written, as bytes each time.
    const body = typeof payload === 'string' ? Buffer.from(payload) : payload
    if (reply.statusCode === 200 && Buffer.isBuffer(body))
      cache?.keep(making.key, answerOf(reply, routeOptions.url ?? '', making.stamp, body))
    making.lead.end()
    done(null, body)
  }
  app.addHook('onRoute', (route) => {
    if (route.config?.cache === true) route.onSend = [route.onSend ?? [], keep].flat()
  })
}

/** Past everything that would dress it: what is kept, or, where that is nothing, that the client has it. */
function send(
  request: IncomingMessage,
  response: ServerResponse,
  kept: Answer | null,
  etag: string,
  modified: string | null,
  own: readonly string[],
): void {
  const dated = modified === null ? own : [...own, 'Last-Modified', modified]
  if (kept === null) {
    response.writeHead(304, [
      'ETag',
      etag,
      'Cache-Control',
      cacheControl,
      'Vary',
      vary,
      'Access-Control-Allow-Origin',
      '*',
      ...dated,
    ])
    response.end()
    return
  }
  response.writeHead(200, [...kept.headers, ...dated])
  response.end(request.method === 'HEAD' ? undefined : kept.body)
}

const keyBy =
  (byAddress: boolean) =>
  ({ url, headers }: Asked): string => {
    const key = `${url}\n${headers.accept ?? ''}\n${headers['accept-encoding'] ?? ''}\n${languageOfHeader(headers['accept-language']) ?? ''}`
    return byAddress ? `${key}\n${headers.host ?? ''}` : key
  }
