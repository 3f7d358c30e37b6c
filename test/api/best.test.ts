import t from 'tap'
import { seededApp } from '../support/database.ts'
import { withKey } from '../support/keys.ts'
import { type Answer, ask, tell, told } from '../support/telling.ts'

t.test('view=best: a result before an estimate, the later before the earlier, the others counted', async (t) => {
  const { app, store } = await seededApp(t)
  const get = ask(app)
  const [best] = (await get('/districts/183/indicators?view=best&indicator=budget.revenue&measure=level&period=2020'))
    .data
  t.match(best, { value: '470000000000', status: 'actual', others: 1, saidOn: '2021-01-06', dateFrom: 'meeting' })
  await tell(store, [
    [told('Tràng Định', 2019, 'Trồng rừng mới năm 2019 được 800 ha.'), '2020-01-05'],
    [told('Tràng Định', 2019, 'Trồng rừng mới năm 2019 được 812 ha, kết nạp 4 đảng viên.'), '2020-02-05'],
    [told('Tràng Định', 2019, 'Ước năm 2019 trồng rừng mới được 790 ha.'), '2020-03-05'],
  ])
  const planted = '/districts/180/indicators?view=best&indicator=forestry.planted_area'
  t.match((await get(planted)).data, [{ value: '812', others: 2, dateFrom: 'given', saidOn: '2020-02-05' }])
  t.match(
    (await get('/districts/180/indicators?view=best&status=estimate')).data,
    [{ value: '790', others: 0 }],
    'filters come first',
  )
  const [earlier] = (await get('/districts/180/indicators?q=trồng rừng&value=800')).data
  const headers = await withKey(store, 'review')
  await app.inject({
    method: 'PATCH',
    url: `/observations/${earlier.id}`,
    headers,
    payload: { value: '801', reason: 'x' },
  })
  t.match(
    (await get(planted)).data,
    [{ value: '801', origin: 'corrected', others: 2 }],
    'what people settled comes before what was read',
  )
})

t.test('view=best pages through every thing once, and counts them', async (t) => {
  const { app } = await seededApp(t)
  const get = ask(app)
  const whole = await get('/districts/183/indicators?view=best&limit=200&total=exact')
  t.equal(whole.page.total, whole.data.length)
  const all = await get('/districts/183/indicators?limit=200')
  t.equal(
    whole.data.reduce((sum: number, { others }: { others: number }) => sum + 1 + others, 0),
    all.data.length,
    'all are told or counted',
  )
  for (const sort of ['id', '-value', 'period']) {
    const seen: number[] = []
    let url: string | null = `/districts/183/indicators?view=best&limit=4&sort=${sort}`
    while (url) {
      const page: Answer = await app.inject(url)
      seen.push(...page.json().data.map(({ id }: { id: number }) => id))
      url = /<([^>]+)>; rel="next"/.exec(String(page.headers.link))?.[1] ?? null
    }
    t.same([...seen].sort(), whole.data.map(({ id }: { id: number }) => id).sort(), sort)
  }
})

t.test('no silent best: what tells another value on the same day contests it, roundings do not', async (t) => {
  const { app, store } = await seededApp(t)
  const get = ask(app)
  await tell(store, [
    [told('Tràng Định', 2021, 'Thu ngân sách trên địa bàn năm 2021 đạt 320 tỷ đồng.'), '2022-01-07'],
    [told('Tràng Định', 2021, 'Năm 2021, thu ngân sách trên địa bàn được 290 tỷ đồng.'), '2022-01-07'],
    [told('Bình Gia', 2021, 'Thu ngân sách trên địa bàn năm 2021 đạt trên 160 tỷ đồng.'), '2022-01-07'],
    [told('Bình Gia', 2021, 'Năm 2021, thu ngân sách trên địa bàn được 160,3 tỷ đồng.'), '2022-01-07'],
  ])
  const best = async (district: string): Promise<Answer> =>
    (await get(`/districts/${district}/indicators?view=best&indicator=budget.revenue&measure=level&period=2021`)).data[0]
  const disputed = await best('180')
  t.match(disputed, { others: 1, contested: [{ articleId: Number }] })
  t.same([disputed.value, disputed.contested[0].value].sort(), ['290000000000', '320000000000'])
  t.match(await best('181'), { others: 1, contested: null })
  // Wherever a best value is shown, what contests it is shown with it.
  const values = ({ value, contested }: Answer): string[] => [value, ...(contested ?? []).map((one: Answer) => one.value)].sort()
  const both = ['290000000000', '320000000000']
  const thing = 'indicator=budget.revenue&period=2021'
  t.same(values((await get(`/districts/180/indicators?view=table&${thing}`)).data[0].result), both)
  t.same(values((await get(`/indicators/budget.revenue/series?district=180&measure=level&period=2021`)).data[0].points[0]), both)
  const { cells } = (await get(`/compare?district=180,181&${thing}`)).rows[0]
  t.same(cells.map(values), [both, ['160300000000']], 'the exact one before the rounded')
  t.match((await get(`/aggregate?by=province&${thing}`)).rows[0].coverage, { count: 2, contested: [{ code: '180', name: 'Tràng Định' }] })
  const then = `asOf=${new Date(Date.now() + 1000).toISOString().slice(0, 19)}Z`
  t.match((await get(`/districts/180/indicators?view=best&indicator=budget.revenue&period=2021&${then}`)).data[0], { contested: null })
}) // biome-ignore format: long lines

t.test('what is read with little confidence is never best where another exists', async (t) => {
  const { app, store, database } = await seededApp(t)
  const get = ask(app)
  await tell(store, [
    [told('Tràng Định', 2021, 'Thu ngân sách trên địa bàn năm 2021 ước đạt 320 tỷ đồng.'), '2022-01-07'],
    [told('Tràng Định', 2021, 'Thu ngân sách trên địa bàn năm 2021 đạt 300 tỷ đồng.'), '2022-02-07'],
  ])
  const url = '/districts/180/indicators?view=best&indicator=budget.revenue&measure=level&period=2021'
  t.match((await get(url)).data, [{ value: '300000000000', status: 'actual' }])
  await database.pool.query("UPDATE observations SET confidence = 0.5 WHERE value = 300000000000")
  t.match((await get(`${url}&limit=9`)).data, [{ value: "320000000000", status: "estimate", others: 1 }])
}) // biome-ignore format: long lines
