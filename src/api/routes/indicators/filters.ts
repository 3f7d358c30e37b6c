import { measures } from '../../../domain/report.ts'
import { topicNames } from '../../../lexicon/indicators.ts'
import { defineList } from '../../lists/definition.ts'
import { districtCode, kind, provinceCode } from '../../lists/filters.ts'
import { search, several } from '../../lists/parameters.ts'
import { observationFilters } from '../observations/filters.ts'

/** What it takes. */

export const indicatorList = defineList({
  name: 'indicators',
  filters: {
    topic: several('Topic.', topicNames),
    unit: several('Unit of a level.', null, '[^,\\u0000]{1,40}', 'VND'),
    q: search('codes and names'),
  },
  sorts: ['position', 'code'],
})

export const seriesList = defineList({
  name: 'series',
  filters: {
    district: districtCode,
    province: provinceCode,
    kind,
    measure: several('What the numbers say.', measures),
    status: observationFilters.status,
    base: observationFilters.base,
    unit: observationFilters.unit,
    item: observationFilters.item,
    period: observationFilters.period,
    periodKind: observationFilters.periodKind,
    asOf: observationFilters.asOf,
    confidence: observationFilters.confidence,
  },
  sorts: ['district'],
  oneWay: true,
})
