import { MessageChannel, type MessagePort } from 'node:worker_threads'
import pLimit from 'p-limit'
import { Piscina } from 'piscina'
import type {
  Derivation,
  Intake,
  NumberRead,
  PreparedArticle,
  ReadArticle,
  ReadableArticle,
  ReportRequest,
} from '../domain/ingestion.ts'
import type { Report } from '../domain/report.ts'
import { IngestionError, type IngestionErrorCode, Problem } from '../errors.ts'
import { canonicalUrl } from './canonical-url.ts'
import { checkCharacters } from './decode.ts'
import { checkText, type Document, type prepare } from './prepare.ts'

/**
 * Documents come from anywhere, so they are read in threads of their own: whoever waits for something else does not wait for them, and
 * one that takes too much time or memory takes its thread with it, and nothing else.
 */
export interface Readers {
  readonly read: ReadArticle
  readonly prepare: typeof prepare
  /** What the API needs of them. */
  readonly intake: Intake
  close(): Promise<void>
}

export interface ReadingLimits {
  /** Threads at the most; they start when there is something to read. */
  readonly threads: number
  /** The longest that one document may take. */
  readonly timeoutMs: number
  /** What a thread may take, the engine's own tables included. */
  readonly memoryMb: number
}

/** What a thread is asked, and what it answers: errors of ours lose their kind on the way between threads. */
export type ReadingTask =
  | { readonly kind: 'prepare'; readonly document: Document }
  | { readonly kind: 'read'; readonly article: ReadableArticle }
  | { readonly kind: 'derive'; readonly article: ReadableArticle; readonly number: NumberRead }
  | { readonly kind: 'report'; readonly request: ReportRequest }
/** `began` is told when the reading begins. */
export interface Asked {
  readonly task: ReadingTask
  readonly began: MessagePort
}
export type ReadingAnswer =
  | { readonly value: unknown }
  | { readonly refused: { readonly code: IngestionErrorCode; readonly message: string } }

/** Beyond these, whoever comes is asked to come again. */
const mostWaiting = 64

/** `thread` is the module that does the work, and exports it by default. */
export function openReaders(thread: URL, { threads, timeoutMs, memoryMb }: ReadingLimits): Readers {
  const pool = new Piscina({
    filename: thread.href,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    env: {},
  })
  // No task waits in the pool, so that nobody's thread is ended because of another's document.
  const turn = pLimit(threads)

  const ask = async <T>(task: ReadingTask): Promise<T> => {
    const answer = await turn(() => limited(() => timed(task)))
    if ('refused' in answer) throw new IngestionError(answer.refused.code, answer.refused.message)
    return answer.value as T
  }
  /** The clock of a document starts when its reading does: a thread that is new has the engine to load first. */
  const timed = async (task: ReadingTask): Promise<ReadingAnswer> => {
    const { port1: told, port2: began } = new MessageChannel()
    const over = new AbortController()
    let clock: NodeJS.Timeout | undefined
    told.once('message', () => {
      clock = setTimeout(() => over.abort(), timeoutMs)
    })
    try {
      return await pool.run({ task, began } satisfies Asked, { signal: over.signal, transferList: [began] })
    } finally {
      clearTimeout(clock)
      told.close()
    }
  }
  const limited = async (work: () => Promise<ReadingAnswer>): Promise<ReadingAnswer> => {
    try {
      return await work()
    } catch (cause) {
      const { name, code } = cause as { name: string; code?: string }
      if (name === 'AbortError')
        throw new IngestionError('too-heavy', `to read it takes more than ${timeoutMs / 1_000} s, as no article does`, {
          cause,
        })
      if (code === 'ERR_WORKER_OUT_OF_MEMORY')
        throw new IngestionError('too-heavy', `to read it takes more than ${memoryMb} MB, as no article does`, {
          cause,
        })
      throw cause
    }
  }
  /** For whoever waits for the answer: not at any length. */
  const askIfFree = <T>(task: ReadingTask): Promise<T> => {
    if (turn.pendingCount >= mostWaiting)
      throw new Problem('overloaded', 'too many texts wait to be read; try again shortly')
    return ask<T>(task)
  }
  const read = (article: ReadableArticle): Promise<Report> => ask({ kind: 'read', article })
  return {
    read,
    prepare: (document) => ask<PreparedArticle>({ kind: 'prepare', document }),
    intake: {
      read,
      canonicalUrl,
      checkCharacters,
      checkText,
      report: (request) => askIfFree<string>({ kind: 'report', request }),
      derive: (article, number) => askIfFree<Derivation>({ kind: 'derive', article, number }),
    },
    close: () => pool.destroy(),
  }
}
