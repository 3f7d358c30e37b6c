import { type TSchema, Type } from 'typebox'
import { districtKinds } from '../../domain/gazetteer.ts'
import { date, several } from './parameters.ts'

/** Filters that several lists take, each in one form. */

/** The form is checked for each code by itself: a wrong one does not spoil the others. */
export const code = '[^,\\u0000]{1,80}'

export const provinceCode = several('Official code of the province.', null, code, '20')

export const districtCode = several('Official code of the district.', null, code, '183')

export const kind = several('Kind of the district.', districtKinds)

export const ofDistrict = { district: districtCode, province: provinceCode, kind }

export const integer = (description: string, example: number): TSchema =>
  Type.Optional(Type.Integer({ description, minimum: 1, maximum: 2_147_483_647, examples: [example] }))

export const year = (description: string): TSchema =>
  Type.Optional(Type.Integer({ description, minimum: 1900, maximum: 2100, examples: [2020] }))

export const published = {
  publishedAfter: date('Published on this day or later.', '2020-11-01'),
  publishedBefore: date('Published on this day or earlier.', '2021-03-31'),
}

/** A day, or a moment of ISO 8601. */
export const dayOrMoment = (description: string, example: string): TSchema =>
  Type.Optional(
    Type.String({
      description: `${description} ISO 8601.`,
      pattern: '^\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,6})?)?(?:Z|[+-]\\d{2}:\\d{2}))?$',
      maxLength: 40,
      examples: [example],
    }),
  )

export const onePeriod = '\\d{4}(?:-S[12]|-Q[1-4]|-(?:0[1-9]|1[0-2])(?:/\\d{4}-(?:0[1-9]|1[0-2]))?|/\\d{4})?'

export const exactPeriod = (description: string): TSchema =>
  Type.Optional(Type.String({ description, pattern: `^${onePeriod}$`, maxLength: 20, examples: ['2020'] }))

export const indicatorFilter = several('Code of the indicator.', null, code, 'budget.revenue')

export const ofPlace = { district: districtCode, province: provinceCode }

export const idFilter = (description: string) =>
  Type.Optional(Type.Integer({ description, minimum: 1, maximum: 2_147_483_647, examples: [1] }))
