import { type TSchema, Type } from 'typebox'
import type { ListDefinition } from './definition.ts'

/** Parameters that lists share the form of. */

/** Filters that take several values, parted by commas, and the values there are; what else has a comma in it is one value. */
const multiple = new WeakMap<TSchema, readonly string[] | null>()

export const isMultiple = (schema: TSchema): boolean => multiple.has(schema)

/** The values that a filter can have; null where they are not written down. */
export const allowedIn = (schema: TSchema | undefined): readonly string[] | null =>
  (schema && multiple.get(schema)) ?? null

/**
 * What a parameter that takes several values is in the document: an array, in the form `a,b`. The query itself is one text, so that each
 * value can be looked at by itself, and a wrong one does not spoil the others.
 */
export const asArray = (item: object, maxItems = mostValues): { readonly 'x-array': object } => ({
  'x-array': { type: 'array', items: { type: 'string', ...item }, maxItems },
})

const mostValues = 50
/** Characters of one value. */
export const longestValue = 80

/** A filter that takes one value or several, parted by commas. */
export const several = (
  description: string,
  values: readonly string[] | null,
  pattern = '[^,\\u0000]{1,80}',
  example?: string,
): TSchema => {
  const of = values
    ? ` One or several of: ${values.join(', ')}; parted by commas.`
    : ' One or several, parted by commas.'
  const schema = Type.Optional(
    Type.String({
      description: description + of,
      pattern: `^${pattern}(?:,${pattern}){0,${mostValues - 1}}$`,
      maxLength: 2000,
      examples: [example ?? values?.[0] ?? ''],
      ...asArray(values ? { enum: [...values] } : { pattern: `^${pattern}$`, maxLength: longestValue }),
    }),
  )
  multiple.set(schema, values)
  return schema
}

const figure = '-?\\d{1,24}(?:\\.\\d{1,12})?(?:e[+-]?\\d{1,2})?'

/** A number, a comparison, several that all hold, or a range with both ends. */
export const comparison = (description: string, example: string): TSchema =>
  Type.Optional(
    Type.String({
      description: `${description} \`5\`, \`gte:5\` (also gt, lt, lte, eq), \`gte:5,lt:9\`, or \`5..9\` with both ends.`,
      pattern: `^(?:${figure}\\.\\.${figure}|(?:(?:eq|gte?|lte?):)?${figure}(?:,(?:eq|gte?|lte?):${figure}){0,3})$`,
      maxLength: 200,
      examples: [example],
    }),
  )

/** A day of the calendar, in years that PostgreSQL and people know. */
export const calendarDay = { format: 'date', pattern: '^(?:1[5-9]|2[01])\\d\\d-', maxLength: 10 } as const

export const date = (description: string, example: string): TSchema =>
  Type.Optional(Type.String({ description, ...calendarDay, examples: [example] }))

export const search = (where: string): TSchema =>
  Type.Optional(
    Type.String({
      description: `Words to find in ${where}, with or without diacritics: all of them, in any order; \`"in quotes"\` side by side; \`kế*\` is the beginning of a word.`,
      minLength: 1,
      maxLength: 200,
      pattern: '^[^\\u0000]*$',
      examples: ['cao loc'],
    }),
  )

const wordPattern = (words: readonly string[]): string => `^(?:(?:${words.join('|')})(?:,(?:${words.join('|')}))*)?$`

export const includeParameter = ({ all, usual }: NonNullable<ListDefinition['parts']>): TSchema =>
  Type.Optional(
    Type.String({
      description: `Parts of each row, parted by commas, of ${all.join(', ')}; empty for none.`,
      pattern: wordPattern(all),
      maxLength: 200,
      default: usual.join(','),
      examples: [all.join(',')],
      ...asArray({ enum: [...all] }, all.length),
    }),
  )
