import { createHash, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { PgBoss } from 'pg-boss'
import type { QueueName } from '../domain/writing.ts'

/**
 * The queue: pg-boss on the same PostgreSQL. It hands out jobs and takes them back from workers that died; what an ingestion
 * is and how often it failed stands in our own table, so a killed worker uses up no try.
 */
export interface Queue {
  /** Opens it, on connections of its own: to be awaited before a transaction, which might hold the last one. */
  ready(): Promise<void>
  /** In the caller's transaction. */
  send(client: pg.PoolClient, queue: QueueName, ingestionId: number, afterMs?: number): Promise<string>
  sendMany(client: pg.PoolClient, queue: QueueName, ingestionIds: readonly number[]): Promise<void>
  /** In the caller's transaction; false when the job is no longer this worker's. */
  complete(client: pg.PoolClient, queue: QueueName, jobId: string): Promise<boolean>
  /** Takes jobs for the length of the lease; none when none waits. */
  claim(queue: QueueName, limit: number): Promise<readonly ClaimedJob[]>
  /** Hands jobs of dead workers out again, from now until the queue is closed. */
  supervise(): Promise<void>
  close(): Promise<void>
}

export interface ClaimedJob {
  readonly jobId: string
  readonly ingestionId: number
  /** A worker that had it never ended it. */
  readonly returned: boolean
}

/** 'fetch' gets the bytes behind a URL; 'read' does the rest. */
const queueNames: readonly QueueName[] = ['read', 'fetch']

export const queueSchema = (schema: string | undefined): string => `${schema ?? 'huyen'}_jobs`

/** Nothing is thrown away for having waited long. */
const tenYears = 10 * 365 * 24 * 3_600
const lifetime = {
  retryLimit: 1_000_000,
  retryDelay: 0,
  retentionSeconds: tenYears,
  deleteAfterSeconds: 7 * 24 * 3_600,
}

const names = new Map<string, string>()
/** The library's statements are few, and the same for every job. */
function nameOf(text: string): string {
  const name = names.get(text) ?? `queue_${createHash('sha256').update(text).digest('hex').slice(0, 16)}`
  names.set(text, name)
  return name
}

const executor = (client: pg.PoolClient | pg.Pool) => ({
  executeSql: async (text: string, values?: unknown[]) => {
    // What takes values is sent again and again: named, it is planned once. Several statements in one text take none.
    const result = await client.query(values?.length ? { name: nameOf(text), text, values } : text)
    // Several statements in one text give several results: the last one is the answer.
    return (Array.isArray(result) ? result.at(-1) : result) as { rows: unknown[] }
  },
})

/** Makes or updates pg-boss's own tables and our queues; part of `migrate`. */
export async function migrateQueue(pool: pg.Pool, schema: string | undefined): Promise<void> {
  const boss = new PgBoss({
    db: executor(pool),
    schema: queueSchema(schema),
    supervise: false,
    schedule: false,
    migrate: true,
  })
  boss.on('error', () => undefined)
  await boss.start()
  try {
    for (const name of queueNames) await boss.createQueue(name, lifetime)
  } finally {
    await boss.stop({ graceful: false, close: false })
  }
}

export function openQueue(
  pool: pg.Pool,
  schema: string | undefined,
  leaseSeconds: number,
  onError: (error: Error) => void,
): Queue {
  const starting = new Map<boolean, Promise<PgBoss>>()
  const start = (supervise: boolean): Promise<PgBoss> => {
    const known = starting.get(supervise)
    if (known) return known
    const interval = Math.max(1, Math.min(5, Math.floor(leaseSeconds / 4)))
    const boss = new PgBoss({
      db: executor(pool),
      schema: queueSchema(schema),
      schedule: false,
      migrate: false,
      supervise,
      superviseIntervalSeconds: interval,
      monitorIntervalSeconds: interval,
      // Statistics and index rebuilds are for queues of millions.
      reindex: false,
      monitorVacuum: false,
    })
    boss.on('error', onError)
    const started = boss.start().then(
      () => boss,
      (error: unknown) => {
        starting.delete(supervise)
        throw error
      },
    )
    starting.set(supervise, started)
    return started
  }
  const running = (): Promise<PgBoss> => starting.get(true) ?? start(false)

  return {
    ready: async () => {
      await running()
    },
    send: async (client, queue, ingestionId, afterMs = 0) => {
      const boss = await running()
      const id = randomUUID()
      await boss.insert(
        queue,
        [
          {
            id,
            data: { ingestion: ingestionId },
            expireInSeconds: leaseSeconds,
            ...(afterMs > 0 ? { startAfter: new Date(Date.now() + afterMs) } : {}),
          },
        ],
        { db: executor(client) },
      )
      await client.query('UPDATE ingestions SET job_id = $2 WHERE id = $1', [ingestionId, id])
      return id
    },
    sendMany: async (client, queue, ingestionIds) => {
      const boss = await running()
      const jobs = ingestionIds.map((ingestion) => ({ id: randomUUID(), ingestion }))
      await boss.insert(
        queue,
        jobs.map(({ id, ingestion }) => ({ id, data: { ingestion }, expireInSeconds: leaseSeconds })),
        { db: executor(client) },
      )
      await client.query(
        'UPDATE ingestions i SET job_id = j.id FROM unnest($1::integer[], $2::uuid[]) AS j (ingestion, id) WHERE i.id = j.ingestion',
        [jobs.map(({ ingestion }) => ingestion), jobs.map(({ id }) => id)],
      )
    },
    complete: async (client, queue, jobId) => {
      const boss = await running()
      const { affected } = (await boss.complete(queue, jobId, null, { db: executor(client) })) as { affected?: number }
      return affected === 1
    },
    claim: async (queue, limit) => {
      const boss = await running()
      const jobs = await boss.fetch<{ ingestion: number }>(queue, { batchSize: limit, includeMetadata: true })
      return jobs.map(({ id, data, retryCount }) => ({
        jobId: id,
        ingestionId: data.ingestion,
        returned: retryCount > 0,
      }))
    },
    supervise: async () => {
      await start(true)
    },
    close: async () => {
      for (const boss of starting.values())
        await boss.then(
          (one) => one.stop({ graceful: false, close: false }),
          () => undefined,
        )
      starting.clear()
    },
  }
}
