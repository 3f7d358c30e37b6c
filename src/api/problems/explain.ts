import type { FastifyError } from 'fastify'
import { UnfitPosition } from '../../domain/store.ts'
import { isDatabaseAway, isTooSlow, Problem, type ProblemCode } from '../../errors.ts'

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

function explain(error: FastifyError): string {
  const [first] = error.validation ?? []
  if (!first) return error.message
  const where = `${first.instancePath}`.replace(/^\//, '').replaceAll('/', '.')
  if (first.keyword === 'additionalProperties')
    return `${String((first.params as { additionalProperty?: string }).additionalProperty)}: is not a parameter of this path`
  const allowed = (first.params as { allowedValues?: readonly unknown[] }).allowedValues
  return `${where || error.validationContext}: ${first.message}${allowed ? ` (${allowed.join(', ')})` : ''}`
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
