import { Type } from 'typebox'
import { problemsField } from '../../lists/known-values.ts'
import { districtRef, indicatorRef } from '../../references.ts'
import { object } from '../../schema-kit.ts'
import { cellFields, period, priceBasis, unit } from '../../views/cells.ts'

/** What it tells, as JSON Schema. */

const rank = object({
  rank: Type.Integer({ description: '1 is the largest.', minimum: 1, examples: [3] }),
  of: Type.Integer({ description: 'Districts that have a value.', minimum: 1, examples: [11] }),
})

/** A cell of a comparison with what its row is of. */
export const ComparedCell = object({
  district: districtRef,
  indicator: indicatorRef,
  unit,
  priceBasis,
  period,
  ...cellFields,
  inProvince: rank,
  inCountry: rank,
})

export const Comparison = object(
  {
    problems: problemsField,
    rows: Type.Array(
      object({
        indicator: indicatorRef,
        unit,
        priceBasis,
        period,
        cells: Type.Array(object({ district: districtRef, ...cellFields, inProvince: rank, inCountry: rank }), {
          description: 'A cell for each district that has a value.',
          maxItems: 1000,
        }),
      }),
      { description: 'A row for each indicator, unit, price basis and period.', maxItems: 1000 },
    ),
  },
  { title: 'Comparison', description: 'Districts side by side.' },
)
