import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { target } from '../support/target.ts'

const sentence =
  'Tổng thu ngân sách trên địa bàn huyện Cao Lộc (Lạng Sơn) năm 2020 đạt 470 tỷ đồng, bằng 106% dự toán tỉnh giao. '

t.test('characters, dates and cursors that mean nothing are told as such, whatever field they stand in', async (t) => {
  const { ask, keys, child } = await target(t)
  const odd = ['\u0000', 'a\u0000b', '\ud800', 'x\udc00', '\u202ea\u2066', '\ufffe', 'x'.repeat(1_000_000)]
  const bodies: [string, 'POST' | 'PATCH', 'ingest' | 'review' | null, (text: string) => object][] = [
    ['/reports', 'POST', null, (text) => ({ text: `${sentence}${text}` })],
    ['/reports', 'POST', null, (url) => ({ text: sentence, url: `https://a.vn/${url}` })],
    ['/articles', 'POST', 'ingest', (url) => ({ text: sentence, url: `https://a.vn/${url}` })],
    ['/articles', 'POST', 'ingest', (html) => ({ html: `<p>${sentence}${html}` })],
    ['/articles', 'POST', 'ingest', (publishedAt) => ({ text: sentence, publishedAt })],
    ...['label', 'item', 'unit', 'indicator', 'period', 'base', 'value', 'reason', 'asOf', 'measure'].map((name): [string, 'PATCH', 'review', (text: string) => object] => ['/observations/1', 'PATCH', 'review', (text) => ({ reason: 'x', [name]: text })]),
    ['/observations/1', 'PATCH', 'review', (name) => ({ reason: 'x', area: { level: 'commune', name } })],
    ['/observations', 'POST', 'review', (quote) => ({ article: 1, quote, number: '5', measure: 'level', value: '5', unit: 'x', status: 'actual', reason: 'x' })],
    ['/observations', 'POST', 'review', (number) => ({ article: 1, quote: 'a', number, measure: 'level', value: '5', unit: 'x', status: 'actual', reason: 'x' })],
    ['/articles/1', 'PATCH', 'review', (reason) => ({ reason, publishedAt: '2021-01-01' })],
    ['/articles/1', 'PATCH', 'review', (district) => ({ reason: 'x', district })],
    ['/corrections/1/undo', 'POST', 'review', (reason) => ({ reason })],
  ]
  for (const [path, method, key, make] of bodies)
    for (const text of odd) {
      const { status } = await ask(path, { method, headers: key ? keys[key] : {}, body: make(text) })
      t.ok(status < 500, `${method} ${path} ${JSON.stringify(make(text)).slice(0, 80)}: ${status}`)
    }
  for (const path of ['/articles?publishedAfter=0000-01-01', '/articles?publishedBefore=0001-01-01', '/districts?validOn=0000-12-31', '/observations?asOf=0000-01-01', '/observations?updatedAfter=0000-01-01T00:00:00Z', '/observations?period=0000', '/observations?period=0000..2020', '/observations?asOf=2020-13-01', '/corrections?madeAfter=0000-01-01', '/observations?q=%00', '/observations?label=%00'])
    t.ok([400, 401].includes((await ask(path)).status), path)
  for (const day of ['0000-01-01', '2999-01-01', '2021-02-30']) {
    t.equal((await ask('/articles', { method: 'POST', headers: keys.ingest, body: { text: sentence, publishedAt: day } })).status, 400, day)
    t.equal((await ask('/reports', { method: 'POST', body: { text: sentence, publishedAt: day } })).status, 400, day)
  }
  t.equal((await ask('/articles', { method: 'POST', headers: keys.ingest, body: { text: 'xx' } })).status, 422)
  const { createHash } = await import('node:crypto')
  for (const [path, name, sort] of [['/observations', 'observations', 'id'], ['/observations', 'observations every', 'id'], ['/articles', 'articles', 'published']] as const)
    for (const position of ['["on","x","y"]', '["on"]', '[]', '{}', '"x"', '["on",{}]', '["on",null]', '["on","99999999999999999999"]', '["on","0000-00-00","1"]', '["back","\\u0000"]', 'null']) {
      const signature = createHash('sha256').update(`${name}\n${JSON.stringify([sort])}\n${position}`).digest('base64url').slice(0, 16)
      const cursor = Buffer.from(signature + position).toString('base64url')
      t.equal((await ask(`${path}?sort=${sort}&cursor=${cursor}`)).status, 400, `${path} ${position}`)
    }
  t.equal(child.exitCode, null)
}) // biome-ignore format: one line each

t.test('what is asked widely or without end costs the database little', async (t) => {
  const { ask, database } = await target(t)
  t.equal((await ask(`/observations?q=${Array.from({ length: 60 }, (_, at) => `${'abcdefghij'[at % 10]}*`).join('%20')}`)).status, 400)
  t.equal((await ask(`/search?q=${'a%20'.repeat(40)}`)).status, 400)
  t.equal((await ask('/observations?q=ngan%20sach%20th*')).status, 200)
  const calls = async (): Promise<number> => Number((await database.query<{ n: string }>("SELECT sum(xact_commit)::text AS n FROM pg_stat_database WHERE datname = current_database()"))[0]!.n)
  await sleep(1_200)
  const before = await calls()
  for (let at = 0; at < 400; at += 1) await ask('/health/ready')
  await sleep(1_200)
  const after = await calls()
  t.ok(after - before < 100, `${after - before} transactions for 400 looks`)
}) // biome-ignore format: one line each
