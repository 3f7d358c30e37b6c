import type pg from 'pg'
import t from 'tap'
import type { Report } from '../../src/domain/report.ts'
import { ingestMany } from '../../src/ingest/bulk.ts'
import { prepare, reader } from '../../src/ingest/prepare.ts'
import { drain, workOnce } from '../../src/ingest/worker.ts'
import { documentOf, drainAll, seedTexts, silent } from '../support/database.ts'
import { gazetteer } from '../support/engine.ts'
import { stateOf } from '../support/state.ts'
import { filled, report, takeIn } from '../support/taken-in.ts'
import { variedTexts } from '../support/varied.ts'

const url = 'https://baolangson.vn/cao-loc-2020'

const versionOf = async (pool: pg.Pool): Promise<string> =>
  (await pool.query('SELECT version FROM data_version')).rows[0].version

/** Rows of every table that readers see, down to the row versions of PostgreSQL: a write that changes nothing shows too. */
async function rowVersions(pool: pg.Pool): Promise<unknown> {
  const all: Record<string, unknown> = {}
  for (const table of [
    'articles',
    'article_revisions',
    'article_names',
    'article_districts',
    'observations',
    'meetings',
    'awards',
    'mentions',
    'findings',
    'data_version',
    'receipts',
    'ingestions',
  ])
    all[table] = (await pool.query(`SELECT xmin::text, ctid::text FROM ${table} ORDER BY ctid`)).rows
  return all
}

t.test('taking in again what is there changes not one row', async (t) => {
  const { store, database } = await filled(t)
  const found = variedTexts(60).map((text, at) => ({ label: String(at), document: documentOf(text), file: null }))
  const told: string[] = []
  const bulk = { store, read: reader(gazetteer), actor: 'test', tell: ({ what }: { what: string }) => told.push(what) }
  await ingestMany(bulk, found)
  await drainAll(store)
  t.same(told, Array(60).fill('added'))
  const before = await rowVersions(database.pool)
  told.length = 0
  await ingestMany(bulk, found)
  for (const { document } of found) t.match(await store.receive(document, 'test'), { ingestionId: null })
  await drainAll(store)
  t.same(told, Array(60).fill('unchanged'))
  t.same(await rowVersions(database.pool), before)
})

t.test('by the worker and in bulk the same comes out', async (t) => {
  const [byWorker, inBulk] = [await filled(t), await filled(t)]
  const texts = variedTexts(90)
  for (const text of texts) await byWorker.store.receive(documentOf(text), 'test')
  await drainAll(byWorker.store)
  await ingestMany(
    { store: inBulk.store, read: reader(gazetteer), actor: 'test', tell: () => undefined },
    texts.map((text, at) => ({ label: String(at), document: documentOf(text), file: null })),
  )
  await drainAll(inBulk.store)
  const [one, other] = [await stateOf(byWorker.database.pool), await stateOf(inBulk.database.pool)]
  for (const [name, rows] of Object.entries(one)) t.strictSame(other[name], rows, name)
})

t.test('an edited article: what changed is superseded and stays readable, what did not keeps its row', async (t) => {
  const { store, database } = await filled(t)
  await takeIn(store, documentOf(report('470'), { url }))
  const before = await database.pool.query('SELECT id, value::text, recorded_at FROM observations ORDER BY id')
  await takeIn(store, documentOf(report('480'), { url }))
  const { rows } = await database.pool.query(
    'SELECT o.id, o.value::text, o.change, o.revision, o.superseded_at IS NOT NULL AS ended, o.superseded_at >= o.recorded_at AS later, n.value::text AS now FROM observations o LEFT JOIN observations n ON n.id = o.superseded_by ORDER BY o.id',
  )
  const ended = rows.filter(({ ended }) => ended)
  t.match(
    ended.find(({ value }) => value === '470000000000'),
    { change: 'source_corrected', later: true, now: '480000000000', revision: 1 },
  )
  t.ok(ended.every(({ change }) => change === 'source_corrected'))
  const standing = rows.filter(({ ended }) => !ended)
  t.equal(standing.length, before.rows.length)
  const kept = standing.filter(({ id }) => before.rows.some((old) => old.id === id))
  t.equal(kept.length, before.rows.length - 2, 'level and attainment stand in the sentence that changed')
  const history = await store.listObservations({
    filters: { rows: 'all', indicator: ['budget.revenue'], measure: ['level'] },
    sort: 'id',
    limit: 10,
    after: null,
  })
  t.match(history.rows, [
    { value: '470000000000', revision: 1, change: 'source_corrected', supersededBy: history.rows[1]!.id },
    { value: '480000000000', revision: 2, change: null, supersededAt: null },
  ])
})

