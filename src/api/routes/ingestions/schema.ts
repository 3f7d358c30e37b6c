import { Type } from 'typebox'
import { ingestionKinds, ingestionSources, ingestionStates, outcomes } from '../../../domain/ingestion.ts'
import { id, moment, object, oneOf, orNull, text } from '../../schema-kit.ts'

/** What it tells, as JSON Schema. */

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
