import t from 'tap'
import { seededApp } from '../support/database.ts'
import { type Answer, ask, promised, tell, told } from '../support/telling.ts'

t.test('promises against what was reported, by district and across the country', async (t) => {
  const { app, store } = await seededApp(t)
  const get = ask(app)
  await tell(store, [
    promised('Tràng Định', 300),
    promised('Bình Gia', 100),
    [told('Tràng Định', 2021, 'Thu ngân sách trên địa bàn năm 2021 đạt 320 tỷ đồng.'), '2022-01-07'],
    [told('Bình Gia', 2021, 'Thu ngân sách trên địa bàn năm 2021 đạt 160 tỷ đồng.'), '2022-01-07'],
    [
      told('Bình Gia', 2020, 'Phấn đấu năm 2021 thu ngân sách trên địa bàn đạt 155 tỷ đồng. Huyện họp ở xã.'),
      '2021-02-08',
    ],
  ])
  const below = await get('/targets?verdict=missed&indicator=budget.revenue&period=2021')
  t.match(below.data, [
    {
      district: { code: '180' },
      period: '2021',
      target: { value: '350000000000' },
      reported: { value: '320000000000' },
      verdict: 'missed',
      reason: 'result',
      toldTogether: false,
      better: 'more',
    },
  ])
  t.match((await get('/targets?verdict=exceeded&district=181')).data, [
    { target: { value: '155000000000', others: 1 }, reported: { value: '160000000000' } },
  ])
  const { years } = await get('/districts/180/timeline')
  t.match(years.find(({ year }: Answer) => year === 2021).targets, [
    { verdict: 'missed', target: { value: '350000000000' } },
  ])
  t.match(
    (await get('/districts/183/timeline')).years.map(({ year }: Answer) => year),
    [2020, 2021],
  )
  t.equal((await app.inject('/districts/999/timeline')).statusCode, 404)
})

t.test('promises are judged by results alone, of the plan that is named; less poverty is better', async (t) => {
  const { app, store } = await seededApp(t)
  const get = ask(app)
  const seeds = (await get('/targets?indicator=budget.revenue&period=2020')).data.map(
    ({ district, target, reported, attained, verdict, reason }: Answer) =>
      [district.name, target?.display ?? null, reported?.display ?? null, attained?.display ?? null, attained?.base ?? null, verdict, reason].join(' | '),
  )
  t.same(seeds, [
    'Cao Lộc |  |  | 106% | province_plan | exceeded | attainment',
    'Bắc Sơn |  |  | 131,5% | province_plan | exceeded | attainment',
    'Bắc Sơn | 44,5 tỷ đồng | 43,248 tỷ đồng |  |  | too_early | counted_so_far',
    'Thường Tín |  |  | 125,1% | province_plan | exceeded | attainment',
  ])
  const promised = (name: string, sentence: string): readonly [string, string] => [
    told(name, 2020, `Phấn đấu năm 2021 ${sentence}.`),
    '2021-01-07',
  ]
  const kept = (name: string, sentence: string): readonly [string, string] => [
    told(name, 2021, `Năm 2021, ${sentence}.`),
    '2022-01-07',
  ]
  await tell(store, [
    promised('Tràng Định', 'tỷ lệ hộ nghèo còn 10%; tỷ lệ che phủ rừng đạt 60%'),
    kept('Tràng Định', 'tỷ lệ hộ nghèo còn 8%; tỷ lệ che phủ rừng đạt 60,1%'),
    promised('Bình Gia', 'tỷ lệ hộ nghèo còn 10%; tỷ lệ che phủ rừng đạt 60%'),
    kept('Bình Gia', 'tỷ lệ hộ nghèo còn 12%; tỷ lệ che phủ rừng ước đạt 62%'),
  ])
  const verdicts = async (district: string, indicator: string): Promise<string[]> =>
    (await get(`/targets?district=${district}&indicator=${indicator}&period=2021`)).data.map(
      ({ verdict, reason, better }: Answer) => `${verdict} ${reason} ${better}`,
    )
  t.same(await verdicts('180', 'poverty.rate'), ['exceeded result less'])
  t.same(await verdicts('181', 'poverty.rate'), ['missed result less'])
  t.same(await verdicts('180', 'forestry.cover_rate'), ['met result more'], 'but for rounding')
  t.same(await verdicts('181', 'forestry.cover_rate'), ['too_early estimate_only more'])
}) // biome-ignore format: rows

t.test('where plan or result is contested, nobody can say whether it was kept', async (t) => {
  const { app, store } = await seededApp(t)
  const get = ask(app)
  await tell(store, [
    [told('Tràng Định', 2021, 'Mục tiêu năm 2022: thu ngân sách trên địa bàn đạt 300 tỷ đồng.'), '2022-01-07'],
    [told('Tràng Định', 2022, 'Thu ngân sách trên địa bàn năm 2022 đạt 320 tỷ đồng.'), '2023-01-07'],
    [told('Tràng Định', 2022, 'Năm 2022, thu ngân sách trên địa bàn được 290 tỷ đồng.'), '2023-01-07'],
  ])
  const [row] = (await get('/targets?district=180&indicator=budget.revenue&period=2022')).data
  t.match(row, { verdict: 'unclear', reason: 'contested', reported: { contested: [{ articleId: Number }] } })
}) // biome-ignore format: rows
