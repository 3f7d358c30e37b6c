import { targetVerdicts } from '../../../domain/views/views.ts'
import { defineList } from '../../lists/definition.ts'
import { districtCode, exactPeriod, indicatorFilter, provinceCode } from '../../lists/filters.ts'
import { several } from '../../lists/parameters.ts'
import { observationFilters } from '../observations/filters.ts'

/** What it takes. */

export const targetList = defineList({
  name: 'targets',
  filters: {
    district: districtCode,
    province: provinceCode,
    indicator: indicatorFilter,
    topic: observationFilters.topic,
    period: exactPeriod('The period that it is promised for.'),
    verdict: several('What came of it.', targetVerdicts, undefined, 'missed'),
  },
  sorts: ['id'],
})
