import { type TSchema, Type } from 'typebox'
import { findingKinds, verdicts } from '../domain/checks/checked.ts'
import { correctionKinds } from '../domain/corrections.ts'
import { ingestionKinds, ingestionSources, ingestionStates, outcomes } from '../domain/ingestion.ts'
import { areaLevels, measures, meetingKinds, precisions, recipients, statuses, toldBy } from '../domain/report.ts'
import { reviewKinds } from '../domain/writing.ts'
import { decimal, moment, object, oneOf, orNull, sureness, text } from './schema-kit.ts'
import { districtRef, indicatorRef } from './schemas.ts'

/** The resources about the work on the data, as JSON Schema. */

const id = (what: string) => Type.Integer({ description: `Id of the ${what}.`, examples: [1] })

export const Receipt = object(
  {
    ingestion: orNull(id('ingestion'), 'The ingestion to follow; null where the article is here already.'),
    article: orNull(id('article'), 'The article that is here already.'),
  },
  { title: 'Receipt', description: 'What became of a document that was sent.' },
)

const counts = object({
  observations: Type.Integer(),
  meetings: Type.Integer(),
  awards: Type.Integer(),
  mentions: Type.Integer(),
  unclassified: Type.Integer(),
})

export const Ingestion = object(
  {
    id: id('ingestion'),
    kind: oneOf(ingestionKinds, 'A document that came in, or an article that is read again.'),
    source: oneOf(ingestionSources, 'How it came in.'),
    name: orNull(text('Name of the file.')),
    url: orNull(text('Where it was published.')),
    state: oneOf(ingestionStates, 'Waiting for a worker, done, or set aside.'),
    outcome: orNull(oneOf(outcomes, 'What it was to the article; `outdated` where a later text was read before.')),
    attempts: Type.Integer({ description: 'How often it was tried; the death of a worker is no try.' }),
    error: orNull(
      object({ code: text('Kind of failure.', 'no-article'), message: text('What was wrong.') }),
      'Why the last try failed.',
    ),
    nextAttemptAt: orNull(moment('When it is tried again.')),
    articleId: orNull(id('article'), 'The article that came of it.'),
    counts: orNull(counts, 'What the article holds.'),
    receivedAt: moment('When it was received.'),
    finishedAt: orNull(moment('When it was done or set aside.')),
  },
  { title: 'Ingestion', description: 'One document that came in, and what became of it.' },
)

export const Review = object(
  {
    id: text('Id.', 'observation-12'),
    kind: oneOf(reviewKinds, 'Why a person should look.'),
    detail: text('What is doubtful.'),
    articleId: id('article'),
    observationId: orNull(id('observation')),
    findingId: orNull(id('finding')),
    candidates: orNull(
      Type.Array(
        object({ code: text('Official code.'), province: text('Province.'), reason: text('Why it may be this one.') }),
      ),
      'The districts that an open name can be.',
    ),
    confidence: orNull(sureness('how sure the reading is.', 0.45)),
  },
  { title: 'Review', description: 'Something that the engine is unsure of, or that does not add up.' },
)

const CheckedNumber = object({
  id: id('observation'),
  indicator: orNull(indicatorRef),
  item: orNull(text('The part of the indicator that it is of.', 'lúa')),
  measure: oneOf(measures, 'What it says of the indicator.'),
  value: decimal('The value in canonical units.', '470000000000'),
  upper: orNull(decimal('Upper end of a range.', '9')),
  unit: text('Unit.', 'VND'),
  display: text('The number as the article writes it.', '470 tỷ đồng'),
  period: orNull(text('The period.', '2020')),
  status: oneOf(statuses, 'Result, estimate or target.'),
  base: orNull(text('What it is held against.', 'province_plan')),
  articleId: id('article'),
  quote: text('The sentence that says it.'),
})

export const Finding = object(
  {
    id: id('finding'),
    kind: oneOf(findingKinds, 'What was checked.'),
    verdict: oneOf(verdicts, 'The numbers agree, differ by rounding, or differ.'),
    detail: text('What was held against what.'),
    stated: orNull(text('What the articles say, an exact decimal.')),
    computed: orNull(text('What it ought to be by the other numbers, to ten digits.')),
    unit: orNull(text('Unit of both.')),
    district: districtRef,
    observations: Type.Array(CheckedNumber, { description: 'The numbers that it concerns.', maxItems: 1000 }),
    recordedAt: moment('When it was found.'),
  },
  { title: 'Finding', description: 'What arithmetic says of numbers that belong together.' },
)

const fields = Type.Unsafe<Record<string, unknown>>({
  type: 'object',
  additionalProperties: true,
  description: 'Fields by their names.',
})

export const Correction = object(
  {
    id: id('correction'),
    kind: oneOf(correctionKinds, 'What was done.'),
    articleId: id('article'),
    quote: orNull(text('The words that it is about.')),
    number: orNull(text('The number that it is about.')),
    before: fields,
    after: fields,
    reason: text('Why.'),
    madeBy: text('Name of the key that made it.'),
    madeAt: moment('When.'),
    applied: Type.Boolean({ description: 'False where its words no longer stand in the text.' }),
    undoneAt: orNull(moment('When it was taken back.')),
    undoneBy: orNull(text('Who took it back.')),
    undoneReason: orNull(text('Why it was taken back.')),
  },
  { title: 'Correction', description: 'One change by hand: who, when, why, and what stood before.' },
)

