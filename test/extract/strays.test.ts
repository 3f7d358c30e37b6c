import t from 'tap'
import { readBaseline } from '../corpus.ts'
import { shiftedByStrays } from '../support/strays.ts'

t.test('a sentence of another time shifts no more of an article than before', (t) => {
  const { strays } = readBaseline()
  for (const [name, share] of Object.entries(shiftedByStrays()))
    t.ok(share <= strays[name]! + 0.002, `${name}: ${share}, ${strays[name]} before`)
  t.end()
})
