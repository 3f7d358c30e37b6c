import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { Problem } from '../../../errors.ts'
import { answers, emptyQuery } from '../../answers/documented.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { object, text } from '../../schema-kit.ts'

const count = (description: string, example: number) =>
  Type.Integer({ description, minimum: 0, maximum: 2_147_483_647, examples: [example] })

const Manifest = object(
  {
    asOf: text('When the data changed last before they were written.', '2026-11-24T08:00:00.000Z'),
    dataVersion: text('Version of the data.', '12'),
    licence: object({
      name: text('Name.', 'CC BY 4.0'),
      url: text('Address.', 'https://creativecommons.org/licenses/by/4.0/'),
    }),
    files: Type.Array(
      object({
        name: text('Name of the file, under /bulk/.', 'observations.parquet'),
        list: text('The list that it holds.', 'observations'),
        format: text('parquet or csv.', 'parquet'),
        rows: count('Rows.', 56),
        bytes: Type.Integer({
          description: 'Bytes.',
          minimum: 0,
          maximum: 9_007_199_254_740_991,
          format: 'int64',
          examples: [20480],
        }),
        sha256: text('SHA-256 of the file.'),
      }),
      { maxItems: 100 },
    ),
  },
  { title: 'Manifest', description: 'The files that hold the whole database.' },
)

/** Files as `export` wrote them, with HEAD and Range; a folder that is not there yet is looked for at each request. */
export function registerRoutes(app: FastifyInstance, { settings }: RouteDependencies): void {
  const { bulkDir } = settings
  app.get(
    '/bulk',
    {
      config: { cache: false },
      schema: {
        operationId: 'getManifest',
        tags: ['Service'],
        summary: 'The whole database as files',
        description:
          'Every list as Parquet and as CSV, of one moment, with rows and hashes. The files lie under `/bulk/{name}` and are served with HEAD and Range. 404 until `npm run export` has written them.',
        querystring: emptyQuery,
        response: answers('The manifest.', Manifest, { notFound: true }),
      },
    },
    async () => {
      const path = bulkDir && join(bulkDir, 'manifest.json')
      if (!path || !existsSync(path))
        throw new Problem(
          'not-found',
          'nothing was exported yet; whoever runs the service does so with `npm run export`',
        )
      return JSON.parse(readFileSync(path, 'utf8'))
    },
  )
  if (bulkDir)
    void app.register(fastifyStatic, {
      root: bulkDir,
      prefix: '/bulk/',
      decorateReply: false,
      index: false,
      cacheControl: true,
      maxAge: 60_000,
      allowedPath: (path) => /^\/[a-z]+\.(?:parquet|csv|json)$/.test(path),
    })
}
