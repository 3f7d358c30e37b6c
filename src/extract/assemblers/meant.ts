import { compare, times } from '../../domain/decimal.ts'
import { sectorCodes, sectorsNamed } from '../../lexicon/sectors.ts'
import { wholeSector } from '../../lexicon/wording/heads.ts'
import {
  band,
  bareOutput,
  clearing,
  forestPlantedNow,
  growthNamed,
  namesProduct,
  ofAllHouseholds,
  otherCrops,
  outputWords,
  partsOfFarming,
  plainOutput,
  planOrTotalBehind,
  plantedForest,
  rateBefore,
  rateNamed,
  solvedBefore,
  sownAlone,
  wholeEconomy,
  withConstruction,
} from '../../lexicon/wording/ties.ts'
import { spellingKey } from '../../text/letters.ts'
import type { Quantity } from '../claims.ts'
import { type MeasureReading, reachedAlone } from '../refiners/around.ts'
import type { Choice, ClauseMemory } from './choice.ts'

/** What a code and a reading come to together, where the catalogue has a code of its own for it. */

/** 'còn 312 hộ nghèo, chiếm 0,68%' is the rate of poverty. */
export const rateOfCount: Readonly<Record<string, string>> = {
  'poverty.households': 'poverty.rate',
  'poverty.near_poor_households': 'poverty.near_poor_rate',
  'education.national_standard_schools': 'education.national_standard_rate',
}

/** Tonnes of grain that no head has. */
const mostEaten = '20'

/** A percentage of a sector, from … to …, is its part of the economy. */
const partOfEconomy: Readonly<Record<string, string>> = {
  'agriculture.output': 'economy.structure.agriculture',
  'industry.output': 'economy.structure.industry',
  'industry.construction_output': 'economy.structure.industry',
  'trade.services_output': 'economy.structure.services',
}

/** 'nông nghiệp 5.960 tỷ đồng, …; tỷ trọng tương ứng 52,8% - …': of what was told in money, its part of the economy. */
export function asPartOfEconomy(last: NonNullable<ClauseMemory['last']>): NonNullable<ClauseMemory['last']> {
  const part = last.code === null ? undefined : partOfEconomy[last.code]
  return part ? { ...last, code: part, unit: '%', measure: 'level', counted: false } : last
}

/** The levels of sectors, each once, in the order in which they were told. */
export function sectorsTold(levels: readonly NonNullable<ClauseMemory['last']>[]): NonNullable<ClauseMemory['last']>[] {
  const told = new Map<string, NonNullable<ClauseMemory['last']>>()
  for (const level of levels) {
    const { code } = asPartOfEconomy(level)
    if (code?.startsWith('economy.structure.') && !told.has(code)) told.set(code, level)
  }
  return [...told.values()]
}

/** A percentage of these is a part of all of their kind, where no plan is named. */
export const partOfAll: ReadonlySet<string> = new Set([
  'party.members_good',
  'party.organizations_good',
  'party.organizations_excellent',
  'party.organizations_clean',
  'infrastructure.roads_paved',
  'new_rural.communes_standard',
  'new_rural.communes_advanced',
  'new_rural.communes_model',
])