const absent = (schema: TSchema): TSchema => Type.Optional(schema)
const span = { start: Type.Integer({ minimum: 0 }), end: Type.Integer({ minimum: 0 }) }
const evidence = object(
  { ...span, quote: text('The sentence.') },
  { description: 'Where the text says so: offsets in UTF-16 code units.' },
)
const confidence = sureness('how often such a reading was right.', 0.94)
const year = (description: string): TSchema => Type.Integer({ description, examples: [2020] })
const place = object({ code: text('Official code.', '20'), name: text('Name.', 'Lạng Sơn') })

/** The report of one text, as it is read: what is not told is left out, and not null. */
export const ReportDocument = object(
  {
    article: object({
      id: text('By what the text is known.'),
      toldOn: orNull(
        object({
          on: text('A day; a year where no more is known.', '2021-01-06'),
          by: oneOf(toldBy, 'How it is known.'),
        }),
      ),
      title: orNull(text('Title.')),
      publishedAt: orNull(text('Day of publication.', '2021-01-07')),
      source: orNull(text('Publisher.')),
      author: orNull(text('Byline.')),
      url: orNull(text('Where it was published.')),
    }),
    extractor: text('Version of the reading.'),
    districts: Type.Array(
      object({
        code: orNull(text('Official code; null while the name can be of several.', '183')),
        name: text('Name.', 'Cao Lộc'),
        kind: text('Kind.', 'huyện'),
        province: orNull(place),
        candidates: absent(
          Type.Array(
            object({
              code: text('Official code.'),
              province: text('Province.'),
              reason: text('Why it may be this one.'),
            }),
          ),
        ),
      }),
    ),
    meetings: Type.Array(
      object({
        kind: oneOf(meetingKinds, 'Kind of meeting.'),
        confidence,
        date: orNull(text('First day.', '2021-01-06')),
        dateEnd: absent(text('Last day.', '2021-01-07')),
        organiser: absent(text('Who held it.')),
        session: absent(Type.Integer({ description: 'Number of the session.' })),
        congress: absent(text('Number of the congress.')),
        councilTerm: absent(text('Term of the council.')),
        termStart: absent(year('First year of the term.')),
        termEnd: absent(year('Last year of the term.')),
        reviewYear: absent(year('Year reviewed.')),
        planYear: absent(year('Year planned.')),
        people: absent(
          Type.Array(
            object({
              name: text('Name.'),
              title: text('Offices.'),
              role: oneOf(['chair', 'speaker', 'attendee'], 'What the person did.'),
              confidence,
            }),
          ),
        ),
      }),
    ),
    observations: Type.Array(
      object({
        indicator: orNull(text('Code of the indicator.', 'budget.revenue')),
        label: text('The noun phrase as the text has it.'),
        item: absent(text('The part of the indicator that it is of.')),
        measure: oneOf(measures, 'What it says of the indicator.'),
        value: decimal('The value in canonical units.', '470000000000'),
        upper: absent(decimal('Upper end of a range.', '9')),
        total: absent(decimal('What it is out of.', '25')),
        unit: text('Unit.', 'VND'),
        precision: oneOf(precisions, 'How exact the text calls it.'),
        period: orNull(text('The period.', '2020')),
        status: oneOf(statuses, 'Result, estimate or target.'),
        base: absent(text('What it is held against.')),
        asOf: absent(text('The day until which it was counted.')),
        priceBasis: absent(oneOf(['current', 'constant'], 'Prices.')),
        area: absent(object({ level: oneOf(areaLevels, 'Level.'), name: text('Name.') })),
        evidence,
        rule: text('The rule that tied the number to its indicator.'),
        confidence,
        alternatives: absent(
          Type.Array(
            object({
              period: orNull(text('The period.')),
              status: oneOf(statuses, 'Result, estimate or target.'),
              confidence,
            }),
          ),
        ),
        inferred: Type.Array(Type.String(), { description: 'Fields that the text does not state.' }),
      }),
    ),
    awards: Type.Array(
      object({
        form: text('Form of the commendation.', 'giấy khen'),
        recipient: oneOf(recipients, 'Kind of recipient.'),
        recipientLabel: absent(text('Recipient as the text has it.')),
        count: Type.Integer({ minimum: 0 }),
        confidence,
        awardedBy: absent(text('Who gave it.')),
        reason: absent(text('What for.')),
        year: absent(year('Year that it honours.')),
        evidence,
      }),
    ),
    mentions: Type.Array(
      object({
        ...span,
        text: text('The number as it stands.'),
        role: text('What it is.', 'observation'),
        facts: absent(
          Type.Array(Type.Integer(), { description: 'Places of observations or awards that were read from it.' }),
        ),
        reason: absent(text('Why nothing was read from it.')),
      }),
    ),
  },
  {
    title: 'Report',
    description: 'Everything read from one text, with a mention for every number. README describes it.',
  },
)
