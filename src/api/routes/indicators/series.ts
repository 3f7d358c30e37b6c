import type { FastifyInstance } from 'fastify'
import type { TObject } from 'typebox'
import type { SeriesRow } from '../../../domain/views/views.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { codeNamed } from '../../lists/known-values.ts'
import type { FlatRows } from '../../lists/layouts.ts'
import { registerList } from '../../lists/register-list.ts'
import { withFilter, withRows } from '../../lists/which-rows.ts'
import { seriesList } from './filters.ts'
import { Series, SeriesPoint } from './schema.ts'

const flat: FlatRows<SeriesRow> = {
  row: SeriesPoint,
  rowsOf: ({ points, ...of }) => points.map((point) => ({ ...of, ...point })),
  across: 'period',
  shown: 'value',
  beside: ['district', 'indicator', 'measure', 'item', 'unit', 'base', 'priceBasis'],
}

export function registerSeries(app: FastifyInstance, { store, settings }: RouteDependencies, params: TObject): void {
  registerList(app, {
    store,
    settings,
    url: '/indicators/:code/series',
    operationId: 'listIndicatorSeries',
    tag: 'Indicators',
    summary: 'One indicator over districts and years',
    description:
      'For each district the best value of each period, in a series for each measure, item, unit, base and price basis; levels unless another measure is asked for. A page is of so many districts. In tables a row for each value, or with `layout=pivot` a line for each series and a column for each period.',
    definition: seriesList,
    row: Series,
    flat,
    params,
    scope: async (request) => {
      const { code } = request.params as { code: string }
      return { indicator: await codeNamed(store, 'indicator', code) }
    },
    list: (page) =>
      store.listSeries(
        withRows(withFilter(withFilter(page, 'measure', page.filters.measure ?? 'level'), 'area', 'district')),
      ),
  })
}
