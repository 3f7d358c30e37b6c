import { indicatorByCode } from '../../lexicon/indicators.ts'
import {
  areaOfEconomy,
  arrives,
  casesCleared,
  countsDirectly,
  fallsDirectly,
  harmedBefore,
  harmedBehind,
  namesRate,
  otherNounBehind,
  plansBeside,
  poorBehind,
  solving,
  structure,
  thenInBracket,
} from '../../lexicon/wording/ties.ts'
import { quantityMark } from '../tokens.ts'
import { besideLast, byEllipsis } from './by-ellipsis.ts'
import { fromHead } from './by-head.ts'
import {
  fromComplementBehind,
  fromHeadBehind,
  fromHeadRightBehind,
  fromPlanBehind,
  fromSectorBehind,
} from './by-head-behind.ts'
import { inDollars, inParallel, ofOtherPlace, ofSentenceBefore, toldAgainOf } from './by-memory.ts'
import { counted, countsBeside, shareOfCounted } from './by-phrase.ts'
import { carried } from './carried.ts'
import { asItStands, type Choice, type ChoiceInput, firstEndingAfter, ofSame, quantitiesBetween } from './choice.ts'
import { type Governor, resolveCompound } from './heads-in-scope.ts'
import { ofMembers, ofPeople } from './of-people.ts'
import { ofDistrictArea, ofLined } from './of-place.ts'
import { borne, companion, kindOfRice, ofHectare, part, reaped } from './of-whole.ts'
import { onceMore } from './once-more.ts'
import { sharesNumber } from './reads-under.ts'

/** Ties a number to its indicator: by the phrase around it, by the head before it, by what the sentence spoke of last. */

/** 'riêng vùng đồng bào dân tộc thiểu số' says where. */
const people = 'population.total'

/** A head of its own stands between the last number read and this one. */
function governedSince({ governors, member, memory, tokens }: ChoiceInput, passed: string | null = null): boolean {
  const last = memory.last!
  for (let at = firstEndingAfter(governors, member.at) - 1; at >= 0; at -= 1) {
    const governor = governors[at]!
    if (tokens[governor.to - 1]!.end <= last.claim.end) return false
    // 'dựng 418 nhà ở cho hộ nghèo, đạt 100%': the poor households are in the phrase that counts.
    if (tokens[governor.from]!.start < last.end) continue
    if (governor.fixed !== null && governor.fixed === passed) continue
    if (!governor.fixed) {
      if (governor.subject) return true
    } else if (governor.fixed !== last.code) {
      // In a clause of its own, or as a rate by name, even a kindred head speaks for itself.
      const isRate = indicatorByCode.get(governor.fixed)?.unit === '%' && last.unit !== '%'
      const apart = tokens[0]!.start >= last.claim.end || isRate || namesRate.test(governor.label)
      if (apart || !sameTopic(governor.fixed, last.code)) return true
    }
  }
  return false
}

const sameTopic = (a: string, b: string | null): boolean => b !== null && a.split('.')[0] === b.split('.')[0]

/** The sectors nearest before the number share it, so that it is of none of them alone. */
function sharedBySectors(input: ChoiceInput): boolean {
  const { governors, member, tokens } = input
  const nearest = governors[firstEndingAfter(governors, member.at) - 1]
  return nearest !== undefined && quantitiesBetween(tokens, nearest.to, member.at) <= 1 && sharesNumber(nearest, input)
}
const harmed = ({ quantity, around }: ChoiceInput): boolean =>
  (quantity.unit === 'ha' || quantity.nounUnit === 'head') &&
  (harmedBefore.test(around.left) || harmedBehind.test(around.right))

/** 'Cơ cấu các ngành nông nghiệp - công nghiệp - dịch vụ là 47% - 22% - 31%'. */
function ofSector({ quantity, mode }: ChoiceInput, { compound, label }: Governor): Choice | null {
  const resolved = compound && resolveCompound(compound, '%', 'level', mode, null)
  if (!resolved) return null
  return {
    code: resolved.code,
    item: resolved.item,
    label,
    unit: '%',
    reading: asItStands(quantity, '%', 'level: in a row'),
    rule: 'list',
    ground: 'in a row',
    compound,
    trace: [`«${label}» by its place in the row`],
  }
}

/** 'khám phá 49 vụ, đạt 86%': of the cases, so many were cleared. */
const clears = new RegExp(casesCleared(quantityMark), 'u')
const clearedReach = 18

function cleared({ quantity, tokens, member }: ChoiceInput): Choice | null {
  if (quantity.unit !== '%') return null
  const before = tokens.slice(Math.max(0, member.at - clearedReach), member.at).map(({ text }) => text)
  if (!clears.test(before.join(' '))) return null
  return {
    code: 'security.clearance_rate',
    item: null,
    label: solving,
    unit: '%',
    reading: { measure: 'level', value: quantity.value, unit: '%', rule: 'level: cases cleared' },
    rule: 'head',
    ground: 'cases cleared',
    compound: null,
    trace: ['so many of the cases were cleared'],
  }
}

/** Right behind a phrase that its own number stands before, and with a noun behind it that is no plan and no total. */
const isNextInList = ({ memory: { last }, member: { claim }, around }: ChoiceInput): boolean =>
  last!.end > last!.claim.end && claim.start - last!.end <= separator && otherNounBehind.test(around.right)

