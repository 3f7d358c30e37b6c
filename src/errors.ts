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
  'payload-too-large': { status: 413, title: 'The body is too large', help: 'Send less at a time.' },
  'unsupported-media-type': {
    status: 415,
    title: 'The body has a type that is not read here',
    help: 'Send the media type that the OpenAPI document names.',
  },
  'internal-error': {
    status: 500,
    title: 'Something went wrong on our side',
    help: 'The cause is in the log of the server, under the request id of the answer.',
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
