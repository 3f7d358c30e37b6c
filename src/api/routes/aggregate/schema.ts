import { Type } from 'typebox'
import { mostLacking } from '../../../domain/views/aggregate.ts'
import { problemsField } from '../../lists/known-values.ts'
import { districtRef, indicatorRef } from '../../references.ts'
import { decimal, id, object, orNull, text } from '../../schema-kit.ts'
import { period, priceBasis, unit } from '../../views/cells.ts'

/** What it tells, as JSON Schema. */

const over = (what: string) =>
  object({
    value: decimal(what, '4.2'),
    count: Type.Integer({ description: 'Districts that it rests on.', minimum: 1, examples: [5] }),
  })

export const Aggregate = object(
  {
    province: orNull(
      object({ code: text('Official code.', '20'), name: text('Name.', 'Lạng Sơn') }),
      'The province, where asked for by province.',
    ),
    kind: orNull(text('The kind of district, where asked for by kind.', 'huyện')),
    indicator: indicatorRef,
    unit,
    priceBasis,
    period,
    sum: orNull(decimal('The sum; null of rates, ranks and what is told of each hectare or head.', '870000000000')),
    mean: decimal('The mean of the districts, to six places.', '290000000000'),
    median: decimal('The median.', '300000000000'),
    minimum: decimal('The least.', '100000000000'),
    maximum: decimal('The most.', '470000000000'),
    count: Type.Integer({ description: 'Districts that have a value.', minimum: 1, examples: [3] }),
    perCapita: orNull(
      over('The sum for each head, of the districts whose population of this period is known.'),
      'For each head; null where no population is known.',
    ),
    growth: orNull(
      over('In percent, against the same period of the year before, of the districts that have both.'),
      'Growth; null where no district has both.',
    ),
    coverage: object({
      count: Type.Integer({ description: 'Districts that have a value.', minimum: 1, examples: [3] }),
      of: Type.Integer({ description: 'Districts that there are.', minimum: 1, examples: [11] }),
      lacking: Type.Array(districtRef, {
        description: `Districts that have none, the first ${mostLacking} by code; \`/availability\` tells all.`,
        maxItems: mostLacking,
      }),
      contested: Type.Array(districtRef, {
        description: 'Districts whose value is contested: sources of equal rank differ by more than rounding.',
        maxItems: 1000,
      }),
    }),
    observations: Type.Array(id('observation'), {
      description: "What it is made of, in the order of the districts' codes.",
      maxItems: 1000,
    }),
  },
  { title: 'Aggregate', description: 'A sum over districts, with what it rests on and what it lacks.' },
)

export const Aggregates = object(
  { problems: problemsField, rows: Type.Array(Aggregate, { maxItems: 5000 }) },
  { title: 'Aggregates', description: 'Sums over districts.' },
)
