import { ingestionSources, ingestionStates, outcomes } from '../../../domain/ingestion.ts'
import { ingestionErrors } from '../../../errors.ts'
import { defineList } from '../../lists/definition.ts'
import { idFilter } from '../../lists/filters.ts'
import { several } from '../../lists/parameters.ts'

/** What it takes. */

export const ingestionList = defineList({
  name: 'ingestions',
  filters: {
    state: several('Where it stands.', ingestionStates),
    source: several('How it came in.', ingestionSources),
    outcome: several('What it was to the article.', outcomes),
    error: several('Why it failed.', Object.keys(ingestionErrors)),
    article: idFilter('Id of the article.'),
  },
  sorts: ['id'],
})
