import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { PageRequest } from '../../../domain/store.ts'
import { answers } from '../../answers/documented.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { districtNames, indicatorNames, orNearly } from '../../lists/nearly.ts'
import { search } from '../../lists/parameters.ts'
import { checkSearch } from '../../lists/read-query.ts'
import { SearchResult } from '../../schemas-views.ts'
import { type AskedFigure, figureIn } from './figures.ts'

const most = 10

export function registerRoutes(app: FastifyInstance, { store }: RouteDependencies): void {
  app.get(
    '/search',
    {
      config: { cache: true },
      schema: {
        operationId: 'getSearchResult',
        tags: ['Views'],
        summary: 'Find anything',
        description:
          'Districts, indicators (by their names and the phrases that articles have for them), people, meetings and articles in which the words are found, and where a number is asked for (`470 tỷ`, `812 ha`) the observations of that value: the first ten of each.',
        querystring: Type.Object(
          { q: Type.Unsafe<string>({ ...search('names, titles and headlines') }) },
          { additionalProperties: false, required: ['q'] },
        ),
        response: answers('What was found.', SearchResult),
      },
    },
    async (request) => {
      const { q } = request.query as { q: string }
      checkSearch('q', q)
      const page = (sort: string) => ({ filters: { q }, sort, limit: most, after: null })
      const asked = figureIn(q)
      const [districts, indicators, people, meetings, articles, observations] = await Promise.all([
        orNearly(page('code'), store.listDistricts, districtNames(store)),
        orNearly(page('position'), store.listIndicators, indicatorNames),
        store.listPeople(page('name')),
        store.listMeetings({ ...page('id'), filters: { q, rows: 'standing' } }),
        store.listArticles({ ...page('id'), filters: { q, copies: 'false' } }),
        asked ? store.listObservations({ ...page('id'), filters: filtersOf(asked) }) : { rows: [] },
      ])
      return {
        districts: districts.rows,
        indicators: indicators.rows,
        people: people.rows,
        meetings: meetings.rows,
        articles: articles.rows,
        observations: observations.rows,
      }
    },
  )
}

const filtersOf = ({ value, unit, words }: AskedFigure): PageRequest['filters'] => ({
  value,
  rows: 'standing',
  ...(unit === null ? {} : { unit: [unit] }),
  ...(/[\p{L}\p{N}]/u.test(words) ? { q: words } : {}),
})
