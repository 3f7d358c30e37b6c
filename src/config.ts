import { join, resolve } from 'node:path'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import { UsageError } from './errors.ts'
import { appVersion } from './version.ts'

/** A number of proxies, or where they stand: addresses, networks, loopback, linklocal, uniquelocal. */
const proxies =
  '^(?:false|[1-9]|10|(?:[\\da-f.:]{3,45}(?:/\\d{1,3})?|loopback|linklocal|uniquelocal)(?:, ?(?:[\\da-f.:]{3,45}(?:/\\d{1,3})?|loopback|linklocal|uniquelocal)){0,20})$'

/** The only reader of process.env. Each setting is described in .env.example. */
const Settings = Type.Object({
  HOST: Type.String({ default: '127.0.0.1', minLength: 1 }),
  PORT: Type.Integer({ default: 3000, minimum: 0, maximum: 65535 }),
  DATA_DIR: Type.String({ default: 'data', minLength: 1 }),
  DATABASE_URL: Type.Optional(Type.String({ pattern: '^postgres(ql)?://' })),
  LOG_LEVEL: Type.Union(
    ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'].map((level) => Type.Literal(level)),
    { default: 'info' },
  ),
  LOG_FORMAT: Type.Union([Type.Literal('pretty'), Type.Literal('json'), Type.Literal('auto')], { default: 'auto' }),
  PUBLIC_TEXT: Type.Boolean({ default: false }),
  POOL_SIZE: Type.Integer({ default: 10, minimum: 1, maximum: 200 }),
  POOL_TIMEOUT_MS: Type.Integer({ default: 3_000, minimum: 50, maximum: 600_000 }),
  NAMED_STATEMENTS: Type.Boolean({ default: true }),
  CACHE_MB: Type.Integer({ default: 64, minimum: 0, maximum: 100_000 }),
  STATEMENT_TIMEOUT_MS: Type.Integer({ default: 10_000, minimum: 100, maximum: 600_000 }),
  HANDLER_TIMEOUT_MS: Type.Integer({ default: 20_000, minimum: 200, maximum: 600_000 }),
  DRAIN_MS: Type.Integer({ default: 3_000, minimum: 0, maximum: 600_000 }),
  WORKER_POLL_MS: Type.Integer({ default: 1_000, minimum: 50, maximum: 60_000 }),
  LEASE_SECONDS: Type.Integer({ default: 60, minimum: 2, maximum: 3_600 }),
  READ_TIMEOUT_MS: Type.Integer({ default: 10_000, minimum: 100, maximum: 600_000 }),
  FETCH_TIMEOUT_MS: Type.Integer({ default: 30_000, minimum: 100, maximum: 300_000 }),
  FETCH_DELAY_MS: Type.Integer({ default: 2_000, minimum: 0, maximum: 600_000 }),
  FETCH_USER_AGENT: Type.String({ default: `huyen/${appVersion}`, minLength: 3, pattern: '^[\\x20-\\x7e]+$' }),
  FETCH_ALLOWED_HOSTS: Type.String({ default: '' }),
  TRUST_PROXY: Type.String({ default: 'false', pattern: proxies }),
  RATE_LIMIT: Type.Integer({ default: 6_000, minimum: 1, maximum: 100_000_000 }),
  BULK_DIR: Type.Optional(Type.String({ minLength: 1 })),
  METRICS_PORT: Type.Optional(Type.Integer({ minimum: 0, maximum: 65535 })),
  PUBLIC_URL: Type.Optional(Type.String({ pattern: '^https?://[^/?#]+(/[^?#]*)?$' })),
})

type Parsed = Static<typeof Settings>

export interface Config {
  readonly host: string
  readonly port: number
  /** Absolute. */
  readonly dataDir: string
  readonly databaseUrl: string | null
  readonly logLevel: string
  readonly logFormat: 'pretty' | 'json'
  readonly publicText: boolean
  readonly poolSize: number
  /** The longest wait for a connection of the pool. */
  readonly poolTimeoutMs: number
  /** Each statement is parsed and planned once for each connection. */
  readonly namedStatements: boolean
  /** What answers that are kept in memory may take; 0 keeps none. */
  readonly cacheBytes: number
  readonly statementTimeoutMs: number
  /** The longest that a request may take; longer than statementTimeoutMs. */
  readonly handlerTimeoutMs: number
  /** How long requests are still taken after the signal to stop, while /health/ready says no. */
  readonly drainMs: number
  readonly workerPollMs: number
  /** How long a worker may hold a job before it is given to another. */
  readonly leaseSeconds: number
  /** The longest that the reading of one document may take. */
  readonly readTimeoutMs: number
  readonly fetchTimeoutMs: number
  readonly fetchDelayMs: number
  readonly fetchUserAgent: string
  /** Hosts that are fetched from whatever their address. */
  readonly fetchAllowedHosts: ReadonlySet<string>
  readonly trustProxy: false | number | readonly string[]
  /** Requests a minute of one address. */
  readonly rateLimit: number
  /** Absolute; where exports lie and are served from. */
  readonly bulkDir: string
  /** Null: no metrics are served. */
  readonly metricsPort: number | null
  /** Where the API is found, without a slash at the end; null where it is not told. */
  readonly publicUrl: string | null
}

