import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Store } from '../../domain/store.ts'

/**
 * ETag and Last-Modified from the version of the data: whether an answer changed is known before it is made. Each route says with
 * `config: { cache }` whether its answers follow the version.
 */

declare module 'fastify' {
  interface FastifyContextConfig {
    /** True where the answer follows the version of the data; false where it is of the moment, and not to be kept. */
    cache?: boolean
  }
}

export const cacheSeconds = 60

export function registerCaching(app: FastifyInstance, store: Store, edition: string): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return
    const { cache } = request.routeOptions.config
    if (cache === false) reply.header('Cache-Control', 'no-store')
    // Pages and files that are served as they lie say themselves how long they are good.
    if (cache !== true) return
    const { version, changedAt } = await store.dataVersion()
    const etag = etagOf(request, version, edition)
    reply.header('ETag', etag)
    reply.header('Cache-Control', `public, max-age=${cacheSeconds}, must-revalidate`)
    reply.header('Vary', 'Accept, Accept-Encoding')
    // Within its second there may be another change, which the header could not tell apart.
    const settled = Date.now() - changedAt.getTime() > 1_000
    if (settled) reply.header('Last-Modified', new Date(Math.floor(changedAt.getTime() / 1_000) * 1_000).toUTCString())
    if (isKnown(request, etag, settled ? changedAt : null)) return reply.code(304).send()
  })
  // What is no success is no answer to keep.
  app.addHook('onSend', async (_, reply) => {
    if (reply.statusCode < 400) return
    for (const name of ['ETag', 'Last-Modified']) reply.removeHeader(name)
    reply.header('Cache-Control', 'no-store')
  })
}

/** Weak: the same data may be compressed in one way or another. */
const etagOf = ({ url, headers }: FastifyRequest, version: string, edition: string): string =>
  `W/"${version}-${createHash('sha256')
    .update(`${edition}\n${url}\n${headers.accept ?? ''}`)
    .digest('base64url')
    .slice(0, 16)}"`

function isKnown({ headers }: FastifyRequest, etag: string, changedAt: Date | null): boolean {
  const known = headers['if-none-match']
  if (known !== undefined)
    return known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag.replace(/^W\//, ''))
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return changedAt !== null && !Number.isNaN(since) && Math.floor(changedAt.getTime() / 1_000) * 1_000 <= since
}
