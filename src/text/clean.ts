import { alike, awaitsFigure } from '../lexicon/wording/page.ts'
import { spellingKey } from './letters.ts'

/**
 * The article text made even, with the way back: NFC, one space for any run of blanks, `\n` line ends, HTML entities
 * decoded, invisible characters gone. `key` has the same length as `text` and one spelling of each word.
 */
export interface CleanText {
  readonly raw: string
  readonly text: string
  readonly key: string
  /** Raw offset of the first unit of the clean character at `index`. */
  rawStart(index: number): number
  /** Raw offset just behind the clean character before `index`. */
  rawEnd(index: number): number
}

const entities: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', lsquo: '‘',
  rsquo: '’', ldquo: '“', rdquo: '”', sup2: '²', sup3: '³', deg: '°',
} // biome-ignore format: one table

const entity = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}\d?));/iy
const blank = /[\t\v\f \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const invisible = /[\u0000-\u0008\u000e-\u001f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/
const wideDigit = /[０-９]/
const plainForm = (char: string): string =>
  alike[char] ?? (wideDigit.test(char) ? String.fromCharCode(char.charCodeAt(0) - 0xfee0) : char)

const mark = /\p{M}/u

function decodeEntity(raw: string, at: number): { char: string; length: number } | null {
  entity.lastIndex = at
  const match = entity.exec(raw)
  if (!match) return null
  const [whole, decimal, hex, name] = match
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : 0
  const char = name
    ? entities[name]
    : code > 31 && code <= 0xffff && (code < 0xd800 || code > 0xdfff)
      ? String.fromCharCode(code)
      : undefined
  return char === undefined ? null : { char, length: whole.length }
}

/** A page's own 'date 2022-04' is no line that goes on. */
const wrapped = /[\t \u00a0]{0,8}(?!date[ \u00a0]{1,4}\d)\p{Ll}/uy
/** A day that stands alone is that of the page: no title ends in it. */
const figureNext = /[\t \u00a0]{0,8}(?!\d{1,2}[/.-]\d{1,2}[/.-]\d{4})\d/y

/** The line behind a break goes on in lower case. */
function wraps(raw: string, at: number): boolean {
  wrapped.lastIndex = at
  return wrapped.test(raw)
}

function goesOn(out: readonly string[], raw: string, at: number): boolean {
  figureNext.lastIndex = at
  return figureNext.test(raw) && awaitsFigure.test(out.slice(-8).join('').toLowerCase())
}

/** Visible ASCII that can begin no entity, and the letters of Vietnamese that Unicode has whole, stand for themselves. */
const isPlain = (code: number): boolean =>
  (code > 0x20 && code < 0x7f && code !== 0x26) ||
  (code >= 0x1ea0 && code <= 0x1ef9) ||
  (code >= 0xc0 && code <= 0x1b0 && code !== 0xd0 && code !== 0xf0)
const isMark = (code: number): boolean => code >= 0x300 && code < 0x370

export function clean(raw: string): CleanText {
  const out: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const push = (char: string, start: number, end: number): void => {
    for (const unit of char.split('')) {
      out.push(unit)
      starts.push(start)
      ends.push(end)
    }
  }
  let at = 0
  while (at < raw.length) {
    if (isPlain(raw.charCodeAt(at)) && !isMark(raw.charCodeAt(at + 1))) {
      out.push(raw[at]!)
      starts.push(at)
      ends.push(at + 1)
      at += 1
      continue
    }
    let char = raw[at]!
    let end = at + 1
    if (char === '&') {
      const decoded = decodeEntity(raw, at)
      if (decoded) {
        char = decoded.char
        end = at + decoded.length
      }
    }
    if (char.charCodeAt(0) > 0x7f || isMark(raw.charCodeAt(end))) {
      while (end < raw.length && end - at < 8 && mark.test(raw[end]!)) end += 1
      if (end > at + 1 && !char.includes('&')) char = (raw[at] === '&' ? char : raw.slice(at, end)).normalize('NFC')
      else char = char.normalize('NFC')
    }
    char = plainForm(char)
    if (char === '\r') char = raw[end] === '\n' ? '' : '\n'
    const last = out[out.length - 1]
    if (invisible.test(char)) char = ''
    else if (char === '\n' || char === '\u2028' || char === '\u2029') {
      // Blanks before a line end say nothing.
      while (out[out.length - 1] === ' ') {
        out.pop()
        starts.pop()
        ends.pop()
      }
      // A line that goes on in lower case was only wrapped.
      char =
        last !== undefined &&
        /[\p{L}\d,(\-–]/u.test(out[out.length - 1] ?? '') &&
        (wraps(raw, end) || goesOn(out, raw, end))
          ? ' '
          : '\n'
    } else if (blank.test(char)) char = last === ' ' || last === '\n' || last === undefined ? '' : ' '
    push(char, at, end)
    at = end
  }
  const text = out.join('')
  return {
    raw,
    text,
    key: spellingKey(text),
    rawStart: (index) => starts[index] ?? raw.length,
    rawEnd: (index) => (index > 0 ? (ends[index - 1] ?? raw.length) : 0),
  }
}
