import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { Problem } from '../../../errors.ts'
import { answers } from '../../answers/documented.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { formatOf, type Row } from '../../formats.ts'
import { problemsIf } from '../../lists/known-values.ts'
import { formatParameter } from '../../lists/query.ts'
import { otherContent } from '../../lists/register-list.ts'
import { writeRows } from '../../lists/write-table.ts'
import {
  chosenDistricts,
  chosenIndicators,
  chosenPeriods,
  districtChoice,
  indicatorChoice,
  periodChoice,
} from '../../views/selection.ts'
import { Availability, AvailabilityRow } from './schema.ts'

const maxCells = 5_000

interface Query {
  readonly district?: string
  readonly province?: string
  readonly indicator: string
  readonly period: string
  readonly format?: string
}

export function registerRoutes(app: FastifyInstance, { store, settings }: RouteDependencies): void {
  app.get(
    '/availability',
    {
      config: { cache: true },
      schema: {
        operationId: 'getAvailability',
        tags: ['Views'],
        summary: 'What there is, and why not',
        description:
          'For each district, indicator and period whether there is a value, and why not: an article that may be of the district waits for review, the articles of that time do not state it, or there is no article. At most 5,000 cells.',
        querystring: Type.Object(
          {
            ...districtChoice,
            indicator: indicatorChoice,
            period: periodChoice,
            format: formatParameter(false),
          },
          { additionalProperties: false },
        ),
        response: answers('The cells.', Availability, { content: otherContent(false) }),
      },
    },
    async (request, reply) => {
      const query = request.query as Query
      const periods = chosenPeriods(query.period)
      const format = formatOf(request, query.format, false)
      const indicators = await chosenIndicators(store, query.indicator)
      const districts = await chosenDistricts(store, query)
      const cells = districts.known.length * indicators.known.length * periods.length
      if (cells > maxCells)
        throw new Problem('invalid-parameter', `period: ${cells} cells are asked for; at most ${maxCells} at a time`)
      const rows = await store.availability(districts.known, indicators.known, periods)
      if (!format) return { rows, ...problemsIf(districts, indicators) }
      return writeRows({ store, settings }, request, reply, format, {
        name: 'availability',
        row: AvailabilityRow,
        rows: rows as unknown as readonly Row[],
      })
    },
  )
}
