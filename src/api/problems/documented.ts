import { type TSchema, Type } from 'typebox'
import { ProblemDetails } from './schema.ts'

/** Problems as the OpenAPI document tells them. */

const problem = (description: string): TSchema =>
  Type.Unsafe({ description, content: { 'application/problem+json': { schema: ProblemDetails } } })

const told = {
  406: 'There is no such format.',
  429: 'Too many requests.',
  400: 'A parameter is unknown, malformed or out of range.',
  401: 'There is no key, or it is not known.',
  403: 'The key has another scope.',
  404: 'There is no such thing.',
  405: 'The path does not take that method.',
  409: 'What it is about has changed.',
  413: 'The body is too large.',
  415: 'The body has a type that is not read here.',
  422: 'The body is well-formed, and its content is refused.',
  500: 'Something went wrong on our side.',
  503: 'The database cannot be reached.',
} as const

/** Problem details for each of these statuses. */
export const problemAnswers = (...statuses: readonly (keyof typeof told)[]): Record<string, unknown> =>
  Object.fromEntries(statuses.map((status) => [status, problem(told[status])]))

/** What every write can answer beside its own. */
export const writeAnswers = (...statuses: readonly (keyof typeof told)[]): Record<string, unknown> =>
  problemAnswers(401, 403, ...statuses)
