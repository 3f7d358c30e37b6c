/** Number words that count ('hai xã'); larger ones are written in figures. */
export const numberWords: Readonly<Record<string, string>> = {
  một: '1', hai: '2', ba: '3', bốn: '4', năm: '5', sáu: '6', bảy: '7', tám: '8', chín: '9', mười: '10',
} // biome-ignore format: one table

/** What larger numbers are built of: 'hai mươi lăm', 'một trăm linh hai'. */
export const numberParts = {
  tens: 'mươi',
  hundred: 'trăm',
  joins: ['lẻ', 'linh'],
  four: 'tư',
  five: 'lăm',
  one: 'mốt',
} as const

import type { Precision } from '../domain/report.ts'

/** Words before a number that say how exact it is. */
export const precisionBefore: Readonly<Record<string, Precision>> = {
  trên: 'over', hơn: 'over', vượt: 'over', ngoài: 'over', quá: 'over', gần: 'nearly', ngót: 'nearly', 'sát': 'nearly', khoảng: 'about', 'xấp xỉ': 'about', chừng: 'about', độ: 'about',
  'ước khoảng': 'about', 'tương đương': 'exact', 'ít nhất': 'at_least', 'tối thiểu': 'at_least', 'không dưới': 'at_least', 'từ': 'exact', 'tối đa': 'at_most', 'không quá': 'at_most',
  '≤': 'at_most', '≥': 'at_least', '<': 'under', '>': 'over', '≈': 'about', '~': 'about',
  'dưới': 'under', 'chưa đến': 'under', 'chưa tới': 'under', 'xấp xỷ': 'about', 'xấp xỉ khoảng': 'about',
} // biome-ignore format: one table

/** Words behind a number and its unit. */
export const precisionAfter: Readonly<Record<string, Precision>> = {
  'trở lên': 'at_least',
  'trở xuống': 'at_most',
}

export const romanNumeral: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

/** They announce numbers in a row, each of its own thing. */
export const rowWords = ['lần lượt', 'tương ứng', 'theo thứ tự'] as const

/** '62.843 người', '13.800 tấn': what is counted in thousands, or ends with a nought and no scale, shows how the article groups them. */
export const countsInThousands =
  /(?<![\d.,/])[1-9]\d{0,2}(?:(\.)\d\d0(?![\d.,]|\s?%| (?:nghìn|ngàn|triệu|tỷ|tỉ|USD)(?!\p{L}))|([.,])\d{3} (?:người|hộ|nhân khẩu|khẩu|con|lượt|đảng viên|lao động|học sinh|cử tri)(?!\p{L}))/u
