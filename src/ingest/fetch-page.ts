import { isUtf8 } from 'node:buffer'
import { pipeline, type Readable, type Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate, gunzipSync } from 'node:zlib'
import { Agent, request } from 'undici'
import type { FetchedPage, KnownPage } from '../domain/ingestion.ts'
import { IngestionError } from '../errors.ts'
import { type AllowedHosts, checkHost, publicLookup } from './addresses.ts'

/** One page over HTTP, with limits on everything: time, size, redirects, and where it may lead. */

export interface FetchLimits {
  readonly timeoutMs: number
  readonly maxBytes: number
  readonly maxRedirects: number
  readonly userAgent: string
  readonly allowedHosts: AllowedHosts
}

/** Asked before each address that is gone to, redirects included; throws where it may not. */
export type Permit = (url: URL, get: (url: URL) => Promise<Answer>) => Promise<void>

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Buffer
}

export interface Fetcher {
  /** Null: not modified since `known`. */
  fetch(url: string, known: KnownPage | null, permit: Permit): Promise<FetchedPage | null>
  close(): Promise<void>
}

export function openFetcher(limits: FetchLimits, lookup = publicLookup(limits.allowedHosts)): Fetcher {
  const agent = new Agent({
    connect: { lookup, timeout: limits.timeoutMs },
    headersTimeout: limits.timeoutMs,
    bodyTimeout: limits.timeoutMs,
    pipelining: 1,
    keepAliveTimeout: 4_000,
  })
  return {
    fetch: (url, known, permit) => fetchPage(agent, limits, url, known, permit),
    close: () => agent.destroy(),
  }
}

async function fetchPage(
  agent: Agent,
  limits: FetchLimits,
  address: string,
  known: KnownPage | null,
  permit: Permit,
): Promise<FetchedPage | null> {
  // One clock for the whole of it: a server that trickles is not waited for at every byte anew.
  const signal = AbortSignal.timeout(limits.timeoutMs)
  let url = parse(address)
  for (let redirects = 0; redirects <= limits.maxRedirects; redirects += 1) {
    checkHost(url, limits.allowedHosts)
    await permit(url, (other) => {
      checkHost(other, limits.allowedHosts)
      return get(agent, limits, other, {}, signal)
    })
    const answer = await get(agent, limits, url, conditions(known), signal)
    const { status, headers } = answer
    if (status === 304 && known) return null
    const next = redirectOf(answer, url)
    if (next) {
      url = next
      continue
    }
    if (status !== 200) throw refusal(answer, url)
    const [mediaType = '', ...parameters] = (headers['content-type'] ?? 'text/html')
      .split(';')
      .map((part) => part.trim())
    return {
      body: answer.body,
      mediaType: mediaType.toLowerCase(),
      charset: /charset=["']?([\w-]+)/i.exec(parameters.join(';'))?.[1] ?? null,
      etag: headers.etag ?? null,
      lastModified: headers['last-modified'] ?? null,
    }
  }
  throw new IngestionError(
    'too-many-redirects',
    `${address} leads from address to address more than ${limits.maxRedirects} times`,
  )
}

function parse(address: string, base?: URL): URL {
  try {
    return new URL(address, base)
  } catch (cause) {
    throw new IngestionError('bad-url', `${address.slice(0, 200)} is no URL`, { cause })
  }
}

const redirects = new Set([301, 302, 303, 307, 308])

/** Where an answer sends to; null where it does not. Servers send addresses in UTF-8 as they are, which headers are not made for. */
export function redirectOf({ status, headers: { location } }: Answer, from: URL): URL | null {
  if (!redirects.has(status) || !location) return null
  const bytes = Buffer.from(location, 'latin1')
  return parse(isUtf8(bytes) ? bytes.toString('utf8') : location, from)
}

const conditions = (known: KnownPage | null): Record<string, string> => ({
  ...(known?.etag ? { 'if-none-match': known.etag } : {}),
  ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
})

async function get(
  agent: Agent,
  { maxBytes, userAgent, timeoutMs }: FetchLimits,
  url: URL,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Answer> {
  try {
    const {
      statusCode,
      headers: given,
      body,
    } = await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        'user-agent': userAgent,
        accept: 'text/html, application/xhtml+xml, text/plain;q=0.9',
        'accept-encoding': 'gzip, deflate, br',
        ...headers,
      },
    })
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of unpacked(body, given['content-encoding'])) {
      size += chunk.length
      if (size > maxBytes) throw new IngestionError('too-large', `${url.href} is larger than ${megabytes(maxBytes)}`)
      chunks.push(chunk)
    }
    const whole = Buffer.concat(chunks)
    return {
      status: statusCode,
      headers: flat(given),
      body: isGzip(whole) ? gunzipSync(whole, { maxOutputLength: maxBytes }) : whole,
    }
  } catch (error) {
    throw explained(error as Error & { code?: string; cause?: unknown }, url, timeoutMs)
  }
}

