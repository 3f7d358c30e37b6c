import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import pg from 'pg'

/**
 * Statements of readers on the pool. Those whose plan is settled are named, so that PostgreSQL makes it once for each connection;
 * each is cancelled in PostgreSQL when nobody waits for its answer any more.
 */

export interface Rows<T> {
  readonly rows: T[]
  readonly fields: readonly { readonly name: string }[]
}

export interface Asked {
  readonly text: string
  readonly values?: unknown[]
  /** One plan serves whatever the values are: it is made once for each connection. */
  readonly settled?: boolean
  /** Where it has to be shorter than for others. */
  readonly timeoutMs?: number
  /** Rows as arrays: an object for each costs as much as what is made of it. */
  readonly rowMode?: 'array'
}

/** What a pool, a client and a reader have in common. */
export interface Queries {
  query<T extends pg.QueryResultRow | unknown[]>(query: Asked): Promise<Rows<T>>
}

const wanted = new AsyncLocalStorage<AbortSignal>()

/** Statements begun in `work`, and in what comes of it, are cancelled when the signal aborts. */
export const whileWanted = <T>(signal: AbortSignal, work: () => T): T => wanted.run(signal, work)

/** Filters and orders make more statements than a server should remember: those that come first are named. */
const mostNames = 200
const names = new Map<string, string>()

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= mostNames) return known
  const name = `read_${createHash('sha256').update(text).digest('base64url').slice(0, 16)}`
  names.set(text, name)
  return name
}

/** For drivers that ask for the name of a statement; an empty one leaves it without. */
export const statementName = ({ sql }: { readonly sql: string }): string => nameOf(sql) ?? ''

export function readerOn(pool: pg.Pool): Queries {
  const once = async <T extends pg.QueryResultRow | unknown[]>(
    query: pg.QueryConfig,
    timeoutMs?: number,
  ): Promise<Rows<T>> => {
    const signal = bounded(wanted.getStore(), timeoutMs)
    const client = await pool.connect()
    if (signal?.aborted) {
      client.release()
      throw signal.reason
    }
    try {
      const result = await (signal ? unlessGone<T>(client, query, signal) : client.query<T>(query))
      client.release()
      return result
    } catch (error) {
      client.release(isRefusal(error) ? undefined : (error as Error))
      throw error
    }
  }
  return {
    query: async <T extends pg.QueryResultRow | unknown[]>({
      text,
      values = [],
      settled = false,
      timeoutMs,
      rowMode,
    }: Asked) => {
      const name = settled ? nameOf(text) : undefined
      const query = { text, values, ...(name && { name }), ...(rowMode && { rowMode }) }
      try {
        return await once<T>(query, timeoutMs)
      } catch (error) {
        // The connection went while it was asked; what only reads can be asked again.
        if (!isConnectionLost(error)) throw error
        return once<T>(query, timeoutMs)
      }
    },
  }
}

const bounded = (signal: AbortSignal | undefined, timeoutMs: number | undefined): AbortSignal | undefined =>
  timeoutMs === undefined ? signal : AbortSignal.any([...(signal ? [signal] : []), AbortSignal.timeout(timeoutMs)])

/** What the server refused says nothing against the connection. */
const isRefusal = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && error.code?.startsWith('57P') !== true

const isConnectionLost = (error: unknown): boolean =>
  (error as { code?: string }).code === '57P01' || /^Connection terminated/.test((error as Error).message)

async function unlessGone<T extends pg.QueryResultRow | unknown[]>(
  client: pg.PoolClient,
  query: pg.QueryConfig,
  signal: AbortSignal,
): Promise<Rows<T>> {
  let cancelling: Promise<void> | null = null
  const onAbort = (): void => {
    cancelling = cancel(client)
  }
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await client.query<T>(query)
  } finally {
    signal.removeEventListener('abort', onAbort)
    // Before that is over it could hit whatever the connection does next.
    await cancelling
  }
}

/** PostgreSQL's own request to cancel, on a connection of its own; it goes through a pooler as well. */
function cancel(client: pg.PoolClient): Promise<void> {
  const { host, port, ssl, processID, secretKey } = client as unknown as {
    host: string
    port: number
    ssl: boolean | object
    processID: number
    secretKey: number
  }
  return new Promise((resolve) => {
    const connection = new pg.Connection({ ssl } as never) as unknown as CancelConnection
    const ask = (): void => connection.cancel(processID, secretKey)
    connection.once('connect', () => (ssl ? connection.requestSsl() : ask()))
    connection.once('sslconnect', ask)
    connection.on('error', () => resolve())
    connection.once('end', () => resolve())
    setTimeout(() => {
      connection.stream.destroy()
      resolve()
    }, 2_000).unref()
    if (host.startsWith('/')) connection.connect(`${host}/.s.PGSQL.${port}`)
    else connection.connect(port, host)
  })
}

interface CancelConnection {
  readonly stream: { destroy(): void }
  on(event: string, listener: () => void): void
  once(event: string, listener: () => void): void
  connect(...address: readonly (string | number)[]): void
  requestSsl(): void
  cancel(processId: number, secretKey: number): void
}
