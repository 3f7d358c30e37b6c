import { Type } from 'typebox'
import { mentionRoles } from '../../../domain/report.ts'
import { defineList } from '../../lists/definition.ts'
import { ofDistrict, published } from '../../lists/filters.ts'
import { search, several } from '../../lists/parameters.ts'

/** What it takes. */

export const articleFilters = {
  copies: Type.Optional(
    Type.Boolean({ description: 'true also gives articles that only repeat another.', default: false }),
  ),
  ...published,
  q: search('headline, publisher, byline and district'),
}

export const articleList = defineList({
  name: 'articles',
  filters: { ...ofDistrict, ...articleFilters },
  sorts: ['id', 'published'],
})

export const mentionList = defineList({
  name: 'mentions',
  filters: {
    role: several('What the number is.', mentionRoles),
  },
  sorts: ['position'],
})
