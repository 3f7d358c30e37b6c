import {
  type Static,
  type TInteger,
  type TNumber,
  type TObject,
  type TProperties,
  type TSchema,
  type TString,
  type TUnsafe,
  Type,
} from 'typebox'

/** Parts of the resources' schemas, each with the type of what it describes. Nullable is written as a union with null: OpenAPI 3.1 has no `nullable`. */

export const text = (description: string, example?: string): TString =>
  Type.String({ description, ...(example === undefined ? {} : { examples: [example] }) })
export const orNull = <T extends TSchema>(schema: T, description?: string): TUnsafe<Static<T> | null> => {
  const { type, ...rest } = schema as TSchema & { type?: string; enum?: readonly string[] }
  const nullable =
    type && !('enum' in rest) && !('properties' in rest)
      ? { ...rest, type: [type, 'null'] }
      : { anyOf: [schema, { type: 'null' }] }
  return Type.Unsafe({ ...nullable, ...(description ? { description } : {}) })
}
export const oneOf = <const V extends string>(values: readonly V[], description: string): TUnsafe<V> =>
  Type.Unsafe({ type: 'string', enum: [...values], description })
export const day = (description: string, example = '2021-01-06'): TUnsafe<string | null> =>
  orNull(date(description, example))
export const object = <P extends TProperties>(properties: P, options: object = {}): TObject<P> =>
  Type.Object(properties, { additionalProperties: false, ...options })
export const decimalPattern = '^-?\\d+(\\.\\d+)?$'
export const decimal = (description: string, example: string): TString =>
  Type.String({
    description: `${description} An exact decimal as text.`,
    pattern: decimalPattern,
    examples: [example],
  })
/** How sure a reading is: a number, not an exact decimal. */
export const sureness = (description: string, example: number): TNumber =>
  Type.Number({ description: `0 to 1: ${description}`, minimum: 0, maximum: 1, examples: [example] })
export const id = (what: string): TInteger =>
  Type.Integer({ description: `Id of the ${what}.`, minimum: 1, maximum: 2_147_483_647, examples: [1] })
export const date = (description: string, example: string): TString =>
  Type.String({ description, format: 'date', examples: [example] })
/** A moment of ISO 8601, in UTC. */
export const moment = (description: string, example = '2026-11-24T08:00:00.000Z'): TString =>
  Type.String({ description, format: 'date-time', examples: [example] })
