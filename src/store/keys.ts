import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import type pg from 'pg'
import type { ApiKeyRow, Principal } from '../domain/access.ts'
import type { Scope } from '../domain/ingestion.ts'
import type { RememberedAnswer } from '../domain/writing.ts'
import { type Transaction, writeAudit } from './database.ts'

/** API keys: `huyen_<id>_<secret>`. The id finds the row, the secret's hash proves it; 32 random bytes need no slow hash. */

const form = /^huyen_([0-9a-f]{12})_([A-Za-z0-9_-]{43})$/
const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** The whole key, shown this once; null where a key of that name stands. */
export async function addKey(transaction: Transaction, name: string, scope: Scope): Promise<string | null> {
  const id = randomBytes(6).toString('hex')
  const secret = randomBytes(32).toString('base64url')
  return transaction(async (client) => {
    const { rowCount } = await client.query(
      'INSERT INTO api_keys (id, name, scope, hash) VALUES ($1, $2, $3, $4) ON CONFLICT (name) WHERE revoked_at IS NULL DO NOTHING',
      [id, name, scope, hashOf(secret).toString('hex')],
    )
    if (rowCount === 0) return null
    await writeAudit(client, 'cli', 'add-key', `keys/${name}`, { scope, id })
    return `huyen_${id}_${secret}`
  })
}

export async function revokeKey(transaction: Transaction, name: string): Promise<boolean> {
  return transaction(async (client) => {
    const { rowCount } = await client.query(
      'UPDATE api_keys SET revoked_at = now() WHERE name = $1 AND revoked_at IS NULL',
      [name],
    )
    if (rowCount === 0) return false
    await writeAudit(client, 'cli', 'revoke-key', `keys/${name}`)
    return true
  })
}

export async function listKeys(pool: pg.Pool): Promise<ApiKeyRow[]> {
  const { rows } = await pool.query<ApiKeyRow>(
    `SELECT name, scope, to_char(created_at, 'YYYY-MM-DD') AS "createdOn", to_char(revoked_at, 'YYYY-MM-DD') AS "revokedOn" FROM api_keys ORDER BY created_at, id`,
  )
  return rows
}

/** Whose key it is; null for one that is malformed, unknown or revoked. */
export async function findPrincipal(pool: pg.Pool, key: string): Promise<Principal | null> {
  const [, id, secret] = form.exec(key) ?? []
  if (id === undefined || secret === undefined) return null
  const { rows } = await pool.query<Principal & { hash: string }>(
    'SELECT name, scope, hash FROM api_keys WHERE id = $1 AND revoked_at IS NULL',
    [id],
  )
  const row = rows[0]
  if (!row || !timingSafeEqual(Buffer.from(row.hash, 'hex'), hashOf(secret))) return null
  return { name: row.name, scope: row.scope }
}

export async function findAnswer(client: pg.PoolClient, actor: string, key: string): Promise<RememberedAnswer | null> {
  const { rows } = await client.query<RememberedAnswer>(
    'SELECT request_hash AS "requestHash", status, location, body FROM idempotency_keys WHERE actor = $1 AND key = $2',
    [actor, key],
  )
  return rows[0] ?? null
}

export async function keepAnswer(
  client: pg.PoolClient,
  actor: string,
  key: string,
  answer: RememberedAnswer,
): Promise<void> {
  await client.query(
    'INSERT INTO idempotency_keys (actor, key, request_hash, status, location, body) VALUES ($1, $2, $3, $4, $5, $6)',
    [actor, key, answer.requestHash, answer.status, answer.location, JSON.stringify(answer.body)],
  )
}
