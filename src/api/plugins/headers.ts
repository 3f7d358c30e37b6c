import { randomBytes } from 'node:crypto'
import compress from '@fastify/compress'
import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Headers of every answer: who may read it, how it is packed, and by what name a request is found again. */

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route will go: since when that is known, when it goes (ISO dates), and where that is explained. */
    deprecated?: { readonly since: string; readonly sunset: string; readonly link: string }
  }
}

const exposed = [
  'Cache-Status',
  'ETag',
  'Last-Modified',
  'Link',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'X-Request-Id',
  'Deprecation',
  'Sunset',
  'Content-Disposition',
]

export async function registerHeaders(app: FastifyInstance): Promise<void> {
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
    // Of browsers that are gone, or of no use to what is data.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    originAgentCluster: false,
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
  // A page is packed at once, so that it can be kept; only what is long flows.
  await app.register(compress, { threshold: 1_024, syncThreshold: 512 * 1_024, encodings: ['br', 'gzip'] })
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('X-Request-Id', request.id)
    const { deprecated } = request.routeOptions.config
    if (deprecated) {
      reply.header('Deprecation', `@${Math.floor(Date.parse(deprecated.since) / 1_000)}`)
      reply.header('Sunset', new Date(deprecated.sunset).toUTCString())
      reply.header('Link', `<${deprecated.link}>; rel="deprecation", <${deprecated.link}>; rel="sunset"`)
    }
    done()
  })
}

const ours = randomBytes(9).toString('base64url')
let requests = 0

/** The sender's name for the request where it is one, else ours: of this process, and numbered. */
export const requestId = ({ headers }: { readonly headers: FastifyRequest['headers'] }): string => {
  const given = headers['x-request-id']
  if (typeof given === 'string' && /^[\w.-]{1,64}$/.test(given)) return given
  requests += 1
  return `${ours}-${requests.toString(36)}`
}
