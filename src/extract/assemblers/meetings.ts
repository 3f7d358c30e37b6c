import { isoDate } from '../../domain/period.ts'
import type { Meeting, MeetingKind } from '../../domain/report.ts'
import {
  announces,
  bodyPattern,
  committeeMeets,
  committeeWords,
  conference,
  conferenceReviews,
  conferenceWords,
  congressActs,
  congressOfDay,
  dayBefore,
  firstSession,
  governmentSits,
  held,
  heldThatDay,
  meetingEnds,
  meetingNoun,
  meetingShapes,
  noMeetingTold,
  ofCongress,
  ofResolution,
  opensToo,
  organiserBefore,
  otherConference,
  otherMeeting,
  reportAlone,
  reportedTo,
  reviews,
  romanAfter,
  sessionNumber,
  spokenAt,
} from '../../lexicon/wording/meetings.ts'
import type { CleanText } from '../../text/clean.ts'
import { evenTones } from '../../text/letters.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Claim } from '../claims.ts'
import { meetingGround, sureOfOther } from '../sureness/others.ts'
import { dayByPage, dayOfMeeting, type ReviewReading, yearBeside, yearNamed, yearOfMeeting } from './meeting-day.ts'
import { findPeople } from './people.ts'

/** The day of a meeting is told in one of so many sentences. */
const farthestDay = 60

function kindOf(sentence: string): MeetingKind | null {
  const text = sentence.replace(ofResolution, '')
  if (reportAlone.test(text) && !meetingNoun.test(text)) return null
  const conference = conferenceWords.test(text) && reviews.test(text) && !otherMeeting.test(text)
  if (governmentSits.test(text)) return 'government_meeting'
  if (conference) return 'review_conference'
  for (const { kind, pattern } of meetingShapes) {
    if (!pattern.test(text)) continue
    if (kind !== 'review_conference') return kind
    if (reviews.test(text)) return kind
    if (reportedTo.test(text)) return 'committee_session'
    const isSession = committeeMeets.test(text) || (committeeWords.test(text) && !otherConference.test(text))
    return isSession ? 'committee_session' : 'other'
  }
  return null
}

function details(text: string, claims: readonly Claim[], kind: MeetingKind): Partial<Meeting> {
  const key = text.toLowerCase()
  const session = sessionNumber.exec(key)?.[1]
  const roman = romanAfter.exec(text)?.[1]
  const term = claims.find(
    (claim) =>
      claim.period?.type === 'years' &&
      claim.period.last > claim.period.first &&
      claim.period.last - claim.period.first <= 6,
  )
  const years = term?.period?.type === 'years' ? term.period : null
  return {
    ...(session ? { session: session === firstSession ? 1 : Number(session) } : {}),
    ...(roman
      ? kind === 'council_session'
        ? { councilTerm: roman.toUpperCase() }
        : { congress: roman.toUpperCase() }
      : {}),
    ...(years ? { termStart: years.first, termEnd: years.last } : {}),
  }
}

/** As the text spells it. */
function organiserOf(text: string): string | undefined {
  const even = evenTones(text)
  const before = organiserBefore.exec(even)?.[1] ?? even
  const found = bodyPattern.exec(before) ?? bodyPattern.exec(even)
  return found ? text.slice(found.index, found.index + found[0].length).trim() : undefined
}

export interface FoundMeeting {
  readonly meeting: Meeting
  /** It reviews a period, if it reports results of one. */
  readonly mayReview: boolean
}

