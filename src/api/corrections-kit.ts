import { type TProperties, Type } from 'typebox'
import type { CorrectableFields } from '../domain/corrections.ts'
import { daysOf } from '../domain/period.ts'
import { areaLevels, measures, precisions, statuses } from '../domain/report.ts'
import type { CorrectionResult } from '../domain/writing.ts'
import { Problem } from '../errors.ts'
import { indicators } from '../lexicon/indicators.ts'
import { calendarDay } from './lists/parameters.ts'
import { object, oneOf } from './schema-kit.ts'

/** What corrections of observations share: their fields, what is checked in them, and what comes back. */

const decimal = (description: string) =>
  Type.String({
    description: `${description} An exact decimal as text.`,
    pattern: '^-?\\d{1,24}(\\.\\d{1,12})?$',
    maxLength: 40,
  })
const nullable = (schema: object) => Type.Unsafe<never>({ anyOf: [schema, { type: 'null' }] })
const words = (description: string, maxLength = 200) =>
  Type.String({ description, minLength: 1, maxLength, pattern: '^[^\\u0000]*$' })

export const reason = Type.String({
  description: 'Why; it is kept.',
  minLength: 1,
  maxLength: 2000,
  pattern: '^[^\\u0000]*$',
  examples: ['the article gives it in thousand tonnes'],
})

const fields = {
  indicator: nullable(words('Code of the indicator; null where the catalogue has none.')),
  label: words('The noun phrase as the article has it.', 500),
  item: nullable(words('The part of the indicator that the number is of.')),
  measure: oneOf(measures, 'What the number says.'),
  value: decimal('The value in canonical units.'),
  upper: nullable(decimal('Upper end of a range.')),
  total: nullable(decimal('The set that the value is part of.')),
  unit: words('Unit.', 40),
  precision: oneOf(precisions, 'How exact.'),
  period: nullable(words('`2020`, `2020-S1`, `2020-Q3`, `2020-10`, `2020-01/2020-09` or `2016/2020`.', 20)),
  status: oneOf(statuses, 'Result, estimate or target.'),
  base: nullable(Type.String({ description: 'What it is held against.', pattern: '^[a-z_\\d]{1,30}$', maxLength: 30 })),
  asOf: nullable(Type.String({ description: 'The day until which it was counted.', ...calendarDay })),
  priceBasis: nullable(oneOf(['current', 'constant'], 'Prices.')),
  area: nullable(object({ level: oneOf(areaLevels, 'Level.'), name: words('Name, without the kind.') })),
} satisfies TProperties

export const correctionFields = Object.fromEntries(
  Object.entries(fields).map(([name, schema]) => [name, Type.Optional(schema)]),
) as TProperties
export const requiredFields = {
  ...correctionFields,
  measure: fields.measure,
  value: fields.value,
  unit: fields.unit,
  status: fields.status,
} as TProperties

/** What the schema cannot say: that the indicator is in the catalogue, the period one of the calendar, a percentage a percentage. */
export function checkFields(
  given: CorrectableFields,
  standing: Readonly<Record<string, unknown>> = {},
): CorrectableFields {
  const refuse = (detail: string): never => {
    throw new Problem('unprocessable-content', detail)
  }
  if (given.indicator && !indicators.some(({ code }) => code === given.indicator))
    refuse(`indicator: the catalogue has no ${given.indicator}; see /indicators`)
  if (given.period && !daysOf(given.period))
    refuse('period: is no period; right are 2020, 2020-S1, 2020-Q3, 2020-10, 2020-01/2020-09, 2016/2020')
  const after: Readonly<Record<string, unknown>> = { ...standing, ...given }
  if (['growth', 'share', 'attainment'].includes(String(after.measure)) && after.unit !== '%')
    refuse(`unit: of ${String(after.measure)} is %`)
  return given
}

/** Where the correction is told and can be undone, in `Link`. */
export const correctionLink = {
  Link: { type: 'string', description: 'The correction that was made: `</corrections/12>; rel="describedby"`.' },
}

export const linkOf = (correctionId: number): string => `</corrections/${correctionId}>; rel="describedby"`

export function settled(
  result: CorrectionResult,
  what: string,
  id: number,
): Extract<CorrectionResult, { kind: 'done' }> {
  if (result.kind === 'done') return result
  if (result.kind === 'missing') throw new Problem('not-found', `there is no ${what} ${id}`)
  if (result.kind === 'superseded')
    throw new Problem(
      'conflict',
      `${what} ${id} was superseded${result.by === null ? '' : ` by ${result.by}`}; correct what stands`,
    )
  throw new Problem('unprocessable-content', result.why)
}
