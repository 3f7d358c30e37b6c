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

export async function ingestMany(
  store: IngestionStore,
  read: ReadArticle,
  found: AsyncIterable<Found> | Iterable<Found>,
  actor: Actor,
  tell: (told: Told) => void,
): Promise<void> {
  let batch: FoundDocument[] = []
  let bytes = 0
  const flush = async (): Promise<void> => {
    const full = batch
    batch = []
    bytes = 0
    if (full.length > 0) await ingestBatch(store, read, full, actor, tell)
  }
  for await (const one of found) {
    if ('problem' in one) tell({ label: one.label, what: 'failed', why: one.problem })
    else if (one.document.body === null) {
      const { articleId } = await store.receive(one.document, actor)
      tell({ label: one.label, what: articleId === null ? 'waiting' : 'unchanged' })
    } else {
      batch.push(one)
      bytes += one.document.body.length
      if (batch.length >= batchSize || bytes >= batchBytes) await flush()
    }
  }
  await flush()
}

async function ingestBatch(
  store: IngestionStore,
  read: ReadArticle,
  found: readonly FoundDocument[],
  actor: Actor,
  tell: (told: Told) => void,
): Promise<void> {
  const known = await store.knownDocuments(
    found.map(({ document }) => document),
    found.map(({ file }) => file),
  )
  const fresh = found.filter((_, at) => !known[at])
  for (const [at, { label }] of found.entries()) if (known[at]) tell({ label, what: 'unchanged' })
  for (const group of apart(fresh.map((one) => ({ label: one.label, entry: prepared(one, read) })))) {
    const outcomes = await store.settleBatch(
      group.map(({ entry }) => entry),
      read,
      actor,
    )
    for (const [at, { label, entry }] of group.entries()) {
      const outcome = outcomes[at]!
      if (outcome === 'failed') tell({ label, what: 'failed', why: `${label}: ${entry.failure!.message}` })
      else tell({ label, what: outcome })
    }
  }
}

interface Labelled {
  readonly label: string
  readonly entry: BatchEntry
}

function prepared({ document, file }: FoundDocument, read: ReadArticle): BatchEntry {
  try {
    return { document, article: prepare({ ...document, file }, read), failure: null }
  } catch (error) {
    return { document, article: null, failure: failureOf(error, 0) }
  }
}

/** Documents of one article go one after the other: a transaction writes an article once. */
function apart(entries: readonly Labelled[]): Labelled[][] {
  const groups: { names: Set<string>; members: Labelled[] }[] = []
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
  return groups.map(({ members }) => members)
}
