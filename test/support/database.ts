import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import type { Test } from 'tap'
import type { ApiSettings } from '../../src/api/dependencies.ts'
import { buildApp } from '../../src/app.ts'
import type { IncomingDocument } from '../../src/domain/ingestion.ts'
import type { Store } from '../../src/domain/store.ts'
import { acquireServer } from '../../src/embedded/server.ts'
import { ingestMany } from '../../src/ingest/bulk.ts'
import { filesUnder, idOf } from '../../src/ingest/files.ts'
import { createIntake } from '../../src/ingest/intake.ts'
import { reader } from '../../src/ingest/prepare.ts'
import { type Drained, drain } from '../../src/ingest/worker.ts'
import { migrate } from '../../src/store/migrate.ts'
import { queueSchema } from '../../src/store/queue.ts'
import { openStore, type StoreOptions } from '../../src/store/store.ts'
import { gazetteer, root, tables } from './engine.ts'

/** A real PostgreSQL for tests, with a schema of its own for each file: DATABASE_URL, else an embedded one that the files share. */

export const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

export interface TestDatabase {
  readonly url: string
  readonly schema: string
  readonly queries: string[]
  readonly pool: pg.Pool
  open(options?: Partial<StoreOptions>): Store
}

export async function testDatabase(t: Test): Promise<TestDatabase> {
  const server = process.env.DATABASE_URL ? null : await acquireServer(join(tmpdir(), `huyen-test-${userInfo().uid}`))
  const url = process.env.DATABASE_URL ?? server!.url
  const schema = `test_${randomBytes(6).toString('hex')}`
  const pool = new pg.Pool({ connectionString: url, max: 2, options: `-c search_path=${schema}` })
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  await pool.query(`CREATE SCHEMA ${schema}`)
  await migrate(url, schema)
  const queries: string[] = []
  const stores: Store[] = []
  t.teardown(async () => {
    for (const store of stores) await store.close()
    await pool.query(`DROP SCHEMA ${schema} CASCADE`)
    await pool.query(`DROP SCHEMA IF EXISTS ${queueSchema(schema)} CASCADE`)
    await pool.end()
    await server?.release()
  })
  return {
    url,
    schema,
    queries,
    pool,
    open: (options = {}) => {
      const store = openStore({
        url,
        schema,
        poolSize: 4,
        statementTimeoutMs: 20_000,
        publicText: false,
        onError: () => undefined,
        onQuery: (text) => queries.push(text),
        ...options,
      })
      stores.push(store)
      return store
    },
  }
}

export const seedTexts = (): { key: string; text: string }[] =>
  filesUnder(join(root, 'seeds', 'articles')).map((path) => ({ key: idOf(path), text: readFileSync(path, 'utf8') }))

/** A document as it comes in; a text is UTF-8. */
export const documentOf = (text: string | Buffer, more: Partial<IncomingDocument> = {}): IncomingDocument => ({
  source: 'api',
  name: null,
  url: null,
  canonicalUrl: more.url ?? null,
  publishedAt: null,
  isPublic: false,
  mediaType: 'text/plain; charset=utf-8',
  body: typeof text === 'string' ? Buffer.from(text) : text,
  ...more,
})

export const drainAll = (store: Store): Promise<Drained> =>
  drain({ store, read: reader(gazetteer), fetcher: null, log: silent })

/** A store with gazetteer, catalogue and the five seeds. */
export async function seededStore(t: Test): Promise<{ store: Store; database: TestDatabase }> {
  const database = await testDatabase(t)
  const store = database.open()
  await store.loadReference(tables)
  await ingestMany(
    { store, read: reader(gazetteer), actor: 'test', tell: () => undefined },
    seedTexts().map(({ key, text }) => ({
      label: key,
      document: documentOf(text, { source: 'seed', name: key, isPublic: true }),
      file: null,
    })),
  )
  await drainAll(store)
  return { store, database }
}

/** An app over a database that knows the gazetteer and nothing else. */
export async function emptyApp(t: Test): Promise<{ app: FastifyInstance; store: Store }> {
  const store = (await testDatabase(t)).open()
  await store.loadReference(tables)
  const app = await buildApp({ store, intake: createIntake(gazetteer) })
  t.teardown(() => app.close())
  return { app, store }
}

export async function seededApp(
  t: Test,
  settings: Partial<ApiSettings> = {},
): Promise<{ app: FastifyInstance; store: Store; database: TestDatabase }> {
  const { store, database } = await seededStore(t)
  const app = await buildApp({ store, intake: createIntake(gazetteer), settings })
  t.teardown(() => app.close())
  return { app, store, database }
}
