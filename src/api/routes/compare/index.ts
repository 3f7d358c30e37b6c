import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { ComparedRow } from '../../../domain/views/views.ts'
import { answers } from '../../answers/documented.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { formatOf, type Row } from '../../formats.ts'
import { problemsIf } from '../../lists/known-values.ts'
import { checkLayout, type FlatRows, type Layout, layoutParameter, pivotOf } from '../../lists/layouts.ts'
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
import { ComparedCell, Comparison } from './schema.ts'

const flat: FlatRows<ComparedRow> = {
  row: ComparedCell,
  rowsOf: ({ cells, ...of }) => cells.map((cell) => ({ ...of, ...cell })),
  across: 'period',
  shown: 'value',
  beside: ['district', 'indicator', 'unit', 'priceBasis'],
}

interface Query {
  readonly district?: string
  readonly province?: string
  readonly indicator: string
  readonly period: string
  readonly format?: string
  readonly layout?: Layout
}

export function registerRoutes(app: FastifyInstance, { store, settings }: RouteDependencies): void {
  app.get(
    '/compare',
    {
      config: { cache: true },
      schema: {
        operationId: 'getComparison',
        tags: ['Views'],
        summary: 'Districts side by side',
        description:
          'Levels of indicators in years, half-years or quarters, a result before an estimate, with the rank of each within its province and the country among the districts that have a value: the largest is the first. In tables a row for each value, or with `layout=pivot` a line for each district and a column for each period.',
        querystring: Type.Object(
          {
            ...districtChoice,
            indicator: indicatorChoice,
            period: periodChoice,
            format: formatParameter(false),
            layout: layoutParameter,
          },
          { additionalProperties: false },
        ),
        response: answers('The comparison.', Comparison, { content: otherContent(false) }),
      },
    },
    async (request, reply) => {
      const query = request.query as Query
      const periods = chosenPeriods(query.period)
      const format = formatOf(request, query.format, false)
      checkLayout(query.layout, format)
      const indicators = await chosenIndicators(store, query.indicator)
      const districts = await chosenDistricts(store, query)
      const rows = await store.compare({
        districts: districts.known,
        province: districts.province,
        indicators: indicators.known,
        periods,
      })
      if (!format) return { rows, ...problemsIf(districts, indicators) }
      const cells: readonly Row[] = rows.flatMap(flat.rowsOf)
      const table = query.layout === 'pivot' ? pivotOf(flat, cells) : { row: flat.row, rows: cells }
      return writeRows({ store, settings }, request, reply, format, { name: 'comparison', ...table })
    },
  )
}
