import type { Marks } from './cue-marks.ts'

/** What parts the words of a sentence: how many figures and semicolons stand before each, and in which bracket it stands. */
export class Layout {
  private readonly first: number
  private readonly figures: number[] = [0]
  private readonly semicolons: number[] = [0]
  private readonly brackets: number[] = []

  constructor({ words }: Marks, first: number, last: number) {
    this.first = first
    let bracket = 0
    let opened = 0
    for (let at = first; at < Math.min(last, words.length); at += 1) {
      const { text } = words[at]!
      if (text === '(') {
        opened += 1
        bracket = opened
      }
      this.brackets.push(bracket)
      if (text === ')') bracket = 0
      this.figures.push(this.figures.at(-1)! + (/^\d/.test(text) ? 1 : 0))
      this.semicolons.push(this.semicolons.at(-1)! + (text === ';' ? 1 : 0))
    }
  }

  figuresBetween(from: number, to: number): number {
    return this.count(this.figures, from, to)
  }

  hasSemicolon(from: number, to: number): boolean {
    return this.count(this.semicolons, from, to) > 0
  }

  /** The bracket that a word stands in, by its number in the sentence; 0 for none. */
  bracketOf(word: number): number {
    return this.brackets[word - this.first] ?? 0
  }

  private count(sums: readonly number[], from: number, to: number): number {
    const at = (word: number): number => sums[Math.min(Math.max(word - this.first, 0), sums.length - 1)]!
    return from >= to ? 0 : at(to) - at(from)
  }
}
