import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import type { IncomingDocument, PreparedArticle } from '../../src/domain/ingestion.ts'
import type { Store } from '../../src/domain/store.ts'
import { acquireServer } from '../../src/embedded/server.ts'
import { ingestMany } from '../../src/ingest/bulk.ts'
import { prepare, reader } from '../../src/ingest/prepare.ts'
import { drain } from '../../src/ingest/worker.ts'
import { PrismaClient } from '../../src/store/generated/client.ts'
import { migrate } from '../../src/store/migrate.ts'
import { openStore } from '../../src/store/store.ts'
import { documentOf, silent } from '../support/database.ts'
import { gazetteer, tables } from '../support/engine.ts'
import { variedTexts } from '../support/varied.ts'
import { median, say } from './figures.ts'

/** Observations a second, written in four ways, alternating in one run; extraction is done before and told apart. */

const articleCount = Number(process.env.BENCH_ARTICLES ?? 400)
const rounds = 5
/** In the order in which they refer to each other. */
const models = {
  receipts: 'receipt',
  articles: 'article',
  ingestions: 'ingestion',
  article_names: 'articleName',
  article_revisions: 'articleRevision',
  article_bands: 'articleBand',
  article_copies: 'articleCopy',
  article_districts: 'articleDistrict',
  meetings: 'meeting',
  meeting_people: 'meetingPerson',
  observations: 'observation',
  awards: 'award',
  mentions: 'mention',
  changes: 'change',
} as const
const written = Object.keys(models) as (keyof typeof models)[]

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

export async function benchWriting(): Promise<void> {
  const server = await acquireServer(join(tmpdir(), 'huyen-bench'))
  const schema = `bench_${process.pid}`
  const pool = new pg.Pool({ connectionString: server.url, max: 2, options: `-c search_path=${schema}` })
  pool.on('error', () => undefined)
  await pool.query(`CREATE SCHEMA ${schema}`)
  await migrate(server.url, schema)
  const store = openStore({
    url: server.url,
    schema,
    poolSize: 4,
    statementTimeoutMs: 60_000,
    publicText: false,
    onError: () => undefined,
  })
  const prismaPool = new pg.Pool({ connectionString: server.url, max: 4, options: `-c search_path=${schema}` })
  prismaPool.on('error', () => undefined)
  const prisma = new PrismaClient({ adapter: new PrismaPg(prismaPool, { schema }) })
  try {
    await store.loadReference(tables)
    await compare(store, pool, prisma)
  } finally {
    await prisma.$disconnect()
    await prismaPool.end()
    await store.close()
    await pool.query(`DROP SCHEMA ${schema} CASCADE`)
    await pool.query(`DROP SCHEMA ${schema}_jobs CASCADE`)
    await pool.end()
    await server.release()
  }
}

async function compare(store: Store, pool: pg.Pool, prisma: PrismaClient): Promise<void> {
  const read = reader(gazetteer)
  const documents = variedTexts(articleCount).map((text) => documentOf(text))
  const start = performance.now()
  const prepared = new Map<string, PreparedArticle>()
  for (const document of documents) prepared.set(document.body!.toString(), await prepare(document, read))
  const extracting = (performance.now() - start) / 1000
  const times: Record<'worker' | 'bulk' | 'copy' | 'createMany', number[]> = {
    worker: [],
    bulk: [],
    copy: [],
    createMany: [],
  }
  let observations = 0
  for (let round = 0; round < rounds; round += 1) {
    await empty(pool)
    for (const document of documents) await store.receive(document, 'bench')
    times.worker.push(await seconds(() => asWorker(store, prepared)))
    observations = (await pool.query('SELECT count(*)::int AS n FROM observations')).rows[0].n
    const dumped = await dump(pool)
    const perArticle = await rowsByArticle(prisma)
    await empty(pool)
    times.copy.push(await seconds(() => load(pool, dumped)))
    await empty(pool)
    times.bulk.push(await seconds(() => inBulk(store, documents, prepared)))
    await empty(pool)
    times.createMany.push(await seconds(() => byCreateMany(prisma, perArticle)))
  }
  const rate = (name: keyof typeof times): number => observations / median(times[name])
  const ofCopy = (name: keyof typeof times): string => (median(times.copy) / median(times[name])).toFixed(2)
  say(
    `extraction: ${(observations / extracting).toFixed(0)} observations a second (${articleCount} articles, ${observations} observations)`,
  )
  for (const [name, what] of [
    ['copy', 'COPY of the same rows, a stream a table'],
    ['worker', 'a transaction for each article, as the worker does it'],
    ['bulk', 'a hundred articles in a transaction, as ingest does it'],
    ['createMany', 'Prisma createMany for each article'],
  ] as const)
    say(`writing: ${rate(name).toFixed(0).padStart(7)} observations a second, ${ofCopy(name)} of COPY: ${what}`)
  say(`writing: the worker is ${(rate('worker') / rate('createMany')).toFixed(1)} times createMany`)
}

