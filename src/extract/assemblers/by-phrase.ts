import { negate } from '../../domain/decimal.ts'
import { indicatorByCode } from '../../lexicon/indicators.ts'
import {
  addsAtEnd,
  addsBefore,
  atPlace,
  comparedSoon,
  comparesBefore,
  comparesBehind,
  countedNoun,
  countsBehind,
  detailBehind,
  movesBefore,
  movesOrShares,
  nextBehind,
  nounThenNext,
  ofThem,
  saidOfBoth,
  saysOfThem,
  setsTargets,
} from '../../lexicon/wording/ties.ts'
import { type CountedMatch, countedAt, occurrencesOf } from '../recognisers/heads.ts'
import { besideCatalogue } from '../recognisers/phrase-tables.ts'
import type { MeasureReading } from '../refiners/around.ts'
import { measureOf } from '../refiners/measure.ts'
import { quantityMark } from '../tokens.ts'
import { type Choice, type ChoiceInput, unitOf } from './choice.ts'
import { rateOfCount } from './meant.ts'
import { resolveFixed } from './resolve-fixed.ts'

/** A number that counts takes its indicator from the phrase around it. */

const minScore = 0.9
const longPhrase = 3
/** 'Thêm 3 trường đạt chuẩn quốc gia': of these no code counts the new ones alone. */
const schools = 'education.national_standard_schools'
const countedUnits = new Set(['commune', 'school', 'organization'])

/** Words of the last noun, and of what is said of all. */
const mostNoun = 6
/** So many more are looked at in a list, each so many words behind the one before it. */
const mostListed = 3
const farthestNext = 8
/** Words before a number that can be of its phrase. */
const farthestSaid = 40

/** '327 doanh nghiệp, 6 hợp tác xã thành lập mới': what is said behind the last of a list holds for those before it, too. */
function sharedMatches({ tokens, member, quantity, around }: ChoiceInput): CountedMatch[] {
  if ((quantity.unit !== null && quantity.unit !== '%') || !nounThenNext.test(around.right)) return []
  const from = Math.max(0, member.at - farthestSaid)
  const own = tokens.slice(from, nextNumber(tokens, member.at) - 1)
  let before = member.at
  for (let listed = 0; listed < mostListed; listed += 1) {
    const next = nextNumber(tokens, before)
    if (next < 0 || tokens[next + 1]?.text === ofThem || next - 1 <= before + 1) return []
    for (let skipped = 1; skipped <= mostNoun; skipped += 1) {
      const said = tokens.slice(next + 1 + skipped, next + 9 + skipped)
      if (!said[0] || !saidOfBoth.has(said[0].text)) continue
      const together = [...own, ...said]
      const found = countedAt(together, occurrencesOf(together), member.at - from, null).find(
        ({ to, code, score }) => to > own.length && code !== besideCatalogue && score >= longPhrase,
      )
      return found ? [{ ...found, from: found.from + from, to: own.length + from }] : []
    }
    before = next
  }
  return []
}

/** The number next behind, where it stands near; else -1. */
function nextNumber(tokens: ChoiceInput['tokens'], at: number): number {
  for (let next = at + 1; next <= at + farthestNext; next += 1) if (tokens[next]?.text === quantityMark) return next
  return -1
}

/** '5 người bị thương', '412 tổ hợp tác': the phrase around the number is of something that the catalogue does not hold. */
export function countsBeside({ quantity, tokens, occurrences, member }: ChoiceInput): boolean {
  if (quantity.unit !== null) return false
  const matches = countedAt(tokens, occurrences, member.at, null).filter(({ score }) => score >= minScore)
  const best = Math.max(...matches.filter(({ code }) => code !== besideCatalogue).map(({ score }) => score), 0)
  return matches.some(({ code, score }) => code === besideCatalogue && score > best)
}

