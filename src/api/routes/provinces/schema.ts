import { provinceKinds } from '../../../domain/gazetteer.ts'
import { successor } from '../../references.ts'
import { day, object, oneOf, orNull, text } from '../../schema-kit.ts'

/** What it tells, as JSON Schema. */

export const Province = object(
  {
    code: text('Official code.', '20'),
    name: text('Name.', 'Lạng Sơn'),
    kind: oneOf(provinceKinds, 'Kind.'),
    validFrom: day('First day; null when before 2010.'),
    validTo: day('Last day, included.', '2025-06-30'),
    successor: orNull(successor, 'The province of 2025-07-01 that took over.'),
  },
  { title: 'Province', description: 'A province of before 2025-07-01.' },
)
