import { daysOf, isoDate, lastDay, monthsOf, yearOf, yearsOf } from '../../domain/period.ts'
import type { Status } from '../../domain/report.ts'
import { seasons } from '../../lexicon/crops.ts'
import { spellingKey } from '../../text/letters.ts'
import type { Range, Sentence } from '../../text/sentences.ts'
import type { Claim, DatePhrase, PeriodPhrase } from '../claims.ts'
import type { ArticleContext } from '../context.ts'

/** Words of time and certainty in a sentence: 'Năm 2020, …', 'ước …', 'Phấn đấu …', '(tính đến 10/12/2020)'. */

export interface ScopeEvent {
  readonly at: number
  readonly end: number
  readonly period?: string
  readonly status?: Status
  readonly asOf?: string
  readonly season?: string
  readonly reach: 'clause' | 'sentence'
  readonly words: string
}

const comparison =
  /(?:so với|so|cùng kỳ|cùng thời điểm|hơn|bằng|từ|kể từ|trước|với|tính từ|(?:thực hiện|kết quả) của)(?: (?:cùng kỳ|thực hiện|cả|cuối|đầu|cùng kỳ của|thời điểm|kết quả|mức|ước thực hiện|bình quân))*(?: (?:của|năm|tháng|quý|kỳ))*\s?\(?$/u
const planOf = /(?:%|kế hoạch|kh|dự toán|dt|chỉ tiêu|mục tiêu|nghị quyết|nq|giao)(?: [\p{L}]+){0,6}\s?\(?$/u
const asOfBefore =
  /(?:tính đến|tính tới|tính đến hết|đến hết|đến thời điểm|đến cuối|đến ngày|đến nay \(|tính đến thời điểm|hết|tính hết|đến)(?: (?:hết|cuối|thời điểm|ngày|tháng|trung tuần|giữa|nay))*\s?\(?$/u
const nameBefore =
  /(?:nghị quyết|đại hội|khóa|chương trình|đề án|dự án|quy hoạch|đảng bộ|hđnd|nhiệm kỳ|kế hoạch)[^.;:]{0,70}$/u

/** '12 nhiệm vụ của nhiệm kỳ 2015-2020', 'cả nhiệm kỳ': the term itself, not the name of a congress. */
const termOfTasks = /(?:(?:nhiệm vụ|chỉ tiêu|mục tiêu)[^,;.]{0,40}(?:của|trong|cho)|cả|qua|trong) nhiệm kỳ\s?$/u

const estimate =
  /(?<![\p{L}\p{N}])(?<!(?:hơn|so với|như|đúng|vượt) )(?:theo )?(?:dự ước|ước|dự kiến|ước tính|ước thực hiện)(?![\p{L}\p{N}])/gu
const target =
  /(?<![\p{L}\p{N}])(?:phấn đấu|quyết tâm|đặt mục tiêu|đề ra mục tiêu|(?:chỉ tiêu|mục tiêu)(?:[^.;:%\d]|\.(?=\p{L})){0,80}(?:đề ra|đặt ra|đưa ra)[^.;:%]{0,30}(?:là|:)|đặt chỉ tiêu|mục tiêu (?:là|đến|trong|cụ thể|chung|năm|của năm|đặt ra)|(?:một số|các|những|với|và|nhiều|bộ) (?:nhóm )?(?:chỉ tiêu|mục tiêu)(?: [\p{L}]+){0,14}\s?(?::|là|như|gồm)|sẽ|đề ra (?:\d+ )?(?:các |một số |những |nhiều )?(?:chỉ tiêu|mục tiêu)|phương hướng|(?:chỉ tiêu|mục tiêu)(?: [\p{L}]+){0,4} (?:cụ thể|chủ yếu)(?: [\p{L}]+){0,6}\s?:|thời gian tới|những năm tới|năm tới|chỉ tiêu (?:chủ yếu )?(?:đề ra|cần đạt)|(?:xác định|đề ra|thống nhất|thông qua)(?: [\p{L}]+){0,8} (?:chỉ tiêu|mục tiêu))(?![\p{L}\p{N}])/gu
/** 'một số chỉ tiêu tăng cao:', 'chỉ tiêu đạt và vượt mức đặt ra như:' announce results. */
const toldAsResult = /(?:tăng|giảm|đều|(?<!cần )đạt(?! chuẩn| mục)|vượt|hoàn thành|thực hiện được|kết quả)/u
const resultBefore = /(?:đạt|vượt|hoàn thành|thực hiện|so với|%|đã)(?: [\p{L}]+){0,3} $/u
const result =
  /(?<![\p{L}\p{N}])(?:đã (?:đạt|thực hiện|hoàn thành|có|kết nạp|thu|giải quyết|tạo|xây dựng|được)|kết quả|trong năm qua|năm qua)(?![\p{L}\p{N}])/gu

const longestSeason = [...seasons]
  .map(spellingKey)
  .sort((a, b) => b.length - a.length)
  .filter((name) => name !== 'mùa')
  .join('|')
const season = new RegExp(`(?<!\\p{L})(?:vụ (?:${longestSeason}|mùa)|${longestSeason})(?!\\p{L})`, 'gu')
const thisMonth = /(?<!\p{L})trong tháng(?! \d)/gu
const atPresent = /(?<!\p{L})hiện(?: nay)?(?: chỉ)? (?:còn|có)(?!\p{L})/gu
const untilNow =
  /(?<!\p{L})(?:từ đầu năm đến nay|lũy kế(?: từ đầu năm)?|cộng dồn|tính chung|cộng chung đến nay|tổng số đến nay|đến nay lên)(?!\p{L})/gu

/** 'giảm xuống 29,5% năm 2020' names when it was so, not what it is compared with. */
const arrival = /(?:lên|xuống|còn) [\d.,]+\s?%\s$/u

/** From January to the end of the month or quarter that the report is about. */
function cumulative(period: string): string | null {
  const days = daysOf(period)
  if (!days || days.from.slice(0, 4) !== days.to.slice(0, 4)) return null
  return monthsOf(Number(days.from.slice(0, 4)), 1, Number(days.to.slice(5, 7)))
}

/** The period in its shortest text; the year that the words leave out is the report's. */
function periodText(phrase: PeriodPhrase, context: ArticleContext): string | null {
  if (phrase.type === 'years') return yearsOf(phrase.first, phrase.last)
  const year = phrase.year ?? context.reviewYear
  return year === null ? null : monthsOf(year, phrase.first, phrase.last)
}

/** The last day that a date phrase names. */
function dayOf(date: DatePhrase, context: ArticleContext): string | null {
  const year = date.year ?? context.reviewYear
  if (year === null || date.month === null) return null
  return isoDate(year, date.month, date.day ?? lastDay(year, date.month))
}

function periodEvent(claim: Claim, key: string, sentence: Range, context: ArticleContext): ScopeEvent | null {
  const before = key.slice(Math.max(sentence.start, claim.start - 90), claim.start)
  const words = key.slice(claim.start, claim.end)
  const base = { at: claim.start, end: claim.end, reach: 'sentence' as const, words }
  const isRange = claim.period?.type === 'years' && claim.period.last > claim.period.first
  if (comparison.test(before) && !isRange) return null
  // 'hộ nghèo theo tiêu chí giai đoạn 2021-2025' names a yardstick.
  if (
    isRange &&
    /(?:tiêu chí|chuẩn|kế hoạch|chương trình|đề án|nghị quyết|dự án|quy hoạch)[^,;.]{0,30} giai đoạn\s?\(?$/u.test(
      before,
    )
  )
    return null
  const toDay =
    claim.date?.day != null || (claim.date?.month != null && /(?:đến|hết|cuối|tính)/.test(before.slice(-24)))
  if (claim.date && toDay && asOfBefore.test(before)) {
    const asOf = dayOf(claim.date, context)
    return asOf ? { ...base, reach: 'clause', asOf } : null
  }
  if (!claim.period) return null
  const { period } = claim
  if (
    period.type === 'months' &&
    period.toDate === false &&
    period.first === period.last &&
    asOfBefore.test(before) &&
    claim.date
  )
    return null
  if (period.type === 'years' && period.last > period.first) {
    if (
      nameBefore.test(before) &&
      !/(?:giai đoạn|trong nhiệm kỳ|nhiệm kỳ qua)\s?\(?$|^\s?nhiệm kỳ\s?$/u.test(before) &&
      !termOfTasks.test(before)
    )
      return null
    if (/nhiệm kỳ\s?\(?$/u.test(before) && claim.start - sentence.start > 30 && !termOfTasks.test(before)) return null
  }
  if (planOf.test(before) && /%(?: [\p{L}]+){0,8}\s?\(?$/u.test(before) && !arrival.test(before)) return null
  const text = periodText(period, context)
  if (text === null) return null
  const later = context.reviewYear !== null && yearOf(text) > context.reviewYear
  return {
    ...base,
    period: text,
    ...(later && period.type === 'years' && period.first === period.last ? { status: 'target' as const } : {}),
  }
}

/** Everything in a sentence that says when and how sure, in the order of the text. */
export function scopeEventsOf(
  key: string,
  sentence: Sentence,
  claims: readonly Claim[],
  context: ArticleContext,
): ScopeEvent[] {
  const events: ScopeEvent[] = []
  for (const claim of claims) {
    const event = periodEvent(claim, key, sentence, context)
    if (event) events.push(event)
  }
  const text = key.slice(sentence.start, sentence.end)
  const each = (
    pattern: RegExp,
    event: (match: RegExpExecArray) => Omit<ScopeEvent, 'at' | 'end' | 'words'> | null,
  ): void => {
    for (const match of text.matchAll(pattern)) {
      const found = event(match)
      const at = sentence.start + match.index
      if (found) events.push({ ...found, at, end: at + match[0].length, words: match[0] })
    }
  }
  const { reviewPeriod } = context
  each(season, (match) => ({ season: match[0], reach: match.index < 12 ? 'sentence' : 'clause' }))
  if (reviewPeriod) {
    if (/^\d{4}-\d{2}$/.test(reviewPeriod)) each(thisMonth, () => ({ period: reviewPeriod, reach: 'clause' }))
    each(atPresent, () => ({ period: reviewPeriod, reach: 'clause' }))
    const period = cumulative(reviewPeriod)
    if (period) each(untilNow, () => ({ period, reach: 'clause' }))
  }
  each(estimate, (match) => {
    const announces = /^[^.;\d]{0,60}:/.test(text.slice(match.index + match[0].length, match.index + 90))
    return { status: 'estimate', reach: announces ? 'sentence' : 'clause' }
  })
  each(target, (match) => {
    if (toldAsResult.test(match[0]) || resultBefore.test(text.slice(Math.max(0, match.index - 30), match.index)))
      return null
    return { status: 'target', reach: match[0] === 'sẽ' ? 'clause' : 'sentence' }
  })
  each(result, () => ({ status: 'actual', reach: 'sentence' }))
  return events.sort((a, b) => a.at - b.at)
}
