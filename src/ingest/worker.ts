import { setTimeout as sleep } from 'node:timers/promises'
import type { Report } from '../domain/report.ts'
import type { PendingArticle, Store } from '../domain/store.ts'
import { extract } from '../extract/extract.ts'
import type { Gazetteer } from '../extract/gazetteer-index.ts'

export interface WorkerLog {
  info(fields: object, message: string): void
  error(fields: object, message: string): void
}

export const reader =
  (gazetteer: Gazetteer) =>
  (article: PendingArticle): Report =>
    extract({ id: article.key, text: article.text, url: article.url, publishedAt: article.publishedAt }, gazetteer)

/** Reads every article that waits; returns how many were read and how many failed. */
export async function drain(
  store: Store,
  gazetteer: Gazetteer,
  log: WorkerLog,
): Promise<{ read: number; failed: number }> {
  const counts = { read: 0, failed: 0 }
  for (;;) {
    const done = await store.processNext(reader(gazetteer))
    if (!done) return counts
    if (done.failed === null) counts.read += 1
    else {
      counts.failed += 1
      log.error({ article: done.key, error: done.failed }, 'article could not be read')
    }
  }
}

/** Works until the signal says stop. A database that is away is waited for. */
export async function runWorker(
  store: Store,
  gazetteer: Gazetteer,
  log: WorkerLog,
  pollMs: number,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const { read, failed } = await drain(store, gazetteer, log)
      if (read > 0) log.info({ read, failed }, 'articles read')
    } catch (error) {
      log.error({ err: error }, 'the worker could not reach its work')
    }
    await sleep(pollMs, undefined, { signal }).catch(() => undefined)
  }
}
