import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { usualObservationParts } from '../../../domain/rows.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { registerOne } from '../../lists/register-one.ts'
import { found, idParams } from '../../parameters.ts'
import { object, text } from '../../schema-kit.ts'
import { refusedLater } from '../articles/intake.ts'

/** Why a number was read as it was: told by reading its article once more. */

const Derivation = object(
  {
    extractor: text('The extractor that tells it.', '0.2.0+92cbe2cd'),
    steps: Type.Array(text('What decided it.', 'period 2020 from «năm 2020» (paragraph)'), {
      description:
        'The rule, and what of the text decided each part, in order; empty where this extractor reads no such number there, as of one that was added by hand.',
      maxItems: 100,
    }),
  },
  { title: 'Derivation', description: 'How a number was read.' },
)

export function registerDerivation(app: FastifyInstance, { store, intake }: RouteDependencies): void {
  registerOne(app, {
    url: '/observations/:id/derivation',
    operationId: 'getDerivation',
    tag: 'Observations',
    summary: 'How a number was read',
    description: 'The rule that read it, and the words that decided its meaning, period and status.',
    what: 'observation',
    params: idParams('observation'),
    row: Derivation,
    find: async (id) => {
      const row = await store.findObservation(Number(id), usualObservationParts)
      if (!row) return null
      const article = found(await store.findReadable(row.articleId), 'article', String(row.articleId))
      const number = { start: row.evidence!.number.start, measure: row.measure }
      const { extractor, steps } = await refusedLater(() => intake.derive(article, number))
      return { extractor, steps: [...steps] }
    },
  })
}
