import { isoDate } from '../domain/period.ts'
import type { ToldOn } from '../domain/report.ts'
import { onPageDay } from '../lexicon/wording/meetings.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Claim, DatePhrase } from './claims.ts'

/** When an article is told: the day of its page, of its sender, of its meeting. */

/** The day that is given, that the page shows, or that of the meeting; else no more than the year of the report. */
export function toldOn(
  given: string | null,
  page: string | null,
  meeting: string | null,
  year: number | null,
): ToldOn | null {
  if (given !== null) return { on: given, by: 'given' }
  if (page !== null) return { on: page, by: 'page' }
  if (meeting !== null) return { on: meeting, by: 'meeting' }
  return year === null ? null : { on: String(year), by: 'inferred' }
}

/** The first days of an article name its meeting; a page's date is of its publication when it is soon after one of them. */
const soonDays = 60

/** 'THI CÔNG ĐƯỜNG TỈNH (10/07/2022)': a link to another article, at the end of its line. */
const isLinked = ({ start, end }: Claim, key: string): boolean =>
  key[start - 1] === '(' && /^\)\s*(?:\n|$)/.test(key.slice(end, end + 4))

/** A page that shows a day so long behind its first one was looked at then. */
export const longBehindMs = 300 * 86_400_000

/** Of the dates that the page shows, the one that fits the text; null where the text contradicts them all. */
export function publicationDate(
  key: string,
  shown: readonly string[],
  body: readonly Sentence[],
  claims: readonly Claim[],
  reviewYear: number | null,
  others: ReadonlySet<string>,
  /** The one day that stands behind the title: no clock of a visit stands there. */
  behindTitle: string | undefined,
): string | null {
  const lead = (body[2]?.end ?? 0) + 600
  const named = claims.filter((claim) => claim.date?.day && claim.date.month && claim.start <= lead)
  const daysAfter = (page: string, { year, month, day }: DatePhrase): number => {
    const days = (Date.parse(page) - Date.UTC(year ?? Number(page.slice(0, 4)), month! - 1, day!)) / 86_400_000
    return year === null && days < -300 ? days + 365 : days
  }
  const told = named.filter((claim) => {
    if (isLinked(claim, key)) return false
    const { date } = claim
    const day = date!.year === null ? null : isoDate(date!.year, date!.month!, date!.day!)
    return day === null || !(shown.includes(day) || others.has(day))
  })
  // Of several the one soonest behind what is told: a page shows the day of a visit, too.
  const behind = (page: string): number =>
    Math.min(...told.map(({ date }) => daysAfter(page, date!)).filter((days) => days >= 0 && days <= soonDays))
  const [fitting] = [...shown].filter((page) => behind(page) <= soonDays).sort((a, b) => behind(a) - behind(b))
  if (fitting) return fitting
  if (told.length > 0) return null
  // A page is published before it is visited.
  const late = (day: string): number => Number(day.slice(0, 4)) - (reviewYear ?? Number(day.slice(0, 4)))
  const near = shown.find((day) => Math.abs(late(day)) <= 1)
  if (near !== undefined) return near
  const isBehind = behindTitle !== undefined && (late(behindTitle) > 0 || onPageDay.test(key.slice(0, lead)))
  return isBehind ? behindTitle : null
}
