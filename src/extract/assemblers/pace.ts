import { hasPace, paceAlone, paceUnnamed } from '../../lexicon/wording/ties.ts'
import type { MeasureReading } from '../refiners/around.ts'
import { measureOf } from '../refiners/measure.ts'
import { quantityMark } from '../tokens.ts'
import { asItStands, type ChoiceInput } from './choice.ts'
import { type Resolved, resolveCompound } from './heads-in-scope.ts'
import { resolveFixed } from './resolve-fixed.ts'

/** Rates of growth that name nothing by themselves: what they are of stands before or behind them. */

/** 'kinh tế'. */
const sharedWords = 2

/** Words between what grows and its rate: 'giá trị sản xuất giai đoạn 2015-2020 có tốc độ tăng …'. */
const nearOutput = 6

/** 'giá trị sản xuất có tốc độ tăng trưởng 9%', 'tốc độ tăng giá trị sản xuất 9%': growth of what was named, not a rate of its own. */
export function growthOfOutput(
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
    last?.code &&
    last.measure === 'level' &&
    last.unit !== '%' &&
    (paceAlone.test(own.label) || (/[._]output$/.test(last.code) && paceUnnamed.test(own.label)))
  )
    return {
      resolved: { code: last.code, item: last.item, unit: last.unit },
      reading: { measure: 'growth', value: quantity.value, unit: '%', rule: 'growth: pace' },
      list: false,
    }
  const rate =
    own.fixed === 'economy.growth_rate'
      ? own
      : governors
          .slice(Math.max(0, index - 6), index)
          .findLast((one) => one.fixed === 'economy.growth_rate' && own.from - one.to >= -1 && own.from - one.to <= 1)
  if (!rate) return null
  const named = rate === own && paceUnnamed.test(own.label) ? ownerOfPace(index, input) : null
  if (named) return { resolved: named, reading: asItStands(quantity, '%', 'growth: pace', 'growth'), list: false }
  const output =
    rate === own
      ? governors.slice(Math.max(0, index - 8), index).findLast(
          (one) =>
            one.compound?.strong &&
            one.compound.measured === 'output' &&
            // 'giá trị sản xuất các ngành kinh tế tăng bình quân 12,6%': one word more or less belongs to both.
            own.from - one.to >= -sharedWords &&
            one.from < own.from &&
            own.from - one.to <= nearOutput &&
            !tokens.slice(one.to, own.from).some(({ text }) => text === quantityMark || text === ',' || text === ';'),
        )
      : own.compound?.complement?.type === 'sector' || (own.compound?.strong && own.compound.measured === 'output')
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
      rule: 'growth: pace',
    },
    list: false,
  }
}

/** 'Đàn gia súc có tốc độ tăng trưởng 5,87%', 'giá trị sản xuất (theo giá năm 2010) có tốc độ tăng …': what stands right before, bracket aside. */
function ownerOfPace(index: number, input: ChoiceInput): Resolved | null {
  const { governors, tokens, mode } = input
  const own = governors[index]!
  if (!hasPace.test(tokens[own.from - 1]?.text ?? '')) return null
  let end = own.from - 1
  if (tokens[end - 1]?.text === ')') end = tokens.slice(0, end).findLastIndex(({ text }) => text === '(')
  for (const owner of governors.slice(Math.max(0, index - 8), index).reverse()) {
    if (!owner.subject || owner.to > end || end - owner.to > nearOwner) continue
    if (tokens.slice(owner.to, end).some(({ text }) => text === quantityMark || text === ',' || text === ';')) continue
    const resolved = owner.fixed
      ? resolveFixed(owner.fixed, '%', null)
      : resolveCompound(owner.compound!, '%', 'growth', mode, null)
    if (resolved?.code && resolved.unit !== '%' && resolved.code !== 'economy.growth_rate') return resolved
  }
  return null
}

/** Words between what has a rate and the verb. */
const nearOwner = 3
