import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { Problem } from '../../../errors.ts'
import { answers, emptyQuery } from '../../answers/documented.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { date } from '../../lists/parameters.ts'
import { checkNotAhead } from '../../lists/read-query.ts'
import { problemAnswers } from '../../problems/documented.ts'
import { refused, refusedLater } from '../articles/intake.ts'
import { ReportDocument } from './schema.ts'

/** Ten articles' worth: whoever has more takes it in. */
const maxBytes = 256 * 1024

const Body = Type.Object(
  {
    text: Type.Optional(
      Type.String({
        description: 'The article as text.',
        minLength: 1,
        maxLength: maxBytes,
        examples: [
          'Huyện ủy Cao Lộc tổng kết công tác năm 2020\n\nNgày 06/01/2021, Huyện ủy Cao Lộc (tỉnh Lạng Sơn) tổ chức hội nghị tổng kết. Tổng thu ngân sách trên địa bàn là trên 470 tỷ đồng, đạt 106% so với dự toán tỉnh giao.',
        ],
      }),
    ),
    html: Type.Optional(Type.String({ description: 'The page that holds it.', minLength: 1, maxLength: maxBytes })),
    url: Type.Optional(Type.String({ description: 'Where it was published.', pattern: '^https?://', maxLength: 2000 })),
    publishedAt: date('Day of publication.', '2021-01-07'),
  },
  { additionalProperties: false },
)

export function registerRoutes(app: FastifyInstance, { intake }: RouteDependencies): void {
  app.addContentTypeParser('text/plain', { parseAs: 'buffer' }, (_, body, done) => done(null, body))
  app.post(
    '/reports',
    {
      bodyLimit: 2 * maxBytes,
      config: { bytesARequest: 8 * 1024 },
      schema: {
        operationId: 'readReport',
        tags: ['Reports'],
        summary: 'Try it: a text in, its report out',
        description: 'Reads a text and keeps nothing. Needs no key. At most 256 kB.',
        querystring: emptyQuery,
        body: {
          content: {
            'application/json': { schema: Body },
            'text/plain': { schema: { description: 'The article as text.' } },
          },
        },
        response: { ...answers('The report.', ReportDocument), ...problemAnswers(413, 415, 422) },
      },
    },
    async (request, reply) => {
      const raw = Buffer.isBuffer(request.body)
      const given = (raw ? {} : request.body) as { text?: string; html?: string; url?: string; publishedAt?: string }
      const said = given.text ?? given.html
      if (!raw && (said === undefined || (given.text !== undefined && given.html !== undefined)))
        throw new Problem('invalid-parameter', 'body: give text or html')
      if (said !== undefined) refused(() => intake.checkCharacters(said))
      const body = raw ? (request.body as Buffer) : Buffer.from(said!, 'utf8')
      if (body.length > maxBytes) throw new Problem('payload-too-large', 'a text of more than 256 kB is not read here')
      if (body.length === 0) throw new Problem('unprocessable-content', 'the body is empty')
      checkNotAhead('publishedAt', given.publishedAt)
      const { url = null, publishedAt = null } = given
      const report = await refusedLater(() => intake.report({ body, html: given.html !== undefined, url, publishedAt }))
      return reply.type('application/json; charset=utf-8').send(report)
    },
  )
}
