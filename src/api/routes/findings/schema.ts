import { Type } from 'typebox'
import { findingKinds, verdicts } from '../../../domain/checks/checked.ts'
import { measures, statuses } from '../../../domain/report.ts'
import { districtRef, indicatorRef } from '../../references.ts'
import { decimal, id, moment, object, oneOf, orNull, text } from '../../schema-kit.ts'

/** What it tells, as JSON Schema. */

const CheckedNumber = object({
  id: id('observation'),
  indicator: orNull(indicatorRef),
  item: orNull(text('The part of the indicator that it is of.', 'lúa')),
  measure: oneOf(measures, 'What it says of the indicator.'),
  value: decimal('The value in canonical units.', '470000000000'),
  upper: orNull(decimal('Upper end of a range.', '9')),
  unit: text('Unit.', 'VND'),
  display: text('The number as the article writes it.', '470 tỷ đồng'),
  period: orNull(text('The period.', '2020')),
  status: oneOf(statuses, 'Result, estimate or target.'),
  base: orNull(text('What it is held against.', 'province_plan')),
  articleId: id('article'),
  quote: text('The sentence that says it.'),
})

export const Finding = object(
  {
    id: id('finding'),
    kind: oneOf(findingKinds, 'What was checked.'),
    verdict: oneOf(verdicts, 'The numbers agree, differ by rounding, or differ.'),
    detail: text('What was held against what.'),
    stated: orNull(text('What the articles say, an exact decimal.')),
    computed: orNull(text('What it ought to be by the other numbers, to ten digits.')),
    unit: orNull(text('Unit of both.')),
    district: districtRef,
    observations: Type.Array(CheckedNumber, { description: 'The numbers that it concerns.', maxItems: 1000 }),
    recordedAt: moment('When it was found.'),
  },
  { title: 'Finding', description: 'What arithmetic says of numbers that belong together.' },
)
