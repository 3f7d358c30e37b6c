import type { FastifyInstance } from 'fastify'
import t from 'tap'
import { pageAddresses } from '../../src/api/page-addresses.ts'
import { buildApp } from '../../src/app.ts'
import type { Store } from '../../src/domain/store.ts'
import { createIntake } from '../../src/ingest/intake.ts'
import { openPoliteFetcher } from '../../src/ingest/polite-fetch.ts'
import { reader } from '../../src/ingest/prepare.ts'
import { workOnce } from '../../src/ingest/worker.ts'
import { documentOf, drainAll, seededApp, seededStore, silent } from '../support/database.ts'
import { gazetteer } from '../support/engine.ts'
import { secretOf, withKey } from '../support/keys.ts'

/** The OWASP API Security Top 10 of 2023, item by item. API6 (sensitive business flows) has nothing here to guard. */

interface Operation {
  readonly security: readonly unknown[]
  readonly operationId: string
}

async function operations(app: FastifyInstance): Promise<{ method: string; path: string; operation: Operation }[]> {
  const { paths } = (await app.inject('/openapi.json')).json() as { paths: Record<string, Record<string, Operation>> }
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
}

/** Nothing that only we should know. */
const tells = /\bat .+\.(?:ts|js):\d+|node_modules|SELECT |INSERT |UPDATE |pg_|postgres|password|stack|\/src\//

t.test('API1, object level: the text of an article that is not public is given to nobody, by no path', async (t) => {
  const { app, store } = await seededApp(t)
  const secret = 'Huyện Cao Lộc (Lạng Sơn) năm 2020 thu ngân sách đạt 7 tỷ đồng.\n\nMột câu không ai được đọc.'
  const { ingestionId } = await store.receive(documentOf(secret), 'test')
  await drainAll(store)
  const article = (await store.findIngestion(ingestionId!))!.articleId
  const headers = [{}, await withKey(store, 'ingest'), await withKey(store, 'review')]
  for (const given of headers)
    for (const url of [`/articles/${article}`, `/articles/${article}/mentions`, '/articles?q=cau', '/articles?format=csv', `/observations?article=${article}&include=evidence,history,citation`, `/search?q=khong`]) // biome-ignore format: one list
      t.notMatch((await app.inject({ url, headers: given })).body, /không ai được đọc/, url)
})

t.test('API2, authentication: only a whole key that stands is one', async (t) => {
  const { app, store } = await seededApp(t)
  const { authorization } = await withKey(store, 'ingest', 'sender')
  const post = async (value?: string) =>
    (await app.inject({ method: 'POST', url: '/articles', headers: { 'content-type': 'text/plain', ...(value === undefined ? {} : { authorization: value }) }, payload: 'Huyện Cao Lộc năm 2020 thu 7 tỷ đồng' })).statusCode // biome-ignore format: one request
  const key = authorization.split(' ')[1]!
  for (const bad of [undefined, '', 'Bearer', 'Bearer ', `Basic ${key}`, key, `Bearer ${key}x`, `Bearer ${key.slice(0, -1)}`, `Bearer ${key.slice(0, 12)}`, `Bearer ${key.toUpperCase()}`, "Bearer ' OR 1=1 --", `Bearer ${'x'.repeat(5_000)}`]) // biome-ignore format: one list
    t.equal(await post(bad), 401, bad ?? 'none')
  t.equal(await post(authorization), 202)
  t.ok(await store.revokeKey('sender'))
  t.equal(await post(authorization), 401, 'a revoked key')
  const kept = JSON.stringify(await store.listKeys())
  t.notOk(kept.includes(secretOf(key)), 'the secret is on no list')
})

t.test('API3, properties: what a body or a query has too much is refused, and rows have what the schema says', async (t) => {
  const { app, store } = await seededApp(t)
  const headers = await withKey(store, 'review')
  for (const extra of [{ id: 9 }, { origin: 'read' }, { confidence: '1' }, { recordedAt: '2020-01-01' }, { __proto__x: 1 }]) {
    const { statusCode } = await app.inject({ method: 'PATCH', url: '/observations/1', headers, payload: { value: '1', reason: 'x', ...extra } })
    t.equal(statusCode, 400, JSON.stringify(extra))
  }
  const poisoned = await app.inject({ method: 'PATCH', url: '/observations/1', headers: { ...headers, 'content-type': 'application/json' }, payload: '{"value":"1","reason":"x","__proto__":{"admin":true}}' })
  t.equal(poisoned.statusCode, 400)
  t.equal((await app.inject('/observations?rows=all')).statusCode, 400, 'a filter of the store is none of the API')
  t.equal((await app.inject('/observations?fields=search')).statusCode, 400, 'a column is no field')
  const { body } = await app.inject('/observations?limit=200&include=evidence,article,findings,history')
  t.notMatch(body, /"(?:search|item_search|number_start|district_id|receipt|hash)"/)
}) // biome-ignore format: one line each

