import { after, before } from '../domain/pattern.ts'
import type { ArticleHead, Mention, Report, ReportDistrict } from '../domain/report.ts'
import { type CleanText, clean } from '../text/clean.ts'
import { closesArticle, isFurniture } from '../text/furniture.ts'
import { type Sentence, sentencesOf } from '../text/sentences.ts'
import { firstIndex } from '../text/sorted.ts'
import { readHead } from './assemblers/article-head.ts'
import { findAwards } from './assemblers/awards.ts'
import { type FoundDistrict, findDistricts, provinceEvidence } from './assemblers/districts.ts'
import { findMeetings } from './assemblers/meetings.ts'
import { mentionsOf } from './assemblers/mentions.ts'
import { ObservationReader } from './assemblers/observations.ts'
import { type Claim, Claims } from './claims.ts'
import type { ArticleContext } from './context.ts'
import type { Draft } from './frame.ts'
import { type Gazetteer, isCentralCity } from './gazetteer-index.ts'
import { marksOf } from './marks/cue-marks.ts'
import { recogniseDates } from './recognisers/dates.ts'
import { recogniseQuantities } from './recognisers/quantities.ts'
import { recogniseReferences } from './recognisers/references.ts'
import { withBases } from './refiners/compared.ts'
import { withoutRepeats } from './refiners/repeats.ts'
import { soFar } from './refiners/so-far.ts'
import { awardOf, observationOf, withResults } from './report-rows.ts'
import { overruled } from './sureness/overrule.ts'
import { longBehindMs, publicationDate, toldOn } from './telling.ts'
import type { Clock } from './time/clock.ts'
import { clockOf, daysOfOthers, timesOf } from './time/read-time.ts'
import { textOf } from './time/spans.ts'
import { Timeline } from './time/timeline.ts'

export interface ArticleInput {
  readonly id: string
  readonly text: string
  readonly url?: string | null
  /** ISO date known from the source; it wins over what the page shows. */
  readonly publishedAt?: string | null
}

/** Everything that was read, with the reasons; `report` is what leaves the engine. */
export interface Extraction {
  readonly report: Report
  readonly source: CleanText
  readonly context: ArticleContext
  readonly clock: Clock
  readonly claims: readonly Claim[]
  readonly drafts: readonly Draft[]
}

