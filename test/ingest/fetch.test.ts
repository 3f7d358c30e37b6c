import type { lookup as lookupName } from 'node:dns'
import t from 'tap'
import type { KnownPage } from '../../src/domain/ingestion.ts'
import { isPublicAddress, publicLookup } from '../../src/ingest/addresses.ts'
import { type Fetcher, openFetcher as openAny } from '../../src/ingest/fetch-page.ts'
import { answer, openSite } from '../support/site.ts'

const limits = {
  timeoutMs: 1_500,
  maxBytes: 100_000,
  maxRedirects: 3,
  userAgent: 'huyen-test/1',
  allowedHosts: new Set(['127.0.0.1']),
}

/** With leave to go anywhere. */
function openFetcher(...given: Parameters<typeof openAny>): {
  fetch: (url: string, known: KnownPage | null) => ReturnType<Fetcher['fetch']>
  close: Fetcher['close']
} {
  const fetcher = openAny(...given)
  return { fetch: (url, known) => fetcher.fetch(url, known, async () => undefined), close: fetcher.close }
}

t.test('only addresses of the public internet are public', async (t) => {
  for (const address of ['8.8.8.8', '203.113.131.1', '2606:4700::1111', '::ffff:8.8.8.8'])
    t.ok(isPublicAddress(address), address)
  for (const address of [
    '127.0.0.1',
    '127.8.8.8',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    'localhost',
    '',
  ])
    t.notOk(isPublicAddress(address), address)
})

t.test('a page comes with its type, its charset and its tags', async (t) => {
  const site = await openSite(t, {
    '/a': answer(200, 'đây', {
      'content-type': 'text/html; charset="utf-8"',
      etag: '"1"',
      'last-modified': 'Wed, 06 Jan 2021 00:00:00 GMT',
    }),
    '/moved': answer(301, '', { location: '/a' }),
  })
  const fetcher = openFetcher(limits)
  t.teardown(() => fetcher.close())
  t.match(await fetcher.fetch(`${site.url}/moved`, null), {
    body: Buffer.from('đây'),
    mediaType: 'text/html',
    charset: 'utf-8',
    etag: '"1"',
    lastModified: 'Wed, 06 Jan 2021 00:00:00 GMT',
  })
})

t.test('what was fetched before is asked for with its tags', async (t) => {
  const site = await openSite(t, {
    '/a': (request, response) =>
      void (request.headers['if-none-match'] === '"1"'
        ? response.writeHead(304).end()
        : response.writeHead(200, { etag: '"1"' }).end('x')),
  })
  const fetcher = openFetcher(limits)
  t.teardown(() => fetcher.close())
  t.equal(await fetcher.fetch(`${site.url}/a`, { etag: '"1"', lastModified: null, receipt: 'x' }), null)
})

t.test('a page that never ends, a server that trickles, one that is silent: each has its limit', async (t) => {
  const site = await openSite(t, {
    '/endless': (_, response) => {
      response.writeHead(200)
      const more = (): void => {
        if (!response.destroyed) response.write('x'.repeat(10_000), more)
      }
      more()
    },
    '/trickle': (_, response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write('x'), 100)
      response.on('close', () => clearInterval(timer))
    },
    '/silent': () => undefined,
    '/broken': (request) => void request.socket.destroy(),
    '/loop': answer(302, '', { location: '/loop' }),
  })
  const fetcher = openFetcher(limits)
  t.teardown(() => fetcher.close())
  for (const [path, code] of [
    ['/endless', 'too-large'],
    ['/trickle', 'timeout'],
    ['/silent', 'timeout'],
    ['/broken', 'unreachable'],
    ['/loop', 'too-many-redirects'],
  ] as const) {
    const start = performance.now()
    await t.rejects(fetcher.fetch(site.url + path, null), { code }, path)
    t.ok(performance.now() - start < 4_000, `${path} ends in time`)
  }
})

