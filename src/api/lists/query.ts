import { type TObject, type TSchema, Type } from 'typebox'
import { totalKinds } from '../../domain/lists.ts'
import { formats, json } from '../formats.ts'
import { type ListDefinition, maxLimit, usualLimit } from './definition.ts'
import { problemsField } from './known-values.ts'
import { layoutParameter } from './layouts.ts'
import { asArray, includeParameter } from './parameters.ts'

/** The query that a list takes, and the form of its answer, as JSON Schema. */

/** In place of `Accept`. */
export const formatParameter = (cubes: boolean): TSchema =>
  Type.Optional(
    Type.Unsafe<string>({
      type: 'string',
      enum: [json.name, ...formats.filter(({ cube }) => !cube || cubes).map(({ name }) => name)],
      description:
        'The form of the answer, in place of `Accept`. JSON is given page by page; the others hold the whole list, or `limit` rows of it.',
    }),
  )

export function listQuery(
  { filters, sorts, parts, oneWay, views }: ListDefinition,
  row: TSchema,
  flatRow?: TSchema,
): TObject {
  const names = [
    ...new Set([row, ...(flatRow ? [flatRow] : [])].flatMap((one) => Object.keys((one as TObject).properties))),
  ]
  const orders = oneWay ? [...sorts] : sorts.flatMap((sort) => [sort, `-${sort}`])
  return Type.Object(
    {
      ...filters,
      sort: Type.Optional(
        Type.Unsafe<string>({
          type: 'string',
          enum: orders,
          description:
            "Order of the rows; '-' turns it round. Rows that are equal in it stand in the order of their ids.",
          default: sorts[0]!,
        }),
      ),
      ...(views
        ? {
            view: Type.Optional(
              Type.Unsafe<string>({
                type: 'string',
                enum: [...views],
                default: views[0]!,
                description: 'Every number, the best of each thing, or a table. A table has an order of its own.',
              }),
            ),
          }
        : {}),
      ...(parts ? { include: includeParameter(parts) } : {}),
      fields: Type.Optional(
        Type.String({
          description: `Only these fields of each row, parted by commas: ${names.join(', ')}.`,
          pattern: `^(?:${names.join('|')})(?:,(?:${names.join('|')}))*$`,
          maxLength: 1000,
          examples: [names.slice(0, 2).join(',')],
          ...asArray({ enum: names }, names.length),
        }),
      ),
      total: Type.Optional(
        Type.Unsafe<string>({
          type: 'string',
          enum: [...totalKinds],
          description:
            'Also tells how many rows there are on all pages: counted, or as the database guesses it, which is quick.',
        }),
      ),
      format: formatParameter(parts !== undefined),
      ...(flatRow ? { layout: layoutParameter } : {}),
      limit: Type.Optional(
        Type.Integer({ description: 'Rows on a page.', minimum: 1, maximum: maxLimit, default: usualLimit }),
      ),
      cursor: Type.Optional(
        Type.String({
          description: '`page.next` of the page before; opaque, and good only for the same list, filters and order.',
          maxLength: 600,
          pattern: '^[A-Za-z0-9_-]+$',
        }),
      ),
    },
    { additionalProperties: false },
  )
}

export const listOf = (row: TSchema): TObject =>
  Type.Object(
    {
      data: Type.Array(row),
      page: Type.Object({
        limit: Type.Integer({ description: 'Rows asked for.' }),
        next: Type.Union([Type.String(), Type.Null()], { description: 'Cursor of the next page; null on the last.' }),
        prev: Type.Union([Type.String(), Type.Null()], {
          description: 'Cursor of the page before; null on the first, and where a list goes one way.',
        }),
        total: Type.Optional(Type.Integer({ description: 'Rows on all pages, where asked for with `total`.' })),
      }),
      problems: problemsField,
    },
    { additionalProperties: false },
  )
