import underPressure from '@fastify/under-pressure'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Store } from '../../domain/store.ts'
import { Problem } from '../../errors.ts'
import { type Allowance, type Allowances, allowances } from '../limits/allowances.ts'

/** How much is answered: so many requests of one address, and of all together no more than can be answered in time. */

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered under any load: whoever watches the service must not be turned away by it. */
    urgent?: boolean
    /** Counts as one more request for each so many bytes that are sent. */
    bytesARequest?: number
  }
  interface FastifyRequest {
    /** What its address has left, as the header RateLimit tells it. */
    allowance: string
    /** Why it is not answered. */
    refusal: Problem | null
  }
}

/** Of a body whose length is not told, the longest is assumed. */
function weightOf({ headers, routeOptions }: FastifyRequest): number {
  const { bytesARequest } = routeOptions.config
  if (bytesARequest === undefined) return 1
  const told = Number(headers['content-length'] ?? routeOptions.bodyLimit)
  return 1 + Math.floor((Number.isFinite(told) ? told : (routeOptions.bodyLimit ?? 0)) / bytesARequest)
}

export interface Limits {
  /** Requests a minute of one address. */
  readonly rateLimit: number
}

/** On the average of a second; a process that is this late is late for everybody. */
const maxEventLoopDelayMs = 1_000
const startMs = 3_000
/** Each waits for seconds at the most; this is about the memory that many of them take. */
const maxWaitingPerConnection = 100

/** The IETF's draft 11 has these names and forms. */
export const allowanceText = ({ left, reset }: Allowance): string => `"default";r=${left};t=${reset}`

/** Its hook comes before all others. `refuse` comes after those that dress an answer: a refusal is for browsers, too. */
export function registerLimits(
  app: FastifyInstance,
  store: Store,
  { rateLimit: max }: Limits,
): { readonly counted: Allowances; readonly refuse: () => Promise<void> } {
  const counted = allowances(max)
  app.decorateRequest('allowance', '')
  app.decorateRequest('refusal', null)
  app.addHook('onRequest', (request, reply, done) => {
    // By address, not by the key that is sent: it may be made up anew for each request.
    const allowance = counted.take(request.ip, weightOf(request))
    request.allowance = allowanceText(allowance)
    if (allowance.exceeded && !request.routeOptions.config.urgent) {
      reply.header('Retry-After', allowance.reset)
      request.refusal = new Problem(
        'too-many-requests',
        `at most ${max} requests a minute; go on in ${allowance.reset} s`,
      )
    }
    done()
  })
  return { counted, refuse: () => refuseSome(app, store, max) }
}

async function refuseSome(app: FastifyInstance, store: Store, max: number): Promise<void> {
  const overloaded = (why: string): Problem => new Problem('overloaded', `${why}; try again shortly`)
  // While a process starts it is late, and that says nothing.
  let startedAt = Number.POSITIVE_INFINITY
  app.addHook('onListen', async () => {
    startedAt = performance.now()
  })
  await app.register(underPressure, {
    maxEventLoopDelay: maxEventLoopDelayMs,
    pressureHandler: (request) => {
      if (performance.now() - startedAt > startMs && !request.routeOptions.config.urgent)
        request.refusal ??= overloaded('the server is busy')
    },
  })
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('RateLimit-Policy', `"default";q=${max};w=60`)
    reply.header('RateLimit', request.allowance)
    const { waiting, connections } = store.load()
    if (waiting >= maxWaitingPerConnection * connections && !request.routeOptions.config.urgent)
      request.refusal ??= overloaded('too many wait for the database')
    done(request.refusal ?? undefined)
  })
}
