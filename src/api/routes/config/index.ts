import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { addressOf } from '../../answers/address.ts'
import { answers, emptyQuery } from '../../answers/documented.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { formats, json } from '../../formats.ts'
import { licence } from '../../licence.ts'
import { maxLimit, usualLimit } from '../../lists/definition.ts'
import { cacheSeconds } from '../../plugins/caching.ts'
import { object, text } from '../../schema-kit.ts'

const count = (description: string, example: number) =>
  Type.Integer({ description, minimum: 0, maximum: 2_147_483_647, examples: [example] })

const Config = object(
  {
    languages: Type.Array(text('Language of names: vi and en.', 'vi'), { maxItems: 10 }),
    limits: object({
      rowsOnAPage: count('Rows on a page at the most.', 200),
      rowsOnAPageUsually: count('Rows on a page where `limit` is left out.', 50),
      requestsAMinute: count('Requests a minute of one address.', 6000),
      textBytes: count('Bytes of a text that is taken in.', 1_048_576),
      htmlBytes: count('Bytes of a page that is taken in.', 5_242_880),
      reportBytes: count('Bytes of a text that is read and not kept.', 262_144),
      cacheSeconds: count('How long an answer may be kept without asking again.', 60),
    }),
    formats: Type.Array(
      object({
        name: text('Name for `format`.', 'csv'),
        mediaType: text('Media type for `Accept`.', 'text/csv; charset=utf-8'),
        help: text('What it is.', 'CSV by RFC 4180, with a header, in UTF-8.'),
        lists: text('`every` list, or those of `observations`.', 'every'),
        maxRows: Type.Union([Type.Integer({ minimum: 1, maximum: 2_147_483_647 }), Type.Null()], {
          description: 'Rows at the most; null where there is no limit.',
        }),
      }),
      { maxItems: 50 },
    ),
    licence: object({ name: text('Name.', licence.name), url: text('Address.', licence.url) }),
    citation: text('How to cite the data as a whole.'),
    data: object({
      version: text('Version of the data.', '12'),
      changedAt: text('When it changed last.', '2026-11-24T08:00:00.000Z'),
    }),
  },
  { title: 'Config', description: 'Limits, formats, languages, licence, and how to cite.' },
)

export function registerRoutes(app: FastifyInstance, { store, settings }: RouteDependencies): void {
  app.get(
    '/config',
    {
      config: { cache: true },
      schema: {
        operationId: 'getConfig',
        tags: ['Service'],
        summary: 'Limits, formats, licence',
        description: 'What this server gives and takes, and how to cite it.',
        querystring: emptyQuery,
        response: answers('The configuration.', Config),
      },
    },
    async (request) => {
      const { version, changedAt } = await store.dataVersion()
      return {
        languages: ['vi', 'en'],
        limits: {
          rowsOnAPage: maxLimit,
          rowsOnAPageUsually: usualLimit,
          requestsAMinute: settings.rateLimit,
          textBytes: 1024 * 1024,
          htmlBytes: 5 * 1024 * 1024,
          reportBytes: 256 * 1024,
          cacheSeconds,
        },
        formats: [
          { ...json, help: 'One page of rows.', lists: 'every', maxRows: maxLimit },
          ...formats.map(({ name, mediaType, help, cube, maxRows = null }) => ({
            name,
            mediaType,
            help,
            lists: cube ? 'observations' : 'every',
            maxRows,
          })),
        ],
        licence,
        citation: `Huyện: district reports of Viet Nam as data. Data version ${version}, ${changedAt.toISOString().slice(0, 10)}. ${addressOf(settings, request)}. ${licence.name}.`,
        data: { version, changedAt: changedAt.toISOString() },
      }
    },
  )
}
