import t from 'tap'
import { readBaseline } from '../corpus.ts'
import { scoreWordings } from '../support/wordings.ts'

t.test('as many wordings are read right as before', (t) => {
  const now = scoreWordings()
  for (const [group, before] of Object.entries(readBaseline().wordings))
    t.ok(now[group]! >= before - 0.0001, `${group}: F1 ${now[group]}, ${before} before`)
  t.end()
})
