import t from 'tap'
import { f1, readBaseline, scoreCorpus } from '../corpus.ts'
import { goldArticles } from '../support/engine.ts'

const score = scoreCorpus(goldArticles())

t.test('the five seeds are read as the hand readings have them', async (t) => {
  for (const [view, tally] of Object.entries(score.sets.seeds!)) t.equal(f1(tally), 1, view)
  const { numbers, unclassified, items, itemsAlike } = score.numbers.seeds!
  t.ok(numbers > 100)
  t.ok(unclassified / numbers <= 0.03, `${unclassified} of ${numbers} unclassified`)
  t.equal(itemsAlike, items)
})

t.test('every number is in exactly one mention, every quote true and around its number', async (t) => {
  t.same(score.problems, [])
})

t.test('no score falls below the committed baseline', async (t) => {
  const { f1: baseline } = readBaseline()
  t.ok(baseline.seeds, 'there is a baseline')
  for (const [set, views] of Object.entries(baseline))
    for (const [view, before] of Object.entries(views))
      t.ok(
        f1(score.sets[set]![view]!) >= before - 0.00005,
        `${set} ${view}: ${f1(score.sets[set]![view]!).toFixed(4)}, before ${before}`,
      )
})
