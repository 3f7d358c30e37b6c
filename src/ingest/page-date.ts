import type { PageNode } from './page-document.ts'

/** The day on which an article was published, as its page states it. */
export function publishedOf(document: PageNode): string | null {
  for (const selector of [
    'meta[property="article:published_time"]',
    'meta[name="pubdate"], meta[itemprop="datePublished"], meta[name="dc.date"]',
  ]) {
    const day = dayIn(document.querySelector(selector)?.getAttribute('content') ?? '')
    if (day) return day
  }
  for (const time of document.querySelectorAll('time[datetime]')) {
    const day = belongsToArticle(time) ? dayIn(time.getAttribute('datetime') ?? '') : null
    if (day) return day
  }
  return null
}

/** Parts of a page that tell of other articles, or of today. */
const elsewhere = new Set(['nav', 'aside', 'footer', 'li', 'form'])
const widestSearch = 5

/** It stands in the article, or close by its headline. */
function belongsToArticle(time: PageNode): boolean {
  let near = false
  let steps = 0
  for (let at = time.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    if (elsewhere.has(at.localName)) return false
    steps += 1
    if (at.localName === 'article' || at.localName === 'main') near = true
    else if (steps <= widestSearch && at.querySelector('h1') !== null) near = true
  }
  return near || directlyInBody(time)
}

/** A plain page has its headline and its day side by side. */
const directlyInBody = (time: PageNode): boolean => {
  const block = time.parentElement?.localName === 'body' ? time : time.parentElement
  return block?.parentElement?.localName === 'body' && block.parentElement.querySelector('h1, h2, article') !== null
}

/**
 * '2021-01-06T07:00:00+07:00' and '06/01/2021' are the same day. Days are Viet Nam's: '2021-01-06T18:30:00Z' is the 7th. AM and PM go with the
 * American order, '1/7/2021 8:30:00 AM'; where neither order gives a day there is none.
 */
export function dayIn(text: string): string | null {
  const iso =
    /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/i.exec(
      text,
    )
  if (iso) {
    const [, year, month, day, hours, minutes, zone] = iso
    if (hours === undefined || zone === undefined) return calendarDay(year!, month!, day!)
    const offset = /^z$/i.test(zone) ? '+00:00' : zone.replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2')
    const moment = Date.parse(`${year}-${month}-${day}T${hours}:${minutes}:00${offset}`)
    return Number.isNaN(moment) ? null : new Date(moment + 7 * 3_600_000).toISOString().slice(0, 10)
  }
  const own = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text)
  if (!own) return null
  const [, first, second, year] = own
  const american = /\d\s?[AP]M\b/.test(text)
  return american ? calendarDay(year!, first!, second!) : calendarDay(year!, second!, first!)
}

function calendarDay(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null
}
