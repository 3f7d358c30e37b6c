import type { FastifyInstance } from 'fastify'
import { provinceList } from '../../filters.ts'
import { type RouteDependencies, registerList } from '../../route-kit.ts'
import { Province } from '../../schemas.ts'

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
    list: (page) => store.listProvinces(page),
  })
}
