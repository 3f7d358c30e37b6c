import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Gold, read, root } from './engine.ts'
import { scoreArticle } from './score.ts'

/** Beginnings of pages, made up by readers who had not seen the engine, with the meetings or the awards that each tells: nothing else is held against them. */

interface Beginning {
  readonly id: string
  readonly text: string
  readonly meetings?: Gold['meetings']
  readonly awards?: Gold['awards']
}

const folder = join(root, 'test', 'articles', 'beginnings')

/** F1 of the meetings, and of the awards, of their texts. */
export const scoreBeginnings = (): Record<'meetings' | 'awards', number> => ({
  meetings: scoreOf('meetings'),
  awards: scoreOf('awards'),
})

function scoreOf(what: 'meetings' | 'awards'): number {
  let [hit, missed, extra] = [0, 0, 0]
  for (const one of JSON.parse(readFileSync(join(folder, `${what}.json`), 'utf8')) as Beginning[]) {
    const gold: Gold = { districts: [], meetings: [], observations: [], awards: [], [what]: one[what] }
    const view = scoreArticle(gold, read(one.text, one.id)).views[what]!
    hit += view.pairs.length
    missed += view.missed.length
    extra += view.extra.length
  }
  return Number(((2 * hit) / (2 * hit + missed + extra)).toFixed(4))
}
