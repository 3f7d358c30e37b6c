import { rowWords } from '../../lexicon/numerals.ts'
import { between, parts, riseOrFall, structure } from '../../lexicon/wording/ties.ts'
import type { Range } from '../../text/sentences.ts'
import { occurrencesOf } from '../recognisers/heads.ts'
import type { Token } from '../tokens.ts'
import { firstEndingAfter } from './choice.ts'
import { type Governor, governorsOf, resolveCompound } from './heads-in-scope.ts'
import type { Member, MemberInput } from './member.ts'
import { resolveFixed } from './resolve-fixed.ts'

/** Numbers told in a row for things named in a row: 'đàn trâu …, đàn bò …, lần lượt bằng 96,8%, 91,5% so với cùng kỳ'. */

/** A run of numbers with nothing but marks between, as indexes of members. */
export interface Run {
  readonly from: number
  /** One behind the last. */
  readonly to: number
  /** 'lần lượt', 'tương ứng' stand before it. */
  readonly announced: boolean
  /** 'tăng', 'giảm' stands before it. */
  readonly moves: string | null
  /** 'cơ cấu', 'tỷ trọng' stand before it. */
  readonly ofStructure: boolean
}
/** 'Cơ cấu' stands so many characters before its row at most. */
const structureReach = 500
const announces = new RegExp(`(?<!\\p{L})(?:${rowWords.join('|')})(?!\\p{L})[^,;%]{0,30}$`, 'u')

const endOf = ({ claim, quantity }: Member): number => Math.max(claim.end, quantity.nounEnd)

/** The runs of two and more numbers in a clause: of one unit, or announced. */
export function runsOf(key: string, clause: Range, members: readonly Member[]): Run[] {
  const runs: Run[] = []
  for (let from = 0; from < members.length; ) {
    const { claim, quantity } = members[from]!
    const { start } = claim
    const left = key.slice(Math.max(clause.start, members[from - 1]?.claim.end ?? clause.start, start - 60), start)
    const announced = announces.test(left)
    const isAlike = (one: Member): boolean =>
      announced || (one.quantity.unit === quantity.unit && one.quantity.nounUnit === quantity.nounUnit)
    let to = from + 1
    while (
      to < members.length &&
      isAlike(members[to]!) &&
      between.test(key.slice(endOf(members[to - 1]!), members[to]!.claim.start).slice(0, 20))
    )
      to += 1
    if (to - from > 1) {
      runs.push({
        from,
        to,
        announced,
        moves: riseOrFall.exec(left)?.[0] ?? null,
        ofStructure: structure.test(key.slice(Math.max(clause.start, start - structureReach), start)),
      })
    }
    from = to
  }
  return runs
}

