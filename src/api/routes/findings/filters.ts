import { findingKinds, verdicts } from '../../../domain/checks/checked.ts'
import { defineList } from '../../lists/definition.ts'
import { idFilter, indicatorFilter, ofPlace } from '../../lists/filters.ts'
import { several } from '../../lists/parameters.ts'

/** What it takes. */

export const findingList = defineList({
  name: 'findings',
  filters: {
    ...ofPlace,
    indicator: indicatorFilter,
    findingKind: several('What was checked.', findingKinds),
    verdict: several('What came of it.', verdicts),
    observation: idFilter('Id of an observation that it concerns.'),
  },
  sorts: ['id'],
})
