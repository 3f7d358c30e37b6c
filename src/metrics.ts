import { createServer, type Server } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Figures, Store } from './domain/store.ts'

/** What there is to watch, as OpenMetrics on a port of its own, away from the public one. */
export interface Metrics {
  /** Counts the requests of an app. */
  watch(app: FastifyInstance): void
  listen(host: string, port: number): Promise<Server>
}

export function createMetrics(store: Store): Metrics {
  const registry = new Registry()
  registry.setContentType(Registry.OPENMETRICS_CONTENT_TYPE as never)
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const seconds = new Histogram({
    name: 'huyen_http_request_duration_seconds',
    help: 'Time of a request, by route.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  })
  const answers = new Counter({
    name: 'huyen_answers',
    help: 'Answers that follow the version of the data, by where they came from: kept by the client (304), from memory, outdated for want of a database, made anew.',
    labelNames: ['from'],
    registers,
  })
  const refresh = gauges(store, registers)
  return {
    watch: (app) => {
      app.answered.listen(({ method, route = 'none', status, ms, from }) => {
        seconds.observe({ method, route, status: String(status) }, ms / 1_000)
        if (from !== null) answers.inc({ from: from.replace(' ', '_') })
      })
    },
    listen: (host, port) =>
      new Promise((resolve, reject) => {
        const server = createServer((request, response) => {
          if (request.url !== '/metrics') return response.writeHead(404).end('see /metrics\n')
          refresh()
            .then(() => registry.metrics())
            .then(
              (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
              () => response.writeHead(503).end('the database cannot be reached\n'),
            )
        })
        server.once('error', reject)
        server.listen(port, host, () => resolve(server))
      }),
  }
}

/** To count everything takes a while where there is much. */
const countEveryMs = 30_000

/** What the database knows is asked for when somebody looks, and not more often than it can be counted. */
function gauges(store: Store, registers: Registry[]): () => Promise<void> {
  const gauge = (name: string, help: string, labelNames: string[] = []): Gauge =>
    new Gauge({ name, help, labelNames, registers })
  const ingestions = gauge('huyen_ingestions', 'Documents by state.', ['state'])
  const numbers = gauge('huyen_numbers', 'Numbers of all articles, by what became of them.', ['role'])
  const observations = gauge('huyen_observations', 'Observations that stand.')
  const confidence = gauge('huyen_observation_confidence', 'Mean confidence of what stands.')
  const connections = gauge('huyen_database_connections', 'Connections of the pool.', ['state'])
  const version = gauge('huyen_data_version', 'Version of the data.')
  let counted: Promise<Figures> | null = null
  let countedAt = Number.NEGATIVE_INFINITY
  const figuresOf = (): Promise<Figures> => {
    if (counted && performance.now() - countedAt < countEveryMs) return counted
    countedAt = performance.now()
    counted = store.figures()
    counted.catch(() => {
      counted = null
    })
    return counted
  }
  return async () => {
    const { open, idle, waiting } = store.load()
    for (const [state, count] of Object.entries({ open, idle, waiting })) connections.set({ state }, count)
    const figures = await figuresOf()
    for (const [state, count] of Object.entries(figures.ingestions)) ingestions.set({ state }, count)
    for (const [role, count] of Object.entries(figures.numbers)) numbers.set({ role }, count)
    observations.set(figures.observations)
    confidence.set(figures.confidence)
    version.set(figures.version)
  }
}
