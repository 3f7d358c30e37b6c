import type { FastifyInstance } from 'fastify'
import type { RouteDependencies } from '../../dependencies.ts'
import { orSpelledNearly } from '../../lists/nearly.ts'
import { registerList } from '../../lists/register-list.ts'
import { personList } from './filters.ts'
import { Person } from './schema.ts'

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
    list: (page) => orSpelledNearly(page, store.listPeople),
  })
}
