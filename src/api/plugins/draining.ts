import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../../errors.ts'

/**
 * The end of a process that nobody notices: it says that it is not ready, so that nothing new is sent to it, asks each client not to
 * keep its connection, answers what still comes, and closes when all have gone, or when it has waited long enough.
 */

declare module 'fastify' {
  interface FastifyInstance {
    /** Ends the listening, and everything that hangs on it. `ms`: how long clients have to go elsewhere. */
    drain(ms: number): Promise<void>
    readonly isDraining: () => boolean
  }
}

const lookMs = 25

export function registerDraining(app: FastifyInstance): void {
  let draining = false
  app.decorate('isDraining', () => draining)
  app.decorate('drain', async (ms: number) => {
    draining = true
    const until = performance.now() + ms
    while (performance.now() < until && (await connections(app)) > 0) await sleep(lookMs)
    await app.close()
  })
  app.addHook('onRequest', (request, reply, done) => {
    if (draining) reply.raw.setHeader('Connection', 'close')
    if (draining && request.url === '/health/ready') done(new Problem('not-ready', 'the process is about to end'))
    else done()
  })
}

const connections = (app: FastifyInstance): Promise<number> =>
  new Promise((resolve) => app.server.getConnections((_, count) => resolve(count ?? 0)))
