import type { FastifyInstance } from 'fastify'
import { personList } from '../../filters.ts'
import { type RouteDependencies, registerList } from '../../route-kit.ts'
import { Person } from '../../schemas-views.ts'

export function registerRoutes(app: FastifyInstance, { store, settings }: RouteDependencies): void {
  registerList(app, {
    store,
    settings,
    url: '/people',
    operationId: 'listPeople',
    tag: 'Meetings',
    summary: 'People and their offices',
    description: 'People whom articles name in meetings, with the offices that they held, by district.',
    definition: personList,
    row: Person,
    list: (page) => store.listPeople(page),
  })
}
