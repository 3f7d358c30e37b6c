import type { FastifyRequest } from 'fastify'
import { type TObject, Type } from 'typebox'
import { Problem } from '../errors.ts'

/** Parameters of paths. */

export const districtParams = Type.Object({
  id: Type.String({
    description: 'Official code of the district, or a name that one district alone has.',
    minLength: 1,
    maxLength: 100,
    examples: ['183'],
  }),
})

/** Ids are numbers of nine digits at the most, written as texts: nothing is to be calculated with them. */
export const idParams = (what: string): TObject =>
  Type.Object({
    id: Type.String({ description: `Id of the ${what}.`, pattern: '^[1-9]\\d{0,8}$', maxLength: 9, examples: ['1'] }),
  })

export const idOf = (request: FastifyRequest): number => Number((request.params as { id: string }).id)

export function found<T>(row: T | null, what: string, id: string): T {
  if (row === null) throw new Problem('not-found', `there is no ${what} ${id}`)
  return row
}
