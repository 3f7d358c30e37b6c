import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { answers, emptyQuery } from '../../answers/documented.ts'
import { settled } from '../../corrections-kit.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { registerList } from '../../lists/register-list.ts'
import { registerOne } from '../../lists/register-one.ts'
import { found, idOf, idParams } from '../../parameters.ts'
import { actorOf, requireScope } from '../../plugins/access.ts'
import { writeAnswers } from '../../problems/documented.ts'
import { correctionList } from './filters.ts'
import { Correction } from './schema.ts'

const tag = 'Review'
const params = idParams('correction')

export function registerRoutes(app: FastifyInstance, { store, intake, settings }: RouteDependencies): void {
  registerList(app, {
    store,
    settings,
    url: '/corrections',
    operationId: 'listCorrections',
    tag,
    summary: 'What people changed',
    description: 'Every change by hand: who, when, why, what stood before, and whether it was taken back.',
    definition: correctionList,
    row: Correction,
    list: (page) => store.listCorrections(page),
  })
  registerOne(app, {
    url: '/corrections/:id',
    operationId: 'getCorrection',
    tag,
    summary: 'One correction',
    description: 'One change by hand.',
    what: 'correction',
    params,
    row: Correction,
    find: (id) => store.findCorrection(Number(id)),
  })
  app.post(
    '/corrections/:id/undo',
    {
      onRequest: requireScope(store, 'review'),
      schema: {
        operationId: 'undoCorrection',
        tags: [tag],
        summary: 'Take a correction back',
        description: 'The article is read again without it; the correction stays on record.',
        security: [{ key: [] }],
        params,
        querystring: emptyQuery,
        body: Type.Object(
          {
            reason: Type.String({
              description: 'Why.',
              minLength: 1,
              maxLength: 2000,
              examples: ['the article was right'],
            }),
          },
          { additionalProperties: false },
        ),
        response: {
          ...answers('The correction.', Correction, { notFound: true }),
          ...writeAnswers(409, 413, 415, 422),
        },
      },
    },
    async (request) => {
      const id = idOf(request)
      const { reason } = request.body as { reason: string }
      settled(await store.undoCorrection(id, reason, actorOf(request), intake.read), 'correction', id)
      return found(await store.findCorrection(id), 'correction', String(id))
    },
  )
}
