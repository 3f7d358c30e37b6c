import { meetingKinds } from '../../../domain/report.ts'
import { defineList } from '../../lists/definition.ts'
import { integer, ofDistrict, published, year } from '../../lists/filters.ts'
import { date, search, several } from '../../lists/parameters.ts'

/** What it takes. */

export const meetingFilters = {
  meetingKind: several('Kind of meeting.', meetingKinds),
  dateFrom: date('Held on this day or later.', '2020-11-01'),
  dateTo: date('Held on this day or earlier.', '2021-03-31'),
  reviewYear: year('Year reviewed.'),
  ...published,
  q: search('organiser, people, headline and district'),
}

export const meetingList = defineList({
  name: 'meetings',
  filters: { ...ofDistrict, article: integer('Id of the article.', 1), ...meetingFilters },
  sorts: ['id', 'date'],
})
