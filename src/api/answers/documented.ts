import { type TSchema, Type } from 'typebox'
import { problemAnswers } from '../problems/documented.ts'

/** Answers as the OpenAPI document tells them. */

export const answers = (
  description: string,
  schema: TSchema,
  options: { headers?: object; notFound?: boolean; keys?: boolean; content?: object } = {},
): Record<string, unknown> => ({
  200: {
    description,
    ...(options.headers ? { headers: options.headers } : {}),
    content: { 'application/json': { schema }, ...(options.content ?? {}) },
  },
  ...problemAnswers(400, 405, 406, 429, 500, 503),
  ...(options.keys ? problemAnswers(401) : {}),
  ...(options.notFound ? problemAnswers(404) : {}),
})

export const emptyQuery = Type.Object({}, { additionalProperties: false })
