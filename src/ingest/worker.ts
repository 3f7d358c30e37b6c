import { setTimeout as sleep } from 'node:timers/promises'
import type { ClaimedIngestion, ReadArticle } from '../domain/ingestion.ts'
import type { IngestionStore, QueueName } from '../domain/writing.ts'
import { IngestionError, isDatabaseAway } from '../errors.ts'
import type { PoliteFetcher } from './polite-fetch.ts'
import { failureOf, prepare } from './prepare.ts'

export interface WorkerLog {
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
  error(fields: object, message: string): void
}

export interface Worker {
  readonly store: IngestionStore
  readonly read: ReadArticle
  /** Null: URLs are left to other workers. */
  readonly fetcher: PoliteFetcher | null
  readonly log: WorkerLog
  /** In place of ours, for benchmarks that leave the reading out. */
  readonly prepare?: typeof prepare
}

export interface Drained {
  readonly done: number
  readonly failed: number
}

export type Result = 'done' | 'failed' | 'later'

/** Does one job that was claimed. */
export async function work(worker: Worker, queue: QueueName, ingestion: ClaimedIngestion): Promise<Result> {
  try {
    return await (queue === 'fetch' ? fetchOne(worker, ingestion) : readOne(worker, ingestion))
  } catch (error) {
    // The document is not to blame: its job comes back when the lease ends.
    if (isDatabaseAway(error)) throw error
    const failure = failureOf(error, ingestion.attempts)
    const aside = await worker.store.fail(ingestion, queue, failure)
    worker.log[aside ? 'error' : 'warn'](
      { ingestion: ingestion.id, url: ingestion.url, code: failure.code, reason: failure.message },
      aside ? 'an ingestion was set aside' : 'an ingestion failed and will be tried again',
    )
    return aside ? 'failed' : 'later'
  }
}

/** Claims one job and does it; null when none waits. */
export async function workOnce(worker: Worker, queue: QueueName): Promise<Result | null> {
  const [ingestion] = await worker.store.claim(queue, 1)
  return ingestion ? work(worker, queue, ingestion) : null
}

async function readOne(
  { store, read, prepare: make = prepare }: Worker,
  ingestion: ClaimedIngestion,
): Promise<'done' | 'later'> {
  if (ingestion.vanished >= mostVanished)
    throw new IngestionError('vanished', `${ingestion.vanished} workers vanished while they read it`)
  if (ingestion.returned) await store.noteReading(ingestion, true)
  const outcome =
    ingestion.kind === 'reread'
      ? await ended(store.reread(ingestion, read), store, ingestion)
      : await store.finish(ingestion, await ended(make(ingestion, read), store, ingestion), read)
  return outcome === null ? 'later' : 'done'
}

/** What has been read, or could not be, did not make the worker vanish. */
async function ended<T>(reading: Promise<T>, store: IngestionStore, ingestion: ClaimedIngestion): Promise<T> {
  try {
    return await reading
  } finally {
    if (ingestion.returned) await store.noteReading(ingestion, false)
  }
}

/** Who vanished while others were read beside it is not known; of one that is read again by itself it is. */
const mostVanished = 3

async function fetchOne({ store, fetcher }: Worker, ingestion: ClaimedIngestion): Promise<'done' | 'later'> {
  const turn = await fetcher!.fetch(ingestion.url!, await store.findPage(ingestion.url!))
  if (turn.kind === 'busy') {
    await store.putOff(ingestion, 'fetch', turn.waitMs)
    return 'later'
  }
  await store.keepPage(ingestion, turn.page)
  return 'done'
}

/** Jobs claimed at once, and how many of them are under way side by side: one is read while the others are written. */
const claimed = 24
const lanes = 4

/** Does everything that waits, checks of districts last; or stops at the signal, when what it holds is done. */
export async function drain(worker: Worker, signal?: AbortSignal): Promise<Drained> {
  const counts = { done: 0, failed: 0 }
  while (!signal?.aborted) {
    const all = await worker.store.claim('read', claimed)
    if (all.length === 0) break
    // What came back from a worker that vanished is read by itself: if this one vanishes, too, it is known why.
    for (const job of all.filter(({ returned }) => returned)) {
      const result = await work(worker, 'read', job)
      if (result !== 'later') counts[result] += 1
    }
    const jobs = all.filter(({ returned }) => !returned)
    const lane = async (): Promise<void> => {
      for (let job = jobs.shift(); job; job = jobs.shift()) {
        const result = await work(worker, 'read', job)
        if (result !== 'later') counts[result] += 1
      }
    }
    await Promise.all(Array.from({ length: lanes }, lane))
  }
  while (!signal?.aborted && (await worker.store.checkNextDistrict()) !== null);
  return counts
}

/** Fetching waits for other people's servers: a few at a time, each of another host. */
const fetchers = 4

/** Works until the signal says stop. A database that is away is waited for. */
export async function runWorker(worker: Worker, pollMs: number, signal: AbortSignal): Promise<void> {
  const { store, log } = worker
  const pause = (): Promise<void> => sleep(pollMs, undefined, { signal }).catch(() => undefined)
  const forever = async (step: () => Promise<boolean>): Promise<void> => {
    while (!signal.aborted) {
      const busy = await step().catch((error: unknown) => {
        log.error({ err: error }, 'the worker could not reach its work')
        return false
      })
      if (!busy) await pause()
    }
  }
  const reading = async (): Promise<boolean> => {
    await store.supervise()
    const { done, failed } = await drain(worker, signal)
    if (done + failed > 0) log.info({ done, failed }, 'articles read')
    return false
  }
  const fetching = async (): Promise<boolean> => {
    const result = await workOnce(worker, 'fetch')
    return result === 'done' || result === 'failed'
  }
  await Promise.all([
    forever(reading),
    ...(worker.fetcher ? Array.from({ length: fetchers }, () => forever(fetching)) : []),
  ])
}
