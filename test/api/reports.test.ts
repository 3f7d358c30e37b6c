import { Ajv2020 } from 'ajv/dist/2020.js'
import t from 'tap'
import { ReportDocument } from '../../src/api/routes/reports/schema.ts'
import { seededApp, seedTexts } from '../support/database.ts'
import { read } from '../support/engine.ts'

const problem = /^application\/problem\+json/
const text =
  'Huyện ủy Bình Gia (tỉnh Lạng Sơn) tổng kết công tác năm 2020\n\nThu ngân sách trên địa bàn năm 2020 đạt 25 tỷ đồng, đạt 101,5% dự toán tỉnh giao.'

t.test('POST /reports reads a text for anybody and keeps nothing', async (t) => {
  const { app, database } = await seededApp(t)
  const before = (
    await database.pool.query(
      'SELECT (SELECT count(*) FROM receipts) + (SELECT count(*) FROM ingestions) + (SELECT count(*) FROM audit) AS n',
    )
  ).rows[0].n
  const seed = seedTexts()[0]!.text
  const report = await app.inject({ method: 'POST', url: '/reports', payload: { text: seed } })
  t.equal(report.statusCode, 200)
  const body = report.json()
  t.equal(body.observations.length, 12)
  for (const { evidence } of body.observations) t.equal(seed.slice(evidence.start, evidence.end), evidence.quote)
  t.same(
    (
      await app.inject({ method: 'POST', url: '/reports', headers: { 'content-type': 'text/plain' }, payload: seed })
    ).json().observations,
    body.observations,
  )
  t.match(
    (await app.inject({ method: 'POST', url: '/reports', payload: { text, publishedAt: '2021-01-09' } })).json()
      .article,
    { publishedAt: '2021-01-09' },
  )
  for (const [status, headers, payload] of [
    [400, {}, {}],
    [400, {}, { text, html: 'x' }],
    [413, { 'content-type': 'text/plain' }, 'x'.repeat(256 * 1024 + 1)],
    [413, {}, { text: 'ư'.repeat(200 * 1024) }],
    [415, { 'content-type': 'text/html' }, '<p>x</p>'],
    [422, { 'content-type': 'text/plain' }, '%PDF-1.7'],
    [422, {}, { html: '<html></html>' }],
  ] as const) {
    const answer = await app.inject({ method: 'POST', url: '/reports', headers, payload: payload as object })
    t.equal(answer.statusCode, status, answer.body.slice(0, 200))
    t.match(answer.headers['content-type'], problem)
  }
  const after = (
    await database.pool.query(
      'SELECT (SELECT count(*) FROM receipts) + (SELECT count(*) FROM ingestions) + (SELECT count(*) FROM audit) AS n',
    )
  ).rows[0].n
  t.equal(after, before)
})

t.test('a report has just the fields that the document tells', async (t) => {
  const { app } = await seededApp(t)
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  for (const { text } of seedTexts()) {
    const report = (await app.inject({ method: 'POST', url: '/reports', payload: { text } })).json()
    const { article, ...rest } = read(text, 'x')
    t.same({ ...report, article: null }, JSON.parse(JSON.stringify({ ...rest, article: null })), 'nothing is dropped')
    t.equal(report.article.title, article.title)
    t.ok(ajv.validate(ReportDocument as object, report), ajv.errorsText())
  }
})
