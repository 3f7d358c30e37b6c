import type { FastifyInstance } from 'fastify'
import type { RouteDependencies } from '../../dependencies.ts'
import { registerList } from '../../lists/register-list.ts'
import { conflictList } from './filters.ts'
import { Conflict } from './schema.ts'

export function registerRoutes(app: FastifyInstance, { store, settings }: RouteDependencies): void {
  registerList(app, {
    store,
    settings,
    url: '/conflicts',
    operationId: 'listConflicts',
    tag: 'Views',
    summary: 'The same fact told twice',
    description:
      'Facts that two articles tell, with a verdict: they agree, agree but for rounding, the result supersedes the estimate, or they contradict each other.',
    definition: conflictList,
    row: Conflict,
    list: (page) => store.listConflicts(page),
  })
}
