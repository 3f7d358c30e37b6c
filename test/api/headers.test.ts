import t from 'tap'
import { buildApp } from '../../src/app.ts'
import { createIntake } from '../../src/ingest/intake.ts'
import { documentOf, drainAll, seededApp } from '../support/database.ts'
import { gazetteer } from '../support/engine.ts'

t.test('an answer that is known is 304, before anything is asked of the data', async (t) => {
  const { app, store, database } = await seededApp(t)
  const first = await app.inject('/observations?limit=3')
  const { etag } = first.headers
  t.match(etag, /^W\/"\d+\.\w+-[\w-]{16}"$/)
  t.match(first.headers['cache-control'], /^public, max-age=60/)
  t.match(first.headers.vary, /Accept/)
  database.queries.length = 0
  for (const known of [etag, `"x", ${etag}`, String(etag).slice(2)]) {
    const answer = await app.inject({ url: '/observations?limit=3', headers: { 'if-none-match': String(known) } })
    t.equal(answer.statusCode, 304)
    t.equal(answer.body, '')
    t.equal(answer.headers.etag, etag)
  }
  t.same(database.queries, [])
  t.not((await app.inject('/observations?limit=4')).headers.etag, etag, 'another query is another answer')
  t.not(
    (await app.inject({ url: '/observations?limit=3', headers: { accept: 'text/csv' } })).headers.etag,
    etag,
    'so is another format',
  )
  await store.receive(documentOf('Huyện Cao Lộc (Lạng Sơn) năm 2020 thu 7 tỷ đồng'), 'test')
  t.equal(
    (await app.inject({ url: '/observations?limit=3', headers: { 'if-none-match': String(etag) } })).statusCode,
    304,
    'what only came in changes nothing yet',
  )
  await drainAll(store)
  t.equal(
    (await app.inject({ url: '/observations?limit=3', headers: { 'if-none-match': String(etag) } })).statusCode,
    200,
  )
})

t.test('a write of another process is heard of', async (t) => {
  const { app, database } = await seededApp(t)
  const { etag } = (await app.inject('/observations')).headers
  const other = database.open()
  await other.receive(documentOf('Huyện Cao Lộc (Lạng Sơn) năm 2020 thu 7 tỷ đồng'), 'test')
  await drainAll(other)
  const deadline = Date.now() + 1_000
  let status = 304
  while (status === 304 && Date.now() < deadline)
    status = (await app.inject({ url: '/observations', headers: { 'if-none-match': String(etag) } })).statusCode
  t.equal(status, 200, 'within a second')
})

t.test('Last-Modified, once its second is over', async (t) => {
  const written = Date.now()
  const { app } = await seededApp(t)
  // However long it takes on this machine, the first answer is of the second of the writing.
  const clock = t.intercept(Date, 'now', { value: () => written })
  t.notOk((await app.inject('/observations')).headers['last-modified'])
  clock.restore()
  await new Promise((resolve) => setTimeout(resolve, 1_100))
  const modified = String((await app.inject('/observations')).headers['last-modified'])
  t.ok(Date.parse(modified))
  const since = (date: string) => app.inject({ url: '/observations', headers: { 'if-modified-since': date } })
  t.equal((await since(modified)).statusCode, 304)
  t.equal((await since(new Date(Date.parse(modified) - 1_000).toUTCString())).statusCode, 200)
  t.equal((await since('yesterday')).statusCode, 200)
})

t.test('pages that are served as they lie need no data, and are not of its version', async (t) => {
  const { store } = await seededApp(t)
  const away = { ...store, dataVersion: () => Promise.reject(new Error('away')) }
  const app = await buildApp({ store: away, intake: createIntake(gazetteer) })
  t.teardown(() => app.close())
  for (const url of ['/docs', '/docs/static/swagger-ui.css', '/openapi.json', '/health/live', '/problems/not-found'])
    t.equal((await app.inject(url)).statusCode, 200, url)
  t.equal((await app.inject('/provinces')).statusCode, 500)
})

t.test('what does not follow the data is not kept, nor is what failed', async (t) => {
  const { app } = await seededApp(t)
  for (const url of [
    '/health/ready',
    '/ingestions',
    '/ingestions/1',
    '/openapi.json',
    '/observations/999999',
    '/observations?limit=0',
    '/nowhere',
  ]) {
    const { headers } = await app.inject(url)
    t.equal(headers['cache-control'], 'no-store', url)
    t.notOk(headers.etag, url)
  }
})

t.test('links lead to the first, the next and the page before, and to what describes them', async (t) => {
  const { app } = await seededApp(t)
  const links = (answer: { headers: Record<string, unknown> }): Record<string, string> =>
    Object.fromEntries(
      [...String(answer.headers.link).matchAll(/<([^>]+)>; rel="(\w+)"/g)].map(([, url, rel]) => [rel, url]),
    )
  for (const sort of ['id', '-value', 'period']) {
    const whole = (await app.inject(`/observations?limit=200&sort=${sort}`)).json().data
    const first = await app.inject(`/observations?limit=10&sort=${sort}`)
    t.notOk(links(first).prev)
    const second = await app.inject(links(first).next!)
    const third = await app.inject(links(second).next!)
    t.same(third.json().data, whole.slice(20, 30))
    const back = await app.inject(links(third).prev!)
    t.same(back.json().data, second.json().data, sort)
    const start = await app.inject(links(back).prev!)
    t.same(start.json().data, first.json().data)
    t.equal(start.json().page.prev, null, 'nothing lies before the first')
    t.same((await app.inject(links(start).next!)).json().data, second.json().data)
    t.match(links(first), {
      first: `/observations?limit=10&sort=${sort}`,
      describedby: '/openapi.json',
      license: /creativecommons/,
    })
  }
})