/** The whole pipeline, in order: text, claims, article, district, meeting, awards, observations, mentions. */
export function extractWithReasons(input: ArticleInput, gazetteer: Gazetteer): Extraction {
  const source = clean(input.text)
  const { body, furnitureEnd } = bodyOf(source)
  const claimed = new Claims(source)
  recogniseReferences(claimed)
  recogniseDates(claimed)
  recogniseQuantities(claimed)
  const claims = claimed.sorted()

  const head = readHead(source, claims, gazetteer)
  const marks = marksOf(source)
  const times = timesOf(body, claims, marks, head.titleEnd)
  const clockWith = (pages: readonly string[]): Clock =>
    clockOf(source, times, marks, head.titleEnd, input.publishedAt ?? null, pages)
  // A page that says its month was not made on a day of another.
  const month = head.pageMonth?.slice(0, 7)
  const others = daysOfOthers(times)
  const pageDates = head.pageDates.filter((day) => (month === undefined || day.startsWith(month)) && !others.has(day))
  const publishedOn = (days: readonly string[]): string | null =>
    publicationDate(
      source.key,
      days,
      body,
      claims,
      clockWith(days).year,
      new Set([...others, ...pageDates]),
      days.length === 1 && head.daysBehindTitle.includes(days[0]!) ? days[0] : undefined,
    )
  // Who looks at a page long behind its day is shown that day, too.
  const together = pageDates.filter((day) => Date.parse(day) - Date.parse(pageDates[0]!) <= longBehindMs)
  // A day behind the title is no clock above the page.
  const behindTitle = pageDates.filter((day) => head.daysBehindTitle.includes(day))
  const published = input.publishedAt ?? publishedOn(behindTitle) ?? publishedOn(together) ?? publishedOn(pageDates)
  const known = published ?? head.pageMonth
  const clock = clockWith(known === null || input.publishedAt ? [] : [known])
  const review = {
    year: clock.year,
    period: clock.report === null ? null : textOf(clock.report),
    planYear: clock.planYear,
    sure: clock.sure,
  }
  const isPlace = (name: string): boolean =>
    gazetteer.provincesNamed(name).length > 0 || gazetteer.districtsNamed(name).length > 0
  const found = findMeetings(source, body, claims, review, known, head.titleEnd, isPlace)
  const meetingDay = found[0]?.meeting.date
  const date = meetingDay ?? published ?? (review.year === null ? null : `${review.year}-12-31`)
  const districts = findDistricts(source, gazetteer, date, head.province, {
    start: head.start,
    end: head.titleEnd,
  })
  const provinces = provinceEvidence(source, gazetteer, head.province)
  const main = districts[0]
  const provinceCode = main?.unit?.provinceCode ?? [...provinces].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
  const context: ArticleContext = {
    publishedAt: published,
    reviewYear: review.year,
    reviewPeriod: review.period,
    reviewKind: clock.kind,
    eventYear: Number((meetingDay ?? known)?.slice(0, 4)) || review.year,
    planYear: review.planYear,
    reviewSure: review.sure,
    districtKind: main?.unit?.kind ?? null,
    inCity: provinceCode !== null && isCentralCity(provinceCode),
    districtNames: districts.flatMap(({ names }) => names),
    provinceName: provinceCode === null ? null : (gazetteer.provinces.get(provinceCode)?.name ?? null),
  }

  const awardDrafts = findAwards(source, body, claims, context)
  const spent = new Set(awardDrafts.flatMap((award) => award.claims))
  const reader = new ObservationReader(
    source,
    context,
    spent,
    new Timeline(source.key, marks, clock, head.titleEnd),
    head.titleEnd,
  )
  let first = 0
  for (const sentence of body) {
    while (first < claims.length && claims[first]!.end <= sentence.start) first += 1
    let last = first
    while (last < claims.length && claims[last]!.start < sentence.end) last += 1
    reader.read(sentence, claims.slice(first, last))
  }
  const { drafts: ruled, repeats } = withoutRepeats(
    ofDistricts(withBases(soFar(reader.result, clock)), source, districts),
    head.titleEnd,
  )
  // What else a period was read as has another base.
  const drafts = withBases(overruled(ruled, marks))
  const meetings = found.map((one) => withResults(one, drafts))

  const reportDistricts: ReportDistrict[] = districts.map(({ report }) => report)
  const article: ArticleHead = {
    id: input.id,
    toldOn: toldOn(input.publishedAt ?? null, published ?? head.pageMonth, meetingDay ?? null, clock.year),
    title: head.title,
    publishedAt: published,
    source: head.source,
    author: head.author,
    url: input.url ?? null,
  }
  const observations = drafts.map((draft) => observationOf(draft, source))
  const awards = awardDrafts.map((draft) => awardOf(draft, source))
  const mentions: Mention[] = mentionsOf(source, claims, drafts, repeats, awardDrafts, furnitureEnd)
  return {
    report: {
      article,
      extractor: gazetteer.extractor,
      districts: reportDistricts,
      meetings,
      observations,
      awards,
      mentions,
    },
    source,
    context,
    clock,
    claims,
    drafts,
  }
}

/** One article in, one report out; the same text and gazetteer give the same report. */
export const extract = (input: ArticleInput, gazetteer: Gazetteer): Report =>
  extractWithReasons(input, gazetteer).report

/** The sentences of the article itself, without the page around it. */
function bodyOf(source: CleanText): { body: Sentence[]; furnitureEnd: (at: number) => boolean } {
  const furniture = new Set<number>()
  let paragraph = 0
  let closed = false
  let start = 0
  const ranges: [number, number][] = []
  for (const line of source.text.split('\n')) {
    const late = start > source.text.length / 3
    if (late && closesArticle(line)) closed = true
    if (closed || isFurniture(line)) {
      furniture.add(paragraph)
      ranges.push([start, start + line.length])
    }
    paragraph += 1
    start += line.length + 1
  }
  const inFurniture = (at: number): boolean => {
    const range = ranges[firstIndex(ranges.length, (index) => ranges[index]![0] > at) - 1]
    return range !== undefined && at < range[1]
  }
  return {
    body: sentencesOf(source.text).filter((sentence) => !inFurniture(sentence.start)),
    furnitureEnd: inFurniture,
  }
}

/** Where the article is of several districts, a number is of the one named last before it. */
function ofDistricts(
  drafts: readonly Draft[],
  source: CleanText,
  districts: readonly FoundDistrict[],
): readonly Draft[] {
  if (districts.length < 2) return drafts
  const places = districts
    .flatMap(({ report, names }) =>
      names.flatMap((name) =>
        [...source.text.matchAll(new RegExp(`${before}${name}${after}`, 'gu'))].map((match) => ({
          at: match.index,
          name: report.name,
        })),
      ),
    )
    .sort((a, b) => a.at - b.at)
  return drafts.map((draft) => {
    if (draft.area) return draft
    const name = places.findLast(({ at }) => at < draft.claim.start)?.name ?? districts[0]!.report.name
    return { ...draft, area: { level: 'district' as const, name } }
  })
}
