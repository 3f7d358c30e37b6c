import { indicatorByCode } from '../../lexicon/indicators.ts'
import {
  makesOut,
  moves,
  namesBehind,
  otherPlace,
  priceBefore,
  refersBack,
  sameAgain,
  saysNoName,
  seasonAlone,
  someBefore,
  someBehind,
  sumsUp,
  timesAgain,
  toldAgain,
} from '../../lexicon/wording/ties.ts'
import type { MeasureReading } from '../refiners/around.ts'
import type { Token } from '../tokens.ts'
import {
  asItStands,
  type Choice,
  type ChoiceInput,
  isCountOf,
  isOf,
  nearLevels,
  ofSame,
  partsOfSentence,
  plainReading,
  type SameAs,
  unitOf,
} from './choice.ts'
import { resolveFixed } from './resolve-fixed.ts'

/** 'tính theo giá hiện hành là 4.420 tỷ đồng': the whole once more, in other prices. */
export function ofOtherPrices({ memory, quantity, around }: ChoiceInput, reading: MeasureReading): Choice | null {
  const { whole } = memory
  if (!whole || reading.measure !== 'level' || unitOf(quantity) !== whole.unit) return null
  if (!priceBefore.test(around.left)) return null
  return ofSame({ ...whole, item: null, compound: null }, reading, 'in other prices')
}

/** '124 tạ/ha (vụ đông xuân 69,8 tạ/ha, vụ mùa 54,5 tạ/ha)': the same once more, of each season. */
export function ofSeasons({ memory, quantity, around }: ChoiceInput, reading: MeasureReading): Choice | null {
  const unit = unitOf(quantity)
  // '3.200 ha, năng suất 62 tạ/ha; vụ mùa 3.850 ha': the last one measured so.
  const last =
    memory.last?.unit === unit
      ? memory.last
      : (memory.levels.slice(-nearLevels).findLast((one) => one.unit === unit) ??
        memory.levelsBefore.findLast((one) => one.unit === unit) ??
        null)
  if (last?.measure !== 'level' || reading.measure !== 'level') return null
  if (!['t', 'ha', 't/ha'].includes(last.unit) || !seasonAlone.test(around.left)) return null
  return ofSame({ ...last, item: null }, reading, 'of a season')
}

/** 'trồng 850 ha, 600 ha trong đó đã cho thu hoạch', 'còn 3.180 ha, …, trong đó 1.460 ha đạt VietGAP': some of what was measured so before. */
export function someOfIt({ memory, quantity, around }: ChoiceInput, reading: MeasureReading): Choice | null {
  const isSome = someBefore.test(around.left) || (someBehind.test(around.right) && !/\p{L}/u.test(around.left))
  if (!isSome || quantity.unit !== 'ha' || reading.measure !== 'level') return null
  const last = memory.levels.slice(-nearLevels).findLast(({ unit }) => unit === quantity.unit)
  return last?.code ? ofSame(last, reading, 'some of it') : null
}

/** '… tháng 8 ước đạt 162 tỷ đồng; 8 tháng 1.287 tỷ đồng': the same once more, of another time. */
export function ofOtherTime(input: ChoiceInput, reading: MeasureReading, mostNames: number): Choice | null {
  const { memory, quantity, around, tokens, member, partOf } = input
  const { last } = memory
  if (last === null || last.code === null || reading.measure !== 'level') return null
  // 'Hết năm ngoái là 58,4%, hiện nay 66,1%': a rate is told again where nothing else is named.
  if (quantity.unit === '%' && (last.unit !== '%' || last.measure !== 'level' || mostNames > 0)) return null
  if (!isOf(quantity, last.unit) && !isCountOf(quantity, last.unit)) return null
  let time = -1
  let words = 0
  for (let at = member.at - 1; at >= 0 && tokens[at]!.start >= last.claim.end; at -= 1) {
    const { claim, text } = tokens[at]!
    if (claim?.quantity || text === ';') break
    if (claim?.period || claim?.rule === 'reference:duration') {
      time = at
      // Parts have names of their own before their time.
      if (!partOf) break
    }
    if (/\p{L}/u.test(text) && !toldAgain.has(text)) words += 1
  }
  const wordOfTime = timesAgain.exec(around.left)
  if (wordOfTime) words = Math.min(words, namesIn(around.left.slice(wordOfTime.index + wordOfTime[0].length)))
  if ((time < 0 && !wordOfTime) || words > mostNames) return null
  return ofSame(wholeBefore(input) ?? last, reading, 'of another time')
}

/** 'việc làm cho 190 lao động, trong đó xuất khẩu lao động 24 người; lũy kế 1.630 lao động': behind the semicolon the whole is told again. */
export function wholeBefore({ memory: { last }, tokens, member, around }: ChoiceInput): SameAs | null {
  const whole = last?.partOf
  if (!last || !whole || whole.code === last.code || whole.unit !== last.unit) return null
  const isApart =
    tokens[0]!.start >= last.claim.end ||
    tokens.slice(0, member.at).some(({ text, start }) => text === ';' && start >= last.claim.end)
  return isApart && sumsUp.test(around.left) ? { ...whole, item: null, compound: null } : null
}

