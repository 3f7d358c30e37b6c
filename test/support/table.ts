import t from 'tap'
import type { Observation } from '../../src/domain/report.ts'
import { read } from './engine.ts'

/** One row of a corpus table: a text, and what must be read from it, no more and no less. */
export interface Row {
  readonly text: string
  /** Each as 'indicator measure value[–upper][/total] unit', with what else matters behind it: 'estimate', '2020-S1', 'over', 'item:lúa', 'base:province_plan', 'asOf:2020-12-10', 'area:Hà Nội'. */
  readonly facts: readonly string[]
  /** The engine does not read it yet; the test fails once it does, and the mark has to go. */
  readonly gap?: boolean
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

/** What differs between the facts of a row and what is read; nothing where it is read as told. */
export function mismatches({ text, facts }: Row): string[] {
  const rest = read(frame(text)).observations.filter((one) => one.evidence.start > 100)
  const wrong = facts.flatMap((fact) => {
    const words = fact.split(' ')
    const at = rest.findIndex((one) => head(one) === words.slice(0, 4).join(' '))
    const [one] = at < 0 ? [] : rest.splice(at, 1)
    if (!one) return [`missing: ${fact}`]
    const told = details(one)
    return words
      .slice(4)
      .filter((word) => !told.includes(word) && !told.includes(word.replaceAll('_', ' ')))
      .map((word) => `${fact}: ${word} is not in ${told.join(' ')}`)
  })
  return [...wrong, ...rest.map((one) => `added: ${head(one)} ${details(one).join(' ')}`)]
}

export function table(name: string, rows: readonly Row[]): void {
  t.test(name, async (t) => {
    for (const row of rows)
      if (row.gap) t.not(mismatches(row).length, 0, `${row.text}: is read by now; take its 'gap' away`)
      else t.same(mismatches(row), [], row.text)
  })
}
