import type { FastifyInstance } from 'fastify'

/** Which methods a path takes. */

export interface KnownRoute {
  /** As it is written down. */
  readonly url: string
  readonly pattern: RegExp
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
