import { Type } from 'typebox'
import { topicNames } from '../../../lexicon/indicators.ts'
import { districtRef, indicatorRef } from '../../references.ts'
import { object, oneOf, orNull, text } from '../../schema-kit.ts'
import { base, cellFields, item, period, priceBasis, unit } from '../../views/cells.ts'

/** What it tells, as JSON Schema. */

export const Indicator = object(
  {
    code: text('Stable code.', 'budget.revenue'),
    topic: oneOf<string>(topicNames, 'Topic.'),
    nameVi: text('Vietnamese name.', 'Tổng thu ngân sách nhà nước trên địa bàn'),
    nameEn: text('English name.', 'State budget revenue in the district'),
    unit: text('Unit of a level.', 'VND'),
    definition: orNull(text('What counts as this indicator.')),
    observations: Type.Integer({ description: 'How many observations there are.', examples: [12] }),
  },
  { title: 'Indicator', description: 'One row of the catalogue.' },
)

export const Series = object(
  {
    district: districtRef,
    indicator: indicatorRef,
    measure: text('What the numbers say of the indicator.', 'level'),
    item,
    unit,
    base,
    priceBasis,
    points: Type.Array(object({ period, ...cellFields }), {
      description: 'The best value of each period.',
      maxItems: 1000,
    }),
  },
  { title: 'Series', description: 'One indicator of one district over time.' },
)

/** A point of a series with what the series is of. */
export const SeriesPoint = object({
  district: districtRef,
  indicator: indicatorRef,
  measure: text('What the number says of the indicator.', 'level'),
  item,
  unit,
  base,
  priceBasis,
  period,
  ...cellFields,
})
