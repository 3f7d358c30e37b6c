import { type TSchema, Type } from 'typebox'
import type { Store } from '../../domain/store.ts'
import { Problem } from '../../errors.ts'
import { type KnownValues, knownValues } from '../lists/known-values.ts'
import { asArray, longestValue } from '../lists/parameters.ts'

/** What the views are asked for: districts, indicators and periods that are named, so many at the most. */

const codes = (description: string, example: string, most: number): TSchema =>
  Type.String({
    description,
    pattern: '^[^,\\u0000]{1,80}(?:,[^,\\u0000]{1,80}){0,49}$',
    maxLength: 2000,
    examples: [example],
    ...asArray({ pattern: '^[^,\\u0000]{1,80}$', maxLength: longestValue }, most),
  })

const mostDistricts = 50

export const districtChoice = {
  district: Type.Optional(
    codes(
      `Official codes of districts, parted by commas; at most ${mostDistricts}. Where no province is named either: the first ${mostDistricts} that there are articles of.`,
      '183,185',
      mostDistricts,
    ),
  ),
  province: Type.Optional(
    Type.String({
      description: 'Or all districts of this province.',
      pattern: '^[^,\\u0000]{1,80}$',
      maxLength: 80,
      examples: ['20'],
    }),
  ),
}

export const indicatorChoice = codes('Codes of indicators, parted by commas; at most 10.', 'budget.revenue', 10)

export const periodChoice = Type.String({
  description:
    'A year, a half-year or a quarter (`2020`, `2020-S1`, `2020-Q3`), or all of one kind from one to another; at most 15 years.',
  pattern: '^\\d{4}(?:-(?:S[12]|Q[1-4]))?(?:\\.\\.\\d{4}(?:-(?:S[12]|Q[1-4]))?)?$',
  maxLength: 16,
  examples: ['2019..2021'],
})

const list = (text: string): string[] => [...new Set(text.split(','))]

const refuse = (detail: string): never => {
  throw new Problem('invalid-parameter', detail)
}

export async function chosenDistricts(
  store: Store,
  { district, province }: { district?: string; province?: string },
): Promise<KnownValues & { readonly province: string | null }> {
  if (district !== undefined && province !== undefined)
    refuse('district: name districts, or a province, one of the two')
  if (district === undefined && province === undefined)
    return { known: await store.districtsWithArticles(mostDistricts), problems: [], province: null }
  if (province === undefined) return { ...(await knownValues(store, 'district', list(district!))), province: null }
  const { known } = await knownValues(store, 'province', [province])
  return { known: await store.districtsOf(known[0]!), problems: [], province: known[0]! }
}

export async function chosenIndicators(store: Store, text: string): Promise<KnownValues> {
  const named = list(text)
  if (named.length > 10) refuse('indicator: at most 10 at a time')
  return knownValues(store, 'indicator', named)
}

/** How many parts a year has, by the letter that names one. */
const partsOfYear: Readonly<Record<string, number>> = { S: 2, Q: 4 }

/** `2019..2021` is three years, `2020-Q3..2021-Q2` four quarters. */
export function chosenPeriods(text: string): string[] {
  const ends = text.split('..').map((end) => /^(\d{4})(?:-([SQ])(\d))?$/.exec(end)!)
  const [first, last] = [ends[0]!, ends.at(-1)!]
  const letter = first[2]
  if (letter !== last[2]) refuse('period: goes from one kind to another; right are 2019..2021 and 2020-Q1..2020-Q4')
  const parts = letter === undefined ? 1 : partsOfYear[letter]!
  const placeOf = ([, year, , part]: RegExpExecArray): number => Number(year) * parts + (part ? Number(part) - 1 : 0)
  const [from, to] = [placeOf(first), placeOf(last)]
  if (Number(first[1]) < 1900 || Number(last[1]) > 2100 || to < from)
    refuse('period: ends before it begins, or lies outside of 1900 to 2100')
  if (to - from >= 15 * parts) refuse('period: at most 15 years at a time')
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const year = Math.floor((from + at) / parts)
    return letter === undefined ? String(year) : `${year}-${letter}${((from + at) % parts) + 1}`
  })
}
