import type { Scope } from './ingestion.ts'

/** Who sends a request, by the key that it carries. */
export interface Principal {
  readonly name: string
  readonly scope: Scope
}

export interface ApiKeyRow {
  readonly name: string
  readonly scope: Scope
  readonly createdOn: string
  readonly revokedOn: string | null
}

/** 'admin' may do everything, the others their own. */
export const allows = ({ scope }: Principal, needed: Scope): boolean => scope === 'admin' || scope === needed
