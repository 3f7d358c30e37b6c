import { recipients } from '../../../domain/report.ts'
import { defineList } from '../../lists/definition.ts'
import { integer, ofDistrict, published, year } from '../../lists/filters.ts'
import { search, several } from '../../lists/parameters.ts'

/** What it takes. */

export const awardFilters = {
  form: several('Form of the commendation.', null, '[^,\\u0000]{1,40}', 'giấy khen'),
  recipient: several('Kind of recipient.', recipients),
  year: year('Year that it honours.'),
  ...published,
  q: search('headline and district'),
}

export const awardList = defineList({
  name: 'awards',
  filters: { ...ofDistrict, article: integer('Id of the article.', 1), ...awardFilters },
  sorts: ['id', 'count'],
})
