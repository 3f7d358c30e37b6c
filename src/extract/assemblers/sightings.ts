import type { DistrictKind, DistrictVersion } from '../../domain/gazetteer.ts'
import {
  foundsBefore,
  joinsNames,
  kindPattern,
  kindWords,
  nameGoesOn,
  neighbourBefore,
  neighboursBefore,
  notOfDistrict,
  numberedQuarter,
  otherThingBefore,
  pairAhead,
  quarterOfCity,
  severalBefore,
  severalDistricts,
} from '../../lexicon/wording/districts.ts'
import type { CleanText } from '../../text/clean.ts'
import { spellingKey } from '../../text/letters.ts'
import type { Range } from '../../text/sentences.ts'
import type { Gazetteer } from '../gazetteer-index.ts'
import { definedNames } from './defined-districts.ts'
import { ownParagraphs } from './own-paragraphs.ts'
import { listedWeight, openingWeight, type Sighting } from './sighting.ts'

/** Where an article names districts. */

const nameAhead = /(?:\p{Lu}[\p{L}’']*|\d{1,2})(?:[ -]{1,3}(?:\p{Lu}[\p{L}’']*)){0,4}/uy

/** 'Đạ Nhim (Lạc Dương)': a commune with its district; a province in brackets is no district of its name. */
const bracketedName = /(?<=\p{L} )\((\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){0,3})\)/gu

export function nameAt(text: string, at: number): string[] {
  nameAhead.lastIndex = at
  const found = nameAhead.exec(text)
  if (!found) return []
  const words = found[0].split(/(?=[ -])/)
  return words.map((_, n) => words.slice(0, words.length - n).join('')).slice(0, 6)
}

export function sightingsOf(
  source: CleanText,
  gazetteer: Gazetteer,
  title: Range,
  provinces: ReadonlyMap<string, number>,
): Sighting[] {
  const lead = title.end + leadLength
  const sightings: Sighting[] = []
  let neighbourEnd = 0
  // Matching ignores case, so the look-ahead for a capital is repeated here on the text itself.
  for (const match of source.key.matchAll(kindPattern)) {
    const at = match.index + match[0].length
    if (!/[\p{Lu}\d]/u.test(source.text[at] ?? '')) continue
    const kind = kindWords[spellingKey(match[1]!)]!
    for (const name of nameAt(source.text, at)) {
      const numbered = /^\d+$/.test(name)
      if (numbered && kind !== quarterOfCity) continue
      if (gazetteer.districtsNamed(numbered ? numberedQuarter(name).toLowerCase() : name).length === 0) continue
      const isNeighbour =
        neighbourBefore.test(source.key.slice(Math.max(0, match.index - 60), match.index)) ||
        (match.index - neighbourEnd <= longestJoin && joinsNames.test(source.key.slice(neighbourEnd, match.index)))
      if (isNeighbour) neighbourEnd = at + name.length
      sightings.push({
        at: match.index,
        kind,
        name: numbered ? numberedQuarter(name) : name,
        weight: isNeighbour ? neighbourWeight : at < lead ? 3 : 1,
      })
      sightings.push(...listedBehind(source, match.index, at, name, kind, gazetteer, lead))
      break
    }
  }
  sightings.push(...ownParagraphs(source, sightings).map((one) => ({ ...one, weight: listedWeight })))
  sightings.push(...titleNames(source, gazetteer, title, provinces))
  sightings.push(...openingNames(source, gazetteer, title, provinces))
  sightings.push(...definedNames(source, gazetteer))
  sightings.push(...bareMentions(source, sightings))
  if (sightings.every(({ weight }) => weight < 1)) sightings.push(...bareNames(source, gazetteer, lead, provinces))
  if (sightings.length > 0)
    for (const match of source.text.matchAll(bracketedName)) {
      const [unit] = gazetteer.districtsNamed(match[1]!)
      if (
        unit &&
        gazetteer.provincesNamed(match[1]!).length === 0 &&
        provinces.has(unit.provinceCode) &&
        gazetteer.districtsNamed(match[1]!).every(({ code }) => code === unit.code)
      )
        sightings.push({ at: match.index, kind: unit.kind, name: match[1]!, weight: 1 })
    }
  return sightings
}

/** 'HĐND hai huyện Trùng Khánh, Quảng Hòa': in title or lead the article is of each of them. */
function listedBehind(
  source: CleanText,
  from: number,
  start: number,
  first: string,
  kind: DistrictKind,
  gazetteer: Gazetteer,
  lead: number,
): Sighting[] {
  if (from > lead || !severalBefore.test(source.text.slice(Math.max(0, from - 5), from))) return []
  const ahead = source.text.slice(Math.max(0, from - 80), from)
  if (foundsBefore.test(ahead) || neighboursBefore.test(ahead)) return []
  const listed: Sighting[] = []
  let at = start + first.length
  for (let join = nameGoesOn.exec(source.text.slice(at)); join; ) {
    const next = at + join[0].length
    const name = nameAt(source.text, next).find((one) => gazetteer.districtsNamed(one).length > 0)
    if (!name) break
    listed.push({ at: next, kind, name, weight: listedWeight })
    at = next + name.length
    join = nameGoesOn.exec(source.text.slice(at, at + 8))
  }
  return listed.length > 0 ? [{ at: from, kind, name: first, weight: listedWeight }, ...listed] : []
}

