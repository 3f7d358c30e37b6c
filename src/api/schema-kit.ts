import { type TObject, type TSchema, Type } from 'typebox'

/** Parts of the resources' schemas. Nullable is written as a union with null: OpenAPI 3.1 has no `nullable`. */

export const text = (description: string, example?: string): TSchema =>
  Type.String({ description, ...(example === undefined ? {} : { examples: [example] }) })
export const orNull = (schema: TSchema, description?: string): TSchema => {
  const { type, ...rest } = schema as TSchema & { type?: string; enum?: readonly string[] }
  const nullable =
    type && !('enum' in rest) && !('properties' in rest)
      ? { ...rest, type: [type, 'null'] }
      : { anyOf: [schema, { type: 'null' }] }
  return Type.Unsafe({ ...nullable, ...(description ? { description } : {}) })
}
export const oneOf = (values: readonly string[], description: string): TSchema =>
  Type.Unsafe({ type: 'string', enum: [...values], description })
export const day = (description: string, example = '2021-01-06'): TSchema =>
  orNull(Type.String({ description, examples: [example] }))
export const object = (properties: Record<string, TSchema>, options: object = {}): TObject =>
  Type.Object(properties, { additionalProperties: false, ...options })
export const decimalPattern = '^-?\\d+(\\.\\d+)?$'
export const decimal = (description: string, example: string): TSchema =>
  Type.String({
    description: `${description} An exact decimal as text.`,
    pattern: decimalPattern,
    examples: [example],
  })
/** How sure a reading is: a number, not an exact decimal. */
export const sureness = (description: string, example: number): TSchema =>
  Type.Number({ description: `0 to 1: ${description}`, minimum: 0, maximum: 1, examples: [example] })
export const id = (what: string): TSchema =>
  Type.Integer({ description: `Id of the ${what}.`, minimum: 1, maximum: 2_147_483_647, examples: [1] })
export const date = (description: string, example: string): TSchema => Type.String({ description, examples: [example] })
