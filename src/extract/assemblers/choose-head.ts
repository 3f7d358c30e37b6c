import { negate } from '../../domain/decimal.ts'
import type { Area, Measure, Status } from '../../domain/report.ts'
import { companions } from '../../lexicon/companions.ts'
import { indicatorByCode } from '../../lexicon/indicators.ts'
import type { Claim, Quantity } from '../claims.ts'
import type { ArticleContext } from '../context.ts'
import type { CompoundHead } from '../recognisers/compound-heads.ts'
import { countedAt, type Occurrences } from '../recognisers/heads.ts'
import { type Around, type MeasureReading, measureOf } from '../refiners/measure.ts'
import { quantityMark, type Token } from '../tokens.ts'
import { type Governor, type Mode, type Resolved, resolveCompound, resolveFixed } from './heads-in-scope.ts'

/** Ties a number to its indicator: by the phrase around it, by the head before it, by what the sentence spoke of last. */

export interface ClauseMemory {
  last: {
    readonly code: string | null
    readonly label: string
    readonly item: string | null
    readonly unit: string
    readonly claim: Claim
    readonly measure: Measure
    readonly compound: CompoundHead | null
    readonly counted: boolean
    readonly total: boolean
  } | null
  lastMeasure: Measure | null
  area: Area | undefined
  /** The last level that stood for itself: parts behind 'trong đó' are of it. */
  whole: {
    readonly code: string
    readonly label: string
    readonly unit: string
    readonly end: number
    readonly status: Status
  } | null
  /** The last growth or change went down. */
  lastFalls: boolean
}

export interface Choice {
  readonly code: string | null
  readonly item: string | null
  readonly label: string
  /** Unit of a level of the indicator. */
  readonly unit: string
  readonly reading: MeasureReading
  readonly rule: 'counted' | 'head' | 'list' | 'head-behind' | 'carried' | 'companion' | 'part'
  readonly confidence: number
  readonly compound: CompoundHead | null
  readonly trace: readonly string[]
}

export interface ChoiceInput {
  readonly tokens: readonly Token[]
  readonly occurrences: Occurrences
  readonly governors: readonly Governor[]
  readonly mode: Mode
  readonly memory: ClauseMemory
  readonly member: { readonly at: number; readonly claim: Claim }
  readonly quantity: Quantity
  readonly around: Around
  readonly context: ArticleContext
  /** 'trong đó', 'gồm' stands before the number in its sentence. */
  readonly partOf: boolean
}

const maxReach = 26
/** However many numbers stand between, no head reaches farther than so many words. */
const farthest = 120
const minScore = 0.9

const unitOf = (quantity: Quantity): string => quantity.unit ?? 'count'

function counted(input: ChoiceInput): Choice | null {
  const { quantity, tokens, occurrences, member, around } = input
  if (quantity.unit !== null && !['ha', 'km', 'VND'].includes(quantity.unit)) return null
  // 'ở 7 xã' says where, not how many.
  if (quantity.nounUnit === 'commune' && /(?:^|\s)(?:ở|tại)\s?$/u.test(around.left)) return null
  for (const match of countedAt(tokens, occurrences, member.at, quantity.unit)) {
    if (match.score < minScore) continue
    const row = indicatorByCode.get(match.code)!
    const fits = resolveFixed(match.code, unitOf(quantity), quantity.nounUnit)
    if (!fits) continue
    const reading = measureOf({
      value: quantity.value,
      upper: quantity.upper,
      unit: quantity.unit ?? 'count',
      around,
      headUnit: row.unit,
      afterCount: false,
    })
    if (!reading) continue
    const level: MeasureReading =
      reading.measure === 'change' && quantity.unit === null
        ? {
            measure: 'level',
            value: quantity.value,
            ...(quantity.upper ? { upper: quantity.upper } : {}),
            unit: row.unit,
            rule: 'level',
          }
        : reading
    const label = labelOf(input, match.from, match.to)
    return {
      code: match.code,
      item: null,
      label,
      unit: row.unit,
      reading: level,
      rule: 'counted',
      confidence: Math.min(0.95, 0.86 + match.score * 0.015),
      compound: null,
      trace: [`phrase «${match.surface}» (score ${match.score.toFixed(1)})`],
    }
  }
  return null
}

