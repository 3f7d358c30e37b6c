import { monthsOf, yearOf } from '../../domain/period.ts'
import type { CleanText } from '../../text/clean.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Claim } from '../claims.ts'

/** Which year, half-year or quarter the article reports on, and which it plans. */
export interface ReviewReading {
  readonly year: number | null
  readonly period: string | null
  readonly planYear: number | null
}

const reviewed =
  /(?:tổng kết|sơ kết|kết quả|đánh giá|kiểm điểm|tình hình|thực hiện|công tác|nhìn lại|lãnh đạo|trong|sau)[^.;\n]{0,140}$/u
const planned =
  /(?:phương,? hướng|triển khai (?:công tác|nhiệm vụ|phương hướng|kế hoạch|thực hiện nhiệm vụ)|kế hoạch|dự toán|mục tiêu|giải pháp|nhiệm vụ(?: [\p{L},]+){0,6}|phấn đấu|định hướng|những tháng cuối)[^.;\n]{0,60}$/u
const compared = /(?:so với|cùng kỳ|so|từ|nghị quyết|giai đoạn|đến|thành lập)(?: [\p{L}]+){0,3} $/u

/** Only a regular monthly meeting reviews a single month. */
const monthly = /(?:phiên họp|họp|hội nghị giao ban|giao ban)[^.;\n]{0,40}(?:thường kỳ|tháng \d)|thường kỳ tháng/u

interface Vote {
  readonly year: number | null
  readonly first: number
  readonly last: number
  weight: number
}

export function readReview(
  source: CleanText,
  _sentences: readonly Sentence[],
  claims: readonly Claim[],
  published: string | null,
  titleEnd: number,
): ReviewReading {
  const lead = Math.max(titleEnd, 0) + 1600
  const votes = new Map<string, Vote>()
  const plans = new Map<number, number>()
  const years = new Map<number, number>()
  for (const claim of claims) {
    const phrase = claim.period
    if (claim.date?.year) years.set(claim.date.year, (years.get(claim.date.year) ?? 0) + 1)
    if (!phrase || (phrase.type === 'years' && phrase.last !== phrase.first)) continue
    const text = source.key
      .slice(Math.max(0, claim.start - 170), claim.start)
      .split('\n')
      .at(-1)!
    const year = phrase.type === 'years' ? phrase.first : phrase.year
    if (year !== null) years.set(year, (years.get(year) ?? 0) + 1)
    if (compared.test(text)) continue
    const plan = planned.test(text)
    const weight = (claim.start < titleEnd ? 4 : claim.start < lead ? 2 : 1) * (reviewed.test(text) ? 2 : 1)
    if (plan && year !== null) plans.set(year, (plans.get(year) ?? 0) + weight)
    if (plan && !/(?:tổng kết|sơ kết|kết quả|kiểm điểm|đánh giá)(?![\s\S]*(?:phương,? hướng|triển khai))/u.test(text))
      continue
    const [first, last] = phrase.type === 'years' ? [1, 12] : [phrase.first, phrase.last]
    if (phrase.type === 'months' && first === last && !(claim.start < lead && monthly.test(source.key.slice(0, lead))))
      continue
    const key = `${year ?? '?'}:${first}-${last}`
    const vote = votes.get(key)
    if (vote) vote.weight += weight
    else votes.set(key, { year, first, last, weight })
  }
  const best = [...votes.values()].sort((a, b) => b.weight - a.weight)
  const publishedYear = published ? Number(published.slice(0, 4)) : null
  const publishedMonth = published ? Number(published.slice(5, 7)) : null
  const common = [...years].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
  const top = best[0]
  let year = top?.year ?? null
  if (year === null) {
    const named = best.find((vote) => vote.year !== null)?.year ?? null
    if (publishedYear !== null) year = top || (publishedMonth ?? 6) > 3 ? publishedYear : publishedYear - 1
    else year = named ?? common
  }
  const period = year === null ? null : top ? monthsOf(year, top.first, top.last) : String(year)
  const planYear =
    [...plans.keys()].filter((plan) => year !== null && plan > year).sort((a, b) => a - b)[0] ??
    [...years.keys()].filter((named) => year !== null && named === year + 1 && (years.get(named) ?? 0) > 1)[0] ??
    null
  return { year: period ? yearOf(period) : year, period, planYear }
}
