import { type TSchema, Type } from 'typebox'
import { districtKinds, provinceKinds } from '../domain/gazetteer.ts'
import { origins } from '../domain/ingestion.ts'
import { periodForms } from '../domain/period.ts'
import { areaLevels, measures, meetingKinds, precisions, recipients, statuses } from '../domain/report.ts'
import { observationParts, usualObservationParts } from '../domain/rows.ts'
import { conflictVerdicts, targetVerdicts } from '../domain/views/views.ts'
import { topicNames } from '../lexicon/indicators.ts'
import { defineList } from './lists/definition.ts'
import { comparison, date, search, several } from './lists/parameters.ts'

/** The filters of each list, by the names that its query takes. */

/** The form is checked for each code by itself: a wrong one does not spoil the others. */
const code = '[^,\\u0000]{1,80}'
export const provinceCode = several('Official code of the province.', null, code, '20')
export const districtCode = several('Official code of the district.', null, code, '183')
const kind = several('Kind of the district.', districtKinds)
const ofDistrict = { district: districtCode, province: provinceCode, kind }
const integer = (description: string, example: number): TSchema =>
  Type.Optional(Type.Integer({ description, minimum: 1, maximum: 2_147_483_647, examples: [example] }))
const year = (description: string): TSchema =>
  Type.Optional(Type.Integer({ description, minimum: 1900, maximum: 2100, examples: [2020] }))
const published = {
  publishedAfter: date('Published on this day or later.', '2020-11-01'),
  publishedBefore: date('Published on this day or earlier.', '2021-03-31'),
}
/** A day, or a moment of ISO 8601. */
export const dayOrMoment = (description: string, example: string): TSchema =>
  Type.Optional(
    Type.String({
      description: `${description} ISO 8601.`,
      pattern: '^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d{2}:\\d{2}))?$',
      maxLength: 40,
      examples: [example],
    }),
  )
const onePeriod = '\\d{4}(?:-S[12]|-Q[1-4]|-(?:0[1-9]|1[0-2])(?:/\\d{4}-(?:0[1-9]|1[0-2]))?|/\\d{4})?'

const exactPeriod = (description: string): TSchema =>
  Type.Optional(Type.String({ description, pattern: `^${onePeriod}$`, maxLength: 20, examples: ['2020'] }))

export const districtList = defineList({
  name: 'districts',
  filters: {
    province: provinceCode,
    kind,
    validOn: date('Only units that were there on this day.', '2020-12-31'),
    q: search('names and aliases'),
  },
  sorts: ['code', 'name'],
})

export const provinceList = defineList({
  name: 'provinces',
  filters: { kind: several('Kind of the province.', provinceKinds), q: search('names and aliases') },
  sorts: ['code', 'name'],
})

export const indicatorList = defineList({
  name: 'indicators',
  filters: {
    topic: several('Topic.', topicNames),
    unit: several('Unit of a level.', null, '[^,\\u0000]{1,40}', 'VND'),
    q: search('codes and names'),
  },
  sorts: ['position', 'code'],
})

const observationFilters = {
  indicator: several('Code of the indicator.', null, code, 'budget.revenue'),
  topic: several('Topic of the indicator.', topicNames),
  measure: several('What the number says.', measures),
  status: several('Result, estimate or target.', statuses),
  precision: several('How exact.', precisions),
  base: several('What growth, change or attainment is held against.', null, '[a-z_\\d]{1,30}', 'province_plan'),
  unit: several('Unit.', null, '[^,\\u0000]{1,40}', 'VND'),
  item: search('items (crops, species, seasons …)'),
  period: Type.Optional(
    Type.String({
      description: '`2020` is exactly that year, `2020-S1` that half; `2018..2021` all periods that lie wholly inside.',
      pattern: `^${onePeriod}(?:\\.\\.${onePeriod})?$`,
      maxLength: 40,
      examples: ['2020'],
    }),
  ),
  periodKind: several('Only whole years, half-years, quarters, months, or spans of these.', Object.keys(periodForms)),
  area: Type.Optional(
    Type.Unsafe<string>({
      type: 'string',
      enum: [...areaLevels],
      default: 'district',
      description:
        "Whose numbers: by default the districts' own; numbers of provinces, the country, communes or others are served only when asked for.",
    }),
  ),
  value: comparison('The value in canonical units.', 'gte:100e9'),
  confidence: comparison('How sure the reading is, 0 to 1.', 'gte:0.9'),
  ...published,
  recordedAfter: date('Learned by the database on this day or later.', '2026-11-01'),
  origin: several('Read by the engine, or set by hand.', origins),
  asOf: dayOrMoment('The answer as it was on this day (at its end, in Viet Nam) or at this moment.', '2026-11-24'),
  updatedAfter: dayOrMoment(
    'Only what was added or ended after this day or moment; what ended is told with `supersededAt` and `change`.',
    '2026-11-01',
  ),
  includeHistory: Type.Optional(
    Type.Boolean({
      description: 'true also gives observations that were superseded or retracted, and those of near-copies.',
      default: false,
    }),
  ),
  q: search('labels, items and evidence'),
}
const observationSorts = ['id', 'period', 'value', 'published', 'recorded'] as const
/** 'citation' is made here; the others are the store's. */
export const parts = { all: [...observationParts, 'citation'], usual: usualObservationParts }

export const observationList = defineList({
  name: 'observations',
  filters: { ...ofDistrict, article: integer('Id of the article.', 1), ...observationFilters },
  sorts: observationSorts,
  parts,
})
const { area: _area, ...ownFilters } = observationFilters

/** The default first. */
export const viewNames = ['all', 'best', 'table'] as const
export const districtIndicatorList = defineList({
  name: 'district-indicators',
  filters: { article: integer('Id of the article.', 1), ...ownFilters },
  views: viewNames,
  sorts: observationSorts,
  parts,
})

const meetingFilters = {
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
export const districtMeetingList = defineList({
  name: 'district-meetings',
  filters: meetingFilters,
  sorts: ['id', 'date'],
})

const awardFilters = {
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
export const districtAwardList = defineList({
  name: 'district-awards',
  filters: awardFilters,
  sorts: ['id', 'count'],
})

const articleFilters = {
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
export const districtArticleList = defineList({
  name: 'district-articles',
  filters: articleFilters,
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

export const indicatorFilter = several('Code of the indicator.', null, code, 'budget.revenue')
export const seriesList = defineList({
  name: 'series',
  filters: {
    district: districtCode,
    province: provinceCode,
    kind,
    measure: several('What the numbers say.', measures),
    status: observationFilters.status,
    base: observationFilters.base,
    unit: observationFilters.unit,
    item: observationFilters.item,
    period: observationFilters.period,
    periodKind: observationFilters.periodKind,
    asOf: observationFilters.asOf,
    confidence: observationFilters.confidence,
  },
  sorts: ['district'],
  oneWay: true,
})

export const targetList = defineList({
  name: 'targets',
  filters: {
    district: districtCode,
    province: provinceCode,
    indicator: indicatorFilter,
    topic: observationFilters.topic,
    period: exactPeriod('The period that it is promised for.'),
    verdict: several('What came of it.', targetVerdicts, undefined, 'missed'),
  },
  sorts: ['id'],
})

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

export const personList = defineList({
  name: 'people',
  filters: { district: districtCode, province: provinceCode, name: search('names'), q: search('names and offices') },
  sorts: ['name'],
})
