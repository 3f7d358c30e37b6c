import { createHuyen, type Huyen } from '../../client/client.ts'
import type { Language } from '../language/language.ts'

/** The site is a client of the API like any other: what it shows can be asked for in the same way. */

let language: Language = 'vi'

/** In which language problems and findings are told from now on. */
export const answerIn = (next: Language): void => {
  language = next
}

/** With a key, for reviews and addresses to fetch. It is kept until the tab is closed, and never part of an address. */
export function huyenWith(key?: string): Huyen {
  const client = createHuyen({
    baseUrl: globalThis.location.origin,
    retries: 1,
    ...(key === undefined ? {} : { key }),
  })
  client.use({
    onRequest: ({ request }) => {
      request.headers.set('Accept', 'application/json')
      request.headers.set('Accept-Language', language)
      return request
    },
  })
  return client
}

export const huyen = huyenWith()
