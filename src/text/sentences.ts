import { rowWords } from '../lexicon/numerals.ts'
import { abbreviations } from '../lexicon/wording/page.ts'
/** Paragraphs, sentences and clauses, as half-open ranges of the clean text. */
export interface Range {
  readonly start: number
  readonly end: number
}

export interface Sentence extends Range {
  readonly paragraph: number
}
const letter = /\p{L}/u
const upper = /[\p{Lu}]/u
const opener = /[\p{Lu}\p{N}"“‘'(\-–+*•]/u

/** 'II.', '3.', '2.1.' at the beginning of a line. */
const numbering = /(?:^|\n)[ \t]*(?:[IVX]{1,5}|\d{1,2}(?:\.\d{1,2}){0,2}|[a-h])$/

/** The word that ends just before `at`. */
function wordBefore(text: string, at: number): string {
  let start = at
  while (start > 0 && at - start < 12 && letter.test(text[start - 1]!)) start -= 1
  return text.slice(start, at)
}

/** Where the sentence ends whose stop is at `at`; 0 when the stop ends none. */
function sentenceEnd(text: string, at: number): number {
  const char = text[at]!
  if (char !== '.' && char !== '!' && char !== '?' && char !== '…') return 0
  let end = at + 1
  while (end < text.length && end - at < 6 && /[.!?…/"”’)]/.test(text[end]!)) end += 1
  const next = text[end]
  if (next === undefined || next === '\n') return end
  if (char === '.' && end === at + 1 && numbering.test(text.slice(Math.max(0, at - 12), at))) return 0
  const word = wordBefore(text, at)
  if (
    char === '.' &&
    end === at + 1 &&
    (abbreviations.has(word.toLowerCase()) || (word.length === 1 && upper.test(word)))
  )
    return 0
  if (next === ' ') return text[end + 1] !== undefined && opener.test(text[end + 1]!) ? end : 0
  // 'nghị quyết.Công tác': the space is missing.
  return char === '.' && word.length > 1 && upper.test(next) && !upper.test(text[at - 1]!) ? end : 0
}

export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  let paragraph = 0
  const close = (end: number): void => {
    let first = start
    while (first < end && (text[first] === ' ' || text[first] === '\n')) first += 1
    if (first < end) sentences.push({ start: first, end, paragraph })
    start = end
  }
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\n') {
      // A line that breaks behind a comma goes on in the next one.
      if (text[at - 1] === ',' && text[at + 1] !== '\n') continue
      close(at)
      paragraph += 1
      continue
    }
    const end = sentenceEnd(text, at)
    if (end) {
      close(end)
      at = end - 1
    }
  }
  close(text.length)
  return isLineASentence(text, sentences) ? joined(text, sentences) : sentences
}

const isProse = (text: string, { end }: Range): boolean => /[.;]/.test(text[end - 1]!)
const bullet = /^[-–+*•]|^\d{1,2}[.)]/

/** A page that breaks the line behind every sentence tells no paragraphs by it. */
function isLineASentence(text: string, sentences: readonly Sentence[]): boolean {
  let lines = 0
  let long = 0
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.paragraph === sentences[at - 1]?.paragraph) continue
    if (sentence.paragraph === sentences[at + 1]?.paragraph) long += 1
    else if (!isProse(text, sentence)) continue
    lines += 1
  }
  return lines >= fewLines && long <= lines * fewLong
}
const fewLines = 6
const fewLong = 0.1

/** Such lines stand in one paragraph until a heading, a bullet or an empty line. */
function joined(text: string, sentences: readonly Sentence[]): Sentence[] {
  let paragraph = 0
  let before: Sentence | null = null
  return sentences.map((sentence) => {
    const goesOn =
      before !== null &&
      isProse(text, before) &&
      isProse(text, sentence) &&
      !bullet.test(text.slice(sentence.start, sentence.start + 4)) &&
      !text.slice(before.end, sentence.start).includes('\n\n')
    if (before !== null && !goesOn) paragraph += 1
    before = sentence
    return { ...sentence, paragraph }
  })
}

/** '29,4%; 46,5%; 24,1%': semicolons between bare figures part no clauses. */
const inRow = (text: string, at: number): boolean =>
  /\d ?%?$/.test(text.slice(Math.max(0, at - 3), at)) &&
  /^; ?\d[\d.,]{0,8} ?%(?=[;.,)\n]|$)/.test(text.slice(at, at + 14))

/** 'công nghiệp; dịch vụ; nông nghiệp có cơ cấu tương ứng là 85,8%; 5,1%; 9,1%': nor between the names of an announced row. */
const inNames = (text: string, at: number): boolean => namesOfRow.test(text.slice(at, at + farthestRow))
const namesOfRow = new RegExp(
  `^(?:; ?[^;.\\d]{2,40}){1,5}(?<!\\p{L})(?:${rowWords.join('|')})(?!\\p{L})[^;.\\d]{0,20}\\d`,
  'u',
)
const farthestRow = 240

/** Clauses of a sentence: cut at semicolons outside brackets. */
export function clausesOf(text: string, sentence: Range): Range[] {
  const clauses: Range[] = []
  let start = sentence.start
  let depth = 0
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const char = text[at]
    if (char === '(') depth += 1
    else if (char === ')') depth = Math.max(0, depth - 1)
    else if (char === ';' && (depth === 0 || depth > 3) && !inRow(text, at) && !inNames(text, at)) {
      if (at > start) clauses.push({ start, end: at })
      start = at + 1
      depth = 0
    }
  }
  if (sentence.end > start) clauses.push({ start, end: sentence.end })
  return clauses
}