t.test('the text of today counts, whatever order the texts were read in', async (t) => {
  const texts = [report('470'), report('480'), report('490')]
  const inTurn = await filled(t)
  await takeIn(inTurn.store, ...texts.map((text) => documentOf(text, { url })))
  const expected = await stateOf(inTurn.database.pool)

  const together = await filled(t)
  for (const text of texts) await together.store.receive(documentOf(text, { url }), 'test')
  // Three workers take the three at once; the later ones have to wait their turn.
  const stores = [together.store, together.database.open(), together.database.open()]
  for (let round = 0; round < 40 && (await together.store.countWaiting()) > 0; round += 1) {
    await Promise.all(
      stores.map((store) => workOnce({ store, read: reader(gazetteer), fetcher: null, log: silent }, 'read')),
    )
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await drainAll(together.store)
  const found = await stateOf(together.database.pool)
  for (const [name, rows] of Object.entries(expected)) t.strictSame(found[name], rows, name)
  t.match(
    await together.store.listObservations({
      filters: { rows: 'standing', indicator: ['budget.revenue'], measure: ['level'] },
      sort: 'id',
      limit: 10,
      after: null,
    }),
    { rows: [{ value: '490000000000', revision: 3 }] },
  )
})

t.test('an edit that comes while the article is read is not lost', async (t) => {
  const { store, database } = await filled(t)
  await store.receive(documentOf(report('470'), { url }), 'test')
  const other = database.open()
  let edited: Promise<unknown> | null = null
  const read = reader(gazetteer)
  const worker = {
    store,
    read: (article: Parameters<typeof read>[0]): Report => {
      edited ??= other.receive(documentOf(report('480'), { url }), 'test')
      return read(article)
    },
    fetcher: null,
    log: silent,
  }
  await drain(worker)
  await edited
  await drainAll(store)
  const { rows } = await database.pool.query(
    "SELECT value::text, superseded_at IS NULL AS stands FROM observations WHERE indicator_code = 'budget.revenue' AND measure = 'level' ORDER BY id",
  )
  t.same(rows, [
    { value: '470000000000', stands: false },
    { value: '480000000000', stands: true },
  ])
})

t.test('the same article posted twice at once, and read by two at once, is one', async (t) => {
  const { store, database } = await filled(t)
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => store.receive(documentOf(report('470'), { url }), 'test')),
  )
  t.equal(new Set(answers.map(({ ingestionId }) => ingestionId)).size, 1)
  const [ingestion] = await store.claim('read', 1)
  const article = await prepare(ingestion!, reader(gazetteer))
  // The lease of a slow worker ended, and another took the job up: both finish at once.
  const outcomes = await Promise.all(
    [store, database.open(), database.open()].map((one) => one.finish(ingestion!, article, reader(gazetteer))),
  )
  t.same(
    outcomes.filter((outcome) => outcome !== null),
    ['added'],
  )
  t.match(await stateOf(database.pool), { articles: { length: 1 }, observations: { length: 8 } })

  // Two documents of one article, without URL, from two places at once.
  const text = seedTexts()[1]!.text
  await Promise.all(
    [store, database.open()].map((one) => one.receive(documentOf(text), 'test').then(() => drainAll(one))),
  )
  await drainAll(store)
  t.equal((await database.pool.query('SELECT count(*)::int AS n FROM articles')).rows[0].n, 2)
})

t.test('a new extractor reads every article again and says what it improved', async (t) => {
  const { store, database } = await filled(t)
  await takeIn(store, documentOf(report('470'), { url }))
  const read = reader(gazetteer)
  /** A later version, that reads the harvest by another rule, and finds poverty a different share. */
  const improved = (article: Parameters<typeof read>[0]): Report => {
    const old = read(article)
    return {
      ...old,
      extractor: 'next',
      observations: old.observations.map((one) =>
        one.indicator?.startsWith('poverty') ? { ...one, precision: 'about' as const } : one,
      ),
    }
  }
  const again = async (reading: typeof read): Promise<{ done: number; failed: number }> =>
    drain({ store, read: reading, fetcher: null, log: silent })
  t.equal(
    await store.reextract(read({ key: 'x', text: 'x', url: null, publishedAt: null }).extractor, false, 'test'),
    0,
    'this version has read it',
  )
  const before = await versionOf(database.pool)
  t.equal(await store.reextract('next', false, 'test'), 1)
  t.equal(await store.reextract('next', false, 'test'), 0, 'it is on its way')
  t.same(await again(improved), { done: 1, failed: 0 })
  const { rows } = await database.pool.query(
    'SELECT o.change, o.precision, n.precision AS now FROM observations o JOIN observations n ON n.id = o.superseded_by',
  )
  t.same(rows, [{ change: 'extractor_improved', precision: 'exact', now: 'about' }])
  t.not(await versionOf(database.pool), before)
  t.equal((await store.findArticle(1))?.extractor, 'next')
  t.equal(await store.reextract('next', true, 'test'), 1, 'all, on demand')
  const stood = await rowVersionsOf(database.pool)
  t.same(await again(improved), { done: 1, failed: 0 })
  t.same(await rowVersionsOf(database.pool), stood, 'reading again the same way changes nothing')
})

const rowVersionsOf = async (pool: pg.Pool): Promise<unknown> =>
  (
    await pool.query(
      'SELECT xmin::text, id FROM observations UNION ALL SELECT xmin::text, id FROM data_version ORDER BY 2, 1',
    )
  ).rows

t.test('a file that was edited is a new revision; a file that holds another article is another article', async (t) => {
  const { store, database } = await filled(t)
  const read = reader(gazetteer)
  const take = async (text: string): Promise<string[]> => {
    const told: string[] = []
    await ingestMany({ store, read, actor: 'test', tell: ({ what }) => told.push(what) }, [
      { label: 'a', document: documentOf(text, { source: 'file', name: 'a' }), file: 'file:/a.txt' },
    ])
    return told
  }
  t.same(await take(report('470')), ['added'])
  t.same(await take(report('480')), ['changed'])
  t.same(await take(report('480')), ['unchanged'])
  t.same(await take(seedTexts()[2]!.text), ['added'])
  t.same((await database.pool.query('SELECT revision FROM articles ORDER BY id')).rows, [
    { revision: 2 },
    { revision: 1 },
  ])
})
