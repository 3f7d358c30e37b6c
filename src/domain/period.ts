/**
 * A period is text: `2020`, `2020-S1`, `2020-Q3`, `2020-10`, `2020-01/2020-09` (months) or `2016/2020` (years),
 * always in its shortest form; both ends are included.
 */
export type Period = string

const two = (n: number): string => String(n).padStart(2, '0')

/** The shortest form of a span of months of one year: (2020, 1, 6) is `2020-S1`. */
export function monthsOf(year: number, first: number, last: number): Period {
  if (first === 1 && last === 12) return String(year)
  if (last - first === 5 && (first === 1 || first === 7)) return `${year}-S${first === 1 ? 1 : 2}`
  if (last - first === 2 && first % 3 === 1) return `${year}-Q${(first + 2) / 3}`
  if (first === last) return `${year}-${two(first)}`
  return `${year}-${two(first)}/${year}-${two(last)}`
}

export const yearsOf = (first: number, last: number): Period => (first === last ? String(first) : `${first}/${last}`)

export interface MonthSpan {
  /** First day, ISO. */
  readonly from: string
  /** Last day, ISO. */
  readonly to: string
}

const forms: readonly [RegExp, (m: RegExpExecArray) => [number, number, number, number]][] = [
  [/^(\d{4})$/, (m) => [+m[1]!, 1, +m[1]!, 12]],
  [/^(\d{4})-S([12])$/, (m) => [+m[1]!, +m[2]! * 6 - 5, +m[1]!, +m[2]! * 6]],
  [/^(\d{4})-Q([1-4])$/, (m) => [+m[1]!, +m[2]! * 3 - 2, +m[1]!, +m[2]! * 3]],
  [/^(\d{4})-(0[1-9]|1[0-2])$/, (m) => [+m[1]!, +m[2]!, +m[1]!, +m[2]!]],
  [/^(\d{4})\/(\d{4})$/, (m) => [+m[1]!, 1, +m[2]!, 12]],
  [/^(\d{4})-(0[1-9]|1[0-2])\/(\d{4})-(0[1-9]|1[0-2])$/, (m) => [+m[1]!, +m[2]!, +m[3]!, +m[4]!]],
]

/** The days of a period, both included; null when the text is no period. */
export function daysOf(period: Period): MonthSpan | null {
  for (const [form, read] of forms) {
    const match = form.exec(period)
    if (!match) continue
    const [y1, m1, y2, m2] = read(match)
    if (y1 < 1000 || y1 * 12 + m1 > y2 * 12 + m2) return null
    return { from: `${y1}-${two(m1)}-01`, to: `${y2}-${two(m2)}-${two(lastDay(y2, m2))}` }
  }
  return null
}

export const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** The ISO date, or null when the calendar has no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null
  return `${year}-${two(month)}-${two(day)}`
}

export const yearOf = (period: Period): number => Number(period.slice(0, 4))
export const endYearOf = (period: Period): number => Number(daysOf(period)?.to.slice(0, 4) ?? period.slice(0, 4))
/** True for a whole year or several; false for a part of one. */
/** '2016/2020'. */
export const isSpanOfYears = (period: Period): boolean => /^\d{4}\/\d{4}$/.test(period)

export const isWholeYears = (period: Period): boolean => /^\d{4}(\/\d{4})?$/.test(period)

/** Kinds of periods by how they are written, as regular expressions that PostgreSQL knows, too. */
export const periodForms = {
  year: '^[0-9]{4}$',
  half: '^[0-9]{4}-S[12]$',
  quarter: '^[0-9]{4}-Q[1-4]$',
  month: '^[0-9]{4}-[0-9]{2}$',
  span: '/',
} as const
