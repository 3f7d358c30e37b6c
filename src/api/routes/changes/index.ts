import type { FastifyInstance } from 'fastify'
import { type TObject, Type } from 'typebox'
import type { ChangePosition } from '../../../domain/store.ts'
import { Problem } from '../../../errors.ts'
import { answers } from '../../answers/documented.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { dayOrMoment } from '../../lists/filters.ts'
import { momentOf } from '../../lists/read-query.ts'
import { districtRef, indicatorRef } from '../../references.ts'
import { date, id, moment, object, oneOf, orNull, text } from '../../schema-kit.ts'
import { Observation } from '../observations/schema.ts'
import { digestOf } from './digest.ts'
import { read, written } from './positions.ts'

const [mostRows, usualRows] = [200, 50]

const Change = object(
  {
    dataVersion: text('The version that came of it.', '12'),
    at: moment('When it was written.'),
    action: oneOf(['added', 'ended'], 'Observations that are given from now on, or no longer.'),
    reason: text(
      'Why: article_added, source_corrected, extractor_improved, reviewed_by_hand, unit_merged; copy_linked where the article turned out to repeat another, copy_unlinked where it no longer does.',
      'source_corrected',
    ),
    articleId: id('article'),
    observations: Type.Array(Observation, { description: 'What was added.', maxItems: mostRows }),
    ended: Type.Array(id('observation'), {
      description: 'What ended; ids that were never given are to be passed over.',
      maxItems: mostRows,
    }),
  },
  { title: 'Change', description: 'One change, or a part of one that has more numbers than an answer.' },
)

const Digest = object(
  {
    day: date('Day of Viet Nam.', '2026-11-24'),
    district: orNull(districtRef),
    indicator: orNull(indicatorRef),
    words: text('What changed, in words.', 'Cao Lộc, budget revenue: new: 470 tỷ đồng (2020, actual)'),
    added: Type.Array(Observation, { description: 'What is given from now on.', maxItems: mostRows }),
    ended: Type.Array(Observation, { description: 'What is no longer given.', maxItems: mostRows }),
  },
  { title: 'Digest', description: 'What changed on a day, of one indicator of one district.' },
)

const feedOf = (row: TObject, title: string) =>
  object(
    {
      data: Type.Array(row, { maxItems: mostRows }),
      position: text('Where to go on: send it as `position`, now or later. Opaque.', 'MTI.a1b2c3d4'),
      more: Type.Boolean({ description: 'Whether there are more by now.' }),
    },
    { title, description: 'What changed, in the order in which it did.' },
  )
const forms = { changes: feedOf(Change, 'Changes'), digest: feedOf(Digest, 'ChangeDigest') }

interface Query {
  readonly position?: string
  readonly since?: string
  readonly view?: keyof typeof forms
  readonly limit?: number
}

export function registerRoutes(app: FastifyInstance, { store }: RouteDependencies): void {
  const from = async ({ position, since }: Query): Promise<ChangePosition> => {
    if (position !== undefined && since !== undefined)
      throw new Problem('invalid-parameter', 'since: name where to begin, or a position to go on from, one of the two')
    if (since !== undefined) return store.positionAt(momentOf('since', since))
    return position === undefined ? { event: '0', after: null } : read(position)
  }
  app.get(
    '/changes',
    {
      config: { cache: true },
      schema: {
        operationId: 'listChanges',
        tags: ['Observations'],
        summary: 'What changed, to be followed',
        description:
          "Every change of the observations since the beginning, since a day, or behind a position, in the order in which they were committed: nothing that is written later lies before a position that was given. Whoever adds what is added and takes away what has ended holds what `/observations` lists, other areas' numbers included (`area`). `view=digest` tells the same to people: by day, district and indicator, in words.",
        querystring: Type.Object(
          {
            position: Type.Optional(
              Type.String({
                description: '`position` of the answer before; without it, from the beginning.',
                pattern: '^[A-Za-z0-9_-]+$',
                maxLength: 100,
              }),
            ),
            since: dayOrMoment(
              'In place of a position: what was written on this day of Viet Nam, at this moment, or later.',
              '2026-11-24',
            ),
            view: Type.Optional(
              Type.Unsafe<keyof typeof forms>({
                type: 'string',
                enum: Object.keys(forms),
                default: 'changes',
                description: 'Each change for programs, or a digest for people.',
              }),
            ),
            limit: Type.Optional(
              Type.Integer({
                description: 'Observations in an answer; a change of more of them goes on in the next.',
                minimum: 1,
                maximum: mostRows,
                default: usualRows,
              }),
            ),
          },
          { additionalProperties: false },
        ),
        response: answers('The changes.', Type.Union([forms.changes, forms.digest])),
      },
    },
    async (request, reply) => {
      const query = request.query as Query
      const feed = await store.changesAfter(await from(query), query.limit ?? usualRows)
      const isDigest = query.view === 'digest'
      const ended = isDigest ? await store.observationsOf(feed.changes.flatMap((change) => change.ended)) : []
      if (isDigest) reply.header('Content-Language', request.wordsIn ?? 'en')
      reply
        .serializer(
          reply.compileSerializationSchema(
            (isDigest ? forms.digest : forms.changes) as object as Record<string, unknown>,
          ),
        )
        .type('application/json; charset=utf-8')
      return {
        data: isDigest
          ? digestOf(feed.changes, new Map(ended.map((row) => [row.id, row])), request.wordsIn ?? 'en')
          : feed.changes,
        position: written(feed.position),
        more: feed.more,
      }
    },
  )
}
