import { Type } from 'typebox'
import { findingKinds, verdicts } from '../domain/checks/checked.ts'
import { ingestionSources, ingestionStates, outcomes } from '../domain/ingestion.ts'
import { reviewKinds } from '../domain/writing.ts'
import { ingestionErrors } from '../errors.ts'
import { districtCode, indicatorFilter, provinceCode } from './filters.ts'
import { defineList } from './lists/definition.ts'
import { date, search, several } from './lists/parameters.ts'

/** The filters of the lists about the work on the data. */

const ofDistrict = { district: districtCode, province: provinceCode }
const id = (description: string) =>
  Type.Optional(Type.Integer({ description, minimum: 1, maximum: 2_147_483_647, examples: [1] }))

export const ingestionList = defineList({
  name: 'ingestions',
  filters: {
    state: several('Where it stands.', ingestionStates),
    source: several('How it came in.', ingestionSources),
    outcome: several('What it was to the article.', outcomes),
    error: several('Why it failed.', Object.keys(ingestionErrors)),
    article: id('Id of the article.'),
  },
  sorts: ['id'],
})

export const reviewList = defineList({
  name: 'reviews',
  filters: {
    reviewKind: several('Why a person should look.', reviewKinds),
    ...ofDistrict,
    indicator: indicatorFilter,
    article: id('Id of the article.'),
  },
  sorts: ['rank'],
})

export const findingList = defineList({
  name: 'findings',
  filters: {
    ...ofDistrict,
    indicator: indicatorFilter,
    findingKind: several('What was checked.', findingKinds),
    verdict: several('What came of it.', verdicts),
    observation: id('Id of an observation that it concerns.'),
  },
  sorts: ['id'],
})

export const correctionList = defineList({
  name: 'corrections',
  filters: {
    ...ofDistrict,
    indicator: indicatorFilter,
    article: id('Id of the article.'),
    madeBy: several('Name of the key that made it.', null, '[^,\\u0000]{1,64}', 'newsroom'),
    madeAfter: date('Made on this day or later.', '2026-11-01'),
    undone: Type.Optional(Type.Boolean({ description: 'true: those taken back; false: those that stand.' })),
    q: search('reasons'),
  },
  sorts: ['id'],
})