/** The words of the phrase without the number itself. */
function labelOf({ tokens, member }: ChoiceInput, from: number, to: number): string {
  const words = tokens
    .slice(Math.min(from, member.at), Math.max(to, member.at + 1))
    .filter((token) => !token.claim?.quantity)
  return words
    .map((token) => token.text)
    .join(' ')
    .slice(0, 120)
}

function resolve(governor: Governor, input: ChoiceInput, measure: Measure | 'any'): Resolved | null {
  const { quantity, mode, memory } = input
  if (governor.fixed) return resolveFixed(governor.fixed, unitOf(quantity), quantity.nounUnit)
  return resolveCompound(
    governor.compound!,
    quantity.unit ?? (quantity.nounUnit === 'head' ? 'head' : 'count'),
    measure,
    mode,
    memory.last?.unit ?? null,
  )
}

/** 'tốc độ tăng trưởng kinh tế 8%': the rise is in the head's own name, so it says nothing of the number. */
const namedForRise = new Set(['economy.growth_rate', 'population.growth_rate'])

function behindOwnRise(governor: Governor, { around, member, tokens }: ChoiceInput): Around {
  if (!governor.fixed || !namedForRise.has(governor.fixed)) return around
  const reach = member.claim.start - tokens[governor.to - 1]!.end
  return { left: around.left.slice(Math.max(0, around.left.length - reach)), right: around.right }
}

const joins = /^(?:,|và|-)$/u

/** 'công nghiệp - xây dựng, dịch vụ tăng 5%': one number for two sectors is of neither. */
function sharesNumber(governor: Governor, { governors, tokens }: ChoiceInput): boolean {
  const own = governor.compound?.complement
  if (own?.type !== 'sector') return false
  return governors.some((other) => {
    const complement = other.compound?.complement
    if (complement?.type !== 'sector' || complement.class === own.class) return false
    const before = other.to <= governor.from && governor.from - other.to === 1 && joins.test(tokens[other.to]!.text)
    const behind =
      other.from > governor.to - 1 && other.from - governor.to === 1 && joins.test(tokens[governor.to]!.text)
    return before || behind
  })
}

/** How the number reads under a governor; null when the two do not go together. */
function readUnder(
  governor: Governor,
  input: ChoiceInput,
): { resolved: Resolved; reading: MeasureReading; list: boolean } | null {
  const { quantity, around, memory } = input
  const base = {
    value: quantity.value,
    upper: quantity.upper,
    unit: unitOf(quantity),
    around: behindOwnRise(governor, input),
    lastMeasure: memory.lastMeasure,
  }
  const sector =
    governor.compound?.complement?.type === 'sector' || governor.compound?.complement?.type === 'all-sectors'
  if (!sector) {
    const resolved = resolve(governor, input, 'any')
    if (!resolved) return null
    const reading = measureOf({
      ...base,
      headUnit: resolved.unit,
      afterCount: memory.last?.code === resolved.code && memory.last?.measure === 'level',
    })
    if (reading) return { resolved, reading, list: false }
    return null
  }
  if (sharesNumber(governor, input)) return null
  const reading = measureOf({ ...base, headUnit: null, afterCount: false })
  if (quantity.unit === '%') {
    if (reading && (reading.measure === 'growth' || reading.measure === 'attainment')) {
      const resolved = resolve(governor, input, reading.measure)
      if (!resolved) return null
      if (resolved.unit === '%' && reading.measure === 'growth')
        return {
          resolved,
          reading: { ...reading, measure: 'change', unit: 'pp', rule: reading.rule.replace('growth', 'change') },
          list: false,
        }
      return { resolved, reading, list: false }
    }
    const level = {
      measure: 'level' as const,
      value: quantity.value,
      ...(quantity.upper ? { upper: quantity.upper } : {}),
      unit: '%',
      rule: 'level: share of the economy',
      ...(reading?.earlier ? { earlier: true } : {}),
    }
    const chiem = /chiếm[^,;]{0,20}$/u.test(around.left)
    const listed =
      memory.last?.compound?.complement?.type === 'sector' &&
      memory.lastMeasure === 'growth' &&
      !chiem &&
      input.mode.measured !== 'structure'
    if (listed) {
      const resolved = resolve(governor, input, 'growth')
      return resolved && { resolved, reading: { ...level, measure: 'growth', rule: 'growth: list' }, list: true }
    }
    if (
      !chiem &&
      input.mode.measured !== 'structure' &&
      governor.compound?.measured !== 'structure' &&
      memory.lastMeasure !== 'level'
    ) {
      if (input.member.at - governor.to > 2) return null
    }
    const resolved = resolve(governor, input, 'share')
    return resolved && resolved.unit === '%' ? { resolved, reading: level, list: false } : null
  }
  const resolved = resolve(governor, input, 'level')
  return resolved && reading ? { resolved, reading, list: false } : null
}

