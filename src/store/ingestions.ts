import pg from 'pg'
import type { Actor, ClaimedIngestion, Failure, Outcome, PreparedArticle, ReadArticle } from '../domain/ingestion.ts'
import type { QueueName } from '../domain/writing.ts'
import { first, type Transaction, writeAudit } from './database.ts'
import type { DistrictIndex } from './districts.ts'
import type { IdBlocks } from './id-blocks.ts'
import { loadArticles } from './known-articles.ts'
import { markEnd, noTraces } from './marks.ts'
import type { Queue } from './queue.ts'
import { rewriteFacts } from './rewrite.ts'
import { lockNames, ownersIn, settle } from './settle.ts'

/** What is taken in, from the moment it is received to the moment it is facts, or set aside with its reason. */
export interface IngestionWork {
  readonly pool: pg.Pool
  readonly transaction: Transaction
  readonly queue: Queue
  readonly districts: () => Promise<DistrictIndex>
  readonly ids: IdBlocks
}

/** How often something is tried before it is set aside. */
const maxAttempts = 5

export const queueOf = ({ body, kind }: { body: unknown; kind: string }): QueueName =>
  kind === 'reread' || body !== null ? 'read' : 'fetch'

/** Takes some of the next jobs, with all that is needed to do them; none when none waits. */
export async function claim(
  { pool, queue, transaction }: IngestionWork,
  from: QueueName,
  limit: number,
): Promise<ClaimedIngestion[]> {
  for (;;) {
    const jobs = await queue.claim(from, limit)
    if (jobs.length === 0) return []
    const { rows } = await pool.query<ClaimedIngestion>({
      name: 'load_ingestions',
      text: `SELECT i.id, i.job_id AS "jobId", i.kind, i.source, i.name, i.url, i.canonical_url AS "canonicalUrl", i.published_given::text AS "publishedAt", i.is_public AS "isPublic",
          i.media_type AS "mediaType", i.charset, i.attempts, i.vanished, i.receipt, r.body, i.article_id AS "articleId"
        FROM unnest($1::int[], $2::uuid[]) AS j (ingestion, id) JOIN ingestions i ON i.id = j.ingestion AND i.job_id = j.id LEFT JOIN receipts r ON r.sha256 = i.receipt
        WHERE i.state = 'waiting' ORDER BY i.id`,
      values: [jobs.map(({ ingestionId }) => ingestionId), jobs.map(({ jobId }) => jobId)],
    })
    // Jobs that another worker has finished, or replaced, in the meantime.
    const held = new Set(rows.map(({ jobId }) => jobId))
    for (const { jobId } of jobs)
      if (!held.has(jobId)) await transaction((client) => queue.complete(client, from, jobId))
    const returned = new Set(jobs.flatMap(({ jobId, returned: again }) => (again ? [jobId] : [])))
    if (rows.length > 0) return rows.map((row) => ({ ...row, returned: returned.has(row.jobId) }))
  }
}

/** True while the job is this worker's: the ingestion waits, and for this job. It stays locked until the transaction ends. */
const heldBy = ({ id, jobId }: ClaimedIngestion): string =>
  `SELECT 1 FROM ingestions WHERE id = ${id} AND job_id = ${pg.escapeLiteral(jobId)} AND state = 'waiting' FOR UPDATE`

const holds = async (client: pg.PoolClient, ingestion: ClaimedIngestion): Promise<boolean> =>
  (await client.query(heldBy(ingestion))).rowCount === 1

/** Finds a row where an earlier text of the same URL has not been tried yet: it goes first, so that the last revision is the last one received. */
const earlierText = ({ id, canonicalUrl }: ClaimedIngestion): string =>
  canonicalUrl === null
    ? 'SELECT 1 WHERE FALSE'
    : `SELECT 1 FROM ingestions WHERE canonical_url = ${pg.escapeLiteral(canonicalUrl)} AND id < ${id} AND state = 'waiting' AND attempts = 0 LIMIT 1`

const turnMs = 1_000

/** Facts, the end of the job and the data version in one transaction. Null: the job was another's, or has to wait its turn. */
export async function finish(
  work: IngestionWork,
  ingestion: ClaimedIngestion,
  article: PreparedArticle,
  read: ReadArticle,
): Promise<Outcome | null> {
  const districts = await work.districts()
  const { id, jobId, receipt, source } = ingestion
  return work.transaction(
    async (client, [held, earlier, , owners]) => {
      if (held!.rowCount !== 1) return null
      if (earlier!.rowCount === 1) {
        await work.queue.complete(client, 'read', jobId)
        await work.queue.send(client, 'read', id, turnMs)
        return null
      }
      const entry = { article, receipt: receipt!, ingestionId: id, live: source === 'url' }
      const { settled, changed, traces } = await settle(client, [entry], ownersIn(owners!), {
        districts,
        read,
        ids: work.ids,
      })
      await work.queue.complete(client, 'read', jobId)
      await markEnd(client, { traces, changed, ended: [{ id, ...settled[0]! }] })
      return settled[0]!.outcome
    },
    [heldBy(ingestion), earlierText(ingestion), ...lockNames([article])],
  )
}

