import { hash } from 'node:crypto'
import type { DataVersion } from '../../domain/store.ts'
import { languageOfHeader } from '../languages/language.ts'
import type { Asked, CachingOptions } from '../plugins/caching.ts'

/** The names of answers: ETag and Last-Modified of the version of the data. */

interface Label {
  readonly stamp: string
  readonly modified: string | null
}

const labels = new WeakMap<DataVersion, Label>()

/**
 * What a version is called in headers. The time is in its stamp for the sake of a database that was put back from a backup: it
 * may come to the same number once more. Last-Modified is told once its second is over: within it there may be another change.
 */
export function labelOf(version: DataVersion): Label {
  const known = labels.get(version)
  if (known) return known
  const at = version.changedAt.getTime()
  const stamp = `${version.version}.${at.toString(36)}`
  if (Date.now() - at <= 1_000) return { stamp, modified: null }
  const label = { stamp, modified: new Date(Math.floor(at / 1_000) * 1_000).toUTCString() }
  labels.set(version, label)
  return label
}

/** Weak: the same data may be compressed in one way or another. */
export const etagOf = ({ url, headers }: Asked, stamp: string, { edition, byAddress }: CachingOptions): string =>
  `W/"${stamp}-${hash(
    'sha256',
    `${edition}\n${url}\n${headers.accept ?? ''}\n${languageOfHeader(headers['accept-language']) ?? ''}\n${byAddress ? (headers.host ?? '') : ''}`,
    'base64url',
  ).slice(0, 16)}"`

/** What a tag says, without its weakness and without what proxies that compress add to it: Apache '-gzip', Jetty '--gzip'. */
const opaque = (tag: string): string =>
  tag
    .trim()
    .replace(/^W\//, '')
    .replace(/[-;]{1,2}(?:gzip|br|zstd|deflate)"$/, '"')

export function isKnown({ headers }: Asked, etag: string, modified: string | null): boolean {
  const known = headers['if-none-match']
  if (known !== undefined)
    return known === etag || known.trim() === '*' || known.split(',').some((one) => opaque(one) === etag.slice(2))
  const since = headers['if-modified-since']
  return since !== undefined && modified !== null && Date.parse(modified) <= Date.parse(since)
}
