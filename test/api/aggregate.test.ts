import t from 'tap'
import { seededApp } from '../support/database.ts'
import { type Answer, ask, revenue, tell, told } from '../support/telling.ts'

t.test('sums over districts, with what they rest on and what they lack', async (t) => {
  const { app, store } = await seededApp(t)
  const get = ask(app)
  await tell(store, [
    revenue('Tràng Định', 2020, 300),
    revenue('Tràng Định', 2021, 330),
    revenue('Bình Gia', 2021, 100),
    [
      told('Tràng Định', 2021, 'Dân số toàn huyện năm 2021 là 66.000 người. Tỷ lệ hộ nghèo năm 2021 còn 4,2%.'),
      '2022-02-01',
    ],
    [told('Bình Gia', 2021, 'Tỷ lệ hộ nghèo năm 2021 còn 7,5%.'), '2022-02-01'],
  ])
  const { rows } = await get('/aggregate?province=20&indicator=budget.revenue,poverty.rate&period=2021')
  t.equal(rows.length, 2)
  const [money, poverty] = rows
  t.match(money, {
    indicator: { code: 'budget.revenue' },
    unit: 'VND',
    period: '2021',
    sum: '430000000000',
    mean: '215000000000',
    median: '215000000000',
    minimum: '100000000000',
    maximum: '330000000000',
    count: 2,
    perCapita: { value: '5000000', count: 1 },
    growth: { value: '10', count: 1 },
    coverage: { count: 2, of: 11 },
  })
  t.equal(money.coverage.lacking.length, 9)
  t.match(money.coverage.lacking[0], { code: String, name: String, kind: String, province: { code: '20' } })
  const values = await Promise.all(
    money.observations.map(async (id: number) => (await get(`/observations/${id}`)).value),
  )
  t.same(values, ['330000000000', '100000000000'], 'the observations behind it')
  t.match(poverty, { sum: null, perCapita: null, growth: null, mean: '5.85', median: '5.85', count: 2 })

  const byProvince = await get('/aggregate?by=province&indicator=budget.revenue&period=2020')
  t.ok(byProvince.rows.some(({ province, sum }: Answer) => province.code === '20' && sum !== null))
  const byKind = await get('/aggregate?by=kind&province=Lạng Sơn&topic=budget&period=2020..2021')
  t.ok(byKind.rows.every(({ kind, province }: Answer) => typeof kind === 'string' && province === null))
  t.match(await get('/aggregate?district=180,no such&indicator=budget.revenue&period=2021'), {
    rows: [{ sum: '330000000000', coverage: { of: 1, lacking: [] } }],
    problems: [{ parameter: 'district' }],
  })
  for (const url of [
    '/aggregate?indicator=budget.revenue',
    '/aggregate?indicator=budget.revenue&topic=budget&period=2020',
    '/aggregate?indicator=no.such&period=2020',
    '/aggregate?indicator=budget.revenue&period=2020&by=village',
  ])
    t.equal((await app.inject(url)).statusCode, 400, url)
})

t.test('targets, parts and ranges are never summed', async (t) => {
  const { app, store } = await seededApp(t)
  await tell(store, [
    [told('Bình Gia', 2020, 'Phấn đấu năm 2021 thu ngân sách trên địa bàn đạt 400 tỷ đồng.'), '2021-01-08'],
    [
      told('Văn Lãng', 2021, 'Thu ngân sách trên địa bàn năm 2021 đạt 200 tỷ đồng, trong đó thu nội địa 50 tỷ đồng.'),
      '2022-01-08',
    ],
  ])
  t.match(await ask(app)('/aggregate?province=20&indicator=budget.revenue&period=2021'), {
    rows: [{ sum: '200000000000', count: 1 }],
  })
})
