/** What `q` is held against: lower case, without diacritics, so 'Cao Lộc' and 'cao loc' find the same rows. */
export const searchText = (...parts: readonly (string | null)[]): string =>
  parts
    .filter((part) => part !== null)
    .join(' | ')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replaceAll('đ', 'd')

/**
 * A search as PostgreSQL's tsquery: every word, in any order; "words in quotes" side by side; word* for its beginning.
 * Words are letters and digits alone, so nothing in it can be an operator.
 */
export function searchQuery(q: string): string {
  const parts = q.match(/"[^"]*"?\*?|[^\s"]+/g) ?? []
  return parts
    .flatMap((part) => {
      const words = searchText(part)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
        .map((word) => `'${word}'`)
      if (words.length === 0) return []
      return [`(${words.join(' <-> ')}${part.endsWith('*') ? ':*' : ''})`]
    })
    .join(' & ')
}
