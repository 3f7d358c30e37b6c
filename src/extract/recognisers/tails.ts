import { times } from '../../domain/decimal.ts'
import { after } from '../../domain/pattern.ts'
import { rowWords } from '../../lexicon/numerals.ts'
import { countNouns, rateRows, scaleRows, unitRows } from '../../lexicon/units.ts'
import {
  blockWord,
  cellsAndCommittees,
  dongSign,
  halfMoreWords,
  movesTo,
  nextInRowWords,
  notOtherWord,
  notRate,
  ofPlanned,
  organisationBehind,
  perMark,
  restOfMoneyWords,
  thousandsOfWords,
} from '../../lexicon/wording/quantities.ts'
import { spellingKey } from '../../text/letters.ts'

/** What stands behind a figure: its scale, its unit, its noun. */

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

export const longestFirst = (surfaces: readonly string[]): string =>
  [...new Set(surfaces.map(spellingKey))]
    .sort((a, b) => b.length - a.length)
    .map((surface) => literal(surface).replace(/\\\//g, '\\s?/\\s?'))
    .join('|')

const table = <T>(rows: readonly T[], surfaces: (row: T) => readonly string[]): Map<string, T> =>
  new Map(rows.flatMap((row) => surfaces(row).map((surface) => [spellingKey(surface), row] as const)))

const units = table(unitRows, (row) => row.surfaces)

const scales = table(scaleRows, (row) => row.surfaces)

const rates = table(rateRows, (row) => row.surfaces)

export const nouns = table(countNouns, (row) => row.slice(1))

export const sticky = (pattern: string): RegExp => new RegExp(pattern, 'uy')

/** 'tr.đ' is one unit. */
const unitInOne = `(?!\\.${dongSign})`

/** 'năm 2023 tỷ lệ …' tells no billions. */
const scaleAt = sticky(`\\s?(${longestFirst([...scales.keys()])})${after}${unitInOne}${notRate}`)

const unitAt = sticky(
  `\\s?(%|‰|€|\\$|(?:${longestFirst([...units.keys()].filter((u) => !'%‰€$'.includes(u)))})${after}${notOtherWord})`,
)

const rateAt = sticky(`\\s?${perMark}\\s?(${longestFirst([...rates.keys()])})${after}`)

export const nounAt = sticky(`\\s(?:(?:${cellsAndCommittees}|${longestFirst([...nouns.keys()])})${after})`)

const glueNounAt = sticky(`(?:${longestFirst([...nouns.keys()])})${after}`)

/** '136,4 tỷ/136,3 tỷ đồng', '50.000 tấn/KH 52.000 tấn': the plan behind the result, each with its unit. */
export const unitFraction = sticky(ofPlanned)

export const restOfMoney = sticky(restOfMoneyWords)

/** '1 tỷ rưỡi', '2 nghìn 345 tỷ', '62 ± 0,5%'. */
export const halfMore = sticky(halfMoreWords)

export const thousandsOf = sticky(thousandsOfWords)

export const at = (pattern: RegExp, text: string, index: number): RegExpExecArray | null => {
  pattern.lastIndex = index
  return pattern.exec(text)
}

export interface Tail {
  readonly end: number
  readonly factor: string
  readonly unit: string | null
  readonly noun: string | null
  readonly nounUnit: string | null
  readonly nounEnd: number
}

/** Scale, unit, rate and noun behind a figure that ends at `index`. */
export function readTail(key: string, index: number): Tail {
  let end = index
  let factor = '1'
  let unit: string | null = null
  const scale = at(scaleAt, key, end)
  let money = false
  if (scale) {
    const row = scales.get(scale[1]!)!
    factor = row.factor
    money = row.money
    end = scaleAt.lastIndex
  }
  const measured = at(unitAt, key, end)
  if (
    measured &&
    !(measured[1] === dongSign && !scale) &&
    !(
      measured[1] === blockWord &&
      !scale &&
      organisationBehind.test(key.slice(unitAt.lastIndex, unitAt.lastIndex + 12))
    )
  ) {
    const row = units.get(measured[1]!.replace(/\s?\/\s?/g, '/'))!
    if (!(scale && (row.unit === '%' || row.unit === 'x'))) {
      unit = row.unit
      factor = row.factor === '1' ? factor : times(factor, row.factor)
      end = unitAt.lastIndex
    }
  }
  const noun = unit === null ? (at(nounAt, key, end) ?? (scale ? null : at(glueNounAt, key, end))) : null
  if (unit === null && noun) {
    const surface = noun[0].trim()
    return {
      end,
      factor,
      unit: null,
      noun: surface,
      nounUnit: nouns.get(surface)?.[0] ?? 'organization',
      nounEnd: end + noun[0].length,
    }
  }
  if (unit === null && money) unit = 'VND'
  if (unit === 'VND' || unit === 'USD') {
    const rate = at(rateAt, key, end)
    if (rate) {
      const row = rates.get(rate[1]!.replace(/\s?\/\s?/g, '/'))!
      unit += row.per
      if (row.factor !== '1') factor = times(factor, row.factor)
      end = rateAt.lastIndex
    }
  }
  return { end, factor, unit, noun: null, nounUnit: null, nounEnd: end }
}

/** 'lần lượt đạt 1.200, 2.300 và 3.400 tỷ đồng': in a row that is announced, the last measure is that of all. */
export const announcesRow = new RegExp(`(?<!\\p{L})(?:${rowWords.join('|')})(?!\\p{L})[^;\\n]{0,100}$`, 'u')

export const rowReach = 120

const longestRow = 8

const nextInRow = sticky(nextInRowWords)

export const isBare = ({ unit, noun, factor }: Tail): boolean => unit === null && noun === null && factor === '1'

export function sharedTail(key: string, index: number): Tail | null {
  let end = index
  for (let count = 0; count < longestRow && at(nextInRow, key, end); count += 1) {
    const from = nextInRow.lastIndex
    const tail = readTail(key, from)
    // Its own end stays behind its figure.
    if (!isBare(tail)) return { ...tail, end: index, nounEnd: index }
    end = from
  }
  return null
}

/** 'tăng từ 120 lên 312 tỷ đồng': both are of the measure that stands behind the second. */
const toNext = sticky(movesTo)

export function tailOfNext(key: string, index: number): Tail | null {
  if (!at(toNext, key, index)) return null
  const tail = readTail(key, toNext.lastIndex)
  return isBare(tail) ? null : { ...tail, end: index, nounEnd: index }
}
