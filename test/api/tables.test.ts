import { parse } from 'csv-parse/sync'
import type { FastifyInstance } from 'fastify'
import readXlsxFile from 'read-excel-file/node'
import t from 'tap'
import { formats } from '../../src/api/formats.ts'
import { seededApp } from '../support/database.ts'
import { type Answer, ask, revenue, tell } from '../support/telling.ts'

/** Views as tables: a row for each value, or periods put across. */

const csv = async (app: FastifyInstance, url: string): Promise<Record<string, string>[]> => {
  const answer = await app.inject(url)
  if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.body}`)
  return parse(answer.body, { columns: true })
}

const years = [revenue('Tràng Định', 2019, 280), revenue('Tràng Định', 2020, 300), revenue('Bình Gia', 2020, 100)]

t.test('a series is a row for each value, or a line with a column for each period', async (t) => {
  const { app, store } = await seededApp(t)
  await tell(store, years)
  const series = '/indicators/budget.revenue/series?district=180,183&period=2019..2020'
  const rows = await csv(app, `${series}&format=csv`)
  t.same(
    rows.map((row) => [row['district.code'], row['district.name'], row['indicator.code'], row.period, row.value]),
    [
      ['180', 'Tràng Định', 'budget.revenue', '2019', '280000000000'],
      ['180', 'Tràng Định', 'budget.revenue', '2020', '300000000000'],
      ['183', 'Cao Lộc', 'budget.revenue', '2020', '470000000000'],
    ],
  )
  const pivot = await csv(app, `${series}&format=csv&layout=pivot`)
  t.match(pivot, [
    { 'district.code': '180', '2019': '280000000000', '2020': '300000000000' },
    { 'district.code': '183', '2019': '', '2020': '470000000000' },
  ])
  t.equal(pivot.length, 2)
  const chosen = await csv(app, `${series}&format=csv&fields=period,value`)
  t.same(Object.keys(chosen[0]!), ['period', 'value'], 'fields choose columns and their order')
  const { statusCode, body } = await app.inject(`${series}&layout=pivot`)
  t.equal(statusCode, 400)
  t.match(body, /format=csv/, 'says what would be right')
})

t.test('measures that are asked for together stand in series of their own', async (t) => {
  const { app, store } = await seededApp(t)
  await tell(store, years)
  const { data } = await ask(app)('/indicators/budget.revenue/series?district=183&measure=growth,attainment,level')
  const measures = data.map(({ measure, unit }: Answer) => `${measure} ${unit}`)
  t.equal(
    new Set(measures).size,
    new Set(data.map((row: Answer) => JSON.stringify([row.measure, row.item, row.unit, row.base, row.priceBasis])))
      .size,
  )
  t.ok(measures.includes('level VND'))
})

t.test('a comparison and what there is are tables, in years and in parts of years', async (t) => {
  const { app, store } = await seededApp(t)
  await tell(store, years)
  const compare = '/compare?district=180,181,183&indicator=budget.revenue&period=2019..2020'
  t.match(await csv(app, `${compare}&format=csv&layout=pivot`), [
    { 'district.name': 'Tràng Định', unit: 'VND', '2019': '280000000000', '2020': '300000000000' },
    { 'district.name': 'Bình Gia', '2020': '100000000000' },
    { 'district.name': 'Cao Lộc', '2020': '470000000000' },
  ])
  const flat = await csv(app, `${compare}&format=csv`)
  t.match(flat[0], { 'district.code': '180', period: '2019', value: '280000000000', 'inProvince.rank': '1' })
  t.match(await csv(app, '/availability?district=180&indicator=budget.revenue&period=2019..2021&format=csv'), [
    { period: '2019', state: 'value' },
    { period: '2020', state: 'value' },
    { period: '2021', state: 'no_article' },
  ])
  const { rows } = await ask(app)('/availability?district=180&indicator=budget.revenue&period=2019-Q3..2020-Q2')
  t.same(
    rows.map(({ period }: Answer) => period),
    ['2019-Q3', '2019-Q4', '2020-Q1', '2020-Q2'],
  )
  for (const period of ['2019..2020-S1', '2020-S2..2020-S1', '2000-Q1..2020-Q1'])
    t.equal(
      (await app.inject(`/compare?district=180&indicator=budget.revenue&period=${period}`)).statusCode,
      400,
      period,
    )
})

t.test("a district's years hold the numbers themselves", async (t) => {
  const { app } = await seededApp(t)
  const { years: told } = await ask(app)('/districts/183/timeline')
  const [year] = told.filter((one: Answer) => one.year === 2020)
  t.match(
    year.numbers.find((row: Answer) => row.indicator.code === 'budget.revenue' && row.item === null),
    { result: { value: '470000000000' }, estimate: { value: '452200000000' } },
  )
  t.match(year.meetings[0], { id: Number, kind: String, article: { id: Number } })
  const rows = await csv(app, '/districts/183/timeline?format=csv')
  t.match(
    rows.find((row) => row.kind === 'number' && row['indicator.code'] === 'budget.revenue' && row.item === ''),
    { year: '2020', result: '470000000000', attainment: '106' },
  )
  t.same(
    [...new Set(rows.map(({ kind }) => kind))].sort(),
    ['award', 'meeting', 'number', 'promise'].filter((kind) => rows.some((row) => row.kind === kind)),
  )
  t.ok(rows.some(({ kind }) => kind === 'meeting'))
})

t.test('every view is given in every form of a table', async (t) => {
  const { app } = await seededApp(t)
  for (const { name, mediaType, cube } of formats.filter((format) => !format.cube))
    for (const url of [
      '/indicators/budget.revenue/series?district=183',
      '/compare?province=20&indicator=budget.revenue&period=2020',
      '/availability?district=183&indicator=budget.revenue&period=2020',
      '/aggregate?province=20&indicator=budget.revenue&period=2020',
      '/districts/183/timeline?',
      '/districts/183/indicators?view=table',
    ]) {
      const answer = await app.inject(`${url}&format=${name}`)
      t.equal(answer.statusCode, 200, `${url} ${name} ${cube}`)
      t.equal(answer.headers['content-type'], mediaType)
      t.ok(answer.rawPayload.length > 20)
    }
  const { rawPayload } = await app.inject(
    '/compare?province=20&indicator=budget.revenue&period=2020&format=xlsx&layout=pivot',
  )
  const sheets = (await readXlsxFile(rawPayload)) as unknown as Answer
  const [header, first]: Answer[][] = Array.isArray(sheets[0]) ? sheets : sheets[0].data
  t.equal(header!.at(-1), '2020')
  t.type(first!.at(-1), 'number')
})
