import { endYearOf, isSpanOfYears, isWholeYears, yearOf } from '../../domain/period.ts'
import { everyYear } from '../../lexicon/wording/change.ts'
import {
  aimsAtPaying,
  fromYearToYear,
  heldAgainst,
  paidOut,
  planOfTerm,
  yearBehind,
  yearJustBefore,
} from '../../lexicon/wording/ties.ts'
import type { MeasureReading } from '../refiners/around.ts'
import type { Scope } from '../refiners/scopes.ts'
import type { Clock } from '../time/clock.ts'
import { textOf } from '../time/spans.ts'
import type { ClauseMemory } from './choice.ts'
import type { MemberInput } from './member.ts'

/** A crop season has the year of its harvest, whatever part of the year the report is about. */
export function ofHarvest(
  code: string | null,
  { season, afterSeason, isSeasonal, known }: Scope,
  period: string | null,
): string | null {
  const isCarried = known === 'report' || known === 'section' || known === 'paragraph'
  const isRice = code?.startsWith('agriculture.rice_') === true
  const ofSeason = season !== null || (isRice && (afterSeason || (isSeasonal && isCarried)))
  if (!ofSeason || period === null || !code?.startsWith('agriculture.') || ofAnimals.test(code)) return period
  return /^\d{4}(?:-|\/\d{4}$)/.test(period) ? String(endYearOf(period)) : period
}

const ofAnimals = /^agriculture\.(?:livestock|poultry|meat)/

/** The time and standing of one number. */
export function scopeOf({ time, member, clause }: MemberInput): Scope {
  const found = time.at(member.claim, member.quantity.nounEnd, clause)
  return {
    ...found,
    periodStated: found.known !== 'report' && found.known !== 'section' && found.known !== 'paragraph',
  }
}

/** 'các năm 2018, 2019, 2020 lần lượt là …': the year that has the same place. */
export function ofYearInRow(scope: Scope, year: number | undefined): Scope {
  if (year === undefined) return scope
  const period = String(year)
  return { ...scope, period, known: 'own', periodStated: true, named: true, trace: [`period ${period} by its place`] }
}

/** 'Trong đó, ngân sách huyện 4.118 tỷ đồng': parts told in a sentence of their own are of the time of their whole. */
export function ofWhole(scope: Scope, { partsOnly, whole }: ClauseMemory): Scope {
  if (!partsOnly || whole === null || scope.periodStated || whole.period === null) return scope
  return {
    ...scope,
    period: whole.period,
    season: scope.season ?? whole.season,
    trace: [...scope.trace, `period ${whole.period} of «${whole.label}»`],
  }
}

/** The earlier end of 'từ … lên …' is of the year named with it or with the first of its list, else of the year before. */
export function earlierPeriod({ around, memory, time }: MemberInput, scope: Scope): string | null {
  const named = yearBehind.exec(around.right.slice(0, 40)) ?? yearJustBefore.exec(around.left)
  if (named) return named[1]!
  // 'so năm 2010, tỷ trọng nông nghiệp từ 61,4% giảm còn 54,2%'.
  const held = heldAgainst.exec(around.left)
  if (held) return held[1]!
  if (scope.known === 'own' && scope.period !== null) return scope.period
  if (memory.earlierYear !== null || scope.period === null) return memory.earlierYear
  const { kind, term } = time.clock
  // In a review of a term, what something rose from is where the term began.
  if (kind === 'term' && term !== null && !scope.periodStated) return String(term.firstYear)
  if (/^\d{4}$/.test(scope.period)) return String(Number(scope.period) - 1)
  return scope.period.includes('/') && isWholeYears(scope.period)
    ? String(yearOf(scope.period))
    : scope.period.replace(/\d{4}/g, (year) => String(Number(year) - 1))
}

/** The years between which something rose or fell. */
export const pairOf = ({ lastIsEarlier, earlierYear }: ClauseMemory, period: string | null): string | null =>
  lastIsEarlier && isOneYear(earlierYear) && isOneYear(period) && earlierYear < period
    ? `${earlierYear}/${period}`
    : null

const isOneYear = (period: string | null): period is string => period !== null && /^\d{4}$/.test(period)

