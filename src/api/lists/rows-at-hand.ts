import { type Page, type PageRequest, UnfitPosition } from '../../domain/lists.ts'

/** A page of rows that are in memory, in the order of a key that each has for itself. */
export function pageOfRows<T>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  { after, backwards, limit, sort, total }: PageRequest,
): Page<T> {
  const isTurned = sort.startsWith('-')
  const sorted = rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  if (isTurned) sorted.reverse()
  const [place] = after ?? []
  if (after !== null && typeof place !== 'string') throw new UnfitPosition('the cursor names no place in this list')
  const isBehind = (key: string): boolean => (isTurned ? key < place! : key > place!)
  const isBefore = (key: string): boolean => (isTurned ? key > place! : key < place!)
  const rest = place === undefined ? sorted : sorted.filter(({ key }) => (backwards ? isBefore(key) : isBehind(key)))
  const kept = backwards ? rest.slice(-limit) : rest.slice(0, limit)
  const more = rest.length > kept.length
  const [first, last] = [kept[0], kept.at(-1)]
  return {
    rows: kept.map(({ row }) => row),
    next: last && (backwards || more) ? [last.key] : null,
    prev: first && (backwards ? more : after !== null) ? [first.key] : null,
    total: total ? sorted.length : null,
  }
}
