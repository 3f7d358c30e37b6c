import t from 'tap'
import { drain } from '../../src/ingest/worker.ts'
import { migrate } from '../../src/store/migrate.ts'
import { seededStore, seedTexts, silent, testDatabase } from '../support/database.ts'
import { gazetteer, tables } from '../support/engine.ts'

const firstPage = { filters: {}, sort: 'id', limit: 200, after: null }

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
  const [{ key, text } = { key: '', text: '' }] = seedTexts()
  const article = { key, text, url: null, publishedAt: null, isPublic: true }
  t.equal(await store.takeIn(article), 'unchanged')
  const before = await database.pool.query('SELECT * FROM observations ORDER BY id')
  t.same(await drain(store, gazetteer, silent), { read: 0, failed: 0 })
  t.same((await database.pool.query('SELECT * FROM observations ORDER BY id')).rows, before.rows)

  t.equal(await store.takeIn({ ...article, text: text.replace('470 tỷ', '480 tỷ') }), 'changed')
  t.same(await drain(store, gazetteer, silent), { read: 1, failed: 0 })
  const { rows } = await store.listObservations({
    ...firstPage,
    filters: { indicator: ['budget.revenue'], measure: ['level'], district: ['183'] },
  })
  t.same(rows.map(({ value }) => value).sort(), ['452200000000', '480000000000'])
  const kept = await database.pool.query(
    'SELECT r.revision, r.text FROM article_revisions r JOIN articles a ON a.id = r.article_id WHERE a.key = $1 ORDER BY revision',
    [key],
  )
  t.equal(kept.rowCount, 2)
  t.equal(kept.rows[0].text, text, 'the text as received')
})

t.test('values are stored exactly, and each fact points into its text', async (t) => {
  const { store, database } = await seededStore(t)
  const { rows } = await store.listObservations(firstPage)
  t.equal(rows.length, 56)
  for (const row of rows) {
    const { text } = (await store.findArticle(row.article.id))!
    t.equal(text!.slice(row.evidence.start, row.evidence.end), row.evidence.quote)
    t.equal(text!.slice(row.evidence.number.start, row.evidence.number.end), row.display)
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
  await store.takeIn({ key: 'old', text, url: null, publishedAt: null, isPublic: false })
  await drain(store, gazetteer, silent)
  const { rows } = await store.listObservations({ ...firstPage, filters: { district: ['564'] } })
  t.match(rows, [{ district: { code: '564', kind: 'huyện' }, value: '100000000000', period: '2018' }])
  t.equal((await store.findArticle(rows[0]!.article.id))?.text, null, 'its text is not public')
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
  await refuse("INSERT INTO articles (key, state) VALUES ('x', 'failed')")
})

t.test(
  'an article that cannot be read is tried again, then set aside with its reason; the others are read',
  async (t) => {
    const { store } = await seededStore(t)
    await store.takeIn({ key: 'poison', text: 'Thu 5 tỷ', url: null, publishedAt: null, isPublic: false })
    let tries = 0
    for (;;) {
      const done = await store.processNext(() => {
        tries += 1
        throw new Error('cannot be read')
      })
      if (!done) break
      t.match(done, { key: 'poison', failed: 'cannot be read' })
    }
    t.equal(tries, 3)
    const { rows } = await store.listArticles({ ...firstPage, filters: { state: ['failed'] } })
    t.match(rows, [{ key: 'poison', state: 'failed', error: 'cannot be read' }])
  },
)

t.test('two workers on the same articles leave one set of facts', async (t) => {
  const database = await testDatabase(t)
  const store = database.open()
  await store.loadReference(tables)
  for (const { key, text } of seedTexts())
    await store.takeIn({ key, text, url: null, publishedAt: null, isPublic: true })
  const done = await Promise.all([drain(store, gazetteer, silent), drain(database.open(), gazetteer, silent)])
  t.equal(done[0].read + done[1].read, 5)
  t.equal((await database.pool.query('SELECT count(*)::int AS n FROM observations')).rows[0].n, 56)
})

t.test('migrations are applied once, and a changed one is refused', async (t) => {
  const { url, schema, pool } = await testDatabase(t)
  t.same(await migrate(url, schema), [])
  await pool.query("UPDATE _prisma_migrations SET checksum = 'x'")
  await t.rejects(migrate(url, schema), /was changed after it was applied/)
})
