import type { AddressInfo } from 'node:net'
import t from 'tap'
import { openapiText } from '../../src/document.ts'
import { seededApp } from '../support/database.ts'
import { desktop, noBrowser, openBrowser, watchedPage } from './browser.ts'

/** Whoever opens an operation and presses "Execute" gets data, with no complaint of the page. */

interface Operation {
  readonly operationId: string
}

/** What the seeds have none of: an export, and a correction. */
const without = new Set(['getManifest', 'getCorrection'])

t.test('every GET operation of Swagger UI answers to one button', { skip: noBrowser }, async (t) => {
  const { app } = await seededApp(t)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`
  const document = JSON.parse(await openapiText()) as { paths: Record<string, Record<string, Operation>> }
  const operations = Object.values(document.paths).flatMap(({ get }) => (get ? [get.operationId] : []))
  t.ok(operations.length > 30)
  const browser = await openBrowser(t)
  const { page, complaints } = await watchedPage(await browser.newContext(desktop), origin)
  await page.goto(`${origin}/docs`)
  t.equal(await page.title(), 'Huyện API')
  t.match(await page.locator('.info').textContent(), /CC BY 4\.0/)
  for (const id of operations.filter((one) => !without.has(one))) {
    const block = page.locator(`.opblock[id$="-${id}"]`)
    const control = block.locator('.opblock-summary-control')
    await control.click()
    for (const input of await block
      .locator('tr[data-param-in="query"]:not([data-param-name="limit"]):not(:has(.required)) input[type="text"]')
      .all())
      t.equal(
        await input.inputValue(),
        '',
        `${id}: optional parameters start empty, but for what \`limit\` is where left out`,
      )
    await block.locator('.execute').click()
    const status = block.locator('.live-responses-table tbody .response-col_status').first()
    await status.waitFor()
    t.match(await status.textContent(), /^200/, id)
    await control.click()
  }
  t.same(complaints, [])
})
