import t from 'tap'
import { seededApp } from '../support/database.ts'
import { withKey } from '../support/keys.ts'
import { type Answer, ask, tell, told } from '../support/telling.ts'

t.test('changes come in pages of the usual size, a long one in parts', async (t) => {
  const { app } = await seededApp(t)
  const get = ask(app)
  const first = await get('/changes')
  const rows = (feed: Answer): number =>
    feed.data.reduce((sum: number, { observations, ended }: Answer) => sum + observations.length + ended.length, 0)
  t.equal(rows(first), 50)
  t.equal(first.more, true)
  const seen: number[] = []
  let url = '/changes?limit=7'
  for (let more = true; more; ) {
    const feed = await get(url)
    t.ok(rows(feed) <= 7)
    seen.push(...feed.data.flatMap(({ observations }: Answer) => observations.map(({ id }: Answer) => id)))
    more = feed.more
    url = `/changes?limit=7&position=${feed.position}`
  }
  t.equal(new Set(seen).size, seen.length, 'each once')
  const all = await get('/changes?limit=200')
  t.same(
    seen,
    all.data.flatMap(({ observations }: Answer) => observations.map(({ id }: Answer) => id)),
    'the same as in one answer',
  )
})

t.test('view=digest tells by day, district and indicator what is new, in words', async (t) => {
  const { app, store } = await seededApp(t)
  const get = ask(app)
  const { position } = await get('/changes?limit=200')
  await tell(store, [[told('Bình Gia', 2020, 'Thu ngân sách trên địa bàn năm 2020 đạt 100 tỷ đồng.'), '2021-01-08']])
  const { data } = await get(`/changes?view=digest&position=${position}`)
  t.match(data, [
    {
      day: /^\d{4}-\d\d-\d\d$/,
      district: { code: '181', name: 'Bình Gia' },
      indicator: { code: 'budget.revenue' },
      words: 'Bình Gia, State budget revenue in the district: new: 100 tỷ đồng (2020, actual)',
      added: [{ value: '100000000000' }],
      ended: [],
    },
  ])
  const [{ added }] = data
  const headers = await withKey(store, 'review')
  const payload = { value: '101000000000', reason: 'the portal gives 101' }
  await app.inject({ method: 'PATCH', url: `/observations/${added[0].id}`, headers, payload })
  const since = await get('/changes?view=digest&since=2026-01-01&limit=200')
  t.match(
    since.data.find(({ district, ended }: Answer) => district?.code === '181' && ended.length > 0).words,
    /new: .*no longer given: 100 tỷ đồng \(2020, actual\)/,
  )
  t.same((await get('/changes?since=2100-01-01')).data, [])
  for (const wrong of ['since=2026-02-30', `since=2026-01-01&position=${position}`, 'view=short'])
    t.equal((await app.inject(`/changes?${wrong}`)).statusCode, 400, wrong)
})

t.test('findings, reviews and corrections are asked for by place and indicator', async (t) => {
  const { app, store } = await seededApp(t)
  const get = ask(app)
  await tell(store, [
    [told('Tràng Định', 2019, 'Trồng rừng mới năm 2019 được 800 ha.'), '2020-01-05'],
    [told('Tràng Định', 2019, 'Năm 2019 trồng rừng mới được 912 ha, kết nạp 4 đảng viên.'), '2020-02-05'],
  ])
  const [finding] = (await get('/findings?province=Lạng Sơn&indicator=forestry.planted_area')).data
  t.match(finding, {
    district: { code: '180', province: { code: '20' } },
    observations: [
      { value: '800', unit: 'ha', period: '2019', quote: 'Trồng rừng mới năm 2019 được 800 ha.' },
      { value: '912', indicator: { code: 'forestry.planted_area' } },
    ],
  })
  t.same((await get('/findings?province=Lạng Sơn&indicator=party.members_admitted')).data, [])
  t.same((await get('/findings?province=01')).data, [])
  const reviews = (await get('/reviews?district=180&indicator=forestry.planted_area')).data
  t.ok(reviews.length > 0)
  t.match(reviews[0], { articleId: Number, observationId: Number })
  t.same((await get('/reviews?province=01')).data, [])
  t.equal((await get('/reviews?province=20')).data.length, (await get('/reviews')).data.length)
  t.match((await get('/conflicts?province=20&verdict=contradicts')).data, [{ district: { code: '180' } }])

  const headers = await withKey(store, 'review')
  const [{ id }] = finding.observations
  await app.inject({ method: 'PATCH', url: `/observations/${id}`, headers, payload: { value: '801', reason: 'slip' } })
  const listed = async (query: string): Promise<number> =>
    (await app.inject({ url: `/corrections?${query}`, headers })).json().data.length
  t.equal(await listed('district=180&indicator=forestry.planted_area'), 1)
  t.equal(await listed('province=01'), 0)
  t.equal(await listed('indicator=budget.revenue'), 0)
})
