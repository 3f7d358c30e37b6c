import type { FilterValues, PageRequest } from '../../domain/lists.ts'

/** Which rows a list gives, where its filters do not say. */

/**
 * Which rows a list gives: those that stood at a moment; all that ever were, where history or changes are asked for; those of one
 * article, be it a near-copy; else those that stand.
 */
export const withRows = <F extends string, S extends string>(
  page: PageRequest<F, S>,
): PageRequest<Exclude<F, 'includeHistory' | 'asOf'> | 'rows', S> => {
  const { includeHistory, asOf, ...filters } = page.filters as FilterValues
  const rows =
    asOf !== undefined
      ? `at:${String(asOf)}`
      : includeHistory === 'true' || filters.updatedAfter !== undefined
        ? 'all'
        : filters.article === undefined
          ? 'standing'
          : 'own'
  return { ...page, filters: { ...filters, rows } as FilterValues<Exclude<F, 'includeHistory' | 'asOf'> | 'rows'> }
}

/** Near-copies only where they are asked for. */
export const withCopies = <F extends string, S extends string>(page: PageRequest<F, S>): PageRequest<F | 'copies', S> =>
  withFilter(page, 'copies', (page.filters as FilterValues).copies ?? 'false')

/** The page with one filter more. */
export const withFilter = <F extends string, S extends string, const N extends string>(
  page: PageRequest<F, S>,
  name: N,
  value: string | readonly string[],
): PageRequest<F | N, S> => ({ ...page, filters: { ...page.filters, [name]: value } as FilterValues<F | N> })