/** 'từ 33,8% năm 2015 xuống 25,6% năm 2020; công nghiệp từ 31,1% lên 37,5%; dịch vụ đạt 28,6%': the years of the first pair hold for the others. */
export function ofPairBefore(
  scope: Scope,
  { lastIsEarlier, pair, earlierYear }: ClauseMemory,
  code: string | null,
): Scope {
  const isAlone = scope.known !== 'own' && scope.known !== 'clause'
  const isLater = lastIsEarlier && pair?.startsWith(`${earlierYear}/`)
  const isPartBeside = !lastIsEarlier && code?.startsWith(partsOfEconomy)
  if (pair === null || !isAlone || !(isLater || isPartBeside)) return scope
  const period = pair.slice(5)
  return { ...scope, period, status: 'actual', trace: [...scope.trace, `period ${period}: of the pair before`] }
}

const partsOfEconomy = 'economy.structure.'

/** 'Từ năm 2010 đến năm 2015, tỷ trọng nông nghiệp giảm từ 48,5% xuống 41,2%': each end of the change is of an end of the span. */
export function ofLaterEnd(scope: Scope, { lastIsEarlier }: ClauseMemory, before: string): Scope {
  const named = lastIsEarlier ? [...before.matchAll(fromYearToYear)].at(-1) : undefined
  if (!named || scope.period !== `${named[1]}/${named[2]}`) return scope
  const period = named[2]!
  return { ...scope, period, trace: [...scope.trace, `period ${period}: the later end`] }
}

/** So much a year, between the years that were just named. */
export function ofPair(scope: Scope, { measure }: MeasureReading, left: string, { pair }: ClauseMemory): Scope {
  const moves = measure === 'change' || measure === 'growth'
  if (pair === null || !moves || scope.known === 'own' || !everyYear.test(left.slice(-40))) return scope
  return { ...scope, period: pair, trace: [...scope.trace, `period ${pair}: so much a year between them`] }
}

/** What describes a district, or stands at a value, is of the last year of a long span; what flows is of all of it. */
const describes = /^(?:territory|population)\.(?!growth)|^party\.(?:members|organizations)_total$/

/** 'Huyện hiện có 137.521 người', at the end of a term. */
const ofPlace = /^(?:territory|population)\.(?!growth)/

export function ofDescription(
  code: string | null,
  { known, asOf }: Scope,
  period: string | null,
  { report }: Clock,
): string | null {
  if (code === null || period === null) return period
  // 'Vào thời điểm 30/11/2019 dân số là 42.086 người': so many there are then, and not in the months until then.
  const isDated = asOf !== null && ofPlace.test(code) && (report === null || period !== textOf(report))
  if (isDated && /^\d{4}-/.test(period)) return period.slice(0, 4)
  const isNow = report !== null && period === textOf(report) && ofPlace.test(code)
  if (!(isNow || (known === 'report' && describes.test(code)))) return period
  return isSpanOfYears(period) ? String(endYearOf(period)) : period
}

/** Plans are yearly, also where the result is of a part of the year; of half a term they are of the term; or of the time named with them. */
export function ofPlan(
  period: string | null,
  { time, member, clause, around }: MemberInput,
  { named: stated }: Scope,
): string | null {
  const named = time.beside.planNamed(member.claim, clause)
  if (named !== null) return named
  // '9,7%/năm (mục tiêu nhiệm kỳ 10 - 10,5%/năm)'.
  const ofTerm = planOfTerm.test(around.left) ? (time.clock.term ?? time.clock.termAround) : null
  if (ofTerm !== null) return textOf(ofTerm)
  if (period === null) return null
  const { kind, term } = time.clock
  if (kind === 'halfTerm' && term !== null && !stated && period.includes('/')) return textOf(term)
  return /^\d{4}-/.test(period) ? period.slice(0, 4) : period
}

/** Capital is allotted for a year, and is a fact as soon as it is: 'Năm 2013 huyện được giao 98 tỷ đồng vốn đầu tư công'. */
export function ofAllotment(code: string | null, scope: Scope, { time, member, clause, memory }: MemberInput): Scope {
  const first = code === 'investment.public' && time.beside.isAllotted(member.claim, clause)
  memory.allotted = first || (memory.allotted && code === 'investment.projects')
  if (!memory.allotted || scope.period === null || scope.status === 'estimate') return scope
  return { ...scope, status: 'actual', period: scope.period.replace(/^(\d{4})-.*$/, '$1') }
}

