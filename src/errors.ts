/** Every expected failure: its code, what the public is told, and the HTTP status. Pages about them are served at /problems/{code}. */
export const problems = {
  'invalid-parameter': {
    status: 400,
    title: 'A parameter is not valid',
    help: 'The path, the query or the body holds a parameter that is unknown, malformed or out of range. `detail` names it and says what would be right.',
  },
  'invalid-cursor': {
    status: 400,
    title: 'The cursor is not of this list',
    help: 'A cursor belongs to the list, filters and order it was given with. Start again without `cursor`.',
  },
  unauthorized: {
    status: 401,
    title: 'A key is needed here',
    help: 'Send an API key as `Authorization: Bearer …`. Whoever runs the service makes one with `npm run --silent keys -- add NAME --scope ingest|review|admin`.',
  },
  forbidden: {
    status: 403,
    title: 'The key is not for this',
    help: 'Each key has one scope: `ingest` takes in articles, `review` corrects what was read, `admin` does both.',
  },
  'not-found': {
    status: 404,
    title: 'There is no such thing',
    help: 'Nothing is known under this path. Ids of districts are official codes of three digits.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'This path does not take that method',
    help: 'The `Allow` header names the methods that it takes.',
  },
  'not-acceptable': {
    status: 406,
    title: 'There is no such format',
    help: 'Ask for a media type or a `format` that `/config` lists for this path.',
  },
  conflict: {
    status: 409,
    title: 'It does not stand like that any more',
    help: 'What the request is about has changed, or was done already. `detail` says what stands now.',
  },
  'request-timeout': {
    status: 408,
    title: 'The request did not come in time',
    help: 'The headers or the body took too long. Send the request anew.',
  },
  'precondition-failed': {
    status: 412,
    title: 'A condition of the request does not hold',
    help: '`If-Match` or `If-Unmodified-Since` names another state of the file. Ask without it, or with the `ETag` that a new answer carries.',
  },
  'payload-too-large': { status: 413, title: 'The body is too large', help: 'Send less at a time.' },
  'unsupported-media-type': {
    status: 415,
    title: 'The body has a type that is not read here',
    help: 'Send the media type that the OpenAPI document names.',
  },
  'range-not-satisfiable': {
    status: 416,
    title: 'The file has no such range',
    help: '`Content-Range` tells how many bytes there are.',
  },
  'unprocessable-content': {
    status: 422,
    title: 'The body is well-formed, and its content is refused',
    help: '`detail` says what in it cannot be taken, and why.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    help: 'Wait for the seconds in `Retry-After`. The limit is in `RateLimit-Policy` and at `/config`.',
  },
  'headers-too-large': {
    status: 431,
    title: 'The headers are too large',
    help: 'Line of request and headers may take 16 KB together.',
  },
  'internal-error': {
    status: 500,
    title: 'Something went wrong on our side',
    help: 'The cause is in the log of the server, under the request id of the answer.',
  },
  overloaded: {
    status: 503,
    title: 'More is asked for than can be answered in time',
    help: 'Try again after the seconds in `Retry-After`. Answers that are kept in memory are given under any load: the same query may find one.',
  },
  'not-ready': {
    status: 503,
    title: 'The service is not ready',
    help: 'The database cannot be reached, or is still being filled. Try again after the seconds in `Retry-After`.',
  },
} as const satisfies Readonly<Record<string, { status: number; title: string; help: string }>>

export type ProblemCode = keyof typeof problems

/** An expected failure; `message` is public, `cause` is for the log. */
export class Problem extends Error {
  readonly code: ProblemCode

  constructor(code: ProblemCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'Problem'
    this.code = code
  }

  get status(): number {
    return problems[this.code].status
  }
}

/** A mistake of the person at the command line: one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Why a document could not be taken in. `retry` says whether trying again can help: 'later' for what passes by itself,
 * 'never' for what needs a person or another document.
 */
export const ingestionErrors = {
  'not-text': { retry: 'never', help: 'The bytes are no text and no page: a PDF, an image, a program.' },
  'unknown-charset': { retry: 'never', help: 'The bytes are in no encoding that is known here.' },
  'bad-characters': { retry: 'never', help: 'The text holds NUL characters or halves of surrogate pairs.' },
  empty: { retry: 'never', help: 'The document holds no words.' },
  'no-article': { retry: 'never', help: 'The page holds no text that looks like an article.' },
  'too-heavy': {
    retry: 'never',
    help: 'To read the document took more time or memory than any article does.',
  },
  vanished: {
    retry: 'never',
    help: 'Three workers vanished while they read this document; a person should look at it.',
  },
  'too-large': { retry: 'never', help: 'The document is larger than the limit.' },
  'blocked-address': { retry: 'never', help: 'The URL leads to a private, loopback or link-local address.' },
  'bad-url': { retry: 'never', help: 'The URL is not one of http or https.' },
  robots: { retry: 'never', help: 'The robots.txt of the host asks not to fetch this page.' },
  refused: { retry: 'never', help: 'The host answered that it does not give this page out (401, 403, 451).' },
  gone: { retry: 'never', help: 'The host answered that there is no such page (404, 410).' },
  'http-error': { retry: 'never', help: 'The host answered with a status that holds no page.' },
  'too-many-redirects': { retry: 'never', help: 'The host sent from address to address without end.' },
  busy: { retry: 'later', help: 'The host asked for patience (429, 503).' },
  'server-error': { retry: 'later', help: 'The host failed to answer (5xx).' },
  timeout: { retry: 'later', help: 'The host took too long.' },
  unreachable: { retry: 'later', help: 'The host could not be reached or broke off.' },
  engine: {
    retry: 'later',
    help: 'The text could not be read or its facts not be written; the reason stands beside it.',
  },
} as const satisfies Readonly<Record<string, { retry: 'never' | 'later'; help: string }>>

export type IngestionErrorCode = keyof typeof ingestionErrors

/** A document that cannot be taken in; `message` names what was wrong. */
export class IngestionError extends Error {
  readonly code: IngestionErrorCode
  /** The host's own wish, in place of ours. */
  readonly retryAfterMs: number | null

  constructor(
    code: IngestionErrorCode,
    message: string,
    options: ErrorOptions & { readonly retryAfterMs?: number } = {},
  ) {
    super(message, options)
    this.name = 'IngestionError'
    this.code = code
    this.retryAfterMs = options.retryAfterMs ?? null
  }
}

/** The database, not what was asked of it, is the trouble: it is away, starting, stopping, can only be read for now, or has no room for us. */
export function isDatabaseAway(error: unknown): boolean {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  return (
    /^(?:57P0[1-5]|08\w{3}|53\w{3}|25006|ECONN\w+|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)$/.test(code) ||
    /Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/.test(
      message,
    )
  )
}

/** A statement, or the wait for a lock, that took longer than it may. */
export const isTooSlow = (error: unknown): boolean => /^(?:57014|55P03)$/.test((error as { code?: string }).code ?? '')

/** A failure that is no fault of the code, for the log. Where several addresses refused it has a code alone. */
export const wordsOf = (failure: unknown): string => {
  const { message, code } = failure as { readonly message?: string; readonly code?: unknown }
  return message || String(code)
}
