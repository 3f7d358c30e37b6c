import { setTimeout as sleep } from 'node:timers/promises'
import { type Logger, pino } from 'pino'
import { type Config, readConfig } from '../config.ts'
import type { Store } from '../domain/store.ts'
import { acquireServer } from '../embedded/server.ts'
import { isDatabaseAway } from '../errors.ts'
import { buildGazetteer, type Gazetteer } from '../extract/gazetteer-index.ts'
import { loadGazetteerTables } from '../gazetteer.ts'
import { openPoliteFetcher, type PoliteFetcher } from '../ingest/polite-fetch.ts'
import { migrate } from '../store/migrate.ts'
import { openStore } from '../store/store.ts'

/** What every command that needs the database stands on; `close` undoes it in reverse. */
export interface Session {
  readonly config: Config
  readonly log: Logger
  readonly url: string
  readonly store: Store
  close(): Promise<void>
}

export function createLogger({ logLevel, logFormat }: Config): Logger {
  // Lines are written together, twice a second at the least and when the process ends: one by one they cost as much as the answers.
  if (logFormat === 'json')
    return pino({ level: logLevel }, pino.destination({ sync: false, minLength: 4_096, periodicFlush: 500 }))
  return pino({
    level: logLevel,
    transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname', translateTime: 'HH:MM:ss' } },
  })
}

export async function openSession({ migrating = true } = {}): Promise<Session> {
  const config = readConfig()
  const log = createLogger(config)
  const server = config.databaseUrl === null ? await acquireServer(config.dataDir) : null
  try {
    const url = config.databaseUrl ?? server!.url
    if (server?.note) log.warn(server.note)
    if (migrating) {
      const applied = await migrate(url)
      if (applied.length > 0) log.info({ applied }, 'migrations applied')
    }
    const store = openStore({
      url,
      ...config,
      onError: (error) => log.warn({ err: error }, 'the database failed us outside of any request'),
    })
    const close = async (): Promise<void> => {
      await store.close()
      await server?.release()
    }
    return { config, log, url, store, close }
  } catch (error) {
    await server?.release()
    throw error
  }
}

const longestPauseMs = 8_000

/** Migrates as soon as the database is there, however long that takes; or not at all, when the signal comes first. */
export async function migrateWhenThere({ url, log }: Session, signal: AbortSignal): Promise<void> {
  for (let pauseMs = 250; !signal.aborted; pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    try {
      const applied = await migrate(url)
      if (applied.length > 0) log.info({ applied }, 'migrations applied')
      return
    } catch (error) {
      if (!isDatabaseAway(error)) throw error
      log.warn({ err: error }, 'the database is not there yet')
      await sleep(pauseMs, undefined, { signal }).catch(() => undefined)
    }
  }
}

/** Pages of reports have a megabyte at most. */
const maxPageBytes = 5 * 1024 * 1024

export const openFetching = (store: Store, config: Config): PoliteFetcher =>
  openPoliteFetcher(store, {
    timeoutMs: config.fetchTimeoutMs,
    maxBytes: maxPageBytes,
    hostDelayMs: config.fetchDelayMs,
    userAgent: config.fetchUserAgent,
    allowedHosts: config.fetchAllowedHosts,
  })

export interface Reference {
  readonly gazetteer: Gazetteer
  load(store: Store): Promise<void>
}

export function readReference(): Reference {
  const tables = loadGazetteerTables()
  return { gazetteer: buildGazetteer(tables), load: (store) => store.loadReference(tables) }
}

/** Aborts at the first SIGINT or SIGTERM; npm and the terminal may both send one, so later ones change nothing. */
export function untilSignal(): AbortSignal {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => controller.abort(name))
  return controller.signal
}
