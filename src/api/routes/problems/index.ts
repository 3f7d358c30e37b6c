import type { FastifyInstance } from 'fastify'
import { type ProblemCode, problems } from '../../../errors.ts'
import { found } from '../../parameters.ts'

/** The pages that the `type` of a problem points to. */
export function registerRoutes(app: FastifyInstance): void {
  app.get('/problems/:code', { config: { cache: false }, schema: { hide: true } }, async (request, reply) => {
    const { code } = request.params as { code: string }
    const problem = found(Object.hasOwn(problems, code) ? problems[code as ProblemCode] : null, 'problem', code)
    return reply
      .type('text/plain; charset=utf-8')
      .send(`${problem.title}\n\n${problem.help}\n\nHTTP status ${problem.status}.\n`)
  })
}
