import { defineList } from '../../lists/definition.ts'
import { integer, kind, provinceCode } from '../../lists/filters.ts'
import { date, search } from '../../lists/parameters.ts'
import { articleFilters } from '../articles/filters.ts'
import { awardFilters } from '../awards/filters.ts'
import { meetingFilters } from '../meetings/filters.ts'
import { observationFilters, observationSorts, parts } from '../observations/filters.ts'

/** What it takes. */

export const districtList = defineList({
  name: 'districts',
  filters: {
    province: provinceCode,
    kind,
    validOn: date('Only units that were there on this day.', '2020-12-31'),
    q: search('names and aliases'),
  },
  sorts: ['code', 'name'],
})

const { area: _area, ...ownFilters } = observationFilters

/** The default first. */
export const viewNames = ['all', 'best', 'table'] as const

export const districtIndicatorList = defineList({
  name: 'district-indicators',
  filters: { article: integer('Id of the article.', 1), ...ownFilters },
  views: viewNames,
  sorts: observationSorts,
  parts,
})

export const districtMeetingList = defineList({
  name: 'district-meetings',
  filters: meetingFilters,
  sorts: ['id', 'date'],
})

export const districtAwardList = defineList({
  name: 'district-awards',
  filters: awardFilters,
  sorts: ['id', 'count'],
})

export const districtArticleList = defineList({
  name: 'district-articles',
  filters: articleFilters,
  sorts: ['id', 'published'],
})
