import { Type } from 'typebox'
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
    role: several('What the number is.', [
      'observation',
      'award',
      'date',
      'term',
      'ordinal',
      'document',
      'age',
      'duration',
      'criterion',
      'threshold',
      'name',
      'page',
      'unclassified',
    ]),
  },
  sorts: ['position'],
})
