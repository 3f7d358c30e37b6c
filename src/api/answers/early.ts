import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { FastifyServerOptions } from 'fastify'

/** What is asked before the framework: true where it has answered. */
export type EarlyAnswer = (request: IncomingMessage, response: ServerResponse) => boolean

export interface EarlyServer {
  /** For Fastify: its own server, with the limits that it would set. */
  readonly serverFactory: NonNullable<FastifyServerOptions['serverFactory']>
  /** From now on `answer` is asked first. */
  first(answer: EarlyAnswer): void
}

export function earlyServer(): EarlyServer {
  let early: EarlyAnswer = () => false
  return {
    serverFactory: (handler, options) => {
      const {
        http = {},
        keepAliveTimeout,
        requestTimeout,
        connectionTimeout,
      } = options as FastifyServerOptions & {
        readonly http?: object
        readonly keepAliveTimeout: number
        readonly requestTimeout: number
        readonly connectionTimeout: number
      }
      const server: Server = createServer(http, (request, response) => {
        if (!early(request, response)) handler(request, response)
      })
      server.keepAliveTimeout = keepAliveTimeout
      server.requestTimeout = requestTimeout
      server.setTimeout(connectionTimeout)
      return server
    },
    first: (answer) => {
      early = answer
    },
  }
}
