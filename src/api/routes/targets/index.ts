import type { FastifyInstance } from 'fastify'
import type { RouteDependencies } from '../../dependencies.ts'
import { registerList } from '../../lists/register-list.ts'
import { targetList } from './filters.ts'
import { Target } from './schema.ts'

export function registerRoutes(app: FastifyInstance, { store, settings }: RouteDependencies): void {
  registerList(app, {
    store,
    settings,
    url: '/targets',
    operationId: 'listTargets',
    tag: 'Views',
    summary: 'Promises and what came of them',
    description:
      'Targets that articles state, each with the best that was reported of the same thing, a result before an estimate; and plans of which an article tells only how much was attained. A verdict rests on results alone: what was counted before the period was over is too early, unless the promise was kept by then, and so is an estimate.',
    definition: targetList,
    row: Target,
    list: (page) => store.listTargets(page),
  })
}
