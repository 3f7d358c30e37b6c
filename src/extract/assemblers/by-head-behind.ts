import { negate } from '../../domain/decimal.ts'
import { indicatorByCode } from '../../lexicon/indicators.ts'
import { disburses, partThatIs, placeNouns, planOf, thatIs } from '../../lexicon/wording/ties.ts'
import { quantityMark } from '../tokens.ts'
import { asItStands, type Choice, type ChoiceInput, firstEndingAfter, ofHead, plainReading, unitOf } from './choice.ts'
import { type Governor, resolveCompound } from './heads-in-scope.ts'
import { resolveFixed } from './resolve-fixed.ts'

/** A number whose head stands behind it. */

/** 'đạt 95% dân số tham gia bảo hiểm y tế', 'đạt 50 triệu đồng là thu nhập bình quân': the head stands behind. */
export function fromHeadBehind(input: ChoiceInput): Choice | null {
  const { tokens, governors, member, quantity, around } = input
  if (quantity.unit === null) return null
  let limit = member.at + 1
  while (
    limit < tokens.length &&
    limit < member.at + 40 &&
    tokens[limit]!.text !== quantityMark &&
    tokens[limit]!.text !== ';' &&
    (tokens[limit]!.text !== ',' || placeNouns.has(tokens[limit + 1]?.text ?? ''))
  )
    limit += 1
  const named = thatIs.test(around.right)
  if (quantity.unit !== '%' && !named) return null
  const behind: Governor[] = []
  for (let at = firstEndingAfter(governors, member.at); at < governors.length && governors[at]!.to <= limit; at += 1) {
    const governor = governors[at]!
    if (governor.fixed && governor.from > member.at && governor.from - member.at <= 10) behind.push(governor)
  }
  for (const governor of behind.reverse()) {
    const resolved = resolveFixed(governor.fixed!, unitOf(quantity), quantity.nounUnit)
    if (!resolved || (quantity.unit === '%' && resolved.unit !== '%')) continue
    const reading = plainReading(resolved.unit, quantity, { left: around.left, right: '' })
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
        ground: 'list',
        compound: null,
        trace: [`list behind «${input.memory.last?.label}»`],
      }
    }
    return ofHead(governor, resolved, {
      reading,
      rule: 'head-behind',
      ground: 'head behind',
      compound: null,
      end: tokens[governor.to - 1]!.end,
      trace: [`head «${governor.label}» behind the number`],
    })
  }
  return null
}

/** 'hoàn thành 100% kế hoạch trồng rừng': what the plan behind it is of, in the same breath. */
export function fromPlanBehind({ tokens, governors, member, quantity, around }: ChoiceInput): Choice | null {
  const named = quantity.unit === '%' && !disburses.test(around.left) ? planOf.exec(around.right) : null
  if (!named) return null
  const first = member.at + 1 + named[0].trim().split(/\s+/).length
  for (const governor of governorsWithin(governors, first, first + longestHead).reverse()) {
    if (governor.from !== first || !governor.fixed) continue
    const unit = indicatorByCode.get(governor.fixed)?.unit
    if (!unit || unit === '%') continue
    return {
      code: governor.fixed,
      item: null,
      label: governor.label,
      unit,
      reading: asItStands(quantity, '%', 'attainment: of the plan that is named', 'attainment'),
      rule: 'head-behind',
      ground: 'head behind',
      compound: null,
      end: tokens[governor.to - 1]!.end,
      trace: [`«${governor.label}» is what the plan is of`],
    }
  }
  return null
}

