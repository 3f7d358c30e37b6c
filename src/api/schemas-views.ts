import { Type } from 'typebox'
import { statuses, toldBy } from '../domain/report.ts'
import { availabilityStates, conflictVerdicts, targetReasons, targetVerdicts } from '../domain/views/views.ts'
import { problemsField } from './lists/known-values.ts'
import { date, decimal, id, object, oneOf, orNull, text } from './schema-kit.ts'
import { Award, contestedBy, districtRef, indicatorRef, Meeting } from './schemas.ts'

/** The views as JSON Schema: observations put side by side. */

const cellFields = {
  id: id('observation'),
  value: decimal('The value in canonical units.', '470000000000'),
  upper: orNull(decimal('Upper end of a range.', '9')),
  precision: text('How exact the article calls it.', 'over'),
  display: text('The number as the article writes it.', '470 tỷ đồng'),
  status: oneOf(statuses, 'Result, estimate or target.'),
  articleId: id('article'),
  saidOn: orNull(date('The day when it was said.', '2021-01-06')),
  dateFrom: orNull(oneOf(toldBy, 'How that day is known.')),
  others: Type.Integer({
    description: 'Observations of the same thing that are not shown.',
    minimum: 0,
    examples: [0],
  }),
  contested: contestedBy('Values'),
}
export const Cell = object(cellFields, { description: 'One value, with the observation that it is.' })
const base = orNull(text('What it is held against.', 'province_plan'))
const cell = (description: string) => orNull(Cell, description)
const cellWithBase = (description: string) => orNull(object({ ...cellFields, base }), description)
const item = orNull(text('The part of the indicator that the numbers are of.', 'lúa'))
const unit = text('Unit.', 'VND')
const priceBasis = orNull(text('current or constant prices, where said.', 'constant'))
const period = text('The period.', '2020')

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

export const Series = object(
  {
    district: districtRef,
    indicator: indicatorRef,
    measure: text('What the numbers say of the indicator.', 'level'),
    item,
    unit,
    base,
    priceBasis,
    points: Type.Array(object({ period, ...cellFields }), {
      description: 'The best value of each period.',
      maxItems: 1000,
    }),
  },
  { title: 'Series', description: 'One indicator of one district over time.' },
)

/** A point of a series with what the series is of. */
export const SeriesPoint = object({
  district: districtRef,
  indicator: indicatorRef,
  measure: text('What the number says of the indicator.', 'level'),
  item,
  unit,
  base,
  priceBasis,
  period,
  ...cellFields,
})

const rank = object({
  rank: Type.Integer({ description: '1 is the largest.', minimum: 1, examples: [3] }),
  of: Type.Integer({ description: 'Districts that have a value.', minimum: 1, examples: [11] }),
})
/** A cell of a comparison with what its row is of. */
export const ComparedCell = object({
  district: districtRef,
  indicator: indicatorRef,
  unit,
  priceBasis,
  period,
  ...cellFields,
  inProvince: rank,
  inCountry: rank,
})
export const Comparison = object(
  {
    problems: problemsField,
    rows: Type.Array(
      object({
        indicator: indicatorRef,
        unit,
        priceBasis,
        period,
        cells: Type.Array(object({ district: districtRef, ...cellFields, inProvince: rank, inCountry: rank }), {
          description: 'A cell for each district that has a value.',
          maxItems: 1000,
        }),
      }),
      { description: 'A row for each indicator, unit, price basis and period.', maxItems: 1000 },
    ),
  },
  { title: 'Comparison', description: 'Districts side by side.' },
)

export const AvailabilityRow = object({
  district: districtRef,
  indicator: indicatorRef,
  period,
  state: oneOf(
    availabilityStates,
    'There is a value; an article that may be of this district waits for review; articles of that time do not state it; there is no article.',
  ),
  observations: Type.Integer({ description: 'How many observations.', minimum: 0, examples: [2] }),
})

export const Availability = object(
  { problems: problemsField, rows: Type.Array(AvailabilityRow, { maxItems: 5000 }) },
  { title: 'Availability', description: 'Which values there are, and why others are not.' },
)

const over = (what: string) =>
  object({
    value: decimal(what, '4.2'),
    count: Type.Integer({ description: 'Districts that it rests on.', minimum: 1, examples: [5] }),
  })

