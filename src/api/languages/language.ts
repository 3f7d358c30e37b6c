import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type TObject, Type } from 'typebox'

/** In which language texts for people are: named by `lang`, or by `Accept-Language`; where neither says it, as they are kept. */

export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

declare module 'fastify' {
  interface FastifyRequest {
    /** Null where nobody asked for one. */
    readonly wordsIn: Language | null
  }
}

const named = new Map<string, Language | null>()
const mostNamed = 1_000

/** The one of ours that the header likes best; null where it names none. */
export function languageOfHeader(header: string | undefined): Language | null {
  if (header === undefined) return null
  const known = named.get(header)
  if (known !== undefined) return known
  const liked = header
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
      const quality = rest.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean)
      return {
        language: languages.find((one) => tag === one || tag.startsWith(`${one}-`)),
        quality: Number(quality ?? 1),
      }
    })
    .filter(({ language, quality }) => language !== undefined && quality > 0)
    .sort((a, b) => b.quality - a.quality)[0]
  if (named.size >= mostNamed) named.clear()
  const found = liked?.language ?? null
  named.set(header, found)
  return found
}

export const languageParameter = Type.Optional(
  Type.Unsafe<Language>({
    type: 'string',
    enum: [...languages],
    description:
      'Language of problems, findings, digests and of the heads and codes of xlsx and csv-excel, in place of `Accept-Language`. Names of fields and codes in the other forms are the same in every language.',
  }),
)

const isLanguage = (text: unknown): text is Language => languages.some((one) => one === text)

const languageOf = (request: FastifyRequest): Language | null => {
  // An address that cannot be read has no query yet.
  const asked = (request.query as { readonly lang?: unknown } | undefined)?.lang
  return isLanguage(asked) ? asked : languageOfHeader(request.headers['accept-language'])
}

/** Every reading route takes `lang`; what is told in a language says so. */
export function registerLanguages(app: FastifyInstance): void {
  app.decorateRequest('wordsIn', {
    getter(this: FastifyRequest) {
      return languageOf(this)
    },
  })
  app.addHook('onRoute', (route) => {
    const schema = route.schema as { querystring?: TObject } | undefined
    if (![route.method].flat().includes('GET') || !schema?.querystring) return
    const { querystring } = schema
    schema.querystring = {
      ...querystring,
      properties: { ...querystring.properties, lang: languageParameter },
    } as TObject
  })
}
