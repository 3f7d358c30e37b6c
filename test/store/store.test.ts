import type pg from 'pg'
import t from 'tap'
import { workOnce } from '../../src/ingest/worker.ts'
import { migrate } from '../../src/store/migrate.ts'
import { queueSchema } from '../../src/store/queue.ts'
import { documentOf, drainAll, seededStore, seedTexts, silent, testDatabase } from '../support/database.ts'
import { read as readReport, tables } from '../support/engine.ts'

const facts = async (pool: pg.Pool): Promise<unknown> =>
  (await pool.query('SELECT * FROM observations ORDER BY id')).rows
const firstPage = { filters: {}, sort: 'id', limit: 200, after: null } as const

t.test('the gazetteer is loaded whole, and loading it again changes nothing', async (t) => {
  const { pool, open } = await testDatabase(t)
  const store = open()
  await store.loadReference(tables)
  const count = async (table: string): Promise<number> =>
    (await pool.query(`SELECT count(*)::int AS n FROM ${table}`)).rows[0].n
  const codes = async (table: string): Promise<number> =>
    (await pool.query(`SELECT count(DISTINCT code)::int AS n FROM ${table}`)).rows[0].n
  t.equal(await codes('provinces'), 63)
  t.equal(await count('districts'), tables.districts.length)
  t.equal(await count('communes'), 10598)
  t.equal(await count('province_successors'), 63)
  const before = await pool.query('SELECT xmin::text, id FROM districts ORDER BY id')
  await store.loadReference(tables)
  t.same((await pool.query('SELECT xmin::text, id FROM districts ORDER BY id')).rows, before.rows)
})

t.test('a code keeps every name and kind that it had', async (t) => {
  const { store } = await seededStore(t)
  const district = await store.findDistrict('564')
  t.same(district?.versions, [
    { name: 'Đông Hòa', kind: 'huyện', from: '2005-05-31', to: '2020-05-31' },
    { name: 'Đông Hòa', kind: 'thị xã', from: '2020-06-01', to: '2025-06-30' },
  ])
  t.match(district, { kind: 'thị xã', province: { code: '54', name: 'Phú Yên' } })
  t.ok(district!.communes.length > 5)
  t.ok(district!.successorProvince)
})

t.test('the same article twice is one article; a changed one is read anew and its old text kept', async (t) => {
  const { store, database } = await seededStore(t)
  const url = 'https://example.org/cao-loc'
  const [{ text } = { text: '' }] = seedTexts()
  const stood = await facts(database.pool)
  t.match(await store.receive(documentOf(text, { isPublic: true }), 'test'), { ingestionId: null, articleId: Number })
  t.match(await store.receive(documentOf(text, { url }), 'test'), { ingestionId: Number }, 'its URL is new')
  t.same(await drainAll(store), { done: 1, failed: 0 })
  t.same(await facts(database.pool), stood, 'the URL changes no fact')

  await store.receive(documentOf(text.replace('470 tỷ', '480 tỷ'), { url }), 'test')
  t.same(await drainAll(store), { done: 1, failed: 0 })
  const { rows } = await store.listObservations({
    ...firstPage,
    filters: { indicator: ['budget.revenue'], measure: ['level'], district: ['183'], rows: 'standing' },
  })
  t.same(rows.map(({ value }) => value).sort(), ['452200000000', '480000000000'])
  const ended = await database.pool.query(
    "SELECT o.change, o.value::text, n.value::text AS now FROM observations o LEFT JOIN observations n ON n.id = o.superseded_by WHERE o.superseded_at IS NOT NULL AND o.measure = 'level' AND o.indicator_code = 'budget.revenue'",
  )
  t.same(ended.rows, [{ change: 'source_corrected', value: '470000000000', now: '480000000000' }])
  const article = await store.findArticle(rows.find(({ value }) => value === '480000000000')!.articleId)
  t.match(article, { revision: 2, revisions: [{ revision: 1 }, { revision: 2 }], key: url })
  const kept = await database.pool.query('SELECT text FROM article_revisions WHERE article_id = $1 AND revision = 1', [
    article!.id,
  ])
  t.equal(kept.rows[0].text, text, 'the text as received')
})

t.test('values are stored exactly, and each fact points into its text', async (t) => {
  const { store, database } = await seededStore(t)
  const { rows } = await store.listObservations(firstPage)
  t.equal(rows.length, 56)
  for (const row of rows) {
    const { text } = (await store.findArticle(row.articleId))!
    t.equal(text!.slice(row.evidence!.start, row.evidence!.end), row.evidence!.quote)
    t.equal(text!.slice(row.evidence!.number.start, row.evidence!.number.end), row.display)
  }
  t.equal(
    (await database.pool.query("SELECT value::text FROM observations WHERE label ~* 'công nghiệp' AND value > 1e13"))
      .rows[0].value,
    '14137320000000',
  )
})