const quantitiesBetween = (tokens: readonly Token[], from: number, to: number): number => {
  let count = 0
  for (let at = from; at < to; at += 1) if (tokens[at]!.text === quantityMark) count += 1
  return count
}

/** 'giá trị sản xuất có tốc độ tăng trưởng 9%', 'tốc độ tăng giá trị sản xuất 9%': growth of what was named, not a rate of its own. */
function growthOfOutput(
  index: number,
  input: ChoiceInput,
): { resolved: Resolved; reading: MeasureReading; list: boolean } | null {
  const { governors, quantity, tokens, member, around } = input
  if (quantity.unit !== '%') return null
  const own = governors[index]!
  const { last } = input.memory
  // '3 triệu lượt khách, tốc độ tăng bình quân 57,7%/năm' is growth of what was just counted.
  if (
    own.fixed === 'economy.growth_rate' &&
    /^tốc độ tăng$/iu.test(own.label) &&
    last?.code &&
    last.measure === 'level' &&
    last.unit !== '%'
  )
    return {
      resolved: { code: last.code, item: last.item, unit: last.unit },
      reading: { measure: 'growth', value: quantity.value, unit: '%', rule: 'growth: tốc độ tăng' },
      list: false,
    }
  const rate =
    own.fixed === 'economy.growth_rate'
      ? own
      : governors
          .slice(Math.max(0, index - 6), index)
          .findLast((one) => one.fixed === 'economy.growth_rate' && own.from - one.to >= -1 && own.from - one.to <= 1)
  if (!rate) return null
  const output =
    rate === own
      ? governors
          .slice(Math.max(0, index - 8), index)
          .findLast(
            (one) =>
              one.compound?.strong &&
              one.compound.measured === 'output' &&
              own.from - one.to >= 0 &&
              own.from - one.to <= 3,
          )
      : own.compound?.strong && own.compound.measured === 'output'
        ? own
        : undefined
  if (!output?.compound) return null
  const between = tokens.slice(Math.max(output.to, rate.to), member.at)
  if (between.length > 12 || between.some((token) => token.text === quantityMark)) return null
  const resolved = resolveCompound(output.compound, '%', 'growth', input.mode, null)
  if (!resolved || resolved.unit === '%') return null
  const attained = measureOf({
    value: quantity.value,
    upper: quantity.upper,
    unit: '%',
    around: { left: '', right: around.right },
    headUnit: '%',
    afterCount: false,
  })
  if (attained?.measure === 'attainment') return { resolved, reading: attained, list: false }
  return {
    resolved,
    reading: {
      measure: 'growth',
      value: quantity.value,
      ...(quantity.upper ? { upper: quantity.upper } : {}),
      unit: '%',
      rule: 'growth: tốc độ tăng',
    },
    list: false,
  }
}