/** '57% là công nghiệp, 31% thuộc về dịch vụ', 'với 61,2% trong cơ cấu kinh tế, công nghiệp …': the sector stands behind its part of the economy. */
export function fromSectorBehind({ tokens, governors, member, quantity, mode }: ChoiceInput): Choice | null {
  if (quantity.unit !== '%') return null
  const behind = tokens.slice(member.at + 1, member.at + 1 + longestTie).map(({ text }) => text)
  const tie = partThatIs.exec(`${behind.join(' ')} `)
  if (!tie) return null
  const first = member.at + 1 + tie[0].trim().split(' ').length
  for (const governor of governorsWithin(governors, first, first + longestHead).reverse()) {
    if (governor.from !== first || governor.compound?.complement?.type !== 'sector') continue
    const next = tokens[governor.to]?.text
    if (next === quantityMark) continue
    const resolved = resolveCompound(governor.compound, '%', 'level', { ...mode, measured: 'structure' }, null)
    if (!resolved?.code) continue
    return ofHead(governor, resolved, {
      reading: asItStands(quantity, '%', 'level: share of the economy'),
      rule: 'head-behind',
      ground: 'head behind',
      end: tokens[governor.to - 1]!.end,
      trace: [`«${governor.label}» behind its part of the economy`],
    })
  }
  return null
}

/** Words of what ties a part to its sector, at the most. */
const longestTie = 6

const parts = new Set([',', ';', ':', '(', quantityMark])

/** Words of a head, at the most. */
const longestHead = 40

/** Governors are sorted by their ends. */
function governorsWithin(governors: readonly Governor[], from: number, to: number): Governor[] {
  const found: Governor[] = []
  for (let at = firstEndingAfter(governors, from); at < governors.length && governors[at]!.to <= to; at += 1)
    if (governors[at]!.from >= from) found.push(governors[at]!)
  return found
}

/** 'làm ra 8.316 tỷ đồng tổng giá trị sản xuất', 'bán 9.860 tấn thịt hơi': right behind its unit stands what is measured, and nothing before it. */
export function fromHeadRightBehind(input: ChoiceInput): Choice | null {
  const { tokens, governors, member, quantity, around, mode } = input
  // Of what land and ways are, only more words tell: 'nạo vét 327 km kênh mương'.
  if (quantity.unit === null || quantity.unit === '%' || quantity.unit === 'ha' || quantity.unit === 'km') return null
  let start = member.at
  while (start > 0 && !parts.has(tokens[start - 1]!.text)) start -= 1
  const first = member.at + 1
  const here = governorsWithin(governors, first, first + longestHead).filter(({ from }) => from === first)
  if (here.length === 0 || governorsWithin(governors, start, member.at).some(({ subject }) => subject)) return null
  for (const governor of here.reverse()) {
    // 'tỷ đồng thu ngân sách 300 tỷ đồng': it governs what stands behind it.
    if (tokens[governor.to]?.text === quantityMark) continue
    if (!governor.fixed && !governor.compound?.strong) continue
    const resolved = governor.fixed
      ? resolveFixed(governor.fixed, unitOf(quantity), quantity.nounUnit)
      : resolveCompound(governor.compound!, unitOf(quantity), 'level', mode, null)
    if (!resolved || resolved.unit !== unitOf(quantity)) continue
    const reading = plainReading(resolved.unit, quantity, { left: around.left, right: '' })
    if (!reading) continue
    return ofHead(governor, resolved, {
      reading,
      rule: 'head-behind',
      ground: 'head behind',
      trace: [`head «${governor.label}» right behind the number`],
    })
  }
  return null
}

/** '470 ha màu', '24 ngàn tấn tôm': what is measured stands right behind the unit. */
export function fromComplementBehind(input: ChoiceInput): Choice | null {
  const { governors, member, quantity, around, mode } = input
  const unit = quantity.unit ?? (quantity.nounUnit === 'head' ? 'head' : null)
  if (unit !== 'ha' && unit !== 't' && unit !== 'head') return null
  // 'con' stands between.
  const first = member.at + (unit === 'head' ? 2 : 1)
  for (
    let at = firstEndingAfter(governors, member.at);
    at < governors.length && governors[at]!.from <= member.at + 1 + 6;
    at += 1
  ) {
    const governor = governors[at]!
    if (!governor.compound?.complement || governor.compound.strong || governor.from !== first) continue
    const resolved = resolveCompound(governor.compound, unit, 'level', mode, null)
    const reading = resolved && plainReading(resolved.unit, quantity, around)
    if (!resolved || !reading || resolved.unit !== unit) continue
    return ofHead(governor, resolved, {
      reading,
      rule: 'head-behind',
      ground: 'head behind',
      trace: [`«${governor.label}» right behind the number`],
    })
  }
  return null
}
