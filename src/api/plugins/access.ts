import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify'
import { allows, type Principal } from '../../domain/access.ts'
import type { Scope } from '../../domain/ingestion.ts'
import type { Store } from '../../domain/store.ts'
import { Problem } from '../../errors.ts'

/** Who may write: keys as `Authorization: Bearer …`, judged before a body is read. */

declare module 'fastify' {
  interface FastifyRequest {
    principal: Principal | null
  }
}

export function registerAccess(app: FastifyInstance): void {
  app.decorateRequest('principal', null)
}

export const requireScope =
  (store: Store, scope: Scope): onRequestAsyncHookHandler =>
  async (request, reply) => {
    const principal = await principalOf(store, request)
    if (!principal) {
      reply.header('WWW-Authenticate', 'Bearer')
      throw new Problem(
        'unauthorized',
        request.headers.authorization === undefined
          ? `send an API key of scope ${scope} as Authorization: Bearer …`
          : 'the key is not known, or was revoked',
      )
    }
    if (!allows(principal, scope))
      throw new Problem('forbidden', `the key ${principal.name} has the scope ${principal.scope}; ${scope} is needed`)
    request.principal = principal
  }

/** A key may be sent, and shows more; a wrong one is told as such. */
export const welcomeKey =
  (store: Store): onRequestAsyncHookHandler =>
  async (request, reply) => {
    if (request.headers.authorization === undefined) return
    request.principal = await principalOf(store, request)
    if (request.principal) return
    reply.header('WWW-Authenticate', 'Bearer')
    throw new Problem('unauthorized', 'the key is not known, or was revoked')
  }

const principalOf = async (store: Store, { headers }: FastifyRequest): Promise<Principal | null> => {
  const [scheme, key] = (headers.authorization ?? '').split(' ')
  return scheme?.toLowerCase() === 'bearer' && key ? store.findPrincipal(key) : null
}

/** The name under which a write is on record. */
export const actorOf = ({ principal }: FastifyRequest): string => principal!.name
