import { readdirSync } from 'node:fs'
import AjvCompiler from '@fastify/ajv-compiler'
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { registerAccess } from './api/plugins/access.ts'
import { registerErrors, sendProblem } from './api/plugins/errors.ts'
import { registerOpenapi } from './api/plugins/openapi.ts'
import type { RouteDependencies } from './api/route-kit.ts'
import { Problem } from './errors.ts'
import { appVersion } from './version.ts'

export interface AppDependencies extends RouteDependencies {
  readonly log?: FastifyBaseLogger
  readonly trustProxy?: boolean
}

const routes = new URL('./api/routes/', import.meta.url)

/** Unknown parameters are mistakes to be told, not to be dropped; examples are documentation. */
const validator = (coerceTypes: boolean) =>
  AjvCompiler()(
    {},
    { customOptions: { removeAdditional: false, coerceTypes, allErrors: false, keywords: ['example'] } },
  )

/** The API as a function of what it needs; it never listens. Every folder in api/routes/ is a resource. */
export async function buildApp({ store, intake, log, trustProxy = false }: AppDependencies): Promise<FastifyInstance> {
  const app = Fastify({
    ...(log ? { loggerInstance: log } : {}),
    trustProxy,
    requestTimeout: 30_000,
    bodyLimit: 1024 * 1024,
    frameworkErrors: (error, request, reply) => {
      sendProblem(request, reply, new Problem('invalid-parameter', error.message, { cause: error }))
    },
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
  })
  // Parameters are texts that may mean numbers; a body says itself what is a number.
  const [ofTexts, ofBodies] = [validator(true), validator(false)]
  app.setValidatorCompiler((route) => (route.httpPart === 'body' ? ofBodies : ofTexts)(route))
  registerErrors(app)
  registerAccess(app)
  await registerOpenapi(app, appVersion)
  for (const folder of readdirSync(routes, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue
    const { registerRoutes } = (await import(new URL(`${folder.name}/index.ts`, routes).href)) as {
      registerRoutes: (app: FastifyInstance, dependencies: RouteDependencies) => void
    }
    await app.register(async (scope) => registerRoutes(scope, { store, intake }))
  }
  return app
}
