import type { Award, Recipient } from '../../domain/report.ts'
import { awardForms, recipientNouns } from '../../lexicon/awards.ts'
import {
  assigned,
  awardReason,
  awardYear,
  badgeBehind,
  badgeForm,
  badgeNamed,
  badgesBefore,
  beforeReceiver,
  districtReceives,
  flagForm,
  general,
  giver,
  givesAt,
  giving,
  namedOne,
  notGiving,
  ofProgramme,
  ofYears,
  onOccasion,
  opensAwardParts,
  order,
  partyYears,
  presidentWords,
  receivedBehind,
  titleForm,
  toPartyBody,
  toPerson,
  turnsBefore,
  yearOfAward,
} from '../../lexicon/wording/awards.ts'
import type { CleanText } from '../../text/clean.ts'
import { spellingKey } from '../../text/letters.ts'
import { clausesOf, type Range, type Sentence } from '../../text/sentences.ts'
import type { Claim } from '../claims.ts'
import type { ArticleContext } from '../context.ts'

/** Commendations: 'tặng Giấy khen cho 29 tập thể, 72 cá nhân', 'khen thưởng 16 tổ chức cơ sở đảng …'. */
export interface AwardDraft extends Omit<Award, 'evidence' | 'confidence'> {
  readonly start: number
  readonly end: number
  /** The numbers that say it; none for a single recipient that is only named. */
  readonly claims: readonly Claim[]
}

const forms = awardForms
  .flatMap(([form, ...surfaces]) => surfaces.map((surface) => [spellingKey(surface), form] as const))
  .sort((a, b) => b[0].length - a[0].length)
const formPattern = new RegExp(`(?<!\\p{L})(?:${forms.map(([surface]) => surface).join('|')})(?!\\p{L})`, 'gu')
const formOf = new Map(forms)

const recipients = new Map<string, Recipient>(
  recipientNouns.flatMap(([recipient, ...nouns]) => nouns.map((noun) => [spellingKey(noun), recipient] as const)),
)
const recipientWords = [...recipients.keys()].sort((a, b) => b.length - a.length).join('|')
const recipientAt = new RegExp(`^\\s?"?${turnsBefore}(${recipientWords})(?!\\p{L})`, 'u')

/** One sentence that speaks of commendations. */
interface Scene {
  readonly key: string
  readonly start: number
  readonly end: number
  readonly forms: readonly { readonly at: number; readonly end: number; readonly form: string }[]
  readonly givers: readonly { readonly name: string; readonly index: number }[]
  readonly badges: boolean
  /** Numbers before this offset receive only when a verb behind them says so. */
  readonly from: number
  readonly year: number | undefined
  readonly text: string
}

/** Part of a sentence between semicolons; what it leaves out, giver and act, is that of the part before. */
function sceneOf(source: CleanText, part: Range, before: Scene | null, context: ArticleContext): Scene | null {
  const { start, end } = part
  if (end - start > 2000) return null
  const key = source.key.slice(start, end)
  const act = giving.exec(key)?.index ?? (before ? 0 : null)
  const badges = partyYears.test(key)
  if ((act === null && !badges) || notGiving.test(key)) return null
  const named = [...key.matchAll(formPattern)].map((match) => ({
    at: match.index,
    end: match.index + match[0].length,
    form: order.exec(source.text.slice(start + match.index, start + match.index + 60))?.[0] ?? formOf.get(match[0])!,
  }))
  // 'danh hiệu “Lao động tiên tiến”' is the title that it names.
  const found = named.filter(({ form, end: after }, at) => form !== titleForm || (named[at + 1]?.at ?? end) - after > 3)
  if (found.length === 0 && !badges && !before?.forms.length) return null
  const text = source.text.slice(start, end)
  const givers = [...text.matchAll(giver)].map(([name], at, all) => ({ name, index: all[at]!.index }))
  return {
    key,
    start,
    end,
    forms: found.length > 0 || badges ? found : before!.forms.slice(-1).map(({ form }) => ({ form, at: -1, end: 0 })),
    givers: givers.length > 0 ? givers : (before?.givers ?? []).slice(-1).map(({ name }) => ({ name, index: 0 })),
    badges,
    from: badges ? 0 : (act ?? 0),
    year: before && badges ? before.year : yearOf(key, badges, context),
    text,
  }
}

