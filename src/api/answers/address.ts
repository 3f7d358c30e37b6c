import type { FastifyRequest } from 'fastify'
import type { ApiSettings } from '../dependencies.ts'

/** Where the service is. */

/** As it is set, else as the client called it: what proxies say of it is not heard. */
export const addressOf = ({ publicUrl }: ApiSettings, { headers: { host = '' } }: FastifyRequest): string =>
  publicUrl ?? `http://${/^[\w.:[\]-]{1,255}$/.test(host) ? host : 'localhost'}`
