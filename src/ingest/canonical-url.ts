import normalizeUrl from 'normalize-url'
import { IngestionError } from '../errors.ts'

/** One address for the many that lead to one page: without fragment, tracking, 'www.', port, trailing slash; https. */
export function canonicalUrl(url: string): string {
  const given = URL.parse(url)
  if (given === null || !/^https?:$/.test(given.protocol))
    throw new IngestionError('bad-url', `${url.slice(0, 200)} is no URL of http or https`)
  if (given.username !== '' || given.password !== '')
    throw new IngestionError(
      'bad-url',
      `${given.host}: a URL with a user name or password is not taken; leave them out`,
    )
  try {
    return normalizeUrl(url, {
      forceHttps: true,
      stripHash: true,
      stripWWW: true,
      removeQueryParameters: [/^utm_\w+$/i, 'fbclid', 'gclid', 'zarsrc', 'ref', 'share', secret],
      sortQueryParameters: true,
      removeTrailingSlash: true,
    })
  } catch (cause) {
    throw new IngestionError('bad-url', `${url.slice(0, 200)} is no URL of http or https`, { cause })
  }
}

/** Names of parameters that let somebody in: what they hold is nobody else's. */
const secret =
  /^(?:(?:(?:access|auth|id|refresh|session|csrf)[_-]?)?token|(?:api|access|auth|secret)[_-]?key|auth|authorization|jwt|pass(?:word|wd)?|pwd|secret|sig(?:nature)?|sid|session(?:_?id)?|phpsessid|jsessionid|x-amz-[\w-]{1,40})$/i

/** The URL as anybody may see it: nothing in it lets them in. What is no URL is nothing. */
export function shownUrl(url: string): string | null {
  const shown = URL.parse(url)
  if (shown === null) return null
  shown.username = ''
  shown.password = ''
  const secrets = [...shown.searchParams.keys()].filter((name) => secret.test(name))
  for (const name of secrets) shown.searchParams.delete(name)
  return secrets.length > 0 || shown.href !== new URL(url).href ? shown.href : url
}

/** A page that shows another article every day is the address of none. */
export function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url)
  const [last = '', ...folders] = pathname.split('/').filter(Boolean).reverse()
  if (search !== '') return false
  return folders.length === 0 && /^(?:|(?:default|index|home|trang-?chu)(?:\.(?:aspx?|html?|php|jsp))?)$/i.test(last)
}
