import { LRUCache } from 'lru-cache'

/** Answers as they were sent, kept in memory until there is a newer version of the data, or no room. */

export interface Answer {
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
const overhead = 1_024

export function answerCache(maxBytes: number): AnswerCache {
  const kept = new LRUCache<string, Answer>({
    maxSize: maxBytes,
    maxEntrySize: Math.max(1, Math.floor(maxBytes / 8)),
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length + overhead,
  })
  const flights = new Map<string, Promise<void>>()
  return {
    find: (key) => kept.get(key),
    keep: (key, answer) => void kept.set(key, answer),
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
