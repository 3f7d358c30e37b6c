import { after, before } from '../../domain/pattern.ts'
import { numberWords, romanNumeral } from '../../lexicon/numerals.ts'
import { branches, datePatterns, firstWord, otherBranches, stems } from '../../lexicon/wording/dates.ts'
import type { Claim, Claims, DatePhrase, PeriodPhrase } from '../claims.ts'

/** Dates, times, terms and periods: each rule one shape, most particular first. */
interface DateRule {
  readonly name: string
  readonly pattern: RegExp
  readonly read: (m: RegExpExecArray) => Pick<Claim, 'role' | 'date' | 'period'> | null
}

const rule = (name: keyof typeof datePatterns, read: DateRule['read']): DateRule => ({
  name,
  pattern: new RegExp(`${before}(?:${datePatterns[name]})${after}`, 'gu'),
  read,
})

const int = (text: string | undefined): number | null => (text ? Number(text) : null)
const day = (d: number | null, m: number | null, y: number | null, end?: Partial<DatePhrase>) =>
  (d === null || (d >= 1 && d <= 31)) && (m === null || (m >= 1 && m <= 12))
    ? { role: 'date' as const, date: { day: d, month: m, year: y, ...end } }
    : null
const months = (year: number | null, first: number, last: number, toDate = false) =>
  first >= 1 && last <= 12 && first <= last
    ? { role: 'date' as const, period: { type: 'months', year, first, last, toDate } satisfies PeriodPhrase }
    : null
const years = (first: number, last: number, term: boolean) =>
  first <= last && last - first < 60
    ? {
        role: (term || last > first ? 'term' : 'date') as 'term' | 'date',
        period: { type: 'years', first, last, term } satisfies PeriodPhrase,
      }
    : null

/** The first day, and the last one with its month and year. */
function dayRange(m: RegExpExecArray): ReturnType<typeof day> {
  return day(int(m[1]), int(m[2]) ?? int(m[5]), int(m[6] ?? m[3]), { dayEnd: Number(m[4]), monthEnd: Number(m[5]) })
}

/** A cycle of sixty years began in 1984. */
const cycleBegan = 1984
function lunarYear(stem: string, branch: string): number | null {
  const [i, j] = [stems.indexOf(stem), branches.indexOf(otherBranches[branch] ?? branch)]
  return (i - j) % 2 === 0 ? cycleBegan + ((((6 * i - 5 * j) % 60) + 60) % 60) : null
}

const quarterOf = (text: string): number => romanNumeral[text] ?? Number(text)

