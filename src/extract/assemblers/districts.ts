import type { DistrictKind, DistrictVersion, Province } from '../../domain/gazetteer.ts'
import type { ReportDistrict } from '../../domain/report.ts'
import {
  city,
  cityBefore,
  cityWords,
  foundsBefore,
  kindPattern,
  kindWords,
  nameGoesOn,
  notOfDistrict,
  numberedQuarter,
  otherThingBefore,
  provincePattern,
  quarterOfCity,
  severalBefore,
  severalDistricts,
} from '../../lexicon/wording/districts.ts'
import type { CleanText } from '../../text/clean.ts'
import { spellingKey } from '../../text/letters.ts'
import type { Range } from '../../text/sentences.ts'
import { type Gazetteer, isCentralCity, nameKey, validOn } from '../gazetteer-index.ts'

/** Which district the article is about: kinds and names in the text, weighed with province, publisher and communes. */

interface Sighting {
  readonly at: number
  readonly kind: DistrictKind
  readonly name: string
  readonly weight: number
}

export interface FoundDistrict {
  readonly report: ReportDistrict
  readonly unit: DistrictVersion | null
  readonly names: readonly string[]
}
const nameAhead = /(?:\p{Lu}[\p{L}’']*|\d{1,2})(?:[ -]{1,3}(?:\p{Lu}[\p{L}’']*)){0,4}/uy

/** 'Đạ Nhim (Lạc Dương)': a commune with its district. */
const bracketedName = /(?<=\p{L} )\((\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){0,3})\)/gu

function nameAt(text: string, at: number): string[] {
  nameAhead.lastIndex = at
  const found = nameAhead.exec(text)
  if (!found) return []
  const words = found[0].split(/(?=[ -])/)
  return words.map((_, n) => words.slice(0, words.length - n).join('')).slice(0, 6)
}

