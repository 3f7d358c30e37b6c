import type { FastifyError } from 'fastify'
import { UnfitPosition } from '../../domain/lists.ts'
import { isDatabaseAway, isTooSlow, Problem, type ProblemCode } from '../../errors.ts'
import { nearest } from '../../lexicon/nearest.ts'

/** What failed, as a problem that is told; what happened inside stays in the log. */

const byStatus: Readonly<Record<number, ProblemCode>> = {
  400: 'invalid-parameter',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  405: 'method-not-allowed',
  406: 'not-acceptable',
  408: 'request-timeout',
  412: 'precondition-failed',
  413: 'payload-too-large',
  414: 'invalid-parameter',
  415: 'unsupported-media-type',
  416: 'range-not-satisfiable',
  429: 'too-many-requests',
  503: 'not-ready',
}

/** What a schema says of a value, as AJV gives it with `verbose`. */
interface Failure {
  readonly keyword: string
  readonly instancePath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly message?: string
  readonly data?: unknown
  readonly parentSchema?: {
    readonly description?: string
    readonly examples?: readonly unknown[]
    readonly default?: unknown
    readonly properties?: Readonly<Record<string, unknown>>
  }
}

const types: Readonly<Record<string, string>> = {
  integer: 'is no whole number',
  number: 'is no number',
  boolean: 'is neither true nor false',
  string: 'is no text',
  array: 'is no list',
  object: 'is no object',
}

const longestShown = 60

const shown = (data: unknown): string =>
  typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean'
    ? `${String(data).slice(0, longestShown)}${String(data).length > longestShown ? '…' : ''} `
    : ''

const meantOf = (value: unknown, all: readonly string[]): string => {
  const near = nearest(String(value), all, String, 1)
  return near.length > 0 ? `; did you mean ${near[0]}?` : ''
}

/** What is wrong, in words. */
function wrong({ keyword, params, data, message, parentSchema }: Failure): string {
  switch (keyword) {
    case 'additionalProperties': {
      const all = Object.keys(parentSchema?.properties ?? {})
      return `is not known here${meantOf(params.additionalProperty, all)}${all.length > 0 ? `; there are ${all.join(', ')}` : ''}`
    }
    case 'required':
      return 'is missing'
    case 'enum': {
      const all = (params.allowedValues as readonly unknown[]).map(String)
      return `there is no ${shown(data)}${meantOf(data, all)}; right are ${all.join(', ')}`
    }
    case 'const':
      return `${shown(data)}is not ${String(params.allowedValue)}`
    case 'type':
      return `${shown(data)}${[params.type]
        .flat()
        .map((type) => types[String(type)] ?? `is not ${String(type)}`)
        .join(', and ')}`
    case 'minimum':
      return `${shown(data)}is too small; it is at least ${String(params.limit)}`
    case 'maximum':
      return `${shown(data)}is too large; it is at most ${String(params.limit)}`
    case 'minLength':
      return `holds less than ${String(params.limit)} characters`
    case 'maxLength':
      return `holds more than ${String(params.limit)} characters`
    case 'minItems':
      return `holds less than ${String(params.limit)} items`
    case 'maxItems':
      return `holds more than ${String(params.limit)} items`
    case 'pattern':
    case 'format':
      return `${shown(data)}is not understood`
    default:
      return message ?? 'is not right'
  }
}

/** The parameter, what is wrong with it, and what would be right: never a pattern. */
function explain(error: FastifyError): string {
  const [first] = (error.validation ?? []) as readonly Failure[]
  if (!first) return error.message
  const inside = first.instancePath.replace(/^\//, '').replaceAll('/', '.')
  const named = first.params.additionalProperty ?? first.params.missingProperty
  const where = [inside, named].filter(Boolean).join('.') || String(error.validationContext)
  const of = ['pattern', 'format', 'type', 'minLength'].includes(first.keyword) ? first.parentSchema : undefined
  const example = of?.examples?.[0] ?? of?.default
  const help = of?.description === undefined ? '' : `. ${of.description}`
  return `${where}: ${wrong(first)}${example === undefined || example === '' ? '' : `; right is, for example, ${String(example)}`}${help}`
}

export function toProblem(error: FastifyError | Problem): Problem {
  if (error instanceof Problem) return error
  if (error.validation) return new Problem('invalid-parameter', explain(error), { cause: error })
  if (error instanceof UnfitPosition)
    return new Problem('invalid-cursor', 'cursor: is not one of this list; start again without it', { cause: error })
  if (isDatabaseAway(error) || isTooSlow(error) || error.code === 'FST_ERR_HANDLER_TIMEOUT')
    return new Problem('not-ready', 'the database does not answer in time; try again shortly', { cause: error })
  const code = byStatus[error.statusCode ?? 500]
  if (code) return new Problem(code, error.message, { cause: error })
  return new Problem('internal-error', 'the cause is in the log, under the id of this request', { cause: error })
}
