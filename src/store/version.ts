import pg from 'pg'
import type { DataVersion } from '../domain/store.ts'
import type { StoreOptions } from './database.ts'

/**
 * The version of the data, known without asking: a connection of its own listens for changes, and asks now and then in case
 * it missed one. Where it does not know for sure, it asks.
 */
export interface VersionWatch {
  current(): Promise<DataVersion>
  /** This process wrote something: what is known may be old. */
  doubt(): void
  close(): Promise<void>
}

const channel = 'data_version'
const askAgainMs = 1_000

export function watchVersion(options: StoreOptions, pool: pg.Pool): VersionWatch {
  let known: DataVersion | null = null
  let knownAt = 0
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

  const listen = async (): Promise<pg.Client | null> => {
    const client = new pg.Client({
      connectionString: options.url,
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      application_name: 'huyen version',
      keepAlive: true,
      ...(options.schema ? { options: `-c search_path=${options.schema}` } : {}),
    })
    const lost = (): void => {
      known = null
      listener = null
    }
    client.on('error', lost)
    client.on('end', lost)
    client.on('notification', doubt)
    try {
      await client.connect()
      await client.query(`LISTEN ${channel}`)
      return client
    } catch {
      // Without it every request asks: slower, and as right.
      listener = null
      return null
    }
  }

  const ask = async (from: pg.Client | pg.Pool): Promise<DataVersion> => {
    const [before, hintsBefore] = [performance.now(), hints]
    const { rows } = await from.query<{ version: string; changedAt: Date }>(
      'SELECT version::text, changed_at AS "changedAt" FROM data_version',
    )
    const answer = { version: rows[0]!.version, changedAt: rows[0]!.changedAt }
    if (hints === hintsBefore) [known, knownAt] = [answer, before]
    return answer
  }

  return {
    current: async () => {
      if (known && performance.now() - knownAt < askAgainMs) return known
      listener ??= closed ? null : listen()
      const client = await listener
      // What one asks for is good for all who ask at the same time.
      const mine = asking ?? ask(client ?? pool)
      asking = mine
      const answer = await mine.finally(() => {
        if (asking === mine) asking = null
      })
      if (!client) known = null
      return answer
    },
    doubt,
    close: async () => {
      closed = true
      await (await listener)?.end().catch(() => undefined)
    },
  }
}