function sightingsOf(
  source: CleanText,
  gazetteer: Gazetteer,
  title: Range,
  provinces: ReadonlyMap<string, number>,
): Sighting[] {
  const lead = title.end + leadLength
  const sightings: Sighting[] = []
  // Matching ignores case, so the look-ahead for a capital is repeated here on the text itself.
  for (const match of source.key.matchAll(kindPattern)) {
    const at = match.index + match[0].length
    if (!/[\p{Lu}\d]/u.test(source.text[at] ?? '')) continue
    const kind = kindWords[spellingKey(match[1]!)]!
    for (const name of nameAt(source.text, at)) {
      const numbered = /^\d+$/.test(name)
      if (numbered && kind !== quarterOfCity) continue
      if (gazetteer.districtsNamed(numbered ? numberedQuarter(name).toLowerCase() : name).length === 0) continue
      sightings.push({
        at: match.index,
        kind,
        name: numbered ? numberedQuarter(name) : name,
        weight: at < lead ? 3 : 1,
      })
      sightings.push(...listedBehind(source, match.index, at, name, kind, gazetteer, lead))
      break
    }
  }
  sightings.push(...titleNames(source, gazetteer, title, provinces))
  sightings.push(...openingNames(source, gazetteer, title, provinces))
  sightings.push(...bareMentions(source, sightings))
  if (sightings.length === 0) sightings.push(...bareNames(source, gazetteer, lead, provinces))
  if (sightings.length > 0)
    for (const match of source.text.matchAll(bracketedName)) {
      const [unit] = gazetteer.districtsNamed(match[1]!)
      if (
        unit &&
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
  if (foundsBefore.test(source.text.slice(Math.max(0, from - 80), from))) return []
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
const openingWeight = 5

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

/** The title says that the article is of each of these. */
const listedWeight = 100

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
  for (const name of [match[0], match[0].split(' ').slice(1).join(' ')]) {
    const unit = name ? unitNamed(name, gazetteer, provinces) : null
    if (unit) return { at: match.index, kind: unit.kind, name }
  }
  return null
}

/** 'Vĩnh Bảo và An Lão: hai huyện …', 'Đan Phượng đặt mục tiêu …': the title can leave out the kind. */
function titleNames(
  source: CleanText,
  gazetteer: Gazetteer,
  title: Range,
  provinces: ReadonlyMap<string, number>,
): Sighting[] {
  const text = source.text.slice(title.start, Math.min(title.end, title.start + 300))
  if (!severalDistricts.test(text)) return []
  return [...text.matchAll(nameRun)].flatMap((match) => {
    const found = namedAt(match, gazetteer, provinces)
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

/** Provinces that the text or its publisher names, with their weight. */
export function provinceEvidence(
  source: CleanText,
  gazetteer: Gazetteer,
  publisherProvince: string | null,
): Map<string, number> {
  const weights = new Map<string, number>()
  const add = (province: Province, weight: number): void => {
    weights.set(province.code, (weights.get(province.code) ?? 0) + weight)
  }
  for (const match of source.key.matchAll(provincePattern)) {
    const at = match.index + match[0].length
    for (const name of nameAt(source.text, at)) {
      const [found] = gazetteer.provincesNamed(name)
      if (!found) continue
      if (isCentralCity(found.code) || !cityWords.test(match[0])) add(found, 2)
      break
    }
  }
  // 'Huyện Châu Thành ôm lấy thành phố Trà Vinh': a city that bears the name of its province, which no other has.
  for (const match of source.key.matchAll(cityBefore))
    for (const name of nameAt(source.text, match.index + match[0].length)) {
      const [found, other] = gazetteer.provincesNamed(name)
      if (found && !other && !isCentralCity(found.code)) add(found, 1)
      if (found) break
    }
  const publisher = publisherProvince ? gazetteer.provinces.get(publisherProvince) : undefined
  if (publisher) add(publisher, 5)
  return weights
}

const kindFits = (unit: DistrictVersion, kind: DistrictKind): boolean => unit.kind === kind

interface Candidate {
  readonly unit: DistrictVersion
  readonly score: number
  readonly reasons: readonly string[]
}

/** The units that a name can be, weighed by kind, province and communes. */
function candidatesFor(
  name: string,
  kind: DistrictKind,
  date: string | null,
  source: CleanText,
  gazetteer: Gazetteer,
  provinces: ReadonlyMap<string, number>,
): Candidate[] {
  const all = gazetteer.districtsNamed(name)
  const current = all.filter((unit) => validOn(unit, date))
  const pool = current.length > 0 ? current : all
  const sameKind = pool.filter((unit) => kindFits(unit, kind))
  const units = latestVersions(sameKind.length > 0 ? sameKind : pool)
  return units
    .map((unit) => {
      const reasons: string[] = []
      let score = 0
      const province = provinces.get(unit.provinceCode) ?? 0
      if (province > 0) {
        score += province
        reasons.push('province named')
      }
      if (units.length > 1) {
        const communes = gazetteer
          .communesOf(unit.code)
          .filter(
            (commune) =>
              commune.name.length > 2 && source.text.includes(commune.name) && nameKey(commune.name) !== nameKey(name),
          ).length
        if (communes > 0) {
          score += Math.min(communes, 6)
          reasons.push(`${communes} communes named`)
        }
      }
      if (kindFits(unit, kind)) score += 0.5
      return { unit, score, reasons }
    })
    .sort((a, b) => b.score - a.score)
}

function latestVersions(units: readonly DistrictVersion[]): DistrictVersion[] {
  const latest = new Map<string, DistrictVersion>()
  for (const unit of units) {
    const known = latest.get(unit.code)
    if (!known || (unit.validFrom ?? '') > (known.validFrom ?? '')) latest.set(unit.code, unit)
  }
  return [...latest.values()]
}

interface Ranked {
  readonly kind: DistrictKind
  readonly name: string
  readonly weight: number
}

/** One district that the article keeps coming back to, or all of those that it lists alike. */
function choose<T extends Ranked>(ranked: readonly T[]): T[] {
  const top = ranked[0]!
  const alike = ranked.filter((found) => found.weight >= top.weight * 0.6)
  if (top.weight <= 4 && ranked.length >= 4) return [...ranked]
  if (top.weight <= 4 && alike.length >= 2) return alike
  return ranked.filter(
    (found) => found === top || found.weight >= listedWeight || (found.weight >= 5 && found.weight >= top.weight * 0.6),
  )
}

/** Its words with a blank on both sides, however they are written. */
const wordsOf = (text: string): string =>
  ` ${
    spellingKey(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? ''
  } `

export function findDistricts(
  source: CleanText,
  gazetteer: Gazetteer,
  date: string | null,
  publisherProvince: string | null,
  title: Range,
): FoundDistrict[] {
  const provinces = provinceEvidence(source, gazetteer, publisherProvince)
  const sightings = sightingsOf(source, gazetteer, title, provinces)
  const groups = new Map<string, { kind: DistrictKind; name: string; weight: number; first: number }>()
  for (const { kind, name, weight, at } of sightings) {
    const key = `${kind} ${nameKey(name)}`
    const known = groups.get(key)
    if (known) known.weight += weight
    else groups.set(key, { kind, name, weight, first: at })
  }
  // A centrally run city is a province, not a district of this name.
  const ranked = [...groups.values()]
    .filter(
      (found) =>
        !(found.kind === city && gazetteer.provincesNamed(found.name).some((province) => isCentralCity(province.code))),
    )
    .sort((a, b) => b.weight - a.weight || a.first - b.first)
  const top = ranked[0]
  if (!top) return []
  // A headline that names one, and the one that the article keeps coming back to, tells of no other.
  const headline = wordsOf(source.text.slice(title.start, title.end))
  const named = ranked.filter(({ name }) => headline.includes(wordsOf(name)))
  const chosen = named.length === 1 && named[0] === top ? [top] : choose(ranked)
  const found = new Map<string, FoundDistrict>()
  for (const { name, kind } of chosen) {
    const [best, next] = candidatesFor(name, kind, date, source, gazetteer, provinces)
    if (!best) continue
    const open = next !== undefined && best.score - next.score < 0.5
    const province = gazetteer.provinces.get(best.unit.provinceCode) ?? null
    const report: ReportDistrict = open
      ? {
          code: null,
          name,
          kind,
          province: null,
          candidates: candidatesFor(name, kind, date, source, gazetteer, provinces).map(({ unit, reasons }) => ({
            code: unit.code,
            province: gazetteer.provinces.get(unit.provinceCode)?.name ?? unit.provinceCode,
            reason: reasons.join(', ') || 'same name',
          })),
        }
      : {
          code: best.unit.code,
          name: best.unit.name,
          kind: best.unit.kind,
          province: province && { code: province.code, name: province.name },
        }
    const key = report.code ?? `${kind} ${name}`
    if (!found.has(key))
      found.set(key, { report, unit: open ? null : best.unit, names: [...new Set([name, best.unit.name])] })
  }
  return [...found.values()]
}
