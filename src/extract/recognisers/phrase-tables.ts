import { after as wordEnd, before as wordStart } from '../../domain/pattern.ts'
import { indicatorByCode, indicators } from '../../lexicon/indicators.ts'
import { beside, besideBefore, besideFrames, phrases } from '../../lexicon/phrases.ts'
import { synonyms } from '../../lexicon/synonyms.ts'
import { andWord, reaching } from '../../lexicon/wording/heads.ts'
import { spellingKey } from '../../text/letters.ts'
import { expand, PhraseBook } from '../../text/phrases.ts'

/** The phrases of the lexicon, made ready to be looked up. */

interface HeadPattern {
  readonly code: string
  readonly literals: readonly number[]
}

export interface CountedPattern {
  readonly code: string
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** No gap between the number and the literal next to it. */
  readonly touchesBefore: boolean
  readonly touchesAfter: boolean
  /** Unit of measure that the number must carry; null for a bare count. */
  readonly unit: string | null
  readonly words: number
  readonly surface: string
  readonly general: boolean
}

export const literals = new Map<string, number>()

export const book = new PhraseBook<number>()

export const headsByFirst = new Map<number, HeadPattern[]>()

export const countedByAfter = new Map<number, CountedPattern[]>()

export const countedByBefore = new Map<number, CountedPattern[]>()

const synonymSets = synonyms.map((set) => {
  const words = set.map((word) => spellingKey(word))
  const longest = [...words].sort((a, b) => b.length - a.length)
  return { words, pattern: new RegExp(`${wordStart}(?:${longest.join('|')})${wordEnd}`, 'u') }
})

/** The phrase with each of its words said by every synonym. */
function variantsOf(text: string): string[] {
  let variants = [spellingKey(text)]
  for (const { words, pattern } of synonymSets)
    variants = variants.flatMap((one) => {
      const found = pattern.exec(one)?.[0]
      return found === undefined ? [one] : words.map((word) => one.replace(found, word))
    })
  return variants
}

function literalId(text: string): number {
  const known = literals.get(text)
  if (known !== undefined) return known
  const id = literals.size
  literals.set(text, id)
  for (const variant of variantsOf(text)) book.add(variant, id)
  return id
}

const segments = (text: string): string[] =>
  text
    .split('…')
    .map((part) => part.trim())
    .filter(Boolean)

export const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

/** Head of what the catalogue does not hold. */
export const besideCatalogue = 'beside'

/** '# hộ được vay' is said of whatever unit the indicator has; a rate and a sum stand behind their phrase, or before it. */
function framesOf(code: string, frame: string): { readonly head?: string; readonly counted?: string } {
  const unit = indicatorByCode.get(code)!.unit
  const [left = '', right = ''] = frame.split('#').map((part) => part.trim())
  // 'dân số tăng #' says no more than 'dân số' without its verb.
  if (right === '') return namedForRise.has(code) ? {} : { head: left.replace(reaching, '') }
  if (unit === '%' || unit.includes('/')) return left === '' ? { head: right } : {}
  const mark = unit === 'ha' || unit === 'km' ? `#${unit}` : unit === 'VND' ? '#vnd' : unit === 't' ? null : '#'
  if (mark === null) return {}
  return { counted: `${left}${left === '' ? '' : ' … '}${mark} ${right}` }
}

const namedForRise = new Set(['population.growth_rate', 'economy.growth_rate'])

/** 'lưu trú, ăn uống' is also written 'lưu trú và ăn uống'. */
const withAnd = (surface: string): string[] => {
  const comma = surface.lastIndexOf(', ')
  return comma < 0 ? [surface] : [surface, `${surface.slice(0, comma)} ${andWord} ${surface.slice(comma + 2)}`]
}

const tables = indicators.map((row) => {
  const { heads = [], frames = [] } = phrases[row.code] ?? {}
  const read = frames.map((frame) => framesOf(row.code, frame))
  return {
    code: row.code,
    heads: [...(row.heads ?? []), ...heads.flatMap(withAnd), ...read.flatMap(({ head }) => head ?? [])],
    counted: [...(row.counted ?? []), ...read.flatMap(({ counted }) => counted ?? []).flatMap(withAnd)],
    general: row.general === true,
  }
})

/** What stands beside the catalogue before a number stands so behind one, too: 'tổ hợp tác', '412 tổ hợp tác'. */
const besides = {
  code: besideCatalogue,
  heads: beside,
  counted: [
    ...besideFrames,
    ...beside.filter((surface) => !besideBefore.has(surface)).map((surface) => `# ${surface}`),
  ],
  general: false,
}

for (const { code, heads, counted, general } of [besides, ...tables]) {
  for (const surface of heads.flatMap(expand)) {
    const ids = segments(surface).map(literalId)
    push(headsByFirst, ids[0]!, { code, literals: ids })
  }
  for (const surface of counted.flatMap(expand)) {
    const [, left, unit, right] = /^(.*?)#(ha|km|vnd|con|head)?(.*)$/.exec(surface)!
    const before = segments(left!).map(literalId)
    const after = segments(right!).map(literalId)
    const pattern: CountedPattern = {
      code,
      before,
      after,
      touchesBefore: !left!.trim().endsWith('…'),
      touchesAfter: !right!.trim().startsWith('…'),
      unit: unit === 'vnd' ? 'VND' : unit === 'ha' || unit === 'km' ? unit : null,
      words: surface.split(' ').filter((word) => !/^[…#]/.test(word)).length,
      surface,
      general,
    }
    if (after.length) push(countedByAfter, after[0]!, pattern)
    else push(countedByBefore, before.at(-1)!, pattern)
  }
}
