import { companions } from '../../lexicon/companions.ts'
import { indicatorByCode } from '../../lexicon/indicators.ts'
import {
  bears,
  eachHectare,
  nothingBehind,
  nothingBetween,
  partBehind,
  partsOpen,
  reachesWords,
  reaps,
  riceKind,
  sectorNamed,
} from '../../lexicon/wording/ties.ts'
import { asItStands, type Choice, type ChoiceInput, nearLevels, ofSame, plainReading, unitOf } from './choice.ts'

/** Sums beside a count, and parts of a whole. */

/** A sum beside a count that it belongs to. */
export function companion(input: ChoiceInput): Choice | null {
  const { memory, quantity, around } = input
  const row = companions.find(
    ({ after, unit, words, bare, alone }) =>
      memory.last?.code === after &&
      (quantity.unit ?? quantity.nounUnit) === unit &&
      (!bare || nothingBehind.test(around.right)) &&
      (words.some((word) => around.left.slice(-40).includes(word)) || (alone && nothingBetween.test(around.left))),
  )
  if (!row) return null
  // A sum keeps its currency.
  const unit = row.unit === 'USD' ? row.unit : indicatorByCode.get(row.code)!.unit
  const reading = plainReading(unit, { ...quantity, unit }, around)
  return (
    reading && {
      code: row.code,
      item: null,
      label: around.left.split(/[,;]/u).at(-1)!.trim(),
      unit,
      reading,
      rule: 'companion',
      ground: 'companion',
      compound: null,
      trace: [`sum beside «${memory.last!.label}»`],
    }
  )
}

/** What land and water bear, where their area was told. */
const borneBy: Readonly<Record<string, string>> = {
  'fishery.area': 'fishery.output',
  'agriculture.rice_area': 'agriculture.rice_output',
  'agriculture.crop_area': 'agriculture.crop_output',
}

/** 'Tôm nước lợ nuôi trên 1.916 ha, đạt 5.300 tấn': of what the area before was of. */
export function borne({ memory: { last }, quantity, around }: ChoiceInput): Choice | null {
  const code = last?.measure === 'level' && quantity.unit === 't' ? borneBy[last.code ?? ''] : undefined
  if (!last || !code || !bears.test(around.left)) return null
  return {
    code,
    item: last.item,
    label: last.label,
    unit: 't',
    reading: asItStands(quantity, 't'),
    rule: 'companion',
    ground: 'companion',
    compound: last.compound,
    trace: [`borne by the area of «${last.label}»`],
  }
}

/** Whose area can be told again of what was reaped of it. */
const reapedOf: ReadonlySet<string> = new Set(['agriculture.rice_area', 'agriculture.crop_area'])

/** 'xuống giống 21.560 ha, đã thu hoạch 17.300 ha'. */
export function reaped({ memory, quantity, around }: ChoiceInput): Choice | null {
  if (quantity.unit !== 'ha') return null
  const last =
    memory.levels.slice(-nearLevels).findLast(({ unit }) => unit === 'ha') ??
    memory.levelsBefore.findLast(({ unit }) => unit === 'ha')
  if (!last || !reapedOf.has(last.code ?? '')) return null
  const words = reaps.exec(around.left)?.[1]
  if (words === undefined) return null
  return ofSame({ ...last, item: words }, asItStands(quantity, 'ha'), 'companion', `reaped of «${last.label}»`)
}

/** 'Trung bình mỗi héc-ta lúa gặt được 58,4 tạ': what a hectare bears is the yield. */
export function ofHectare({ quantity, around }: ChoiceInput): Choice | null {
  const found = quantity.unit === 't' ? eachHectare.exec(around.left)?.[0].trim() : undefined
  if (found === undefined) return null
  return {
    code: 'agriculture.rice_yield',
    item: null,
    label: found,
    unit: 't/ha',
    reading: asItStands(quantity, 't/ha'),
    rule: 'head',
    ground: 'head',
    compound: null,
    trace: [`«${found}» is what a hectare bears`],
  }
}

/** 'Lúa chất lượng cao chiếm 82% diện tích'. */
export function kindOfRice({ quantity, around }: ChoiceInput): Choice | null {
  const found = quantity.unit === '%' ? riceKind.exec(around.left)?.[1] : undefined
  if (found === undefined) return null
  return {
    code: 'agriculture.rice_area',
    item: found,
    label: found,
    unit: 'ha',
    reading: asItStands(quantity, '%', 'share: of a kind of rice', 'share'),
    rule: 'part',
    ground: 'part',
    compound: null,
    trace: [`«${found}» is a part of the rice`],
  }
}

/** Units of what is counted one by one. */
export const counts: ReadonlySet<string> = new Set(['person', 'organization', 'head', 'household'])

/** Whose parts are told by who gave them: 'ngân sách các cấp: 26,78%; nhân dân đóng góp: 61,03%'. */
const ofCapital: ReadonlySet<string> = new Set(['new_rural.capital', 'investment.total'])

/** 'gieo trồng 24.954 ha …; trong đó: vụ Đông Xuân 4.843 ha': a part has the indicator of its whole, and its own words as item. */
export function part(input: ChoiceInput): Choice | null {
  const { memory, quantity, around, partOf } = input
  const { whole } = memory
  if (!whole || !partOf) return null
  const sameUnit = unitOf(quantity) === whole.unit && quantity.unit !== null && quantity.unit !== '%'
  const sameNoun = quantity.nounUnit === whole.unit && (whole.unit === 'head' || whole.code === 'territory.communes')
  const growth = quantity.unit === '%' && sectorNamed.test(around.left)
  // 'kết nạp 935 đảng viên mới, trong đó nữ 58,2%'.
  const share = quantity.unit === '%' && !growth && (counts.has(whole.unit) || ofCapital.has(whole.code))
  if (!sameUnit && !sameNoun && !growth && !share) return null
  // 'ngân sách các cấp: 26,78%'.
  const words = around.left
    .replace(/\s?:\s?$/u, '')
    .split(partsOpen)
    .at(-1)!
    .replace(reachesWords, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const named = words === '' ? (partBehind.exec(around.right)?.[1] ?? '') : words
  if (named === '' || named.split(' ').length > 7) return null
  const reading = share
    ? asItStands(quantity, '%', 'share: of a part', 'share')
    : plainReading(whole.unit, quantity, around)
  if (!reading || (!share && reading.measure !== 'level' && reading.measure !== 'growth')) return null
  return {
    code: whole.code,
    item: named,
    label: named,
    unit: whole.unit,
    reading,
    rule: 'part',
    ground: 'part',
    compound: null,
    trace: [`part of «${whole.label}»`],
  }
}
