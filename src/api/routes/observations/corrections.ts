import type { FastifyInstance, FastifyReply } from 'fastify'
import { Type } from 'typebox'
import type { CorrectableFields } from '../../../domain/corrections.ts'
import type { Store } from '../../../domain/store.ts'
import { Problem } from '../../../errors.ts'
import { answers, emptyQuery } from '../../answers/documented.ts'
import {
  checkFields,
  correctionFields,
  correctionLink,
  linkOf,
  reason,
  requiredFields,
  settled,
} from '../../corrections-kit.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { found, idOf, idParams } from '../../parameters.ts'
import { actorOf, requireScope } from '../../plugins/access.ts'
import { problemAnswers, writeAnswers } from '../../problems/documented.ts'
import { Observation } from './schema.ts'

/** Corrections of single numbers; each leaves a new observation, and the old one readable. */

const tag = 'Review'
const params = idParams('observation')
const headers = { Location: { type: 'string', description: 'The observation that stands now.' }, ...correctionLink }

const ChangeBody = Type.Object(
  {
    ...correctionFields,
    confirmed: Type.Optional(Type.Boolean({ description: 'true: it was read rightly.' })),
    retracted: Type.Optional(
      Type.Boolean({ description: 'true: the article does not say this; the number is no fact.' }),
    ),
    reason,
  },
  {
    additionalProperties: false,
    description: 'Why, and one of: the fields to set, `confirmed`, `retracted`.',
  },
)

const AddBody = Type.Object(
  {
    article: Type.Integer({ description: 'Id of the article.', minimum: 1, maximum: 2_147_483_647 }),
    quote: Type.String({
      description: 'The words that say it, exactly as they stand in the article.',
      minLength: 1,
      maxLength: 5000,
    }),
    number: Type.String({ description: 'The number in these words.', minLength: 1, maxLength: 200 }),
    ...requiredFields,
    reason,
  },
  { additionalProperties: false },
)

export function registerCorrections(app: FastifyInstance, { store, intake }: RouteDependencies): void {
  const onRequest = requireScope(store, 'review')
  app.patch(
    '/observations/:id',
    {
      onRequest,
      schema: {
        operationId: 'correctObservation',
        tags: [tag],
        summary: 'Correct, confirm or retract a number',
        description:
          'The correction is kept with who, when, why and what stood before; it outlives new readings of the article, and can be undone at `/corrections/{id}/undo`.',
        security: [{ key: [] }],
        params,
        querystring: emptyQuery,
        body: ChangeBody,
        response: {
          ...answers('The observation that stands now.', Observation, { notFound: true, headers }),
          ...writeAnswers(409, 413, 415, 422),
        },
      },
    },
    async (request, reply) => {
      const id = idOf(request)
      const {
        reason: why,
        confirmed,
        retracted,
        ...given
      } = request.body as CorrectableFields & { reason: string; confirmed?: boolean; retracted?: boolean }
      const changes = Object.keys(given).length > 0
      const asked = [changes, confirmed === true, retracted === true].filter(Boolean).length
      if (asked > 1) throw new Problem('unprocessable-content', 'body: change, confirm or retract, one of the three')
      if (asked === 0)
        throw new Problem(
          'unprocessable-content',
          'body: nothing to change; name fields, or send "confirmed": true where it was read rightly',
        )
      const standing = found(await store.findObservation(id), 'observation', String(id))
      checkFields(given, { measure: standing.measure, unit: standing.unit })
      const kind = retracted ? 'retract' : changes ? 'change' : 'confirm'
      const done = settled(
        await store.correctObservation(id, kind, given, why, actorOf(request), intake.read),
        'observation',
        id,
      )
      return answer(store, reply, done)
    },
  )
  app.post(
    '/observations',
    {
      onRequest,
      schema: {
        operationId: 'addObservation',
        tags: [tag],
        summary: 'Add a number that was not read',
        description: 'A fact that the article states and the engine did not see, with the words that say it.',
        security: [{ key: [] }],
        querystring: emptyQuery,
        body: AddBody,
        response: {
          201: {
            description: 'The new observation.',
            headers,
            content: { 'application/json': { schema: Observation } },
          },
          ...problemAnswers(400, 404, 405, 500, 503),
          ...writeAnswers(409, 413, 415, 422),
        },
      },
    },
    async (request, reply) => {
      const {
        article,
        quote,
        number,
        reason: why,
        ...fields
      } = request.body as CorrectableFields & { article: number; quote: string; number: string; reason: string }
      const done = settled(
        await store.addObservation(article, { quote, number }, checkFields(fields), why, actorOf(request), intake.read),
        'article',
        article,
      )
      return answer(store, reply.code(201), done)
    },
  )
}

async function answer(
  store: Store,
  reply: FastifyReply,
  { observationId, correctionId }: { readonly observationId: number | null; readonly correctionId: number },
): Promise<unknown> {
  const row = found(
    observationId === null ? null : await store.findObservation(observationId),
    'observation',
    String(observationId),
  )
  reply.header('Location', `/observations/${row.id}`).header('Link', linkOf(correctionId))
  return row
}
