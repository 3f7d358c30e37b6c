import { type TSchema, Type } from 'typebox'
import type { Store } from '../../domain/store.ts'
import { Problem } from '../../errors.ts'
import { type KnownValues, knownValues } from '../lists/known-values.ts'

/** What the views are asked for: districts, indicators and years that are named, so many at the most. */

const codes = (description: string, example: string): TSchema =>
  Type.String({
    description,
    pattern: '^[^,\\u0000]{1,80}(?:,[^,\\u0000]{1,80}){0,49}$',
    maxLength: 2000,
    examples: [example],
  })

export const districtChoice = {
  district: Type.Optional(codes('Official codes of districts, parted by commas; at most 50.', '183,185')),
  province: Type.Optional(
    Type.String({
      description: 'Or all districts of this province.',
      pattern: '^[^,\\u0000]{1,80}$',
      maxLength: 80,
      examples: ['20'],
    }),
  ),
}

export const indicatorChoice = codes('Codes of indicators, parted by commas; at most 10.', 'budget.revenue')

export const yearChoice = Type.String({
  description: 'A year, or a range of at most 15 years.',
  pattern: '^\\d{4}(?:\\.\\.\\d{4})?$',
  maxLength: 10,
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
  if ((district === undefined) === (province === undefined))
    refuse('district: name districts, or a province, one of the two')
  if (province === undefined) return { ...(await knownValues(store, 'district', list(district!))), province: null }
  const { known } = await knownValues(store, 'province', [province])
  return { known: await store.districtsOf(known[0]!), problems: [], province: known[0]! }
}

export async function chosenIndicators(store: Store, text: string): Promise<KnownValues> {
  const named = list(text)
  if (named.length > 10) refuse('indicator: at most 10 at a time')
  return knownValues(store, 'indicator', named)
}

export function chosenYears(text: string): number[] {
  const [first = 0, last = first] = text.split('..').map(Number)
  if (first < 1900 || last > 2100 || last < first)
    refuse('period: ends before it begins, or lies outside of 1900 to 2100')
  if (last - first >= 15) refuse('period: at most 15 years at a time')
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
