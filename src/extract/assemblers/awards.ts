import {
  badgeBehind,
  badgeForm,
  badgeNamed,
  badgesBefore,
  badgesCounted,
  general,
  opensAwardParts,
  order,
  praisesDeeds,
  receivedBehind,
} from '../../lexicon/wording/awards.ts'
import type { CleanText } from '../../text/clean.ts'
import { clausesOf, type Sentence } from '../../text/sentences.ts'
import type { Claim } from '../claims.ts'
import type { ArticleContext } from '../context.ts'
import { partsFor } from './award-parts.ts'
import { common, namedRecipient } from './award-recipients.ts'
import { type AwardDraft, formOf, formPattern, recipientAt, recipients, type Scene, sceneOf } from './award-scene.ts'

/** The form named last before the number; a particular one ('giấy khen') before the act of giving itself. */
function formBefore({ forms: named, key }: Scene, at: number): string | null {
  const before = named.filter((form) => form.at < at)
  const particular = before.findLast(({ form }) => !general.has(form))
  const chosen = particular && at - particular.end < 160 ? particular : before.at(-1)
  if (!chosen || (general.has(chosen.form) && praisesDeeds.test(key.slice(chosen.end, at)))) return null
  return chosen.form
}

/** 'được tặng bằng khen, giấy khen': the forms stand behind, and two can share one number. */
function formsBehind({ key }: Scene, end: number): string | null {
  const behind = [...key.slice(end, end + farthestVerb).matchAll(formPattern)].map((match) => formOf.get(match[0])!)
  return behind.length > 0 ? [...new Set(behind.slice(0, 2))].join(', ') : null
}

/** 'Huy hiệu 75 năm tuổi Đảng có 29 đảng viên', '01 đồng chí 55 năm tuổi Đảng': the years of the badge, in the same clause. */
function badgeYears({ key }: Scene, at: number, end: number): string | null {
  const before = badgesBefore.exec(key.slice(Math.max(0, at - 120), at))
  const behind = badgeBehind.exec(key.slice(end, end + 120))
  return before?.[1] ?? behind?.[1] ?? null
}

function awardOf(scene: Scene, claim: Claim, source: CleanText): AwardDraft | null {
  const { quantity } = claim
  if (!quantity || quantity.unit !== null || quantity.upper || quantity.total) return null
  const [at, end] = [claim.start - scene.start, claim.end - scene.start]
  const badge = badgesCounted.exec(scene.key.slice(end, end + 40))?.[1]
  if (badge) {
    const form = badgeNamed(badge)
    return { ...common(scene, form, at), recipient: 'individual', count: Number(quantity.value), claims: [claim] }
  }
  const noun = recipientAt.exec(scene.key.slice(end, end + 60))
  if (!noun) return null
  const received = receivedBehind.test(scene.key.slice(end, end + farthestVerb))
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

/** 'tặng 4 tập thể Cờ thi đua': the form stands right behind who receives it; behind a comma it is the next one's. */
const formRightBehind = ({ forms: named, key }: Scene, nounEnd: number): string | null =>
  named.find(
    ({ at, form }) =>
      at >= nounEnd && at - nounEnd <= nearNoun && !general.has(form) && !key.slice(nounEnd, at).includes(','),
  )?.form ?? null

/** 'là "'. */
const nearNoun = 5

/** Characters between who receives and the verb, with what it is for. */
const farthestVerb = 220

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
  let last: { readonly scene: Scene | null; readonly paragraph: number } = { scene: null, paragraph: -1 }
  for (const sentence of sentences) {
    while (first < claims.length && claims[first]!.end <= sentence.start) first += 1
    const counted: AwardDraft[] = []
    const named: AwardDraft[] = []
    const scenes: Scene[] = []
    let next = first
    const told = last.paragraph === sentence.paragraph ? last.scene : null
    for (const part of clausesOf(source.key, sentence)) {
      const scene = sceneOf(source, part, scenes.at(-1) ?? null, told, context)
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
    last = { scene: scenes.at(-1) ?? null, paragraph: sentence.paragraph }
    const parts = withoutTotal(counted, source.key)
    if (parts.length < counted.length) totals.add(counted[0]!.count)
    awards.push(...named.slice(0, 1), ...parts)
  }
  // The title told the total before the body told its parts.
  return withoutRepeats(partsFor(awards.filter(({ form, count }) => !(form === badgeForm && totals.has(count)))))
}
