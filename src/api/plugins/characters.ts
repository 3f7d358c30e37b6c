import type { FastifyInstance } from 'fastify'
import { Problem, type ProblemCode } from '../../errors.ts'

/** At the door, once for all fields: what is no text is told as such, whatever field it stands in. Bytes are looked at by those who decode them. */
export function registerCharacters(app: FastifyInstance): void {
  app.addHook('preValidation', (request, _, done) => {
    const problem =
      unfit('invalid-parameter', request.params) ??
      unfit('invalid-parameter', request.query) ??
      unfit('unprocessable-content', request.body)
    done(problem ?? undefined)
  })
}

function unfit(code: ProblemCode, value: unknown, path = ''): Problem | null {
  if (typeof value === 'string') {
    const why = value.includes('\0')
      ? 'holds a NUL character; leave it out'
      : value.isWellFormed()
        ? null
        : 'holds half of a surrogate pair; send whole characters'
    return why === null ? null : new Problem(code, `${path || 'body'}: ${why}`)
  }
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return null
  for (const [name, one] of Object.entries(value)) {
    const found = unfit(code, one, path ? `${path}.${name}` : name)
    if (found) return found
  }
  return null
}
