import t from 'tap'
import { drainAll, seededApp } from '../support/database.ts'
import { withKey } from '../support/keys.ts'
import { newspaper } from '../support/site.ts'

const problem = /^application\/problem\+json/
const text =
  'Huyện ủy Bình Gia (tỉnh Lạng Sơn) tổng kết công tác năm 2020\n\nThu ngân sách trên địa bàn năm 2020 đạt 25 tỷ đồng, đạt 101,5% dự toán tỉnh giao.'

t.test('without a key a write is 401, with the wrong scope 403; a revoked key is none', async (t) => {
  const { app, store } = await seededApp(t)
  const ingest = await withKey(store, 'ingest')
  const review = await withKey(store, 'review')
  const admin = await withKey(store, 'admin')
  const send = (url: string, method: 'POST' | 'PATCH', headers: Record<string, string>, payload: object) =>
    app.inject({ method, url, headers, payload })
  const writes = [
    ['/articles', 'POST', { text }, ingest, review],
    ['/ingestions/1/retry', 'POST', {}, ingest, review],
    ['/observations', 'POST', {}, review, ingest],
    ['/observations/1', 'PATCH', { reason: 'x' }, review, ingest],
    ['/articles/1', 'PATCH', { reason: 'x' }, review, ingest],
    ['/corrections/1/undo', 'POST', { reason: 'x' }, review, ingest],
  ] as const
  for (const [url, method, payload, right, wrong] of writes) {
    for (const headers of [
      {},
      { authorization: 'Bearer x' },
      { authorization: 'Basic eDp4' },
      { authorization: `${ingest.authorization}x` },
    ] as Record<string, string>[]) {
      const answer = await send(url, method, headers, payload)
      t.equal(answer.statusCode, 401, `${url} ${headers.authorization}`)
      t.equal(answer.headers['www-authenticate'], 'Bearer')
      t.match(answer.headers['content-type'], problem)
    }
    t.equal((await send(url, method, wrong, payload)).statusCode, 403, `${url} with another scope`)
    for (const headers of [right, admin])
      t.notOk([401, 403].includes((await send(url, method, headers, payload)).statusCode), url)
  }
  t.equal(await store.revokeKey('ingest'), true)
  t.equal((await send('/articles', 'POST', ingest, { text: `${text} ` })).statusCode, 401)
  t.equal(await store.revokeKey('ingest'), false)
})

t.test('an article that is sent is kept, read, and followed from 202 to its facts', async (t) => {
  const { app, store, database } = await seededApp(t)
  const headers = await withKey(store, 'ingest')
  const sent = await app.inject({
    method: 'POST',
    url: '/articles',
    headers,
    payload: { text, url: 'https://baolangson.vn/binh-gia', publishedAt: '2021-01-09' },
  })
  t.equal(sent.statusCode, 202)
  const location = String(sent.headers.location)
  t.equal(location, `/ingestions/${sent.json().ingestion}`)
  t.match((await app.inject(location)).json(), { state: 'waiting', outcome: null, attempts: 0, article: null })
  await drainAll(store)
  const done = (await app.inject(location)).json()
  t.match(done, { state: 'done', outcome: 'added', attempts: 1, error: null, counts: { observations: 2 } })
  const article = (await app.inject(`/articles/${done.articleId}`)).json()
  t.match(article, {
    url: 'https://baolangson.vn/binh-gia',
    publishedAt: '2021-01-09',
    key: 'https://baolangson.vn/binh-gia',
    text: null,
  })
  t.match((await app.inject(`/observations?article=${done.articleId}`)).json().data, [
    { value: '25000000000', district: { code: '181' } },
    { measure: 'attainment', base: 'province_plan' },
  ])

  const again = await app.inject({
    method: 'POST',
    url: '/articles',
    headers,
    payload: { text, url: 'https://baolangson.vn/binh-gia', publishedAt: '2021-01-09' },
  })
  t.equal(again.statusCode, 200, 'the same again')
  t.equal(again.headers.location, `/articles/${done.articleId}`)
  t.same(again.json(), { ingestion: null, article: done.articleId })

  const { rows } = await database.pool.query(
    "SELECT r.body, encode(r.body, 'escape') <> '' AS kept FROM receipts r JOIN ingestions i ON i.receipt = r.sha256 WHERE i.id = $1",
    [sent.json().ingestion],
  )
  t.equal(rows[0].body.toString(), text, 'as received')
  const audit = await database.pool.query("SELECT actor, action, target FROM audit WHERE action = 'receive'")
  t.same(audit.rows, [{ actor: 'ingest', action: 'receive', target: `ingestions/${sent.json().ingestion}` }])
})

t.test('raw bodies: text and pages, in old encodings too', async (t) => {
  const { app, store } = await seededApp(t)
  const key = await withKey(store, 'ingest')
  const send = (type: string, payload: string | Buffer, query = '') =>
    app.inject({ method: 'POST', url: `/articles${query}`, headers: { ...key, 'content-type': type }, payload })
  const page = newspaper('Bình Gia tổng kết năm 2020', [
    text.split('\n')[0]!,
    `${text.split('\n\n')[1]} Tỷ lệ hộ nghèo giảm còn 9,5%, bằng với kế hoạch đề ra từ đầu năm của huyện.`,
  ])
  t.equal((await send('text/plain; charset=utf-8', text)).statusCode, 202)
  t.equal((await send('text/html', page, '?url=https://baolangson.vn/trang&publishedAt=2021-01-10')).statusCode, 202)
  await drainAll(store)
  t.match((await app.inject({ url: '/ingestions?sort=-id&limit=2', headers: key })).json().data, [
    { state: 'done', url: 'https://baolangson.vn/trang', counts: { observations: 3 } },
    { state: 'done', counts: { observations: 2 } },
  ])
})

