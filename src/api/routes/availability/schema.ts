import { Type } from 'typebox'
import { availabilityStates } from '../../../domain/views/views.ts'
import { problemsField } from '../../lists/known-values.ts'
import { districtRef, indicatorRef } from '../../references.ts'
import { object, oneOf } from '../../schema-kit.ts'
import { period } from '../../views/cells.ts'

/** What it tells, as JSON Schema. */

export const AvailabilityRow = object({
  district: districtRef,
  indicator: indicatorRef,
  period,
  state: oneOf(
    availabilityStates,
    'There is a value; an article that may be of this district waits for review; articles of that time do not state it; there is no article.',
  ),
  observations: Type.Integer({ description: 'How many observations.', minimum: 0, examples: [2] }),
})

export const Availability = object(
  { problems: problemsField, rows: Type.Array(AvailabilityRow, { maxItems: 5000 }) },
  { title: 'Availability', description: 'Which values there are, and why others are not.' },
)
