import { mkdtempSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { seededApp } from '../support/database.ts'
import { withKey } from '../support/keys.ts'

/** What a client can get wrong is told in words, as problem details; nothing that is sent makes a 5xx. */

/** What a server answers to bytes that no HTTP client would send. */
const raw = (port: number, bytes: string | Buffer): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let answer = ''
    socket.setTimeout(5_000, () => socket.destroy())
    socket.on('data', (data) => {
      answer += data.toString('utf8')
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })

t.test('numbers beyond every border are a 400 that names the parameter', async (t) => {
  const { app } = await seededApp(t)
  for (const [path, name] of [
    ['/observations?limit=Infinity', 'limit'],
    ['/observations?limit=1e400', 'limit'],
    ['/observations?limit=', 'limit'],
    ['/observations?limit=1.5', 'limit'],
    ['/observations?limit=0', 'limit'],
    ['/observations?limit=201', 'limit'],
    ['/observations?limit=-1', 'limit'],
    ['/observations?limit=9007199254740993', 'limit'],
    ['/observations?article=', 'article'],
    ['/observations?article=Infinity', 'article'],
    ['/observations?article=1e400', 'article'],
    ['/observations?article=99999999999', 'article'],
    ['/awards?year=', 'year'],
    ['/awards?year=Infinity', 'year'],
    ['/awards?year=-1', 'year'],
    ['/meetings?reviewYear=Infinity', 'reviewYear'],
    ['/meetings?reviewYear=', 'reviewYear'],
    ['/changes?limit=Infinity', 'limit'],
    ['/changes?limit=', 'limit'],
    ['/changes?limit=1e400', 'limit'],
    ['/targets?period=Infinity', 'period'],
  ] as const) {
    const answer = await app.inject(path)
    t.equal(answer.statusCode, 400, path)
    t.match(answer.headers['content-type'], /application\/problem\+json/, path)
    t.ok(String(answer.json().detail).startsWith(`${name}: `), `${path}: ${answer.json().detail}`)
  }
})

t.test('ranges and conditions of files', async (t) => {
  const bulkDir = mkdtempSync(join(tmpdir(), 'huyen-bulk-'))
  writeFileSync(join(bulkDir, 'observations.csv'), 'id,value\n1,2\n')
  writeFileSync(join(bulkDir, 'manifest.json'), '{}')
  const { app } = await seededApp(t, { bulkDir })
  const get = (headers: Record<string, string>) => app.inject({ url: '/bulk/observations.csv', headers })
  t.equal((await get({})).statusCode, 200)
  t.equal((await get({ range: 'bytes=0-3' })).body, 'id,v')
  for (const range of ['bytes=999999999-', 'bytes=13-20']) {
    const answer = await get({ range })
    t.equal(answer.statusCode, 416, range)
    t.match(answer.headers['content-type'], /application\/problem\+json/)
    t.equal(answer.headers['content-range'], 'bytes */13', range)
  }
  // RFC 9110: what is no range of bytes is as if it were not there.
  for (const range of ['bytes=5-2', 'bytes=abc', 'rows=1-2', 'bytes='])
    t.ok([200, 416].includes((await get({ range })).statusCode), range)
  const unmet = await get({ 'if-match': '"x"' })
  t.equal(unmet.statusCode, 412)
  t.match(unmet.headers['content-type'], /application\/problem\+json/)
  t.equal((await get({ 'if-unmodified-since': 'Mon, 01 Jan 2001 00:00:00 GMT' })).statusCode, 412)
})

t.test('what HTTP itself refuses is told as a problem, too', async (t) => {
  const { app } = await seededApp(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as { port: number }
  const tail = ' HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'
  const utf8 = await raw(port, `GET /districts?q=Huế${tail}`)
  t.match(utf8, /^HTTP\/1\.1 (?:200|400) /, 'raw UTF-8')
  if (utf8.startsWith('HTTP/1.1 400')) t.match(utf8, /application\/problem\+json[\s\S]*percent/, 'says how to write it')
  for (const [what, bytes] of [
    ['no request line', 'what is this\r\n\r\n'],
    ['no such method', `FETCH /districts${tail}`],
    ['a header without a colon', 'GET /districts HTTP/1.1\r\nHost: x\r\nnothing\r\n\r\n'],
    ['a bad length', 'POST /reports HTTP/1.1\r\nHost: x\r\nContent-Length: abc\r\n\r\n'],
  ] as const) {
    const answer = await raw(port, bytes)
    t.match(answer, /^HTTP\/1\.1 4\d\d /, what)
    t.match(answer, /content-type: application\/problem\+json/i, what)
    t.match(answer, /"detail":"[^"]+"/, what)
  }
  const long = await raw(port, `GET /districts HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`)
  t.match(long, /^HTTP\/1\.1 431 /)
  t.match(long, /problem\+json/)
})

t.test('what a client has is not sent again', async (t) => {
  const { app } = await seededApp(t)
  const first = await app.inject('/districts/183')
  const etag = String(first.headers.etag)
  for (const known of [
    etag,
    '*',
    etag.replace(/"$/, '-gzip"'),
    `"other", ${etag}`,
    etag.replace('W/', ''),
    etag.replace(/"$/, '-br"'),
    etag.replace(/"$/, ';gzip"'),
  ])
    t.equal((await app.inject({ url: '/districts/183', headers: { 'if-none-match': known } })).statusCode, 304, known)
  for (const other of ['"x"', `${etag}x`, etag.replace(/"$/, '-x"')])
    t.equal((await app.inject({ url: '/districts/183', headers: { 'if-none-match': other } })).statusCode, 200, other)
})

t.test('a correction says what it does', async (t) => {
  const { app, store } = await seededApp(t)
  const headers = await withKey(store, 'review')
  const send = (payload: object) => app.inject({ method: 'PATCH', url: '/observations/34', headers, payload })
  const empty = await send({ reason: 'test' })
  t.equal(empty.statusCode, 422)
  t.match(empty.json().detail, /nothing to change.*"confirmed": true/)
  t.equal((await send({ reason: 'test', confirmed: true, retracted: true })).statusCode, 422)
  t.equal((await send({ reason: 'test', confirmed: false })).statusCode, 422)
  t.match((await send({ reason: 'seen', confirmed: true })).json(), { origin: 'confirmed', confidence: 1 })
})

t.test('errors are told in words: what was wrong, what would be right, an example, never a pattern', async (t) => {
  const { app } = await seededApp(t)
  for (const [path, detail] of [
    ['/observations?indicator=budget.revenu', /there is no indicator budget\.revenu; did you mean budget\.revenue\?/],
    ['/observations?period=2020-13', /^period: 2020-13 is not understood; right is, for example, 2020\. /],
    ['/observations?district=CaoLoq', /did you mean 183 \(Cao Lộc, Lạng Sơn\)\?/],
    ['/observations?updatedAfter=yesterday', /^updatedAfter: yesterday is not understood; right is, for example, 2026/],
    ['/observations?status=actuel', /there is no status actuel; did you mean actual\?; right are actual, /],
    ['/observations?sort=valeu', /did you mean -?value\?; right are id, -id, /],
    ['/observations?distrikt=183', /^distrikt: is not known here; did you mean district\?; there are district, /],
    ['/observations?limit=abc', /^limit: abc is no whole number; right is, for example, 50/],
    ['/observations?limit=9999', /^limit: 9999 is too large; it is at most 200/],
    ['/observations?value=lots', /^value: lots is not understood; right is, for example, gte:100e9/],
    ['/observations?includeHistory=maybe', /^includeHistory: maybe is neither true nor false/],
    ['/observations?fields=valeu', /^fields: /],
    ['/meetings?dateFrom=2020-02-30', /^dateFrom: 2020-02-30 is not understood/],
    ['/compare?indicator=nope&district=183&period=2020', /there is no indicator nope/],
    ['/compare?district=183&period=2020', /^indicator: is missing/],
  ] as const) {
    const answer = await app.inject(path)
    t.equal(answer.statusCode, 400, `${path}: ${answer.body.slice(0, 300)}`)
    t.match(answer.json().detail, detail, path)
    t.notMatch(answer.body, /\\d|\[a-z|\^|must match/, `no pattern: ${path}`)
  }
})

t.test('a name that means one thing stands for its code; one that means several is answered with them', async (t) => {
  const { app } = await seededApp(t)
  const { data } = (await app.inject('/observations?district=183')).json()
  for (const name of ['Cao Lộc', 'cao-loc', 'CAOLOC', 'huyện Cao Lộc', 'Huyen Cao Loc'])
    t.same((await app.inject(`/observations?district=${encodeURIComponent(name)}`)).json().data, data, name)
  t.same((await app.inject(`/observations?province=${encodeURIComponent('Lạng Sơn')}`)).statusCode, 200)
  t.match(
    (
      await app.inject(
        `/availability?district=${encodeURIComponent('TP Lạng Sơn')}&indicator=budget.revenue&period=2020`,
      )
    ).json().rows,
    [{ district: { code: '178' } }],
  )
  t.equal(
    (await app.inject(`/observations?district=${encodeURIComponent('huyện Lạng Sơn')}`)).statusCode,
    400,
    'of that kind there is none',
  )
  const several = await app.inject(`/observations?district=${encodeURIComponent('Châu Thành')}`)
  t.equal(several.statusCode, 400)
  t.match(several.json().detail, /several are called Châu Thành: \d{3} \(Châu Thành, .*give the code/)
})

t.test(
  'so it does in a path; one that names nothing or several is not found, and told what may be meant',
  async (t) => {
    const { app } = await seededApp(t)
    for (const rest of ['', '/indicators', '/meetings', '/awards', '/articles', '/timeline']) {
      const byCode = await app.inject(`/districts/183${rest}`)
      t.same((await app.inject(`/districts/cao-loc${rest}`)).json(), byCode.json(), rest)
    }
    t.equal((await app.inject(`/districts/${encodeURIComponent('TP Lạng Sơn')}`)).json().code, '178')
    const series = (await app.inject('/indicators/budget.revenue/series')).json()
    t.ok(series.data.length > 0)
    const name = encodeURIComponent('Tổng thu ngân sách nhà nước trên địa bàn')
    t.same((await app.inject(`/indicators/${name}/series`)).json(), series)
    for (const [path, detail] of [
      ['/districts/18', /^there is no district 18.*\/districts has all/],
      ['/districts/cao-lok/indicators', /^there is no district cao-lok; did you mean 183 \(Cao Lộc, Lạng Sơn\)/],
      [`/districts/${encodeURIComponent('Châu Thành')}/timeline`, /^several are called Châu Thành: .*; give the code/],
      ['/indicators/budget.revenu', /did you mean budget.revenue\?/],
      ['/indicators/budget.revenu/series', /did you mean budget.revenue\?/],
    ] as const) {
      const answer = await app.inject(path)
      t.equal(answer.statusCode, 404, path)
      t.match(answer.json().detail, detail, path)
    }
  },
)
