import { PrismaPg } from '@prisma/adapter-pg'
import sql from 'sql-template-tag'
import type { DistrictKind, GazetteerTables } from '../domain/gazetteer.ts'
import type { DistrictDetail } from '../domain/rows.ts'
import type { Lists, Store } from '../domain/store.ts'
import { aggregateView } from './aggregate.ts'
import { changesAfter, observationsOf, positionAt } from './changes.ts'
import { first, openPool, type StoreOptions, transactionOn } from './database.ts'
import { type DistrictIndex, loadDistricts } from './districts.ts'
import { figuresOf } from './figures.ts'
import { PrismaClient } from './generated/client.ts'
import { idBlocks } from './id-blocks.ts'
import type { IngestionWork } from './ingestions.ts'
import { type AnyPlan, equals, listPage, readPage } from './list.ts'
import { migrations } from './migrate.ts'
import { oneArticle } from './one-article.ts'
import { articlePlan } from './plans/articles.ts'
import { awardPlan } from './plans/awards.ts'
import { conflictPlan } from './plans/conflicts.ts'
import { correctionPlan } from './plans/corrections.ts'
import { districtColumns, districtPlan, latestDistricts } from './plans/districts.ts'
import { findingPlan } from './plans/findings.ts'
import { indicatorPlan } from './plans/indicators.ts'
import { ingestionPlan } from './plans/ingestions.ts'
import { meetingPlan } from './plans/meetings.ts'
import { allMentionPlan, mentionPlan } from './plans/mentions.ts'
import { observationPlan } from './plans/observations.ts'
import { personPlan } from './plans/people.ts'
import { provincePlan } from './plans/provinces.ts'
import { reviewPlan } from './plans/reviews.ts'
import { targetPlan } from './plans/targets.ts'
import { openQueue } from './queue.ts'
import { type Queries, readerOn, statementName, whileWanted } from './reading.ts'
import { loadReference } from './reference.ts'
import { watchVersion } from './version.ts'
import { availabilityView, compareView, districtsOf, districtsWithArticles, seriesView, tableView } from './views.ts'
import { ingestionStore, keyStore, reviewStore } from './writing.ts'

export type { StoreOptions } from './database.ts'

const isoDay = (date: Date | null): string | null => date?.toISOString().slice(0, 10) ?? null

/** The lists, on the pool or inside a transaction. */
const listsOn = (db: Queries): Lists => ({
  listDistricts: (page) => listPage(db, districtPlan, page),
  listProvinces: (page) => listPage(db, provincePlan, page),
  listIndicators: (page) => listPage(db, indicatorPlan, page),
  listObservations: (page) => listPage(db, observationPlan, page),
  listMeetings: (page) => listPage(db, meetingPlan, page),
  listAwards: (page) => listPage(db, awardPlan, page),
  listArticles: (page) => listPage(db, articlePlan, page),
  listIngestions: (page) => listPage(db, ingestionPlan, page),
  listReviews: (page) => listPage(db, reviewPlan, page),
  listFindings: (page) => listPage(db, findingPlan, page),
  listCorrections: (page) => listPage(db, correctionPlan, page),
  listTargets: (page) => listPage(db, targetPlan, page),
  listConflicts: (page) => listPage(db, conflictPlan, page),
  listPeople: (page) => listPage(db, personPlan, page),
  listAllMentions: (page) => listPage(db, allMentionPlan, page),
})

/** The store on PostgreSQL: Prisma for what is looked up by key, hand-written SQL for lists and for writing facts, one pool for both. */
export function openStore(options: StoreOptions): Store {
  const pool = openPool(options)
  const reader = readerOn(pool)
  const transaction = transactionOn(pool)
  const version = watchVersion(options, pool)
  const queue = openQueue(pool, options.schema, options.leaseSeconds ?? 60, options.onError)
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool, {
      ...(options.schema ? { schema: options.schema } : {}),
      ...(options.namedStatements === false ? {} : { statementNameGenerator: statementName }),
    }),
  })

  let districts: Promise<DistrictIndex> | null = null
  const work: IngestionWork = {
    pool,
    transaction: async (...work) => {
      await queue.ready()
      try {
        return await transaction(...work)
      } finally {
        version.doubt()
      }
    },
    queue,
    ids: idBlocks(),
    districts: () => {
      districts ??= loadDistricts(pool).catch((error: unknown) => {
        districts = null
        throw error
      })
      return districts
    },
  }

  const byId = <T>(plan: AnyPlan<T>, column: string, id: number, include?: readonly string[]): Promise<T | null> =>
    readPage(
      reader,
      { ...plan, filters: { id: equals(column, 'integer') } },
      {
        filters: { id: String(id) },
        sort: Object.keys(plan.sorts)[0]!,
        limit: 1,
        after: null,
        ...(include ? { include } : {}),
      },
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
          "SELECT EXISTS (SELECT 1 FROM districts) AND EXISTS (SELECT 1 FROM communes) AND EXISTS (SELECT 1 FROM articles) AND NOT EXISTS (SELECT 1 FROM ingestions WHERE state = 'waiting' AND source = 'seed') AS filled",
        ),
      )
      return row?.filled === true
    },

    loadReference: async (tables: GazetteerTables) => {
      await transaction((client) => loadReference(client, tables))
      version.doubt()
      districts = null
    },

    ...ingestionStore(work),
    ...reviewStore(work),
    ...keyStore(work),

    figures: () => figuresOf(pool),
    changesAfter: (position, limit) => changesAfter(reader, position, limit),
    positionAt: (moment) => positionAt(reader, moment),
    observationsOf: (ids) => observationsOf(reader, ids),
    dataVersion: () => version.current(),
    knownVersion: () => version.known(),
    whileWanted,
    load: () => ({
      connections: options.poolSize,
      open: pool.totalCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    ...listsOn(reader),
    inSnapshot: (read) =>
      transaction(async (client) => {
        await client.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY')
        return read(listsOn(client))
      }),

    districtsLike: async (text) => (await work.districts()).districtsLike(text),
    provincesLike: async (text) => (await work.districts()).provincesLike(text),

    findDistrict: async (code) => {
      const district = await first(
        reader.query<DistrictDetail>(sql`SELECT ${districtColumns} FROM ${latestDistricts} WHERE d.code = ${code}`),
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
          kind: version.kind as DistrictKind,
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
    findObservation: (id, include) => byId(observationPlan, 'o.id', id, include),
    tableOf: (page) => tableView(reader, page),
    listSeries: async (page) => seriesView(reader, await work.districts(), page),
    compare: async (request) => compareView(reader, await work.districts(), request),
    districtsOf: (province) => districtsOf(reader, province),
    districtsWithArticles: (limit) => districtsWithArticles(reader, limit),
    availability: async (districts, codes, periods) =>
      availabilityView(reader, await work.districts(), districts, codes, periods),
    aggregate: async (request) => aggregateView(reader, await work.districts(), request),
    findMeeting: (id) => byId(meetingPlan, 'm.id', id),

    ...oneArticle(reader, options.publicText),
    listMentions: (articleId, page) => listPage(reader, mentionPlan(articleId), page),

    findIngestion: (id) => byId(ingestionPlan, 'i.id', id),
    findCorrection: (id) => byId(correctionPlan, 'c.id', id),

    close: async () => {
      await version.close()
      await queue.close()
      await prisma.$disconnect()
      if (!pool.ended) await pool.end()
    },
  }
}
