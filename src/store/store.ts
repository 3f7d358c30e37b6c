import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import sql from 'sql-template-tag'
import type { GazetteerTables } from '../domain/gazetteer.ts'
import type { Report } from '../domain/report.ts'
import type { ArticleDetail, DistrictDetail, IncomingArticle, PendingArticle, Store, TakenIn } from '../domain/store.ts'
import { PrismaClient } from './generated/client.ts'
import { equals, type ListPlan, listPage } from './list.ts'
import { migrations } from './migrate.ts'
import {
  articleColumns,
  articlePlan,
  awardPlan,
  districtColumns,
  districtPlan,
  indicatorPlan,
  latestDistricts,
  meetingPlan,
  mentionPlan,
  observationPlan,
  provincePlan,
} from './plans.ts'
import { loadReference } from './reference.ts'
import { writeReport } from './write-report.ts'

export interface StoreOptions {
  readonly url: string
  readonly poolSize: number
  readonly statementTimeoutMs: number
  /** Search path, for tests; the URL's own where left out. */
  readonly schema?: string
  /** Texts of every article are public, not only of those marked so. */
  readonly publicText: boolean
  readonly onError: (error: Error) => void
  /** Told of each statement, for tests that count them. */
  readonly onQuery?: (text: string) => void
}

const maxAttempts = 3
const isoDay = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null

export const contentHash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The store on PostgreSQL: Prisma for what is looked up by key, hand-written SQL for lists and for writing facts, one pool for both. */
export function openStore(options: StoreOptions): Store {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize,
    connectionTimeoutMillis: 5_000,
    statement_timeout: options.statementTimeoutMs,
    application_name: 'huyen',
    ...(options.schema ? { options: `-c search_path=${options.schema}` } : {}),
  })
  // Without a listener a connection that ends while idle would end the process.
  pool.on('error', options.onError)
  // The pool lets go of a client before its socket has closed; what the server says in between concerns nobody.
  pool.on('connect', (client) => client.on('error', () => undefined))
  if (options.onQuery) countQueries(pool, options.onQuery)
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, options.schema ? { schema: options.schema } : undefined),
  })

  async function transaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await pool.connect()
    try {
      await client.query('BEGIN')
      const result = await work(client)
      await client.query('COMMIT')
      client.release()
      return result
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined)
      client.release(error as Error)
      throw error
    }
  }

  const first = async <T>(rows: Promise<{ rows: readonly T[] }>): Promise<T | null> => (await rows).rows[0] ?? null
  const byId = <T>(plan: ListPlan<T>, column: string, id: number, type: string): Promise<T | null> =>
    listPage(
      pool,
      { ...plan, filters: { id: equals(column, type) } },
      { filters: { id: String(id) }, sort: Object.keys(plan.sorts)[0]!, limit: 1, after: null },
    ).then(({ rows }) => rows[0] ?? null)

  return {
    ping: async () => {
      await pool.query('SELECT 1')
    },

    isMigrated: async () => {
      const { rows } = await pool.query<{ found: string | null }>(
        "SELECT to_regclass('_prisma_migrations')::text AS found",
      )
      if (!rows[0]?.found) return false
      const done = await pool.query<{ migration_name: string }>(
        'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
      )
      const names = new Set(done.rows.map((row) => row.migration_name))
      return migrations().every(({ name }) => names.has(name))
    },

    isFilled: async () => {
      const row = await first(
        pool.query<{ filled: boolean }>(
          "SELECT EXISTS (SELECT 1 FROM districts) AND EXISTS (SELECT 1 FROM communes) AND EXISTS (SELECT 1 FROM articles) AND NOT EXISTS (SELECT 1 FROM articles WHERE state = 'pending' AND revision IS NULL) AS filled",
        ),
      )
      return row?.filled === true
    },

    loadReference: (tables: GazetteerTables) => transaction((client) => loadReference(client, tables)),

    takeIn: (article: IncomingArticle) => transaction((client) => takeIn(client, article)),

    markOutdated: async (extractor: string) => {
      const { rowCount } = await pool.query(
        "UPDATE articles SET state = 'pending', attempts = 0 WHERE state <> 'pending' AND extractor_version IS DISTINCT FROM $1",
        [extractor],
      )
      return rowCount ?? 0
    },

    countPending: async () =>
      (
        await first(
          pool.query<{ count: number }>("SELECT count(*)::int AS count FROM articles WHERE state = 'pending'"),
        )
      )?.count ?? 0,

    processNext: (read) => processNext(transaction, read),

    listDistricts: (page) => listPage(pool, districtPlan, page),

    findDistrict: async (code) => {
      const district = await first(
        pool.query<DistrictDetail>(sql`SELECT ${districtColumns} FROM ${latestDistricts} WHERE d.code = ${code}`),
      )
      if (!district) return null
      const [versions, communes, successor] = await Promise.all([
        prisma.district.findMany({ where: { code }, orderBy: [{ validFrom: { sort: 'asc', nulls: 'first' } }] }),
        prisma.commune.findMany({ where: { districtCode: code }, orderBy: { code: 'asc' } }),
        prisma.provinceSuccessor.findUnique({ where: { oldCode: district.province.code } }),
      ])
      return {
        ...district,
        versions: versions.map((version) => ({
          name: version.name,
          kind: version.kind,
          from: isoDay(version.validFrom),
          to: isoDay(version.validTo),
        })),
        successorProvince: successor && {
          code: successor.newCode,
          name: successor.newName,
          kind: successor.newKind,
          from: isoDay(successor.validFrom)!,
        },
        communes: communes.map((commune) => ({ code: commune.code, name: commune.name, kind: commune.kind })),
      }
    },

    listProvinces: (page) => listPage(pool, provincePlan, page),
    listIndicators: (page) => listPage(pool, indicatorPlan, page),
    findIndicator: async (code) => {
      const row = await prisma.indicator.findUnique({
        where: { code },
        include: { _count: { select: { observations: true } } },
      })
      return (
        row && {
          code: row.code,
          topic: row.topic,
          nameVi: row.nameVi,
          nameEn: row.nameEn,
          unit: row.unit,
          definition: row.definition,
          observations: row._count.observations,
        }
      )
    },
    listObservations: (page) => listPage(pool, observationPlan, page),
    findObservation: (id) => byId(observationPlan, 'o.id', id, 'integer'),
    listMeetings: (page) => listPage(pool, meetingPlan, page),
    findMeeting: (id) => byId(meetingPlan, 'm.id', id, 'integer'),
    listAwards: (page) => listPage(pool, awardPlan, page),
    listArticles: (page) => listPage(pool, articlePlan, page),

    findArticle: async (id) => {
      const query = sql`SELECT ${articleColumns}, r.content_hash AS "contentHash", r.revision, r.text AS full_text, a.is_public
        FROM articles a JOIN LATERAL (SELECT * FROM article_revisions v WHERE v.article_id = a.id ORDER BY v.revision DESC LIMIT 1) r ON TRUE WHERE a.id = ${id}`
      const row = await first(pool.query<ArticleDetail & { full_text: string; is_public: boolean }>(query))
      if (!row) return null
      const { full_text: text, is_public: isPublic, ...article } = row
      return { ...article, length: text.length, text: options.publicText || isPublic ? text : null }
    },

    listMentions: (articleId, page) => listPage(pool, mentionPlan(articleId), page),

    close: async () => {
      await prisma.$disconnect()
      if (!pool.ended) await pool.end()
    },
  }
}

