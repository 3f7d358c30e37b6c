import type { FastifyInstance } from 'fastify'
import type { RouteDependencies } from '../../dependencies.ts'
import { said } from '../../languages/translate.ts'
import { registerList } from '../../lists/register-list.ts'
import { reviewList } from './filters.ts'
import { Review } from './schema.ts'

export function registerRoutes(app: FastifyInstance, { store, settings }: RouteDependencies): void {
  registerList(app, {
    store,
    settings,
    url: '/reviews',
    operationId: 'listReviews',
    tag: 'Review',
    summary: 'What a person should look at',
    description:
      'Open districts, contradictions between articles, failed arithmetic, doubtful readings, readings to which another time comes near, corrections that lost their place. What is corrected or confirmed is gone from here.',
    definition: reviewList,
    row: Review,
    inLanguage: (row, language) => ({ ...row, detail: said(row.detail, language) }),
    list: (page) => store.listReviews(page),
  })
}
