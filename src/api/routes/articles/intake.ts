import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { IncomingDocument, Intake, Received } from '../../../domain/ingestion.ts'
import type { Store } from '../../../domain/store.ts'
import { IngestionError, Problem } from '../../../errors.ts'
import type { RouteDependencies } from '../../dependencies.ts'
import { date } from '../../lists/parameters.ts'
import { checkNotAhead } from '../../lists/read-query.ts'
import { actorOf, requireScope } from '../../plugins/access.ts'
import { problemAnswers } from '../../problems/documented.ts'
import { Receipt } from '../ingestions/schema.ts'

/** `POST /articles`: takes in one document, and answers before it is read. */

const maxTextBytes = 1024 * 1024
const maxHtmlBytes = 5 * 1024 * 1024
/** JSON writes a line end as two characters, and a letter as six at the worst. */
const maxBodyBytes = 2 * maxHtmlBytes

const Body = Type.Object(
  {
    text: Type.Optional(
      Type.String({ description: 'The article as text, at most 1 MB.', minLength: 1, maxLength: maxTextBytes }),
    ),
    html: Type.Optional(
      Type.String({ description: 'The page that holds it, at most 5 MB.', minLength: 1, maxLength: maxHtmlBytes }),
    ),
    url: Type.Optional(
      Type.String({
        description: 'Where it was published. Alone, it is fetched.',
        pattern: '^https?://',
        maxLength: 2000,
        examples: ['https://baolangson.vn/cao-loc-2020.html'],
      }),
    ),
    publishedAt: date('Day of publication, where it is known.', '2021-01-07'),
  },
  { additionalProperties: false, description: 'An article as `text`, `html` or `url`.' },
)

const rawQuery = Type.Object(
  {
    url: Type.Optional(
      Type.String({ description: 'Where a raw body was published.', pattern: '^https?://', maxLength: 2000 }),
    ),
    publishedAt: date('Day of publication of a raw body.', '2021-01-07'),
  },
  { additionalProperties: false },
)

const raw = (what: string): object => ({ schema: { description: what } })

export function registerIntake(app: FastifyInstance, { store, intake }: RouteDependencies): void {
  // In place of Fastify's own for text/plain, which decodes as UTF-8: the bytes are kept as they came.
  app.addContentTypeParser(
    ['text/plain', 'text/html', 'application/xhtml+xml'],
    { parseAs: 'buffer' },
    (_, body, done) => done(null, body),
  )
  app.post(
    '/articles',
    {
      bodyLimit: maxBodyBytes,
      onRequest: requireScope(store, 'ingest'),
      schema: {
        operationId: 'addArticle',
        tags: ['Articles'],
        summary: 'Take in an article',
        description:
          'Keeps the document as received, and answers before it is read: follow `Location`. What is here already is answered with 200 and the article. With an `Idempotency-Key`, the same request gets the same answer.',
        security: [{ key: [] }],
        querystring: rawQuery,
        headers: Type.Object({
          'idempotency-key': Type.Optional(
            Type.String({
              description: 'Any text of yours; the same for each try of one request.',
              minLength: 1,
              maxLength: 200,
            }),
          ),
        }),
        body: {
          content: {
            'application/json': { schema: Body },
            'text/plain': raw('The article as text, at most 1 MB.'),
            'text/html': raw('The page that holds it, at most 5 MB.'),
            'application/xhtml+xml': raw('The page that holds it, at most 5 MB.'),
          },
        },
        response: {
          200: {
            description: 'It is here already.',
            headers: locationHeader,
            content: { 'application/json': { schema: Receipt } },
          },
          202: {
            description: 'It is kept, and will be read.',
            headers: locationHeader,
            content: { 'application/json': { schema: Receipt } },
          },
          ...problemAnswers(400, 401, 403, 405, 413, 415, 422, 500, 503),
        },
      },
    },
    async (request, reply) => {
      const document = documentOf(request, intake)
      return remembered(store, request, reply, document)
    },
  )
}

