import { availableParallelism, constants } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Logger, pino, type SerializedError, stdSerializers } from 'pino'
import { type Config, readConfig } from '../config.ts'
import type { Store } from '../domain/store.ts'
import { acquireServer } from '../embedded/server.ts'
import { isDatabaseAway, wordsOf } from '../errors.ts'
import { loadGazetteerTables } from '../gazetteer.ts'
import { openPoliteFetcher, type PoliteFetcher } from '../ingest/polite-fetch.ts'
import { openReaders, type Readers } from '../ingest/readers.ts'
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
    serializers: { err: harmless },
    transport: { target: 'pino-pretty', options: { ignore: 'pid,hostname', translateTime: 'HH:MM:ss' } },
  })
}

/** What others sent may stand in a message: on a terminal it must neither move the cursor nor look like a line of ours. */
export function harmless(error: Error): SerializedError {
  const told = stdSerializers.err(error)
  const { message, stack } = told
  const frames = stack.indexOf('\n    at ')
  return {
    ...told,
    message: escaped(message),
    stack: `${escaped(frames < 0 ? stack : stack.slice(0, frames))}${frames < 0 ? '' : stack.slice(frames).replace(controls, escapeOf)}`,
  }
}

const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g
const escapeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
const escaped = (text: string): string => text.replaceAll('\n', '\\n').replace(controls, escapeOf)

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
      log.warn({ why: wordsOf(error) }, 'the database is not there yet')
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

/** The engine's tables take about a fifth of it. */
const readingMb = 384

/** An API reads one text at a time, and answers meanwhile; whoever has nothing else to do reads two. */
export const openReading = ({ readTimeoutMs }: Config, threads = Math.min(2, availableParallelism())): Readers =>
  openReaders(new URL('./reading-thread.ts', import.meta.url), {
    threads,
    timeoutMs: readTimeoutMs,
    memoryMb: readingMb,
  })

/** Gazetteer and catalogue into the store. */
export const loadReference = (store: Store): Promise<void> => store.loadReference(loadGazetteerTables())

/** npm and the terminal may both send a signal for one Ctrl-C; whoever sends another later means it. */
const sameSignalMs = 1_000

/** Aborts at the first SIGINT or SIGTERM; one that comes a second later, or more, ends the process at once. */
export function untilSignal(): AbortSignal {
  const controller = new AbortController()
  let firstAt: number | null = null
  for (const name of ['SIGINT', 'SIGTERM'] as const)
    process.on(name, () => {
      firstAt ??= performance.now()
      if (performance.now() - firstAt >= sameSignalMs) process.exit(128 + constants.signals[name])
      controller.abort(name)
    })
  return controller.signal
}
