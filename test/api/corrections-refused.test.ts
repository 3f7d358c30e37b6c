import t from 'tap'
import { reviewed } from '../support/reviewed.ts'

const revenue = '/districts/183/indicators?indicator=budget.revenue&measure=level&status=actual'

t.test('bad corrections are refused, and change nothing', async (t) => {
  const { send, rows, database } = await reviewed(t)
  const [row] = await rows(revenue)
  const article = (row as unknown as { article: { id: number } }).article.id
  const version = async (): Promise<string> =>
    (await database.pool.query('SELECT version FROM data_version')).rows[0].version
  const before = await version()
  const fact = { measure: 'level', value: '5', unit: 'ha', status: 'actual', reason: 'x' }
  const patch = `/observations/${row!.id}`
  for (const [status, method, url, payload] of [
    [400, 'PATCH', patch, {}],
    [400, 'PATCH', patch, { value: '1' }],
    [400, 'PATCH', patch, { value: 1, reason: 'x' }],
    [400, 'PATCH', patch, { value: 'NaN', reason: 'x' }],
    [400, 'PATCH', patch, { value: '1e5', reason: 'x' }],
    [400, 'PATCH', patch, { measure: 'guess', reason: 'x' }],
    [422, 'PATCH', patch, { retracted: true, value: '1', reason: 'x' }],
    [422, 'PATCH', patch, { reason: 'x' }],
    [422, 'PATCH', patch, { confirmed: true, value: '1', reason: 'x' }],
    [400, 'PATCH', patch, { colour: 'red', reason: 'x' }],
    [422, 'PATCH', patch, { label: 'a\u0000', reason: 'x' }],
    [400, 'PATCH', patch, { reason: '' }],
    [422, 'PATCH', patch, { indicator: 'no.such', reason: 'x' }],
    [422, 'PATCH', patch, { period: '2020-13', reason: 'x' }],
    [422, 'PATCH', patch, { measure: 'share', reason: 'x' }],
    [404, 'PATCH', '/observations/999999', { confirmed: true, reason: 'x' }],
    [404, 'POST', '/observations', { ...fact, article: 999_999, quote: 'x', number: 'x' }],
    [422, 'POST', '/observations', { ...fact, article, quote: 'không có trong bài', number: 'có' }],
    [400, 'POST', '/observations', { ...fact, article, quote: 'x' }],
    [404, 'PATCH', '/articles/999999', { publishedAt: null, reason: 'x' }],
  ] as const) {
    const answer = await send(method, url, payload)
    t.equal(answer.statusCode, status, `${JSON.stringify(payload)}: ${answer.body.slice(0, 200)}`)
  }
  t.equal(await version(), before)
})

t.test('two people correct one number at once: one is done, the other is told', async (t) => {
  const { send, rows } = await reviewed(t)
  const [row] = await rows(revenue)
  const answers = await Promise.all(
    ['471', '472', '473'].map((value) =>
      send('PATCH', `/observations/${row!.id}`, { value: `${value}000000000`, reason: 'x' }),
    ),
  )
  t.same(answers.map(({ statusCode }) => statusCode).sort(), [200, 409, 409])
})
