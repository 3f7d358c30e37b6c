import { Type } from 'typebox'
import { statuses, toldBy } from '../../domain/report.ts'
import { contestedBy } from '../references.ts'
import { date, decimal, id, object, oneOf, orNull, text } from '../schema-kit.ts'

/** What the views have in common: one value with its way back. */

export const cellFields = {
  id: id('observation'),
  value: decimal('The value in canonical units.', '470000000000'),
  upper: orNull(decimal('Upper end of a range.', '9')),
  precision: text('How exact the article calls it.', 'over'),
  display: text('The number as the article writes it.', '470 tỷ đồng'),
  status: oneOf(statuses, 'Result, estimate or target.'),
  articleId: id('article'),
  saidOn: orNull(date('The day when it was said.', '2021-01-06')),
  dateFrom: orNull(oneOf(toldBy, 'How that day is known.')),
  others: Type.Integer({
    description: 'Observations of the same thing that are not shown.',
    minimum: 0,
    examples: [0],
  }),
  contested: contestedBy('Values'),
}

export const Cell = object(cellFields, { description: 'One value, with the observation that it is.' })

export const base = orNull(text('What it is held against.', 'province_plan'))

export const cell = (description: string) => orNull(Cell, description)

export const cellWithBase = (description: string) => orNull(object({ ...cellFields, base }), description)

export const item = orNull(text('The part of the indicator that the numbers are of.', 'lúa'))

export const unit = text('Unit.', 'VND')

export const priceBasis = orNull(text('current or constant prices, where said.', 'constant'))

export const period = text('The period.', '2020')
