import type { FastifyInstance } from 'fastify'
import { type TSchema, Type } from 'typebox'
import type { FilterOf, FilterValues, PageRequest } from '../../../domain/lists.ts'
import { answers } from '../../answers/documented.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { districtNames, indicatorNames, orNearly, orSpelledNearly, provinceNames } from '../../lists/nearly.ts'
import { search } from '../../lists/parameters.ts'
import { checkSearch } from '../../lists/read-query.ts'
import { withCopies, withRows } from '../../lists/which-rows.ts'
import { object, oneOf, text } from '../../schema-kit.ts'
import { Article } from '../articles/schema.ts'
import { District } from '../districts/schema.ts'
import { Indicator } from '../indicators/schema.ts'
import { Meeting } from '../meetings/schema.ts'
import { Observation } from '../observations/schema.ts'
import { Person } from '../people/schema.ts'
import { Province } from '../provinces/schema.ts'
import { type AskedFigure, figureIn } from './figures.ts'
import { resultKinds, resultsOf } from './results.ts'

const most = 10

const firstOf = (row: TSchema, description?: string): TSchema =>
  Type.Array(row, { maxItems: most, ...(description ? { description } : {}) })

const SearchResult = object(
  {
    results: Type.Array(
      object({
        kind: oneOf(resultKinds, 'What it is.'),
        title: text('What it is called.', 'huyện Cao Lộc, Lạng Sơn'),
        matched: text('The words that it was found in.', 'Cao Lộc'),
        address: text('Where it is in this API.', '/districts/183'),
      }),
      { description: 'The nearest of all kinds.', maxItems: 20 },
    ),
    districts: firstOf(District),
    provinces: firstOf(Province),
    indicators: firstOf(Indicator),
    people: firstOf(Person),
    articles: firstOf(Article),
    meetings: firstOf(Meeting),
    observations: firstOf(Observation, 'Of the value that is asked for.'),
  },
  { title: 'SearchResult', description: 'What the words are found in, or what is spelled nearly so.' },
)

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
          'Districts, provinces, indicators (by their names and the phrases that articles have for them), people, articles and meetings in which the words are found, or else what is spelled nearly so; where a number is asked for (`470 tỷ`, `812 ha`) the observations of that value. `results` has the nearest of all kinds in one list, with the words that each was found in; then come the first ten of each kind as their lists have them.',
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
      const asked = figureIn(q)
      const page = <const S extends string>(sort: S): PageRequest<'q', S> => ({
        filters: { q },
        sort,
        limit: most,
        after: null,
      })
      const nearest = <const S extends string>(sort: S): PageRequest<'q', S> => ({ ...page(sort), isRanked: true })
      const [districts, provinces, indicators, people, articles, meetings, observations] = await Promise.all([
        orNearly(page('code'), store.listDistricts, districtNames(store)),
        orNearly(page('code'), store.listProvinces, provinceNames(store)),
        orNearly(page('position'), store.listIndicators, indicatorNames),
        orSpelledNearly(nearest('name'), store.listPeople),
        orSpelledNearly(withCopies(nearest('id')), store.listArticles),
        orSpelledNearly(withRows(nearest('id')), store.listMeetings),
        asked ? store.listObservations({ ...page('id'), filters: filtersOf(asked) }) : { rows: [] },
      ])
      const found = {
        districts: districts.rows,
        provinces: provinces.rows,
        indicators: indicators.rows,
        people: people.rows,
        articles: articles.rows,
        meetings: meetings.rows,
        observations: observations.rows,
      }
      return { results: resultsOf(q, found), ...found }
    },
  )
}

const filtersOf = ({ value, unit, words }: AskedFigure): FilterValues<FilterOf<'observations'>> => ({
  value,
  rows: 'standing',
  ...(unit === null ? {} : { unit: [unit] }),
  ...(/[\p{L}\p{N}]/u.test(words) ? { q: words } : {}),
})
