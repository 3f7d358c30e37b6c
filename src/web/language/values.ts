import { codeInWords, headOf } from '../../api/languages/labels.ts'
import type { Language } from './language.ts'

/** Values as people of a language write them: exact decimals stay texts, and are only grouped and moved by powers of ten. */

const unitNames: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  VND: ['đồng', 'đồng'], USD: ['USD', 'USD'], 'VND/person': ['đồng/người', 'đồng a head'], 'VND/ha': ['đồng/ha', 'đồng a hectare'], 'kg/person': ['kg/người', 'kg a head'],
  t: ['tấn', 't'], 't/ha': ['tấn/ha', 't/ha'], ha: ['ha', 'ha'], km: ['km', 'km'], person: ['người', 'people'], household: ['hộ', 'households'], commune: ['xã', 'communes'], ward: ['phường', 'wards'],
  village: ['thôn', 'villages'], head: ['con', 'head'], case: ['vụ', 'cases'], criterion: ['tiêu chí', 'criteria'], school: ['trường', 'schools'], enterprise: ['doanh nghiệp', 'enterprises'], cooperative: ['hợp tác xã', 'cooperatives'],
  house: ['nhà', 'houses'], project: ['dự án', 'projects'], product: ['sản phẩm', 'products'], visit: ['lượt', 'visits'], 'guest-day': ['ngày khách', 'guest days'], establishment: ['cơ sở', 'establishments'], organization: ['tổ chức', 'organizations'],
  petition: ['đơn', 'petitions'], inspection: ['cuộc', 'inspections'], certificate: ['giấy', 'certificates'], rank: ['hạng', 'rank'], target: ['chỉ tiêu', 'targets'], times: ['lần', 'times'],
} // biome-ignore format: a list of units

export const unitName = (unit: string, language: Language): string =>
  unitNames[unit]?.[language === 'vi' ? 0 : 1] ?? unit

const numbers = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 20 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 }),
} as const

/** '-1234.5' is '-1.234,5' in Vietnamese: a text is taken to its last figure. */
export const grouped = (value: string, language: Language): string => numbers[language].format(value as `${number}`)

/** '470000000000' by 9 is '470'; nothing is rounded. */
export function shifted(value: string, by: number): string {
  const sign = value.startsWith('-') ? '-' : ''
  const [whole = '', part = ''] = value.slice(sign.length).split('.')
  const digits = whole.padStart(by + 1, '0')
  return `${sign}${digits.slice(0, -by)}.${digits.slice(-by)}${part}`
}

const powers = [
  [9, 'tỷ', 'billion'],
  [6, 'triệu', 'million'],
] as const

/** The power of ten that values of a unit are told in: that of the largest, for one axis or one column. */
export function powerOf(values: readonly string[], unit: string): number {
  if (!unit.startsWith('VND')) return 0
  const longest = Math.max(0, ...values.map((value) => value.replace(/^-/, '').split('.')[0]!.length))
  return powers.find(([power]) => longest > power)?.[0] ?? 0
}

export function unitWith(power: number, unit: string, language: Language): string {
  const name = powers.find(([one]) => one === power)?.[language === 'vi' ? 1 : 2]
  return name === undefined ? unitName(unit, language) : `${name} ${unitName(unit, language)}`
}

/** With its unit: '470 tỷ đồng', '12,5%'. */
export function valueWithUnit(value: string, unit: string, language: Language, power = powerOf([value], unit)): string {
  const number = grouped(power === 0 ? value : shifted(value, power), language)
  return unit === '%' ? `${number}%` : `${number} ${unitWith(power, unit, language)}`
}

const rough = {
  vi: new Intl.NumberFormat('vi-VN', { maximumSignificantDigits: 4 }),
  en: new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 4 }),
} as const

/** A quotient, of which the first figures say all that there is to see: '256,6 tỷ đồng'. */
export function roughly(value: string, unit: string, language: Language): string {
  const power = powerOf([value], unit)
  const number = rough[language].format((power === 0 ? value : shifted(value, power)) as `${number}`)
  return unit === '%' ? `${number}%` : `${number} ${unitWith(power, unit, language)}`
}

const precisionWords = {
  vi: { over: 'trên', nearly: 'gần', about: 'khoảng', at_least: 'ít nhất', at_most: 'không quá', under: 'dưới' },
  en: { over: 'over', nearly: 'nearly', about: 'about', at_least: 'at least', at_most: 'at most', under: 'under' },
} as const satisfies Record<Language, Record<string, string>>

/** With how exact it is: 'trên 470 tỷ đồng', '20–25%'. */
export function told(
  {
    value,
    upper,
    unit,
    precision,
  }: { readonly value: string; readonly upper?: string | null; readonly unit: string; readonly precision?: string },
  language: Language,
  power?: number,
): string {
  const word = precisionWords[language][precision as keyof (typeof precisionWords)['vi']]
  const mark = word === undefined ? '' : `${word} `
  const used = power ?? powerOf(upper ? [value, upper] : [value], unit)
  if (!upper) return mark + valueWithUnit(value, unit, language, used)
  const from = grouped(used === 0 ? value : shifted(value, used), language)
  return `${mark}${from}–${valueWithUnit(upper, unit, language, used)}`
}

/** A code of an enumeration in words; what came about is called a result in both languages. */
export const inWords = (code: string, language: Language): string =>
  code === 'actual' && language === 'en' ? 'result' : codeInWords(code, language)

/** A field of a row in words. */
export const fieldInWords = (field: string, language: Language): string => headOf([field], language).toLowerCase()

/** '2021-01-06' is '6/1/2021' or '6 Jan 2021'. */
export function dayInWords(day: string, language: Language): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})/.exec(day) ?? []
  if (year === undefined) return day
  if (language === 'vi') return `${Number(date)}/${Number(month)}/${year}`
  const name = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][Number(month) - 1]
  return `${Number(date)} ${name} ${year}`
}

export const indicatorName = (
  indicator: { readonly nameVi: string; readonly nameEn: string } | null,
  label: string,
  language: Language,
): string => (indicator === null ? label : language === 'vi' ? indicator.nameVi : indicator.nameEn)
