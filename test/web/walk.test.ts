import type { AddressInfo } from 'node:net'
import type { BrowserContext } from 'playwright-core'
import t, { type Test } from 'tap'
import { reader } from '../../src/ingest/prepare.ts'
import { buildSite } from '../../src/web/build.ts'
import { seededApp } from '../support/database.ts'
import { gazetteer } from '../support/engine.ts'
import { desktop, noBrowser, openBrowser, settled, watchedPage } from './browser.ts'

/** What somebody wants to know, found by clicking alone. */

async function opened(t: Test) {
  await buildSite()
  const { app, store } = await seededApp(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const browser = await openBrowser(t)
  const context = await browser.newContext({ ...desktop, locale: 'en-GB', acceptDownloads: true })
  return { store, origin, context }
}

async function home(context: BrowserContext, origin: string) {
  const watched = await watchedPage(context, origin)
  await watched.page.goto(origin)
  await settled(watched.page)
  return watched
}

t.test('what did Cao Lộc collect in 2020, and who says so', { skip: noBrowser }, async (t) => {
  const { origin, context } = await opened(t)
  const { page, complaints } = await home(context, origin)
  await page.getByRole('searchbox').fill('cao loc')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'huyện Cao Lộc, Lạng Sơn' }).click()
  await page.getByRole('link', { name: 'over 470 billion đồng' }).click()
  await settled(page)
  t.match(await page.locator('h1').textContent(), /over 470 billion đồng/)
  t.match(await page.locator('blockquote').textContent(), /Tổng thu ngân sách trên địa bàn là trên 470 tỷ đồng/)
  t.equal(await page.locator('blockquote mark').textContent(), '470 tỷ đồng')
  await page.getByText('How it was read').click()
  t.match(await page.locator('details ol').textContent(), /rule head\/level.*period 2020 from «năm 2020»/)
  await page.locator('blockquote').getByRole('link').first().click()
  await settled(page)
  t.equal(
    await page.evaluate(() => document.activeElement?.textContent),
    '470 tỷ đồng',
    'the article opens at the number',
  )
  await page.goBack()
  await page.goBack()
  await settled(page)
  t.match(await page.locator('h1').textContent(), /Cao Lộc/, 'and back leads back')
  t.same(complaints, [])
})

t.test("is Bắc Sơn's revenue target met", { skip: noBrowser }, async (t) => {
  const { origin, context } = await opened(t)
  const { page, complaints } = await home(context, origin)
  await page.getByRole('link', { name: 'Districts' }).click()
  await page.getByRole('link', { name: 'Lạng Sơn' }).click()
  await page.getByRole('link', { name: 'Bắc Sơn' }).click()
  const row = page
    .getByRole('row')
    .filter({ hasText: 'State budget revenue' })
    .filter({ hasText: /exceeded|met|missed/ })
  t.match(await row.first().textContent(), /2020.*(?:exceeded|met|missed)/)
  t.same(complaints, [])
})

t.test('which district of Lạng Sơn has the most communes of the new-rural standard', { skip: noBrowser }, async (t) => {
  const { origin, context } = await opened(t)
  const { page, complaints } = await home(context, origin)
  await page.getByRole('link', { name: 'Indicators' }).click()
  await page.getByRole('link', { name: 'Communes meeting the new-rural standard', exact: true }).click()
  await settled(page)
  await page.getByRole('combobox', { name: /^Province/ }).selectOption({ label: 'Lạng Sơn' })
  await page.waitForURL(/province=20/)
  await settled(page)
  const ranking = page.getByRole('region', { name: /^Ranking/ })
  await page.locator('details.beside-chart').last().locator('summary').click()
  t.match(await ranking.getByRole('row').nth(1).textContent(), /^1Cao LộcLạng Sơn.*7/)
  t.same(complaints, [])
})

t.test('what could not be read in the third seed', { skip: noBrowser }, async (t) => {
  const { origin, context } = await opened(t)
  const { page, complaints } = await home(context, origin)
  await page.getByRole('link', { name: 'Articles' }).click()
  await page.getByRole('link', { name: /^Huyện Xuân Trường/ }).click()
  await settled(page)
  const said = await page.locator('.facts').first().textContent()
  t.match(said, /not classified: \d+/)
  const count = Number(/not classified: (\d+)/.exec(said!)![1])
  t.equal(await page.locator('article.text .number.unclassified').count(), count, 'each is marked in the text')
  t.same(complaints, [])
})

t.test('one number is corrected, and that is undone', { skip: noBrowser }, async (t) => {
  const { store, origin, context } = await opened(t)
  const key = (await store.addKey('reviewer', 'review'))!
  const { page, complaints } = await home(context, origin)
  await page.getByRole('link', { name: 'Review' }).click()
  await settled(page)
  await page.getByLabel('API key').fill(key)
  await page.getByRole('button', { name: 'Use the key' }).click()
  t.notMatch(page.url(), /huyen_/, 'the key is in no address')
  const card = page.locator('.review')
  await card.locator('blockquote').waitFor()
  const number = Number(
    /\/observations\/(\d+)/.exec((await card.locator('a[href^="/observations/"]').getAttribute('href'))!)![1],
  )
  await card.getByText('Correct', { exact: true }).first().click()
  await card.getByLabel('Value').fill('44')
  await card.getByRole('button', { name: 'Correct' }).click()
  await page.getByText('Recorded.').waitFor()
  const corrected = await store.findObservation(number)
  t.not(corrected?.supersededBy ?? null, null, 'another stands in its place')
  // Somebody else corrects something meanwhile: what is undone is one's own.
  await store.correctObservation(6, 'confirm', {}, 'another look', 'another', reader(gazetteer))
  await page.getByRole('button', { name: /^Undo/ }).click()
  await page.getByText('Undone.').waitFor()
  const { rows } = await store.listCorrections({ filters: {}, sort: '-id', limit: 10, after: null })
  t.same(
    rows.map(({ madeBy, undoneAt }) => [madeBy, undoneAt === null]),
    [
      ['another', true],
      ['reviewer', false],
    ],
  )
  t.same(complaints, [])
})