/** What the article begins with, with or without its kind: 'Phú Quốc (Kiên Giang), giữa vịnh Thái Lan, …'. */
const openingLength = 60

function openingNames(
  source: CleanText,
  gazetteer: Gazetteer,
  { start }: Range,
  provinces: ReadonlyMap<string, number>,
): Sighting[] {
  const match = nameRun.exec(source.text.slice(start, start + openingLength))
  nameRun.lastIndex = 0
  if (!match || notOfDistrict.test(source.text.slice(Math.max(0, start + match.index - 9), start + match.index)))
    return []
  const found = namedAt(match, gazetteer, provinces)
  return found ? [{ ...found, weight: openingWeight }] : []
}

/** Where the district lies: what it borders on is no district of the article. */
const neighbourWeight = 0.3

/** Characters of 'và', 'cùng' between two names. */
const longestJoin = 8

/** So many characters behind the title are the lead. */
const leadLength = 500

const mentionWeight = 0.5

const mostMentions = 12

/** Where a district is named again without its kind, the article keeps coming back to it. */
function bareMentions(source: CleanText, sightings: readonly Sighting[]): Sighting[] {
  return [...new Map(sightings.map((one) => [`${one.kind} ${one.name}`, one])).values()].flatMap(({ kind, name }) => {
    if (/\d/.test(name)) return []
    let count = 0
    const key = spellingKey(name)
    for (
      let at = source.key.indexOf(key);
      at >= 0 && count < mostMentions;
      at = source.key.indexOf(key, at + key.length)
    )
      if (
        /\p{Lu}/u.test(source.text[at]!) &&
        !notOfDistrict.test(source.text.slice(Math.max(0, at - 9), at)) &&
        !/[\p{L}\p{N}]/u.test(source.text[at + key.length] ?? '')
      )
        count += 1
    return count > 1 ? [{ at: source.text.length, kind, name, weight: (count - 1) * mentionWeight }] : []
  })
}

const nameRun = /\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){0,3}/gu

/** The unit of a name without its kind, where the province named leaves only one; a province's own name is none. */
function unitNamed(name: string, gazetteer: Gazetteer, provinces: ReadonlyMap<string, number>): DistrictVersion | null {
  if (gazetteer.provincesNamed(name).length > 0) return null
  const units = gazetteer.districtsSpelled(name)
  const near = units.filter((unit) => provinces.has(unit.provinceCode))
  const pool = near.length > 0 ? near : units
  const latest = pool.at(-1)
  return latest && pool.every(({ code }) => code === latest.code) ? latest : null
}

/** 'Riêng Mường Ảng', 'Huyện Gia Lâm': the first word of a sentence is no part of the name. */
function namedAt(
  match: RegExpExecArray,
  gazetteer: Gazetteer,
  provinces: ReadonlyMap<string, number>,
): Omit<Sighting, 'weight'> | null {
  // 'Trà Vinh lại có huyện …' begins with a province, not with the city of Vinh.
  if (gazetteer.provincesNamed(match[0]).length > 0) return null
  for (const name of [match[0], match[0].split(' ').slice(1).join(' ')]) {
    const unit = name ? unitNamed(name, gazetteer, provinces) : null
    if (unit) return { at: match.index, kind: unit.kind, name }
  }
  return null
}

/** The provinces that have districts of all these names. */
function sharedProvinces(names: readonly string[], gazetteer: Gazetteer): Map<string, number> {
  const sets = names.map((name) => new Set(gazetteer.districtsSpelled(name).map(({ provinceCode }) => provinceCode)))
  return new Map([...(sets[0] ?? [])].filter((code) => sets.every((set) => set.has(code))).map((code) => [code, 1]))
}

/** 'Vĩnh Bảo và An Lão: hai huyện …', 'Đan Phượng đặt mục tiêu …': the title can leave out the kind. */
function titleNames(
  source: CleanText,
  gazetteer: Gazetteer,
  title: Range,
  provinces: ReadonlyMap<string, number>,
): Sighting[] {
  const text = source.text.slice(title.start, Math.min(title.end, title.start + 300))
  const pair = pairAhead.exec(text)
  if (!pair && !severalDistricts.test(text)) return []
  const shared = pair ? sharedProvinces(pair.slice(1), gazetteer) : provinces
  return [...(pair?.[0] ?? text).matchAll(nameRun)].flatMap((match) => {
    const found = namedAt(match, gazetteer, shared)
    return found ? [{ ...found, weight: listedWeight }] : []
  })
}

/** An article that never says a kind: names that are a district's and nothing else here. */
function bareNames(
  source: CleanText,
  gazetteer: Gazetteer,
  lead: number,
  provinces: ReadonlyMap<string, number>,
): Sighting[] {
  return [...source.text.matchAll(nameRun)].flatMap((match) => {
    if (otherThingBefore.test(source.text.slice(Math.max(0, match.index - 9), match.index))) return []
    const found = namedAt(match, gazetteer, provinces)
    return found ? [{ ...found, weight: match.index < lead ? 3 : 1 }] : []
  })
}
