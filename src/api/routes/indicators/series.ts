import type { FastifyInstance } from 'fastify'
import type { TObject } from 'typebox'
import { indicatorByCode } from '../../../lexicon/indicators.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { seriesList } from '../../filters.ts'
import { registerList } from '../../lists/register-list.ts'
import { withRows } from '../../lists/which-rows.ts'
import { found } from '../../parameters.ts'
import { Series } from '../../schemas-views.ts'

export function registerSeries(app: FastifyInstance, { store, settings }: RouteDependencies, params: TObject): void {
  registerList(app, {
    store,
    settings,
    url: '/indicators/:code/series',
    operationId: 'listIndicatorSeries',
    tag: 'Indicators',
    summary: 'One indicator over districts and years',
    description:
      'For each district the best value of each period, in a series for each item, unit, base and price basis; levels unless another measure is asked for. A page is of so many districts.',
    definition: seriesList,
    row: Series,
    params,
    scope: async (request) => {
      const { code } = request.params as { code: string }
      found(indicatorByCode.get(code) ?? null, 'indicator', code)
      return { indicator: code }
    },
    list: (page) =>
      store.listSeries(withRows({ ...page, filters: { measure: 'level', ...page.filters, area: 'district' } })),
  })
}
