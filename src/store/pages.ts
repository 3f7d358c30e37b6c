import type pg from 'pg'
import type { ClaimedIngestion, FetchedPage, KnownPage } from '../domain/ingestion.ts'
import type { IngestionWork } from './ingestions.ts'
import { keep } from './taking-in.ts'

/** What URLs answered, and the manners kept with their hosts by all workers together. */

export async function findPage(pool: pg.Pool, url: string): Promise<KnownPage | null> {
  const { rows } = await pool.query<KnownPage>(
    'SELECT etag, last_modified AS "lastModified", receipt FROM pages WHERE url = $1',
    [url],
  )
  return rows[0] ?? null
}

/** The bytes that came, kept; and the ingestion sent on to be read, in one transaction. */
export async function keepPage(
  { transaction, queue }: IngestionWork,
  ingestion: ClaimedIngestion,
  page: FetchedPage | null,
): Promise<void> {
  await transaction(async (client) => {
    const { rowCount } = await client.query(
      "SELECT 1 FROM ingestions WHERE id = $1 AND job_id = $2 AND state = 'waiting' FOR UPDATE",
      [ingestion.id, ingestion.jobId],
    )
    if (rowCount !== 1) return
    if (page) {
      const receipt = await keep(client, page.body, page.mediaType)
      await client.query(
        `INSERT INTO pages (url, etag, last_modified, receipt, media_type, charset, fetched_at) VALUES ($1, $2, $3, $4, $5, $6, now())
         ON CONFLICT (url) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified, receipt = excluded.receipt, media_type = excluded.media_type, charset = excluded.charset, fetched_at = now()`,
        [ingestion.url, page.etag, page.lastModified, receipt, page.mediaType, page.charset],
      )
    }
    // Not modified: the bytes of last time are read, and found unchanged.
    await client.query(
      'UPDATE ingestions i SET receipt = p.receipt, media_type = p.media_type, charset = p.charset FROM pages p WHERE i.id = $1 AND p.url = i.url',
      [ingestion.id],
    )
    await queue.complete(client, 'fetch', ingestion.jobId)
    await queue.send(client, 'read', ingestion.id)
  })
}

/** Takes the host's turn until it is given back, or until the lease ends; returns for how long it is still taken, 0 where it is ours. */
export async function takeTurn(pool: pg.Pool, host: string, leaseMs: number): Promise<number> {
  const { rows } = await pool.query<{ wait: number }>(
    `WITH ours AS (
       INSERT INTO hosts AS h (host, next_at) VALUES ($1, clock_timestamp() + $2 * interval '1 millisecond')
       ON CONFLICT (host) DO UPDATE SET next_at = excluded.next_at WHERE h.next_at <= clock_timestamp() RETURNING 1
     ) SELECT CASE WHEN EXISTS (SELECT 1 FROM ours) THEN 0
       ELSE greatest(1, ceil(extract(epoch FROM (SELECT next_at FROM hosts WHERE host = $1) - clock_timestamp()) * 1000)) END::int AS wait`,
    [host, leaseMs],
  )
  return rows[0]?.wait ?? 1
}

export async function giveTurnBack(pool: pg.Pool, host: string, delayMs: number): Promise<void> {
  await pool.query("UPDATE hosts SET next_at = clock_timestamp() + $2 * interval '1 millisecond' WHERE host = $1", [
    host,
    delayMs,
  ])
}

export async function findRobots(pool: pg.Pool, origin: string, maxAgeMs: number): Promise<string | null> {
  const { rows } = await pool.query<{ robots: string | null }>(
    "SELECT robots FROM hosts WHERE host = $1 AND robots_at > now() - $2 * interval '1 millisecond'",
    [origin, maxAgeMs],
  )
  return rows[0]?.robots ?? null
}

export async function keepRobots(pool: pg.Pool, origin: string, robots: string): Promise<void> {
  await pool.query(
    'INSERT INTO hosts (host, next_at, robots, robots_at) VALUES ($1, now(), $2, now()) ON CONFLICT (host) DO UPDATE SET robots = excluded.robots, robots_at = now()',
    [origin, robots],
  )
}
