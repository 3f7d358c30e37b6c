import type { PageRequest } from '../../domain/store.ts'

/** Which rows a list gives, where its filters do not say. */

/**
 * Which rows a list gives: those that stood at a moment; all that ever were, where history or changes are asked for; those of one
 * article, be it a near-copy; else those that stand.
 */
export const withRows = (page: PageRequest): PageRequest => {
  const { includeHistory, asOf, ...filters } = page.filters
  const rows =
    asOf !== undefined
      ? `at:${String(asOf)}`
      : includeHistory === 'true' || filters.updatedAfter !== undefined
        ? 'all'
        : filters.article === undefined
          ? 'standing'
          : 'own'
  return { ...page, filters: { ...filters, rows } }
}

/** Near-copies only where they are asked for. */
export const withCopies = (page: PageRequest): PageRequest => ({
  ...page,
  filters: { ...page.filters, copies: page.filters.copies ?? 'false' },
})
