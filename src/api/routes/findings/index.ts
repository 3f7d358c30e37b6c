import type { FastifyInstance } from 'fastify'
import type { RouteDependencies } from '../../dependencies.ts'
import { said } from '../../languages/translate.ts'
import { registerList } from '../../lists/register-list.ts'
import { findingList } from './filters.ts'
import { Finding } from './schema.ts'

export function registerRoutes(app: FastifyInstance, { store, settings }: RouteDependencies): void {
  registerList(app, {
    store,
    settings,
    url: '/findings',
    operationId: 'listFindings',
    tag: 'Review',
    summary: 'What the arithmetic says',
    description:
      'Numbers that belong together, held against each other: shares and their sum, value and attainment against the plan, growth against last year, parts against totals, later reports against earlier ones, articles against articles.',
    definition: findingList,
    row: Finding,
    inLanguage: (row, language) => ({ ...row, detail: said(row.detail, language) }),
    list: (page) => store.listFindings(page),
  })
}
