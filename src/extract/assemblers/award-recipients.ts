import {
  assigned,
  badgeForm,
  beforeReceiver,
  districtReceives,
  flagForm,
  general,
  givenToDistrict,
  givesAt,
  isParty,
  isPerson,
  namedOne,
  onBanner,
  order,
  presidentWords,
  receivesAlone,
  titleForm,
  toPartyBody,
  toPerson,
  yearOfAward,
} from '../../lexicon/wording/awards.ts'
import { type AwardDraft, reasonOf, type Scene } from './award-scene.ts'

/** Those who receive an award and are named, not counted. */

/** What an award has of its scene. */
export function common(scene: Scene, form: string, at: number) {
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
export function namedRecipient(scene: Scene): AwardDraft | null {
  const received = scene.forms.find(
    ({ form, at, end }) =>
      ((order.test(form) || form === flagForm) && receives(scene.key, at)) ||
      (!general.has(form) && givenToDistrict.test(scene.key.slice(Math.max(0, at - farthestReceiver), at))) ||
      (order.test(form) && onBanner.test(scene.key.slice(end))),
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
  return receiver(scene)
}

/** 'UBND phường Thới An vinh dự nhận Cờ thi đua', 'ông K'Brol nhận Bằng khen': who is named before it. */
function receiver(scene: Scene): AwardDraft | null {
  for (const { form, at, end } of scene.forms) {
    if (general.has(form) || form === badgeForm || form === titleForm) continue
    const who = receivesAlone.exec(scene.key.slice(Math.max(0, at - farthestReceiver), at))?.[1]
    if (who === undefined) continue
    const told = order.test(form) ? ofOrder(scene, { form, end }) : common(scene, form, end)
    return {
      ...told,
      recipient: isPerson.test(who) ? 'individual' : isParty.test(who) ? 'party_organization' : 'collective',
      count: 1,
      claims: [],
    }
  }
  return null
}

/** Characters between who receives and what. */
const farthestReceiver = 200
