import { numberWords, romanNumeral } from '../../lexicon/numerals.ts'
import { after, before } from '../../text/letters.ts'
import type { Claim, Claims, DatePhrase, PeriodPhrase } from '../claims.ts'

/** Dates, times, terms and periods: each rule one shape, most particular first. */
interface DateRule {
  readonly name: string
  readonly pattern: RegExp
  readonly read: (m: RegExpExecArray) => Pick<Claim, 'role' | 'date' | 'period'> | null
}

const rule = (name: string, pattern: string, read: DateRule['read']): DateRule => ({
  name,
  pattern: new RegExp(`${before}(?:${pattern})${after}`, 'gu'),
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

const Y = '((?:19|20)\\d\\d)'
const D = '(\\d{1,2})'
const sep = '\\s?[-/.]\\s?'
/** '10 tháng 6 vụ', 'trong tháng 05 vụ': what follows is counted, unless it is told of a day. */
const counted =
  ' (?:vụ(?! (?:mùa|đông|xuân|hè|thu|chiêm))|người|ca|trường hợp|đảng viên|lao động|hộ|doanh nghiệp|công trình|dự án|cuộc)(?!\\p{L})'
const quarter = '(i{1,3}|iv|[1-4])'
const quarterOf = (text: string): number => romanNumeral[text] ?? Number(text)

export const dateRules: readonly DateRule[] = [
  // 16:04 · 7h30 · 8 giờ 30 phút
  rule('time', '\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,2}\\s?(?:h\\d{0,2}|giờ(?:\\s?\\d{1,2}(?:\\s?phút)?)?)', () => ({
    role: 'date',
  })),
  // 2 ngày 21 đến 22 tháng 7 năm 2015
  rule('day-range-words', `${D}(?: và | - |-| đến (?:ngày )?|, ?)${D} tháng ${D}(?:,? năm ${Y}|/${Y})?`, (m) =>
    day(int(m[1]), int(m[3]), int(m[4] ?? m[5]), { dayEnd: Number(m[2]), monthEnd: Number(m[3]) }),
  ),
  // ngày 03 tháng 01 năm 2021 · 3 tháng 1
  rule(
    'day-month-words',
    `(?:(?<=ngày )|(?!\\d{1,2} tháng \\d{1,2}${counted}))${D} tháng ${D}(?:(?:,)? năm ${Y}|${sep}${Y})?`,
    (m) => day(int(m[1]), int(m[2]), int(m[3] ?? m[4])),
  ),
  // từ ngày 5 đến 7/12(/2020) · 21 và 22/12 · ngày 5 - 7/12
  rule(
    'day-range',
    `(?<=ngày |ngày \\(|ngày, |ngày họp |ngày làm việc |ngày làm việc, |sáng |chiều )${D}(?:[/-](\\d{1,2})(?:[/-]${Y})?)?(?: và | - |-| đến (?:ngày )?|, ?)(?:ngày )?${D}[/.-](\\d{1,2})(?:[/.-]${Y})?`,
    (m) => day(int(m[1]), int(m[2]) ?? int(m[5]), int(m[6] ?? m[3]), { dayEnd: Number(m[4]), monthEnd: Number(m[5]) }),
  ),
  // 15/12/2020 · 31-12-2020 · 9.10.2020
  rule('day-month-year', `${D}${sep}${D}${sep}${Y}`, (m) => day(int(m[1]), int(m[2]), int(m[3]))),
  // 2021-01-08 · date 2022-01
  rule('iso-date', `${Y}-(\\d{2})(?:-(\\d{2}))?(?!\\d)`, (m) =>
    Number(m[2]) <= 12 ? day(int(m[3]), int(m[2]), int(m[1])) : null,
  ),
  // nhiệm kỳ 2020 - 2025 · giai đoạn 2016-2020 · năm học 2020-2021
  rule('term', `(?<=nhiệm kỳ |khóa |nhiệm kì )${Y}\\s?(?:-|đến)\\s?${Y}`, (m) =>
    years(Number(m[1]), Number(m[2]), true),
  ),
  rule('years', `${Y}\\s?(?:-|đến hết năm|đến hết|đến cuối năm|đến cuối|đến năm|đến|/)\\s?${Y}`, (m) =>
    Number(m[2]) < Number(m[1]) ? null : years(Number(m[1]), Number(m[2]), false),
  ),
  // hai năm 2021, 2022
  rule('two-years', `(?<=(?:hai|2) năm )${Y}(?:,| và| -) (?:năm )?${Y}`, (m) =>
    Number(m[2]) === Number(m[1]) + 1 ? years(Number(m[1]), Number(m[2]), false) : null,
  ),
  // giai đoạn 2016-20
  rule('short-years', `(?<=giai đoạn |nhiệm kỳ )((?:19|20)(\\d\\d))\\s?-\\s?(\\d\\d)(?![\\d.,/%])`, (m) =>
    Number(m[3]) > Number(m[2]) ? years(Number(m[1]), Number(m[1]!.slice(0, 2) + m[3]), false) : null,
  ),
  // tháng 11/2020 đến tháng 2/2021
  rule(
    'months-of-two-years',
    `(?<=tháng )${D}(?:\\s?[/.-]\\s?| năm )${Y}(?: - |-| đến (?:hết )?)(?:tháng )?${D}(?:\\s?[/.-]\\s?| năm )${Y}`,
    (m) => {
      const [first, year, last, lastYear] = [m[1], m[2], m[3], m[4]].map(Number) as [number, number, number, number]
      if (first > 12 || last > 12 || lastYear < year || (lastYear === year && last < first)) return null
      return {
        role: 'date' as const,
        period: { type: 'months', year, first, last, ...(lastYear === year ? {} : { lastYear }), toDate: false },
      }
    },
  ),
  // 3 quý đầu năm 2020
  rule('quarters-of-year', `([23]) quý đầu (?:của )?năm(?: ${Y})?`, (m) =>
    months(int(m[2]), 1, Number(m[1]) * 3, true),
  ),
  // chín tháng đầu năm 2013
  rule(
    'months-in-words',
    `(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một) tháng (đầu|cuối) (?:của )?năm(?: ${Y})?`,
    (m) => {
      const n = Number(numberWords[m[1]!] ?? 0)
      return m[2] === 'đầu' ? months(int(m[3]), 1, n, true) : months(int(m[3]), 13 - n, 12)
    },
  ),
  // 'Khâu yếu là xây dựng cơ bản: ba tháng mới giải ngân …'
  rule(
    'months-alone',
    `(?<=(?:^|[\\n,;:.(] ?|qua |trong |sau |tính cả |cả |xã hội, ))(ba|sáu|chín) tháng(?! (?:tuổi|nữa|liền|sau|trước|tới|rưỡi|một|mỗi|tù|lương|đầu|cuối|kể|giữa|hè))`,
    (m) => months(null, 1, Number(numberWords[m[1]!] ?? 0), true),
  ),
  rule('months-so-far-in-words', `(ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một) tháng qua`, (m) =>
    months(null, 1, Number(numberWords[m[1]!] ?? 0), true),
  ),
  rule('months-so-far', `${D} tháng (?:của năm|qua)(?: ${Y})?`, (m) => months(int(m[2]), 1, Number(m[1]), true)),
  // 6 tháng đầu năm (2021) · 9 tháng năm 2021 · 6 tháng cuối năm
  rule('months-of-year', `${D} tháng (đầu|cuối) (?:của )?năm(?: ${Y})?`, (m) => {
    const n = Number(m[1])
    return m[2] === 'đầu' ? months(int(m[3]), 1, n, true) : months(int(m[3]), 13 - n, 12)
  }),
  rule('months-year', `${D} tháng(?:,)? (?:năm |/)?${Y}`, (m) => months(int(m[2]), 1, Number(m[1]), true)),
  rule(
    'cumulative-months',
    `(?<=(?:lũy kế|sau|kết quả|trong|qua|hết|nhiệm vụ|tổng kết|sơ kết|ước|xã hội|quốc phòng|an ninh) )(3|6|9|10|11) tháng(?! tuổi| tù| tới| liên)`,
    (m) => months(null, 1, Number(m[1]), true),
  ),
  rule('half-year', `nửa (đầu|cuối) năm(?: ${Y})?`, (m) =>
    m[1] === 'đầu' ? months(int(m[2]), 1, 6, true) : months(int(m[2]), 7, 12),
  ),
  rule('year-quarter', `năm ${Y}, (?:trong )?quý ${quarter}(?!\\s?[/.-]\\s?\\d| năm)`, (m) => {
    const q = quarterOf(m[2]!)
    return months(Number(m[1]), q * 3 - 2, q * 3)
  }),
  // quý I/2021 · quý 3 năm 2020 · quý II
  rule('quarter', `quý ${quarter}(?:(?:\\s?[/.-]\\s?| năm |, năm | )${Y})?`, (m) => {
    const q = quarterOf(m[1]!)
    return months(int(m[2]), q * 3 - 2, q * 3)
  }),
  // tháng 10/2020 · tháng 11 năm 2020 · 10/2020
  rule('month-year', `(?<=tháng )${D}(?:\\s?[/.-]\\s?| năm |, năm )${Y}`, (m) => {
    const month = Number(m[1])
    const read = months(int(m[2]), month, month)
    return read && { ...read, date: { day: null, month, year: Number(m[2]) } }
  }),
  rule('month-slash-year', `${D}/${Y}`, (m) => {
    const month = Number(m[1])
    const read = months(Number(m[2]), month, month)
    return read && { ...read, date: { day: null, month, year: Number(m[2]) } }
  }),
  rule('months-range', `(?<=tháng )${D}(?:-| - | đến tháng | đến )${D}(?:/${Y})?`, (m) =>
    months(int(m[3]), Number(m[1]), Number(m[2])),
  ),
  rule('month', `(?<=tháng )(?<!(?:trong|\\d) tháng (?=\\d{1,2}${counted}))${D}`, (m) => {
    const month = Number(m[1])
    const read = months(null, month, month)
    return read && { ...read, date: { day: null, month, year: null } }
  }),
  // ngày 6/01 · sáng 9.10 · (5/11) · ngày 31-12 · đến 10/12 · ngày 6
  rule(
    'day-month',
    `(?<=(?:ngày|sáng|chiều|tối|trưa|nay|qua,|nay,|hôm|từ|đến|tới|và|hết|trước|sau|mùng) \\(?)${D}[/.-](\\d{1,2})(?![/.,]?\\d| ?%| (?:xã|chỉ|tiêu|trường|tỷ|triệu|ha|hộ|thôn))`,
    (m) => day(int(m[1]), int(m[2]), null),
  ),
  rule('bracketed-day', `(?<=\\()${D}/(\\d{1,2})(?=\\))`, (m) => day(int(m[1]), int(m[2]), null)),
  rule('day', '(?<=ngày )(\\d{1,2})', (m) => day(int(m[1]), null, null)),
  // năm 2014 sản lượng …; 'mỗi năm 2014 người' counts
  rule(
    'named-year',
    `(?<!(?:mỗi|hằng|hàng|các|từng|/) ?)năm ${Y}(?![.,]\\d|/\\d| ?%| (?:tỷ(?! (?:lệ|trọng|suất))|triệu|tấn|ha|km|đồng)(?!\\p{L}))`,
    (m) => years(Number(m[1]), Number(m[1]), false),
  ),
  // 2020
  rule(
    'year',
    `${Y}(?![.,]\\d)(?! ?%|/\\d| (?:tỷ(?! (?:lệ|trọng|suất))|triệu|tấn|ha|hộ|người|con|lượt|đảng|xã|km|lao|đồng|học|sản))`,
    (m) => years(Number(m[1]), Number(m[1]), false),
  ),
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
