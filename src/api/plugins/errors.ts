import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { UnfitPosition } from '../../domain/store.ts'
import { isDatabaseAway, isTooSlow, Problem, type ProblemCode, problems } from '../../errors.ts'

/** Every failure leaves as RFC 9457 problem details; what happened inside stays in the log. */

interface KnownRoute {
  /** As it is written down. */
  readonly url: string
  readonly pattern: RegExp
}

declare module 'fastify' {
  interface FastifyInstance {
    /** All routes, by their methods. */
    readonly routeTable: ReadonlyMap<string, readonly KnownRoute[]>
  }
}

const byStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'invalid-parameter',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  408: 'request-timeout',
  412: 'precondition-failed',
  413: 'payload-too-large',
  414: 'invalid-parameter',
  415: 'unsupported-media-type',
  416: 'range-not-satisfiable',
  429: 'too-many-requests',
  503: 'not-ready',
}

function explain(error: FastifyError): string {
  const [first] = error.validation ?? []
  if (!first) return error.message
  const where = `${first.instancePath}`.replace(/^\//, '').replaceAll('/', '.')
  if (first.keyword === 'additionalProperties')
    return `${String((first.params as { additionalProperty?: string }).additionalProperty)}: is not a parameter of this path`
  const allowed = (first.params as { allowedValues?: readonly unknown[] }).allowedValues
  return `${where || error.validationContext}: ${first.message}${allowed ? ` (${allowed.join(', ')})` : ''}`
}

function toProblem(error: FastifyError | Problem): Problem {
  if (error instanceof Problem) return error
  if (error.validation) return new Problem('invalid-parameter', explain(error), { cause: error })
  if (error instanceof UnfitPosition)
    return new Problem('invalid-cursor', 'cursor: is not one of this list; start again without it', { cause: error })
  if (isDatabaseAway(error) || isTooSlow(error) || error.code === 'FST_ERR_HANDLER_TIMEOUT')
    return new Problem('not-ready', 'the database does not answer in time; try again shortly', { cause: error })
  const code = byStatus[error.statusCode ?? 500]
  if (code) return new Problem(code, error.message, { cause: error })
  return new Problem('internal-error', 'the cause is in the log, under the id of this request', { cause: error })
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  const { code, message } = problem
  const { status, title } = problems[code]
  if (status === 503) reply.header('Retry-After', '2')
  return reply
    .code(status)
    .type('application/problem+json')
    .send(
      JSON.stringify({
        type: `/problems/${code}`,
        title,
        status,
        detail: message,
        instance: `urn:request:${request.id}`,
      }),
    )
}

/** What the HTTP parser refuses never comes to the framework: by its code, which problem, and in words. */
const refusals: Readonly<Record<string, readonly [ProblemCode, string]>> = {
  HPE_HEADER_OVERFLOW: ['headers-too-large', 'line of request and headers take more than 16 KB'],
  ERR_HTTP_REQUEST_TIMEOUT: ['request-timeout', 'the request was not sent in time'],
  HPE_INVALID_URL: [
    'invalid-parameter',
    'the address holds bytes that are to be percent-encoded as UTF-8: Huế is written Hu%E1%BA%BF',
  ],
  HPE_INVALID_METHOD: ['invalid-parameter', 'the line of request begins with no method of HTTP, such as GET'],
  HPE_INVALID_HEADER_TOKEN: ['invalid-parameter', 'a header is not written as NAME: VALUE'],
  HPE_INVALID_CONTENT_LENGTH: ['invalid-parameter', 'Content-Length is no number of bytes'],
}

export function refuseUnread(error: { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const [code, detail] = refusals[error.code ?? ''] ?? ['invalid-parameter', 'what was sent is no request of HTTP/1.1']
  const { status, title } = problems[code]
  const body = JSON.stringify({ type: `/problems/${code}`, title, status, detail })
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n${body}`,
  )
}

/** The methods that some route of this path takes. */
export function allowedMethods(app: FastifyInstance, path: string): string[] {
  return ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'].filter(
    (method) => app.findRoute({ method: method as 'GET', url: path }) !== null || matches(app, method, path),
  )
}

const matches = (app: FastifyInstance, method: string, path: string): boolean => {
  return app.routeTable?.get(method)?.some(({ pattern }) => pattern.test(path)) ?? false
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