const isAnimal = ({ compound }: Governor): boolean =>
  compound?.complement?.type === 'species' || compound?.complement?.type === 'poultry'

function fromHead(input: ChoiceInput): Choice | null {
  const { tokens, governors, member, quantity, memory, around } = input
  for (let index = firstEndingAfter(governors, member.at) - 1; index >= 0; index -= 1) {
    const governor = governors[index]!
    const distance = member.at - governor.to
    if (distance > farthest) break
    const between = quantitiesBetween(tokens, governor.to, member.at)
    if (distance > Math.min(maxReach + between * 8, farthest)) break
    if (!governor.subject && governor.compound && !(quantity.nounUnit === 'head' && isAnimal(governor))) continue
    const read = growthOfOutput(index, input) ?? readUnder(governor, input)
    if (!read) continue
    if (quantity.unit === 'ha' && /(?:thu hoạch|tiêu thụ|thiệt hại|nhiễm|bị)[^,;]{0,20}$/u.test(around.left))
      return null
    if (quantity.unit === null && quantity.noun === null && distance > 0 && !standsForItself(around)) continue
    const { reading } = read
    const resolved = narrowed(read.resolved, governor, input)
    // What is said of the number just before takes that number's reading, item and all.
    if (
      between > 0 &&
      memory.last &&
      memory.last.code !== null &&
      (memory.last.unit !== '%' || reading.plan) &&
      tokens[governor.to - 1]!.end <= memory.last.claim.start &&
      (reading.plan || (reading.measure !== 'level' && reading.measure !== 'change'))
    ) {
      const same = carried(input)
      if (same) return same
    }
    // A percentage belongs to the number just before it, even where no catalogue row has that one.
    if (
      between > 0 &&
      memory.last?.code === null &&
      reading.measure !== 'level' &&
      tokens[governor.to - 1]!.end <= memory.last.claim.start
    )
      return null
    // A second level of one head is another thing, unless the words set it beside the first.
    if (
      between > 0 &&
      reading.measure === 'level' &&
      !reading.earlier &&
      !reading.plan &&
      memory.last?.measure === 'level' &&
      !followsEarlier(input)
    ) {
      if (quantity.unit === '%' && resolved.unit === '%') continue
      return null
    }
    const far = distance > 9 && between === 0
    const confidence =
      (governor.fixed ? 0.94 : governor.compound!.strong ? 0.95 : 0.86) - (far ? 0.12 : 0) - (between > 1 ? 0.05 : 0)
    return {
      code: resolved.code,
      item: resolved.item,
      label: governor.label,
      unit: resolved.unit,
      reading,
      rule: read.list ? 'list' : 'head',
      confidence,
      compound: governor.compound,
      trace: [`head «${governor.label}»${distance ? `, ${distance} words before` : ''}`],
    }
  }
  return null
}

/** Governors are sorted by their ends. */
export function firstEndingAfter(governors: readonly Governor[], at: number): number {
  let [low, high] = [0, governors.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (governors[middle]!.to <= at) low = middle + 1
    else high = middle
  }
  return low
}

/** A group of crops narrower than all takes the area for itself: 'cây hàng năm … gieo trồng … 8.730 ha'. */
function narrowed(resolved: Resolved, governor: Governor, input: ChoiceInput): Resolved {
  if (resolved.code !== 'agriculture.sown_area') return resolved
  // All annual crops together are what is sown.
  if (/tổng diện tích/iu.test(input.around.left)) return resolved
  for (let at = firstEndingAfter(input.governors, input.member.at) - 1; at >= 0; at -= 1) {
    const other = input.governors[at]!
    if (input.memory.last && input.tokens[other.from]!.start < input.memory.last.claim.end) break
    if (other.compound?.complement?.type !== 'crop' || Math.abs(other.to - governor.from) > 12) continue
    return resolveCompound(other.compound, 'ha', 'level', { measured: 'area', topic: null }, null) ?? resolved
  }
  return resolved
}

