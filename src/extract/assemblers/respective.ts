import type { Range } from '../../text/sentences.ts'
import { firstEndingAfter } from './choice.ts'
import type { Governor } from './heads-in-scope.ts'
import type { Member } from './member.ts'

/** Numbers told in a row for things named in a row: 'đàn trâu …, đàn bò …, lần lượt bằng 96,8%, 91,5% so với cùng kỳ'. */

/** A run of numbers with nothing but marks between, as indexes of members. */
export interface Run {
  readonly from: number
  /** One behind the last. */
  readonly to: number
  /** 'lần lượt', 'tương ứng' stand before it. */
  readonly announced: boolean
  /** 'cơ cấu', 'tỷ trọng' stand before it. */
  readonly ofStructure: boolean
}

const between = /^\s?(?:[-–—/,;]|và|,\s?và)\s?(?:gần|hơn|trên|khoảng)?\s?$/u
const structure = /(?<!\p{L})(?:cơ cấu|tỷ trọng)(?!\p{L})/u
const announces = /(?<!\p{L})(?:lần lượt|tương ứng)(?!\p{L})[^,;%]{0,30}$/u

/** The runs of two and more numbers of one unit in a clause. */
export function runsOf(key: string, clause: Range, members: readonly Member[]): Run[] {
  const runs: Run[] = []
  for (let from = 0; from < members.length; ) {
    let to = from + 1
    while (
      to < members.length &&
      members[to]!.quantity.unit === members[from]!.quantity.unit &&
      between.test(key.slice(members[to - 1]!.claim.end, members[to]!.claim.start).slice(0, 20))
    )
      to += 1
    if (to - from > 1) {
      const start = members[from]!.claim.start
      const left = key.slice(Math.max(clause.start, members[from - 1]?.claim.end ?? clause.start, start - 60), start)
      runs.push({
        from,
        to,
        announced: announces.test(left),
        ofStructure: structure.test(key.slice(clause.start, start)),
      })
    }
    from = to
  }
  return runs
}

/** The sectors named right before the run, one for each of its numbers; none where they are not as many. */
export function sectorsOf(run: Run, members: readonly Member[], governors: readonly Governor[]): readonly Governor[] {
  const from = members[run.from - 1]?.at ?? -1
  const named: Governor[] = []
  for (
    let at = firstEndingAfter(governors, from);
    at < governors.length && governors[at]!.to <= members[run.from]!.at;
    at += 1
  ) {
    const governor = governors[at]!
    const last = named.at(-1)
    if (governor.compound?.complement?.type !== 'sector') continue
    if (last && governor.from < last.to) named[named.length - 1] = governor.from <= last.from ? governor : last
    else named.push(governor)
  }
  return named.length === run.to - run.from ? named : []
}
