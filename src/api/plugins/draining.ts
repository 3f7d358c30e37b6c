import type { ServerResponse } from 'node:http'
import { Server, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../../errors.ts'

/**
 * The end of a process that nobody notices: it says that it is not ready, so that nothing new is sent to it, asks each client not to
 * keep its connection, answers what still comes, and closes when all have gone, or when it has waited long enough.
 */

declare module 'fastify' {
  interface FastifyInstance {
    /** Ends the listening, and everything that hangs on it. `ms`: how long clients, or the balancer before them, have to go elsewhere. */
    drain(ms: number): Promise<void>
    readonly isDraining: () => boolean
  }
}

const lookMs = 25

export function registerDraining(app: FastifyInstance): void {
  let draining = false
  // Somebody before the clients asks whether the process is ready: until he has asked again, new ones come, however few are here.
  let isWatched = false
  /** Each with the last thing that was asked on it: answers go out in the order in which they were asked for. */
  const sockets = new Map<Socket, ServerResponse | null>()
  app.server.on('connection', (socket) => {
    sockets.set(socket, null)
    socket.once('close', () => sockets.delete(socket))
  })
  app.server.on('request', ({ socket }, response) => {
    if (sockets.has(socket)) sockets.set(socket, response)
  })
  app.decorate('isDraining', () => draining)
  app.decorate('drain', async (ms: number) => {
    draining = true
    await (isWatched ? sleep(ms) : untilAlone(app, ms))
    // First the listening alone: to end it and the idle connections at once would cut off those whose request is on its way.
    if (app.server.listening) Server.prototype.close.call(app.server)
    await untilAlone(app, goneMs)
    // Who asks nothing has had time to go.
    for (const [socket, last] of sockets) if (last === null || last.writableFinished) socket.destroy()
    await app.close().catch((error: { code?: string }) => {
      if (error.code !== 'ERR_SERVER_NOT_RUNNING') throw error
    })
  })
  app.addHook('onRequest', (request, reply, done) => {
    const isLook = request.url === '/health/ready'
    isWatched ||= isLook
    if (draining) reply.raw.setHeader('Connection', 'close')
    if (draining && isLook) done(new Problem('not-ready', 'the process is about to end'))
    else done()
  })
}

/** Clients that keep their connection and ask nothing are not waited for any longer. */
const goneMs = 1_000

async function untilAlone(app: FastifyInstance, ms: number): Promise<void> {
  const until = performance.now() + ms
  while (performance.now() < until && (await connections(app)) > 0) await sleep(lookMs)
}

const connections = (app: FastifyInstance): Promise<number> =>
  new Promise((resolve) => app.server.getConnections((_, count) => resolve(count ?? 0)))