/** 'Kế hoạch vốn … được giao 52,8 tỷ đồng, đến ngày 25/6 giải ngân 2,1 tỷ đồng': what was paid out is a result, unless the sentence asks for it. */
export function ofDisbursement(
  sentence: string,
  said: string,
  scope: Scope,
  { measure, plan }: MeasureReading,
  { last }: ClauseMemory,
): Scope {
  if (scope.status !== 'target' || plan || (measure !== 'level' && measure !== 'attainment')) return scope
  const isPaid = paidOut.test(said) || (measure === 'attainment' && last !== null && paidOut.test(last.label))
  return isPaid && !aimsAtPaying.test(sentence) ? { ...scope, status: 'actual' } : scope
}

/** What is aimed at by a year's end, or a term's. */
export const ofAims = (code: string | null, scope: Scope, reading: MeasureReading, input: MemberInput): Scope =>
  ofTermAimed(code, ofYearAimed(scope, reading), input)

/** 'Nhiệm vụ 6 tháng cuối năm: …; giải ngân 100% kế hoạch vốn': plans are yearly, and met when the year ends. */
function ofYearAimed(scope: Scope, { measure }: MeasureReading): Scope {
  const endsYear = scope.period !== null && /^\d{4}-(?:S2|Q4|\d\d\/\d{4}-12)$/.test(scope.period)
  return measure === 'attainment' && scope.status === 'target' && endsYear
    ? { ...scope, period: scope.period!.slice(0, 4) }
    : scope
}

/** 'Phấn đấu đến năm 2015 thu nhập đạt 32 triệu đồng; kết nạp 750 đảng viên': who is admitted is counted over the term that ends then. */
function ofTermAimed(code: string | null, scope: Scope, { time }: MemberInput): Scope {
  const { kind, term, nextTerm } = time.clock
  const isAimed = kind === 'term' && scope.status === 'target' && scope.known === 'sentence'
  if (!isAimed || code !== 'party.members_admitted') return scope
  const ended = [nextTerm, term].find((one) => one && String(one.lastYear) === scope.period)
  return ended ? { ...scope, period: textOf(ended) } : scope
}

/** What a district was when it was founded: 'ra đời với 6 xã, 25.517 nhân khẩu'. */
export function ofFounding(code: string | null, scope: Scope, { time, member }: MemberInput): Scope {
  const isStated = scope.known === 'own' || scope.known === 'clause' || scope.known === 'sentence'
  const year = code !== null && ofPlace.test(code) && !isStated ? time.beside.foundedIn(member.claim) : null
  return year === null ? scope : { ...scope, period: String(year), status: 'actual' }
}

/** How many are poor is counted at the end of a year: 'đầu năm' is that of the year before. */
export function ofCount(code: string | null, scope: Scope, { time, member, clause }: MemberInput): Scope {
  const isCounted = code?.startsWith('poverty.') && scope.period !== null && scope.status !== 'target'
  if (!isCounted || !time.beside.isAtStartOfYear(member.claim, clause)) return scope
  return { ...scope, period: String(endYearOf(scope.period!) - 1), status: 'actual' }
}

/** Targets of a congress are met, or not, over its term, unless the words name a time of their own. */
export function ofTargets(code: string | null, scope: Scope, { time, member }: MemberInput): Scope {
  const [first, last] = scope.period?.split('/').map(Number) ?? []
  const soFar = last !== undefined && last - first! < 4
  if (!code?.startsWith('targets.') || scope.named || soFar || time.clock.kind === 'halfTerm') return scope
  const term = time.beside.termOfTargets(member.claim)
  const isPartOfTerm = last !== undefined && term?.startsWith(`${first}/`) && last < endYearOf(term)
  return term === null || isPartOfTerm
    ? scope
    : { ...scope, period: term, trace: [...scope.trace, `period ${term} of the congress`] }
}
