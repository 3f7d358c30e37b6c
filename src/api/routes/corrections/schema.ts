import { Type } from 'typebox'
import { correctionKinds } from '../../../domain/corrections.ts'
import { id, moment, object, oneOf, orNull, text } from '../../schema-kit.ts'

/** What it tells, as JSON Schema. */

const fields = Type.Unsafe<Record<string, unknown>>({
  type: 'object',
  additionalProperties: true,
  description: 'Fields by their names.',
})

export const Correction = object(
  {
    id: id('correction'),
    kind: oneOf(correctionKinds, 'What was done.'),
    articleId: id('article'),
    quote: orNull(text('The words that it is about.')),
    number: orNull(text('The number that it is about.')),
    before: fields,
    after: fields,
    reason: text('Why.'),
    madeBy: text('Name of the key that made it.'),
    madeAt: moment('When.'),
    applied: Type.Boolean({ description: 'False where its words no longer stand in the text.' }),
    undoneAt: orNull(moment('When it was taken back.')),
    undoneBy: orNull(text('Who took it back.')),
    undoneReason: orNull(text('Why it was taken back.')),
  },
  { title: 'Correction', description: 'One change by hand: who, when, why, and what stood before.' },
)
