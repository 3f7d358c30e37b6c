import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { Problem } from '../../../errors.ts'
import { answers } from '../../answers/documented.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { id, object, oneOf, text } from '../../schema-kit.ts'
import { Observation } from '../../schemas.ts'

const Changes = object(
  {
    data: Type.Array(
      object({
        dataVersion: text('The version that came of it.', '12'),
        at: text('When it was written.', '2026-11-24T08:00:00.000Z'),
        action: oneOf(['added', 'ended'], 'Observations that are given from now on, or no longer.'),
        reason: text(
          'Why: article_added, source_corrected, extractor_improved, reviewed_by_hand, unit_merged; copy_linked where the article turned out to repeat another, copy_unlinked where it no longer does.',
          'source_corrected',
        ),
        articleId: id('article'),
        observations: Type.Array(Observation, { description: 'What was added.', maxItems: 5_000 }),
        ended: Type.Array(id('observation'), {
          description: 'What ended; ids that were never given are to be passed over.',
          maxItems: 5_000,
        }),
      }),
      { maxItems: 200 },
    ),
    position: text('Where to go on: send it as `position`, now or later. Opaque.', 'MTI.a1b2c3d4'),
    more: Type.Boolean({ description: 'Whether there are more by now.' }),
  },
  { title: 'Changes', description: 'What changed, in the order in which it did.' },
)

/** Opaque to others: what it looks like may change. */
const written = (position: string): string => {
  const sign = createHash('sha256').update(`changes ${position}`).digest('base64url').slice(0, 8)
  return Buffer.from(`${position}.${sign}`).toString('base64url')
}

function read(text: string): string {
  const [position = ''] = Buffer.from(text, 'base64url').toString().split('.')
  if (!/^\d{1,18}$/.test(position) || written(position) !== text)
    throw new Problem('invalid-cursor', 'position: is not one of this feed; start again without it')
  return position
}

export function registerRoutes(app: FastifyInstance, { store }: RouteDependencies): void {
  app.get(
    '/changes',
    {
      config: { cache: true },
      schema: {
        operationId: 'listChanges',
        tags: ['Observations'],
        summary: 'What changed, to be followed',
        description:
          "Every change of the observations since the beginning, or behind a position, in the order in which they were committed: nothing that is written later lies before a position that was given. Whoever adds what is added and takes away what has ended holds what `/observations` lists, other areas' numbers included (`area`).",
        querystring: Type.Object(
          {
            position: Type.Optional(
              Type.String({
                description: '`position` of the answer before; without it, from the beginning.',
                pattern: '^[A-Za-z0-9_-]+$',
                maxLength: 100,
              }),
            ),
            limit: Type.Optional(
              Type.Integer({ description: 'Changes in an answer.', minimum: 1, maximum: 200, default: 50 }),
            ),
          },
          { additionalProperties: false },
        ),
        response: answers('The changes.', Changes),
      },
    },
    async (request) => {
      const { position, limit } = request.query as { position?: string; limit?: number }
      const feed = await store.changesAfter(position === undefined ? '0' : read(position), limit ?? 50)
      return { data: feed.changes, position: written(feed.position), more: feed.more }
    },
  )
}
