import { readFileSync } from 'node:fs'
import t from 'tap'
import { rightAtFirstSight } from '../../src/lexicon/sureness.ts'
import { surenessText } from '../first-runs.ts'
import { fileOf, learnedFiles } from '../learn.ts'

t.test('the second reader weighs what the opened articles teach', (t) => {
  for (const [name, text] of Object.entries(learnedFiles()))
    t.ok(readFileSync(fileOf(name), 'utf8') === text, `${name}: npm run corpus -- --learn`)
  t.end()
})

t.test('a confidence is a rate of first runs, and never certain', (t) => {
  const table = readFileSync(new URL('../../src/lexicon/sureness.ts', import.meta.url), 'utf8')
  t.equal(table, surenessText(), 'npm run corpus -- --calibrate')
  for (const [at, [from, rate]] of rightAtFirstSight.entries()) {
    t.ok(rate > 0 && rate < 1, `${rate}`)
    if (at > 0) t.ok(from > rightAtFirstSight[at - 1]![0] && rate >= rightAtFirstSight[at - 1]![1], `from ${from}`)
  }
  t.end()
})
