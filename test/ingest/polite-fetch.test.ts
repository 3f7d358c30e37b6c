import t from 'tap'
import { openPoliteFetcher } from '../../src/ingest/polite-fetch.ts'
import { testDatabase } from '../support/database.ts'
import { answer, openSite } from '../support/site.ts'

const politely = {
  timeoutMs: 1_500,
  maxBytes: 100_000,
  hostDelayMs: 400,
  userAgent: 'huyen/1 (+https://huyen.example)',
  allowedHosts: new Set(['127.0.0.1']),
}

t.test('robots.txt is heard, and asked for once a day', async (t) => {
  const { open } = await testDatabase(t)
  const store = open()
  const site = await openSite(t, {
    '/robots.txt': answer(200, 'User-agent: huyen\nDisallow: /kin\n\nUser-agent: *\nDisallow: /\n', {
      'content-type': 'text/plain',
    }),
    '*': answer(200, 'x'),
  })
  const fetcher = openPoliteFetcher(store, { ...politely, hostDelayMs: 0 })
  t.teardown(() => fetcher.close())
  t.match(await fetcher.fetch(`${site.url}/mo`, null), { kind: 'fetched' })
  await t.rejects(fetcher.fetch(`${site.url}/kin/1`, null), { code: 'robots' })
  t.match(await fetcher.fetch(`${site.url}/mo`, null), { kind: 'fetched' })
  t.same(site.requests, ['/robots.txt', '/mo', '/mo'])

  const dark = await openSite(t, { '/robots.txt': answer(500), '*': answer(200, 'x') })
  await t.rejects(
    fetcher.fetch(`${dark.url}/mo`, null),
    { code: 'server-error' },
    'while the rules cannot be had, nothing is',
  )
  const none = await openSite(t, { '/mo': answer(200, 'x') })
  t.match(await fetcher.fetch(`${none.url}/mo`, null), { kind: 'fetched' }, 'without rules everything may be fetched')
})

t.test('a host has one visitor at a time, with a pause behind each, whatever the number of workers', async (t) => {
  const { open } = await testDatabase(t)
  let inside = 0
  let most = 0
  const site = await openSite(t, {
    '*': (_, response) => {
      inside += 1
      most = Math.max(most, inside)
      setTimeout(() => {
        inside -= 1
        response.end('x')
      }, 100)
    },
  })
  const fetchers = [open(), open(), open()].map((store) => openPoliteFetcher(store, politely))
  for (const fetcher of fetchers) t.teardown(() => fetcher.close())
  const turns = await Promise.all(fetchers.map((fetcher) => fetcher.fetch(`${site.url}/a`, null)))
  t.same(turns.map(({ kind }) => kind).sort(), ['busy', 'busy', 'fetched'])
  t.match(await fetchers[0]!.fetch(`${site.url}/a`, null), { kind: 'busy' }, 'the pause')
  await new Promise((resolve) => setTimeout(resolve, 500))
  t.match(await fetchers[1]!.fetch(`${site.url}/a`, null), { kind: 'fetched' })
  t.equal(most, 1)

  const other = await openSite(t, { '*': answer(200, 'x') })
  site.pages['/away'] = answer(302, '', { location: `${other.url}/b` })
  const store = open()
  await store.takeTurn(new URL(other.url).host, 5_000)
  await new Promise((resolve) => setTimeout(resolve, 500))
  await t.rejects(fetchers[2]!.fetch(`${site.url}/away`, null), { code: 'busy' }, 'nor does a redirect push in')
  t.same(other.requests, [])
})
