import { createReadStream, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { createInterface } from 'node:readline'
import { type Static, Type } from 'typebox'
import { Value } from 'typebox/value'
import type { IncomingDocument } from '../domain/ingestion.ts'
import { isoDate } from '../domain/period.ts'
import { IngestionError } from '../errors.ts'
import { canonicalUrl } from './canonical-url.ts'
import { filesUnder, idOf, maxFileBytes, readBytes, UnreadableFile } from './files.ts'
import { zipEntries } from './zip.ts'

/** Paths and URLs to documents, one at a time: text, HTML, JSON (one object, or one a line), zip files of these, lists of URLs. */
export interface FoundDocument {
  /** What to call it when speaking of it. */
  readonly label: string
  readonly document: IncomingDocument
  /** By which a file is known again when its text was edited; null inside archives and lists. */
  readonly file: string | null
}

export type Found = FoundDocument | { readonly label: string; readonly problem: string }

const mediaTypes: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.html': 'text/html',
  '.htm': 'text/html',
}

export async function* documentsOf(paths: readonly string[]): AsyncGenerator<Found> {
  for (const path of paths) {
    if (/^https?:\/\//i.test(path)) {
      yield urlDocument(path, null)
      continue
    }
    try {
      for (const file of filesUnder(path)) yield* fromFile(file)
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      yield { label: path, problem: error.message }
    }
  }
}

async function* fromFile(path: string): AsyncGenerator<Found> {
  const ending = extname(path).toLowerCase()
  try {
    if (ending === '.zip') for await (const entry of zipEntries(path)) yield* fromEntry(path, entry)
    else if (/^\.(?:json|jsonl|ndjson)$/.test(ending)) yield* fromJson(path)
    else {
      const body = readBytes(path)
      const urls = ending === '.urls' || ending === '.txt' ? urlsIn(body) : null
      if (urls) for (const url of urls) yield urlDocument(url, path)
      else
        yield {
          label: path,
          document: fileDocument(idOf(path), mediaTypes[ending] ?? 'text/plain', body),
          file: `file:${path}`,
        }
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    yield { label: path, problem: error.message }
  }
}

/** A text in which every line is a URL is a list of them; lines that begin with '#' are notes. */
function urlsIn(body: Buffer): string[] | null {
  if (!/^(?:\u00ef\u00bb\u00bf)?\s*(?:#|https?:\/\/)/i.test(body.subarray(0, 300).toString('latin1'))) return null
  const lines = body
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
  const told = lines.filter((line) => line !== '' && !line.startsWith('#'))
  return told.length > 0 && told.every((line) => /^https?:\/\/\S+$/i.test(line)) ? told : null
}

const calendarDay = (day: string): string | null => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return isoDate(year, month, date)
}
const tomorrow = (): string => new Date(Date.now() + 24 * 3_600_000).toISOString().slice(0, 10)

/** Who fetched it once, and by which password, is nobody's concern. */
function withoutUser(url: string): string {
  const parsed = URL.parse(url)
  if (parsed === null || (parsed.username === '' && parsed.password === '')) return url
  parsed.username = ''
  parsed.password = ''
  return parsed.href
}

function urlDocument(url: string, list: string | null): Found {
  try {
    return {
      label: url,
      file: null,
      document: {
        source: 'url',
        name: list && basename(list),
        url,
        canonicalUrl: canonicalUrl(url),
        publishedAt: null,
        isPublic: false,
        mediaType: null,
        body: null,
      },
    }
  } catch (error) {
    return { label: url, problem: `${url}: ${(error as Error).message}` }
  }
}

const fileDocument = (name: string, mediaType: string, body: Buffer): IncomingDocument => ({
  source: 'file',
  name,
  url: null,
  canonicalUrl: null,
  publishedAt: null,
  isPublic: false,
  mediaType,
  body,
})

async function* fromEntry(
  zip: string,
  { name, read }: { name: string; read: () => Promise<Buffer> },
): AsyncGenerator<Found> {
  const ending = extname(name).toLowerCase()
  const label = `${zip}!${name}`
  try {
    if (/^\.(?:json|jsonl|ndjson)$/.test(ending)) yield* jsonObjects(label, linesOf((await read()).toString('utf8')))
    else if (mediaTypes[ending])
      yield { label, document: fileDocument(idOf(name), mediaTypes[ending], await read()), file: null }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    yield { label, problem: `${label}: ${error.message}` }
  }
}

const Json = Type.Object({
  text: Type.Optional(Type.String()),
  html: Type.Optional(Type.String()),
  url: Type.Optional(Type.Union([Type.String(), Type.Null()])),
  publishedAt: Type.Optional(Type.Union([Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}' }), Type.Null()])),
  name: Type.Optional(Type.String()),
})

/** One object in the whole file, or one on each line. */
async function* fromJson(path: string): AsyncGenerator<Found> {
  const small = statSync(path).size <= maxFileBytes
  const whole = small ? parse(readBytes(path).toString('utf8')) : undefined
  if (whole !== undefined) yield* jsonObjects(path, [whole])
  else yield* jsonObjects(path, createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity }))
}

function* linesOf(text: string): Generator<unknown> {
  const whole = parse(text)
  if (whole !== undefined) yield whole
  else yield* text.split('\n')
}

async function* jsonObjects(label: string, items: Iterable<unknown> | AsyncIterable<unknown>): AsyncGenerator<Found> {
  let line = 0
  for await (const item of items) {
    line += 1
    if (typeof item === 'string' && item.trim() === '') continue
    const place = Array.isArray(item) || typeof item === 'string' ? `${label}:${line}` : label
    const value = typeof item === 'string' ? parse(item) : item
    for (const [at, one] of (Array.isArray(value) ? value : [value]).entries())
      yield jsonDocument(Array.isArray(value) ? `${place}[${at}]` : place, one)
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

function jsonDocument(label: string, value: unknown): Found {
  if (!Value.Check(Json, value))
    return {
      label,
      problem: `${label}: expected a JSON object with "text" or "html", and perhaps "url" and "publishedAt"`,
    }
  const { text, html, url = null, publishedAt = null, name } = value as Static<typeof Json>
  if (publishedAt !== null && (calendarDay(publishedAt.slice(0, 10)) === null || publishedAt > tomorrow()))
    return { label, problem: `${label}: publishedAt ${publishedAt.slice(0, 10)} is no day that has come` }
  const given = text ?? html
  if (given === undefined)
    return url ? urlDocument(url, label) : { label, problem: `${label}: has neither "text" nor "html" nor "url"` }
  if (!given.isWellFormed() || given.includes('\0'))
    return { label, problem: `${label}: holds NUL characters or halves of surrogate pairs` }
  try {
    const document: IncomingDocument = {
      source: 'file',
      name: name ?? basename(label),
      url: url === null ? null : withoutUser(url),
      canonicalUrl: url === null ? null : canonicalUrl(withoutUser(url)),
      publishedAt: publishedAt?.slice(0, 10) ?? null,
      isPublic: false,
      mediaType: text === undefined ? 'text/html; charset=utf-8' : 'text/plain; charset=utf-8',
      body: Buffer.from(given, 'utf8'),
    }
    return { label, document, file: null }
  } catch (error) {
    if (!(error instanceof IngestionError)) throw error
    return { label, problem: `${label}: ${error.message}` }
  }
}
