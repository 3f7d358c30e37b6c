import { readFileSync } from 'node:fs'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { emptyQuery } from '../answers/documented.ts'
import { licence } from '../licence.ts'
import { finishDocument } from '../openapi-finish.ts'

/** For Swagger UI, which resolves all of an operation before it opens it: failures by their words, without headers. */
function shortened(document: { paths: Record<string, Record<string, { responses: Record<string, object> }>> }): object {
  for (const operations of Object.values(document.paths))
    for (const { responses } of Object.values(operations))
      for (const [status, response] of Object.entries(responses)) {
        const { description, content } = response as { description: string; content?: object }
        responses[status] = /^2/.test(status) && content ? { description, content } : { description }
      }
  return document
}

const icon = readFileSync(new URL('../icon.svg', import.meta.url))

export async function registerOpenapi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    transformObject: (document) =>
      finishDocument(('openapiObject' in document ? document.openapiObject : document.swaggerObject) as never) as never,
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Huyện: district reports of Viet Nam as data',
        version,
        description:
          "What Viet Nam's districts reported in their year-end conferences, read from newspaper prose: every number with its meaning and the words it came from. Estimates, results and targets stand side by side; nothing is guessed silently. Start with `GET /districts/{id}/indicators`. The data are under CC BY 4.0, the code under the MIT licence.",
        // Of what comes out; the code is under MIT, as its description says.
        license: { name: licence.name, url: licence.url },
      },
      servers: [
        { url: '/', description: 'This server, be it production, staging or local.', 'x-internal': false } as never,
      ],
      components: {
        securitySchemes: {
          key: {
            type: 'http',
            scheme: 'bearer',
            description: 'An API key, made with `npm run --silent keys -- add NAME --scope ingest|review|admin`.',
          },
        },
      },
      tags: [
        { name: 'Districts', description: 'What each district reported.' },
        { name: 'Observations', description: 'Every number, across districts.' },
        {
          name: 'Views',
          description: 'Numbers put side by side: compared, promised and reported, told twice, missing.',
        },
        { name: 'Indicators', description: 'The catalogue of indicators.' },
        { name: 'Meetings', description: 'Conferences, sessions and the people in them.' },
        { name: 'Awards', description: 'Commendations.' },
        { name: 'Articles', description: 'Where it was said; every number of every article.' },
        { name: 'Reports', description: 'A text in, its report out.' },
        { name: 'Ingestion', description: 'What came in, and what became of it.' },
        { name: 'Review', description: 'What is doubtful, what was checked, what people corrected.' },
        { name: 'Gazetteer', description: 'Provinces and their successors.' },
        { name: 'Service', description: 'Limits, formats, licence; and for whoever runs it, whether it is well.' },
      ],
    },
  })
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    transformSpecification: (document) => shortened(document as never) as never,
    theme: {
      title: 'Huyện API',
      favicon: [{ filename: 'icon.svg', rel: 'icon', type: 'image/svg+xml', sizes: 'any', content: icon }],
    },
    logo: { type: 'image/svg+xml', content: icon, href: '/', target: '_self' },
    uiConfig: {
      docExpansion: 'list',
      deepLinking: true,
      tryItOutEnabled: true,
      displayRequestDuration: true,
      // All schemas once more at the foot, and colours in long answers, make each click slow.
      defaultModelsExpandDepth: -1,
      syntaxHighlight: { activate: false },
    },
  })
  app.get('/openapi.json', { config: { cache: false }, schema: { hide: true, querystring: emptyQuery } }, async () =>
    app.swagger(),
  )
}
