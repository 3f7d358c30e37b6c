import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read, root } from './engine.ts'

/** Short reports whose numbers rise, fall or count until a day, by a reader who had not seen the engine. */

interface Held {
  readonly indicator: string
  readonly measure: string
  readonly value: string
  readonly base?: string
  readonly asOf?: string
}

const file = join(root, 'test', 'articles', 'bases', 'bases1.json')

/** The share of the numbers that are read as told; of those, the shares with the right base, and with the right day. */
export function scoreBases(): { readonly read: number; readonly bases: number; readonly days: number } {
  let told = 0
  let found = 0
  let bases = 0
  let days = 0
  for (const { text, expect } of JSON.parse(readFileSync(file, 'utf8')) as { text: string; expect: Held[] }[]) {
    const rest = [...read(text).observations]
    told += expect.length
    for (const held of expect) {
      const at = rest.findIndex(
        ({ indicator, measure, value }) =>
          indicator === held.indicator && measure === held.measure && Number(value) === Number(held.value),
      )
      const [one] = at < 0 ? [] : rest.splice(at, 1)
      if (!one) continue
      found += 1
      if (one.base === held.base) bases += 1
      if (one.asOf === held.asOf) days += 1
    }
  }
  const share = (part: number, whole: number): number => Number((part / whole).toFixed(4))
  return { read: share(found, told), bases: share(bases, found), days: share(days, found) }
}
