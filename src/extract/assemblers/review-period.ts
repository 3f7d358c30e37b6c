import { endYearOf, monthsOf, yearsOf } from '../../domain/period.ts'
import type { CleanText } from '../../text/clean.ts'
import type { Claim } from '../claims.ts'

/** Which year, half-year, quarter, month or term the article reports on, and which year it plans. */
export interface ReviewReading {
  readonly year: number | null
  readonly period: string | null
  readonly planYear: number | null
  /** Words of review stood beside the period; else it is the likeliest of those named. */
  readonly sure: boolean
}

const reviewed =
  /(?:tổng kết|sơ kết|kết quả|đánh giá|kiểm điểm|tình hình|thực hiện|công tác|nhìn lại|lãnh đạo|trong|sau)[^.;\n]{0,140}$/u
const reviewedNear = /(?:tổng kết|sơ kết|nhìn lại|kết quả|đánh giá|kiểm điểm|khép lại)[^.;\n]{0,60}$/u
const planned =
  /(?:phương,? hướng|triển khai (?:công tác|nhiệm vụ|phương hướng|kế hoạch|thực hiện)|kế hoạch|dự toán|mục tiêu|giải pháp|nhiệm vụ(?: [\p{L},]+){0,6}|phấn đấu|định hướng|những tháng cuối)[^.;\n]{0,60}$/u
/** 'Trong quý II, thành phố phấn đấu …'. */
const aimsBehind = /^,?\s?(?:[\p{L}]+\s){0,6}(?:phấn đấu|đặt mục tiêu|quyết tâm|đề ra (?:chỉ tiêu|mục tiêu))(?!\p{L})/u
const resultBeforePlan =
  /(?:tổng kết|sơ kết|kết quả|kiểm điểm|đánh giá|nhìn lại)(?![\s\S]*(?:phương,? hướng|triển khai|đề ra|bàn |xác định))/u
const compared = /(?:so với|cùng kỳ|so|từ|sau|trước|nghị quyết|giai đoạn|đến|thành lập|năm học)(?: [\p{L}]+){0,3} $/u
/** 'mừng xuân Canh Tý năm 2020' names a feast, not a report. */
const greeting = /(?:xuân|mừng|tết)[^.;\n]{0,20}$/u
/** Only a regular monthly meeting, or an article of 'this month', reviews a single month. */
const monthlyMeeting =
  /(?:phiên họp|họp|hội nghị giao ban|giao ban)[^.;\n]{0,40}(?:thường kỳ|tháng \d)|thường kỳ tháng/u
