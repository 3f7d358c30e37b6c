import type { ApiKeyRow, Principal } from './access.ts'
import type { ArticleCorrection, CorrectableFields, CorrectionKind } from './corrections.ts'
import type {
  Actor,
  ClaimedIngestion,
  Failure,
  FetchedPage,
  IncomingDocument,
  KnownPage,
  Outcome,
  PreparedArticle,
  ReadArticle,
  Received,
  Scope,
} from './ingestion.ts'

/** What is written to the store, and how: taking in, the worker's jobs, corrections, keys. */

export type QueueName = 'read' | 'fetch'

export interface BatchEntry {
  readonly document: IncomingDocument
  /** Null where it could not be prepared; then `failure` says why. */
  readonly article: PreparedArticle | null
  readonly failure: Failure | null
}

export interface OnceOnly {
  readonly key: string
  /** Of all that the request says. */
  readonly requestHash: string
  readonly answer: (received: Received) => Omit<RememberedAnswer, 'requestHash'>
}

export interface IngestionStore {
  /** Keeps the document and sends its job; answers with the article or the ingestion that is there already. */
  receive(document: IncomingDocument, actor: Actor): Promise<Received>
  /** The same under an idempotency key: the answer of the first request under it, which may have been another. */
  receiveOnce(document: IncomingDocument, actor: Actor, once: OnceOnly): Promise<RememberedAnswer>
  /** Takes some of the next jobs for the length of the lease; none when none waits. */
  claim(queue: QueueName, limit: number): Promise<ClaimedIngestion[]>
  /** From now on, jobs of dead workers are handed out again. */
  supervise(): Promise<void>
  /** Facts, the end of the job and the data version in one transaction; null: the job was another's, or has to wait its turn. */
  finish(ingestion: ClaimedIngestion, article: PreparedArticle, read: ReadArticle): Promise<Outcome | null>
  reread(ingestion: ClaimedIngestion, read: ReadArticle): Promise<Outcome | null>
  /** True when it was set aside; false when it will be tried again. */
  fail(ingestion: ClaimedIngestion, queue: QueueName, failure: Failure): Promise<boolean>
  /** To be said before and after the reading of a job that came back from a worker that vanished. */
  noteReading(ingestion: ClaimedIngestion, begins: boolean): Promise<void>
  putOff(ingestion: ClaimedIngestion, queue: QueueName, afterMs: number): Promise<void>
  /** Null where there is none of this id; false where it is not set aside. */
  retry(id: number, actor: Actor): Promise<boolean | null>
  reextract(extractor: string, all: boolean, actor: Actor): Promise<number>
  /** Makes jobs for everything that waits, after a backup was put back; returns how many. */
  requeue(): Promise<number>
  /** Many documents in one transaction, without jobs. */
  settleBatch(entries: readonly BatchEntry[], read: ReadArticle, actor: Actor): Promise<(Outcome | 'failed')[]>
  /** For each document whether it is here already; `files` are the names by which files are known. */
  knownDocuments(documents: readonly IncomingDocument[], files: readonly (string | null)[]): Promise<boolean[]>
  /** Checks the numbers of one district that changed; null when none waits. */
  checkNextDistrict(): Promise<string | null>
  countWaiting(): Promise<number>

  findPage(url: string): Promise<KnownPage | null>
  /** Null: not modified, the bytes of last time are read. */
  keepPage(ingestion: ClaimedIngestion, page: FetchedPage | null): Promise<void>
  /** 0 where the host's turn is ours until it is given back; else for how many milliseconds it is taken. */
  takeTurn(host: string, leaseMs: number): Promise<number>
  giveTurnBack(host: string, delayMs: number): Promise<void>
  findRobots(host: string, maxAgeMs: number): Promise<string | null>
  keepRobots(host: string, robots: string): Promise<void>
}

export const reviewKinds = [
  'open_district',
  'contradiction',
  'failed_check',
  'low_confidence',
  'close_time',
  'lost_correction',
] as const
export type ReviewKind = (typeof reviewKinds)[number]

export type CorrectionResult =
  | {
      readonly kind: 'done'
      readonly correctionId: number
      readonly articleId: number
      readonly observationId: number | null
    }
  | { readonly kind: 'missing' }
  | { readonly kind: 'superseded'; readonly by: number | null }
  | { readonly kind: 'refused'; readonly why: string }

/** A sentence in which a correction stands. */
export interface CorrectedSentence {
  /** Key of the article. */
  readonly article: string
  readonly quote: string
  /** Everything that the sentence says, as people left it. */
  readonly facts: readonly (Readonly<
    Record<'indicator' | 'upper' | 'total' | 'item' | 'period' | 'base' | 'area', string | null>
  > &
    Readonly<Record<'measure' | 'value' | 'unit' | 'status' | 'precision', string>>)[]
}

export interface ReviewStore {
  correctObservation(
    id: number,
    kind: Exclude<CorrectionKind, 'add' | 'article'>,
    after: CorrectableFields,
    reason: string,
    actor: Actor,
    read: ReadArticle,
  ): Promise<CorrectionResult>
  addObservation(
    articleId: number,
    place: { readonly quote: string; readonly number: string },
    fields: CorrectableFields,
    reason: string,
    actor: Actor,
    read: ReadArticle,
  ): Promise<CorrectionResult>
  correctArticle(
    id: number,
    after: ArticleCorrection,
    reason: string,
    actor: Actor,
    read: ReadArticle,
  ): Promise<CorrectionResult>
  undoCorrection(id: number, reason: string | null, actor: Actor, read: ReadArticle): Promise<CorrectionResult>
  /** What people corrected, with the words around it, for the corpus. */
  correctedSentences(): Promise<CorrectedSentence[]>
}

export interface RememberedAnswer {
  readonly requestHash: string
  readonly status: number
  readonly location: string
  readonly body: unknown
}

export interface KeyStore {
  /** The whole key; null where a key of that name stands. */
  addKey(name: string, scope: Scope): Promise<string | null>
  revokeKey(name: string): Promise<boolean>
  listKeys(): Promise<ApiKeyRow[]>
  /** Whose key it is; null for one that is malformed, unknown or revoked. */
  findPrincipal(key: string): Promise<Principal | null>
}