t.test('the same Idempotency-Key gives the same answer, and is good for one request', async (t) => {
  const { app, store } = await seededApp(t)
  const key = await withKey(store, 'ingest')
  const other = await withKey(store, 'ingest', 'other')
  const send = (headers: Record<string, string>, payload: object) =>
    app.inject({ method: 'POST', url: '/articles', headers: { 'idempotency-key': 'a-1', ...headers }, payload })
  const first = await send(key, { text })
  t.equal(first.statusCode, 202)
  await drainAll(store)
  const second = await send(key, { text })
  t.equal(second.statusCode, 202, 'although the article is there by now')
  t.equal(second.headers.location, first.headers.location)
  t.same(second.json(), first.json())
  t.equal((await send(key, { text: `${text} Hết.` })).statusCode, 422, 'another request')
  t.equal((await send(other, { text: `${text} Hết.` })).statusCode, 202, "another's key is another key")
  const both = await Promise.all([
    send({ ...key, 'idempotency-key': 'b' }, { text: 'Huyện Cao Lộc năm 2021' }),
    send({ ...key, 'idempotency-key': 'b' }, { text: 'Huyện Cao Lộc năm 2021' }),
  ])
  t.same(both[0]!.json(), both[1]!.json(), 'at once too')
})

t.test('what cannot be taken is refused with its reason, and nothing of it is kept', async (t) => {
  const { app, store, database } = await seededApp(t)
  const key = await withKey(store, 'ingest')
  const count = async (): Promise<number> =>
    (await database.pool.query('SELECT count(*)::int AS n FROM ingestions')).rows[0].n
  const before = await count()
  for (const [status, headers, payload] of [
    [400, {}, {}],
    [400, {}, { text, html: '<p>x</p>' }],
    [400, {}, { text, colour: 'red' }],
    [400, {}, { text: 5 }],
    [400, {}, { text: '' }],
    [400, {}, { url: 'ftp://x.vn/a' }],
    [400, {}, { text, publishedAt: '2021-02-30' }],
    [400, { 'content-type': 'application/json' }, '{"text":'],
    [400, { 'content-type': 'application/json' }, '{"text":"x","__proto__":{"a":1}}'],
    [400, { 'content-type': 'application/json' }, ''],
    [413, { 'content-type': 'text/plain' }, 'x'.repeat(1024 * 1024 + 1)],
    [413, { 'content-type': 'text/html' }, 'x'.repeat(5 * 1024 * 1024 + 1)],
    [413, { 'content-type': 'text/html' }, 'x'.repeat(11 * 1024 * 1024)],
    [415, { 'content-type': 'application/pdf' }, '%PDF-1.7'],
    [415, { 'content-type': 'multipart/form-data; boundary=x' }, '--x--'],
    [422, {}, { text: 'năm 2020\u0000' }],
    [422, { 'content-type': 'application/json' }, '{"text":"\\ud800"}'],
    [422, { 'content-type': 'text/plain' }, ''],
  ] as const) {
    const answer = await app.inject({
      method: 'POST',
      url: '/articles',
      headers: { ...key, ...headers },
      payload: payload as object,
    })
    t.equal(answer.statusCode, status, `${status}: ${answer.body.slice(0, 200)}`)
    t.match(answer.headers['content-type'], problem)
  }
  t.equal(await count(), before)
})

t.test('what is no article is kept, set aside with its reason, and can be sent on its way again', async (t) => {
  const { app, store } = await seededApp(t)
  const key = await withKey(store, 'ingest')
  const send = async (type: string, payload: string | Buffer): Promise<number> =>
    (await app.inject({ method: 'POST', url: '/articles', headers: { ...key, 'content-type': type }, payload })).json()
      .ingestion
  const ids = {
    'not-text': await send('text/plain', '%PDF-1.7 một văn bản'),
    empty: await send('text/html', '<html><body><img></body></html>'),
    'no-article': await send('text/html', '<html><body><a href="/">Trang chủ</a></body></html>'),
    'unknown-charset': await send('text/plain', Buffer.from([0xc3, 0x28, 0xa0, 0xa1])),
    'bad-characters': await send('text/plain', Buffer.from('a\0b')),
  }
  t.same(await drainAll(store), { done: 0, failed: 5 })
  for (const [code, id] of Object.entries(ids))
    t.match((await app.inject({ url: `/ingestions/${id}`, headers: key })).json(), {
      state: 'failed',
      attempts: 1,
      error: { code, message: /\S+ \S+/ },
      nextAttemptAt: null,
    })
  t.equal((await app.inject('/ingestions?state=failed')).json().data.length, 5)
  t.equal((await app.inject({ url: '/ingestions?error=empty', headers: key })).json().data.length, 1)
  const retry = (id: number) => app.inject({ method: 'POST', url: `/ingestions/${id}/retry`, headers: key })
  t.match((await retry(ids.empty)).json(), { state: 'waiting', attempts: 0, error: null })
  t.equal((await retry(ids.empty)).statusCode, 409, 'it is on its way')
  t.equal((await retry(999_999)).statusCode, 404)
  t.same(await drainAll(store), { done: 0, failed: 1 })
})
