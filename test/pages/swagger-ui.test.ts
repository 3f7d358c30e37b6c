import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { chromium } from 'playwright-core'
import t from 'tap'
import { seededApp } from '../support/database.ts'

const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium'

t.test(
  'Swagger UI in a browser: the first operation answers to the first click, with no complaint of the page',
  { skip: existsSync(browserPath) ? false : `there is no browser at ${browserPath}; set CHROMIUM` },
  async (t) => {
    const { app } = await seededApp(t)
    await app.listen({ port: 0, host: '127.0.0.1' })
    const browser = await chromium.launch({
      executablePath: browserPath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    })
    t.teardown(() => browser.close())
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}/docs`)
    const first = page.locator('.opblock').first()
    t.match(await first.textContent(), /GET\/districts/)
    await first.click()
    t.equal(await first.locator('tr[data-param-name="q"] input').inputValue(), '', 'optional parameters start empty')
    await first.locator('.execute').click()
    const answer = first.locator('.live-responses-table')
    await answer.waitFor()
    t.match(await answer.textContent(), /200[\s\S]*Ba Đình/)
    t.same(complaints, [])
  },
)
