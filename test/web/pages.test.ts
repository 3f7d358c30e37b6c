import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import t from 'tap'
import { buildSite } from '../../src/web/build.ts'
import { seededApp } from '../support/database.ts'
import { desktop, noBrowser, openBrowser, phone, settled, watchedPage } from './browser.ts'

/** Every page at both widths, in both languages, light and dark: nothing complains, nothing is asked of another host, axe finds no fault. */

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const pages = [
  '/',
  '/articles',
  '/articles/1',
  '/districts',
  '/districts?province=20',
  '/districts/183',
  '/districts/cao-loc',
  '/indicators',
  '/indicators/budget.revenue',
  '/indicators/budget.revenue?districts=183,185&view=bar&period=2020',
  '/indicators/budget.revenue?districts=183,185&view=table',
  '/meetings/2',
  '/observations/6',
  '/people?district=183',
  '/reviews',
  '/search?q=cao%20loc',
  '/try',
  '/embed/indicators/budget.revenue',
]

const most = 200 * 1024

interface Fault {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

async function faultsOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  // Past the page's own policy, which lets no script in.
  await session.send('Runtime.evaluate', { expression: axe })
  const { violations } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as { violations: Fault[] }
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)} ${nodes[0]!.failureSummary}`)
}

/** Focusable elements that Tab comes to, in the order of the page. */
async function reachedByTab(page: Page): Promise<{ reached: number; all: number }> {
  const all = await page.evaluate(
    () =>
      [
        ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]'),
      ].filter((one) => one.tabIndex >= 0 && one.checkVisibility() && !(one as HTMLButtonElement).disabled).length,
  )
  const seen = new Set<unknown>()
  for (let at = 0; at <= all + 2; at += 1) {
    await page.keyboard.press('Tab')
    seen.add(
      await page.evaluate(() => {
        const one = document.activeElement as HTMLElement & { place?: number }
        if (one === document.body) return null
        one.place ??= Math.random()
        return one.place
      }),
    )
  }
  seen.delete(null)
  return { reached: seen.size, all }
}

t.test('each page', { skip: noBrowser }, async (t) => {
  await buildSite()
  const { app } = await seededApp(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const browser = await openBrowser(t)
  for (const [name, size] of Object.entries({ desktop, phone }))
    for (const [locale, colorScheme] of [['vi-VN', 'light'], ['en-GB', 'dark']] as const) {
      const context = await browser.newContext({ ...size, locale, colorScheme })
      for (const address of pages) {
        const what = `${address} ${name} ${locale}`
        const { page, complaints } = await watchedPage(context, origin)
        await page.goto(origin + address)
        await settled(page)
        t.same(complaints, [], what)
        t.same(await faultsOf(page), [], `${what}: axe`)
        t.equal(await page.evaluate(() => document.documentElement.lang), locale.slice(0, 2), `${what}: language`)
        t.ok((await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)) <= 0, `${what}: fits`)
        await page.close()
      }
      await context.close()
    }
}) // biome-ignore format: a table

t.test('the first load of any page is light', { skip: noBrowser }, async (t) => {
  const { app } = await seededApp(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const browser = await openBrowser(t)
  for (const address of pages) {
    // Nothing is kept from the page before.
    const context = await browser.newContext(desktop)
    const { page, bytes } = await watchedPage(context, origin)
    await page.goto(origin + address)
    await settled(page)
    t.ok(bytes() > 0 && bytes() <= most, `${address}: ${bytes()} bytes`)
    await context.close()
  }
})

t.test('everything is reached by keyboard', { skip: noBrowser }, async (t) => {
  const { app } = await seededApp(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const browser = await openBrowser(t)
  const context = await browser.newContext(desktop)
  for (const address of ['/', '/articles/1', '/districts/183', '/indicators/budget.revenue', '/observations/6', '/reviews', '/try']) {
    const { page } = await watchedPage(context, origin)
    await page.goto(origin + address)
    await settled(page)
    const { reached, all } = await reachedByTab(page)
    t.ok(all > 5 && reached >= all, `${address}: ${reached} of ${all}`)
    await page.close()
  }
  const { page } = await watchedPage(context, origin)
  await page.goto(`${origin}/articles/1`)
  await settled(page)
  await page.locator('a.number').first().focus()
  await page.keyboard.press('ArrowRight')
  t.equal(await page.evaluate(() => document.activeElement?.textContent), '2%', 'an arrow leads to the next number')
  await page.keyboard.press('Enter')
  t.match(page.url(), /#r\d+$/, 'and Enter to its row')
}) // biome-ignore format: a list
