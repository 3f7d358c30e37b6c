import type { DistrictKind, DistrictVersion, Province } from '../../domain/gazetteer.ts'
import type { ReportDistrict } from '../../domain/report.ts'
import { city, cityBefore, cityWords, provinceBehind, provincePattern } from '../../lexicon/wording/districts.ts'
import type { CleanText } from '../../text/clean.ts'
import { spellingKey } from '../../text/letters.ts'
import type { Range } from '../../text/sentences.ts'
import { type Gazetteer, isCentralCity, nameKey, validOn } from '../gazetteer-index.ts'
import { listedWeight } from './sighting.ts'
import { nameAt, sightingsOf } from './sightings.ts'

/** Which district the article is about: kinds and names in the text, weighed with province, publisher and communes. */

export interface FoundDistrict {
  readonly report: ReportDistrict
  readonly unit: DistrictVersion | null
  readonly names: readonly string[]
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
  for (const [, before, name] of source.text.matchAll(provinceBehind)) {
    const [found] = gazetteer.provincesNamed(name!)
    const words = before!.trimEnd().split(' ')
    const isIts = words.some((_, at) =>
      gazetteer.districtsNamed(words.slice(at).join(' ')).some(({ provinceCode }) => provinceCode === found?.code),
    )
    if (found && isIts) add(found, 2)
  }
  const publisher = publisherProvince ? gazetteer.provinces.get(publisherProvince) : undefined
  if (publisher) add(publisher, 5)
  return weights
}

const kindFits = (unit: DistrictVersion, kind: DistrictKind): boolean => unit.kind === kind

/** What another district that is named, and only one province has, says of its province. */
const besideWeight = 1

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
  beside: ReadonlySet<string>,
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
      if (beside.has(unit.provinceCode)) {
        score += besideWeight
        reasons.push('another district of the province named')
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

/** One district that the article keeps coming back to, or all of those that it lists alike; a neighbour is named, not listed. */
function choose<T extends Ranked>(all: readonly T[]): T[] {
  const top = all[0]!
  const ranked = all.filter((found) => found === top || found.weight >= 1)
  const alike = ranked.filter((found) => found.weight >= top.weight * 0.6)
  if (top.weight <= 4 && ranked.length >= 4) return [...ranked]
  if (top.weight <= 4 && alike.length >= 2) return alike
  return ranked.filter(
    (found) => found === top || found.weight >= listedWeight || (found.weight >= 5 && found.weight >= top.weight * 0.6),
  )
}

/** Provinces of the other districts that are named, and that lie in one alone. */
function provincesBeside(name: string, ranked: readonly Ranked[], gazetteer: Gazetteer): Set<string> {
  return new Set(
    ranked.flatMap((other) => {
      const provinces = new Set(gazetteer.districtsNamed(other.name).map(({ provinceCode }) => provinceCode))
      return nameKey(other.name) !== nameKey(name) && provinces.size === 1 ? [...provinces] : []
    }),
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
    const candidates = candidatesFor(
      name,
      kind,
      date,
      source,
      gazetteer,
      provinces,
      provincesBeside(name, ranked, gazetteer),
    )
    const [best, next] = candidates
    if (!best) continue
    const open = next !== undefined && best.score - next.score < 0.5
    const province = gazetteer.provinces.get(best.unit.provinceCode) ?? null
    const report: ReportDistrict = open
      ? {
          code: null,
          name,
          kind,
          province: null,
          candidates: candidates.map(({ unit, reasons }) => ({
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
