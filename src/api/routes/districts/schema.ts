import { Type } from 'typebox'
import { districtKinds } from '../../../domain/gazetteer.ts'
import { targetVerdicts } from '../../../domain/views/views.ts'
import { indicatorRef, provinceRef, successor } from '../../references.ts'
import { date, day, decimal, id, object, oneOf, orNull, text } from '../../schema-kit.ts'
import { cell, cellWithBase, item, period, priceBasis, unit } from '../../views/cells.ts'
import { Award } from '../awards/schema.ts'
import { Meeting } from '../meetings/schema.ts'
import { Target } from '../targets/schema.ts'

/** What it tells, as JSON Schema. */

const districtFields = {
  code: text('Official code of the General Statistics Office.', '183'),
  name: text('Name, without the kind.', 'Cao Lộc'),
  kind: oneOf(districtKinds, 'Kind of the unit.'),
  province: provinceRef,
  aliases: Type.Array(Type.String(), { description: 'Other spellings of the name.' }),
  validFrom: day('First day of this version; null when before 2010.'),
  validTo: day('Last day of this version, included.', '2025-06-30'),
}

export const District = object(districtFields, {
  title: 'District',
  description: 'A district-level unit: its latest version.',
})

export const DistrictDetail = object(
  {
    ...districtFields,
    versions: Type.Array(
      object({
        name: text('Name.'),
        kind: oneOf(districtKinds, 'Kind.'),
        from: day('First day; null when before 2010.'),
        to: day('Last day, included.', '2025-06-30'),
      }),
      { description: 'Every name and kind that the code had, oldest first.' },
    ),
    successorProvince: orNull(successor, 'The province that took over on 2025-07-01, when the district level ended.'),
    communes: Type.Array(
      object({ code: text('Official code.', '06001'), name: text('Name.'), kind: text('xã, phường or thị trấn.') }),
      { description: 'Communes of the district, as they last were.' },
    ),
  },
  { title: 'DistrictDetail', description: 'A district-level unit with its versions, communes and successor.' },
)

export const TableRow = object(
  {
    indicator: indicatorRef,
    item,
    unit,
    priceBasis,
    period,
    result: cell('What was reported as a result.'),
    estimate: cell('What was estimated.'),
    target: cell('What was planned.'),
    previousYear: cell('The year before.'),
    attainment: cellWithBase('The result or estimate as a share of the plan.'),
    growth: cellWithBase('The growth.'),
  },
  { title: 'TableRow', description: 'Estimate, result, target, previous year and attainment of one thing.' },
)

export const Timeline = object(
  {
    years: Type.Array(
      object({
        year: Type.Integer({ description: 'The year.', minimum: 1900, maximum: 2100, examples: [2020] }),
        numbers: Type.Array(TableRow, {
          description: 'What was reported of this year: result, estimate, target, attainment and growth of each thing.',
          maxItems: 5000,
        }),
        meetings: Type.Array(Meeting, { description: 'Meetings held in this year.', maxItems: 1000 }),
        awards: Type.Array(Award, { description: 'Commendations that honour this year.', maxItems: 1000 }),
        targets: Type.Array(Target, {
          description: 'What was promised for this year, and what was reported of it.',
          maxItems: 1000,
        }),
      }),
      { description: 'By year.', maxItems: 200 },
    ),
  },
  { title: 'Timeline', description: 'Numbers, meetings, awards and promises of a district.' },
)

/** What a year holds, one after the other. */
export const TimelineRow = object({
  year: Type.Integer({ description: 'The year.', minimum: 1900, maximum: 2100, examples: [2020] }),
  kind: oneOf(['number', 'meeting', 'award', 'promise'], 'What the row tells of.'),
  indicator: orNull(indicatorRef),
  item,
  unit: orNull(unit),
  result: orNull(decimal('What was reported as a result.', '470000000000')),
  estimate: orNull(decimal('What was estimated.', '452200000000')),
  target: orNull(decimal('What was planned or promised.', '443400000000')),
  attainment: orNull(decimal('Result or estimate in percent of the plan.', '106')),
  growth: orNull(decimal('The growth, in percent.', '4.2')),
  verdict: orNull(oneOf(targetVerdicts, 'What came of the promise.')),
  date: orNull(date('Day of the meeting.', '2021-01-06')),
  title: orNull(text('Kind of the meeting and who held it; form and number of the awards.')),
  articleId: orNull(id('article')),
})
