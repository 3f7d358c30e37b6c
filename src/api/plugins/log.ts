import type { FastifyInstance, FastifyRequest } from 'fastify'

/** One line for each request, when it is answered or given up: what was asked, what came of it, and where the answer came from. */

declare module 'fastify' {
  interface FastifyRequest {
    /** What went wrong inside; the public is told less. */
    failure: Error | null
  }
}

export function registerLog(app: FastifyInstance): void {
  app.decorateRequest('failure', null)
  const told = ({ method, url, routeOptions, answeredFrom, failure, ip }: FastifyRequest): object => ({
    method,
    url,
    route: routeOptions.url,
    ip,
    ...(answeredFrom ? { answeredFrom } : {}),
    ...(failure ? { err: failure } : {}),
  })
  app.addHook('onResponse', (request, reply, done) => {
    const { statusCode: status, elapsedTime } = reply
    const ms = Math.round(elapsedTime * 10) / 10
    request.log[status >= 500 ? 'error' : 'info']({ ...told(request), status, ms }, 'answered')
    done()
  })
  app.addHook('onRequestAbort', (request, done) => {
    request.log.info(told(request), 'the client went away')
    done()
  })
}

/** The trace of a W3C `traceparent`, for the log. */
export const traceId = ({ headers }: { headers: FastifyRequest['headers'] }): string | undefined =>
  /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/.exec(String(headers.traceparent ?? ''))?.[1]