t.test('the version of the district is the one of the article’s date', async (t) => {
  const { store, database } = await seededStore(t)
  const text =
    'Huyện ủy Đông Hòa tổng kết công tác năm 2018\n\nNgày 6/01/2019, Huyện ủy Đông Hòa (tỉnh Phú Yên) tổ chức hội nghị tổng kết công tác năm 2018. Thu ngân sách đạt 100 tỷ đồng.'
  await store.receive(documentOf(text), 'test')
  await drainAll(store)
  const { rows } = await store.listObservations({ ...firstPage, filters: { district: ['564'] } })
  t.match(rows, [{ district: { code: '564', kind: 'huyện' }, value: '100000000000', period: '2018' }])
  t.equal((await store.findArticle(rows[0]!.articleId))?.text, null, 'its text is not public')
  void database
})

t.test('the database itself refuses what cannot be', async (t) => {
  const { database } = await seededStore(t)
  const refuse = (sql: string): Promise<unknown> => t.rejects(database.pool.query(sql), { code: /^23/ }, sql)
  await refuse("UPDATE observations SET measure = 'guess'")
  await refuse("UPDATE observations SET value = 'NaN'")
  await refuse('UPDATE observations SET number_start = evidence_start - 1')
  await refuse("UPDATE observations SET area_level = 'province', area_name = 'Lạng Sơn'")
  await refuse("UPDATE observations SET indicator_code = 'no.such'")
  await refuse("UPDATE mentions SET role = 'unclassified', reason = NULL, facts = '{}' WHERE position = 0")
  await refuse(
    "INSERT INTO districts (code, name, kind, province_code, search) VALUES ('183', 'x', 'huyện', '20', 'x')",
  )
  await refuse("INSERT INTO articles (key) VALUES ('x')")
  await refuse("INSERT INTO ingestions (kind, source, url, state) VALUES ('article', 'url', 'https://x.vn', 'failed')")
  await refuse('UPDATE observations SET superseded_at = now()')
})

t.test('what cannot be read is tried again later, then set aside with its reason; the others are read', async (t) => {
  const { store, database } = await seededStore(t)
  await store.receive(documentOf('Thu 5 tỷ đồng mỗi năm', { name: 'poison' }), 'test')
  await store.receive(documentOf('Huyện Cao Lộc (Lạng Sơn) năm 2020 thu 7 tỷ đồng', { name: 'sound' }), 'test')
  const worker = {
    store,
    read: ({ text }: { text: string }) => {
      if (text.startsWith('Thu 5')) throw new Error('cannot be read')
      return readReport(text)
    },
    fetcher: null,
    log: silent,
  }
  const delays: number[] = []
  for (let tries = 1; tries <= 5; tries += 1) {
    const results = [await workOnce(worker, 'read'), await workOnce(worker, 'read'), await workOnce(worker, 'read')]
    t.same(results, [tries === 5 ? 'failed' : 'later', tries === 1 ? 'done' : null, null], `try ${tries}`)
    const { rows } = await database.pool.query(
      "SELECT attempts, round(extract(epoch FROM next_attempt_at - now()))::int AS wait FROM ingestions WHERE name = 'poison'",
    )
    t.equal(rows[0].attempts, tries)
    delays.push(rows[0].wait)
    await database.pool.query(
      `UPDATE ${queueSchema(database.schema)}.job SET start_after = now() WHERE state = 'created'`,
    )
  }
  t.same(
    delays.slice(0, 4).map((wait) => Math.round(wait / 10) * 10),
    [10, 40, 160, 640],
    'the delays grow',
  )
  const { rows } = await store.listIngestions({ ...firstPage, filters: { state: ['failed'] } })
  t.match(rows, [
    {
      name: 'poison',
      state: 'failed',
      attempts: 5,
      error: { code: 'engine', message: /cannot be read/ },
      article: null,
    },
  ])
  t.equal(await store.retry(rows[0]!.id, 'test'), true)
  t.equal(await store.retry(rows[0]!.id, 'test'), false, 'it is on its way already')
  t.same(await drainAll(store), { done: 1, failed: 0 }, 'an engine that can read it does')
})

t.test('two workers on the same articles leave one set of facts', async (t) => {
  const database = await testDatabase(t)
  const store = database.open()
  await store.loadReference(tables)
  for (const { text } of seedTexts()) await store.receive(documentOf(text), 'test')
  const done = await Promise.all([drainAll(store), drainAll(database.open())])
  t.equal(done[0].done + done[1].done, 5)
  t.equal((await database.pool.query('SELECT count(*)::int AS n FROM observations')).rows[0].n, 56)
})

t.test('migrations are applied once, and a changed one is refused', async (t) => {
  const { url, schema, pool } = await testDatabase(t)
  t.same(await migrate(url, schema), [])
  await pool.query("UPDATE _prisma_migrations SET checksum = 'x'")
  await t.rejects(migrate(url, schema), /was changed after it was applied/)
})
