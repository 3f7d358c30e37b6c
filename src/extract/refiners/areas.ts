import type { Area } from '../../domain/report.ts'
import {
  accordingTo,
  aProvince,
  areaPatterns,
  cityKind,
  communeAlone,
  countryName,
  ofDistrict,
  ofHisOwn,
  ofPart,
  subjectAreas,
  tellsNext,
  wholeCity,
} from '../../lexicon/wording/areas.ts'
import type { ArticleContext } from '../context.ts'

/** Whose number it is, where the words say that it is not the district's. */
type OtherArea = keyof typeof areaPatterns

const nameOf = (level: OtherArea, match: RegExpExecArray, context: ArticleContext): string =>
  level === 'country' ? countryName : level === 'province' ? (context.provinceName ?? aProvince) : match[1]!

/** 'Ông Nguyễn Văn Bình cho biết: thu ngân sách …', 'Theo ông Lê Văn Hùng, …': who tells it is not whom it is of, unless he speaks of his own. */
function speaksOfAll(text: string, { index, 0: { length } }: RegExpExecArray): boolean {
  const behind = text.slice(index + length)
  return (accordingTo.test(text.slice(0, index)) || tellsNext.test(behind)) && !ofHisOwn.test(behind)
}

const placeOf = ({ index, 0: { length } }: RegExpExecArray) => ({ at: index, end: index + length })

/** The area named nearest before the number in its clause; undefined when the number is the district's own. */
export function areaBefore(text: string, context: ArticleContext): Area | undefined {
  // A headline that opens with the province: 'Điện Biên: Năm 2012 phấn đấu …'.
  const { provinceName } = context
  if (provinceName !== null && text.trimStart().startsWith(`${provinceName}:`))
    return { level: 'province', name: provinceName }
  let best: { at: number; end: number; area: Area } | undefined
  for (const [level, pattern] of Object.entries(areaPatterns) as [OtherArea, RegExp][]) {
    const match = pattern.exec(text)
    if (match && level === 'other' && speaksOfAll(text, match)) continue
    if (match && (!best || match.index > best.at))
      best = { ...placeOf(match), area: { level, name: nameOf(level, match, context) } }
  }
  const city = context.inCity && context.districtKind !== cityKind ? wholeCity.exec(text) : null
  if (city && (!best || city.index > best.at))
    best = { ...placeOf(city), area: { level: 'province', name: provinceName ?? aProvince } }
  if (!best) return undefined
  const later = ofDistrict.exec(text.slice(best.end))
  return later ? undefined : best.area
}

/** The area that the sentence began with, as long as nothing else is named. */
function areaOfSentence(text: string, context: ArticleContext): Area | undefined {
  for (const [level, pattern] of Object.entries(subjectAreas) as [keyof typeof subjectAreas, RegExp][]) {
    const found = pattern.exec(text)
    if (!found) continue
    const behind = text.slice(found[0].length)
    const isElsewhere = ofPart.test(behind) || context.districtNames.some((name) => behind.includes(name))
    return isElsewhere ? undefined : { level, name: nameOf(level, found, context) }
  }
  return undefined
}

/** A commune by its name alone, where the number can be of nothing else. */
function communeBefore(text: string, { districtNames }: ArticleContext): Area | undefined {
  const name = communeAlone.exec(text)?.[1]
  return name === undefined || districtNames.includes(name) ? undefined : { level: 'commune', name }
}

/** Of which area a number is: by the words before it, a commune where it is of one, the area of what it goes on with, or that of its sentence. */
export function areaTold(
  before: string,
  sentence: string,
  { isOfOne, carried }: { readonly isOfOne: boolean; readonly carried: Area | undefined },
  context: ArticleContext,
): Area | undefined {
  return (
    areaBefore(before, context) ??
    (isOfOne ? communeBefore(before, context) : undefined) ??
    carried ??
    areaOfSentence(sentence, context)
  )
}
