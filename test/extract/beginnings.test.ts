import t from 'tap'
import { readBaseline } from '../corpus.ts'
import { scoreBeginnings } from '../support/beginnings.ts'

t.test('as many meetings and awards of beginnings are read right as before', (t) => {
  const now = scoreBeginnings()
  const before = readBaseline().beginnings
  for (const what of ['meetings', 'awards'] as const)
    t.ok(now[what] >= before[what] - 0.0001, `${what}: F1 ${now[what]}, ${before[what]} before`)
  t.end()
})
