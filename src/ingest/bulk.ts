import type { Actor, Outcome, ReadArticle } from '../domain/ingestion.ts'
import type { BatchEntry, IngestionStore } from '../domain/writing.ts'
import type { Found, FoundDocument } from './documents.ts'
import { failureOf, prepare } from './prepare.ts'

/** Many documents into the store, a hundred in a transaction; what became of each is told as it happens. */

export type Told =
  | { readonly label: string; readonly what: Outcome | 'waiting' }
  | { readonly label: string; readonly what: 'failed'; readonly why: string }

const batchSize = 100
/** A transaction should not hold more text than this. */
const batchBytes = 8 * 1024 * 1024
/** While one is written, the next is read. */
const batchesUnderWay = 2

export interface Bulk {
  readonly store: IngestionStore
  readonly read: ReadArticle
  readonly actor: Actor
  readonly tell: (told: Told) => void
  /** In place of ours, for benchmarks that leave the reading out. */
  readonly prepare?: typeof prepare
}

export async function ingestMany(bulk: Bulk, found: AsyncIterable<Found> | Iterable<Found>): Promise<void> {
  const lane = openLane()
  let batch: FoundDocument[] = []
  let bytes = 0
  const flush = async (): Promise<void> => {
    const full = batch
    batch = []
    bytes = 0
    if (full.length > 0) await ingestBatch(bulk, lane, full)
  }
  for await (const one of found) {
    if ('problem' in one) bulk.tell({ label: one.label, what: 'failed', why: one.problem })
    else if (one.document.body === null) {
      const { articleId } = await bulk.store.receive(one.document, bulk.actor)
      bulk.tell({ label: one.label, what: articleId === null ? 'waiting' : 'unchanged' })
    } else {
      batch.push(one)
      bytes += one.document.body.length
      if (batch.length >= batchSize || bytes >= batchBytes) await flush()
    }
  }
  await flush()
  await lane.end()
}

async function ingestBatch(
  { store, read, actor, tell, prepare: make = prepare }: Bulk,
  lane: Lane,
  found: readonly FoundDocument[],
): Promise<void> {
  const known = await store.knownDocuments(
    found.map(({ document }) => document),
    found.map(({ file }) => file),
  )
  const fresh = found.filter((_, at) => !known[at])
  for (const [at, { label }] of found.entries()) if (known[at]) tell({ label, what: 'unchanged' })
  const entries = await Promise.all(
    fresh.map(async (one) => ({ label: one.label, entry: await prepared(one, read, make) })),
  )
  for (const { names, members } of apart(entries))
    await lane.run(names, async () => {
      const outcomes = await store.settleBatch(
        members.map(({ entry }) => entry),
        read,
        actor,
      )
      for (const [at, { label, entry }] of members.entries()) {
        const outcome = outcomes[at]!
        if (outcome === 'failed') tell({ label, what: 'failed', why: `${label}: ${entry.failure!.message}` })
        else tell({ label, what: outcome })
      }
    })
}

/** Some batches at once, but never two that share an article: those keep their order. */
interface Lane {
  /** Returns once the work is under way. */
  run(names: ReadonlySet<string>, work: () => Promise<void>): Promise<void>
  end(): Promise<void>
}

function openLane(): Lane {
  const underWay = new Map<Promise<void>, ReadonlySet<string>>()
  const failures: unknown[] = []
  const check = (): void => {
    if (failures.length > 0) throw failures[0]
  }
  return {
    run: async (names, work) => {
      await Promise.all([...underWay].filter(([, others]) => !names.isDisjointFrom(others)).map(([done]) => done))
      while (underWay.size >= batchesUnderWay) await Promise.race(underWay.keys())
      check()
      const done = work()
        .catch((error: unknown) => void failures.push(error))
        .finally(() => underWay.delete(done))
      underWay.set(done, names)
    },
    end: async () => {
      await Promise.all(underWay.keys())
      check()
    },
  }
}

interface Labelled {
  readonly label: string
  readonly entry: BatchEntry
}

async function prepared(
  { document, file }: FoundDocument,
  read: ReadArticle,
  make: typeof prepare,
): Promise<BatchEntry> {
  try {
    return { document, article: await make({ ...document, file }, read), failure: null }
  } catch (error) {
    return { document, article: null, failure: failureOf(error, 0) }
  }
}

interface Group {
  readonly names: Set<string>
  readonly members: Labelled[]
}

/** Documents of one article go one after the other: a transaction writes an article once. */
function apart(entries: readonly Labelled[]): Group[] {
  const groups: Group[] = []
  for (const one of entries) {
    const { article } = one.entry
    const names = article
      ? [article.names.url, article.names.content, article.names.file].filter((name) => name !== null)
      : []
    const last = groups.at(-1)
    if (last && !names.some((name) => last.names.has(name))) {
      last.members.push(one)
      for (const name of names) last.names.add(name)
    } else groups.push({ names: new Set(names), members: [one] })
  }
  return groups
}
