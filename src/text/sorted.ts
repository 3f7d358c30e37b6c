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