t.test('API4, consumption: how much is asked for at once is bounded everywhere', async (t) => {
  const { app } = await seededApp(t)
  for (const { method, path } of await operations(app)) {
    if (method !== 'GET') continue
    const url = path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'code' ? 'budget.revenue' : path.startsWith('/districts') ? '183' : '1'))
    t.not((await app.inject(`${url}?limit=201`)).statusCode, 200, path)
  }
  const many = Array.from({ length: 51 }, (_, at) => String(100 + at)).join(',')
  t.equal((await app.inject(`/observations?district=${many}`)).statusCode, 400)
  t.equal((await app.inject(`/observations?q=${'a'.repeat(201)}`)).statusCode, 400)
  t.equal((await app.inject(`/reports`)).statusCode, 405)
  t.equal((await app.inject({ method: 'POST', url: '/reports', headers: { 'content-type': 'text/plain' }, payload: 'x'.repeat(300 * 1024) })).statusCode, 413)
}) // biome-ignore format: one line each

t.test('API5, functions: each that writes asks for its scope, and a lesser one does not do', async (t) => {
  const { app, store } = await seededApp(t)
  const writing = (await operations(app)).filter(({ method }) => method !== 'GET')
  t.ok(writing.length >= 7)
  const [ingest, review] = [await withKey(store, 'ingest'), await withKey(store, 'review')]
  for (const { method, path, operation } of writing) {
    const url = path.replace(/\{\w+\}/g, '1')
    const status = async (headers: object) => (await app.inject({ method: method as 'POST', url, headers: { ...headers } })).statusCode // biome-ignore format: one line
    if (operation.operationId === 'readReport') {
      t.same(operation.security, [], 'it writes nothing')
      continue
    }
    t.equal(await status({}), 401, `${method} ${path}`)
    const told = [await status(ingest), await status(review)]
    t.equal(told.filter((one) => one === 403).length, 1, `${method} ${path}: ${told}`)
  }
})

t.test('API7, requests of ours: no address of the inside is fetched for anybody', async (t) => {
  const { app, store } = await seededApp(t)
  const headers = await withKey(store, 'ingest')
  const post = (url: string) => app.inject({ method: 'POST', url: '/articles', headers, payload: { url } })
  for (const url of ['file:///etc/passwd', 'gopher://x/', 'http://'])
    t.ok([400, 422].includes((await post(url)).statusCode), url)
  const inside = ['http://127.0.0.1:5432/', 'http://[::1]/', 'http://169.254.169.254/latest/meta-data/', 'http://10.0.0.1/', 'http://2130706433/'] // biome-ignore format: one list
  const ids: number[] = []
  for (const url of inside) ids.push((await post(url)).json().ingestion)
  const fetcher = openPoliteFetcher(store, {
    timeoutMs: 2_000,
    maxBytes: 1_000,
    hostDelayMs: 0,
    userAgent: 'huyen test',
    allowedHosts: new Set(),
  })
  t.teardown(() => fetcher.close())
  const worker = { store, read: reader(gazetteer), fetcher, log: silent }
  for (const _ of inside) await workOnce(worker, 'fetch')
  for (const [at, id] of ids.entries())
    t.equal(
      (await app.inject({ url: `/ingestions/${id}`, headers })).json().error?.code,
      'blocked-address',
      inside[at]!,
    )
})

t.test('API8, configuration: what goes wrong inside is told to the log alone; headers, CORS and CSP stand', async (t) => {
  const { store } = await seededStore(t)
  const broken: Store = { ...store, listObservations: () => Promise.reject(Object.assign(new Error('relation "observations" SELECT * FROM password'), { stack: 'Error\n at /src/x.ts:1' })) }
  const lines: string[] = []
  const { pino } = await import('pino')
  const app = await buildApp({ store: broken, intake: createIntake(gazetteer), log: pino({ level: 'info' }, { write: (line: string) => void lines.push(line) }) })
  t.teardown(() => app.close())
  const failed = await app.inject('/observations')
  t.equal(failed.statusCode, 500)
  t.notMatch(failed.body, tells)
  t.match(failed.headers['content-type'], /^application\/problem\+json/)
  t.equal(lines.filter((line) => line.includes('SELECT * FROM password')).length, 1, 'once, in the log')
  for (const url of ['/nowhere', '/observations?x=1', '/observations/x', '/districts/183/indicators?cursor=AAAA', '/observations?sort=%27', '/%00', '/observations?q=%27%3B--', '//', '/..%2f..%2fetc/passwd', '/docs/static/..%2f..%2f..%2fpackage.json', '/bulk/..%2f..%2fpackage.json']) {
    const { statusCode, body, headers } = await app.inject(url)
    t.ok(statusCode < 500, `${url}: ${statusCode}`)
    t.notMatch(body, tells, url)
    t.equal(headers['x-content-type-options'], 'nosniff', url)
    t.match(headers['content-security-policy'], /default-src 'none'.*frame-ancestors 'none'/, url)
    t.equal(headers['access-control-allow-origin'], '*', url)
    t.notOk(headers['access-control-allow-credentials'], 'no page may send our cookies: there are none')
    t.match(headers['strict-transport-security'], /max-age/)
  }
  for (const method of ['TRACE', 'CONNECT', 'DELETE', 'PUT', 'PROPFIND'] as const)
    t.ok([400, 404, 405, 501].includes((await app.inject({ method: method as 'DELETE', url: '/observations' }).catch(() => ({ statusCode: 400 }))).statusCode), method)
}) // biome-ignore format: one line each

