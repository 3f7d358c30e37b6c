import { Type } from 'typebox'
import { findingKinds, verdicts } from '../domain/checks/checked.ts'
import { districtKinds, provinceKinds } from '../domain/gazetteer.ts'
import { changes, origins } from '../domain/ingestion.ts'
import {
  areaLevels,
  measures,
  meetingKinds,
  mentionRoles,
  personRoles,
  precisions,
  publishedAtSources,
  recipients,
  statuses,
  toldBy,
} from '../domain/report.ts'
import { topicNames } from '../lexicon/indicators.ts'
import { day, decimal, moment, object, oneOf, orNull, sureness, text } from './schema-kit.ts'

/** The resources as JSON Schema. */

const provinceRef = object(
  { code: text('Official code of the province.', '20'), name: text('Name of the province.', 'Lạng Sơn') },
  { description: 'A province of before 2025-07-01.' },
)

export const districtRef = object(
  {
    code: text('Official code.', '183'),
    name: text('Name, without the kind.', 'Cao Lộc'),
    kind: oneOf(districtKinds, 'Kind of the unit on the date of the article.'),
    province: provinceRef,
  },
  { description: 'The district, as it was on the date of the article.' },
)

export const indicatorRef = object({
  code: text('Code.', 'budget.revenue'),
  nameVi: text('Vietnamese name.', 'Tổng thu ngân sách nhà nước trên địa bàn'),
  nameEn: text('English name.', 'State budget revenue in the district'),
})

const successor = object({
  code: text('Code of 2025-07-01.', '20'),
  name: text('Name.', 'Lạng Sơn'),
  kind: text('tỉnh or thành phố.', 'tỉnh'),
  from: text('First day.', '2025-07-01'),
})

const publishedAtSource = orNull(oneOf(publishedAtSources, 'Who says it: the sender (`given`) or the page.'))

const articleRef = object(
  {
    id: Type.Integer({ description: 'Id of the article.', examples: [1] }),
    title: orNull(text('Headline.')),
    url: orNull(text('Where it was published.')),
    source: orNull(text('Publisher, where known.', 'Báo Lạng Sơn')),
    publishedAt: day('Day of publication, where the page or the sender says it.'),
    publishedAtSource,
    meetingDate: day('Day of the first meeting that it reports.'),
  },
  { description: 'The article that says so.' },
)

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

export const Province = object(
  {
    code: text('Official code.', '20'),
    name: text('Name.', 'Lạng Sơn'),
    kind: oneOf(provinceKinds, 'Kind.'),
    validFrom: day('First day; null when before 2010.'),
    validTo: day('Last day, included.', '2025-06-30'),
    successor: orNull(successor, 'The province of 2025-07-01 that took over.'),
  },
  { title: 'Province', description: 'A province of before 2025-07-01.' },
)

export const Indicator = object(
  {
    code: text('Stable code.', 'budget.revenue'),
    topic: oneOf<string>(topicNames, 'Topic.'),
    nameVi: text('Vietnamese name.', 'Tổng thu ngân sách nhà nước trên địa bàn'),
    nameEn: text('English name.', 'State budget revenue in the district'),
    unit: text('Unit of a level.', 'VND'),
    definition: orNull(text('What counts as this indicator.')),
    observations: Type.Integer({ description: 'How many observations there are.', examples: [12] }),
  },
  { title: 'Indicator', description: 'One row of the catalogue.' },
)

const span = {
  start: Type.Integer({ description: 'Offset into the article as received, in UTF-16 code units.' }),
  end: Type.Integer({ description: 'Offset behind the last unit.' }),
}

/** Values that contest the one that is shown. */
export const contestedBy = (values: string) =>
  orNull(
    Type.Array(
      object({
        id: Type.Integer({ description: 'Id of the observation.' }),
        value: decimal('The other value.', '452200000000'),
        upper: orNull(decimal('Upper end of a range.', '9')),
        display: text('As the article has it.', '452,2 tỷ đồng'),
        articleId: Type.Integer({ description: 'Id of the article.' }),
      }),
    ),
    `${values} of the same article, or told on the same day, that differ by more than rounding, so that the best is not sure; null where all agree, and of past states (\`asOf\`).`,
  )

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
    rule: text('The rule that tied the number to its indicator.', 'head/level'),
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

export const Meeting = object(
  {
    id: Type.Integer({ description: 'Id.' }),
    kind: oneOf(meetingKinds, 'Kind of meeting.'),
    date: day('First day; null where the text has none.'),
    dateEnd: day('Last day, of a meeting of several.'),
    organiser: orNull(text('Who held it.')),
    session: orNull(Type.Integer({ description: 'Number of the session.' })),
    congress: orNull(text('Roman numeral of the Party congress.', 'XXII')),
    councilTerm: orNull(text("Roman numeral of the People's Council's term.")),
    termStart: orNull(Type.Integer({ description: 'First year of the term.' })),
    termEnd: orNull(Type.Integer({ description: 'Last year of the term.' })),
    reviewYear: orNull(Type.Integer({ description: 'Year reviewed.' })),
    planYear: orNull(Type.Integer({ description: 'Year planned.' })),
    confidence: orNull(sureness('how sure kind and day are; null until the article is read again.', 0.81)),
    people: Type.Array(
      object({
        name: text('Name.'),
        title: text('Offices.'),
        role: oneOf(personRoles, 'Part in the meeting.'),
        confidence: orNull(sureness('how sure name and office are.', 0.75)),
      }),
      { description: 'People whom the article names with an office.' },
    ),
    district: orNull(districtRef),
    article: articleRef,
  },
  { title: 'Meeting', description: 'A meeting that an article reports.' },
)

