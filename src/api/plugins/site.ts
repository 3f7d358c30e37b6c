import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import accepts from 'accepts'
import type { FastifyInstance } from 'fastify'
import { type TObject, Type } from 'typebox'
import { formats } from '../formats.ts'
import { embedded, pageAddresses } from '../page-addresses.ts'

/**
 * The pages for people, as `npm run site` builds them. A page may have the path of a resource: which of the two is meant is
 * told by `Accept`, so that an address opens as a page in a browser and as data for a client.
 */

const folder = fileURLToPath(new URL('../../../dist/web/', import.meta.url))

const dataTypes = ['application/json', 'application/problem+json', ...formats.map(({ mediaType }) => mediaType)]

/** Whoever takes anything gets data, and so does who names a format. */
export function asksForPage({ url = '', headers }: Pick<IncomingMessage, 'url' | 'headers'>): boolean {
  if (!headers.accept?.includes('text/html') || /[?&]format=/.test(url)) return false
  return accepts({ headers } as IncomingMessage).type([...dataTypes, 'text/html']) === 'text/html'
}

/** For Fastify: routes of pages are told apart from those of resources, which have no value of it. */
export const pageConstraint = {
  name: 'page',
  storage: () => {
    const handlers = new Map<string, never>()
    return {
      get: (value: string) => handlers.get(value) ?? null,
      set: (value: string, handler: never) => void handlers.set(value, handler),
    }
  },
  validate: () => undefined,
  deriveConstraint: (request: IncomingMessage) => (asksForPage(request) ? 'html' : undefined) as string,
}

/** Nothing from elsewhere, nothing inline. */
const policy = (ancestors: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ')

const formatParameter = Type.Optional(
  Type.Unsafe<'json'>({
    type: 'string',
    enum: ['json'],
    description: '`json`: the data, to a browser as well, which gets a page of this address otherwise.',
  }),
)

/** What is one thing, and has a page, takes `format=json` like a list does. */
function registerFormat(app: FastifyInstance): void {
  const withPages = new Set<string>(pageAddresses)
  app.addHook('onRoute', (route) => {
    const schema = route.schema as { querystring?: TObject } | undefined
    if (route.method !== 'GET' || !withPages.has(route.url) || !schema?.querystring) return
    const { querystring } = schema
    if ('format' in querystring.properties) return
    schema.querystring = {
      ...querystring,
      properties: { ...querystring.properties, format: formatParameter },
    } as TObject
  })
}

/** Where the site is not built there are no pages, and everything else is as always. */
export async function registerSite(app: FastifyInstance): Promise<void> {
  registerFormat(app)
  if (!existsSync(join(folder, 'index.html'))) return
  const page = readFileSync(join(folder, 'index.html'), 'utf8')
  await app.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    decorateReply: false,
    preCompressed: true,
    immutable: true,
    maxAge: '1y',
  })
  for (const url of pageAddresses) {
    const isEmbedded = url.startsWith(embedded)
    app.get(url, { constraints: { page: 'html' }, schema: { hide: true } }, (_, reply) => {
      if (isEmbedded) reply.removeHeader('X-Frame-Options')
      return reply
        .type('text/html; charset=utf-8')
        .header('Vary', 'Accept, Accept-Encoding')
        .header('Cache-Control', 'no-cache')
        .header('Content-Security-Policy', policy(isEmbedded ? '*' : "'none'"))
        .send(page)
    })
  }
}
