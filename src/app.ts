import { readdirSync } from 'node:fs'
import accepts from '@fastify/accepts'
import AjvCompiler from '@fastify/ajv-compiler'
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { registerAccess } from './api/plugins/access.ts'
import { registerCaching } from './api/plugins/caching.ts'
import { registerErrors, sendProblem } from './api/plugins/errors.ts'
import { registerManners, requestId, traceId } from './api/plugins/manners.ts'
import { registerOpenapi } from './api/plugins/openapi.ts'
import type { ApiSettings, RouteDependencies } from './api/route-kit.ts'
import { Problem } from './errors.ts'
import { appVersion } from './version.ts'

export interface AppDependencies extends Omit<RouteDependencies, 'settings'> {
  readonly log?: FastifyBaseLogger
  readonly trustProxy?: boolean
  readonly settings?: Partial<ApiSettings>
}

const routes = new URL('./api/routes/', import.meta.url)

/** Unknown parameters are mistakes to be told, not to be dropped; examples are documentation. */
const validator = (coerceTypes: boolean) =>
  AjvCompiler()(
    {},
    {
      customOptions: {
        removeAdditional: false,
        useDefaults: false,
        strictNumbers: true,
        coerceTypes,
        allErrors: false,
        keywords: ['example'],
      },
    },
  )

/** The API as a function of what it needs; it never listens. Every folder in api/routes/ is a resource. */
export async function buildApp({
  store,
  intake,
  log,
  trustProxy = false,
  settings: given = {},
}: AppDependencies): Promise<FastifyInstance> {
  const settings: ApiSettings = {
    rateLimit: 6_000,
    publicUrl: null,
    publicText: false,
    bulkDir: null,
    handlerTimeoutMs: 20_000,
    ...given,
  }
  const app = Fastify({
    genReqId: requestId,
    // A line of the log is found by the trace that the sender is in.
    childLoggerFactory: (logger, bindings, options, request) => {
      const trace = traceId(request)
      return logger.child(trace === undefined ? bindings : { ...bindings, traceId: trace }, options)
    },
    ...(log ? { loggerInstance: log } : {}),
    trustProxy,
    // Each wait is bounded, the inner ones shorter: statement, client, pool, handler, request.
    handlerTimeout: settings.handlerTimeoutMs,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    // Shorter than the minute that proxies keep a connection.
    keepAliveTimeout: 55_000,
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
  await app.register(accepts)
  await registerManners(app, settings)
  registerCaching(app, store, `${appVersion} ${settings.publicText}`)
  registerAccess(app)
  await registerOpenapi(app, appVersion)
  for (const folder of readdirSync(routes, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue
    const { registerRoutes } = (await import(new URL(`${folder.name}/index.ts`, routes).href)) as {
      registerRoutes: (app: FastifyInstance, dependencies: RouteDependencies) => void
    }
    await app.register(async (scope) => registerRoutes(scope, { store, intake, settings }))
  }
  return app
}
