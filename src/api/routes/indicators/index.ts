import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { RouteDependencies } from '../../dependencies.ts'
import { indicatorNames, orNearly } from '../../lists/nearly.ts'
import { registerList } from '../../lists/register-list.ts'
import { registerOne } from '../../lists/register-one.ts'
import { indicatorList } from './filters.ts'
import { Indicator } from './schema.ts'
import { registerSeries } from './series.ts'

const tag = 'Indicators'
const params = Type.Object({
  code: Type.String({
    description: 'Code of the indicator.',
    pattern: '^[a-z_]{1,30}(?:\\.[a-z_]{1,40}){1,3}$',
    maxLength: 120,
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
    find: (code) => store.findIndicator(code),
  })
  registerSeries(app, dependencies, params)
}
