import { Type } from 'typebox'
import { findingKinds, verdicts } from '../../../domain/checks/checked.ts'
import { changes, origins } from '../../../domain/ingestion.ts'
import { areaLevels, measures, precisions, statuses, toldBy } from '../../../domain/report.ts'
import { articleRef, contestedBy, districtRef, indicatorRef, span } from '../../references.ts'
import { day, decimal, moment, object, oneOf, orNull, sureness, text } from '../../schema-kit.ts'

/** What it tells, as JSON Schema. */

export const Observation = object(
  {
    id: Type.Integer({ description: 'Id.', examples: [1] }),
    indicator: orNull(indicatorRef, 'The indicator; null where the catalogue has none.'),
    district: orNull(
      districtRef,
      "The district; null of another area's number, and while the article's district is open.",
    ),
    articleId: Type.Integer({ description: 'The article that says so.' }),
    area: orNull(
      object({ level: oneOf(areaLevels, 'Level of the area.'), name: text('Name, without the kind.') }),
      "Whose number it is, where not simply the article's one district.",
    ),
    label: text('The noun phrase as the article has it.', 'Tổng thu ngân sách'),
    item: orNull(text('The part of the indicator that the number is of: a crop, a species, a season.')),
    measure: oneOf(measures, 'What the number says of the indicator.'),
    value: decimal('The value in canonical units.', '452200000000'),
    upper: orNull(decimal('Upper end of a range.', '9')),
    total: orNull(decimal('The set that the value is part of.', '20')),
    unit: text('Unit: VND, t, ha, %, pp, x, person …', 'VND'),
    display: text('The number as the article writes it.', '452,2 tỷ đồng'),
    precision: oneOf(precisions, 'How exact the article calls it.'),
    period: orNull(
      text('`2020`, `2020-S1`, `2020-Q3`, `2020-10`, `2020-01/2020-09` or `2016/2020`; both ends included.', '2020'),
    ),
    status: oneOf(statuses, 'A result, an estimate of one, or a target.'),
    base: orNull(
      text(
        'What growth, change or attainment is held against: previous_year, same_period, term_start, yearly_average, a year; plan, province_plan, district_plan, resolution.',
        'province_plan',
      ),
    ),
    countedUntil: day('The day until which it was counted, where said.', '2020-12-10'),
    priceBasis: orNull(text('current or constant prices, where said.')),
    rule: text(
      'The rule that tied the number to its indicator; `words/…` where no phrase names it and the words around it do, `doubted/…` where a tie was left open.',
      'head/level',
    ),
    confidence: sureness('how sure the reading is.', 0.94),
    inferred: Type.Array(Type.String(), { description: 'Fields that the text leaves out and the engine filled in.' }),
    extractor: text(
      'Version of the engine that read it: of the package, and of all rules, words and tables.',
      '0.2.0+4f1d2c9a',
    ),
    origin: oneOf(origins, 'Read by the engine, corrected, confirmed or added by hand, or retracted.'),
    revision: Type.Integer({ description: 'The revision of the article that the evidence points into.' }),
    recordedAt: moment('When the database learned it.'),
    supersededAt: orNull(moment('When it ceased to stand; null while it stands.')),
    supersededBy: orNull(Type.Integer({ description: 'The observation that took its place.' })),
    change: orNull(oneOf(changes, 'Why it ceased to stand.')),
    evidence: Type.Optional(
      object(
        {
          ...span,
          quote: text('The words it was read from.'),
          number: object({ ...span, text: text('The number itself.') }),
        },
        { description: 'Where the article says so. Part of the row with `include=evidence`, as it is by default.' },
      ),
    ),
    article: Type.Optional(articleRef),
    alternatives: Type.Optional(
      Type.Array(
        object({
          period: orNull(text('Period.', '2020')),
          status: oneOf(statuses, 'Result, estimate or target.'),
          confidence: sureness('how likely that is.', 0.31),
        }),
        { description: 'Other times and standings that came near, the likeliest first, with `include=alternatives`.' },
      ),
    ),
    findings: Type.Optional(
      Type.Array(
        object({
          id: Type.Integer({ description: 'Id.' }),
          kind: oneOf(findingKinds, 'What was checked.'),
          verdict: oneOf(verdicts, 'The numbers agree, differ by rounding, or differ.'),
          detail: text('What was held against what.'),
          observations: Type.Array(Type.Integer(), { description: 'Ids of the observations that it concerns.' }),
        }),
        { description: 'What arithmetic says of this number and others, with `include=findings`.' },
      ),
    ),
    history: Type.Optional(
      Type.Array(
        object({
          id: Type.Integer({ description: 'Id.' }),
          value: decimal('The value.', '470000000000'),
          upper: orNull(decimal('Upper end of a range.', '9')),
          unit: text('Unit.', 'VND'),
          period: orNull(text('Period.', '2020')),
          status: oneOf(statuses, 'Result, estimate or target.'),
          origin: oneOf(origins, 'Where it came from.'),
          change: oneOf(changes, 'Why it ceased to stand.'),
          recordedAt: moment('When the database learned it.'),
          supersededAt: moment('When it ceased to stand.'),
        }),
        { description: 'What stood here before, oldest first, with `include=history`.' },
      ),
    ),
    citation: Type.Optional(
      object(
        { uri: text('The address of the observation.'), text: text('How to cite it.') },
        { description: 'With `include=citation`.' },
      ),
    ),
    others: Type.Optional(
      Type.Integer({ description: 'With `view=best`: observations of the same thing that are not shown.' }),
    ),
    contested: Type.Optional(contestedBy('With `view=best`: values')),
    saidOn: Type.Optional(day('With `view=best`: the day when it was said.')),
    dateFrom: Type.Optional(orNull(oneOf(toldBy, 'With `view=best`: how that day is known.'))),
  },
  { title: 'Observation', description: 'One number with its meaning and the words it came from.' },
)
