import { Type } from 'typebox'
import { object, text } from '../schema-kit.ts'

/** A failure as JSON Schema. */

export const ProblemDetails = object(
  {
    type: text('A page about this kind of problem.', '/problems/invalid-parameter'),
    title: text('The kind of problem.'),
    status: Type.Integer({ description: 'HTTP status.' }),
    detail: text('What was wrong, and what would be right.'),
    instance: text('The request, as its id in the log.'),
  },
  { title: 'Problem', description: 'RFC 9457 problem details.' },
)