async function empty(pool: pg.Pool): Promise<void> {
  await pool.query(
    `TRUNCATE ${written.join(', ')}, corrections, findings, finding_observations, districts_to_check, audit CASCADE`,
  )
  await pool.query(`CHECKPOINT`).catch(() => undefined)
}

/** The worker itself, with its reading taken out: each text's article is at hand. */
async function asWorker(store: Store, prepared: ReadonlyMap<string, PreparedArticle>): Promise<void> {
  await drain({
    store: { ...store, checkNextDistrict: async () => null },
    read: () => {
      throw new Error('nothing is read twice here')
    },
    fetcher: null,
    log: silent,
    prepare: async (document) => prepared.get(document.body!.toString())!,
  })
}

/** What ingest does with many files, its reading taken out. */
async function inBulk(
  store: Store,
  documents: readonly IncomingDocument[],
  prepared: ReadonlyMap<string, PreparedArticle>,
): Promise<void> {
  await ingestMany(
    {
      store,
      read: () => {
        throw new Error('nothing is read twice here')
      },
      actor: 'bench',
      tell: () => undefined,
      prepare: async (document) => prepared.get(document.body!.toString())!,
    },
    documents.map((document, at) => ({ label: String(at), document, file: null })),
  )
}

async function dump(pool: pg.Pool): Promise<Map<string, Buffer>> {
  const dumped = new Map<string, Buffer>()
  const client = await pool.connect()
  for (const table of written) dumped.set(table, await buffer(client.query(copyTo(`COPY ${table} TO STDOUT`))))
  client.release()
  return dumped
}

async function load(pool: pg.Pool, dumped: ReadonlyMap<string, Buffer>): Promise<void> {
  const client = await pool.connect()
  try {
    for (const [table, bytes] of dumped)
      await pipeline(Readable.from([bytes]), client.query(copyFrom(`COPY ${table} FROM STDIN`)))
  } finally {
    client.release()
  }
}

type Model = {
  findMany(): Promise<Record<string, unknown>[]>
  createMany(input: { data: unknown[] }): Promise<unknown>
}
const modelOf = (prisma: PrismaClient, table: (typeof written)[number]): Model =>
  prisma[models[table]] as unknown as Model

/** For each article, its rows of each table, as Prisma has them. */
async function rowsByArticle(prisma: PrismaClient): Promise<Map<(typeof written)[number], unknown[]>[]> {
  const byArticle = new Map<number, Map<(typeof written)[number], unknown[]>>()
  const meetings = new Map<number, number>()
  const receipts = new Map<string, number>()
  const all = new Map<(typeof written)[number], Record<string, unknown>[]>()
  for (const table of written) all.set(table, await modelOf(prisma, table).findMany())
  for (const row of all.get('meetings')!) meetings.set(row.id as number, row.articleId as number)
  for (const row of all.get('ingestions')!) receipts.set(row.receiptId as string, row.articleId as number)
  for (const [table, rows] of all)
    for (const row of rows) {
      const article = (
        table === 'articles'
          ? row.id
          : table === 'receipts'
            ? receipts.get(row.sha256 as string)
            : table === 'meeting_people'
              ? meetings.get(row.meetingId as number)
              : row.articleId
      ) as number
      const own = byArticle.get(article) ?? new Map()
      byArticle.set(article, own)
      own.set(table, [...(own.get(table) ?? []), forInput(row)])
    }
  return [...byArticle.values()]
}

/** Null is another thing in JSON columns, and an article may point to one that is not there yet. */
const forInput = (row: Record<string, unknown>): Record<string, unknown> => ({
  ...row,
  ...(row.candidates === null ? { candidates: undefined } : {}),
  ...('copyOf' in row ? { copyOf: null } : {}),
})

async function byCreateMany(
  prisma: PrismaClient,
  articles: readonly Map<(typeof written)[number], unknown[]>[],
): Promise<void> {
  for (const rows of articles)
    for (const table of written) {
      const data = rows.get(table)
      // Copies point to articles that come later: left out, in createMany's favour.
      if (data && table !== 'article_copies') await modelOf(prisma, table).createMany({ data })
    }
}

if (process.argv[1] === new URL(import.meta.url).pathname) await benchWriting()
