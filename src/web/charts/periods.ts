/** Where a period lies on an axis of years. */

export interface Extent {
  /** In years, with their parts: the first half of 2020 is 2020 to 2020.5. */
  readonly from: number
  readonly to: number
}

const month = (year: string, at: string): number => Number(year) + (Number(at) - 1) / 12

/** Of `2020`, `2020-S1`, `2020-Q3`, `2020-10`, `2020-01/2020-09`, `2016/2020`; null of what is no period. */
export function extentOf(period: string): Extent | null {
  const [first, last] = period.split('/') as [string, string?]
  if (last !== undefined) {
    const [from, to] = [extentOf(first), extentOf(last)]
    return from && to ? { from: from.from, to: to.to } : null
  }
  const [, year, part, at] = /^(\d{4})(?:-([SQ]?)(\d{1,2}))?$/.exec(period) ?? []
  if (year === undefined) return null
  if (at === undefined) return { from: Number(year), to: Number(year) + 1 }
  const months = part === 'S' ? 6 : part === 'Q' ? 3 : 1
  const from = month(year, String((Number(at) - 1) * months + 1))
  return { from, to: from + months / 12 }
}

export const isYear = (period: string): boolean => /^\d{4}$/.test(period)
