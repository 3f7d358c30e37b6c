/** Puts rows into another order each time (Fisher and Yates), the same orders in every run: a linear congruential generator from one seed. */
export function sameShuffle(): (rows: unknown[]) => void {
  let seed = 7
  const random = (): number => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed / 2147483648
  }
  return (rows) => {
    for (let at = rows.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1))
      ;[rows[at], rows[other]] = [rows[other], rows[at]]
    }
  }
}
