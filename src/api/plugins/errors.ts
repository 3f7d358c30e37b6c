import type { FastifyError, FastifyInstance } from 'fastify'
import { Problem } from '../../errors.ts'
import { toProblem } from '../problems/explain.ts'
import { allowedMethods, type KnownRoute } from '../problems/methods.ts'
import { sendProblem } from '../problems/send.ts'

/** Every failure leaves as RFC 9457 problem details; what happened inside stays in the log. */

declare module 'fastify' {
  interface FastifyInstance {
    /** All routes, by their methods. */
    readonly routeTable: ReadonlyMap<string, readonly KnownRoute[]>
  }
}

export function registerErrors(app: FastifyInstance): void {
  const table = new Map<string, KnownRoute[]>()
  app.decorate('routeTable', table)
  app.addHook('onRoute', ({ method, url }) => {
    const pattern = new RegExp(`^${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:[^/]+/g, '[^/]+')}/?$`)
    for (const one of Array.isArray(method) ? method : [method])
      table.set(one, [...(table.get(one) ?? []), { url, pattern }])
  })
  app.addHook('onSend', (request, reply, payload, done) => {
    if (request.method === 'OPTIONS')
      reply.header('Allow', [...allowedMethods(app, request.url.split('?')[0]!), 'OPTIONS'].join(', '))
    done(null, payload)
  })
  app.setErrorHandler((error: FastifyError & { headers?: Readonly<Record<string, string>> }, request, reply) => {
    const problem = toProblem(error)
    if (problem.status >= 500) request.failure = (problem.cause as Error | undefined) ?? error
    const range = error.headers?.['Content-Range']
    if (range !== undefined) reply.header('Content-Range', range)
    return sendProblem(request, reply, problem)
  })
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0]!
    const allowed = allowedMethods(app, path)
    if (allowed.length === 0 || allowed.includes(request.method))
      return sendProblem(request, reply, new Problem('not-found', `there is nothing at ${path}; see /docs`))
    reply.header('Allow', allowed.join(', '))
    return sendProblem(
      request,
      reply,
      new Problem('method-not-allowed', `${request.method} is not taken here; ${allowed.join(', ')} are`),
    )
  })
}
