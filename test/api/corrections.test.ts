import t from 'tap'
import { reader } from '../../src/ingest/prepare.ts'
import { drain } from '../../src/ingest/worker.ts'
import { corpusRow, mergeRows } from '../corpus-rows.ts'
import { documentOf, drainAll, silent } from '../support/database.ts'
import { gazetteer } from '../support/engine.ts'
import { type Row, reviewed } from '../support/reviewed.ts'

const revenue = '/districts/183/indicators?indicator=budget.revenue&measure=level&status=actual'

t.test('a correction keeps who, when, why and the old value; it can be undone', async (t) => {
  const { send, rows, get, database } = await reviewed(t)
  const [before] = await rows(revenue)
  const answer = await send('PATCH', `/observations/${before!.id}`, {
    value: '471000000000',
    reason: 'the portal gives 471',
  })
  t.equal(answer.statusCode, 200, answer.body)
  const now = answer.json()
  t.match(now, {
    value: '471000000000',
    origin: 'corrected',
    confidence: 1,
    indicator: { code: 'budget.revenue' },
    evidence: before!.evidence,
  })
  t.equal(answer.headers.location, `/observations/${now.id}`)
  t.same(
    (await rows(revenue)).map(({ value }) => value),
    ['471000000000'],
  )
  t.match(await get(`/observations/${before!.id}`), {
    value: '470000000000',
    supersededBy: now.id,
    change: 'reviewed_by_hand',
    supersededAt: String,
  })
  const [correction] = await rows('/corrections')
  t.equal(answer.headers.link, `</corrections/${correction!.id}>; rel="describedby"`, 'what was done is named')
  t.match(correction, {
    kind: 'change',
    madeBy: 'an',
    reason: 'the portal gives 471',
    before: { value: '470000000000' },
    after: { value: '471000000000' },
    applied: true,
    undoneAt: null,
  })

  t.equal(
    (await send('PATCH', `/observations/${before!.id}`, { value: '1', reason: 'x' })).statusCode,
    409,
    'it does not stand any more',
  )
  const undone = await send('POST', `/corrections/${correction!.id}/undo`, { reason: 'it was right' })
  t.match(undone.json(), { undoneBy: 'an', undoneReason: 'it was right', undoneAt: String })
  t.match(await rows(revenue), [{ value: '470000000000', origin: 'read' }])
  t.equal((await send('POST', `/corrections/${correction!.id}/undo`, { reason: 'x' })).statusCode, 422, 'once')
  t.equal((await send('POST', '/corrections/999/undo', { reason: 'x' })).statusCode, 404)
  const { rows: audit } = await database.pool.query("SELECT actor, action FROM audit WHERE actor = 'an' ORDER BY id")
  t.same(audit, [
    { actor: 'an', action: 'change' },
    { actor: 'an', action: 'undo' },
  ])
})

