/** Addresses of the site's pages. Where the API has the same path, a browser gets the page and a client the data. */
export const pageAddresses = [
  '/',
  '/articles',
  '/articles/:id',
  '/districts',
  '/districts/:id',
  '/indicators',
  '/indicators/:code',
  '/meetings/:id',
  '/observations/:id',
  '/people',
  '/reviews',
  '/search',
  '/try',
  '/embed/indicators/:code',
] as const

export type PageAddress = (typeof pageAddresses)[number]

/** Pages that other sites may show in a frame. */
export const embedded = '/embed/'
