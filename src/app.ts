import { readdirSync } from 'node:fs'
import accepts from '@fastify/accepts'
import AjvCompiler from '@fastify/ajv-compiler'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { earlyServer } from './api/answers/early.ts'
import type { ApiSettings, RouteDependencies } from './api/dependencies.ts'
import { registerLanguages } from './api/languages/language.ts'
import { type TrustedProxies, trustIn } from './api/limits/client-address.ts'
import { registerAccess } from './api/plugins/access.ts'
import { registerAnswered, traceId } from './api/plugins/answered.ts'
import { registerCaching } from './api/plugins/caching.ts'
import { registerCharacters } from './api/plugins/characters.ts'
import { registerDraining } from './api/plugins/draining.ts'
import { registerErrors } from './api/plugins/errors.ts'
import { registerHeaders, requestId } from './api/plugins/headers.ts'
import { registerLimits } from './api/plugins/limits.ts'
import { registerOpenapi } from './api/plugins/openapi.ts'
import { pageConstraint, registerSite } from './api/plugins/site.ts'
import { refuseUnread, sendProblem } from './api/problems/send.ts'
import type { Store } from './domain/store.ts'
import { Problem } from './errors.ts'
import { appVersion } from './version.ts'

export interface AppDependencies extends Omit<RouteDependencies, 'settings'> {
  readonly log?: FastifyBaseLogger
  /** How many proxies stand before it, or their addresses; false where none does. */
  readonly trustProxy?: TrustedProxies
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
        coerceTypes,
        // Otherwise bounds are not held against 1e999, which is Infinity.
        strictNumbers: false,
        allErrors: false,
        // What failed is told in words: the value, and what its schema says of it.
        verbose: true,
        keywords: ['example', 'x-array'],
      },
    },
  )

/** What is read for somebody who has gone is read for nobody. Writes go on: they are on record before they are answered. */
function registerWanting(app: FastifyInstance, store: Store): void {
  app.addHook('onRequest', (request, _, done) => {
    if (request.method === 'GET' || request.method === 'HEAD') store.whileWanted(request.signal, done)
    else done()
  })
}

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
    cacheBytes: 64 * 1024 * 1024,
    ...given,
  }
  const early = earlyServer()
  const app = Fastify({
    serverFactory: early.serverFactory,
    genReqId: requestId,
    // A line of the log is found by the trace that the sender is in.
    childLoggerFactory: (logger, bindings, options, request) => {
      const trace = traceId(request)
      return logger.child(trace === undefined ? bindings : { ...bindings, traceId: trace }, options)
    },
    ...(log ? { loggerInstance: log } : {}),
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trustProxy === false ? false : trustIn(trustProxy),
    // Each wait is bounded, the inner ones shorter: statement, client, pool, handler, request.
    handlerTimeout: settings.handlerTimeoutMs,
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    // Shorter than the minute that proxies keep a connection.
    keepAliveTimeout: 55_000,
    bodyLimit: 1024 * 1024,
    // What still comes while it closes is answered: whoever sent it could not know.
    return503OnClosing: false,
    http: { maxHeaderSize: 16 * 1024, headersTimeout: 10_000, connectionsCheckingInterval: 5_000 },
    clientErrorHandler: refuseUnread,
    frameworkErrors: (error, request, reply) => {
      sendProblem(request, reply, new Problem('invalid-parameter', error.message, { cause: error }))
    },
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true, constraints: { page: pageConstraint } },
  })
  // Parameters are texts that may mean numbers; a body says itself what is a number.
  const [ofTexts, ofBodies] = [validator(true), validator(false)]
  app.setValidatorCompiler((route) => (route.httpPart === 'body' ? ofBodies : ofTexts)(route))
  // In this order: what is in memory is answered before anything else is done, and kept after everything was.
  registerAnswered(app)
  registerErrors(app)
  registerLanguages(app)
  registerDraining(app)
  const { counted, refuse } = registerLimits(app, store, settings)
  const { keep } = registerCaching(app, store, {
    edition: `${appVersion} ${settings.publicText}`,
    cacheBytes: settings.cacheBytes,
    byAddress: settings.publicUrl === null,
    trustProxy,
    counted,
    first: early.first,
  })
  await app.register(accepts)
  await registerHeaders(app)
  await refuse()
  keep()
  registerWanting(app, store)
  registerAccess(app)
  registerCharacters(app)
  await registerOpenapi(app, appVersion)
  await registerSite(app)
  for (const folder of readdirSync(routes, { withFileTypes: true })) {
    if (!folder.isDirectory()) continue
    const { registerRoutes } = (await import(new URL(`${folder.name}/index.ts`, routes).href)) as {
      registerRoutes: (app: FastifyInstance, dependencies: RouteDependencies) => void
    }
    await app.register(async (scope) => registerRoutes(scope, { store, intake, settings }))
  }
  return app
}