export const Award = object(
  {
    id: Type.Integer({ description: 'Id.' }),
    form: text('Form of the commendation.', 'giấy khen'),
    recipient: oneOf(recipients, 'Kind of recipient.'),
    recipientLabel: orNull(text('The words for the recipient, of Party organizations.')),
    count: Type.Integer({ description: 'How many received it.' }),
    awardedBy: orNull(text('Who gave it.')),
    reason: orNull(text('What for, as the article has it.')),
    year: orNull(Type.Integer({ description: 'Year that it honours; null for several.' })),
    confidence: orNull(sureness('how sure recipient and count are; null until the article is read again.', 0.97)),
    evidence: object({ ...span, quote: text('The words it was read from.') }),
    district: orNull(districtRef),
    article: articleRef,
  },
  { title: 'Award', description: 'Commendations of one form to one kind of recipient.' },
)

const articleFields = {
  id: Type.Integer({ description: 'Id.' }),
  toldOn: orNull(
    object({
      on: text('A day; a year where no more is known.', '2021-01-06'),
      by: oneOf(
        toldBy,
        'How it is known: given by the sender, shown by the page, of the meeting, or implied by the text.',
      ),
    }),
    'When it was told, as far as is known.',
  ),
  key: text('By what the article is known: its canonical URL, else its content.'),
  title: orNull(text('Headline.')),
  url: orNull(text('Where it was published.')),
  source: orNull(text('Publisher, where known.')),
  author: orNull(text('Byline.')),
  publishedAt: day('Day of publication, where the page or the sender says it.'),
  publishedAtSource,
  meetingDate: day('Day of the first meeting that it reports.'),
  name: orNull(text('Name of the file that it came from.')),
  extractor: text('Version of the engine that read it.'),
  receivedAt: moment('When it was taken in.'),
  extractedAt: moment('When it was read.'),
  copyOf: orNull(Type.Integer({ description: 'The article that counts in its place, of several that say the same.' })),
  districts: Type.Array(
    object({
      code: orNull(text('Official code; null while the name is open.')),
      name: text('Name.'),
      kind: text('Kind.'),
      candidates: orNull(
        Type.Array(
          object({
            code: text('Official code.'),
            province: text('Province.'),
            reason: text('Why it may be this one.'),
          }),
        ),
        'The units that an open name can be.',
      ),
    }),
    { description: 'Districts that the article is about.' },
  ),
  counts: object(
    {
      observations: Type.Integer(),
      meetings: Type.Integer(),
      awards: Type.Integer(),
      mentions: Type.Integer(),
      unclassified: Type.Integer(),
    },
    {
      description:
        'What was read from it. `mentions` counts every number of the text, `unclassified` those that nothing was read from.',
    },
  ),
}

export const Article = object(articleFields, { title: 'Article', description: 'An article, without its text.' })

export const ArticleDetail = object(
  {
    ...articleFields,
    contentHash: text('SHA-256 of the text as received.'),
    revision: Type.Integer({ description: 'Which version of the text this is.' }),
    revisions: Type.Array(
      object({
        revision: Type.Integer({ description: 'Number of the revision.' }),
        contentHash: text('SHA-256 of its text.'),
        receivedAt: moment('When it was received.'),
        length: Type.Integer({ description: 'Length in characters.' }),
      }),
      { description: 'Every text that the article had.' },
    ),
    copies: Type.Array(
      object({ id: Type.Integer({ description: 'Id of the article.' }), similarity: text('0 to 1.', '0.97') }),
      { description: 'Articles that say the same.' },
    ),
    length: Type.Integer({ description: 'Length of the text in UTF-16 code units.' }),
    text: orNull(text('The text as received; null where it is not public.')),
  },
  { title: 'ArticleDetail', description: 'An article, with its text where that is public.' },
)

export const Mention = object(
  {
    position: Type.Integer({ description: 'Place in the order of the text.' }),
    ...span,
    text: text('The number as written.'),
    role: oneOf(mentionRoles, 'What the number is.'),
    reason: orNull(text('Why nothing was read from it.')),
    observations: Type.Array(Type.Integer(), { description: 'Ids of the observations read from it.' }),
    awards: Type.Array(Type.Integer(), { description: 'Ids of the awards read from it.' }),
  },
  { title: 'Mention', description: 'One number of the article and what became of it.' },
)

export const ProblemDetails = object(
  {
    type: text('A page about this kind of problem.', '/problems/invalid-parameter'),
    title: text('The kind of problem.'),
    status: Type.Integer({ description: 'HTTP status.' }),
    detail: text('What was wrong, and what would be right.'),
    instance: text('The request, as its id in the log.'),
  },
  { title: 'Problem', description: 'RFC 9457 problem details.' },
)
