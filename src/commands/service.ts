import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { buildApp } from '../app.ts'
import type { Config } from '../config.ts'
import type { Store } from '../domain/store.ts'
import { UsageError } from '../errors.ts'
import { extractorVersion } from '../extractor-version.ts'
import { ingestMany } from '../ingest/bulk.ts'
import type { FoundDocument } from '../ingest/documents.ts'
import { filesUnder, idOf } from '../ingest/files.ts'
import type { Readers } from '../ingest/readers.ts'
import { runWorker } from '../ingest/worker.ts'
import { createMetrics } from '../metrics.ts'
import { openFetching } from './session.ts'

/** The two services, as start, serve and worker put them together. */

const seeds = fileURLToPath(new URL('../../seeds/articles/', import.meta.url))

export async function listen(store: Store, { intake }: Readers, config: Config, log: Logger): Promise<FastifyInstance> {
  const app = await buildApp({
    store,
    intake,
    log,
    trustProxy: config.trustProxy,
    settings: { ...config, bulkDir: folderFor(config.bulkDir) },
  })
  try {
    if (config.metricsPort !== null) await serveMetrics(app, store, config)
    await app.listen({ host: config.host, port: config.port })
  } catch (error) {
    await app.close()
    throw listenError(error as NodeJS.ErrnoException, config)
  }
  return app
}

/** Exports can come later; where there can be no folder for them, none are served. */
function folderFor(path: string): string | null {
  try {
    mkdirSync(path, { recursive: true })
    return path
  } catch {
    return null
  }
}

async function serveMetrics(app: FastifyInstance, store: Store, { host, metricsPort }: Config): Promise<void> {
  const metrics = createMetrics(store)
  metrics.watch(app)
  const server = await metrics.listen(host, metricsPort!).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new UsageError(`METRICS_PORT=${metricsPort} is taken: choose another`) : error
  })
  app.addHook('onClose', async () => void server.close())
}

export function listenError(error: NodeJS.ErrnoException, { host, port }: Config): Error {
  if (error.code === 'EADDRINUSE')
    return new UsageError(
      `port ${port} of ${host} is taken: stop what listens there, or choose another, e.g. PORT=${port + 1} npm start`,
    )
  if (error.code === 'EACCES')
    return new UsageError(`port ${port} may not be opened by this user: choose one above 1023, e.g. PORT=3000`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new UsageError(`HOST=${host} is no address of this machine`)
  return error
}

/** Takes in the seeds, which are public, and works until the signal. */
export async function work(
  store: Store,
  { read, prepare }: Readers,
  config: Config,
  log: Logger,
  signal: AbortSignal,
): Promise<void> {
  await ingestMany({ store, read, prepare, actor: 'start', tell: () => undefined }, filesUnder(seeds).map(seedDocument))
  const outdated = await store.reextract(extractorVersion(), false, 'start')
  if (outdated > 0) log.info({ outdated }, 'articles of an older extractor are read again')
  const fetcher = openFetching(store, config)
  try {
    await runWorker({ store, read, prepare, fetcher, log }, config.workerPollMs, signal)
  } finally {
    await fetcher.close()
  }
}

const seedDocument = (path: string): FoundDocument => ({
  label: path,
  file: null,
  document: {
    source: 'seed',
    name: idOf(path),
    url: null,
    canonicalUrl: null,
    publishedAt: null,
    isPublic: true,
    mediaType: 'text/plain; charset=utf-8',
    body: readFileSync(path),
  },
})

export const addressOf = (app: FastifyInstance): string => {
  const address = app.server.address()
  if (address === null || typeof address === 'string') return String(address)
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return `http://${host.replace(/^0\.0\.0\.0$|^\[::\]$/, '127.0.0.1')}:${address.port}`
}
