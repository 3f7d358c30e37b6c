import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { documentOf, drainAll, seededApp } from '../support/database.ts'
import { root } from '../support/engine.ts'
import { type Answer, ask, promised, tell, told } from '../support/telling.ts'

t.test('view=table: estimate, result, target, the year before and attainment in one row', async (t) => {
  const { app, store } = await seededApp(t)
  const get = ask(app)
  await tell(store, [
    [told('Cao Lộc', 2019, 'Tổng thu ngân sách trên địa bàn năm 2019 đạt 431 tỷ đồng.'), '2020-01-07'],
    [told('Cao Lộc', 2020, 'Năm 2020, phấn đấu thu ngân sách trên địa bàn đạt 443,4 tỷ đồng.'), '2020-01-08'],
  ])
  const { data } = await get('/districts/183/indicators?view=table&indicator=budget.revenue&period=2020')
  t.match(data, [
    {
      indicator: { code: 'budget.revenue' },
      unit: 'VND',
      period: '2020',
      result: { value: '470000000000' },
      estimate: { value: '452200000000' },
      target: { value: '443400000000' },
      previousYear: { value: '431000000000' },
      attainment: { value: '106', base: 'province_plan' },
    },
  ])
  t.equal(data.length, 1)
  const whole = await get('/districts/183/indicators?view=table&limit=200&total=exact')
  t.equal(whole.page.total, whole.data.length)
  const first = await get('/districts/183/indicators?view=table&limit=3')
  const second = await get(`/districts/183/indicators?view=table&limit=200&cursor=${first.page.next}`)
  t.same([...first.data, ...second.data], whole.data)
  t.equal(
    (await app.inject(`/districts/183/indicators?limit=3&cursor=${first.page.next}`)).statusCode,
    400,
    'a cursor is of its view',
  )
})

t.test('series, comparison with ranks, and availability with its reasons', async (t) => {
  const { app, store } = await seededApp(t)
  const get = ask(app)
  await tell(store, [
    promised('Tràng Định', 300),
    promised('Bình Gia', 100),
    promised('Văn Lãng', 200),
    [told('Tràng Định', 2021, 'Thu ngân sách trên địa bàn năm 2021 đạt 320 tỷ đồng.'), '2022-01-07'],
  ])
  const series = await get('/indicators/budget.revenue/series?province=20&period=2020..2021')
  t.match(
    series.data
      .map((row: Answer) => [row.district.code, row.points.map(({ period, value }: Answer) => [period, value])])
      .find(([code]: [string]) => code === '180'),
    [
      '180',
      [
        ['2020', '300000000000'],
        ['2021', '320000000000'],
      ],
    ],
  )
  const paged: Answer[] = []
  let cursor = ''
  while (cursor !== null) {
    const { data, page } = await get(
      `/indicators/budget.revenue/series?province=20&period=2020..2021&limit=2${cursor && `&cursor=${cursor}`}`,
    )
    paged.push(...data)
    cursor = page.next
  }
  t.same(paged, series.data)
  t.equal((await app.inject('/indicators/no.such/series')).statusCode, 404)

  const { rows } = await get('/compare?province=20&indicator=budget.revenue&period=2020')
  t.equal(rows.length, 1)
  const ranks = Object.fromEntries(
    rows[0].cells.map((cell: Answer) => [cell.district.code, [cell.value, cell.inProvince.rank, cell.inProvince.of]]),
  )
  t.match(ranks, { 183: ['470000000000', 1, 5], 180: ['300000000000', 2, 5], 181: ['100000000000', 4, 5] })
  t.match(
    (await get('/compare?district=181&indicator=budget.revenue&period=2020')).rows[0].cells,
    [{ district: { code: '181' }, inProvince: { rank: 4, of: 5 } }],
    'the rank is among all, not among those asked for',
  )

  await store.receive(
    documentOf(
      'Huyện ủy Châu Thành tổng kết công tác năm 2020\n\nHuyện Châu Thành năm 2020 thu ngân sách trên địa bàn đạt 90 tỷ đồng.',
    ),
    'test',
  )
  await drainAll(store)
  const [{ candidates }] = (await get('/reviews?reviewKind=open_district')).data
  const open = candidates[0].code
  const states = Object.fromEntries(
    (
      await get(`/availability?district=180,${open}&indicator=budget.revenue,forestry.planted_area&period=2019..2021`)
    ).rows.map((row: Answer) => [`${row.district.code} ${row.indicator.code} ${row.period}`, row.state]),
  )
  t.equal(states['180 budget.revenue 2020'], 'value')
  t.equal(states['180 forestry.planted_area 2020'], 'not_stated')
  t.equal(states['180 budget.revenue 2019'], 'no_article')
  t.equal(states[`${open} budget.revenue 2020`], 'held_for_review')

  for (const url of [
    '/compare?district=183&province=20&indicator=budget.revenue&period=2020',
    '/compare?district=999&indicator=budget.revenue&period=2020',
    '/compare?district=183&indicator=no.such&period=2020',
    '/compare?district=183&indicator=budget.revenue&period=2021..2020',
    '/compare?district=183&indicator=budget.revenue&period=2000..2020',
    '/availability?province=99&indicator=budget.revenue&period=2020',
    '/search',
    '/search?q=!!',
  ])
    t.equal((await app.inject(url)).statusCode, 400, url)
})