const expected: Readonly<Record<string, string>> = {
  PORT: 'a whole number from 0 to 65535',
  DATABASE_URL: 'a URL that starts with postgres:// or postgresql://',
  LOG_LEVEL: 'fatal, error, warn, info, debug, trace or silent',
  LOG_FORMAT: 'pretty, json or auto',
  PUBLIC_TEXT: 'true or false',
  TRUST_PROXY:
    'false, the number of proxies from 1 to 10, or their addresses and networks parted by commas (loopback, 10.0.0.0/8)',
  POOL_SIZE: 'a whole number from 1 to 200',
  POOL_TIMEOUT_MS: 'a whole number from 50 to 600000',
  NAMED_STATEMENTS: 'true or false',
  CACHE_MB: 'a whole number from 0 to 100000',
  STATEMENT_TIMEOUT_MS: 'a whole number from 100 to 600000',
  HANDLER_TIMEOUT_MS: 'a whole number from 200 to 600000',
  DRAIN_MS: 'a whole number from 0 to 600000',
  WORKER_POLL_MS: 'a whole number from 50 to 60000',
  LEASE_SECONDS: 'a whole number from 2 to 3600',
  FETCH_TIMEOUT_MS: 'a whole number from 100 to 300000',
  FETCH_DELAY_MS: 'a whole number from 0 to 600000',
  READ_TIMEOUT_MS: 'a whole number from 100 to 600000',
  RATE_LIMIT: 'a whole number from 1 to 100000000',
  METRICS_PORT: 'a whole number from 0 to 65535',
  PUBLIC_URL: 'a URL of http or https without a query',
  FETCH_USER_AGENT: 'three printable ASCII characters or more',
}

/** What the password of a URL may not hold as it is. It is not shown: it ends in logs. */
function checkDatabaseUrl(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : null
  const isWhole =
    url !== null &&
    (url.hostname !== '' || url.searchParams.has('host')) &&
    isEncoded(url.username) &&
    isEncoded(url.password)
  if (!isWhole)
    throw new UsageError(
      'DATABASE_URL=…: is no URL of the form postgresql://user:password@host:5432/name; in user and password write %40 for @, %3A for :, %2F for /, %3F for ?, %23 for #, %25 for %',
    )
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/** Lists every bad setting at once. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const given = Object.fromEntries(
    Object.keys(Settings.properties).flatMap((name) =>
      env[name] === undefined || env[name] === '' ? [] : [[name, env[name]]],
    ),
  )
  const converted = Value.Default(Settings, Value.Convert(Settings, given)) as Record<string, unknown>
  if (!Value.Check(Settings, converted)) {
    const names = new Set(Value.Errors(Settings, converted).flatMap((error) => error.instancePath.split('/')[1] ?? []))
    throw new UsageError(
      [...names]
        .map(
          (name) =>
            `${name}=${name === 'DATABASE_URL' ? '…' : JSON.stringify(given[name])}: expected ${expected[name] ?? 'a text that is not empty'}`,
        )
        .join('; '),
    )
  }
  const settings: Parsed = converted
  if (settings.DATABASE_URL !== undefined) checkDatabaseUrl(settings.DATABASE_URL)
  // The inner wait must end first, or it is not known what ended.
  for (const [inner, outer] of [
    ['POOL_TIMEOUT_MS', 'STATEMENT_TIMEOUT_MS'],
    ['STATEMENT_TIMEOUT_MS', 'HANDLER_TIMEOUT_MS'],
  ] as const)
    if (settings[inner] >= settings[outer])
      throw new UsageError(`${inner}=${settings[inner]}: expected less than ${outer}, which is ${settings[outer]}`)
  if (settings.TRUST_PROXY !== 'false' && settings.PUBLIC_URL === undefined)
    throw new UsageError('TRUST_PROXY needs PUBLIC_URL: behind a proxy the address that clients know must be set')
  const pretty = settings.LOG_FORMAT === 'auto' ? process.stdout.isTTY === true : settings.LOG_FORMAT === 'pretty'
  return Object.freeze({
    host: settings.HOST,
    port: settings.PORT,
    dataDir: resolve(settings.DATA_DIR),
    databaseUrl: settings.DATABASE_URL ?? null,
    logLevel: settings.LOG_LEVEL as string,
    logFormat: pretty ? ('pretty' as const) : ('json' as const),
    publicText: settings.PUBLIC_TEXT,
    poolSize: settings.POOL_SIZE,
    poolTimeoutMs: settings.POOL_TIMEOUT_MS,
    namedStatements: settings.NAMED_STATEMENTS,
    cacheBytes: settings.CACHE_MB * 1024 * 1024,
    statementTimeoutMs: settings.STATEMENT_TIMEOUT_MS,
    handlerTimeoutMs: settings.HANDLER_TIMEOUT_MS,
    drainMs: settings.DRAIN_MS,
    workerPollMs: settings.WORKER_POLL_MS,
    leaseSeconds: settings.LEASE_SECONDS,
    readTimeoutMs: settings.READ_TIMEOUT_MS,
    fetchTimeoutMs: settings.FETCH_TIMEOUT_MS,
    fetchDelayMs: settings.FETCH_DELAY_MS,
    fetchUserAgent: settings.FETCH_USER_AGENT,
    fetchAllowedHosts: new Set(
      settings.FETCH_ALLOWED_HOSTS.split(',')
        .map((host) => host.trim())
        .filter(Boolean),
    ),
    trustProxy: trustedProxies(settings.TRUST_PROXY),
    rateLimit: settings.RATE_LIMIT,
    bulkDir: resolve(settings.BULK_DIR ?? join(settings.DATA_DIR, 'bulk')),
    metricsPort: settings.METRICS_PORT ?? null,
    publicUrl: settings.PUBLIC_URL?.replace(/\/{1,100}$/, '') ?? null,
  })
}

const trustedProxies = (text: string): Config['trustProxy'] =>
  text === 'false' ? false : /^\d+$/.test(text) ? Number(text) : text.split(',').map((one) => one.trim())
