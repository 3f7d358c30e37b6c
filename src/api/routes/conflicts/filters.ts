import { conflictVerdicts } from '../../../domain/views/views.ts'
import { defineList } from '../../lists/definition.ts'
import { districtCode, exactPeriod, indicatorFilter, provinceCode } from '../../lists/filters.ts'
import { several } from '../../lists/parameters.ts'

/** What it takes. */

export const conflictList = defineList({
  name: 'conflicts',
  filters: {
    district: districtCode,
    province: provinceCode,
    indicator: indicatorFilter,
    period: exactPeriod('Exactly this period.'),
    verdict: several('What comes of holding the two against each other.', conflictVerdicts),
  },
  sorts: ['id'],
})
