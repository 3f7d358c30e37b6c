import { createHash } from 'node:crypto'
import { fingerprint } from '../domain/fingerprint.ts'
import type { ClaimedIngestion, Failure, IncomingDocument, PreparedArticle, ReadArticle } from '../domain/ingestion.ts'
import { IngestionError, ingestionErrors } from '../errors.ts'
import { extract } from '../extract/extract.ts'
import type { Gazetteer } from '../extract/gazetteer-index.ts'
import { canonicalUrl } from './canonical-url.ts'
import { checkCharacters, decode } from './decode.ts'
import { readPage } from './page.ts'

/** A document as received to an article that can be written: decoded, its article found, named, read. One way for all that comes in. */

export type Document = Pick<
  IncomingDocument | ClaimedIngestion,
  'name' | 'url' | 'canonicalUrl' | 'publishedAt' | 'isPublic' | 'mediaType'
> & { readonly body: Buffer | null; readonly charset?: string | null; readonly file?: string | null }

const isHtml = (mediaType: string | null): boolean => /^(?:text\/html|application\/xhtml\+xml)\b/.test(mediaType ?? '')
const isText = (mediaType: string | null): boolean => mediaType === null || /^text\/|\bxml$/.test(mediaType)

export const reader =
  (gazetteer: Gazetteer): ReadArticle =>
  ({ key, text, url, publishedAt }) =>
    extract({ id: key, text, url, publishedAt }, gazetteer)

/** The media types that are read; anything else is told as such. */
export function prepare(document: Document, read: ReadArticle): PreparedArticle {
  const { url, name, isPublic } = document
  const mediaType = document.mediaType?.split(';')[0]?.trim().toLowerCase() ?? null
  const html = isHtml(mediaType)
  if (document.body === null || document.body.length === 0) throw new IngestionError('empty', 'the document is empty')
  if (!isText(mediaType))
    throw new IngestionError('not-text', `${mediaType} is not read; give the article as text or HTML`)
  const { text: decoded } = decode(document.body, { charset: document.charset ?? charsetOf(document.mediaType), html })
  const page = html ? readPage(decoded, url) : { text: decoded, publishedAt: null, canonicalUrl: null }
  if (!/[\p{L}\p{N}]/u.test(page.text)) throw new IngestionError('empty', 'the document holds no words')
  checkCharacters(page.text)
  const publishedAt = document.publishedAt ?? page.publishedAt
  const canonical = page.canonicalUrl ? canonicalUrl(page.canonicalUrl) : document.canonicalUrl
  const names = { url: canonical, content: contentName(page.text), file: document.file ?? null }
  const key = names.url ?? names.content
  return {
    names,
    url: url ?? page.canonicalUrl,
    name,
    publishedAt,
    isPublic,
    text: page.text,
    ...fingerprint(page.text),
    report: engine(() => read({ key, text: page.text, url, publishedAt })),
  }
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

function engine<T>(work: () => T): T {
  try {
    return work()
  } catch (cause) {
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
