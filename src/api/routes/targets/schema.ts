import { Type } from 'typebox'
import { targetReasons, targetVerdicts } from '../../../domain/views/views.ts'
import { districtRef, indicatorRef } from '../../references.ts'
import { id, object, oneOf, orNull, text } from '../../schema-kit.ts'
import { cell, cellWithBase, item, period, unit } from '../../views/cells.ts'

/** What it tells, as JSON Schema. */

export const Target = object(
  {
    id: id('observation that states the target'),
    district: districtRef,
    indicator: indicatorRef,
    item,
    measure: text('What is promised of it: a level, a growth, a share, a change.', 'level'),
    base: orNull(text('What that is held against.', 'previous_year')),
    unit,
    period,
    target: cell('What was promised; null where an article tells only how much of a plan was attained.'),
    reported: cell('The best that was reported of it, a result before an estimate.'),
    attained: cellWithBase('How much of a plan was said to be attained, in percent.'),
    better: oneOf(
      ['more', 'less', 'neither'],
      'Whether more of it is better, or less, as of poverty, or neither, as of the share of services.',
    ),
    toldTogether: Type.Boolean({ description: 'Promise and result stand in one article.' }),
    verdict: oneOf(
      targetVerdicts,
      'It was met, within half a percent; missed; exceeded, beyond that; it is too early to say; or nothing says it, or what is said is contested.',
    ),
    reason: oneOf(
      targetReasons,
      'What the verdict rests on: a result, or how much of the plan was attained. Why there is none yet: what was told was counted before the period ended, is of a part of it, or is an estimate; nothing was reported; or plan or result is contested by another source of equal rank; they differ where neither more nor less is better; or the result is told as nearly what was promised.',
    ),
  },
  { title: 'Target', description: 'What was promised, and what was reported later.' },
)