export function counted(input: ChoiceInput): Choice | null {
  const { quantity, tokens, occurrences, member, around } = input
  if (quantity.unit !== null && !['ha', 'km', 'VND'].includes(quantity.unit)) return null
  // 'ở 7 xã' says where, not how many.
  if (quantity.nounUnit === 'commune' && atPlace.test(around.left)) return null
  const own = countedAt(tokens, occurrences, member.at, quantity.unit)
  for (const match of [...(own[0] === undefined || own[0].general ? sharedMatches(input) : []), ...own]) {
    // '62/65 tổ chức cơ sở đảng …': a part is not the total.
    if (match.code === besideCatalogue) continue
    if (match.score < minScore || (quantity.total !== undefined && match.code.endsWith('_total'))) continue
    if (match.code.startsWith('territory.') && isSome(input)) continue
    // 'Đại hội đề ra 24 chỉ tiêu thì chúng tôi đạt 19': so many were set.
    if (match.code.startsWith('targets.') && setsTargets.test(around.left)) continue
    // 'tăng 12 doanh nghiệp' is no number of all of them.
    if (match.general && movesBefore.test(around.left)) continue
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
    // 'tăng 1 vụ, 2 người chết so với cùng kỳ': the verb holds for the list.
    const alsoChanged =
      reading.measure === 'level' &&
      input.memory.lastMeasure === 'change' &&
      nextBehind.test(around.left) &&
      comparedSoon.test(around.right)
    if (alsoChanged)
      return {
        ...{ code: match.code, item: null, label: labelOf(input, match.from, match.to), unit: row.unit },
        reading: {
          measure: 'change',
          value: input.memory.lastFalls ? negate(quantity.value) : quantity.value,
          unit: row.unit,
          rule: 'change: list',
        },
        rule: 'counted',
        ground: 'list',
        compound: null,
        end: tokens[match.to - 1]!.end,
        trace: [`phrase «${match.surface}», changed as the number before`],
      }
    const level: MeasureReading =
      reading.measure === 'change' &&
      quantity.unit === null &&
      !(match.code === schools && addsAtEnd.test(around.left)) &&
      !(input.memory.lastMeasure === 'change' && input.memory.last?.unit === row.unit) &&
      (reading.base !== 'plan' || match.code.startsWith('targets.')) &&
      (quantity.total !== undefined || (!comparesBehind.test(around.right) && !comparesBefore.test(around.left)))
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
      ground: match.general ? 'counted, in general' : match.score < longPhrase ? 'counted' : 'counted, long phrase',
      compound: null,
      end: tokens[match.to - 1]!.end,
      trace: [`phrase «${match.surface}» (score ${match.score.toFixed(1)})`],
    }
  }
  return null
}
const isSome = ({ quantity, around }: ChoiceInput): boolean =>
  quantity.total !== undefined ||
  saysOfThem.test(around.right) ||
  detailBehind.test(around.right) ||
  addsBefore.test(around.left)

/** '100% xã, thị trấn đạt chuẩn nông thôn mới': a percentage right before what is counted is the share of it. */
export function shareOfCounted(input: ChoiceInput): Choice | null {
  const { quantity, tokens, occurrences, member, around } = input
  if (quantity.unit !== '%' || !countedNoun.test(around.right) || movesOrShares.test(around.left)) return null
  // 'số xã': the phrase goes on behind 'số' as it would behind the number.
  const at = countsBehind.test(around.right) ? member.at + 1 : member.at
  const own = countedAt(tokens, occurrences, at, null)
  for (const match of [...sharedMatches(input), ...own]) {
    const row = indicatorByCode.get(match.code)
    if (
      !row ||
      match.code === besideCatalogue ||
      match.code.startsWith('territory.') ||
      match.score < minScore ||
      (match.to <= member.at && own.includes(match)) ||
      !countedUnits.has(row.unit) ||
      match.code.endsWith('_total')
    )
      continue
    const rate = rateOfCount[match.code]
    return {
      code: rate ?? match.code,
      item: null,
      label: labelOf(input, match.from, match.to),
      unit: rate ? '%' : row.unit,
      reading: rate
        ? { measure: 'level', value: quantity.value, unit: '%', rule: 'level: share that is a rate' }
        : {
            measure: 'share',
            value: quantity.value,
            ...(quantity.upper === undefined ? {} : { upper: quantity.upper }),
            unit: '%',
            rule: 'share of what is counted',
          },
      rule: 'counted',
      ground: 'share of what is counted',
      compound: null,
      end: tokens[match.to - 1]!.end,
      trace: [`phrase «${match.surface}» behind a percentage`],
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
