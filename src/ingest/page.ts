import { Readability } from '@mozilla/readability'
import { compile } from 'html-to-text'
import { IngestionError } from '../errors.ts'
import type { PageLayout } from '../sources/layout.ts'
import { layouts } from '../sources/layouts.ts'
import { isFrontPage } from './canonical-url.ts'
import { dayIn, publishedOf } from './page-date.ts'
import { documentOf, type PageNode } from './page-document.ts'

/** The article in a page: headline, text in paragraphs, and what the page says of itself. */
export interface PageArticle {
  readonly text: string
  /** ISO date that the page states. */
  readonly publishedAt: string | null
  readonly canonicalUrl: string | null
}

const shortestParagraph = 80

const toText = compile({
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'table', options: { uppercaseHeaderCells: false } },
  ],
})

export function readPage(html: string, url: string | null): PageArticle {
  const document = documentOf(html)
  const canonicalUrl = canonicalOf(document, url)
  const stated = publishedOf(document)
  asShown(document)
  const layout = layouts.find(({ mark }: PageLayout) => document.querySelector(mark) !== null)
  const found = (layout && byLayout(document, layout)) ?? byReadability(document)
  const body = found ? tidy(toText(found.html)) : ''
  if (!body.split('\n').some((line) => line.length >= shortestParagraph))
    throw new IngestionError('no-article', 'the page holds no paragraph that an article could be made of')
  const title = tidy(found?.title ?? '').replaceAll('\n', ' ')
  const text = title === '' || body.startsWith(title) ? body : `${title}\n\n${body}`
  return { text: `${text}\n`, publishedAt: found?.publishedAt ?? stated, canonicalUrl }
}

interface Found {
  readonly title: string
  readonly html: string
  readonly publishedAt: string | null
}

function byLayout(document: PageNode, { body, title, published, furniture = [] }: PageLayout): Found | null {
  const element = document.querySelector(body)
  if (!element) return null
  const heading =
    (title && document.querySelector(title)?.textContent) || document.querySelector('title')?.textContent || ''
  const shown = published ? document.querySelector(published) : null
  const publishedAt = dayIn(shown?.getAttribute('datetime') ?? shown?.textContent ?? '')
  for (const selector of ['script', 'style', ...furniture])
    for (const one of element.querySelectorAll(selector)) one.remove()
  return { title: heading, html: element.innerHTML, publishedAt }
}

function byReadability(document: PageNode): Found | null {
  try {
    const article = new Readability(document as never, { charThreshold: 200 }).parse()
    if (!article?.content) return null
    return { title: article.title ?? '', html: article.content, publishedAt: dayIn(article.publishedTime ?? '') }
  } catch (cause) {
    throw new IngestionError('no-article', 'the page cannot be taken apart', { cause })
  }
}

const struckOut = 'del, s, strike'

/** What is struck out is not said; what is raised is an exponent of a unit, or the number of a note, which is no digit of the number before it. */
function asShown(document: PageNode): void {
  for (const one of document.querySelectorAll(struckOut)) one.textContent = ''
  for (const raised of document.querySelectorAll('sup')) {
    const text = raised.textContent?.trim() ?? ''
    const before = raised.previousSibling?.textContent?.at(-1) ?? ''
    if (/^[23]$/.test(text) && /\p{L}/u.test(before)) raised.textContent = text === '2' ? '²' : '³'
    else if (/^[[(]?\d{1,3}[\])]?$/.test(text)) raised.textContent = ''
  }
}

const attribute = (document: PageNode, selector: string, name: string): string =>
  document.querySelector(selector)?.getAttribute(name) ?? ''

/** The page's own word for its address, where it is of the same host. */
function canonicalOf(document: PageNode, url: string | null): string | null {
  const href =
    attribute(document, 'link[rel="canonical"]', 'href') || attribute(document, 'meta[property="og:url"]', 'content')
  if (!href || !URL.canParse(href, url ?? undefined)) return null
  const canonical = new URL(href, url ?? undefined)
  if (!/^https?:$/.test(canonical.protocol)) return null
  const bare = (host: string): string => host.replace(/^(?:www|m)\./, '')
  // The front page as 'canonical' of everything is a common mistake.
  if (isFrontPage(canonical.href)) return null
  canonical.username = ''
  canonical.password = ''
  return url === null || bare(canonical.host) === bare(new URL(url).host) ? canonical.href : null
}

const tidy = (text: string): string =>
  text
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
