import t from 'tap'
import type { CheckedObservation } from '../../src/domain/checks/checked.ts'
import { runChecks } from '../../src/domain/checks/checks.ts'
import { daysOf } from '../../src/domain/period.ts'

/** 'indicator measure value unit', and what else matters. */
type Told = Partial<CheckedObservation> & { readonly fact: string }

let next = 0
function observation({ fact, ...more }: Told): CheckedObservation {
  const [indicator = '', measure = '', value = '', unit = ''] = fact.split(' ')
  next += 1
  const period = more.period ?? '2020'
  const days = daysOf(period)!
  return {
    id: next,
    articleId: 1,
    articleKey: `a${more.articleId ?? 1}`,
    indicator,
    measure,
    value,
    unit,
    item: null,
    upper: null,
    total: null,
    display: `${value.replace('.', ',')} ${unit}`,
    precision: 'exact',
    period,
    from: days.from,
    to: days.to,
    status: 'actual',
    base: null,
    priceBasis: null,
    evidenceStart: 0,
    numberStart: next * 10,
    saidOn: null,
    ...more,
  }
}

/** Each finding as 'kind verdict stated computed'. */
const found = (...told: readonly Told[]): string[] =>
  runChecks(told.map(observation)).map(
    ({ kind, verdict, stated, computed }) => `${kind} ${verdict} ${stated} ${computed}`,
  )

const revenue = 'budget.revenue level'
const plan = { base: 'province_plan' }

t.test('value ÷ attainment is the plan: against what another article gives', async (t) => {
  // Cao Lộc 2020: 470/1.06 in January, 452.2/1.0163 in November.
  const january = [
    { fact: `${revenue} 470000000000 VND`, display: '470 tỷ đồng', precision: 'over' },
    { fact: 'budget.revenue attainment 106 %', ...plan },
  ]
  const november = [
    { fact: `${revenue} 452200000000 VND`, display: '452,2 tỷ đồng', articleId: 2, status: 'estimate' },
    { fact: 'budget.revenue attainment 101.63 %', ...plan, articleId: 2, status: 'estimate' },
  ]
  t.same(found(...january, ...november), [
    'plan rounding 443396226400 444947358100',
    'estimate_result differs 452200000000 470000000000',
    'estimate_result differs 101.63 106',
  ])
  const other = [{ ...november[0]!, fact: `${revenue} 552200000000 VND`, display: '552,2 tỷ đồng' }, november[1]!]
  t.match(found(...january, ...other), [/^plan differs 443396226400 543343500900/])
  t.same(
    found(...january, { ...november[0]! }, { ...november[1]!, base: 'district_plan' }),
    ['estimate_result differs 452200000000 470000000000'],
    'province and district plan differ by right',
  )
})

t.test('value ÷ attainment is the plan: against the plan as stated', async (t) => {
  const told = [
    { fact: `${revenue} 106000000000 VND`, display: '106 tỷ đồng' },
    { fact: 'budget.revenue attainment 106 %', base: 'plan' },
  ]
  t.same(found(...told, { fact: `${revenue} 100000000000 VND`, display: '100 tỷ đồng', status: 'target' }), [
    'plan agrees 100000000000 100000000000',
  ])
  t.same(found(...told, { fact: `${revenue} 120000000000 VND`, display: '120 tỷ đồng', status: 'target' }), [
    'plan differs 120000000000 100000000000',
  ])
})

t.test('the sectors of one structure sum to 100', async (t) => {
  const sectors = (a: string, b: string, c: string): Told[] => [
    { fact: `economy.structure.agriculture share ${a} %` },
    { fact: `economy.structure.industry share ${b} %` },
    { fact: `economy.structure.services share ${c} %` },
  ]
  t.same(found(...sectors('30', '40', '30')), ['shares_sum agrees 100 100'])
  t.same(found(...sectors('30.1', '40', '30')), ['shares_sum rounding 100.1 100'])
  t.same(found(...sectors('35', '40', '30')), ['shares_sum differs 105 100'])
  t.same(found(...sectors('35', '40', '30').slice(0, 2)), [], 'two of three say nothing')
})

