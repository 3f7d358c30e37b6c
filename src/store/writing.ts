import type { IngestionStore, KeyStore, ReviewStore } from '../domain/writing.ts'
import { knownDocuments, settleBatch } from './batches.ts'
import { correctedSentences } from './corrected-sentences.ts'
import { addObservation, correctArticle, correctObservation, undoCorrection } from './corrections.ts'
import { checkNextDistrict } from './findings.ts'
import {
  claim,
  fail,
  finish,
  type IngestionWork,
  noteReading,
  putOff,
  reextract,
  requeue,
  reread,
  retry,
} from './ingestions.ts'
import { addKey, findPrincipal, listKeys, revokeKey } from './keys.ts'
import { findPage, findRobots, giveTurnBack, keepPage, keepRobots, takeTurn } from './pages.ts'
import { receive, receiveOnce } from './taking-in.ts'

/** The writing side of the store, as the contract names it. */

export const ingestionStore = (work: IngestionWork): IngestionStore => ({
  receive: (document, actor) => receive(work, document, actor),
  receiveOnce: (document, actor, once) => receiveOnce(work, document, actor, once),
  noteReading: (ingestion, begins) => noteReading(work, ingestion, begins),
  claim: (queue, limit) => claim(work, queue, limit),
  supervise: () => work.queue.supervise(),
  finish: (ingestion, article, read) => finish(work, ingestion, article, read),
  reread: (ingestion, read) => reread(work, ingestion, read),
  fail: (ingestion, queue, failure) => fail(work, ingestion, queue, failure),
  putOff: (ingestion, queue, afterMs) => putOff(work, ingestion, queue, afterMs),
  retry: (id, actor) => retry(work, id, actor),
  reextract: (extractor, all, actor) => reextract(work, extractor, all, actor),
  requeue: () => requeue(work),
  settleBatch: (entries, read, actor) => settleBatch(work, entries, read, actor),
  knownDocuments: (documents, files) => knownDocuments(work, documents, files),
  checkNextDistrict: () => checkNextDistrict(work.transaction),
  countWaiting: async () => {
    const { rows } = await work.pool.query<{ count: number }>(
      "SELECT count(*)::int AS count FROM ingestions WHERE state = 'waiting'",
    )
    return rows[0]!.count
  },
  findPage: (url) => findPage(work.pool, url),
  keepPage: (ingestion, page) => keepPage(work, ingestion, page),
  takeTurn: (host, leaseMs) => takeTurn(work.pool, host, leaseMs),
  giveTurnBack: (host, delayMs) => giveTurnBack(work.pool, host, delayMs),
  findRobots: (host, maxAgeMs) => findRobots(work.pool, host, maxAgeMs),
  keepRobots: (host, robots) => keepRobots(work.pool, host, robots),
})

export const reviewStore = (work: IngestionWork): ReviewStore => ({
  correctObservation: (id, kind, after, reason, actor, read) =>
    correctObservation(work, id, kind, after, reason, actor, read),
  addObservation: (id, place, fields, reason, actor, read) =>
    addObservation(work, id, place, fields, reason, actor, read),
  correctArticle: (id, after, reason, actor, read) => correctArticle(work, id, after, reason, actor, read),
  undoCorrection: (id, reason, actor, read) => undoCorrection(work, id, reason, actor, read),
  correctedSentences: () => correctedSentences(work.pool),
})

export const keyStore = ({ pool, transaction }: IngestionWork): KeyStore => ({
  addKey: (name, scope) => addKey(transaction, name, scope),
  revokeKey: (name) => revokeKey(transaction, name),
  listKeys: () => listKeys(pool),
  findPrincipal: (key) => findPrincipal(pool, key),
})
