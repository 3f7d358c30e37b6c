/** The first of `length` indexes for which it holds, where it holds for all behind that one; `length` where for none. */
export function firstIndex(length: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** The last that starts before `at`, of items in the order of their starts. */
export const lastBefore = <T extends { readonly start: number }>(items: readonly T[], at: number): T | undefined =>
  items[firstIndex(items.length, (index) => items[index]!.start >= at) - 1]

/** Those that start at or behind `from` and before `to`, of items in the order of their starts. */
export const startingIn = <T extends { readonly start: number }>(
  items: readonly T[],
  from: number,
  to: number,
): readonly T[] =>
  items.slice(
    firstIndex(items.length, (at) => items[at]!.start >= from),
    firstIndex(items.length, (at) => items[at]!.start >= to),
  )