export function meant(choice: Choice, quantity: Quantity, before: string, behind: string, rice: boolean): Choice {
  const { code, reading } = choice
  if (code === null) return choice
  // 'Số vụ phạm pháp hình sự giảm 12,5%': the cases, and not how many were cleared.
  if (code === 'security.clearance_rate' && reading.measure === 'change' && !clearing.test(spellingKey(choice.label)))
    return {
      ...choice,
      code: 'security.crime_cases',
      unit: 'case',
      reading: { ...reading, measure: 'growth', unit: '%', rule: reading.rule.replace('change', 'growth') },
    }
  // 'nông nghiệp lùi 0,9 điểm phần trăm': so many points of the economy, where no growth is named.
  const partMoved = partOfEconomy[code]
  if (partMoved && quantity.unit === 'pp' && !growthNamed.test(before))
    return { ...choice, code: partMoved, unit: '%', compound: null }
  // 'Rừng trồng 684 ha, bằng 265% kế hoạch': with a plan, or month by month, what is planted and not what stands.
  if (
    code === 'forestry.area' &&
    (forestPlantedNow.test(before) ||
      forestPlantedNow.test(choice.label) ||
      (plantedForest.test(choice.label) && (reading.measure !== 'level' || planOrTotalBehind.test(behind))))
  )
    return { ...choice, code: 'forestry.planted_area' }
  // 'xảy ra 46 vụ, khám phá 43 vụ, đạt 93,5%', 'phá án đạt 88,5%'.
  if (
    code === 'security.crime_cases' &&
    quantity.unit === '%' &&
    (reading.measure === 'attainment' || reading.measure === 'share') &&
    solvedBefore.test(before)
  )
    return {
      ...choice,
      code: 'security.clearance_rate',
      unit: '%',
      reading: { ...reading, measure: 'level', unit: '%', rule: 'level: cases cleared' },
    }
  // 'Sản lượng lương thực bình quân hàng năm 85.439 tấn': of each year, and not of each head.
  if (code === 'agriculture.grain_per_capita' && quantity.unit === 't' && compare(quantity.value, mostEaten) > 0)
    return { ...choice, code: 'agriculture.grain_output', unit: 't', reading: { ...reading, unit: 't' } }
  // 'Vụ thu đông xuống giống 6.214 ha', where rice is spoken of.
  if (code === 'agriculture.sown_area' && sownAlone.test(choice.label) && rice && !otherCrops.test(before))
    return { ...choice, code: 'agriculture.rice_area' }
  if (code === 'targets.met' && reading.measure === 'level') {
    const reached = band.exec(behind)
    return reached && Number(reached[1]) < 100 ? { ...choice, code: 'targets.partly_met' } : choice
  }
  if (code === 'agriculture.grain_per_capita' && quantity.unit === 't' && reading.measure !== 'growth')
    return {
      ...choice,
      reading: {
        ...reading,
        value: times(reading.value, '1000'),
        ...(reading.upper === undefined ? {} : { upper: times(reading.upper, '1000') }),
      },
    }
  if (quantity.unit !== '%') return choice
  // 'Giải ngân trên 95% kế hoạch vốn' is of the capital, with or without the plan; a rate is named as one.
  if (
    code === 'investment.public_disbursement_rate' &&
    (reading.measure === 'attainment' || !(rateNamed.test(choice.label) || rateBefore.test(before)))
  )
    return {
      ...choice,
      code: 'investment.public',
      unit: 'VND',
      reading: { ...reading, measure: reading.measure === 'level' ? 'attainment' : reading.measure },
    }
  // 'Tỷ lệ diện tích lúa đặc sản tăng từ 41% lên 72%': of what has another unit, a percentage is a share.
  if (reading.measure === 'level' && choice.unit !== '%' && !partOfEconomy[code] && !rateOfCount[code])
    return { ...choice, reading: { ...reading, measure: 'share', unit: '%' } }
  const rate = rateOfCount[code]
  // 'Còn 430 hộ nghèo, tương ứng tỷ lệ từ 8,5% xuống 2,9%'.
  if (rate && reading.measure === 'level')
    return { ...choice, code: rate, unit: '%', reading: { ...reading, unit: '%' } }
  if (
    rate &&
    (reading.rule === 'share' || (reading.rule === 'share of a number named' && ofAllHouseholds.test(behind)))
  )
    return {
      ...choice,
      code: rate,
      unit: '%',
      reading: { ...reading, measure: 'level', rule: 'level: share that is a rate' },
    }
  if ((reading.rule === reachedAlone || reading.rule === 'attainment: of a plan not named') && partOfAll.has(code))
    return { ...choice, reading: { ...reading, measure: 'share', rule: 'share of all of its kind' } }
  const part = partOfEconomy[code]
  return reading.measure === 'level' && part ? { ...choice, code: part, unit: '%' } : choice
}

/** Parts of these have the code of their whole, whatever else their own words could mean: 'trong đó ngân sách tỉnh hỗ trợ 84,5 tỷ đồng'. */
const keptByParts: Readonly<Record<string, string>> = {
  'new_rural.capital': 'VND',
  'forestry.planted_area': 'ha',
  'trade.retail_sales': 'VND',
  'tourism.revenue': 'VND',
}

/** What such parts are mistaken for. */
const kindred = /^(?:trade\.|construction\.|social\.|investment\.|forestry\.area|agriculture\.crop_area)/

