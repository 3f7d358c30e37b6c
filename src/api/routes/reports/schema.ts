import { type TSchema, Type } from 'typebox'
import {
  areaLevels,
  measures,
  meetingKinds,
  personRoles,
  precisions,
  recipients,
  statuses,
  toldBy,
} from '../../../domain/report.ts'
import { decimal, object, oneOf, orNull, sureness, text } from '../../schema-kit.ts'

/** What it tells, as JSON Schema. */

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
              role: oneOf(personRoles, 'What the person did.'),
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
