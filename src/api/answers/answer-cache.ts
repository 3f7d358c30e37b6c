import { LRUCache } from 'lru-cache'

/** Answers as they were sent, kept in memory until there is a newer version of the data, or no room. */

export interface Answer {
  /** The route that it is of, as it is written down. */
  readonly route: string
  /** Of the data that it tells. */
  readonly stamp: string
  readonly etag: string
  /** Names and values in turn. */
  readonly headers: readonly string[]
  readonly body: Buffer
}

export interface AnswerCache {
  find(key: string): Answer | undefined
  keep(key: string, answer: Answer): void
  /** Whoever comes first makes the answer; the others wait here until it is made, or cannot be. */
  join(key: string, stamp: string): Promise<void> | Lead
}

/** To be ended in any case: others wait. */
export interface Lead {
  end(): void
}

export const isLead = (turn: Promise<void> | Lead): turn is Lead => 'end' in turn

/** What an entry takes beside its body. */
const overhead = 2_048

/** That it was asked for is noted this often at the most: to note it costs more than to find it. */
const noteEveryMs = 1_000

interface Entry {
  readonly answer: Answer
  notedAt: number
}

export function answerCache(maxBytes: number): AnswerCache {
  const entries = new Map<string, Entry>()
  const uses = new LRUCache<string, Entry>({
    maxSize: maxBytes,
    maxEntrySize: Math.max(1, Math.floor(maxBytes / 8)),
    sizeCalculation: ({ answer }, key) => answer.body.length + 2 * key.length + overhead,
    dispose: (entry, key) => void (entries.get(key) === entry && entries.delete(key)),
  })
  const flights = new Map<string, Promise<void>>()
  return {
    find: (key) => {
      const entry = entries.get(key)
      if (entry === undefined) return undefined
      const now = performance.now()
      if (now - entry.notedAt > noteEveryMs) {
        entry.notedAt = now
        uses.get(key)
      }
      return entry.answer
    },
    keep: (key, answer) => {
      const entry = { answer, notedAt: performance.now() }
      uses.set(key, entry)
      if (uses.has(key)) entries.set(key, entry)
    },
    join: (key, stamp) => {
      const name = `${stamp} ${key}`
      const flight = flights.get(name)
      if (flight) return flight
      const { promise, resolve } = Promise.withResolvers<void>()
      flights.set(name, promise)
      return {
        end: () => {
          if (flights.get(name) === promise) flights.delete(name)
          resolve()
        },
      }
    },
  }
}
