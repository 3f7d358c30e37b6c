import { Type } from 'typebox'
import { origins } from '../../../domain/ingestion.ts'
import { periodForms } from '../../../domain/period.ts'
import { areaLevels, measures, precisions, statuses } from '../../../domain/report.ts'
import { observationParts, usualObservationParts } from '../../../domain/rows.ts'
import { topicNames } from '../../../lexicon/indicators.ts'
import { defineList } from '../../lists/definition.ts'
import { code, dayOrMoment, integer, ofDistrict, onePeriod, published } from '../../lists/filters.ts'
import { comparison, date, search, several } from '../../lists/parameters.ts'

/** What it takes. */

export const observationFilters = {
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

export const observationSorts = ['id', 'period', 'value', 'published', 'recorded'] as const

/** 'citation' is made here; the others are the store's. */
export const parts = { all: [...observationParts, 'citation'], usual: usualObservationParts }

export const observationList = defineList({
  name: 'observations',
  filters: { ...ofDistrict, article: integer('Id of the article.', 1), ...observationFilters },
  sorts: observationSorts,
  parts,
})