const locationHeader = { Location: { type: 'string', description: 'The ingestion, or the article that is here.' } }

function documentOf(request: FastifyRequest, intake: Intake): IncomingDocument {
  const isRaw = Buffer.isBuffer(request.body)
  const given = (isRaw ? request.query : request.body) as {
    text?: string
    html?: string
    url?: string
    publishedAt?: string
  } | null
  checkNotAhead('publishedAt', given?.publishedAt)
  const ways = isRaw ? 1 : [given?.text, given?.html].filter((one) => one !== undefined).length
  if (ways > 1) throw new Problem('invalid-parameter', 'body: give text or html, not both')
  if (ways === 0 && given?.url === undefined) throw new Problem('invalid-parameter', 'body: give text, html or url')
  const mediaType = isRaw
    ? request.headers['content-type']!
    : given?.text !== undefined
      ? 'text/plain; charset=utf-8'
      : 'text/html; charset=utf-8'
  const body = isRaw ? (request.body as Buffer) : ways === 1 ? bytesOf(given!.text ?? given!.html!, intake) : null
  checkSize(body, mediaType)
  return {
    source: body === null ? 'url' : 'api',
    name: null,
    url: given?.url ?? null,
    canonicalUrl: given?.url === undefined ? null : refused(() => intake.canonicalUrl(given.url!)),
    publishedAt: given?.publishedAt ?? null,
    isPublic: false,
    mediaType: body === null ? null : mediaType,
    body,
  }
}

const bytesOf = (text: string, intake: Intake): Buffer => {
  refused(() => intake.checkCharacters(text))
  refused(() => intake.checkText(text))
  return Buffer.from(text, 'utf8')
}

function checkSize(body: Buffer | null, mediaType: string): void {
  if (body === null) return
  if (body.length === 0) throw new Problem('unprocessable-content', 'the body is empty')
  const [limit, what] = mediaType.startsWith('text/plain')
    ? [maxTextBytes, 'a text of more than 1 MB']
    : [maxHtmlBytes, 'a page of more than 5 MB']
  if (body.length > limit) throw new Problem('payload-too-large', `${what} is not taken`)
}

/** What the engine refuses for its content is 422 here. */
export function refused<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof IngestionError) throw new Problem('unprocessable-content', error.message, { cause: error })
    throw error
  }
}

/** The same for what is read elsewhere. */
export async function refusedLater<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof IngestionError) throw new Problem('unprocessable-content', error.message, { cause: error })
    throw error
  }
}

interface Answer {
  readonly status: number
  readonly location: string
  readonly body: { readonly ingestion: number | null; readonly article: number | null }
}

const answerOf = ({ ingestionId, articleId }: Received): Answer =>
  articleId === null
    ? { status: 202, location: `/ingestions/${ingestionId}`, body: { ingestion: ingestionId, article: null } }
    : { status: 200, location: `/articles/${articleId}`, body: { ingestion: null, article: articleId } }

/** The first answer under an idempotency key is the answer; another request under it is refused. */
async function remembered(
  store: Store,
  request: FastifyRequest,
  reply: FastifyReply,
  document: IncomingDocument,
): Promise<unknown> {
  const key = request.headers['idempotency-key'] as string | undefined
  const actor = actorOf(request)
  const requestHash = createHash('sha256')
    .update(JSON.stringify([document.url, document.publishedAt, document.mediaType]))
    .update(document.body ?? '')
    .digest('hex')
  const answer =
    key === undefined
      ? answerOf(await store.receive(document, actor))
      : await store.receiveOnce(document, actor, { key, requestHash, answer: answerOf })
  if ('requestHash' in answer && answer.requestHash !== requestHash)
    throw new Problem('unprocessable-content', 'Idempotency-Key: was used with another request; take a new one')
  return reply.code(answer.status).header('Location', answer.location).send(answer.body)
}
