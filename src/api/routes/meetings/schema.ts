import { Type } from 'typebox'
import { meetingKinds, personRoles } from '../../../domain/report.ts'
import { articleRef, districtRef } from '../../references.ts'
import { day, object, oneOf, orNull, sureness, text } from '../../schema-kit.ts'

/** What it tells, as JSON Schema. */

export const Meeting = object(
  {
    id: Type.Integer({ description: 'Id.' }),
    kind: oneOf(meetingKinds, 'Kind of meeting.'),
    date: day('First day; null where the text has none.'),
    dateEnd: day('Last day, of a meeting of several.'),
    organiser: orNull(text('Who held it.')),
    session: orNull(Type.Integer({ description: 'Number of the session.' })),
    congress: orNull(text('Roman numeral of the Party congress.', 'XXII')),
    councilTerm: orNull(text("Roman numeral of the People's Council's term.")),
    termStart: orNull(Type.Integer({ description: 'First year of the term.' })),
    termEnd: orNull(Type.Integer({ description: 'Last year of the term.' })),
    reviewYear: orNull(Type.Integer({ description: 'Year reviewed.' })),
    planYear: orNull(Type.Integer({ description: 'Year planned.' })),
    confidence: orNull(sureness('how sure kind and day are; null until the article is read again.', 0.81)),
    people: Type.Array(
      object({
        name: text('Name.'),
        title: text('Offices.'),
        role: oneOf(personRoles, 'Part in the meeting.'),
        confidence: orNull(sureness('how sure name and office are.', 0.75)),
      }),
      { description: 'People whom the article names with an office.' },
    ),
    district: orNull(districtRef),
    article: articleRef,
  },
  { title: 'Meeting', description: 'A meeting that an article reports.' },
)
