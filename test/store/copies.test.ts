import t from 'tap'
import { reader } from '../../src/ingest/prepare.ts'
import { documentOf } from '../support/database.ts'
import { gazetteer } from '../support/engine.ts'
import { stateOf } from '../support/state.ts'
import { filled, report, takeIn } from '../support/taken-in.ts'

t.test('the same report on two sites, and a re-dated copy, are linked and counted once', async (t) => {
  const orders = [
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
  ]
  const states: unknown[] = []
  for (const order of orders) {
    const { store, database } = await filled(t)
    const documents = [
      documentOf(report('470'), { url: 'https://baolangson.vn/a', publishedAt: '2021-01-07' }),
      documentOf(report('470'), { url: 'https://caoloc.langson.gov.vn/a', publishedAt: '2021-01-08' }),
      documentOf(`Ngày đăng: 09/01/2021\n${report('470', '6/1/2021')}(Theo Báo Lạng Sơn)\n`, {
        url: 'https://langson.gov.vn/a',
        publishedAt: '2021-01-09',
      }),
    ]
    await takeIn(store, ...order.map((at) => documents[at]!))
    await takeIn(
      store,
      documentOf(
        report('512,7')
          .replaceAll('2020', '2021')
          .replace('35.120', '36.440')
          .replace('812', '790')
          .replace('5,2%', '4,1%')
          .replace('145', '152')
          .replace('1.250', '1.311'),
        { url: 'https://baolangson.vn/b', publishedAt: '2022-01-07' },
      ),
    )
    const { rows } = await store.listArticles({ filters: { copies: 'true' }, sort: 'id', limit: 10, after: null })
    const original = rows.find(({ key }) => key === 'https://baolangson.vn/a')!
    t.equal(original.copyOf, null, 'the one that was published first counts')
    t.same(
      rows
        .filter(({ copyOf }) => copyOf !== null)
        .map((row) => [row.key, row.copyOf])
        .sort(),
      [
        ['https://caoloc.langson.gov.vn/a', original.id],
        ['https://langson.gov.vn/a', original.id],
      ],
    )
    t.equal(
      (await store.listArticles({ filters: { copies: 'false' }, sort: 'id', limit: 10, after: null })).rows.length,
      2,
      "another year's report is no copy",
    )
    const standing = await store.listObservations({
      filters: { rows: 'standing', indicator: ['budget.revenue'], measure: ['level'] },
      sort: 'value',
      limit: 10,
      after: null,
    })
    t.same(
      standing.rows.map(({ value }) => value),
      ['470000000000', '512700000000'],
    )
    t.equal((await store.findArticle(original.id))?.copies.length, 2)
    states.push(await stateOf(database.pool))
  }
  t.strictSame(states[1], states[0], 'in whatever order they came')
  t.strictSame(states[2], states[0])
})

t.test('what two districts are told in the same words is told of two; a corrected district says anew what is a copy', async (t) => {
  const states: unknown[] = []
  for (const order of [[0, 1], [1, 0]]) {
    const { store, database } = await filled(t)
    const documents = [
      documentOf(report('470'), { url: 'https://baolangson.vn/a', publishedAt: '2021-01-07' }),
      documentOf(report('470').replaceAll('Cao Lộc', 'Lộc Bình'), { url: 'https://baolangson.vn/b', publishedAt: '2021-01-08' }),
    ]
    await takeIn(store, ...order.map((at) => documents[at]!))
    const articles = async () =>
      (await store.listArticles({ filters: { copies: 'true' }, sort: 'id', limit: 10, after: null })).rows
    t.same((await articles()).map(({ copyOf }) => copyOf), [null, null])
    const [first, second] = ['https://baolangson.vn/a', 'https://baolangson.vn/b'].map(
      (key) => async () => (await articles()).find((one) => one.key === key)!,
    )
    const { id } = await second!()
    const made = await store.correctArticle(id, { district: '183' }, 'both are of Cao Lộc', 'test', reader(gazetteer))
    t.equal((await second!()).copyOf, (await first!()).id, 'of one district it is a copy')
    await store.undoCorrection((made as { correctionId: number }).correctionId, 'not so', 'test', reader(gazetteer))
    t.equal((await second!()).copyOf, null)
    states.push(await stateOf(database.pool))
  }
  t.strictSame(states[1], states[0], 'in whatever order they came')
}) // biome-ignore format: long lines