/** A bare number is a value only behind a verb of being or reaching, and with nothing behind it that it could count. */
const standsForItself = ({ left, right }: Around): boolean =>
  /(?:là|đạt|được|có|lên|còn|thành|:|=|với)\s?$/u.test(left) &&
  !/^\s(?!(?:trên|so|vượt|tăng|giảm|và|bằng|đạt|trong)\s)\p{L}/u.test(right)

/** The number is the later end of 'từ … lên …', or one that a year beside it tells apart. */
function followsEarlier({ around }: ChoiceInput): boolean {
  return (
    /(?<!\p{L})(?:lên|xuống|còn|nâng|đến|năm|là|sang|so với|cùng kỳ|giá hiện hành|giá so sánh|giá cố định|lũy kế|cộng dồn)(?!\p{L})[^;]*$/u.test(
      around.left,
    ) || around.left.includes('\u0001')
  )
}

/** 'đạt 95% dân số tham gia bảo hiểm y tế', 'đạt 50 triệu đồng là thu nhập bình quân': the head stands behind. */
function fromHeadBehind(input: ChoiceInput): Choice | null {
  const { tokens, governors, member, quantity, around } = input
  if (quantity.unit === null) return null
  let limit = member.at + 1
  while (
    limit < tokens.length &&
    limit < member.at + 40 &&
    tokens[limit]!.text !== quantityMark &&
    tokens[limit]!.text !== ';' &&
    tokens[limit]!.text !== ','
  )
    limit += 1
  const named = /^\s?(?:là|,? ?đó là)(?!\p{L})/u.test(around.right)
  if (quantity.unit !== '%' && !named) return null
  const behind: Governor[] = []
  for (let at = firstEndingAfter(governors, member.at); at < governors.length && governors[at]!.to <= limit; at += 1) {
    const governor = governors[at]!
    if (governor.fixed && governor.from > member.at && governor.from - member.at <= 10) behind.push(governor)
  }
  for (const governor of behind.reverse()) {
    const resolved = resolveFixed(governor.fixed!, unitOf(quantity), quantity.nounUnit)
    if (!resolved || (quantity.unit === '%' && resolved.unit !== '%')) continue
    const reading = measureOf({
      value: quantity.value,
      upper: quantity.upper,
      unit: unitOf(quantity),
      around: { left: around.left, right: '' },
      headUnit: resolved.unit,
      afterCount: false,
    })
    if (!reading) continue
    // 'kéo giảm 1,3% hộ nghèo, 1,56% hộ cận nghèo': the verb holds for the list.
    const ofList =
      reading.measure === 'level' &&
      input.memory.lastMeasure === 'change' &&
      quantity.unit === '%' &&
      /^[^,;]{0,20},\s?$/u.test(around.left)
    if (ofList) {
      const value = input.memory.lastFalls ? negate(reading.value) : reading.value
      return {
        code: resolved.code,
        item: null,
        label: governor.label,
        unit: '%',
        reading: { ...reading, measure: 'change', unit: 'pp', value, rule: 'change: list' },
        rule: 'list',
        confidence: 0.85,
        compound: null,
        trace: [`list behind «${input.memory.last?.label}»`],
      }
    }
    return {
      code: resolved.code,
      item: resolved.item,
      label: governor.label,
      unit: resolved.unit,
      reading,
      rule: 'head-behind',
      confidence: 0.88,
      compound: null,
      trace: [`head «${governor.label}» behind the number`],
    }
  }
  return null
}