/** A year of its own, else the report's; none where several years are honoured. */
function yearOf(sentence: string, badges: boolean, context: ArticleContext): number | undefined {
  if (ofYears.test(sentence)) return undefined
  const years = [...sentence.matchAll(awardYear)].map((match) => Number(match[1]))
  if (years.length > 0) return years.at(-1)
  // What took many years honours none of them.
  if (ofProgramme.test(sentence)) return undefined
  const ofReview = context.reviewKind === 'year' && (!badges || context.reviewSure)
  if (ofReview && !(badges && onOccasion.test(sentence))) return context.reviewYear ?? undefined
  return onOccasion.test(sentence) ? (context.eventYear ?? undefined) : undefined
}

const reasonOf = (text: string): string | undefined => awardReason.exec(text)?.[0]?.trim()

/** The form named last before the number; a particular one ('giấy khen') before the act of giving itself. */
function formBefore({ forms: named }: Scene, at: number): string | null {
  const before = named.filter((form) => form.at < at)
  const particular = before.findLast(({ form }) => !general.has(form))
  return (particular && at - particular.end < 160 ? particular : before.at(-1))?.form ?? null
}

/** 'được tặng bằng khen, giấy khen': the forms stand behind, and two can share one number. */
function formsBehind({ key }: Scene, end: number): string | null {
  const behind = [...key.slice(end, end + 120).matchAll(formPattern)].map((match) => formOf.get(match[0])!)
  return behind.length > 0 ? [...new Set(behind.slice(0, 2))].join(', ') : null
}

/** 'Huy hiệu 75 năm tuổi Đảng có 29 đảng viên', '01 đồng chí 55 năm tuổi Đảng': the years of the badge, in the same clause. */
function badgeYears({ key }: Scene, at: number, end: number): string | null {
  const before = badgesBefore.exec(key.slice(Math.max(0, at - 120), at))
  const behind = badgeBehind.exec(key.slice(end, end + 120))
  return before?.[1] ?? behind?.[1] ?? null
}

function common(scene: Scene, form: string, at: number) {
  const before = scene.givers.filter((match) => match.index < at).at(-1)
  const awardedBy = (before ?? scene.givers[0])?.name.trim()
  const reason = reasonOf(scene.text.slice(at))
  return {
    form,
    ...(awardedBy ? { awardedBy } : {}),
    ...(reason ? { reason } : {}),
    ...(scene.year === undefined ? {} : { year: scene.year }),
    start: scene.start,
    end: scene.end,
  }
}

