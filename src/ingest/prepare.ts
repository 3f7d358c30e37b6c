import { createHash } from 'node:crypto'
import { fingerprint } from '../domain/fingerprint.ts'
import type {
  ClaimedIngestion,
  Derivation,
  Failure,
  IncomingDocument,
  NumberRead,
  PreparedArticle,
  ReadArticle,
  ReadableArticle,
} from '../domain/ingestion.ts'
import type { Report } from '../domain/report.ts'
import { IngestionError, ingestionErrors } from '../errors.ts'
import { stepsOf } from '../extract/explain.ts'
import { extract, extractWithReasons } from '../extract/extract.ts'
import type { Gazetteer } from '../extract/gazetteer-index.ts'
import { canonicalUrl, isFrontPage, shownUrl } from './canonical-url.ts'
import { checkCharacters, decode } from './decode.ts'
import { readPage } from './page.ts'

/** A document as received to an article that can be written: decoded, its article found, named, read. One way for all that comes in. */

export type Document = Pick<
  IncomingDocument | ClaimedIngestion,
  'source' | 'name' | 'url' | 'canonicalUrl' | 'publishedAt' | 'isPublic' | 'mediaType'
> & { readonly body: Buffer | null; readonly charset?: string | null; readonly file?: string | null }

const isHtml = (mediaType: string | null): boolean => /^(?:text\/html|application\/xhtml\+xml)\b/.test(mediaType ?? '')
const isText = (mediaType: string | null): boolean => mediaType === null || /^text\/|\bxml$/.test(mediaType)

export const reader =
  (gazetteer: Gazetteer) =>
  ({ key, text, url, publishedAt }: ReadableArticle): Report =>
    extract({ id: key, text, url, publishedAt }, gazetteer)

export const deriver =
  (gazetteer: Gazetteer) =>
  ({ key, text, url, publishedAt }: ReadableArticle, number: NumberRead): Derivation => ({
    extractor: gazetteer.extractor,
    steps: stepsOf(extractWithReasons({ id: key, text, url, publishedAt }, gazetteer), number),
  })

/** The media types that are read; anything else is told as such. */
export async function prepare(document: Document, read: ReadArticle): Promise<PreparedArticle> {
  const { url, name, isPublic } = document
  const mediaType = document.mediaType?.split(';')[0]?.trim().toLowerCase() ?? null
  const html = isHtml(mediaType)
  if (document.body === null || document.body.length === 0) throw new IngestionError('empty', 'the document is empty')
  if (!isText(mediaType))
    throw new IngestionError('not-text', `${mediaType} is not read; give the article as text or HTML`)
  const { text: decoded } = decode(document.body, { charset: document.charset ?? charsetOf(document.mediaType), html })
  const page = html ? readPage(decoded, url) : { text: decoded, publishedAt: null, canonicalUrl: null }
  checkText(page.text)
  checkCharacters(page.text)
  const publishedAt = document.publishedAt ?? page.publishedAt
  // A page may name its own address where it was fetched from that host; from anybody else it is a claim.
  const stated = document.source === 'url' ? page.canonicalUrl : null
  const canonical = stated ? canonicalUrl(stated) : document.canonicalUrl
  const address = canonical !== null && isFrontPage(canonical) ? null : canonical
  const names = { url: address, content: contentName(page.text), file: document.file ?? null }
  const key = names.url ?? names.content
  return {
    names,
    url: url === null ? null : shownUrl(url),
    name,
    publishedAt,
    isPublic,
    text: page.text,
    ...fingerprint(page.text),
    report: await engine(() => read({ key, text: page.text, url, publishedAt })),
  }
}

const fewestWords = 5

export function checkText(text: string): void {
  let words = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    words += 1
    if (words === fewestWords) return
  }
  throw new IngestionError('empty', `there is nothing to read: an article has ${fewestWords} words at the least`)
}

const charsetOf = (mediaType: string | null): string | null =>
  /charset=["']?([\w-]+)/i.exec(mediaType ?? '')?.[1] ?? null

/** By its content an article is known whatever its line ends, blanks and way of writing marks. */
export const contentName = (text: string): string =>
  `text:${createHash('sha256')
    .update(
      text
        .normalize('NFC')
        .replace(/[\s\ufeff\u00a0]+/g, ' ')
        .trim(),
    )
    .digest('hex')}`

async function engine<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof IngestionError) throw cause
    throw new IngestionError('engine', `the engine failed: ${(cause as Error).message}`, { cause })
  }
}

const firstDelayMs = 10_000
const longestDelayMs = 3_600_000

/** What a failure means for the ingestion: 10 s, 40 s, 160 s … until the next try, or none. */
export function failureOf(error: unknown, attempts: number): Failure {
  const known = error instanceof IngestionError ? error : null
  const code = known?.code ?? 'engine'
  const growing = Math.min(longestDelayMs, firstDelayMs * 4 ** attempts)
  return {
    code,
    message: (error as Error).message || 'unknown error',
    retryInMs: ingestionErrors[code].retry === 'never' ? null : Math.max(growing, known?.retryAfterMs ?? 0),
  }
}