/** '470 ha màu', '24 ngàn tấn tôm': what is measured stands right behind the unit. */
function fromComplementBehind(input: ChoiceInput): Choice | null {
  const { governors, member, quantity, around, mode } = input
  if (quantity.unit !== 'ha' && quantity.unit !== 't') return null
  for (
    let at = firstEndingAfter(governors, member.at);
    at < governors.length && governors[at]!.from <= member.at + 1 + 6;
    at += 1
  ) {
    const governor = governors[at]!
    if (!governor.compound?.complement || governor.compound.strong || governor.from !== member.at + 1) continue
    const resolved = resolveCompound(governor.compound, quantity.unit, 'level', mode, null)
    const reading =
      resolved &&
      measureOf({
        value: quantity.value,
        upper: quantity.upper,
        unit: quantity.unit,
        around,
        headUnit: resolved.unit,
        afterCount: false,
      })
    if (!resolved || !reading || resolved.unit !== quantity.unit) continue
    return {
      code: resolved.code,
      item: resolved.item,
      label: governor.label,
      unit: resolved.unit,
      reading,
      rule: 'head-behind',
      confidence: 0.88,
      compound: governor.compound,
      trace: [`«${governor.label}» right behind the number`],
    }
  }
  return null
}

/** 'tính theo giá hiện hành là 4.420 tỷ đồng': the whole once more, in other prices. */
function ofOtherPrices({ memory, quantity, around }: ChoiceInput, reading: MeasureReading): Choice | null {
  const { whole } = memory
  if (!whole || reading.measure !== 'level' || unitOf(quantity) !== whole.unit) return null
  if (!/giá (?:hiện hành|thực tế|so sánh|cố định)[^,;]{0,20}$/u.test(around.left)) return null
  return {
    code: whole.code,
    item: null,
    label: whole.label,
    unit: whole.unit,
    reading,
    rule: 'carried',
    confidence: 0.88,
    compound: null,
    trace: [`«${whole.label}» in other prices`],
  }
}

/** A percentage, multiple or plan without a head of its own belongs to what was said last in the sentence. */
function carried(input: ChoiceInput): Choice | null {
  const { memory, quantity, around } = input
  const { last } = memory
  if (!last) return null
  const reading = measureOf({
    value: quantity.value,
    upper: quantity.upper,
    unit: unitOf(quantity),
    around,
    headUnit: last.unit,
    afterCount: last.measure === 'level' && last.unit !== '%',
    afterTotal: last.total,
    lastMeasure: memory.lastMeasure,
  })
  if (!reading) return null
  const relative = reading.measure !== 'level' && reading.measure !== 'change'
  const change = reading.measure === 'change' && (reading.unit === 'pp' || reading.unit === last.unit)
  const beside =
    (reading.plan ||
      reading.earlier ||
      (last.measure === 'level' && followsEarlier(input) && /^(?:.{0,40})$/u.test(around.left))) &&
    (unitOf(quantity) === last.unit || (quantity.unit === null && last.counted))
  if (!relative && !change && !beside) return ofOtherPrices(input, reading)
  if (relative && last.code?.startsWith('targets.')) return null
  return {
    code: last.code,
    item: last.item,
    label: last.label,
    unit: last.unit,
    reading,
    rule: 'carried',
    confidence: 0.9,
    compound: last.compound,
    trace: [`carried from «${last.label}»`],
  }
}

/** A head of its own stands between the last number read and this one. */
function governedSince({ governors, member, memory, tokens }: ChoiceInput): boolean {
  const last = memory.last!
  for (let at = firstEndingAfter(governors, member.at) - 1; at >= 0; at -= 1) {
    const governor = governors[at]!
    if (tokens[governor.to - 1]!.end <= last.claim.end) return false
    if (tokens[governor.from]!.start < last.claim.end) continue
    if (!governor.fixed) {
      if (governor.subject) return true
    } else if (governor.fixed !== last.code) {
      // In a clause of its own, or as a rate by name, even a kindred head speaks for itself.
      const apart = tokens[0]!.start >= last.claim.end || /^tỷ lệ/iu.test(governor.label)
      if (apart || !sameTopic(governor.fixed, last.code)) return true
    }
  }
  return false
}

const sameTopic = (a: string, b: string | null): boolean => b !== null && a.split('.')[0] === b.split('.')[0]

