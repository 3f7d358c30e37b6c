import type { Scope } from '../../src/domain/ingestion.ts'
import type { Store } from '../../src/domain/store.ts'

/** Headers that carry a new key of this scope. */
export async function withKey(store: Store, scope: Scope, name: string = scope): Promise<{ authorization: string }> {
  const key = await store.addKey(name, scope)
  if (key === null) throw new Error(`there is a key named ${name}`)
  return { authorization: `Bearer ${key}` }
}

/** What is behind the id of a key: it can hold underscores, too. */
export const secretOf = (key: string): string => /^huyen_[0-9a-f]{12}_(.+)$/.exec(key)![1]!
