import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { pageAddresses } from '../../src/api/page-addresses.ts'
import { buildSite, siteFolder } from '../../src/web/build.ts'
import { seededApp } from '../support/database.ts'

const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8'

const addressOf = (pattern: string): string =>
  pattern
    .replace('/districts/:id', '/districts/183')
    .replace(':id', '1')
    .replace(':code', 'budget.revenue')
    .replace(/^\/search$/, '/search?q=cao')

t.before(() => buildSite())

t.test('an address opens as a page in a browser, and is data to everybody else', async (t) => {
  const { app } = await seededApp(t)
  for (const pattern of pageAddresses) {
    const url = addressOf(pattern)
    const page = await app.inject({ url, headers: { accept: browser } })
    t.equal(page.statusCode, 200, url)
    t.match(page.headers['content-type'], /^text\/html/, url)
    t.match(String(page.headers.vary), /Accept/, url)
    const policy = String(page.headers['content-security-policy'])
    t.match(policy, /default-src 'none'; script-src 'self'; style-src 'self'/, url)
    t.notMatch(policy, /unsafe/, url)
    const isEmbedded = pattern.startsWith('/embed/')
    t.equal(policy.includes('frame-ancestors *'), isEmbedded, url)
    t.equal(page.headers['x-frame-options'] === undefined, isEmbedded, url)
    for (const accept of ['*/*', 'application/json', undefined]) {
      const data = await app.inject({ url, headers: accept === undefined ? {} : { accept } })
      t.notMatch(data.headers['content-type'], /html/, `${url} for ${accept}`)
    }
  }
  for (const url of ['/districts/183', '/indicators/budget.revenue', '/articles/1', '/observations/1', '/search?q=cao']) {
    const asked = await app.inject({ url: `${url}${url.includes('?') ? '&' : '?'}format=json`, headers: { accept: browser } })
    t.match(asked.headers['content-type'], /^application\/json/, `${url}: format wins`)
    t.equal(asked.statusCode, 200)
  }
  const csv = await app.inject({ url: '/districts?format=csv', headers: { accept: browser } })
  t.match(csv.headers['content-type'], /^text\/csv/)
  const rows = await app.inject({ url: '/districts', headers: { accept: 'text/csv, text/html;q=0.5' } })
  t.match(rows.headers['content-type'], /^text\/csv/, 'what is liked best is given')
  const unknown = await app.inject({ url: '/nowhere', headers: { accept: browser } })
  t.equal(unknown.statusCode, 404)
  t.match(unknown.headers['content-type'], /^application\/problem\+json/)
}) // biome-ignore format: long lines

t.test('what is a page alone is no resource, and its files are all that is served of it', async (t) => {
  const { app } = await seededApp(t)
  for (const url of ['/try', '/embed/indicators/budget.revenue']) {
    const data = await app.inject({ url, headers: { accept: '*/*' } })
    t.equal(data.statusCode, 404, url)
    t.match(data.headers['content-type'], /^application\/problem\+json/, url)
  }
  t.equal((await app.inject({ method: 'POST', url: '/try', headers: { accept: browser } })).statusCode, 405)
  t.equal((await app.inject({ method: 'HEAD', url: '/try', headers: { accept: browser } })).statusCode, 200)
  for (const url of ['/assets/nothing.js', '/assets/..%2f..%2f..%2fpackage.json', '/assets/', '/assets'])
    t.ok([400, 404].includes((await app.inject({ url, headers: { accept: '*/*' } })).statusCode), url)
})

t.test('the page and the data of one address are kept apart in memory', async (t) => {
  const { app } = await seededApp(t)
  const ask = async (accept: string) =>
    (await app.inject({ url: '/districts/183', headers: { accept } })).headers['content-type']
  for (let round = 0; round < 2; round += 1) {
    t.match(await ask('*/*'), /^application\/json/)
    t.match(await ask(browser), /^text\/html/)
  }
})

t.test('what a page loads is packed, and kept by browsers', async (t) => {
  const { app } = await seededApp(t)
  for (const file of readdirSync(join(siteFolder, 'assets')).filter((name) => /\.(?:js|css)$/.test(name))) {
    const answer = await app.inject({ url: `/assets/${file}`, headers: { 'accept-encoding': 'br' } })
    t.equal(answer.headers['content-encoding'], 'br', file)
    t.match(answer.headers['cache-control'], /max-age=31536000, immutable/, file)
  }
})

t.test('where to begin is told to clients', async (t) => {
  const { app } = await seededApp(t)
  const start = await app.inject({ url: '/', headers: { accept: '*/*' } })
  t.equal(start.statusCode, 200)
  for (const address of Object.values(start.json().links as Record<string, string>))
    t.equal((await app.inject({ url: address })).statusCode, 200, address)
})

t.test('the same sources give the same site', async (t) => {
  const bytesOf = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'hex')])
      .sort()
  t.equal(await buildSite(), false, 'what is current is not built again')
  const again = join(t.testdir({}), 'site')
  t.equal(await buildSite(again), true)
  t.same(bytesOf(again), bytesOf(siteFolder))
})