/** A sum beside a count that it belongs to. */
function companion(input: ChoiceInput): Choice | null {
  const { memory, quantity, around } = input
  const row = companions.find(
    ({ after, unit, words }) =>
      memory.last?.code === after &&
      quantity.unit === unit &&
      words.some((word) => around.left.slice(-40).includes(word)),
  )
  if (!row) return null
  const reading = measureOf({
    value: quantity.value,
    upper: quantity.upper,
    unit: row.unit,
    around,
    headUnit: row.unit,
    afterCount: false,
  })
  return (
    reading && {
      code: row.code,
      item: null,
      label: around.left.split(/[,;]/u).at(-1)!.trim(),
      unit: row.unit,
      reading,
      rule: 'companion',
      confidence: 0.9,
      compound: null,
      trace: [`sum beside «${memory.last!.label}»`],
    }
  )
}

/** 'gieo trồng 24.954 ha …; trong đó: vụ Đông Xuân 4.843 ha': a part has the indicator of its whole, and its own words as item. */
function part(input: ChoiceInput): Choice | null {
  const { memory, quantity, around, partOf } = input
  const { whole } = memory
  if (!whole || !partOf) return null
  const sameUnit = unitOf(quantity) === whole.unit && quantity.unit !== null && quantity.unit !== '%'
  const sameNoun = quantity.nounUnit === whole.unit && whole.unit === 'head'
  const growth = quantity.unit === '%' && /khu vực[^;]*$/u.test(around.left)
  if (!sameUnit && !sameNoun && !growth) return null
  const words = around.left
    .split(/[,;:(]|trong đó|bao gồm|gồm|và /u)
    .at(-1)!
    .replace(
      /(?<!\p{L})(?:đạt|được|là|ước|trên|gần|khoảng|hơn|làm được|có|diện tích|chiếm|với|tăng|giảm)(?!\p{L})/gu,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()
  if (words === '' || words.split(' ').length > 7) return null
  const reading = measureOf({
    value: quantity.value,
    upper: quantity.upper,
    unit: unitOf(quantity),
    around,
    headUnit: whole.unit,
    afterCount: false,
  })
  if (!reading || (reading.measure !== 'level' && reading.measure !== 'growth')) return null
  return {
    code: whole.code,
    item: words,
    label: words,
    unit: whole.unit,
    reading,
    rule: 'part',
    confidence: 0.82,
    compound: null,
    trace: [`part of «${whole.label}»`],
  }
}

/** The sectors nearest before the number share it, so that it is of none of them alone. */
function sharedBySectors(input: ChoiceInput): boolean {
  const { governors, member, tokens } = input
  const nearest = governors[firstEndingAfter(governors, member.at) - 1]
  return nearest !== undefined && quantitiesBetween(tokens, nearest.to, member.at) <= 1 && sharesNumber(nearest, input)
}

export function chooseHead(input: ChoiceInput): Choice | null {
  if (sharedBySectors(input)) return null
  const { quantity, around, memory } = input
  const byPhrase = counted(input) ?? companion(input) ?? (/khu vực/u.test(around.left) ? part(input) : null)
  if (byPhrase) return byPhrase
  // 'kết nạp 252 đảng viên mới đạt 100% kế hoạch': what was just counted stands nearer than an older head.
  if (quantity.unit === '%' && memory.last?.counted && around.left.length < 60) {
    const head = fromHead(input)
    const near = carried(input)
    if (near && (!head || head.trace.length === 0 || !governedSince(input))) return near
    if (head) return head
  }
  if (
    quantity.unit === '%' &&
    /^\s[\p{L}]/u.test(around.right) &&
    /(?:^|[,;:]|có|với|đạt|trên|gần)\s?$/u.test(around.left)
  ) {
    const behind = fromHeadBehind(input)
    if (behind) return behind
  }
  return fromComplementBehind(input) ?? fromHead(input) ?? carried(input) ?? fromHeadBehind(input) ?? part(input)
}
