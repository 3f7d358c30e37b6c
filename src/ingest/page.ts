import { Readability } from '@mozilla/readability'
import { compile } from 'html-to-text'
import { parseHTML } from 'linkedom'
import { IngestionError } from '../errors.ts'
import type { PageLayout } from '../sources/layout.ts'
import { layouts } from '../sources/layouts.ts'

/** The article in a page: headline, text in paragraphs, and what the page says of itself. */
export interface PageArticle {
  readonly text: string
  /** ISO date that the page states. */
  readonly publishedAt: string | null
  readonly canonicalUrl: string | null
}

/** Pages of newspapers have some thousands of elements, thirty deep; beyond these the finders take minutes. */
const maxElements = 30_000
const maxDepth = 200
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
  if (!/[\p{L}\p{N}]/u.test(html.replace(/<[^>]{0,10000}>/g, '')))
    throw new IngestionError('empty', 'the page holds no words')
  const document = documentOf(html)
  const canonicalUrl = canonicalOf(document, url)
  const stated = publishedOf(document)
  const layout = layouts.find(({ mark }) => document.querySelector(mark) !== null)
  const found = (layout && byLayout(document, layout)) ?? byReadability(document)
  const body = found ? tidy(toText(found.html)) : ''
  if (!body.split('\n').some((line) => line.length >= shortestParagraph))
    throw new IngestionError('no-article', 'the page holds no paragraph that an article could be made of')
  const title = tidy(found?.title ?? '').replaceAll('\n', ' ')
  const text = title === '' || body.startsWith(title) ? body : `${title}\n\n${body}`
  return { text: `${text}\n`, publishedAt: found?.publishedAt ?? stated, canonicalUrl }
}

/** As much of the DOM as is used here. */
interface PageNode {
  readonly textContent: string | null
  readonly innerHTML: string
  querySelector(selector: string): PageNode | null
  querySelectorAll(selector: string): Iterable<PageNode>
  readonly children: Iterable<PageNode>
  getAttribute(name: string): string | null
  remove(): void
}

function documentOf(html: string): PageNode {
  try {
    const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`)
    checkSize(document as unknown as PageNode)
    return document as unknown as PageNode
  } catch (cause) {
    if (cause instanceof IngestionError) throw cause
    throw new IngestionError('no-article', 'the page cannot be taken apart', { cause })
  }
}

function checkSize(document: PageNode): void {
  let level = [document]
  let elements = 0
  for (let depth = 0; level.length > 0; depth += 1) {
    elements += level.length
    if (elements > maxElements) throw new IngestionError('too-large', `the page has more than ${maxElements} elements`)
    if (depth > maxDepth) throw new IngestionError('too-large', `the page is nested more than ${maxDepth} deep`)
    level = level.flatMap(({ children }) => [...children])
  }
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

const attribute = (document: PageNode, selector: string, name: string): string =>
  document.querySelector(selector)?.getAttribute(name) ?? ''

function publishedOf(document: PageNode): string | null {
  for (const [selector, name] of [
    ['meta[property="article:published_time"]', 'content'],
    ['meta[name="pubdate"], meta[itemprop="datePublished"], meta[name="dc.date"]', 'content'],
    ['time[datetime]', 'datetime'],
  ] as const) {
    const day = dayIn(attribute(document, selector, name))
    if (day) return day
  }
  return null
}

/** '2021-01-06T07:00:00+07:00' and '06/01/2021' are the same day. */
function dayIn(text: string): string | null {
  const iso = /(?<!\d)(\d{4})-(\d{2})-(\d{2})/.exec(text)
  const own = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text)
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : own ? [own[3], own[2], own[1]] : []
  if (!year || !month || !day) return null
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null
}

/** The page's own word for its address, where it is of the same host. */
function canonicalOf(document: PageNode, url: string | null): string | null {
  const href =
    attribute(document, 'link[rel="canonical"]', 'href') || attribute(document, 'meta[property="og:url"]', 'content')
  if (!href || !URL.canParse(href, url ?? undefined)) return null
  const canonical = new URL(href, url ?? undefined)
  if (!/^https?:$/.test(canonical.protocol)) return null
  const bare = (host: string): string => host.replace(/^(?:www|m)\./, '')
  // The front page as 'canonical' of everything is a common mistake.
  if (canonical.pathname === '/' && canonical.search === '') return null
  return url === null || bare(canonical.host) === bare(new URL(url).host) ? canonical.href : null
}

const tidy = (text: string): string =>
  text
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
