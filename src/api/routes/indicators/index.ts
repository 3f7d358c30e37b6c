import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { RouteDependencies } from '../../dependencies.ts'
import { codeNamed } from '../../lists/known-values.ts'
import { indicatorNames, orNearly } from '../../lists/nearly.ts'
import { registerList } from '../../lists/register-list.ts'
import { registerOne } from '../../lists/register-one.ts'
import { indicatorList } from './filters.ts'
import { Indicator } from './schema.ts'
import { registerSeries } from './series.ts'

const tag = 'Indicators'
const params = Type.Object({
  code: Type.String({
    description: 'Code of the indicator, or its name.',
    minLength: 1,
    maxLength: 200,
    examples: ['budget.revenue'],
  }),
})

export function registerRoutes(app: FastifyInstance, dependencies: RouteDependencies): void {
  const { store, settings } = dependencies
  registerList(app, {
    store,
    settings,
    url: '/indicators',
    operationId: 'listIndicators',
    tag,
    summary: 'The catalogue',
    description: 'Every indicator with its unit, its definition and how many observations there are.',
    definition: indicatorList,
    row: Indicator,
    list: (page) => orNearly(page, store.listIndicators, indicatorNames),
  })
  registerOne(app, {
    url: '/indicators/:code',
    operationId: 'getIndicator',
    tag,
    summary: 'One indicator',
    description: 'One row of the catalogue.',
    what: 'indicator',
    params,
    row: Indicator,
    find: async (code) => store.findIndicator(await codeNamed(store, 'indicator', code)),
  })
  registerSeries(app, dependencies, params)
}
