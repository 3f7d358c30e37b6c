/**
 * MinHash signatures of articles, to find near-copies: the same report on two sites, or a copy with another date.
 * Reports of one district look alike from year to year, so it is their figures that tell them apart: the signature has
 * two halves, of the words and of the figures with the word behind each. Dates are left out.
 */
export interface Fingerprint {
  /** 128 numbers: 64 of the words, 64 of the figures. */
  readonly signature: Int32Array
  /** Eight numbers; articles that share none are no copies of each other (with four nines of certainty at 0.9). */
  readonly bands: readonly number[]
}

const half = 64
const bandCount = 8
const bandRows = 5
const fewFigures = 6

export function fingerprint(text: string): Fingerprint {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}.,/%]+/u)
    .map((word) => word.replace(/^[.,]+|[.,]+$/g, ''))
    .filter(Boolean)
  const triples = words.flatMap((word, at) =>
    at + 2 < words.length ? [hash(`${word} ${words[at + 1]} ${words[at + 2]}`)] : [],
  )
  const figures = words.flatMap((word, at) =>
    /\d/.test(word) && !/^\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?$/.test(word)
      ? [hash(`${word} ${words[at + 1] ?? ''}`)]
      : [],
  )
  const ofWords = minima(triples.length > 0 ? triples : words.map(hash))
  const ofFigures = new Set(figures).size >= fewFigures ? minima(figures) : ofWords
  const bands = Array.from({ length: bandCount }, (_, band) =>
    hash(`${band} ${ofFigures.slice(band * bandRows, (band + 1) * bandRows).join(' ')}`),
  )
  return { signature: Int32Array.from([...ofWords, ...ofFigures]), bands: [...new Set(bands)] }
}

/** Likeness of words and of figures, 0 to 1 each. */
export function likeness(a: Int32Array, b: Int32Array): { words: number; figures: number } {
  const share = (from: number): number => {
    let equal = 0
    for (let at = from; at < from + half; at += 1) if (a[at] === b[at]) equal += 1
    return equal / half
  }
  return { words: share(0), figures: share(half) }
}

export const isCopy = ({ words, figures }: { words: number; figures: number }): boolean =>
  words >= 0.7 && figures >= 0.85
/** The same file with another text in it: an edited article, or another one. */
export const isEdit = ({ words }: { words: number }): boolean => words >= 0.5

/** Hardly a phrase in common: not the same article, whatever it is called. */
export const isOther = ({ words, figures }: { words: number; figures: number }): boolean =>
  words < 0.05 && figures < 0.1

/** FNV-1a, as a signed integer of 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value
}

/** The least value of each of 64 mixings. */
function minima(hashes: readonly number[]): number[] {
  const least = new Array<number>(half).fill(0x7fffffff)
  for (const one of hashes)
    for (let at = 0; at < half; at += 1) {
      let mixed = Math.imul(one ^ Math.imul(at + 1, 0x9e3779b1), 0x85ebca6b)
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35)
      mixed ^= mixed >>> 13
      if (mixed < least[at]!) least[at] = mixed
    }
  return least
}
