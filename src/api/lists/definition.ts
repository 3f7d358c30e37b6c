import type { TSchema } from 'typebox'

/** What a list is: its name, filters, orders, views and parts. */

export const [maxLimit, usualLimit] = [200, 50]

export interface ListDefinition<F extends string = string, S extends string = string> {
  /** Name in cursors; a cursor of another list is refused. */
  readonly name: string
  readonly filters: Readonly<Record<F, TSchema>>
  /** Orders by name, the default first; each can be turned round with a leading '-'. */
  readonly sorts: readonly S[]
  /** It has one order, and that one way. */
  readonly oneWay?: boolean
  /** Ways to put the rows, the default first. */
  readonly views?: readonly string[]
  /** Parts that a row has on request, and those that it has without. */
  readonly parts?: { readonly all: readonly string[]; readonly usual: readonly string[] }
}

/** The names of its filters and orders stay part of its type. */
export const defineList = <F extends string, const S extends string>(
  definition: ListDefinition<F, S>,
): ListDefinition<F, S> => definition
