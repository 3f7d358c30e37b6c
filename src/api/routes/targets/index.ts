import type { FastifyInstance } from 'fastify'
import type { RouteDependencies } from '../../dependencies.ts'
import { targetList } from '../../filters.ts'
import { registerList } from '../../lists/register-list.ts'
import { Target } from '../../schemas-views.ts'

export function registerRoutes(app: FastifyInstance, { store, settings }: RouteDependencies): void {
  registerList(app, {
    store,
    settings,
    url: '/targets',
    operationId: 'listTargets',
    tag: 'Views',
    summary: 'Promises and what came of them',
    description:
      'Targets that articles state, each with the best that was reported of the same thing later: a result before an estimate. Whether more is better is not judged.',
    definition: targetList,
    row: Target,
    list: (page) => store.listTargets(page),
  })
}
