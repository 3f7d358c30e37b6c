import normalizeUrl from 'normalize-url'
import { IngestionError } from '../errors.ts'

/** One address for the many that lead to one page: without fragment, tracking, 'www.', port, trailing slash; https. */
export function canonicalUrl(url: string): string {
  try {
    return normalizeUrl(url, {
      forceHttps: true,
      stripHash: true,
      stripWWW: true,
      removeQueryParameters: [/^utm_\w+$/i, 'fbclid', 'gclid', 'zarsrc', 'ref', 'share'],
      sortQueryParameters: true,
      removeTrailingSlash: true,
    })
  } catch (cause) {
    throw new IngestionError('bad-url', `${url.slice(0, 200)} is no URL of http or https`, { cause })
  }
}
