import { Type } from 'typebox'
import { mentionRoles, toldBy } from '../../../domain/report.ts'
import { publishedAtSource, span } from '../../references.ts'
import { day, moment, object, oneOf, orNull, text } from '../../schema-kit.ts'

/** What it tells, as JSON Schema. */

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