const thisMonth = /trong tháng(?: này| \d|,)|tháng này/u
/** A term is under review where it opens a sentence, or has tasks of its own. */
const termOpens = /(?:^|[.!?]\s)\s*(?:trong |qua |sau )?(?:nhiệm kỳ|giai đoạn)\s?\(?$/u
const termOfTasks = /(?:nhiệm vụ|chỉ tiêu|mục tiêu)[^,;.]{0,40}(?:của|trong|cho) nhiệm kỳ\s?$/u

interface Vote {
  /** Null while the words leave it out. */
  readonly year: number | null
  /** Months of that year, both included; beyond 12 for a term. */
  readonly first: number
  readonly last: number
  weight: number
  /** Words of review stand right before it. */
  near: boolean
}

const periodOf = (year: number, { first, last }: Vote): string =>
  last > 12 ? yearsOf(year, year + last / 12 - 1) : monthsOf(year, first, last)

const count = <K>(map: Map<K, number>, key: K, by = 1): void => {
  map.set(key, (map.get(key) ?? 0) + by)
}

/** What one period phrase votes for; null when it says nothing of the period under review. */
function voteOf(claim: Claim, text: string, monthly: boolean): Omit<Vote, 'weight' | 'near'> | null {
  const { period } = claim
  if (!period || greeting.test(text)) return null
  if (period.type === 'years' && period.last > period.first)
    return termOpens.test(text) || termOfTasks.test(text)
      ? { year: period.first, first: 1, last: 12 * (period.last - period.first + 1) }
      : null
  if (compared.test(text)) return null
  if (planned.test(text) && !resultBeforePlan.test(text)) return null
  if (period.type === 'years') return { year: period.first, first: 1, last: 12 }
  if (period.first === period.last && !monthly) return null
  return { year: period.year, first: period.first, last: period.last }
}

export function readReview(
  source: CleanText,
  claims: readonly Claim[],
  published: string | null,
  titleEnd: number,
): ReviewReading {
  const lead = titleEnd + 1600
  const opening = source.key.slice(0, lead + 800)
  const monthly = monthlyMeeting.test(opening) || thisMonth.test(opening)
  const votes = new Map<string, Vote>()
  const plans = new Map<number, number>()
  const years = new Map<number, number>()
  for (const claim of claims) {
    const { period } = claim
    if (claim.date?.year) count(years, claim.date.year)
    if (!period) continue
    const text = source.key
      .slice(Math.max(0, claim.start - 170), claim.start)
      .split('\n')
      .at(-1)!
    const year = period.type === 'years' ? (period.first === period.last ? period.first : null) : period.year
    const weight =
      (claim.start < titleEnd ? 4 : claim.start < lead ? 2 : 1) *
      (reviewedNear.test(text) ? 3 : reviewed.test(text) ? 2 : 1)
    if (year !== null) {
      count(years, year)
      if (planned.test(text) && !compared.test(text)) count(plans, year, weight)
    }
    const vote = voteOf(claim, text, monthly && claim.start < lead)
    if (!vote || aimsBehind.test(source.key.slice(claim.end, claim.end + 70))) continue
    const key = `${vote.year ?? '?'}:${vote.first}-${vote.last}`
    const known = votes.get(key)
    const near = reviewedNear.test(text)
    // A part of the year is named on purpose.
    const bonus = vote.last - vote.first < 11 && vote.last > vote.first ? 2 : 1
    if (known) {
      known.weight += weight * bonus
      known.near ||= near
    } else votes.set(key, { ...vote, weight: weight * bonus, near })
  }
  return decide(votes, plans, years, published)
}

function decide(
  votes: ReadonlyMap<string, Vote>,
  plans: ReadonlyMap<number, number>,
  years: ReadonlyMap<number, number>,
  published: string | null,
): ReviewReading {
  const best = [...votes.values()].sort((a, b) => b.weight - a.weight)
  const top = best[0]
  const common = [...years].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
  let year = top?.year ?? null
  if (year === null) {
    const partial = top !== undefined && top.last - top.first < 11
    // 'nhiệm vụ 6 tháng đầu năm … phương hướng, nhiệm vụ năm 2024': what is planned beside a part of a year is that year's.
    const planned = partial ? [...plans.keys()].sort((a, b) => a - b)[0] : undefined
    if (published !== null) year = Number(published.slice(0, 4)) - (top || Number(published.slice(5, 7)) > 3 ? 0 : 1)
    else year = planned ?? best.find((vote) => vote.year !== null)?.year ?? common
  }
  // An article of this year that names older ones in passing is about this year.
  const publishedYear = published === null ? null : Number(published.slice(0, 4))
  const passing =
    top !== undefined && !top.near && top.last <= 12 && publishedYear !== null && publishedYear - (year ?? 0) > 1
  if (passing) return { year: publishedYear, period: String(publishedYear), planYear: null, sure: false }
  const period = year === null ? null : top ? periodOf(year, top) : String(year)
  const later = (plan: number): boolean => year !== null && plan > year && !(top && top.last > 12)
  const planYear =
    [...plans.keys()].filter(later).sort((a, b) => a - b)[0] ??
    [...years].find(([named, times]) => year !== null && named === year + 1 && times > 1 && later(named))?.[0] ??
    null
  return {
    year: period ? endYearOf(period) : year,
    period,
    planYear,
    sure: top?.near === true || (top?.weight ?? 0) >= 6,
  }
}
