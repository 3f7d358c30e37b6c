/** The brackets of a sentence, and what they hold. */

/** Brackets are no longer, in characters. */
const longestBracket = 300

export class Brackets {
  private readonly key: string
  private readonly start: number

  /** `start` is that of the sentence. */
  constructor(key: string, start: number) {
    this.key = key
    this.start = start
  }

  /** Where the bracket opens that holds both a number and its cue: 'thu nhập 26 triệu đồng (năm nay ước 23,5 triệu đồng)'; -1 for none. */
  around(at: number, cue: number): number {
    const open = this.openBefore(cue)
    return open >= 0 && at - open < longestBracket && !this.key.slice(open, at).includes(')') ? open : -1
  }

  /** Where the nearest bracket of the sentence opens before a place; -1 for none. */
  openBefore(at: number): number {
    const from = Math.max(this.start, at - longestBracket)
    const open = this.key.slice(from, at).lastIndexOf('(')
    return open < 0 ? -1 : from + open
  }

  closedBefore(word: { readonly end: number }, at: number): boolean {
    if (at - word.end > 200) return false
    const between = this.key.slice(word.end, at)
    const close = between.indexOf(')')
    if (close < 0) return false
    const open = between.indexOf('(')
    return open < 0 || close < open
  }
}
