import t from 'tap'
import { readBaseline, timeSharesByGroup } from '../../corpus.ts'
import { timedTexts } from '../../support/times.ts'

/** The time of numbers alone, on short texts of all kinds of pages: no change may read fewer of them right than before. */

t.test('as many times and standings are right as before', (t) => {
  const now = timeSharesByGroup()
  for (const [group, shares] of Object.entries(readBaseline().times))
    for (const [what, share] of Object.entries(shares))
      t.ok(now[group]![what]! >= share - 0.0001, `${group}, ${what}: ${now[group]![what]}, ${share} before`)
  t.end()
})

t.test('each figure stands where its text has it', (t) => {
  for (const { id, text, numbers } of timedTexts())
    for (const { at, figure } of numbers) t.equal(text.slice(at, at + figure.length), figure, `${id} ${at}`)
  t.end()
})