t.test("a value, last year's and the growth between them", async (t) => {
  const now = { fact: 'industry.output level 109000000000 VND', display: '109 tỷ đồng' }
  const growth = { fact: 'industry.output growth 9 %', base: 'previous_year' }
  const last = (value: string): Told => ({
    fact: `industry.output level ${value} VND`,
    display: `${Number(value) / 1e9} tỷ đồng`,
    period: '2019',
    articleId: 2,
  })
  t.same(found(now, growth, last('100000000000')), ['growth agrees 100000000000 100000000000'])
  t.same(found(now, growth, last('101000000000')), ['growth rounding 101000000000 100000000000'])
  t.same(found(now, growth, last('130000000000')), ['growth differs 130000000000 100000000000'])
  t.same(found(now, { ...growth, base: 'plan' }, last('130000000000')), [], 'held against something else')
})

t.test('a part is not more than its total', async (t) => {
  t.same(found({ fact: 'new_rural.communes_standard level 25 commune', total: '20' }), ['part_of_total differs 25 20'])
  t.same(found({ fact: 'new_rural.communes_standard level 20 commune', total: '20' }), [])
  const crop = (item: string | null, value: string): Told => ({
    fact: `agriculture.grain_output level ${value} t`,
    item,
  })
  t.same(found(crop(null, '35000'), crop('lúa', '30000')), [])
  t.same(found(crop(null, '35000'), crop('lúa', '40000')), ['part_of_whole differs 40000 35000'])
})

t.test('a later report of the same year below an earlier one', async (t) => {
  const until = (period: string, value: string, saidOn: string, articleId: number): Told => ({
    fact: `${revenue} ${value} VND`,
    display: `${Number(value) / 1e9} tỷ đồng`,
    period,
    saidOn,
    articleId,
  })
  const nine = until('2020-01/2020-09', '300000000000', '2020-10-05', 1)
  t.same(found(nine, until('2020', '410000000000', '2021-01-06', 2)), [])
  t.same(found(nine, until('2020', '250000000000', '2021-01-06', 2)), ['cumulative differs 250000000000 300000000000'])
  t.same(found(nine, until('2021', '250000000000', '2022-01-06', 2)), [], 'another year')
})

t.test('a value a thousand times its neighbours', async (t) => {
  const year = (period: string, value: string): Told => ({
    fact: `agriculture.grain_output level ${value} t`,
    period,
    articleId: Number(period),
  })
  t.same(found(year('2018', '35120'), year('2019', '36400'), year('2020', '35.8')), ['magnitude differs 35.8 36400'])
  t.same(found(year('2018', '35120'), year('2019', '36400'), year('2020', '35800')), [])
})

t.test('the same fact told by two articles', async (t) => {
  const told = (value: string, articleId: number, more: Partial<CheckedObservation> = {}): Told => ({
    fact: `forestry.planted level ${value} ha`,
    articleId,
    ...more,
  })
  t.same(found(told('812', 1), told('812', 2)), ['contradiction agrees 812 812'])
  t.same(found(told('812', 1), told('810', 2, { precision: 'about' })), ['contradiction rounding 812 810'])
  t.same(found(told('812', 1), told('921', 2)), ['contradiction differs 812 921'])
  t.same(found(told('812', 1), told('921', 2, { status: 'target' })), [], 'a target is no contradiction of a result')
  t.same(found(told('812', 1), told('921', 1)), [], 'two numbers of one article are of two things')
})

t.test('an estimate and the result that came after', async (t) => {
  const told = (value: string, status: string, articleId: number): Told => ({
    fact: `forestry.planted level ${value} ha`,
    status,
    articleId,
  })
  t.same(found(told('812', 'estimate', 1), told('812', 'actual', 2)), ['estimate_result agrees 812 812'])
  t.same(found(told('800', 'estimate', 1), told('812', 'actual', 2)), ['estimate_result differs 800 812'])
  t.same(found(told('800', 'estimate', 1), told('812', 'actual', 1)), [], 'within one article nothing came after')
})

t.test('neither the order of the rows nor their ids matter', async (t) => {
  const rows = [
    { fact: 'forestry.planted level 812 ha', articleId: 1 },
    { fact: 'forestry.planted level 921 ha', articleId: 2 },
    { fact: 'forestry.planted level 815 ha', articleId: 3 },
  ].map(observation)
  const said = (of: readonly CheckedObservation[]): string[] =>
    runChecks(of).map(({ detail, stated }) => `${detail} ${stated}`)
  t.same(said([...rows].reverse()), said(rows))
  t.same(said(rows.map((row) => ({ ...row, id: 1_000 - row.id }))), said(rows))
})
