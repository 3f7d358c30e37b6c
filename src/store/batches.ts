import type pg from 'pg'
import type { Actor, IncomingDocument, Outcome, ReadArticle } from '../domain/ingestion.ts'
import type { BatchEntry } from '../domain/writing.ts'
import type { IngestionWork } from './ingestions.ts'
import { markEnd } from './marks.ts'
import { lockNames, ownersIn, settle } from './settle.ts'
import { sha256 } from './taking-in.ts'

/** Many documents at once, as `ingest` brings them. */

/** Many documents in one transaction: the same writing as a worker's, without a job for each. What failed is kept with its reason. */
export async function settleBatch(
  work: IngestionWork,
  entries: readonly BatchEntry[],
  read: ReadArticle,
  actor: Actor,
): Promise<(Outcome | 'failed')[]> {
  const districts = await work.districts()
  const articles = entries.flatMap(({ article }) => (article ? [article] : []))
  return work.transaction(async (client, [, owners]) => {
    const receipts = await keepAll(
      client,
      entries.map(({ document }) => document),
    )
    const again = await failedBefore(client, entries, receipts)
    const ids = await insertEnded(client, entries, receipts, again, actor)
    const good = entries.flatMap(({ document, article }, at) =>
      article ? [{ article, receipt: receipts[at]!, ingestionId: ids[at]!, live: document.source === 'url' }] : [],
    )
    const { settled, changed, traces } = await settle(client, good, ownersIn(owners!), {
      districts,
      read,
      ids: work.ids,
    })
    await markEnd(client, {
      traces,
      changed,
      ended: settled.map((one, at) => ({ id: good[at]!.ingestionId, ...one })),
    })
    let next = 0
    return entries.map(({ article }) => (article ? settled[next++]!.outcome : 'failed'))
  }, lockNames(articles))
}

async function keepAll(client: pg.PoolClient, documents: readonly IncomingDocument[]): Promise<string[]> {
  const hashes = documents.map(({ body }) => sha256(body!))
  await client.query({
    name: 'keep_receipts',
    text: 'INSERT INTO receipts (sha256, media_type, body) SELECT * FROM unnest($1::text[], $2::text[], $3::bytea[]) ON CONFLICT DO NOTHING',
    values: [hashes, documents.map(({ mediaType }) => mediaType), documents.map(({ body }) => body)],
  })
  return hashes
}

/** Failures that are on record already: taking the same folder in again adds nothing. */
async function failedBefore(
  client: pg.PoolClient,
  entries: readonly BatchEntry[],
  receipts: readonly string[],
): Promise<ReadonlySet<number>> {
  const failures = entries.flatMap(({ failure }, at) => (failure ? [at] : []))
  if (failures.length === 0) return new Set()
  const { rows } = await client.query<{ at: number }>(
    `SELECT f.at FROM unnest($1::int[], $2::text[], $3::text[], $4::text[]) AS f (at, receipt, name, code)
     WHERE EXISTS (SELECT 1 FROM ingestions i WHERE i.receipt = f.receipt AND i.state = 'failed' AND i.error_code = f.code AND i.name IS NOT DISTINCT FROM f.name)`,
    [
      failures,
      failures.map((at) => receipts[at]),
      failures.map((at) => entries[at]!.document.name),
      failures.map((at) => entries[at]!.failure!.code),
    ],
  )
  return new Set(rows.map(({ at }) => at))
}

/** A row for each entry; 0 in place of its id for one that is on record already. */
async function insertEnded(
  client: pg.PoolClient,
  entries: readonly BatchEntry[],
  receipts: readonly string[],
  skipped: ReadonlySet<number>,
  actor: Actor,
): Promise<number[]> {
  const rows = entries.flatMap(({ document, failure }, at) =>
    skipped.has(at)
      ? []
      : [
          {
            source: document.source,
            name: document.name,
            url: document.url,
            canonical_url: document.canonicalUrl,
            published_given: document.publishedAt,
            is_public: document.isPublic,
            media_type: document.mediaType,
            receipt: receipts[at],
            state: failure ? 'failed' : 'waiting',
            attempts: failure ? 1 : 0,
            error_code: failure?.code ?? null,
            error: failure?.message.slice(0, 500) ?? null,
          },
        ],
  )
  const { rows: inserted } = await client.query<{ id: number }>({
    name: 'insert_ingestions',
    text: `INSERT INTO ingestions (kind, source, name, url, canonical_url, published_given, is_public, media_type, receipt, received_by, state, attempts, error_code, error, finished_at)
      SELECT 'article', source, name, url, canonical_url, published_given, is_public, media_type, receipt, $2, state, attempts, error_code, error, CASE WHEN state = 'failed' THEN now() END
      FROM ROWS FROM (json_to_recordset($1::json) AS (source text, name text, url text, canonical_url text, published_given date, is_public boolean, media_type text, receipt text, state text, attempts int, error_code text, error text))
        WITH ORDINALITY AS r (source, name, url, canonical_url, published_given, is_public, media_type, receipt, state, attempts, error_code, error, place) ORDER BY place RETURNING id`,
    values: [JSON.stringify(rows), actor],
  })
  let next = 0
  return entries.map((_, at) => (skipped.has(at) ? 0 : inserted[next++]!.id))
}

/** Of documents that are about to be taken in, those that are here already; `source_file` tells a file by its place. */
export async function knownDocuments(
  { pool }: IngestionWork,
  documents: readonly IncomingDocument[],
  files: readonly (string | null)[],
): Promise<boolean[]> {
  const { rows } = await pool.query<{ place: string }>({
    name: 'known_documents',
    text: `SELECT d.place FROM unnest($1::text[], $2::text[], $3::date[], $4::text[], $5::boolean[]) WITH ORDINALITY AS d (receipt, url, published, file, public, place)
      WHERE EXISTS (SELECT 1 FROM ingestions i WHERE i.receipt = d.receipt AND i.state <> 'failed' AND (d.url IS NULL OR i.canonical_url = d.url)
          AND (d.published IS NULL OR i.published_given = d.published) AND (i.is_public OR NOT d.public)
        AND (d.file IS NULL OR i.state = 'waiting' OR EXISTS (SELECT 1 FROM article_names n WHERE n.name = d.file AND n.article_id = i.article_id)))`,
    values: [
      documents.map(({ body }) => sha256(body!)),
      documents.map(({ canonicalUrl }) => canonicalUrl),
      documents.map(({ publishedAt }) => publishedAt),
      files,
      documents.map(({ isPublic }) => isPublic),
    ],
  })
  const places = new Set(rows.map(({ place }) => Number(place)))
  return documents.map((_, at) => places.has(at + 1))
}
