import t from 'tap'
import type { Observation } from '../../src/domain/report.ts'
import { read } from './engine.ts'

/** One row of a corpus table: a text, and what must be read from it, no more and no less. */
export interface Row {
  readonly text: string
  /** Each as 'indicator measure value[–upper][/total] unit', with what else matters behind it: 'estimate', '2020-S1', 'over', 'item:lúa', 'base:province_plan', 'asOf:2020-12-10', 'area:Hà Nội'. */
  readonly facts: readonly string[]
}

/** A sentence inside an article that says when and where. */
const frame = (text: string): string =>
  `Huyện ủy Cao Lộc tổng kết công tác năm 2020\n\nNgày 06/01/2021, Huyện ủy Cao Lộc (tỉnh Lạng Sơn) tổ chức hội nghị tổng kết công tác năm 2020.\n\n${text}\n`

function head(one: Observation): string {
  return `${one.indicator ?? 'null'} ${one.measure} ${one.value}${one.upper ? `–${one.upper}` : ''}${one.total ? `/${one.total}` : ''} ${one.unit}`
}

const details = (one: Observation): string[] => [
  one.status,
  one.period ?? 'no-period',
  one.precision,
  `item:${one.item ?? ''}`,
  `base:${one.base ?? ''}`,
  `asOf:${one.asOf ?? ''}`,
  `area:${one.area?.name ?? ''}`,
  `price:${one.priceBasis ?? ''}`,
]

export function table(name: string, rows: readonly Row[]): void {
  t.test(name, async (t) => {
    for (const { text, facts } of rows) {
      const found = read(frame(text)).observations.filter((one) => one.evidence.start > 100)
      const heads = facts.map((fact) => fact.split(' ').slice(0, 4).join(' '))
      t.same(found.map(head).sort(), [...heads].sort(), text)
      const rest = [...found]
      for (const fact of facts) {
        const words = fact.split(' ')
        const at = rest.findIndex((one) => head(one) === words.slice(0, 4).join(' '))
        const [one] = at < 0 ? [] : rest.splice(at, 1)
        if (one)
          for (const word of words.slice(4))
            t.ok(
              details(one).includes(word.replaceAll('_', ' ')) || details(one).includes(word),
              `${text}: ${fact} is ${details(one).join(' ')}`,
            )
      }
    }
  })
}
