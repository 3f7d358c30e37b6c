import robotsModule from 'robots-parser'
import type { FetchedPage, KnownPage } from '../domain/ingestion.ts'
import type { IngestionStore } from '../domain/writing.ts'
import { IngestionError } from '../errors.ts'
import type { AllowedHosts } from './addresses.ts'
import { type Answer, appName, type Fetcher, openFetcher, redirectOf } from './fetch-page.ts'

/** Fetching as a guest: robots.txt is heard, and a host has one visitor at a time, with a pause behind each, whatever the number of workers. */

export interface FetchSettings {
  readonly timeoutMs: number
  readonly maxBytes: number
  readonly hostDelayMs: number
  readonly userAgent: string
  readonly allowedHosts: AllowedHosts
}

export type Turn =
  | { readonly kind: 'fetched'; readonly page: FetchedPage | null }
  /** The host's turn is somebody else's for so long. */
  | { readonly kind: 'busy'; readonly waitMs: number }

export interface PoliteFetcher {
  fetch(url: string, known: KnownPage | null): Promise<Turn>
  close(): Promise<void>
}

/** Its types describe an ES module, which it is not. */
const parseRobots = robotsModule as unknown as (
  url: string,
  rules: string,
) => { isAllowed(url: string, userAgent: string): boolean | undefined }

const robotsAgeMs = 24 * 3_600_000

export function openPoliteFetcher(
  store: IngestionStore,
  settings: FetchSettings,
  open: typeof openFetcher = openFetcher,
): PoliteFetcher {
  const { timeoutMs, maxBytes, userAgent, allowedHosts, hostDelayMs } = settings
  const fetcher: Fetcher = open({ timeoutMs, maxBytes, maxRedirects: 5, userAgent, allowedHosts })
  // A worker that dies in the middle leaves the turn when its time is over.
  const takeTurn = (host: string): Promise<number> => store.takeTurn(host, timeoutMs + 5_000)
  return {
    fetch: async (url, known) => {
      const visited = [hostOf(url)]
      const waitMs = await takeTurn(visited[0]!)
      if (waitMs > 0) return { kind: 'busy', waitMs }
      let delayMs = hostDelayMs
      try {
        const page = await fetcher.fetch(url, known, async (address, get) => {
          if (!visited.includes(address.host)) {
            const retryAfterMs = await takeTurn(address.host)
            if (retryAfterMs > 0)
              throw new IngestionError('busy', `${url} leads to ${address.host}, which has another visitor`, {
                retryAfterMs,
              })
            visited.push(address.host)
          }
          await permit(store, userAgent, address, get)
        })
        return { kind: 'fetched', page }
      } catch (error) {
        if (error instanceof IngestionError && error.retryAfterMs !== null)
          delayMs = Math.max(delayMs, error.retryAfterMs)
        throw error
      } finally {
        for (const host of visited) await store.giveTurnBack(host, delayMs)
      }
    },
    close: () => fetcher.close(),
  }
}

function hostOf(url: string): string {
  try {
    return new URL(url).host
  } catch (cause) {
    throw new IngestionError('bad-url', `${url.slice(0, 200)} is no URL`, { cause })
  }
}

async function permit(
  store: IngestionStore,
  userAgent: string,
  url: URL,
  get: (url: URL) => Promise<Answer>,
): Promise<void> {
  const address = new URL('/robots.txt', url)
  // RFC 9309: rules are of a scheme, a host and a port.
  let rules = await store.findRobots(url.origin, robotsAgeMs)
  if (rules === null) {
    rules = await readRobots(address, get)
    await store.keepRobots(url.origin, rules)
  }
  if (parseRobots(address.href, rules).isAllowed(url.href, appName(userAgent)) === false)
    throw new IngestionError('robots', `the robots.txt of ${url.host} asks not to fetch ${url.pathname}`)
}

const mostRedirects = 5

/** RFC 9309: without rules everything may be fetched; while they cannot be had, nothing. Five redirects are followed, whatever host they lead to. */
async function readRobots(address: URL, get: (url: URL) => Promise<Answer>): Promise<string> {
  let answer = await get(address)
  let at = address
  for (let redirects = 0; redirects < mostRedirects; redirects += 1) {
    const next = redirectOf(answer, at)
    if (next === null) break
    at = next
    answer = await get(next)
  }
  const { status, body } = answer
  if (status >= 500 || status === 429) throw new IngestionError('server-error', `${address.href} answered ${status}`)
  return status === 200
    ? body
        .subarray(0, 512 * 1024)
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .replaceAll('\0', '')
    : ''
}