t.test('confirmed, retracted, added: each outlives a new reading and an edited article', async (t) => {
  const { send, rows, store, database } = await reviewed(t)
  const all = await rows('/observations?district=183&limit=200')
  const article = (all[0] as unknown as { article: { id: number } }).article.id
  const own = all.filter((row) => (row as unknown as { article: { id: number } }).article.id === article)
  const [confirmed, retracted] = own as [Row, Row]
  t.match(
    (await send('PATCH', `/observations/${confirmed.id}`, { confirmed: true, reason: 'seen in the report' })).json(),
    {
      origin: 'confirmed',
      value: confirmed.value,
      confidence: 1,
    },
  )
  t.match(
    (await send('PATCH', `/observations/${retracted.id}`, { retracted: true, reason: 'of the province' })).json(),
    { origin: 'retracted' },
  )
  const { text } = (await store.findArticle(article))!
  const quote = text!.split('\n').find((line) => /\d/.test(line) && line.length > 60)!
  const number = /\d+/.exec(quote)![0]
  const added = await send('POST', '/observations', {
    article,
    quote,
    number,
    indicator: 'party.members_admitted',
    measure: 'level',
    value: '77',
    unit: 'person',
    status: 'actual',
    period: '2020',
    reason: 'overlooked',
  })
  t.equal(added.statusCode, 201, added.body)
  t.match(added.json(), {
    origin: 'added',
    rule: 'by-hand',
    value: '77',
    evidence: { quote, number: { text: number } },
  })

  const check = async (when: string): Promise<void> => {
    const standing = await rows(`/observations?article=${article}&limit=200`)
    t.notOk(
      standing.some(
        ({ evidence, value }) =>
          JSON.stringify(evidence) === JSON.stringify(retracted.evidence) && value === retracted.value,
      ),
      `${when}: retracted`,
    )
    t.ok(
      standing.some(({ origin, value }) => origin === 'added' && value === '77'),
      `${when}: added`,
    )
    t.ok(
      standing.some(({ origin, value }) => origin === 'confirmed' && value === confirmed.value),
      `${when}: confirmed`,
    )
  }
  await check('at once')
  const read = reader(gazetteer)
  await store.reextract('next', false, 'test')
  await drain({ store, read: (one) => ({ ...read(one), extractor: 'next' }), fetcher: null, log: silent })
  await check('after a new extractor')
  const { rows: names } = await database.pool.query('SELECT key FROM articles WHERE id = $1', [article])
  t.ok(names[0].key)
  await store.receive(documentOf(text!, { url: 'https://bao.vn/cao-loc' }), 'test')
  await drainAll(store)
  await store.receive(documentOf(`${text}\nBài đã được sửa.\n`, { url: 'https://bao.vn/cao-loc' }), 'test')
  await drainAll(store)
  t.match(await store.findArticle(article), { revision: 2 })
  await check('after an edit')
  t.same((await rows('/reviews?reviewKind=lost_correction')).length, 0)
})

t.test('a correction whose words are gone from the text waits for a person', async (t) => {
  const { send, rows, store } = await reviewed(t)
  const text = (value: string): string =>
    `Huyện ủy Cao Lộc (tỉnh Lạng Sơn) tổng kết công tác năm 2019\n\nThu ngân sách năm 2019 đạt ${value} tỷ đồng. Trồng rừng mới được 812 ha, kết nạp 145 đảng viên mới.\n`
  await store.receive(documentOf(text('300'), { url: 'https://bao.vn/2019' }), 'test')
  await drainAll(store)
  const [row] = await rows('/observations?indicator=budget.revenue&period=2019')
  t.equal((await send('PATCH', `/observations/${row!.id}`, { value: '301000000000', reason: 'x' })).statusCode, 200)
  await store.receive(documentOf(text('305'), { url: 'https://bao.vn/2019' }), 'test')
  await drainAll(store)
  t.match(await rows('/observations?indicator=budget.revenue&period=2019'), [{ value: '305000000000', origin: 'read' }])
  t.match(await rows('/reviews?reviewKind=lost_correction'), [{ detail: /no longer stand/ }])
  t.match(await rows('/corrections'), [{ applied: false }])
})

