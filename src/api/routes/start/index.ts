import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { answers, emptyQuery } from '../../answers/documented.ts'
import { object, text } from '../../schema-kit.ts'

/** Where to begin: for clients; a browser gets the site's first page here. */

const Start = object(
  {
    name: text('Name.', 'Huyện'),
    description: text('What it is.'),
    documentation: text('Swagger UI.', '/docs'),
    openapi: text('The OpenAPI document.', '/openapi.json'),
    links: Type.Record(Type.String({ maxLength: 40 }), Type.String({ maxLength: 200 }), {
      description: 'Addresses to begin with, by what they give.',
      examples: [{ districts: '/districts' }],
    }),
  },
  { title: 'Start', description: 'What this is, and where to go on.' },
)

const start = {
  name: 'Huyện',
  description: "What Viet Nam's districts reported, read from prose: every number with the words it came from.",
  documentation: '/docs',
  openapi: '/openapi.json',
  links: {
    districts: '/districts',
    indicators: '/indicators',
    numbersOfADistrict: '/districts/183/indicators',
    search: '/search?q=Cao%20L%E1%BB%99c',
    articles: '/articles',
    limits: '/config',
  },
}

export function registerRoutes(app: FastifyInstance): void {
  app.get(
    '/',
    {
      config: { cache: true },
      schema: {
        operationId: 'getStart',
        tags: ['Service'],
        summary: 'Where to begin',
        description: 'What this is, and where to go on. A browser gets the first page of the site.',
        querystring: emptyQuery,
        response: answers('Where to begin.', Start),
      },
    },
    async () => start,
  )
}
