import t from 'tap'
import { readBaseline } from '../corpus.ts'
import { scoreBases } from '../support/bases.ts'

t.test('as many bases, and days until which something counts, are right as before', (t) => {
  const now = scoreBases()
  for (const [what, before] of Object.entries(readBaseline().bases))
    t.ok(
      now[what as keyof typeof now] >= before - 0.0001,
      `${what}: ${now[what as keyof typeof now]}, ${before} before`,
    )
  t.end()
})