t.test('the district and the day of an article', async (t) => {
  const { send, rows, get, store } = await reviewed(t)
  const text =
    'Huyện ủy Châu Thành tổng kết công tác năm 2020\n\nHuyện Châu Thành năm 2020 thu ngân sách đạt 90 tỷ đồng.'
  await store.receive(documentOf(text), 'test')
  await drainAll(store)
  const [open] = await rows('/reviews?reviewKind=open_district')
  t.match(open, { kind: 'open_district', detail: /Châu Thành/, observation: null })
  const { articleId: article, candidates } = open as unknown as { articleId: number; candidates: { code: string }[] }
  t.ok(candidates.length > 5)
  t.equal((await send('PATCH', `/articles/${article}`, { district: '999', reason: 'x' })).statusCode, 422)
  t.equal((await send('PATCH', `/articles/${article}`, { reason: 'x' })).statusCode, 400)
  const answer = await send('PATCH', `/articles/${article}`, {
    district: candidates[0]!.code,
    publishedAt: '2021-01-09',
    reason: 'the portal of Châu Thành',
  })
  t.match(answer.json(), { districts: [{ code: candidates[0]!.code }], publishedAt: '2021-01-09' })
  t.match(await rows(`/districts/${candidates[0]!.code}/indicators`), [{ value: '90000000000', period: '2020' }])
  t.same(await rows('/reviews?reviewKind=open_district'), [])
  await store.reextract('x', true, 'test')
  await drainAll(store)
  t.match(
    await get(`/articles/${article}`),
    { districts: [{ code: candidates[0]!.code }], publishedAt: '2021-01-09' },
    'it outlives a new reading',
  )
  const [{ id } = { id: 0 }] = await rows('/corrections')
  await send('POST', `/corrections/${id}/undo`, { reason: 'x' })
  t.equal((await rows('/reviews?reviewKind=open_district')).length, 1)
})

t.test(
  'what contradicts or does not add up is for review, with the observations it concerns, until it is settled',
  async (t) => {
    const { send, rows, store } = await reviewed(t)
    const text = (value: string, url: string) =>
      documentOf(
        `Huyện ủy Tràng Định (tỉnh Lạng Sơn) tổng kết công tác năm 2020\n\nNăm 2020, huyện Tràng Định trồng rừng mới được ${value} ha, kết nạp 5 đảng viên mới. ${url}\n`,
        { url: `https://bao.vn/${url}` },
      )
    await store.receive(text('812', 'a'), 'test')
    await store.receive(text('921', 'b'), 'test')
    await drainAll(store)
    const found = await rows('/findings?findingKind=contradiction&verdict=differs&district=180')
    t.match(found, [
      { detail: /one article says 812 ha, the other 921 ha/, stated: '812', computed: '921', unit: 'ha' },
    ])
    const observations = (found[0] as unknown as { observations: { id: number }[] }).observations.map(({ id }) => id)
    const review = await rows('/reviews?reviewKind=contradiction')
    t.same(review.map(({ observationId }) => observationId).sort(), [...observations].sort())
    for (const id of observations) t.match((await rows(`/findings?observation=${id}`)).length, 1)
    t.match((await rows('/observations?district=180&q=trồng rừng&include=findings'))[0], {
      findings: [{ kind: 'contradiction', verdict: 'differs' }],
    })
    t.equal(
      (
        await send('PATCH', `/observations/${observations[1]}`, {
          value: '812',
          reason: 'misprint, the portal says 812',
        })
      ).statusCode,
      200,
    )
    await drainAll(store)
    t.same(await rows('/reviews?reviewKind=contradiction'), [])
    t.same(await rows('/findings?findingKind=contradiction&verdict=differs&district=180'), [])
  },
)

t.test('corrections become rows for the corpus', async (t) => {
  const { send, rows, store } = await reviewed(t)
  const [read] = await rows(revenue)
  await send('PATCH', `/observations/${read!.id}`, { value: '471000000000', reason: 'x' })
  const sentences = await store.correctedSentences()
  t.equal(sentences.length, 1)
  t.ok(sentences[0]!.facts.some(({ value }) => value === '471000000000'))
  const row = corpusRow(sentences[0]!)
  t.match(row, { text: /trên 470 tỷ đồng/, gap: true }, 'the engine reads what is written')
  t.ok(row.facts.includes('budget.revenue level 471000000000 VND actual over'))
  t.same(
    mergeRows([row, { text: 'a', facts: [] }], [{ ...row, facts: [] }]),
    [
      { ...row, facts: [] },
      { text: 'a', facts: [] },
    ],
    'once',
  )
})
