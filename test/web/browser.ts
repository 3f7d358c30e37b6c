import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Test } from 'tap'

/** A real browser for the pages. */

const path = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** For tap: why there is none, or false. */
export const noBrowser = existsSync(path) ? false : `there is no browser at ${path}; set CHROMIUM`

export async function openBrowser(t: Test): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: path,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  })
  t.teardown(() => browser.close())
  return browser
}

export interface Watched {
  readonly page: Page
  /** What the page complained of, and addresses elsewhere that it asked for. */
  readonly complaints: string[]
  /** Bytes that came over the wire. */
  readonly bytes: () => number
}

/** A page that is listened to from its first byte on. */
export async function watchedPage(context: BrowserContext, origin: string): Promise<Watched> {
  const page = await context.newPage()
  const complaints: string[] = []
  let bytes = 0
  page.on('console', (message) => {
    // What was told to wait is asked again, and shown in the end.
    if (['error', 'warning'].includes(message.type()) && !/status of 503/.test(message.text()))
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('dialog', (dialog) => {
    complaints.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !url.startsWith('data:')) complaints.push(`asked ${url}`)
  })
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  return { page, complaints, bytes: () => bytes }
}

/** Once nothing is waited for. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor()
  await page.waitForFunction(() => document.querySelector('.waiting') === null)
}

export const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 900 } }
export const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 } }