/** Some send a packed file, and do not say so. */
const isGzip = (body: Buffer): boolean => body[0] === 0x1f && body[1] === 0x8b

const unpackers: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}
/** RFC 9110 lets servers pack what is packed already; nobody does so more than twice. */
const mostLayers = 2

/** What was packed, whether it was asked for or not. It is counted as it comes out: a bomb is stopped when it has grown too large. */
function unpacked(body: Readable, encoding: string | string[] | undefined): AsyncIterable<Buffer> {
  const layers = String(encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '' && layer !== 'identity')
    .reverse()
  const unknown = layers.find((layer) => !Object.hasOwn(unpackers, layer))
  if (unknown !== undefined || layers.length > mostLayers)
    throw new IngestionError('not-text', `it is packed as ${String(encoding).slice(0, 60)}, which is not unpacked here`)
  let stream: Readable = body
  for (const layer of layers) {
    const unpacker = unpackers[layer]!()
    pipeline(stream, unpacker, () => undefined)
    stream = unpacker
  }
  return stream
}

export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`

const flat = (headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), Array.isArray(value) ? value[0] : value]),
  )

function explained(error: Error & { code?: string; cause?: unknown }, url: URL, timeoutMs: number): Error {
  for (const one of [error, error.cause]) if (one instanceof IngestionError) return one
  if (/^(?:Z_|ERR_(?:BUFFER_TOO_LARGE|_?BROTLI|ZLIB)|ERR__)/.test(error.code ?? ''))
    return new IngestionError(
      error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'not-text',
      `what ${url.host} sent cannot be unpacked (${error.code})`,
      { cause: error },
    )
  if (error.name === 'TimeoutError' || error.name === 'AbortError' || /TIMEOUT/.test(error.code ?? ''))
    return new IngestionError('timeout', `${url.host} did not answer within ${timeoutMs / 1_000} s`, { cause: error })
  return new IngestionError('unreachable', `${url.host} could not be reached: ${error.code ?? error.message}`, {
    cause: error,
  })
}

function refusal({ status, headers }: Answer, { href }: URL): IngestionError {
  const said = `${href} answered ${status}`
  if (status === 429 || status === 503)
    return new IngestionError('busy', said, optional(retryAfter(headers['retry-after'])))
  if (status === 401 || status === 403 || status === 451) return new IngestionError('refused', said)
  if (status === 404 || status === 410) return new IngestionError('gone', said)
  return status >= 500 ? new IngestionError('server-error', said) : new IngestionError('http-error', said)
}

const optional = (retryAfterMs: number | null): { retryAfterMs?: number } =>
  retryAfterMs === null ? {} : { retryAfterMs }

/** RFC 9110: seconds, or a date. Nobody is waited for longer than a day. */
function retryAfter(value: string | undefined): number | null {
  if (value === undefined) return null
  const ms = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now()
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 1_000), 86_400_000) : null
}

/** 'huyen/0.1 (+https://…)' is 'huyen' in robots.txt. */
export const appName = (userAgent: string): string => userAgent.split(/[/\s]/)[0] ?? userAgent
