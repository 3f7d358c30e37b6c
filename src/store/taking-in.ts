import { createHash } from 'node:crypto'
import type pg from 'pg'
import type { Actor, IncomingDocument, Received } from '../domain/ingestion.ts'
import type { OnceOnly, RememberedAnswer } from '../domain/writing.ts'
import { writeAudit } from './database.ts'
import { type IngestionWork, queueOf } from './ingestions.ts'
import { findAnswer, keepAnswer } from './keys.ts'

/** What comes in: its bytes kept, a row of ingestions and a job, in one transaction. */

export const sha256 = (body: Buffer): string => createHash('sha256').update(body).digest('hex')

/** Keeps the document and sends its job; one that is here already, read or on its way, is pointed to. */
export const receive = (work: IngestionWork, document: IncomingDocument, actor: Actor): Promise<Received> =>
  work.transaction((client) => takeIn(work, client, document, actor))

/** The same, once under an idempotency key: whoever comes second with it gets what the first was answered. */
export async function receiveOnce(
  work: IngestionWork,
  document: IncomingDocument,
  actor: Actor,
  { key, requestHash, answer }: OnceOnly,
): Promise<RememberedAnswer> {
  return work.transaction(async (client) => {
    await lockName(client, `idempotency:${actor}:${key}`)
    const known = await findAnswer(client, actor, key)
    if (known) return known
    const remembered = { ...answer(await takeIn(work, client, document, actor)), requestHash }
    await keepAnswer(client, actor, key, remembered)
    return remembered
  })
}

async function takeIn(
  { queue }: IngestionWork,
  client: pg.PoolClient,
  document: IncomingDocument,
  actor: Actor,
): Promise<Received> {
  const receipt = document.body === null ? null : await keep(client, document.body, document.mediaType)
  // Two posts of the same bytes, or of the same URL, at once wait for each other here.
  await lockName(client, receipt === null ? `fetch:${document.canonicalUrl}` : `receipt:${receipt}`)
  const known = receipt === null ? await onItsWay(client, document) : await alreadyHere(client, receipt, document)
  if (known) return known
  const ingestionId = await insertIngestion(client, document, receipt, actor)
  await queue.send(client, queueOf({ body: document.body, kind: 'article' }), ingestionId)
  await writeAudit(client, actor, 'receive', `ingestions/${ingestionId}`, { receipt, url: document.url })
  return { ingestionId, articleId: null }
}

const lockName = (client: pg.PoolClient, name: string): Promise<unknown> =>
  client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [name])

/** A URL that waits to be fetched is fetched once. */
async function onItsWay(client: pg.PoolClient, document: IncomingDocument): Promise<Received | null> {
  const { rows } = await client.query<{ id: number }>(
    `SELECT id FROM ingestions WHERE canonical_url = $1 AND receipt IS NULL AND state = 'waiting' AND ($2::date IS NULL OR published_given = $2)
       AND (is_public OR NOT $3) ORDER BY id LIMIT 1`,
    [document.canonicalUrl, document.publishedAt, document.isPublic],
  )
  return rows[0] ? { ingestionId: rows[0].id, articleId: null } : null
}

export async function keep(client: pg.PoolClient, body: Buffer, mediaType: string | null): Promise<string> {
  const hash = sha256(body)
  await client.query('INSERT INTO receipts (sha256, media_type, body) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
    hash,
    mediaType ?? 'application/octet-stream',
    body,
  ])
  return hash
}

/** The same bytes for the same article: under the same URL or without one. */
async function alreadyHere(
  client: pg.PoolClient,
  receipt: string,
  document: IncomingDocument,
): Promise<Received | null> {
  const { rows } = await client.query<Received & { readonly state: string }>(
    `SELECT id AS "ingestionId", article_id AS "articleId", state FROM ingestions
     WHERE receipt = $1 AND state <> 'failed' AND ($2::text IS NULL OR canonical_url = $2) AND ($3::date IS NULL OR published_given = $3) AND (is_public OR NOT $4)
     ORDER BY state = 'done' DESC, id LIMIT 1`,
    [receipt, document.canonicalUrl, document.publishedAt, document.isPublic],
  )
  const known = rows[0]
  if (!known) return null
  return known.state === 'done'
    ? { ingestionId: null, articleId: known.articleId }
    : { ingestionId: known.ingestionId, articleId: null }
}

async function insertIngestion(
  client: pg.PoolClient,
  document: IncomingDocument,
  receipt: string | null,
  actor: Actor,
): Promise<number> {
  const { rows } = await client.query<{ id: number }>(
    `INSERT INTO ingestions (kind, source, name, url, canonical_url, published_given, is_public, media_type, receipt, received_by)
     VALUES ('article', $1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id`,
    [
      document.source,
      document.name,
      document.url,
      document.canonicalUrl,
      document.publishedAt,
      document.isPublic,
      document.mediaType,
      receipt,
      actor,
    ],
  )
  return rows[0]!.id
}
