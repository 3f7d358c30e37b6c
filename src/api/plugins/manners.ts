import { randomUUID } from 'node:crypto'
import compress from '@fastify/compress'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Problem } from '../../errors.ts'

/** What every answer keeps to: who may read it, how it is packed, how many may be asked for, and by what name a request is found again. */

export interface Manners {
  /** Requests a minute of one address. */
  readonly rateLimit: number
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route will go: since when that is known, when it goes (ISO dates), and where that is explained. */
    deprecated?: { readonly since: string; readonly sunset: string; readonly link: string }
  }
}

const exposed = [
  'ETag', 'Last-Modified', 'Link', 'Location', 'RateLimit', 'RateLimit-Policy', 'Retry-After', 'X-Request-Id', 'Deprecation', 'Sunset', 'Content-Disposition',
] // biome-ignore format: one list

export async function registerManners(app: FastifyInstance, { rateLimit: max }: Manners): Promise<void> {
  await app.register(helmet, {
    // Swagger UI styles its elements in place; nothing else of a page may.
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        fontSrc: ["'self'", 'data:'],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
    // Other people's pages may read what is public.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  })
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'HEAD', 'POST', 'PATCH'],
    allowedHeaders: [
      'Accept',
      'Authorization',
      'Content-Type',
      'Idempotency-Key',
      'If-None-Match',
      'If-Modified-Since',
      'traceparent',
      'X-Request-Id',
    ],
    exposedHeaders: exposed,
    maxAge: 86_400,
    strictPreflight: false,
  })
  await app.register(compress, { threshold: 1_024, encodings: ['br', 'gzip'], brotliOptions: { params: { 1: 4 } } })
  await registerLimit(app, max)
  app.addHook('onRequest', async (request, reply) => {
    reply.header('X-Request-Id', request.id)
    const { deprecated } = request.routeOptions.config
    if (!deprecated) return
    reply.header('Deprecation', `@${Math.floor(Date.parse(deprecated.since) / 1_000)}`)
    reply.header('Sunset', new Date(deprecated.sunset).toUTCString())
    reply.header('Link', `<${deprecated.link}>; rel="deprecation", <${deprecated.link}>; rel="sunset"`)
  })
}

/** RateLimit and RateLimit-Policy as the IETF's draft 11 has them, in place of the library's older names. */
async function registerLimit(app: FastifyInstance, max: number): Promise<void> {
  await app.register(rateLimit, {
    max,
    timeWindow: 60_000,
    hook: 'onRequest',
    // Not by the key that is sent: it may be made up anew for each request.
    keyGenerator: (request) => request.ip,
    errorResponseBuilder: (_, { ttl }) =>
      new Problem('too-many-requests', `at most ${max} requests a minute; go on in ${Math.ceil(ttl / 1_000)} s`),
  })
  app.addHook('onSend', async (_, reply) => {
    const remaining = reply.getHeader('x-ratelimit-remaining')
    const reset = reply.getHeader('x-ratelimit-reset')
    for (const name of ['limit', 'remaining', 'reset']) reply.removeHeader(`x-ratelimit-${name}`)
    if (remaining === undefined) return
    reply.header('RateLimit-Policy', `"default";q=${max};w=60`)
    reply.header('RateLimit', `"default";r=${remaining};t=${reset}`)
  })
}

/** The sender's name for the request where it is one, else ours. */
export const requestId = (request: { headers: FastifyRequest['headers'] }): string => {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID()
}

/** The trace of a W3C `traceparent`, for the log. */
export const traceId = ({ headers }: { headers: FastifyRequest['headers'] }): string | undefined =>
  /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/.exec(String(headers.traceparent ?? ''))?.[1]