/** Reads an article again, from its text as it stands. */
export async function reread(
  work: IngestionWork,
  ingestion: ClaimedIngestion,
  read: ReadArticle,
): Promise<Outcome | null> {
  const districts = await work.districts()
  return work.transaction(async (client) => {
    if (!(await holds(client, ingestion))) return null
    const known = (await loadArticles(client, [ingestion.articleId!])).get(ingestion.articleId!)!
    const traces = noTraces()
    const wrote = await rewriteFacts(
      client,
      known,
      { revision: known.revision, text: known.text, reason: 'extractor_improved' },
      { districts, read },
      traces,
    )
    const outcome = wrote ? 'changed' : 'unchanged'
    await work.queue.complete(client, 'read', ingestion.jobId)
    await markEnd(client, { traces, changed: wrote, ended: [{ id: ingestion.id, articleId: known.id, outcome }] })
    return outcome
  })
}

/** One more worker may vanish while it reads this; taken back when the reading is over, however it ended. */
export async function noteReading({ pool }: IngestionWork, { id }: ClaimedIngestion, begins: boolean): Promise<void> {
  await pool.query(
    begins
      ? 'UPDATE ingestions SET vanished = vanished + 1 WHERE id = $1'
      : 'UPDATE ingestions SET vanished = 0 WHERE id = $1',
    [id],
  )
}

/** A failure: to be tried again after a while that grows, or set aside with its reason. Returns whether it was set aside. */
export async function fail(
  { transaction, queue }: IngestionWork,
  ingestion: ClaimedIngestion,
  from: QueueName,
  failure: Failure,
): Promise<boolean> {
  return transaction(async (client) => {
    if (!(await holds(client, ingestion))) return false
    // That a worker vanished is no try.
    const attempts = ingestion.attempts + (failure.code === 'vanished' ? 0 : 1)
    const aside = failure.retryInMs === null || attempts >= maxAttempts
    const afterMs = failure.retryInMs ?? 0
    await client.query(
      `UPDATE ingestions SET attempts = $2, error_code = $3, error = $4, state = $5, finished_at = CASE WHEN $5 = 'failed' THEN now() END,
         next_attempt_at = CASE WHEN $5 = 'waiting' THEN now() + $6 * interval '1 millisecond' END WHERE id = $1`,
      [ingestion.id, attempts, failure.code, failure.message.slice(0, 500), aside ? 'failed' : 'waiting', afterMs],
    )
    await queue.complete(client, from, ingestion.jobId)
    if (!aside) await queue.send(client, from, ingestion.id, afterMs)
    return aside
  })
}

/** Later, without blame: the host is busy, or asked for patience. */
export async function putOff(
  { transaction, queue }: IngestionWork,
  ingestion: ClaimedIngestion,
  from: QueueName,
  afterMs: number,
): Promise<void> {
  await transaction(async (client) => {
    if (!(await holds(client, ingestion))) return
    await queue.complete(client, from, ingestion.jobId)
    await queue.send(client, from, ingestion.id, afterMs)
  })
}

/** Sends what was set aside on its way once more, with all its tries. Null where there is no such ingestion; false where it is not set aside. */
export async function retry({ transaction, queue }: IngestionWork, id: number, actor: Actor): Promise<boolean | null> {
  return transaction(async (client) => {
    const row = await first(
      client.query<{ state: string; kind: string; receipt: string | null }>(
        'SELECT state, kind, receipt FROM ingestions WHERE id = $1 FOR UPDATE',
        [id],
      ),
    )
    if (!row) return null
    if (row.state !== 'failed') return false
    await client.query(
      "UPDATE ingestions SET state = 'waiting', attempts = 0, vanished = 0, error = NULL, error_code = NULL, next_attempt_at = NULL, finished_at = NULL WHERE id = $1",
      [id],
    )
    await queue.send(client, queueOf({ body: row.receipt, kind: row.kind }), id)
    await writeAudit(client, actor, 'retry', `ingestions/${id}`)
    return true
  })
}

/** Sends every article that another extractor read, and that is not on its way already, to be read again; `all` sends every article. */
export async function reextract(
  { transaction, queue }: IngestionWork,
  extractor: string,
  all: boolean,
  actor: Actor,
): Promise<number> {
  return transaction(async (client) => {
    const { rows } = await client.query<{ id: number }>(
      `INSERT INTO ingestions (kind, source, article_id, received_by)
       SELECT 'reread', 'reextract', a.id, $3 FROM articles a WHERE $2 OR a.extractor_version <> $1
       ON CONFLICT (article_id) WHERE kind = 'reread' AND state = 'waiting' DO NOTHING RETURNING id`,
      [extractor, all, actor],
    )
    const ids = rows.map(({ id }) => id)
    for (let at = 0; at < ids.length; at += 1_000) await queue.sendMany(client, 'read', ids.slice(at, at + 1_000))
    if (ids.length > 0) await writeAudit(client, actor, 'reextract', 'articles', { articles: ids.length, extractor })
    return ids.length
  })
}

/** A job for each document that waits: those that there were did not come with the backup. */
export async function requeue({ transaction, queue }: IngestionWork): Promise<number> {
  return transaction(async (client) => {
    const { rows } = await client.query<{ id: number; kind: string; receipt: string | null }>(
      "SELECT id, kind, receipt FROM ingestions WHERE state = 'waiting' ORDER BY id",
    )
    for (const name of ['read', 'fetch'] as const) {
      const ids = rows.filter(({ kind, receipt }) => queueOf({ body: receipt, kind }) === name).map(({ id }) => id)
      for (let at = 0; at < ids.length; at += 1_000) await queue.sendMany(client, name, ids.slice(at, at + 1_000))
    }
    return rows.length
  })
}
