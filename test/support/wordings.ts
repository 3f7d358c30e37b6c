import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, root } from './engine.ts'

/** Sentences that tell each indicator of the catalogue as people who had not seen its phrases would: what they name, without its time. */

interface Told {
  readonly indicator: string
  readonly measure: string
  readonly value: string
  readonly total?: string
  readonly unit: string
}

interface Wording {
  readonly code: string
  readonly text: string
  readonly expect: readonly Told[]
}

const folder = join(root, 'test', 'articles', 'wordings')
const head =
  'UBND huyện Cao Lộc tổng kết năm 2020\n\nNgày 06/01/2021, UBND huyện Cao Lộc tổng kết công tác năm 2020.\n\n'

const number = (value: string | undefined): string => (value === undefined ? '' : String(Number(value)))
const keyOf = ({ indicator, measure, value, total, unit }: Told): string =>
  [indicator, measure, number(value), number(total), unit].join(' ')

/** F1 over all that the sentences of each group tell: 'part' and 'later', as their files are named. */
export function scoreWordings(): Record<string, number> {
  const files = Map.groupBy(readdirSync(folder).sort(), (file) => file.replace(/\d+\.json$/, ''))
  return Object.fromEntries([...files].map(([group, names]) => [group, scoreOf(names)]))
}

function scoreOf(files: readonly string[]): number {
  let hit = 0
  let told = 0
  let got = 0
  for (const file of files)
    for (const { text, expect } of JSON.parse(readFileSync(join(folder, file), 'utf8')) as Wording[]) {
      const rest = read(`${head}${text}\n`)
        .observations.filter(({ indicator, area }) => indicator !== null && !area)
        .map((one) => keyOf(one as Told))
      got += rest.length
      told += expect.length
      for (const one of expect) {
        const at = rest.indexOf(keyOf(one))
        if (at < 0) continue
        rest.splice(at, 1)
        hit += 1
      }
    }
  return Number(((2 * hit) / (told + got)).toFixed(4))
}
