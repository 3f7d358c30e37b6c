import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { districtKinds } from '../../../domain/gazetteer.ts'
import { aggregatedBy } from '../../../domain/views/aggregate.ts'
import { Problem } from '../../../errors.ts'
import { indicators as catalogue, topicNames } from '../../../lexicon/indicators.ts'
import { answers } from '../../answers/documented.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { formatOf, type Row } from '../../formats.ts'
import { type KnownValues, knownValues, problemsIf } from '../../lists/known-values.ts'
import { several } from '../../lists/parameters.ts'
import { formatParameter } from '../../lists/query.ts'
import { otherContent } from '../../lists/register-list.ts'
import { writeRows } from '../../lists/write-table.ts'
import {
  chosenIndicators,
  chosenPeriods,
  districtChoice,
  indicatorChoice,
  periodChoice,
} from '../../views/selection.ts'
import { Aggregate, Aggregates } from './schema.ts'

interface Query {
  readonly by?: (typeof aggregatedBy)[number]
  readonly indicator?: string
  readonly topic?: string
  readonly period: string
  readonly district?: string
  readonly province?: string
  readonly kind?: string
  readonly format?: string
}

const mostRows = 5_000
const none: KnownValues = { known: [], problems: [] }

export function registerRoutes(app: FastifyInstance, { store, settings }: RouteDependencies): void {
  const known = (name: string, text: string | undefined, allowed: readonly string[] | null = null) =>
    text === undefined ? none : knownValues(store, name, text.split(','), allowed)

  app.get(
    '/aggregate',
    {
      config: { cache: true },
      schema: {
        operationId: 'getAggregate',
        tags: ['Views'],
        summary: 'Sums over districts',
        description:
          'Sum, mean, median, least and most of the best level that each district reported (a result before an estimate, never a target, never a part), for the country, each province or each kind of district; for each head where the population of the period is known; growth against the year before over the districts that have both. `coverage` tells how many of the districts that there are have a value, and which lack; `observations` what the sum is made of.',
        querystring: Type.Object(
          {
            period: periodChoice,
            indicator: Type.Optional(indicatorChoice),
            topic: several(
              'Or all indicators of these topics; all of the catalogue where neither is named.',
              topicNames,
            ),
            by: Type.Optional(
              Type.Unsafe<(typeof aggregatedBy)[number]>({
                type: 'string',
                enum: [...aggregatedBy],
                default: aggregatedBy[0],
                description: 'Over what is summed: the country, each province, or each kind of district.',
              }),
            ),
            ...districtChoice,
            kind: several('Only districts of these kinds.', districtKinds),
            format: formatParameter(false),
          },
          { additionalProperties: false },
        ),
        response: answers('The sums.', Aggregates, { content: otherContent(false) }),
      },
    },
    async (request, reply) => {
      const query = request.query as Query
      const periods = chosenPeriods(query.period)
      const format = formatOf(request, query.format, false)
      if (query.indicator !== undefined && query.topic !== undefined)
        throw new Problem('invalid-parameter', 'topic: name indicators, or topics, one of the two')
      const topics = await known('topic', query.topic, topicNames)
      const indicators =
        query.indicator === undefined
          ? {
              known: catalogue.flatMap(({ code, topic }) =>
                topics.known.length === 0 || topics.known.includes(topic) ? [code] : [],
              ),
              problems: [],
            }
          : await chosenIndicators(store, query.indicator)
      const districts = await known('district', query.district)
      const provinces = await known('province', query.province)
      const kinds = await known('kind', query.kind, districtKinds)
      const rows = await store.aggregate({
        by: query.by ?? aggregatedBy[0],
        indicators: indicators.known,
        periods,
        districts: districts.known,
        province: provinces.known[0] ?? null,
        kinds: kinds.known,
      })
      if (rows.length > mostRows)
        throw new Problem(
          'invalid-parameter',
          `indicator: ${rows.length} sums are asked for; at most ${mostRows} at a time`,
        )
      if (!format) return { rows, ...problemsIf(topics, indicators, districts, provinces, kinds) }
      return writeRows({ store, settings }, request, reply, format, {
        name: 'aggregate',
        row: Aggregate,
        rows: rows as unknown as readonly Row[],
      })
    },
  )
}
