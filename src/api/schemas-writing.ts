import { Type } from 'typebox'
import { findingKinds, verdicts } from '../domain/checks/checked.ts'
import { correctionKinds } from '../domain/corrections.ts'
import { ingestionSources, ingestionStates, outcomes } from '../domain/ingestion.ts'
import { measures, statuses } from '../domain/report.ts'
import { decimal, object, oneOf, orNull, text } from './schema-kit.ts'
import { districtRef, indicatorRef } from './schemas.ts'

/** The resources about the work on the data, as JSON Schema. */

const id = (what: string) => Type.Integer({ description: `Id of the ${what}.`, examples: [1] })
const moment = (description: string) => text(description, '2026-11-24T08:00:00.000Z')

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
    kind: oneOf(['article', 'reread'], 'A document that came in, or an article that is read again.'),
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

export const reviewKinds = [
  'open_district',
  'contradiction',
  'failed_check',
  'low_confidence',
  'close_time',
  'lost_correction',
] as const

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
    confidence: orNull(text('Confidence of the reading.', '0.45')),
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

export const ReportDocument = Type.Unsafe<Record<string, unknown>>({
  type: 'object',
  title: 'Report',
  description:
    'Everything read from one text: article, districts, meetings, observations, awards, and a mention for every number. README describes it.',
  additionalProperties: true,
  properties: {
    article: { type: 'object', additionalProperties: true },
    extractor: { type: 'string' },
    districts: { type: 'array', items: { type: 'object', additionalProperties: true } },
    meetings: { type: 'array', items: { type: 'object', additionalProperties: true } },
    observations: { type: 'array', items: { type: 'object', additionalProperties: true } },
    awards: { type: 'array', items: { type: 'object', additionalProperties: true } },
    mentions: { type: 'array', items: { type: 'object', additionalProperties: true } },
  },
})
