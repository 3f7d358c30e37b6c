import { reviewKinds } from '../../../domain/writing.ts'
import { defineList } from '../../lists/definition.ts'
import { idFilter, indicatorFilter, ofPlace } from '../../lists/filters.ts'
import { several } from '../../lists/parameters.ts'

/** What it takes. */

export const reviewList = defineList({
  name: 'reviews',
  filters: {
    reviewKind: several('Why a person should look.', reviewKinds),
    ...ofPlace,
    indicator: indicatorFilter,
    article: idFilter('Id of the article.'),
  },
  sorts: ['rank'],
})
