import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { Problem } from '../../../errors.ts'
import { answers } from '../../answers/documented.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { problemsIf } from '../../lists/known-values.ts'
import { Availability } from '../../schemas-views.ts'
import {
  chosenDistricts,
  chosenIndicators,
  chosenYears,
  districtChoice,
  indicatorChoice,
  yearChoice,
} from '../../views/selection.ts'

const maxCells = 5_000

export function registerRoutes(app: FastifyInstance, { store }: RouteDependencies): void {
  app.get(
    '/availability',
    {
      config: { cache: true },
      schema: {
        operationId: 'getAvailability',
        tags: ['Views'],
        summary: 'What there is, and why not',
        description:
          'For each district, indicator and year whether there is a value, and why not: an article that may be of the district waits for review, the articles of that year do not state it, or there is no article. At most 5,000 cells.',
        querystring: Type.Object(
          { ...districtChoice, indicator: indicatorChoice, period: yearChoice },
          { additionalProperties: false },
        ),
        response: answers('The cells.', Availability),
      },
    },
    async (request) => {
      const query = request.query as { district?: string; province?: string; indicator: string; period: string }
      const years = chosenYears(query.period)
      const indicators = await chosenIndicators(store, query.indicator)
      const districts = await chosenDistricts(store, query)
      const cells = districts.known.length * indicators.known.length * years.length
      if (cells > maxCells)
        throw new Problem('invalid-parameter', `period: ${cells} cells are asked for; at most ${maxCells} at a time`)
      const rows = await store.availability(districts.known, indicators.known, years)
      return { rows, ...problemsIf(districts, indicators) }
    },
  )
}
