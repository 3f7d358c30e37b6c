import type { FastifyInstance, FastifyRequest } from 'fastify'
import { wordsOf } from '../../errors.ts'

/** What became of each request, for the log and for the figures: one line where it is answered or given up. */

export interface Answered {
  readonly id: string
  /** The trace of a W3C `traceparent`. */
  readonly traceId?: string
  readonly method: string
  readonly url: string
  readonly route: string | undefined
  readonly ip: string
  /** Where the answer came from; null where that is no question. */
  readonly from: AnsweredFrom | null
  readonly status: number
  readonly ms: number
  /** What went wrong inside; the public is told less. */
  readonly failure: Error | null
}

export type AnsweredFrom = 'memory' | 'outdated memory' | 'client' | 'store'

declare module 'fastify' {
  interface FastifyInstance {
    answered: {
      listen(listener: (answered: Answered) => void): void
      tell(answered: Answered): void
    }
  }
  interface FastifyRequest {
    answeredFrom: AnsweredFrom | null
    failure: Error | null
  }
}

export function registerAnswered(app: FastifyInstance): void {
  const listeners: ((answered: Answered) => void)[] = []
  app.decorateRequest('failure', null)
  app.decorateRequest('answeredFrom', null)
  app.decorate('answered', {
    listen: (listener) => void listeners.push(listener),
    tell: (answered) => {
      for (const listener of listeners) listener(answered)
    },
  })
  app.addHook('onResponse', (request, { statusCode: status, elapsedTime: ms }, done) => {
    const { id, method, url, routeOptions, ip, failure, answeredFrom: from } = request
    const trace = traceId(request)
    app.answered.tell({
      id,
      ...(trace && { traceId: trace }),
      method,
      url,
      route: routeOptions.url,
      ip,
      from,
      status,
      ms,
      failure,
    })
    done()
  })
  app.addHook('onRequestAbort', (request, done) => {
    request.log.info({ method: request.method, url: request.url }, 'the client went away')
    done()
  })
  app.answered.listen((answered) => {
    // To write the line takes longer than to answer from memory; the figures count those.
    if (isQuick(answered) && app.log.level !== 'debug' && app.log.level !== 'trace') return
    const { id: reqId, failure, ms, from, ...told } = answered
    const line = { reqId, ...told, ...(from && { from }), ms: Math.round(ms * 10) / 10 }
    // That it is not the time yet, or any more, is no fault of the code: its words say all.
    if (told.status === 503) app.log.warn({ ...line, ...(failure && { why: wordsOf(failure) }) }, 'answered')
    else if (told.status >= 500) app.log.error({ ...line, ...(failure && { err: failure }) }, 'answered')
    else app.log.info(line, 'answered')
  })
}

const isQuick = ({ from }: Answered): boolean => from === 'memory' || from === 'client'

export const traceId = ({ headers }: { readonly headers: FastifyRequest['headers'] }): string | undefined =>
  headers.traceparent === undefined
    ? undefined
    : /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/.exec(String(headers.traceparent))?.[1]