/** Keeps the text as received; a text that is there already adds nothing. */
async function takeIn(client: pg.PoolClient, article: IncomingArticle): Promise<TakenIn> {
  const hash = contentHash(article.text)
  await client.query(
    'INSERT INTO articles (key, url, published_given, is_public) VALUES ($1, $2, $3, $4) ON CONFLICT (key) DO NOTHING',
    [article.key, article.url, article.publishedAt, article.isPublic],
  )
  const { rows } = await client.query<{ id: number; revision: number | null; content_hash: string | null }>(
    `SELECT a.id, r.revision, r.content_hash FROM articles a LEFT JOIN LATERAL (SELECT * FROM article_revisions v WHERE v.article_id = a.id ORDER BY v.revision DESC LIMIT 1) r ON TRUE
     WHERE a.key = $1 FOR UPDATE OF a`,
    [article.key],
  )
  const known = rows[0]!
  if (known.content_hash === hash) return 'unchanged'
  await client.query(
    'INSERT INTO article_revisions (article_id, revision, text, content_hash) VALUES ($1, $2, $3, $4)',
    [known.id, (known.revision ?? 0) + 1, article.text, hash],
  )
  await client.query(
    "UPDATE articles SET state = 'pending', attempts = 0, error = NULL, url = coalesce($2, url), published_given = coalesce($3, published_given), is_public = is_public OR $4 WHERE id = $1",
    [known.id, article.url, article.publishedAt, article.isPublic],
  )
  return known.revision === null ? 'added' : 'changed'
}

/** The article is locked while it is read: another worker passes it over, and a killed one lets it go at once. */
async function processNext(
  transaction: <T>(work: (client: pg.PoolClient) => Promise<T>) => Promise<T>,
  read: (article: PendingArticle) => Report,
): Promise<{ key: string; failed: string | null } | null> {
  return transaction(async (client) => {
    const { rows } = await client.query<PendingArticle & { attempts: number }>(
      `SELECT a.id, a.key, a.url, a.published_given::text AS "publishedAt", a.attempts, r.revision, r.text
       FROM articles a JOIN LATERAL (SELECT * FROM article_revisions v WHERE v.article_id = a.id ORDER BY v.revision DESC LIMIT 1) r ON TRUE
       WHERE a.state = 'pending' ORDER BY a.attempts, a.id LIMIT 1 FOR UPDATE OF a SKIP LOCKED`,
    )
    const article = rows[0]
    if (!article) return null
    await client.query('SAVEPOINT facts')
    try {
      await writeReport(client, article, read(article))
    } catch (error) {
      await client.query('ROLLBACK TO SAVEPOINT facts')
      const failed = (error as Error).message.slice(0, 500) || 'unknown error'
      await client.query('UPDATE articles SET attempts = attempts + 1, error = $2, state = $3 WHERE id = $1', [
        article.id,
        failed,
        article.attempts + 1 >= maxAttempts ? 'failed' : 'pending',
      ])
      return { key: article.key, failed }
    }
    await client.query('UPDATE data_version SET version = version + 1, changed_at = now()')
    return { key: article.key, failed: null }
  })
}

function countQueries(pool: pg.Pool, onQuery: (text: string) => void): void {
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...args: unknown[]) => unknown
    client.query = ((...args: unknown[]) => {
      const text = typeof args[0] === 'string' ? args[0] : (args[0] as { text?: string } | undefined)?.text
      if (text) onQuery(text)
      return query(...args)
    }) as typeof client.query
  })
}
