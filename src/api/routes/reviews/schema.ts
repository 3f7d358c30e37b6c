import { Type } from 'typebox'
import { reviewKinds } from '../../../domain/writing.ts'
import { id, object, oneOf, orNull, sureness, text } from '../../schema-kit.ts'

/** What it tells, as JSON Schema. */

export const Review = object(
  {
    id: text('Id.', 'observation-12'),
    kind: oneOf(reviewKinds, 'Why a person should look.'),
    detail: text('What is doubtful.'),
    articleId: id('article'),
    observationId: orNull(id('observation')),
    findingId: orNull(id('finding')),
    candidates: orNull(
      Type.Array(
        object({ code: text('Official code.'), province: text('Province.'), reason: text('Why it may be this one.') }),
      ),
      'The districts that an open name can be.',
    ),
    confidence: orNull(sureness('how sure the reading is.', 0.45)),
  },
  { title: 'Review', description: 'Something that the engine is unsure of, or that does not add up.' },
)
