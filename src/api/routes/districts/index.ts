import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { PageRequest } from '../../../domain/lists.ts'
import { addressOf } from '../../answers/address.ts'
import { cited } from '../../answers/citation.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { codeNamed } from '../../lists/known-values.ts'
import { districtNames, orNearly, orSpelledNearly } from '../../lists/nearly.ts'
import { otherRows, registerList } from '../../lists/register-list.ts'
import { registerOne } from '../../lists/register-one.ts'
import { withCopies, withFilter, withRows } from '../../lists/which-rows.ts'
import { districtParams } from '../../parameters.ts'
import { Article } from '../articles/schema.ts'
import { Award } from '../awards/schema.ts'
import { Meeting } from '../meetings/schema.ts'
import { Observation } from '../observations/schema.ts'
import {
  districtArticleList,
  districtAwardList,
  districtIndicatorList,
  districtList,
  districtMeetingList,
  type viewNames,
} from './filters.ts'
import { District, DistrictDetail, TableRow } from './schema.ts'
import { registerTimeline } from './timeline.ts'

const tag = 'Districts'

export function registerRoutes(app: FastifyInstance, dependencies: RouteDependencies): void {
  const { store, settings } = dependencies
  const scope = async (request: FastifyRequest): Promise<{ district: string }> => {
    const { id } = request.params as { id: string }
    return { district: await codeNamed(store, 'district', id) }
  }
  registerList(app, {
    store,
    settings,
    url: '/districts',
    operationId: 'listDistricts',
    tag,
    summary: 'Districts of Viet Nam since 2010',
    description:
      'Every district-level unit (huyện, quận, thị xã, thành phố) since 2010, each once, with its latest name and kind. The level ended on 2025-06-30.',
    definition: districtList,
    row: District,
    list: (page) => orNearly(page, store.listDistricts, districtNames(store)),
  })
  registerOne(app, {
    url: '/districts/:id',
    operationId: 'getDistrict',
    tag,
    summary: 'One district',
    what: 'district',
    description:
      'The district with every name and kind that its code had, its communes and the province that took over.',
    params: districtParams,
    row: DistrictDetail,
    find: async (id) => store.findDistrict(await codeNamed(store, 'district', id)),
  })
  registerList(app, {
    store,
    settings,
    url: '/districts/:id/indicators',
    operationId: 'listDistrictIndicators',
    tag,
    summary: 'What a district reported',
    description:
      'Every number that articles report of the district itself: estimates, results and targets side by side, each with the words it came from. `view=best` gives one value of each indicator, item, measure, base, unit, price basis and period: a result before an estimate before a target, what people settled before what was read, what was said later (by the day of telling) before what was said earlier; `others` counts the rest. `view=table` puts estimate, result, target, previous year and attainment into one row.',
    definition: districtIndicatorList,
    row: Observation,
    other: otherRows(districtIndicatorList, {
      view: 'table',
      row: TableRow,
      list: (page) => store.tableOf(withRows(ownNumbers(page))),
    }),
    params: districtParams,
    scope,
    list: (page, request) => {
      const { view } = request.query as { view?: (typeof viewNames)[number] }
      const asked = withRows(ownNumbers(page))
      return cited(asked.include, addressOf(settings, request), (include) =>
        store.listObservations({
          ...asked,
          ...(include ? { include } : {}),
          best: asked.best === true || view === 'best',
        }),
      )
    },
  })
  registerList(app, {
    store,
    settings,
    url: '/districts/:id/meetings',
    operationId: 'listDistrictMeetings',
    tag,
    summary: "A district's meetings",
    description: 'Meetings that articles about the district report.',
    definition: districtMeetingList,
    row: Meeting,
    params: districtParams,
    scope,
    list: (page) => orSpelledNearly(withRows(page), store.listMeetings),
  })
  registerList(app, {
    store,
    settings,
    url: '/districts/:id/awards',
    operationId: 'listDistrictAwards',
    tag,
    summary: "A district's awards",
    description: 'Commendations that articles about the district report.',
    definition: districtAwardList,
    row: Award,
    params: districtParams,
    scope,
    list: (page) => store.listAwards(withRows(page)),
  })
  registerList(app, {
    store,
    settings,
    url: '/districts/:id/articles',
    operationId: 'listDistrictArticles',
    tag,
    summary: 'Articles about a district',
    description: 'Articles that are about the district, without their text.',
    definition: districtArticleList,
    row: Article,
    params: districtParams,
    scope,
    list: (page) => orSpelledNearly(withCopies(page), store.listArticles),
  })
  registerTimeline(app, dependencies)
}

const ownNumbers = <F extends string, S extends string>(page: PageRequest<F, S>): PageRequest<F | 'area', S> =>
  withFilter(page, 'area', 'district')