t.test('statuses are told apart by what can help', async (t) => {
  const statuses = {
    401: 'refused',
    403: 'refused',
    404: 'gone',
    410: 'gone',
    418: 'http-error',
    429: 'busy',
    500: 'server-error',
    503: 'busy',
  }
  const site = await openSite(
    t,
    Object.fromEntries(Object.keys(statuses).map((status) => [`/${status}`, answer(Number(status), 'x')])),
  )
  site.pages['/soon'] = answer(429, '', { 'retry-after': '120' })
  site.pages['/on'] = answer(503, '', { 'retry-after': new Date(Date.now() + 300_000).toUTCString() })
  site.pages['/never'] = answer(503, '', { 'retry-after': '99999999' })
  const fetcher = openFetcher(limits)
  t.teardown(() => fetcher.close())
  for (const [status, code] of Object.entries(statuses))
    await t.rejects(fetcher.fetch(`${site.url}/${status}`, null), { code, message: new RegExp(`answered ${status}`) })
  const waits = async (path: string): Promise<number> =>
    fetcher.fetch(site.url + path, null).then(
      () => 0,
      (error: { retryAfterMs: number }) => error.retryAfterMs,
    )
  t.equal(await waits('/soon'), 120_000)
  t.ok(Math.abs((await waits('/on')) - 300_000) < 3_000)
  t.equal(await waits('/never'), 86_400_000, 'nobody is waited for longer than a day')
})

t.test('no way leads to a private address', async (t) => {
  const target = await openSite(t, { '*': answer(200, 'secret') })
  const site = await openSite(t, {
    '/redirect': answer(302, '', { location: `http://127.0.0.2:${target.port}/` }),
    '/file': answer(302, '', { location: 'file:///etc/passwd' }),
    '/metadata': answer(302, '', { location: 'http://169.254.169.254/latest' }),
    '/name': answer(302, '', { location: `http://localhost:${target.port}/` }),
    '/number': answer(302, '', { location: `http://2130706434:${target.port}/` }),
    '/user': answer(302, '', { location: `http://a:b@127.0.0.1:${target.port}/` }),
  })
  const fetcher = openFetcher(limits)
  t.teardown(() => fetcher.close())
  for (const path of ['/redirect', '/metadata', '/name', '/number'])
    await t.rejects(fetcher.fetch(site.url + path, null), { code: 'blocked-address' }, path)
  for (const path of ['/file', '/user'])
    await t.rejects(fetcher.fetch(site.url + path, null), { code: 'bad-url' }, path)
  const strict = openFetcher({ ...limits, allowedHosts: new Set() })
  t.teardown(() => strict.close())
  for (const url of [
    `http://127.0.0.1:${target.port}/`,
    `http://[::1]:${target.port}/`,
    'http://0/',
    'http://[::ffff:127.0.0.1]/',
  ])
    await t.rejects(strict.fetch(url, null), { code: 'blocked-address' }, url)
  t.same(target.requests, [])
})

t.test('a name that turns private between two look-ups is judged where the connection is made', async (t) => {
  const target = await openSite(t, { '*': answer(200, 'secret') })
  let asked = 0
  const resolve = ((_: string, __: object, callback: (error: null, list: object[]) => void) => {
    asked += 1
    callback(null, [{ address: asked === 1 ? '203.0.114.9' : '127.0.0.1', family: 4 }])
  }) as unknown as typeof lookupName
  const lookup = publicLookup(new Set(), resolve)
  const look = (): Promise<unknown> =>
    new Promise((done) => lookup('rebinding.example', { all: true }, (error, list) => done(error ?? list)))
  t.match(await look(), [{ address: '203.0.114.9' }])
  t.match(await look(), { code: 'blocked-address', message: 'rebinding.example is not at a public address' })
  const fetcher = openFetcher({ ...limits, allowedHosts: new Set() }, lookup)
  t.teardown(() => fetcher.close())
  await t.rejects(fetcher.fetch(`http://rebinding.example:${target.port}/`, null), { code: 'blocked-address' })
  t.same(target.requests, [])
})
