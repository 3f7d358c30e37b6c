import type { FastifyInstance } from 'fastify'
import type { RouteDependencies } from '../../dependencies.ts'
import { orNearly, provinceNames } from '../../lists/nearly.ts'
import { registerList } from '../../lists/register-list.ts'
import { provinceList } from './filters.ts'
import { Province } from './schema.ts'

export function registerRoutes(app: FastifyInstance, { store, settings }: RouteDependencies): void {
  registerList(app, {
    store,
    settings,
    url: '/provinces',
    operationId: 'listProvinces',
    tag: 'Gazetteer',
    summary: 'Provinces',
    description:
      'The 63 provinces and centrally run cities of before 2025-07-01, each with the province that took over.',
    definition: provinceList,
    row: Province,
    list: (page) => orNearly(page, store.listProvinces, provinceNames(store)),
  })
}