t.test('the same fact told by two articles, with a verdict', async (t) => {
  const { app, store } = await seededApp(t)
  const get = ask(app)
  t.match(
    (await get('/conflicts?district=183&indicator=budget.revenue&period=2020')).data.find(
      ({ measure }: Answer) => measure === 'level',
    ),
    {
      verdict: 'supersedes',
      sides: [
        { value: '452200000000', status: 'estimate' },
        { value: '470000000000', status: 'actual' },
      ],
    },
  )
  await tell(store, [
    [told('Tràng Định', 2019, 'Trồng rừng mới năm 2019 được 800 ha.'), '2020-01-05'],
    [told('Tràng Định', 2019, 'Năm 2019 trồng rừng mới được 912 ha, kết nạp 4 đảng viên.'), '2020-02-05'],
  ])
  t.match((await get('/conflicts?verdict=contradicts')).data, [
    { district: { code: '180' }, sides: [{ value: '800', saidOn: '2020-01-05' }, { value: '912' }] },
  ])
})

t.test('people with their offices, and a search over everything', async (t) => {
  const { app } = await seededApp(t)
  const get = ask(app)
  const { data } = await get(`/people?q=${encodeURIComponent('hoang van nghiem')}`)
  t.match(data, [{ name: 'Hoàng Văn Nghiệm', offices: [{ title: String, meetings: [Number] }] }])
  t.equal((await get(`/people?name=${encodeURIComponent('Nghiệm')}`)).data.length, 1)
  const found = await get(`/search?q=${encodeURIComponent('cao lộc')}`)
  t.match(found, { districts: [{ code: '183' }], articles: { length: 2 } })
  t.match(found.results[0], {
    kind: 'district',
    title: 'huyện Cao Lộc, Lạng Sơn',
    matched: 'Cao Lộc',
    address: '/districts/183',
  })
  for (const { address } of found.results) t.equal((await app.inject(address)).statusCode, 200, address)
  for (const [q, kind, matched] of [
    ['Hoàng Văn Nghiêmm', 'person', /Nghiệm/],
    ['lang son', 'province', /Lạng Sơn/],
    ['thu ngân sách', 'indicator', /thu ngân sách/i],
    ['470 tỷ', 'observation', /470/],
  ] as const) {
    const { results } = await get(`/search?q=${encodeURIComponent(q)}`)
    t.ok(
      results.some((one: Answer) => one.kind === kind && matched.test(one.matched)),
      `${q}: ${JSON.stringify(results)}`,
    )
  }
  t.match((await get(`/search?q=${encodeURIComponent('thu ngân sách')}`)).indicators[0], { code: 'budget.revenue' })
})

t.test('views ask the database a counted number of times', async (t) => {
  const { app, database } = await seededApp(t)
  await app.inject('/observations?district=183')
  for (const [url, most] of [
    ['/districts/183/indicators', 1],
    ['/districts/183/indicators?view=best', 1],
    ['/districts/183/indicators?view=table', 1],
    ['/districts/183/indicators?view=table&period=2020', 2],
    ['/districts/183/timeline', 4],
    ['/indicators/budget.revenue/series', 2],
    ['/compare?district=183&indicator=budget.revenue&period=2020', 1],
    ['/availability?district=183&indicator=budget.revenue&period=2020', 3],
    ['/targets', 1],
    ['/conflicts', 1],
    ['/people', 1],
    ['/search?q=cao', 7],
  ] as const) {
    database.queries.length = 0
    t.equal((await app.inject(url)).statusCode, 200, url)
    t.equal(database.queries.length, most, url)
  }
})

t.test(
  'how sure: the day of telling and how it is known, other times that came near, and a look at those',
  async (t) => {
    const { app, store } = await seededApp(t)
    const get = ask(app)
    await tell(store, [[readFileSync(join(root, 'test', 'articles', 'own', 'o25.txt'), 'utf8'), null]])
    t.match(
      (await get('/articles?limit=3')).data.map(({ toldOn }: Answer) => toldOn),
      [
        { on: '2021-01-06', by: 'meeting' },
        { on: '2020-11-05', by: 'meeting' },
        { on: '2020', by: 'inferred' },
      ],
    )
    // Which times come near changes with what the reader has been taught: some do in several articles.
    const files = ['aa06', 'aa12', 'ae23', 'ac15'].map((id) =>
      join(root, 'test', 'articles', 'development', `${id}.txt`),
    )
    await tell(store, files.map((file) => [readFileSync(file, 'utf8'), null])) // biome-ignore format: one line
    const observations: Answer[] = []
    for (let next = ''; ; ) {
      const { data, page } = await get(`/observations?include=alternatives&limit=200${next}`)
      observations.push(...data)
      if (!page.next) break
      next = `&cursor=${page.next}`
    }
    const near = observations.filter(({ alternatives }) => Number(alternatives[0]?.confidence ?? 0) >= 0.3)
    t.ok(near.length > 0)
    for (const { period, status, alternatives } of observations)
      for (const other of alternatives) t.notSame([other.period, other.status], [period, status])
    t.notOk('alternatives' in (await get('/observations?limit=1')).data[0], 'only where they are asked for')
    const waiting: Answer[] = (await get('/reviews?reviewKind=close_time&limit=200')).data
    t.same(
      waiting.map(({ observationId }) => observationId).sort(),
      near
        .filter(({ confidence }) => Number(confidence) >= 0.6)
        .map(({ id }) => id)
        .sort(),
    )
    t.match(waiting[0], { detail: /^read as 2\S+ \(\w+\); \S+ \(\w+\) comes near$/ })
    const [meeting] = (await get('/meetings?limit=1')).data
    const [award] = (await get('/awards?limit=1')).data
    for (const { confidence } of [meeting, award]) t.ok(confidence > 0 && confidence <= 1)
  },
)
