import pg from 'pg'
import type { DataVersion, KnownVersion } from '../domain/store.ts'
import type { StoreOptions } from './database.ts'

/**
 * The version of the data, known without asking: a connection of its own listens for changes, and asks now and then in case
 * it missed one. Where it does not know for sure, it asks.
 */
export interface VersionWatch {
  current(): Promise<DataVersion>
  known(): KnownVersion
  /** This process wrote something: what is known may be old. */
  doubt(): void
  close(): Promise<void>
}

const channel = 'data_version'
const askAgainMs = 1_000
/** Longer than this nobody waits to hear it. */
const patienceMs = 1_500

const late = 'timeout exceeded when trying to connect to ask for the version of the data'

async function inTime<T>(work: Promise<T>, onLate: () => void): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const waiting = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      onLate()
      reject(new Error(late))
    }, patienceMs)
  })
  return Promise.race([work, waiting]).finally(() => clearTimeout(timer))
}

export function watchVersion(options: StoreOptions, pool: pg.Pool): VersionWatch {
  let known: DataVersion | null = null
  let last: DataVersion | null = null
  // When the last one was asked for, and answered: it was the latest then.
  let toldAt = 0
  let lateAt = Number.NEGATIVE_INFINITY
  // Raised with every hint of a change: an answer that was asked for before it is not remembered.
  let hints = 0
  let listener: Promise<pg.Client | null> | null = null
  let asking: Promise<DataVersion> | null = null
  let closed = false

  const doubt = (): void => {
    hints += 1
    known = null
    asking = null
  }

  const open = async (onLost: () => void): Promise<pg.Client | null> => {
    const client = new pg.Client({
      connectionString: options.url,
      connectionTimeoutMillis: 5_000,
      query_timeout: patienceMs,
      application_name: 'huyen version',
      keepAlive: true,
      ...(options.schema ? { options: `-c search_path=${options.schema}` } : {}),
    })
    client.on('error', onLost)
    client.on('end', onLost)
    client.on('notification', doubt)
    try {
      await client.connect()
      await client.query(`LISTEN ${channel}`)
      return client
    } catch {
      // Without it every request asks: slower, and as right.
      client.end().catch(() => undefined)
      onLost()
      return null
    }
  }

  /** One that was lost is forgotten; the one that came in its place is not. */
  const listen = (): Promise<pg.Client | null> => {
    const mine = open(() => {
      known = null
      if (listener === mine) listener = null
    })
    return mine
  }

  const ask = async (from: pg.Client | pg.Pool): Promise<DataVersion> => {
    const [before, hintsBefore] = [performance.now(), hints]
    const { rows } = await from.query<{ version: string; changedAt: Date }>(
      'SELECT version::text, changed_at AS "changedAt" FROM data_version',
    )
    const answer = { version: rows[0]!.version, changedAt: rows[0]!.changedAt }
    if (hints === hintsBefore) known = answer
    // Answers of two connections may come in another order than they were asked for.
    if (before >= toldAt) [last, toldAt] = [answer, before]
    return answer
  }

  const fresh = (): DataVersion | null => (known && performance.now() - toldAt < askAgainMs ? known : null)

  const askOnce = async (): Promise<DataVersion> => {
    listener ??= closed ? null : listen()
    const client = await listener
    if (client)
      try {
        return await ask(client)
      } catch {
        // It was ended while it was asked, or hangs: another one will listen.
        client.end().catch(() => undefined)
        listener = null
      }
    const answer = await ask(pool)
    known = null
    return answer
  }

  return {
    current: async () => {
      const version = fresh()
      if (version) return version
      // Not everybody has to wait for a database that hangs.
      if (performance.now() - lateAt < askAgainMs) throw new Error(late)
      // What one asks for is good for all who ask at the same time.
      const mine = asking ?? askOnce()
      asking = mine
      const forget = (): void => {
        if (asking === mine) asking = null
      }
      mine.then(forget, forget)
      return inTime(mine, () => {
        lateAt = performance.now()
      })
    },
    known: () => ({ current: fresh(), last, age: performance.now() - toldAt }),
    doubt,
    close: async () => {
      closed = true
      await (await listener)?.end().catch(() => undefined)
    },
  }
}
