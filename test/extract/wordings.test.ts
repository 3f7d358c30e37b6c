import t from 'tap'
import { readBaseline } from '../corpus.ts'
import { scoreWordings } from '../support/wordings.ts'

t.test('as many wordings are read right as before', (t) => {
  const [now, before] = [scoreWordings(), readBaseline().wordings]
  t.ok(now >= before - 0.0001, `F1 ${now}, ${before} before`)
  t.end()
})