/** Characters of ', ' or ' và '. */
const separator = 6

/** 'về tỷ trọng …, ngành dịch vụ chiếm 36,6% tăng 5,4%': right behind its part, where parts are spoken of. */
const movesInStructure = ({ around, said }: ChoiceInput): boolean =>
  around.left.length <= shortMove && structure.test(said.before.slice(said.before.lastIndexOf('. ') + 1))

/** Characters of ', tăng '. */
const shortMove = 10

export function chooseHead(input: ChoiceInput): Choice | null {
  if (input.told) return input.told.sector ? ofSector(input, input.told.sector) : carried(input)
  if (sharedBySectors(input) || countsBeside(input) || harmed(input)) return null
  const { quantity, around, memory } = input
  // 'công nghiệp - xây dựng (từ 19,3% lên 27,4%)'.
  if (memory.lastIsEarlier && arrives.test(around.left)) {
    const arrived = carried(input)
    if (arrived) return arrived
  }
  const ofCases = cleared(input) ?? inDollars(input) ?? ofLined(input) ?? ofDistrictArea(input)
  if (ofCases) return ofCases
  // '2 xã đạt chuẩn (kế hoạch 3 xã)': the plan is of what was just counted.
  if (plansBeside.test(around.left) && memory.last && (quantity.nounUnit ?? quantity.unit) !== null) {
    const planned = carried(input)
    if (planned?.reading.plan && planned.code !== null) return planned
  }
  // 'đạt 38,4% kế hoạch (cùng kỳ 41%)': as much of its own plan.
  if (quantity.unit === '%' && memory.last && memory.lastMeasure === 'attainment' && thenInBracket.test(around.left)) {
    const reading = asItStands(quantity, '%', 'attainment: then, in brackets', 'attainment')
    return ofSame(memory.last, reading, 'of another time', `as much of its plan as «${memory.last.label}», then`)
  }
  // 'Ngân sách thu 57 tỷ đồng, đạt trên 120%, chi 146 tỷ đồng': what is spent is told beside what is collected.
  const beside = besideLast(input)
  if (beside) return beside
  const ofPlan = fromPlanBehind(input)
  if (ofPlan) return ofPlan
  const ofOnePeople = ofPeople(input) ?? ofMembers(input)
  if (ofOnePeople) return ofOnePeople
  const counting = counted(input)
  const byPhrase =
    (counting?.ground === 'counted, in general'
      ? (toldAgainOf(input) ?? ofOtherPlace(input) ?? companion(input) ?? counting)
      : counting) ??
    shareOfCounted(input) ??
    companion(input) ??
    borne(input) ??
    reaped(input) ??
    kindOfRice(input) ??
    ofHectare(input) ??
    (areaOfEconomy.test(around.left) && memory.whole?.code !== 'economy.output' ? part(input) : null)
  if (byPhrase) return byPhrase
  // 'thêm 8 xã đạt chuẩn; mỗi năm giảm từ 4% hộ nghèo'.
  if (quantity.unit === '%' && fallsDirectly.test(around.left) && poorBehind.test(around.right)) {
    const poor = fromHeadBehind(input)
    if (poor) return poor
  }
  // 'kết nạp 252 đảng viên mới đạt 100% kế hoạch': what was just counted stands nearer than an older head.
  if (quantity.unit === '%' && memory.last?.counted && around.left.length < 60) {
    const head = fromHead(input)
    const near = carried(input)
    if (near && (!head || head.trace.length === 0 || !governedSince(input))) return near
    if (head) return head
  }
  // 'Cơ cấu …: thương mại - dịch vụ chiếm 84,03%, tăng 11,53%': the part of the economy rose, not the sector.
  if (
    (quantity.unit === '%' || quantity.unit === 'pp') &&
    (input.mode.measured === 'structure' || movesInStructure(input)) &&
    memory.last?.code?.startsWith('economy.structure.') &&
    memory.lastMeasure === 'level' &&
    !governedSince(input)
  ) {
    const near = carried(input)
    if (near?.reading.measure === 'change') return near
  }
  if (
    quantity.unit === '%' &&
    /^\s[\p{L}]/u.test(around.right) &&
    (countsDirectly.test(around.left) || (fallsDirectly.test(around.left) && poorBehind.test(around.right)))
  ) {
    const behind = fromHeadBehind(input)
    if (behind) return behind
  }
  // '50% số trường đạt chuẩn quốc gia, 35% lao động qua đào tạo': the phrase before has its number.
  if (quantity.unit === '%' && memory.last && isNextInList(input))
    return fromComplementBehind(input) ?? fromHeadRightBehind(input) ?? fromHeadBehind(input) ?? byEllipsis(input)
  const elsewhere = input.memory.last && !governedSince(input, people) ? ofOtherPlace(input) : null
  if (elsewhere) return elsewhere
  return (
    fromSectorBehind(input) ??
    fromComplementBehind(input) ??
    fromHeadRightBehind(input) ??
    fromHead(input) ??
    byEllipsis(input) ??
    carried(input) ??
    fromHeadBehind(input) ??
    part(input) ??
    inParallel(input) ??
    ofSentenceBefore(input) ??
    onceMore(input)
  )
}