t.test('requests are counted, and too many are told to wait', async (t) => {
  const { store } = await seededApp(t)
  const app = await buildApp({ store, intake: createIntake(gazetteer), settings: { rateLimit: 3 } })
  t.teardown(() => app.close())
  for (const left of [2, 1, 0]) {
    const { headers, statusCode } = await app.inject('/provinces?limit=1')
    t.equal(statusCode, 200)
    t.equal(headers['ratelimit-policy'], '"default";q=3;w=60')
    t.match(headers.ratelimit, new RegExp(`^"default";r=${left};t=\\d+$`))
  }
  const refused = await app.inject('/provinces?limit=1')
  t.equal(refused.statusCode, 429)
  t.match(refused.json(), { type: '/problems/too-many-requests', detail: /at most 3 requests a minute/ })
  t.match(refused.headers['retry-after'], /^\d+$/)
  t.equal(
    (await app.inject({ url: '/provinces?limit=1', headers: { authorization: 'Bearer x' } })).statusCode,
    429,
    'whatever key is made up',
  )
  t.equal(
    (await app.inject({ url: '/provinces?limit=1', remoteAddress: '203.0.113.9' })).statusCode,
    200,
    'others are not told',
  )
  const watched = await app.inject('/health/live')
  t.equal(watched.statusCode, 200, 'who watches the service is not turned away')
  t.notOk(watched.headers['retry-after'])
})

t.test('other pages may read it; preflights and OPTIONS are answered', async (t) => {
  const { app } = await seededApp(t)
  const simple = await app.inject({ url: '/provinces', headers: { origin: 'https://bao.vn' } })
  t.equal(simple.headers['access-control-allow-origin'], '*')
  t.match(simple.headers['access-control-expose-headers'], /ETag.*RateLimit/)
  const preflight = await app.inject({
    method: 'OPTIONS',
    url: '/articles',
    headers: {
      origin: 'https://bao.vn',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,idempotency-key',
    },
  })
  t.equal(preflight.statusCode, 204)
  t.match(preflight.headers['access-control-allow-headers'], /Idempotency-Key/)
  const options = await app.inject({ method: 'OPTIONS', url: '/articles' })
  t.equal(options.statusCode, 204)
  t.equal(options.headers.allow, 'GET, HEAD, POST, OPTIONS')
  const head = await app.inject({ method: 'HEAD', url: '/observations?limit=3' })
  t.equal(head.statusCode, 200)
  t.equal(head.body, '')
  t.ok(head.headers.etag)
})

t.test('large answers are packed for those who can unpack them', async (t) => {
  const { app } = await seededApp(t)
  for (const encoding of ['br', 'gzip'])
    t.equal(
      (await app.inject({ url: '/observations', headers: { 'accept-encoding': encoding } })).headers[
        'content-encoding'
      ],
      encoding,
    )
  t.notOk((await app.inject('/observations')).headers['content-encoding'])
})

t.test('a request is found again by its id and its trace', async (t) => {
  const lines: Record<string, unknown>[] = []
  const { store } = await seededApp(t)
  const { pino } = await import('pino')
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) })
  const app = await buildApp({ store, intake: createIntake(gazetteer), log })
  t.teardown(() => app.close())
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
  const named = await app.inject({
    url: '/provinces',
    headers: { 'x-request-id': 'abc-1', traceparent: `00-${trace}-00f067aa0ba902b7-01` },
  })
  t.equal(named.headers['x-request-id'], 'abc-1')
  t.ok(lines.some(({ reqId, traceId }) => reqId === 'abc-1' && traceId === trace))
  const bad = await app.inject({ url: '/nowhere', headers: { 'x-request-id': 'a b\u0000', traceparent: 'x' } })
  t.match(bad.headers['x-request-id'], /^[\w-]{12}-\w+$/)
  t.equal(bad.json().instance, `urn:request:${bad.headers['x-request-id']}`)
})

t.test('headers that keep a browser from harm', async (t) => {
  const { app } = await seededApp(t)
  for (const url of ['/provinces', '/docs', '/nowhere']) {
    const { headers } = await app.inject(url)
    t.match(headers['content-security-policy'], /default-src 'none'.*frame-ancestors 'none'/, url)
    t.equal(headers['x-content-type-options'], 'nosniff')
    t.notOk(headers['x-powered-by'])
  }
})

t.test('a route that will go says so', async (t) => {
  const { store } = await seededApp(t)
  const app = await buildApp({ store, intake: createIntake(gazetteer) })
  t.teardown(() => app.close())
  t.notOk((await app.inject('/provinces')).headers.deprecation)
  const Fastify = (await import('fastify')).default
  const { registerHeaders } = await import('../../src/api/plugins/headers.ts')
  const small = Fastify()
  await registerHeaders(small)
  small.get(
    '/old',
    { config: { deprecated: { since: '2026-11-01', sunset: '2027-11-01', link: '/problems/not-found' } } },
    async () => 'x',
  )
  const { headers } = await small.inject('/old')
  t.equal(headers.deprecation, '@1793491200')
  t.equal(headers.sunset, 'Mon, 01 Nov 2027 00:00:00 GMT')
  t.match(headers.link, /rel="deprecation"/)
  await small.close()
})

t.test('/config tells limits, formats, licence and how to cite', async (t) => {
  const { app } = await seededApp(t)
  t.match((await app.inject('/config')).json(), {
    languages: ['vi', 'en'],
    limits: { rowsOnAPage: 200, requestsAMinute: 6000 },
    formats: { length: 9 },
    licence: { name: 'CC BY 4.0' },
    citation: /Data version \d+/,
  })
})