export const Aggregate = object(
  {
    province: orNull(
      object({ code: text('Official code.', '20'), name: text('Name.', 'Lạng Sơn') }),
      'The province, where asked for by province.',
    ),
    kind: orNull(text('The kind of district, where asked for by kind.', 'huyện')),
    indicator: indicatorRef,
    unit,
    priceBasis,
    period,
    sum: orNull(decimal('The sum; null of rates, ranks and what is told of each hectare or head.', '870000000000')),
    mean: decimal('The mean of the districts, to six places.', '290000000000'),
    median: decimal('The median.', '300000000000'),
    minimum: decimal('The least.', '100000000000'),
    maximum: decimal('The most.', '470000000000'),
    count: Type.Integer({ description: 'Districts that have a value.', minimum: 1, examples: [3] }),
    perCapita: orNull(
      over('The sum for each head, of the districts whose population of this period is known.'),
      'For each head; null where no population is known.',
    ),
    growth: orNull(
      over('In percent, against the same period of the year before, of the districts that have both.'),
      'Growth; null where no district has both.',
    ),
    coverage: object({
      count: Type.Integer({ description: 'Districts that have a value.', minimum: 1, examples: [3] }),
      of: Type.Integer({ description: 'Districts that there are.', minimum: 1, examples: [11] }),
      lacking: Type.Array(districtRef, { description: 'Districts that have none.', maxItems: 1000 }),
      contested: Type.Array(districtRef, {
        description: 'Districts whose value is contested: sources of equal rank differ by more than rounding.',
        maxItems: 1000,
      }),
    }),
    observations: Type.Array(id('observation'), {
      description: "What it is made of, in the order of the districts' codes.",
      maxItems: 1000,
    }),
  },
  { title: 'Aggregate', description: 'A sum over districts, with what it rests on and what it lacks.' },
)

export const Aggregates = object(
  { problems: problemsField, rows: Type.Array(Aggregate, { maxItems: 5000 }) },
  { title: 'Aggregates', description: 'Sums over districts.' },
)

export const Target = object(
  {
    id: id('observation that states the target'),
    district: districtRef,
    indicator: indicatorRef,
    item,
    measure: text('What is promised of it: a level, a growth, a share, a change.', 'level'),
    base: orNull(text('What that is held against.', 'previous_year')),
    unit,
    period,
    target: cell('What was promised; null where an article tells only how much of a plan was attained.'),
    reported: cell('The best that was reported of it, a result before an estimate.'),
    attained: cellWithBase('How much of a plan was said to be attained, in percent.'),
    better: oneOf(
      ['more', 'less', 'neither'],
      'Whether more of it is better, or less, as of poverty, or neither, as of the share of services.',
    ),
    toldTogether: Type.Boolean({ description: 'Promise and result stand in one article.' }),
    verdict: oneOf(
      targetVerdicts,
      'It was met, within half a percent; missed; exceeded, beyond that; it is too early to say; or nothing says it, or what is said is contested.',
    ),
    reason: oneOf(
      targetReasons,
      'What the verdict rests on: a result, or how much of the plan was attained. Why there is none yet: what was told was counted before the period ended, is of a part of it, or is an estimate; nothing was reported; or plan or result is contested by another source of equal rank; they differ where neither more nor less is better; or the result is told as nearly what was promised.',
    ),
  },
  { title: 'Target', description: 'What was promised, and what was reported later.' },
)

export const Conflict = object(
  {
    id: id('finding'),
    verdict: oneOf(
      conflictVerdicts,
      'The numbers agree; agree but for rounding; the result supersedes the estimate; or they contradict each other.',
    ),
    district: districtRef,
    indicator: indicatorRef,
    item,
    measure: text('What the numbers say of the indicator.', 'level'),
    period,
    unit,
    sides: Type.Array(Cell, { description: 'What each article says, the earlier first.', maxItems: 10 }),
  },
  { title: 'Conflict', description: 'The same fact, told by two articles.' },
)

export const Person = object(
  {
    name: text('Name.', 'Hoàng Văn Nghiệm'),
    district: orNull(districtRef, 'The district whose meetings they were.'),
    offices: Type.Array(
      object({
        title: text('Offices, as an article has them.', 'Bí thư Huyện ủy'),
        from: orNull(date('The first meeting with this office.', '2021-01-06')),
        to: orNull(date('The last meeting with this office.', '2021-01-06')),
        meetings: Type.Array(id('meeting'), { description: 'The meetings.', maxItems: 1000 }),
      }),
      { description: 'The offices that articles name, by time.', maxItems: 1000 },
    ),
  },
  { title: 'Person', description: 'A name in one district, with the offices that it held.' },
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
