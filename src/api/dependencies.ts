import type { Intake } from '../domain/ingestion.ts'
import type { Store } from '../domain/store.ts'

/** What the routes are given. */

export interface RouteDependencies {
  readonly store: Store
  readonly intake: Intake
  readonly settings: ApiSettings
}

export interface ApiSettings {
  /** Requests a minute. */
  readonly rateLimit: number
  /** Without a slash at the end; null where it is not told. */
  readonly publicUrl: string | null
  readonly publicText: boolean
  /** The longest that a request may take. */
  readonly handlerTimeoutMs: number
  /** What answers that are kept in memory may take; 0 keeps none. */
  readonly cacheBytes: number
  /** Where exports lie; null where none are served. */
  readonly bulkDir: string | null
}
