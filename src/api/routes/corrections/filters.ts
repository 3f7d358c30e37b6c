import { Type } from 'typebox'
import { defineList } from '../../lists/definition.ts'
import { idFilter, indicatorFilter, ofPlace } from '../../lists/filters.ts'
import { date, search, several } from '../../lists/parameters.ts'

/** What it takes. */

export const correctionList = defineList({
  name: 'corrections',
  filters: {
    ...ofPlace,
    indicator: indicatorFilter,
    article: idFilter('Id of the article.'),
    madeBy: several('Name of the key that made it.', null, '[^,\\u0000]{1,64}', 'newsroom'),
    madeAfter: date('Made on this day or later.', '2026-11-01'),
    undone: Type.Optional(Type.Boolean({ description: 'true: those taken back; false: those that stand.' })),
    q: search('reasons'),
  },
  sorts: ['id'],
})
