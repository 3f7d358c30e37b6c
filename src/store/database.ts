import pg from 'pg'

export interface StoreOptions {
  readonly url: string
  readonly poolSize: number
  readonly statementTimeoutMs: number
  /** The longest wait for a connection of the pool. */
  readonly poolTimeoutMs?: number
  /** False where a pooler between us and PostgreSQL gives each transaction another connection; true where left out. */
  readonly namedStatements?: boolean
  /** Search path, for tests; the URL's own where left out. */
  readonly schema?: string
  /** Texts of every article are public, not only of those marked so. */
  readonly publicText: boolean
  /** How long a worker may hold a job before it is given to another. */
  readonly leaseSeconds?: number
  readonly onError: (error: Error) => void
  /** Told of each statement before it is sent, for tests that count them. */
  readonly onQuery?: (text: string) => void
}

/** The results of the statements that open the transaction are the second argument. */
export type Transaction = <T>(
  work: (client: pg.PoolClient, opened: readonly pg.QueryResult[]) => Promise<T>,
  /** Statements sent together with BEGIN, in one round trip; their literals are escaped by whoever writes them. */
  opening?: readonly string[],
) => Promise<T>

export function openPool(options: StoreOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize,
    connectionTimeoutMillis: options.poolTimeoutMs ?? 5_000,
    // A lock that is held is told apart from a statement that is slow.
    lock_timeout: Math.ceil(options.statementTimeoutMs / 2),
    statement_timeout: options.statementTimeoutMs,
    // A server that is frozen ends no statement: the client does, a little later.
    query_timeout: options.statementTimeoutMs + 2_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    application_name: 'huyen',
    // Compiling a plan takes longer than any of ours runs.
    options: `-c jit=off${options.schema ? ` -c search_path=${options.schema}` : ''}`,
  })
  // Without a listener a connection that ends while idle would end the process.
  // A server that is stopped right behind its pool may end connections that were about to close: nobody needs to know.
  pool.on('error', (error) => {
    if (!pool.ending) options.onError(error)
  })
  // The pool lets go of a client before its socket has closed; what the server says in between concerns nobody.
  pool.on('connect', (client) => client.on('error', () => undefined))
  const { onQuery, namedStatements = true } = options
  if (onQuery) each(pool, (query) => onQuery(typeof query === 'string' ? query : query.text))
  if (!namedStatements) each(pool, (query) => void (typeof query === 'string' || delete query.name))
  return pool
}

/** A deadlock, a serialisation failure or a lock that was held is nobody's fault: the work is done once more. */
const passing = new Set(['40P01', '40001', '55P03'])
const tries = 5

export const transactionOn =
  (pool: pg.Pool): Transaction =>
  async (work, opening = []) => {
    for (let attempt = 1; ; attempt += 1) {
      const client = await pool.connect()
      try {
        const opened = (await client.query(['BEGIN', ...opening].join('; '))) as unknown as pg.QueryResult[]
        const result = await work(client, opening.length > 0 ? opened.slice(1) : [])
        await client.query('COMMIT')
        client.release()
        return result
      } catch (error) {
        const rolledBack = await client.query('ROLLBACK').then(
          () => true,
          () => false,
        )
        client.release(rolledBack ? undefined : (error as Error))
        if (!passing.has((error as { code?: string }).code ?? '') || attempt === tries) throw error
      }
    }
  }

/** Looks at each statement before it is sent. */
function each(pool: pg.Pool, look: (query: string | pg.QueryConfig) => void): void {
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown
    client.query = ((...args: unknown[]) => {
      look(args[0] as string | pg.QueryConfig)
      return query(...args)
    }) as typeof client.query
  })
}

/** One change of the data that readers can see, in the transaction that makes it. */
export const bumpVersion = (client: pg.PoolClient): Promise<unknown> =>
  client.query('UPDATE data_version SET version = version + 1, changed_at = now()')

export const writeAudit = (
  client: pg.PoolClient | pg.Pool,
  actor: string,
  action: string,
  target: string,
  detail: object = {},
): Promise<unknown> =>
  client.query('INSERT INTO audit (actor, action, target, detail) VALUES ($1, $2, $3, $4)', [
    actor,
    action,
    target,
    JSON.stringify(detail),
  ])

export const first = async <T>(rows: Promise<{ rows: readonly T[] }>): Promise<T | null> => (await rows).rows[0] ?? null