export function findMeetings(
  source: CleanText,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  review: ReviewReading,
  published: string | null,
  bodyStart: number,
  isPlace: (name: string) => boolean,
): FoundMeeting[] {
  const lead = sentences.filter((sentence) => sentence.end > bodyStart).slice(0, 8)
  const title = sentences.filter((sentence) => sentence.end <= bodyStart)
  const within = (sentence: Sentence): Claim[] =>
    claims.filter((claim) => claim.start >= sentence.start && claim.end <= sentence.end)
  // 'Đến năm 1986 thì mở Đại hội', told in 2023, is history.
  const isHistory = (sentence: Sentence): boolean => {
    const years = within(sentence).flatMap(({ date, period }) =>
      date?.year ? [date.year] : period?.type === 'years' ? [period.last] : period?.year ? [period.year] : [],
    )
    const { year: reviewed } = review
    return reviewed !== null && years.length > 0 && years.every((year) => year < reviewed - 1)
  }
  const isDated = (sentence: Sentence): boolean =>
    within(sentence).some((claim) => claim.date?.day) ||
    dayByPage(source.key.slice(sentence.start, sentence.end), published) !== null
  const tellsKind = (sentence: Sentence): MeetingKind | null => {
    if (isHistory(sentence)) return null
    const key = source.key.slice(sentence.start, sentence.end)
    if (noMeetingTold.test(key)) return null
    const dated = isDated(sentence)
    if (review.period?.includes('/') && congressActs.test(key)) return 'congress'
    if (!held.test(key) && !(dated && heldThatDay.test(key))) return null
    return kindOf(key) ?? (dated && congressOfDay.test(key.replace(ofResolution, '')) ? 'congress' : null)
  }
  const tellers = [...title, ...lead].filter((one) => tellsKind(one) !== null)
  // 'Ban Chấp hành mới họp phiên thứ nhất. Đó là kết quả của Đại hội tiến hành ngày 27 và 28/7': the congress is what is told.
  const congress = tellers.find((one) => isDated(one) && tellsKind(one) === 'congress')
  const isItsOwn = (one: Sentence | undefined): boolean =>
    one !== undefined && ofCongress.test(source.key.slice(one.start, one.end))
  const first =
    (isItsOwn(tellers[0]) ? congress : undefined) ??
    tellers.find(isDated) ??
    tellers[0] ??
    // 'Nói tại buổi làm việc, Bí thư Tỉnh ủy …', behind what was reported there.
    sentences.find((one) => spokenAt.test(source.key.slice(one.start, one.end)) && tellsKind(one) !== null)
  if (!first) return []
  // 'Ở kỳ họp thứ 6, họp hôm 19-12': the day may be told further on.
  const told = tellsKind(first)
  const namesIt = (one: Sentence): boolean => !isHistory(one) && kindOf(source.key.slice(one.start, one.end)) === told
  const sentence = isDated(first)
    ? first
    : (sentences.slice(0, farthestDay).find((one) => isDated(one) && tellsKind(one) === told) ??
      // 'Qua 02 ngày, từ 04 - 05/8, Đại hội đã xong các nội dung'.
      lead.find((one) => isDated(one) && namesIt(one)) ??
      first)
  const text = source.text.slice(sentence.start, sentence.end)
  const key = source.key.slice(sentence.start, sentence.end)
  const said = tellsKind(sentence) ?? kindOf(key)!
  // 'Hội nghị lần 22 … diễn ra sáng 3/4. Hội nghị kiểm điểm kết quả nhiệm vụ quý I': the next sentence says what it was for.
  const next = source.key.slice(sentence.end, sentence.end + 240)
  const kind = said === 'committee_session' && conferenceReviews.test(next) ? 'review_conference' : said
  // 'Sáng 26/2, sân lễ hội đông nghẹt người. Huyện ủy tổ chức lễ công bố …': the day stands in the sentence before.
  const before = sentences[sentences.indexOf(sentence) - 1]
  const ahead =
    before?.paragraph === sentence.paragraph && !isDated(sentence)
      ? within(before).find(
          ({ start, date }) => date?.day && dayBefore.test(source.key.slice(Math.max(0, start - 14), start)),
        )
      : undefined
  const dated = dayOfMeeting(source.key, within(sentence)) ?? ahead
  const day = dated?.date
  const facts = details(text, within(sentence), kind)
  const termInTitle = title
    .map((one) => details(source.text.slice(one.start, one.end), within(one), kind).termStart)
    .find((one) => one !== undefined)
  const year = day
    ? (day.year ??
      yearBeside(day, within(sentence)) ??
      yearNamed(
        [...title, sentence].map((one) => source.key.slice(one.start, one.end)),
        day,
        published,
      ) ??
      (kind === 'congress' || facts.session === 1 || facts.session === 2
        ? (facts.termStart ?? (kind === 'congress' ? termInTitle : undefined))
        : undefined) ??
      yearOfMeeting(day, review, published))
    : null
  const date =
    day && year !== null && day.month !== null
      ? isoDate(year, day.month, day.day!)
      : day
        ? null
        : dayByPage(key, published)
  // A congress can be announced.
  const late = date !== null && published !== null && date > published && !announces.test(key)
  const dateEnd = day?.dayEnd && year !== null ? isoDate(year, day.monthEnd ?? day.month!, day.dayEnd) : null
  // 'bế mạc chiều 25/6': the day is the last one.
  const closes = dated !== undefined && dateEnd === null && meetingEnds.test(key) && !opensToo.test(key)
  const organiser = organiserOf(text)
  const people = findPeople(source.text, isPlace)
  const meeting: Meeting = {
    kind,
    confidence: sureOfOther('meeting', meetingGround(kind, late || closes ? null : date)),
    date: late || closes ? null : date,
    ...(dateEnd && !late ? { dateEnd } : closes && date && !late ? { dateEnd: date } : {}),
    ...(organiser ? { organiser } : {}),
    ...facts,
    ...(review.year !== null ? { reviewYear: review.year } : {}),
    ...(review.planYear !== null && review.planYear > (review.year ?? 0) ? { planYear: review.planYear } : {}),
    ...(people.length ? { people } : {}),
  }
  // A conference of which neither the day is told nor who held it can be of anything.
  const isAny = kind === 'other' && meeting.date === null && organiser === undefined && conference.test(key)
  const mayReview = kind === 'committee_session' || isAny
  return [{ meeting, mayReview }]
}
