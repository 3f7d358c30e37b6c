import { writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import { pageOfReading } from '../../src/commands/explain-page.ts'
import { ingestMany } from '../../src/ingest/bulk.ts'
import { reader } from '../../src/ingest/prepare.ts'
import { buildSite } from '../../src/web/build.ts'
import { documentOf, drainAll, seededApp } from '../support/database.ts'
import { gazetteer, read } from '../support/engine.ts'
import { desktop, noBrowser, openBrowser, phone, settled, watchedPage } from './browser.ts'

/** Texts that try to be more than texts do nothing, on any page. */

const numbers =
  'Ngày 06/01/2021, Huyện ủy Cao Lộc (tỉnh Lạng Sơn) tổng kết năm 2020. Thu ngân sách đạt 470 tỷ đồng, kết nạp 145 đảng viên.'

const texts: Readonly<Record<string, string>> = {
  markup: `<img src=x onerror="alert(1)"><script>alert(2)</script>\n${numbers} <b>Tỷ lệ hộ nghèo</b> 5,2%</article></div><svg onload=alert(3)>`,
  attributes: `" onmouseover="alert(4)" x="\n${numbers} javascript:alert(5) {{7*7}} \${alert(6)} </script><script>alert(7)</script>`,
  directions: `\u202e${numbers}\u202d\u2066 Sản lượng lúa \u202e35.120\u202c tấn\u2069\u200f`,
  'one long line': `${numbers} ${'Thu ngân sách đạt 512 tỷ đồng; '.repeat(300)}${'x'.repeat(1_000_000)}`,
}

t.test('in the store', { skip: noBrowser }, async (t) => {
  await buildSite()
  const { app, store } = await seededApp(t)
  await ingestMany(
    { store, read: reader(gazetteer), actor: 'test', tell: () => undefined },
    Object.entries(texts).map(([name, text]) => ({
      label: name,
      document: documentOf(text, { source: 'seed', name, isPublic: true }),
      file: null,
    })),
  )
  await drainAll(store)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const browser = await openBrowser(t)
  const { rows } = await store.listArticles({ filters: {}, sort: '-id', limit: 10, after: null })
  const hostile = rows.filter(({ name }) => name !== null && Object.hasOwn(texts, name))
  t.equal(hostile.length, Object.keys(texts).length)
  for (const size of [desktop, phone]) {
    const context = await browser.newContext(size)
    for (const { id, name } of hostile) {
      const { page, complaints } = await watchedPage(context, origin)
      await page.goto(`${origin}/articles/${id}`)
      await settled(page)
      t.equal(await page.locator('article.text').textContent(), texts[name!], `${name}: the text as it is`)
      t.equal(await page.locator('#content :is(script, img, b, [onmouseover], [onload])').count(), 0, name!)
      t.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, `${name}: fits`)
      const link = page.locator('.fact-list a[href^="/observations/"]').first()
      await link.click()
      await settled(page)
      t.equal(await page.locator('#content :is(script, img, b)').count(), 0, `${name}: the number`)
      t.same(complaints, [], name!)
      await page.close()
    }
    await context.close()
  }
})

t.test('in an address, in the search and pasted', { skip: noBrowser }, async (t) => {
  const { app } = await seededApp(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const browser = await openBrowser(t)
  const context = await browser.newContext(desktop)
  const { page, complaints } = await watchedPage(context, origin)
  for (const q of [texts.markup!, texts.attributes!, '"><svg onload=alert(1)>', '%00', '../../..', "'; DROP TABLE"]) {
    await page.goto(`${origin}/search?q=${encodeURIComponent(q.slice(0, 150))}`)
    await settled(page)
    t.equal(await page.locator('#content :is(script, img, svg, b)').count(), 0, q.slice(0, 20))
  }
  for (const address of ['/indicators/%3Cscript%3E', '/observations/1?x=%22%3E%3Cimg', '/articles/1#%3Cimg%20src=x%3E', '/articles/1#%'])
    await page.goto(origin + address).then(() => settled(page))
  await page.goto(`${origin}/try`)
  await settled(page)
  for (const text of [texts.markup!, texts.attributes!, texts.directions!]) {
    await page.locator('textarea').fill(text)
    await page.locator('form.try').getByRole('button').first().click()
    await page.locator('article.text').waitFor()
    t.equal(await page.locator('#content :is(script, img, b)').count(), 0)
  }
  // The browser says so of what was not found.
  t.same(complaints.filter((text) => !/status of 40[04]/.test(text)), [])
}) // biome-ignore format: lists

t.test('in a file of one article', { skip: noBrowser }, async (t) => {
  const browser = await openBrowser(t)
  const context = await browser.newContext(desktop)
  for (const [name, text] of Object.entries(texts)) {
    const file = join(t.testdir({}), 'page.html')
    writeFileSync(file, await pageOfReading(text, read(text)))
    const address = pathToFileURL(file).href
    const { page, complaints } = await watchedPage(context, address)
    await page.goto(address)
    await page.locator('article.text').waitFor()
    t.equal(await page.locator('article.text').textContent(), text, name)
    t.ok((await page.locator('a.number').count()) > 0, name)
    t.equal(await page.locator('#content :is(script, img, b)').count(), 0, name)
    t.same(complaints, [], name)
    await page.close()
  }
})
