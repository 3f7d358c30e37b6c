import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { ArticleCorrection } from '../../../domain/corrections.ts'
import { Problem } from '../../../errors.ts'
import { answers, emptyQuery } from '../../answers/documented.ts'
import { correctionLink, linkOf, reason, settled } from '../../corrections-kit.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { calendarDay } from '../../lists/parameters.ts'
import { checkNotAhead } from '../../lists/read-query.ts'
import { found, idOf, idParams } from '../../parameters.ts'
import { actorOf, requireScope } from '../../plugins/access.ts'
import { writeAnswers } from '../../problems/documented.ts'
import { ArticleDetail } from './schema.ts'

const Body = Type.Object(
  {
    district: Type.Optional(
      Type.String({
        description: 'Official code of the district that the article is about.',
        pattern: '^\\d{3}$',
        maxLength: 3,
        examples: ['183'],
      }),
    ),
    publishedAt: Type.Optional(
      Type.Unsafe<string | null>({
        anyOf: [{ type: 'string', ...calendarDay }, { type: 'null' }],
        description: 'Day of publication; null where it is not known.',
      }),
    ),
    reason,
  },
  { additionalProperties: false },
)

export function registerArticleCorrections(app: FastifyInstance, { store, intake }: RouteDependencies): void {
  app.patch(
    '/articles/:id',
    {
      onRequest: requireScope(store, 'review'),
      schema: {
        operationId: 'correctArticle',
        tags: ['Review'],
        summary: "Correct an article's district or date",
        description:
          'The article is read again with what is right; the correction outlives later readings and can be undone.',
        security: [{ key: [] }],
        params: idParams('article'),
        querystring: emptyQuery,
        body: Body,
        response: {
          ...answers('The article.', ArticleDetail, { notFound: true, headers: correctionLink }),
          ...writeAnswers(409, 413, 415, 422),
        },
      },
    },
    async (request, reply) => {
      const id = idOf(request)
      const { reason: why, ...given } = request.body as ArticleCorrection & { reason: string }
      checkNotAhead('publishedAt', given.publishedAt)
      if (Object.keys(given).length === 0) throw new Problem('invalid-parameter', 'body: give district or publishedAt')
      if (given.district && !(await store.findDistrict(given.district)))
        throw new Problem('unprocessable-content', `district: there is no ${given.district}; see /districts`)
      const done = await store.correctArticle(id, given, why, actorOf(request), intake.read)
      reply.header('Link', linkOf(settled(done, 'article', id).correctionId))
      return found(await store.findArticle(id), 'article', String(id))
    },
  )
}
