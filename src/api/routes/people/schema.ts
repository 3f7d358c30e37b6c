import { Type } from 'typebox'
import { districtRef } from '../../references.ts'
import { date, id, object, orNull, text } from '../../schema-kit.ts'

/** What it tells, as JSON Schema. */

export const Person = object(
  {
    name: text('Name.', 'Hoàng Văn Nghiệm'),
    district: orNull(districtRef, 'The district whose meetings they were.'),
    offices: Type.Array(
      object({
        title: text('Offices, as an article has them.', 'Bí thư Huyện ủy'),
        from: orNull(date('The first meeting with this office.', '2021-01-06')),
        to: orNull(date('The last meeting with this office.', '2021-01-06')),
        meetings: Type.Array(id('meeting'), { description: 'The meetings.', maxItems: 1000 }),
      }),
      { description: 'The offices that articles name, by time.', maxItems: 1000 },
    ),
  },
  { title: 'Person', description: 'A name in one district, with the offices that it held.' },
)
