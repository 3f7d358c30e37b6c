/**
 * Surfaces of the lexicon, found in one pass. A surface is written with choices, '(tổng |)thu (ngân sách|NSNN)', and is
 * matched word by word on the spelling key; at each word the longest surface wins.
 */
import { spellingKey } from './letters.ts'
import { wordsOf } from './words.ts'

/** Every plain surface that the choices of one written surface stand for. */
export function expand(surface: string): string[] {
  const choice = /\(([^()]*)\)/.exec(surface)
  if (!choice) return [surface.replace(/\s+/g, ' ').trim()]
  return choice[1]!
    .split('|')
    .flatMap((option) =>
      expand(surface.slice(0, choice.index) + option + surface.slice(choice.index + choice[0].length)),
    )
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  values: T[] | null
}

export interface Found<T> {
  /** Indexes of words: first, and one behind the last. */
  readonly from: number
  readonly to: number
  readonly value: T
}

const node = <T>(): Node<T> => ({ next: new Map(), values: null })

export class PhraseBook<T> {
  private readonly root: Node<T> = node()

  add(surface: string, value: T): void {
    for (const plain of expand(surface)) {
      let at = this.root
      for (const word of wordsOf(spellingKey(plain.normalize('NFC')))) {
        let next = at.next.get(word)
        if (!next) {
          next = node()
          at.next.set(word, next)
        }
        at = next
      }
      at.values ??= []
      if (!at.values.includes(value)) at.values.push(value)
    }
  }

  /** All surfaces that start at word `from`, shortest first. */
  allAt(words: readonly string[], from: number): Found<T>[] {
    let at = this.root.next.get(words[from]!)
    if (!at) return []
    const found: Found<T>[] = []
    for (let to = from + 1; at; to += 1) {
      if (at.values) for (const value of at.values) found.push({ from, to, value })
      at = at.next.get(words[to]!)
    }
    return found
  }
}
