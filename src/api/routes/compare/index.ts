import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { answers } from '../../answers/documented.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { problemsIf } from '../../lists/known-values.ts'
import { Comparison } from '../../schemas-views.ts'
import {
  chosenDistricts,
  chosenIndicators,
  chosenYears,
  districtChoice,
  indicatorChoice,
  yearChoice,
} from '../../views/selection.ts'

export function registerRoutes(app: FastifyInstance, { store }: RouteDependencies): void {
  app.get(
    '/compare',
    {
      config: { cache: true },
      schema: {
        operationId: 'getComparison',
        tags: ['Views'],
        summary: 'Districts side by side',
        description:
          'Levels of indicators in whole years, a result before an estimate, with the rank of each within its province and the country among the districts that have a value: the largest is the first.',
        querystring: Type.Object(
          { ...districtChoice, indicator: indicatorChoice, period: yearChoice },
          { additionalProperties: false },
        ),
        response: answers('The comparison.', Comparison),
      },
    },
    async (request) => {
      const query = request.query as { district?: string; province?: string; indicator: string; period: string }
      const years = chosenYears(query.period).map(String)
      const indicators = await chosenIndicators(store, query.indicator)
      const districts = await chosenDistricts(store, query)
      const rows = await store.compare({
        districts: districts.known,
        province: districts.province,
        indicators: indicators.known,
        years,
      })
      return { rows, ...problemsIf(districts, indicators) }
    },
  )
}
