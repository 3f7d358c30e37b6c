import type { Measure, Report } from './report.ts'

/** What comes in, what becomes of it, and who may send it. */

export const ingestionStates = ['waiting', 'done', 'failed'] as const
export type IngestionState = (typeof ingestionStates)[number]
/** A document that came in, or an article that is read again. */
export const ingestionKinds = ['article', 'reread'] as const
export type IngestionKind = (typeof ingestionKinds)[number]
export const ingestionSources = ['seed', 'file', 'api', 'url', 'reextract'] as const
export type IngestionSource = (typeof ingestionSources)[number]
/** 'outdated': a later revision of the same article was read before this one. */
export const outcomes = ['added', 'changed', 'unchanged', 'outdated'] as const
export type Outcome = (typeof outcomes)[number]

/** The words for why an observation was superseded. */
export const changes = ['source_corrected', 'extractor_improved', 'reviewed_by_hand', 'unit_merged'] as const
export type Change = (typeof changes)[number]

/** Where an observation's present form comes from. */
export const origins = ['read', 'corrected', 'confirmed', 'added', 'retracted'] as const
export type Origin = (typeof origins)[number]

export const scopes = ['ingest', 'review', 'admin'] as const
export type Scope = (typeof scopes)[number]

/** A document as it was received, or the URL where it is to be fetched. */
export interface IncomingDocument {
  readonly source: IngestionSource
  /** Name of the file that it came from. */
  readonly name: string | null
  /** As given; it is fetched when there is no body. */
  readonly url: string | null
  /** By which the article is known. */
  readonly canonicalUrl: string | null
  /** ISO date. */
  readonly publishedAt: string | null
  readonly isPublic: boolean
  readonly mediaType: string | null
  readonly body: Buffer | null
}

/** One document with its article found, its text read, and its names; what the store needs to write it. */
export interface PreparedArticle {
  /** Canonical URL, content and file by which the article may be known already. */
  readonly names: ArticleNames
  readonly url: string | null
  readonly name: string | null
  readonly publishedAt: string | null
  readonly isPublic: boolean
  readonly text: string
  readonly signature: Int32Array
  readonly bands: readonly number[]
  readonly report: Report
}

export interface ArticleNames {
  readonly url: string | null
  readonly content: string
  readonly file: string | null
}

/** A job as a worker holds it. */
export interface ClaimedIngestion {
  readonly id: number
  readonly jobId: string
  readonly kind: 'article' | 'reread'
  readonly source: IngestionSource
  readonly name: string | null
  readonly url: string | null
  readonly canonicalUrl: string | null
  readonly publishedAt: string | null
  readonly isPublic: boolean
  readonly mediaType: string | null
  readonly charset: string | null
  readonly attempts: number
  /** It was in the hands of a worker that vanished. */
  readonly returned: boolean
  /** How often a worker vanished while it read this one, and nothing else. */
  readonly vanished: number
  /** SHA-256 of the body; null until a URL was fetched. */
  readonly receipt: string | null
  readonly body: Buffer | null
  readonly articleId: number | null
}

/** What the engine is given to read again. */
export interface ReadableArticle {
  readonly key: string
  readonly text: string
  readonly url: string | null
  readonly publishedAt: string | null
}

/** Reads an article; elsewhere than in this thread where it is given as a promise. */
export type ReadArticle = (article: ReadableArticle) => Report | Promise<Report>

/** How a number of an article is read. */
export interface Derivation {
  /** Of the engine that tells it. */
  readonly extractor: string
  /** What of the text decided it, in the order in which it did; empty where the engine reads nothing there. */
  readonly steps: readonly string[]
}

/** The number whose reading is asked for: where it stands, and as what it was read. */
export interface NumberRead {
  readonly start: number
  readonly measure: Measure
}

/** A text or page that is read and not kept. */
export interface ReportRequest {
  readonly body: Uint8Array
  readonly html: boolean
  readonly url: string | null
  readonly publishedAt: string | null
}

export interface Failure {
  readonly code: string
  readonly message: string
  /** Null: trying again is of no use. */
  readonly retryInMs: number | null
}

/** Who does something, for the audit: the name of an API key, or 'cli'. */
export type Actor = string

export interface Received {
  readonly ingestionId: number | null
  readonly articleId: number | null
}

export interface KnownPage {
  readonly etag: string | null
  readonly lastModified: string | null
  readonly receipt: string
}

export interface FetchedPage {
  readonly body: Buffer
  readonly mediaType: string
  readonly charset: string | null
  readonly etag: string | null
  readonly lastModified: string | null
}

/** What the API needs of the engine; `ingest/` fulfils it. Each throws an IngestionError where the text cannot be read. */
export interface Intake {
  readonly read: ReadArticle
  /** How it reads the number that stands there, as what it was read as. */
  readonly derive: (article: ReadableArticle, number: NumberRead) => Derivation | Promise<Derivation>
  readonly canonicalUrl: (url: string) => string
  readonly checkCharacters: (text: string) => void
  /** Refuses what is too little to be an article. */
  readonly checkText: (text: string) => void
  /** The report as JSON: a large one is not taken apart on the way to whoever asked for it. */
  readonly report: (document: ReportRequest) => string | Promise<string>
}
