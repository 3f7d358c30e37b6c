import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'
import type { Store } from '../../domain/store.ts'
import { Problem } from '../../errors.ts'

/** How much is answered: so many requests of one address, and of all together no more than can be answered in time. */

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answered under any load: whoever watches the service must not be turned away by it. */
    urgent?: boolean
  }
  interface FastifyRequest {
    /** What its address has left, as the header RateLimit tells it. */
    allowance: string
    /** Why it is not answered. */
    refusal: Problem | null
  }
}

export interface Limits {
  /** Requests a minute of one address. */
  readonly rateLimit: number
}

/** On the average of a second; a process that is this late is late for everybody. */
const maxEventLoopDelayMs = 1_000
/** Each waits for seconds at the most; this is about the memory that many of them take. */
const maxWaitingPerConnection = 100

/** Its hook comes before all others. `refuse` comes after those that dress an answer: a refusal is for browsers, too. */
export async function registerLimits(
  app: FastifyInstance,
  store: Store,
  { rateLimit: max }: Limits,
): Promise<{ refuse: () => Promise<void> }> {
  app.decorateRequest('allowance', '')
  app.decorateRequest('refusal', null)
  await app.register(rateLimit, { global: false, max, timeWindow: 60_000 })
  // By address, not by the key that is sent: it may be made up anew for each request.
  const count = app.createRateLimit()
  app.addHook('onRequest', async (request, reply) => {
    const counted = await count(request)
    if (counted.isAllowed) return
    request.allowance = `"default";r=${counted.remaining};t=${counted.ttlInSeconds}`
    if (!counted.isExceeded) return
    reply.header('Retry-After', counted.ttlInSeconds)
    request.refusal = new Problem(
      'too-many-requests',
      `at most ${max} requests a minute; go on in ${counted.ttlInSeconds} s`,
    )
  })
  return { refuse: () => refuseSome(app, store, max) }
}

async function refuseSome(app: FastifyInstance, store: Store, max: number): Promise<void> {
  const overloaded = (why: string): Problem => new Problem('overloaded', `${why}; try again shortly`)
  await app.register(underPressure, {
    maxEventLoopDelay: maxEventLoopDelayMs,
    pressureHandler: (request) => {
      request.refusal ??= overloaded('the server is busy')
    },
  })
  app.addHook('onRequest', (request, reply, done) => {
    // The IETF's draft 11 has these names.
    reply.header('RateLimit-Policy', `"default";q=${max};w=60`)
    reply.header('RateLimit', request.allowance)
    const { waiting, connections } = store.load()
    if (waiting >= maxWaitingPerConnection * connections)
      request.refusal ??= overloaded('too many wait for the database')
    done(request.refusal && !request.routeOptions.config.urgent ? request.refusal : undefined)
  })
}
