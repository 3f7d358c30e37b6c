import { Type } from 'typebox'
import { conflictVerdicts } from '../../../domain/views/views.ts'
import { districtRef, indicatorRef } from '../../references.ts'
import { id, object, oneOf, text } from '../../schema-kit.ts'
import { Cell, item, period, unit } from '../../views/cells.ts'

/** What it tells, as JSON Schema. */

export const Conflict = object(
  {
    id: id('finding'),
    verdict: oneOf(
      conflictVerdicts,
      'The numbers agree; agree but for rounding; the result supersedes the estimate; or they contradict each other.',
    ),
    district: districtRef,
    indicator: indicatorRef,
    item,
    measure: text('What the numbers say of the indicator.', 'level'),
    period,
    unit,
    sides: Type.Array(Cell, { description: 'What each article says, the earlier first.', maxItems: 10 }),
  },
  { title: 'Conflict', description: 'The same fact, told by two articles.' },
)
