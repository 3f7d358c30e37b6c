import { setTimeout as sleep } from 'node:timers/promises'
import { SingleBar } from 'cli-progress'
import type { Outcome } from '../domain/ingestion.ts'
import { UsageError } from '../errors.ts'
import { ingestMany, type Told } from '../ingest/bulk.ts'
import { documentsOf } from '../ingest/documents.ts'
import type { PoliteFetcher } from '../ingest/polite-fetch.ts'
import { type Worker, workOnce } from '../ingest/worker.ts'
import { loadReference, openFetching, openReading, openSession } from './session.ts'

/** Takes in files, folders and URLs, reads them, and says of each what became of it. */
export async function run(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) throw new UsageError('usage: ingest PATH…  (files, folders, URLs)')
  const session = await openSession()
  const { store, config } = session
  const readers = openReading(config)
  const telling = tellOn(process.stdout.isTTY === true)
  let fetcher: PoliteFetcher | null = null
  try {
    await loadReference(store)
    const { read, prepare } = readers
    await ingestMany({ store, read, prepare, actor: 'cli', tell: telling.tell }, documentsOf(paths))
    fetcher = openFetching(store, config)
    if (telling.counts.waiting > 0) await settleUrls({ store, read, prepare, fetcher, log: tellingLog }, telling.counts)
    while ((await store.checkNextDistrict()) !== null);
  } finally {
    telling.end()
    await fetcher?.close()
    await readers.close()
    await session.close()
  }
  process.stdout.write(
    `${Object.entries(telling.counts)
      .filter(([what, count]) => count > 0 || always.has(what))
      .map(([what, count]) => `${count} ${what}`)
      .join(', ')}\n`,
  )
  return telling.unreadable ? 2 : telling.counts.failed > 0 ? 1 : 0
}

const tellingLog = {
  info: () => undefined,
  warn: () => undefined,
  error: (fields: object) => void process.stderr.write(`${(fields as { reason?: string }).reason}\n`),
}

const always = new Set(['added', 'changed', 'unchanged', 'failed'])
type Counts = Record<Outcome | 'failed' | 'waiting' | 'fetched', number>

/** A bar on a terminal, a line for each article elsewhere; what failed is told on standard error in both. */
function tellOn(terminal: boolean): {
  readonly counts: Counts
  readonly unreadable: boolean
  tell(told: Told): void
  end(): void
} {
  const counts: Counts = { added: 0, changed: 0, unchanged: 0, outdated: 0, waiting: 0, fetched: 0, failed: 0 }
  const bar = terminal
    ? new SingleBar({
        format: '{value} articles  {rate}/s  {added} added, {changed} changed, {unchanged} unchanged, {failed} failed',
        hideCursor: true,
      })
    : null
  const start = performance.now()
  let total = 0
  bar?.start(0, 0, { ...counts, rate: 0 })
  return {
    counts,
    get unreadable() {
      return counts.failed > 0
    },
    tell: (told) => {
      counts[told.what] += 1
      total += 1
      if (told.what === 'failed') process.stderr.write(`${bar ? '\r\u001b[K' : ''}${told.why}\n`)
      else if (!bar) process.stdout.write(`${told.what.padEnd(10)} ${told.label}\n`)
      bar?.update(total, { ...counts, rate: Math.round((total * 1_000) / (performance.now() - start)) })
    },
    end: () => bar?.stop(),
  }
}

/** Fetches and reads until nothing of it waits any more; what has to wait longer than a minute is left to the worker. */
async function settleUrls(worker: Worker, counts: Counts): Promise<void> {
  const patience = performance.now() + 60_000 + counts.waiting * 10_000
  await worker.store.supervise()
  while (performance.now() < patience && (await worker.store.countWaiting()) > 0) {
    const results = [await workOnce(worker, 'fetch'), await workOnce(worker, 'read')]
    if (results[1] === 'done') {
      counts.fetched += 1
      counts.waiting -= 1
    }
    for (const result of results)
      if (result === 'failed') {
        counts.failed += 1
        counts.waiting -= 1
      }
    if (!results.some((result) => result === 'done' || result === 'failed')) await sleep(200)
  }
}