function awardOf(scene: Scene, claim: Claim, source: CleanText): AwardDraft | null {
  const { quantity } = claim
  if (!quantity || quantity.unit !== null || quantity.upper || quantity.total) return null
  const [at, end] = [claim.start - scene.start, claim.end - scene.start]
  const noun = recipientAt.exec(scene.key.slice(end, end + 60))
  if (!noun) return null
  const received = receivedBehind.test(scene.key.slice(end, end + 160))
  if (at < scene.from && !received) return null
  const recipient = recipients.get(noun[1]!)!
  const years = scene.badges && recipient === 'individual' ? badgeYears(scene, at, end) : null
  const form =
    years !== null
      ? badgeNamed(years)
      : (formRightBehind(scene, end + noun[0].length) ?? formFor(scene, at, end, received))
  if (!form) return null
  const label = source.text
    .slice(claim.end, claim.end + noun[0].length)
    .replace(/^\s*["“]?/u, '')
    .trim()
  return {
    ...common(scene, form, at),
    recipient,
    count: Number(quantity.value),
    ...(recipient === 'party_organization' || recipient === 'mixed' ? { recipientLabel: label } : {}),
    claims: [claim],
  }
}

/** 'tặng 4 tập thể Cờ thi đua': the form stands right behind who receives it. */
const formRightBehind = ({ forms: named }: Scene, nounEnd: number): string | null =>
  named.find(({ at, form }) => at >= nounEnd && at - nounEnd <= 1 && !general.has(form))?.form ?? null

function formFor(scene: Scene, at: number, end: number, received: boolean): string | null {
  const before = formBefore(scene, at)
  const behind = received ? formsBehind(scene, end) : null
  if (!scene.badges) return at < scene.from || (before && general.has(before)) ? (behind ?? before) : (before ?? behind)
  // Beside badges only a form of its own right before the number speaks of something else.
  const other = scene.forms.find(
    ({ form, at: place, end: after }) => form !== badgeForm && place < at && at - after < 60,
  )
  return other?.form ?? (received ? badgeForm : null)
}

/** '99 đảng viên được trao tặng, gồm: 1 … 75 năm; 2 … 65 năm': where the parts are told, the total is none. */
function withoutTotal(awards: readonly AwardDraft[], key: string): AwardDraft[] {
  const [total, ...parts] = awards
  if (!total || parts.length < 2) return [...awards]
  const between = key.slice(total.claims[0]!.end, parts[0]!.claims[0]!.start)
  const isTotal = opensAwardParts.test(between) && parts.every(({ recipient }) => recipient === total.recipient)
  return isTotal ? parts : [...awards]
}

/** 'được tặng cờ': the verb belongs to the form. */
const receives = (key: string, at: number): boolean =>
  districtReceives.test(key.slice(Math.max(0, at - 200), at) + (givesAt.exec(key.slice(at))?.[0] ?? ''))

/** An order is of the President, and of the year that is told behind it. */
function ofOrder(scene: Scene, { form, end }: { readonly form: string; readonly end: number }) {
  const { awardedBy: _, year: __, ...rest } = common(scene, form, end)
  const president = presidentWords.exec(scene.text)?.[0]
  const year = yearOfAward.exec(scene.key.slice(end))?.[1]
  return { ...rest, ...(president ? { awardedBy: president } : {}), ...(year ? { year: Number(year) } : {}) }
}

/** 'tặng Bằng khen cho xã X': one recipient, named and not counted; an order that the district receives. */
function namedRecipient(scene: Scene): AwardDraft | null {
  const received = scene.forms.find(
    ({ form, at }) => (order.test(form) || form === flagForm) && receives(scene.key, at),
  )
  if (received)
    return {
      ...(order.test(received.form) ? ofOrder(scene, received) : common(scene, received.form, received.end)),
      recipient: 'collective',
      count: 1,
      claims: [],
    }
  for (const { form, end } of scene.forms) {
    const behind = scene.key.slice(end)
    if (assigned.test(behind.slice(0, 30)) || !namedOne.test(behind.replace(beforeReceiver, ''))) continue
    const recipient = toPartyBody.test(behind)
      ? 'party_organization'
      : toPerson.test(behind.slice(0, 40))
        ? 'individual'
        : 'collective'
    return { ...common(scene, form, end), recipient, count: 1, claims: [] }
  }
  return null
}

/** An award told in title, caption and body is one, with the body's words. */
function withoutRepeats(awards: readonly AwardDraft[]): AwardDraft[] {
  const kept: AwardDraft[] = []
  for (const award of awards) {
    const at = kept.findIndex(
      (one) =>
        one.start !== award.start &&
        one.count === award.count &&
        one.recipient === award.recipient &&
        (one.count > 1 || (order.test(one.form) && one.claims.length === 0)) &&
        (one.form === award.form || general.has(one.form) || general.has(award.form)),
    )
    if (at < 0) kept.push(award)
    else {
      const earlier = kept[at]!
      const form = general.has(award.form) ? earlier.form : award.form
      kept[at] = { ...award, form, claims: [...earlier.claims, ...award.claims] }
    }
  }
  return kept
}

export function findAwards(
  source: CleanText,
  sentences: readonly Sentence[],
  claims: readonly Claim[],
  context: ArticleContext,
): AwardDraft[] {
  const awards: AwardDraft[] = []
  const totals = new Set<number>()
  let first = 0
  for (const sentence of sentences) {
    while (first < claims.length && claims[first]!.end <= sentence.start) first += 1
    const counted: AwardDraft[] = []
    const named: AwardDraft[] = []
    const scenes: Scene[] = []
    let next = first
    for (const part of clausesOf(source.key, sentence)) {
      const scene = sceneOf(source, part, scenes.at(-1) ?? null, context)
      if (!scene) continue
      scenes.push(scene)
      const known = counted.length
      while (next < claims.length && claims[next]!.start < part.start) next += 1
      for (let at = next; at < claims.length && claims[at]!.start < part.end; at += 1) {
        const award = awardOf(scene, claims[at]!, source)
        if (award) counted.push({ ...award, start: sentence.start, end: sentence.end })
      }
      const one = counted.length === known ? namedRecipient(scene) : null
      if (one) named.push({ ...one, start: sentence.start, end: sentence.end })
    }
    const parts = withoutTotal(counted, source.key)
    if (parts.length < counted.length) totals.add(counted[0]!.count)
    awards.push(...named.slice(0, 1), ...parts)
  }
  // The title told the total before the body told its parts.
  return withoutRepeats(awards.filter(({ form, count }) => !(form === badgeForm && totals.has(count))))
}