export const dateRules: readonly DateRule[] = [
  // 16:04 · 7h30 · 8 giờ 30 phút
  rule('time', () => ({
    role: 'date',
  })),
  // 2 ngày 21 đến 22 tháng 7 năm 2015
  rule('day-range-words', (m) =>
    day(int(m[1]), int(m[3]), int(m[4] ?? m[5]), { dayEnd: Number(m[2]), monthEnd: Number(m[3]) }),
  ),
  // ngày 03 tháng 01 năm 2021 · 3 tháng 1
  rule('day-month-words', (m) => day(int(m[1]), int(m[2]), int(m[3] ?? m[4]))),
  // từ ngày 5 đến 7/12(/2020) · 21 và 22/12 · ngày 5 - 7/12
  rule('day-range', dayRange),
  // (22-24/6) · (1 và 2/8/2015)
  rule('days-in-bracket', dayRange),
  // từ 19 đến 21-12
  rule('days-from-to', dayRange),
  // Sáng 22 - 7, Đại hội …
  rule('day-dash-month', (m) => day(int(m[1]), int(m[2]), null)),
  // 15/12/2020 · 31-12-2020 · 9.10.2020
  rule('day-month-year', (m) => day(int(m[1]), int(m[2]), int(m[3]))),
  // 2021-01-08 · date 2022-01
  rule('iso-date', (m) => (Number(m[2]) <= 12 ? day(int(m[3]), int(m[2]), int(m[1])) : null)),
  // nhiệm kỳ 2020 - 2025 · giai đoạn 2016-2020 · năm học 2020-2021
  rule('term', (m) => years(Number(m[1]), Number(m[2]), true)),
  rule('years', (m) => (Number(m[2]) < Number(m[1]) ? null : years(Number(m[1]), Number(m[2]), false))),
  // Tết Mậu Tuất · xuân Quý Mão
  rule('lunar-year', (m) => {
    const year = lunarYear(m[1]!, m[2]!)
    return year === null ? null : years(year, year, false)
  }),
  // hai năm 2021, 2022
  rule('two-years', (m) => (Number(m[2]) === Number(m[1]) + 1 ? years(Number(m[1]), Number(m[2]), false) : null)),
  // giai đoạn 2016-20
  rule('short-years', (m) =>
    Number(m[3]) > Number(m[2]) ? years(Number(m[1]), Number(m[1]!.slice(0, 2) + m[3]), false) : null,
  ),
  // tháng 11/2020 đến tháng 2/2021
  rule('months-of-two-years', (m) => {
    const [first, year, last, lastYear] = [m[1], m[2], m[3], m[4]].map(Number) as [number, number, number, number]
    if (first > 12 || last > 12 || lastYear < year || (lastYear === year && last < first)) return null
    return {
      role: 'date' as const,
      period: { type: 'months', year, first, last, ...(lastYear === year ? {} : { lastYear }), toDate: false },
    }
  }),
  // 3 quý đầu năm 2020
  rule('quarters-of-year', (m) =>
    months(int(m[2]), 1, (numberWords[m[1]!] === undefined ? Number(m[1]) : Number(numberWords[m[1]!])) * 3, true),
  ),
  // quý đầu của năm nay
  rule('first-or-last-quarter', (m) => (m[1] === firstWord ? months(int(m[2]), 1, 3) : months(int(m[2]), 10, 12))),
  // chín tháng đầu năm 2013
  rule('months-in-words', (m) => {
    const n = Number(numberWords[m[1]!] ?? 0)
    return m[2] === firstWord ? months(int(m[3]), 1, n, true) : months(int(m[3]), 13 - n, 12)
  }),
  // 'Khâu yếu là xây dựng cơ bản: ba tháng mới giải ngân …'
  rule('months-alone', (m) => months(null, 1, Number(numberWords[m[1]!] ?? 0), true)),
  // 'Tám tháng đã giải ngân 112,4 tỷ đồng'
  rule('months-at-head', (m) => months(null, 1, Number(numberWords[m[1]!] ?? 0), true)),
  rule('months-so-far-in-words', (m) => months(int(m[2]), 1, Number(numberWords[m[1]!] ?? 0), true)),
  rule('months-so-far', (m) => months(int(m[2]), 1, Number(m[1]), true)),
  // từ đầu năm 2010 đến hết tháng 7
  rule('since-its-start', (m) => months(Number(m[1]), 1, Number(m[2]), true)),
  // 6 tháng còn lại của năm
  rule('months-left', (m) => months(int(m[2]), 13 - Number(m[1]), 12)),
  // 6 tháng đầu năm (2021) · 9 tháng năm 2021 · 6 tháng cuối năm
  rule('months-of-year', (m) => {
    const n = Number(m[1])
    return m[2] === firstWord ? months(int(m[3]), 1, n, true) : months(int(m[3]), 13 - n, 12)
  }),
  rule('months-year', (m) => months(int(m[2]), 1, Number(m[1]), true)),
  rule('cumulative-months', (m) => months(null, 1, Number(m[1]), true)),
  rule('half-year', (m) => (m[1] === firstWord ? months(int(m[2]), 1, 6, true) : months(int(m[2]), 7, 12))),
  // nửa năm đã qua · nửa năm đầu
  rule('half-year-over', (m) => months(int(m[1]), 1, 6, true)),
  rule('year-quarter', (m) => {
    const q = quarterOf(m[2]!)
    return months(Number(m[1]), q * 3 - 2, q * 3)
  }),
  // quý I/2021 · quý 3 năm 2020 · quý II
  rule('quarter', (m) => {
    const q = quarterOf(m[1]!)
    return months(int(m[2]), q * 3 - 2, q * 3)
  }),
  // tháng 10/2020 · tháng 11 năm 2020 · 10/2020
  rule('month-year', (m) => {
    const month = Number(m[1])
    const read = months(int(m[2]), month, month)
    return read && { ...read, date: { day: null, month, year: Number(m[2]) } }
  }),
  rule('month-slash-year', (m) => {
    const month = Number(m[1])
    const read = months(Number(m[2]), month, month)
    return read && { ...read, date: { day: null, month, year: Number(m[2]) } }
  }),
  rule('months-range', (m) => months(int(m[3]), Number(m[1]), Number(m[2]))),
  rule('month', (m) => {
    const month = Number(m[1])
    const read = months(null, month, month)
    return read && { ...read, date: { day: null, month, year: null } }
  }),
  // ngày 6/01 · sáng 9.10 · (5/11) · ngày 31-12 · đến 10/12 · ngày 6
  rule('day-month', (m) => day(int(m[1]), int(m[2]), null)),
  rule('bracketed-day', (m) => day(int(m[1]), int(m[2]), null)),
  rule('day', (m) => day(int(m[1]), null, null)),
  // năm 2014 sản lượng …; 'mỗi năm 2014 người' counts
  rule('named-year', (m) => years(Number(m[1]), Number(m[1]), false)),
  // 2020
  rule('year', (m) => years(Number(m[1]), Number(m[1]), false)),
]

export function recogniseDates(claims: Claims): void {
  const { key } = claims.source
  for (const { name, pattern, read } of dateRules) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(key); match; match = pattern.exec(key)) {
      const found = read(match)
      if (found) claims.add({ start: match.index, end: match.index + match[0].length, rule: `date:${name}`, ...found })
    }
  }
}
