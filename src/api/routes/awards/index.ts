import type { FastifyInstance } from 'fastify'
import type { RouteDependencies } from '../../dependencies.ts'
import { registerList } from '../../lists/register-list.ts'
import { withRows } from '../../lists/which-rows.ts'
import { awardList } from './filters.ts'
import { Award } from './schema.ts'

export function registerRoutes(app: FastifyInstance, { store, settings }: RouteDependencies): void {
  registerList(app, {
    store,
    settings,
    url: '/awards',
    operationId: 'listAwards',
    tag: 'Awards',
    summary: 'Awards',
    description: 'Commendations that articles report, one row for each form and kind of recipient.',
    definition: awardList,
    row: Award,
    list: (page) => store.listAwards(withRows(page)),
  })
}
