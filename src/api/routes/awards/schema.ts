import { Type } from 'typebox'
import { recipients } from '../../../domain/report.ts'
import { articleRef, districtRef, span } from '../../references.ts'
import { object, oneOf, orNull, sureness, text } from '../../schema-kit.ts'

/** What it tells, as JSON Schema. */

export const Award = object(
  {
    id: Type.Integer({ description: 'Id.' }),
    form: text('Form of the commendation.', 'giấy khen'),
    recipient: oneOf(recipients, 'Kind of recipient.'),
    recipientLabel: orNull(text('The words for the recipient, of Party organizations.')),
    count: Type.Integer({ description: 'How many received it.' }),
    awardedBy: orNull(text('Who gave it.')),
    reason: orNull(text('What for, as the article has it.')),
    year: orNull(Type.Integer({ description: 'Year that it honours; null for several.' })),
    confidence: orNull(sureness('how sure recipient and count are; null until the article is read again.', 0.97)),
    evidence: object({ ...span, quote: text('The words it was read from.') }),
    district: orNull(districtRef),
    article: articleRef,
  },
  { title: 'Award', description: 'Commendations of one form to one kind of recipient.' },
)