/** A level that stands as its sentence's last one did, of another time: 'bình quân mỗi xã 3,8 tiêu chí, đến nay là 10,9 tiêu chí'. */
export function toldAgainOf(input: ChoiceInput): Choice | null {
  const { memory, quantity } = input
  // 'có 9 doanh nghiệp thành lập với vốn 41,5 tỷ đồng; lũy kế 73 doanh nghiệp': the sum stands between.
  const last = memory.last?.unit.startsWith(quantity.nounUnit ?? '-')
    ? memory.last
    : (memory.levels.slice(-nearLevels).findLast(({ unit }) => unit === quantity.nounUnit) ?? null)
  if (last?.code == null || indicatorByCode.get(last.code)?.general || !last.unit.startsWith(quantity.nounUnit ?? '-'))
    return null
  return ofOtherTime(
    { ...input, memory: { ...memory, last } },
    { measure: 'level', value: quantity.value, unit: last.unit, rule: 'level' },
    0,
  )
}

/** 'thấp hơn bình quân toàn tỉnh (18,4%)', 'riêng vùng đồng bào dân tộc 12,9%': the same once more, of another place. */
export function ofOtherPlace(input: ChoiceInput): Choice | null {
  const { memory, quantity, around } = input
  const { lastMeasure } = memory
  const last = memory.last?.measure === 'change' ? memory.levels.at(-1) : memory.last
  if (!last?.code || !otherPlace.test(around.left) || moves.test(around.left) || quantity.word) return null
  const measure = lastMeasure === 'attainment' && quantity.unit === '%' ? 'attainment' : 'level'
  if (measure === 'level' && (!isOf(quantity, last.unit) || last.measure !== 'level')) return null
  return ofSame({ ...last, item: null }, asItStands(quantity, unitOf(quantity), measure, measure), 'of another place')
}

/** 'Năm 2019, con số là 158.000 lượt', 'Theo chuẩn mới, cuối năm 2021 là 57,42%': nothing is named, so it is of what the sentence before told, or asked. */
export function ofSentenceBefore(input: ChoiceInput): Choice | null {
  const { memory, quantity, around } = input
  if (memory.last !== null || quantity.word) return null
  const speaksOfIt = refersBack.test(around.left)
  if (!speaksOfIt && (wordsThatName(input) > 0 || namesBehind.test(around.right))) return null
  const topic = topicBefore(input)
  if (!topic) return null
  const reading = plainReading(topic.unit, quantity, around)
  if (reading?.measure !== 'level') return null
  return ofSame({ ...topic, item: null, compound: null }, reading, 'of the sentence before')
}

/** 'Tháng 8: 2 vụ, chết 2 người; 8 tháng: 16 vụ, chết 13 người': the same words once more, of another time. */
export function inParallel(input: ChoiceInput): Choice | null {
  const { memory, quantity, around, tokens, member } = input
  if (quantity.word || quantity.unit === '%' || !endsBehind.test(around.right)) return null
  const isTimed =
    timesAgain.test(around.left) ||
    tokens
      .slice(Math.max(0, member.at - farthestName), member.at)
      .some(({ claim }) => claim?.period || claim?.rule === 'reference:duration' || (claim?.date && !claim.quantity))
  if (!isTimed) return null
  const unit = quantity.unit ?? quantity.nounUnit
  const name = nameBefore(tokens, member.at)
  const told = [...memory.levelsBefore.slice(-nearLevels), ...memory.levels.slice(-nearLevels)].findLast(
    (level) => level.code !== null && level.unit === unit && level.name === name,
  )
  if (!told?.code) return null
  return ofSame(
    told,
    asItStands(quantity, told.unit),
    'in parallel',
    `«${told.label}» in the same words, of another time`,
  )
}

const endsBehind = /^\s?(?:[,;.)]|$)/u

/** The words before a number that name something, in its part of the sentence. */
export function nameBefore(tokens: readonly Token[], at: number): string {
  const words: string[] = []
  for (let before = at - 1; before >= Math.max(0, at - farthestName); before -= 1) {
    const { text, claim } = tokens[before]!
    if (claim?.quantity || partsOfSentence.has(text)) break
    if (!claim && text !== makesOut && /\p{L}/u.test(text) && !toldAgain.has(text) && !saysNoName.has(text))
      words.push(text)
  }
  return words.reverse().join(' ')
}

function topicBefore({ memory, quantity }: ChoiceInput): { code: string; label: string; unit: string } | null {
  const told = memory.levelsBefore.findLast(
    ({ code, unit }) => code !== null && (isOf(quantity, unit) || isCountOf(quantity, unit)),
  )
  if (told?.code) return { code: told.code, label: told.label, unit: told.unit }
  const { asked } = memory
  const resolved = asked && resolveFixed(asked.code, unitOf(quantity), quantity.nounUnit)
  return asked && resolved?.code ? { code: resolved.code, label: asked.label, unit: resolved.unit } : null
}

/** A name stands no more words before its number. */
const farthestName = 60

/** Words before the number, behind a label, that could name what it is of. */
function wordsThatName({ tokens, member }: ChoiceInput): number {
  const before = tokens.slice(Math.max(0, member.at - farthestName), member.at)
  return before
    .slice(before.findLastIndex(({ text }) => text === ':') + 1)
    .filter(({ text, claim }) => !claim && /\p{L}/u.test(text) && !toldAgain.has(text) && !saysNoName.has(text)).length
}

const namesIn = (text: string): number => (text.match(/\p{L}+/gu) ?? []).filter((word) => !toldAgain.has(word)).length

/** '43,7 triệu đồng/năm, tương đương 2.083 USD': the same in dollars. */
export function inDollars({ memory: { last }, quantity, around }: ChoiceInput): Choice | null {
  if (quantity.unit !== 'USD' || !last?.code || !last.unit.startsWith('VND') || last.measure !== 'level') return null
  if (!sameAgain.test(around.left)) return null
  const unit = last.unit.replace('VND', 'USD')
  return ofSame({ ...last, unit }, asItStands(quantity, unit), 'carried', `«${last.label}» in dollars`)
}