t.test('a pasted text is read, and its report downloaded', { skip: noBrowser }, async (t) => {
  const { origin, context } = await opened(t)
  const { page, complaints } = await home(context, origin)
  await page.getByRole('link', { name: 'Try it' }).click()
  await page.getByRole('button', { name: 'Use an example' }).click()
  await page.locator('form.try').getByRole('button', { name: 'Read' }).click()
  await page.locator('article.text').waitFor()
  t.ok((await page.locator('a.number').count()) >= 8)
  t.ok((await page.locator('a.number.target').count()) >= 2)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('Download the report').click()])
  t.equal(download.suggestedFilename(), 'report.json')
  t.same(complaints, [])
})

t.test('an address holds all that is chosen, and a chart is given as a file', { skip: noBrowser }, async (t) => {
  const { origin, context } = await opened(t)
  const { page, complaints } = await home(context, origin)
  await page.goto(`${origin}/indicators/budget.revenue`)
  await settled(page)
  await page.getByLabel('Add a district (name or code)').fill('cao loc')
  await page.keyboard.press('Enter')
  await page.locator('.districts li').waitFor()
  await page.getByRole('button', { name: 'Bar' }).click()
  t.match(page.url(), /districts=183/)
  t.match(page.url(), /view=bar/)
  const { page: other } = await watchedPage(context, origin)
  await other.goto(page.url())
  await settled(other)
  t.equal(await other.getByRole('button', { name: 'Bar' }).getAttribute('aria-pressed'), 'true')
  t.equal(await other.locator('.districts li').count(), 1)
  for (const kind of ['PNG', 'SVG']) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('figure').first().getByRole('button', { name: kind }).click(),
    ])
    t.match(file.suggestedFilename(), new RegExp(`\\.${kind.toLowerCase()}$`))
  }
  for (const kind of ['CSV', 'XLSX']) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('figure').first().getByRole('link', { name: kind }).click(),
    ])
    t.match(file.suggestedFilename(), new RegExp(`\\.${kind.toLowerCase()}$`))
  }
  t.same(complaints, [])
})

t.test('an address is taken in by the rules of the worker, for whoever has a key', { skip: noBrowser }, async (t) => {
  const { store, origin, context } = await opened(t)
  const key = (await store.addKey('taker', 'ingest'))!
  const { page, complaints } = await home(context, origin)
  await page.getByRole('link', { name: 'Try it' }).click()
  await page.getByLabel('URL').fill('https://baolangson.vn/cao-loc-2020.html')
  const read = page.locator('section').getByRole('button', { name: 'Read' })
  t.ok(await read.isDisabled(), 'not without a key')
  await page.getByLabel('API key').fill(key)
  await page.getByRole('button', { name: 'Use the key' }).click()
  await read.click()
  await page.getByText('waiting').waitFor()
  const { rows } = await store.listIngestions({ filters: {}, sort: '-id', limit: 1, after: null })
  t.match(rows[0], { source: 'url', url: 'https://baolangson.vn/cao-loc-2020.html', state: 'waiting' })
  t.notMatch(page.url(), /huyen_/)
  t.same(complaints, [])
})

t.test('a ranking has every district, on however many pages the API gives them', { skip: noBrowser }, async (t) => {
  const { origin, context } = await opened(t)
  const { page, complaints } = await home(context, origin)
  const rowsFrom = (from: number) =>
    Array.from({ length: 200 }, (_, at) => ({
      district: { code: String(from + at), name: `D${from + at}`, kind: 'huyện', province: { code: '20', name: 'X' } },
      ...{ item: null, unit: 'VND', priceBasis: null, measure: 'level', base: null },
      points: [{ id: from + at, period: '2020', value: String(from + at), upper: null, precision: 'exact', status: 'actual', contested: null }],
    }))
  await page.route('**/indicators/budget.revenue/series**period=2020**', (route) => {
    const isSecond = route.request().url().includes('cursor=more')
    return route.fulfill({ json: { data: rowsFrom(isSecond ? 400 : 200), page: { limit: 200, next: isSecond ? null : 'more', prev: null } } })
  })
  await page.goto(`${origin}/indicators/budget.revenue`)
  await settled(page)
  const ranking = page.getByRole('region', { name: /^Ranking/ })
  t.equal(await ranking.getByRole('row').count(), 401)
  t.match(await ranking.getByRole('row').nth(1).textContent(), /^1D599/)
  t.same(complaints, [])
}) // biome-ignore format: made-up rows

t.test('what a page asked for can be asked for again, whatever signs it holds', { skip: noBrowser }, async (t) => {
  const { origin, context } = await opened(t)
  const { page } = await watchedPage(context, origin)
  const q = 'a&b=c#d 50% ế'
  await page.goto(`${origin}/search?q=${encodeURIComponent(q)}`)
  await settled(page)
  const address = await page.locator('.asked a').first().getAttribute('href')
  t.equal(new URL(address!, origin).searchParams.get('q'), q)
})