export function asPartOfWhole(choice: Choice, whole: ClauseMemory['whole'], isPart: boolean): Choice {
  const { code, reading } = choice
  if (!isPart || whole === null || code === null || code === whole.code) return choice
  if (reading.measure !== 'level' || keptByParts[whole.code] !== reading.unit || !kindred.test(code)) return choice
  return { ...choice, code: whole.code, item: choice.item ?? choice.label, unit: whole.unit }
}

const outputs: ReadonlySet<string> = new Set(Object.values(sectorCodes.output))

export function ofFarming(choice: Choice, whole: ClauseMemory['whole'], isPart: boolean): Choice {
  const { code, reading } = choice
  if (!isPart || whole?.code !== 'agriculture.output' || code !== 'economy.structure.agriculture') return choice
  if (!partsOfFarming.test(spellingKey(choice.label))) return choice
  return {
    ...choice,
    code: 'agriculture.output',
    item: choice.item ?? spellingKey(choice.label),
    unit: 'VND',
    reading: { ...reading, measure: 'share', unit: '%', rule: 'share of the output named before' },
  }
}

/** 'Giá trị tăng thêm tăng 9,12%; trong đó khu vực I tăng 3,4%': sectors named alone are parts of the product that the sentence is about. */
export function ofWholeProduct(choice: Choice, memory: ClauseMemory): Choice {
  if (
    choice.code === 'economy.gross_product' ||
    (choice.code === 'economy.growth_rate' && namesProduct.test(spellingKey(choice.label)))
  )
    memory.ofProduct = true
  else if (choice.code === 'economy.output') memory.ofProduct = false
  const { compound, reading } = choice
  const alone = outputs.has(choice.code ?? '') && !compound?.strong && !outputWords.test(choice.label)
  if (!memory.ofProduct || !alone || (reading.measure !== 'growth' && reading.unit !== 'VND')) return choice
  return { ...choice, code: 'economy.gross_product', item: choice.label, unit: 'VND' }
}

/** 'Toàn ngành đạt giá trị sản xuất 810 tỷ đồng' is of the sector that the paragraph named last. */
export function ofWholeSector(choice: Choice, before: string): Choice {
  if (choice.code !== 'economy.output') return choice
  const subject = bareOutput.test(choice.label) ? sectorAsSubject(before) : null
  if (subject) return { ...choice, code: subject, trace: [...choice.trace, 'of the sector that the sentence names'] }
  if (!wholeSector.test(before.slice(-wholeSectorReach))) return choice
  const named = sectorsNamed
    .map(([pattern, code]) => ({ code, at: [...before.matchAll(pattern)].at(-1)?.index ?? -1 }))
    .sort((a, b) => b.at - a.at)[0]!
  return named.at < 0 ? choice : { ...choice, code: named.code, trace: [...choice.trace, 'of the whole sector'] }
}

/** 'Tháng 2, công nghiệp trên địa bàn có giá trị sản xuất 217 tỷ đồng': the one sector that its sentence names before. */
function sectorAsSubject(before: string): string | null {
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1)
  // 'Công nghiệp, xây dựng giữ nhịp tăng trưởng khá; giá trị sản xuất đạt 3.651 tỷ đồng': what tells no number only says of what is spoken.
  const said = /\d[^;]*;/u.test(sentence) ? sentence.slice(sentence.lastIndexOf('; ') + 1) : sentence
  const end = said.lastIndexOf(plainOutput)
  const named = sectorsNamed.filter(([pattern]) => said.slice(0, end).search(pattern) >= 0)
  if (end <= 0 || named.length !== 1 || wholeEconomy.test(said)) return null
  const code = named[0]![1]
  return code === 'industry.output' && withConstruction.test(said.slice(0, end)) ? 'industry.construction_output' : code
}

/** Characters before the number. */
const wholeSectorReach = 120

/** No commune has more criteria to meet. */
const mostCriteria = '19'

/** So few criteria are those of a commune, not of all of a district. */
export const isOfOneCommune = (code: string | null, { measure, value }: MeasureReading): boolean =>
  code === 'new_rural.criteria_met' && measure === 'level' && compare(value, mostCriteria) <= 0