t.test(
  'API9, inventory: every route there is stands in the document, but for pages and the document itself',
  async (t) => {
    const { store } = await seededStore(t)
    const app = await buildApp({ store, intake: createIntake(gazetteer) })
    t.teardown(() => app.close())
    const listed = new Set((await operations(app)).map(({ method, path }) => `${method} ${path}`))
    const pages = new Set(pageAddresses.map((address) => `GET ${address.replace(/:(\w+)/g, '{$1}')}`))
    const found: string[] = []
    for (const [method, routes] of app.routeTable)
      for (const { url } of routes) found.push(`${method} ${url.replace(/:(\w+)/g, '{$1}')}`)
    t.ok(found.length > 50)
    const unlisted = found.filter((route) => !listed.has(route) && !/^(?:HEAD|OPTIONS) /.test(route))
    t.same(
      unlisted.filter(
        (route) =>
          !/^GET \/(?:docs(?:\/|$)|openapi\.json$|problems\/\{code\}$|bulk\/\*$|assets\/\*$)/.test(route) &&
          !pages.has(route),
      ),
      [],
    )
    for (const route of listed) t.ok(found.includes(route), route)
  },
)

t.test('API10, what others say: the text of an article stays text, wherever it is shown', async (t) => {
  const { app, store } = await seededApp(t)
  const hostile = 'Huyện Cao Lộc (Lạng Sơn) <script>alert(1)</script> năm 2020\n\n=HYPERLINK("http://evil") thu ngân sách nhà nước trên địa bàn đạt 7 tỷ đồng, "><img src=x onerror=alert(1)>; DROP TABLE articles;--\n'
  const { ingestionId } = await store.receive(documentOf(hostile, { isPublic: true }), 'test')
  await drainAll(store)
  const article = (await store.findIngestion(ingestionId!))!.articleId
  for (const [url, type] of [[`/articles/${article}`, /^application\/json/], [`/observations?article=${article}`, /^application\/json/], [`/observations?article=${article}&format=csv`, /^text\/csv/], [`/observations?article=${article}&format=xlsx`, /^application\/vnd/], ['/search?q=cao%20loc', /^application\/json/]] as const) {
    const { headers, statusCode } = await app.inject(url)
    t.equal(statusCode, 200, url)
    t.match(headers['content-type'], type, 'never as a page')
    t.equal(headers['x-content-type-options'], 'nosniff', 'nor taken for one')
    t.match(headers['content-security-policy'], /script-src 'self'/)
  }
  for (const format of ['csv', 'xlsx'])
    t.match((await app.inject(`/observations?article=${article}&format=${format}`)).headers['content-disposition'], /^attachment/)
  t.match((await app.inject(`/articles/${article}`)).json().text, /<script>alert\(1\)<\/script>/, 'as it was received')
  t.equal((await app.inject('/articles')).statusCode, 200)
}) // biome-ignore format: one line each

t.test('SQL in every parameter is only text', async (t) => {
  const { app, store } = await seededApp(t)
  const attack = encodeURIComponent("x'; DROP TABLE observations; --")
  const document = (await app.inject('/openapi.json')).json()
  for (const [path, item] of Object.entries<{ get?: { parameters?: { name: string; in: string }[] } }>(
    document.paths,
  )) {
    for (const { name, in: where } of item.get?.parameters ?? []) {
      const concrete = path.replace(/\{(\w+)\}/g, (_, key) =>
        where === 'path' && key === name
          ? attack
          : key === 'code'
            ? 'budget.revenue'
            : path.startsWith('/districts')
              ? '183'
              : '1',
      )
      const answer = await app.inject(where === 'query' ? `${concrete}?${name}=${attack}` : concrete)
      // Why a document failed is told to keys alone.
      const right = path === '/ingestions' && name === 'error' ? [401] : [200, 400, 404]
      t.ok(right.includes(answer.statusCode), `${path} ${name}: ${answer.statusCode}`)
    }
  }
  t.equal((await store.listObservations({ filters: {}, sort: 'id', limit: 200, after: null })).rows.length, 56)
})