/** 'lần lượt là 21.350, 34.870 và 68.400 con': the noun of the last is that of all. */
export function shareNoun({ from, to, announced }: Run, members: Member[]): void {
  const { noun, nounUnit } = members[to - 1]!.quantity
  if (!announced || nounUnit === null) return
  for (let at = from; at < to - 1; at += 1) {
    const { quantity } = members[at]!
    if (quantity.unit === null && quantity.nounUnit === null)
      members[at] = { ...members[at]!, quantity: { ...quantity, noun, nounUnit } }
  }
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

/** Words of a name in a row, and names in it, are no more. */
const longestName = 12
const longestRow = 12
const announcedReach = 8
const announcing: readonly (readonly string[])[] = rowWords.map((words) => words.split(' '))

/**
 * The words that name each number of an announced row: 'Giá trị sản xuất nông nghiệp, công nghiệp và dịch vụ lần lượt đạt …' names
 * 'giá trị sản xuất công nghiệp' second. Null where the names are not as many as the numbers, or one of them names no indicator.
 */
export function namesInRow(
  run: Run,
  members: readonly Member[],
  tokens: readonly Token[],
  text: string,
): readonly (readonly Token[])[] | null {
  const first = members[run.from]!.at
  const announced = announcedAt(tokens, first)
  if (announced < 0 || run.to - run.from > longestRow) return null
  const after = members[run.from - 1]?.at ?? -1
  const count = run.to - run.from
  // 'công nghiệp - xây dựng, dịch vụ', or 'công nghiệp - dịch vụ - nông nghiệp'.
  // Bullets stand before no name.
  const start = after + 1 < first && bullets.has(tokens[after + 1]!.text) ? after + 1 : after
  const names =
    namesBefore(tokens, start, announced, count, parts) ??
    // 'công nghiệp - thương mại, dịch vụ - nông nghiệp': a comma within a name.
    namesBefore(tokens, start, announced, count, new Set(['-'])) ??
    namesBefore(tokens, start, announced, count, dashes)
  if (names === null) return null
  const isNamed = (words: readonly Token[], { quantity }: Member): boolean =>
    governorsOf(words, occurrencesOf(words), text).some(
      (governor) => governor.from === 0 && governor.to === words.length && isMeant(governor, quantity),
    )
  const full = names.map(
    (name, place) => fullNames(names, name, place).find((words) => isNamed(words, members[run.from + place]!)) ?? null,
  )
  return full.every((name) => name !== null) ? full : null
}

/** 'thu ngân sách các năm 2018, 2019, 2020 lần lượt là 75, 98 và 120 tỷ đồng': the year of each number; null where the years are not as many. */
export function yearsInRow(run: Run, members: readonly Member[], tokens: readonly Token[]): readonly number[] | null {
  const after = members[run.from - 1]?.at ?? -1
  const count = run.to - run.from
  const named = tokens
    .slice(after + 1, members[run.from]!.at)
    .flatMap(({ claim }) => (claim?.period?.type === 'years' ? [claim.period] : []))
  if (named.length === count && named.every(({ first, last }) => first === last)) return named.map(({ first }) => first)
  const [span, other] = named
  if (!span || other || span.last - span.first + 1 !== count) return null
  return members.slice(run.from, run.to).map((_, place) => span.first + place)
}

function isMeant({ fixed, compound }: Governor, { unit, nounUnit }: Member['quantity']): boolean {
  const of = unit ?? nounUnit ?? 'count'
  const mode = { measured: null, topic: null }
  return (
    (fixed !== null && resolveFixed(fixed, unit ?? 'count', nounUnit) !== null) ||
    (compound !== null && resolveCompound(compound, of, 'any', mode, null) !== null)
  )
}

function announcedAt(tokens: readonly Token[], first: number): number {
  for (let at = first - 1; at >= Math.max(0, first - announcedReach); at -= 1)
    if (announcing.some((words) => words.every((word, next) => tokens[at + next]?.text === word))) return at
  return -1
}

const bullets: ReadonlySet<string> = new Set(['-', '+', '*', '•'])

/** So many names right before the words that announce the row. */
const dashes: ReadonlySet<string> = new Set([...parts, '-'])

function namesBefore(
  tokens: readonly Token[],
  after: number,
  to: number,
  count: number,
  between: ReadonlySet<string>,
): Token[][] | null {
  const names: Token[][] = [[]]
  for (let at = to - 1; at > after; at -= 1) {
    const token = tokens[at]!
    if (token.claim?.quantity || token.text === ':' || token.text === '(' || token.text === ')') break
    if (token.claim) continue
    if (!between.has(token.text)) {
      if (names[0]!.length === longestName) break
      names[0]!.unshift(token)
    } else if (names[0]!.length > 0) {
      if (names.length === count) break
      names.unshift([])
    }
  }
  return names.length === count && names.every((name) => name.length > 0) ? names : null
}

/** What a name can be in full: with words of the first one before it, or of the last one behind. */
function fullNames(names: readonly (readonly Token[])[], name: readonly Token[], place: number): (readonly Token[])[] {
  const [first, last] = [names[0]!, names.at(-1)!]
  const before = place === 0 ? [[]] : first.map((_, cut) => first.slice(0, first.length - cut - 1))
  const behind = place === names.length - 1 ? [[]] : [[], ...last.slice(1).map((_, cut) => last.slice(cut + 1))]
  // Verbs between the names and the numbers belong to none.
  return [name, withoutEnd(name)].flatMap((words) =>
    behind.flatMap((tail) => before.map((head) => [...head, ...words, ...tail])),
  )
}

const withoutEnd = (name: readonly Token[]): readonly Token[] => (name.length > 1 ? name.slice(0, -1) : name)

/** A name with its number, read as a clause of its own; a label has the words of the name alone. */
export function wordsOfName(
  name: readonly Token[],
  number: Token,
  text: string,
): Pick<MemberInput, 'tokens' | 'occurrences' | 'governors'> {
  const tokens = [...name, number]
  const occurrences = occurrencesOf(tokens)
  const governors = governorsOf(tokens, occurrences, text).map((governor) => ({
    ...governor,
    label: tokens
      .slice(governor.from, governor.to)
      .map(({ start, end }) => text.slice(start, end))
      .join(' '),
  }))
  return { tokens, occurrences, governors }
}
