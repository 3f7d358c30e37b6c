import { problemTitles, sentences } from '../../lexicon/vietnamese/sentences.ts'
import type { Language } from './language.ts'

/** Sentences of the API in the language that was asked for; they are made in English. */

interface Sentence {
  readonly pattern: RegExp
  readonly names: readonly string[]
  readonly vi: string
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const table: readonly Sentence[] = sentences.map(([en, vi]) => {
  const names: string[] = []
  const pattern = en
    .split(/(\{\w+\})/)
    .map((part) => {
      if (!part.startsWith('{')) return escaped(part)
      names.push(part.slice(1, -1))
      // A parameter is a name; what else varies can be anything.
      return en.startsWith(`${part}: `) ? '([\\w.-]{1,60})' : '([^]{1,2000}?)'
    })
    .join('')
  return { pattern: new RegExp(`^${pattern}$`), names, vi }
})

const longest = 3_000
const isSentence = /^[A-Z]+$/

export function inVietnamese(text: string): string {
  if (text.length > longest) return text
  for (const { pattern, names, vi } of table) {
    const found = pattern.exec(text)
    if (!found) continue
    return names.reduce((said, name, at) => {
      const part = found[at + 1]!
      return said.replace(`{${name}}`, () => (isSentence.test(name) ? inVietnamese(part) : part))
    }, vi)
  }
  // What a parameter is, is told behind what was wrong with it; that stands in the document, in English.
  const [head, ...rest] = text.split('. ')
  return rest.length > 0 ? inVietnamese(head!) : text
}

export const said = (text: string, language: Language | null): string => (language === 'vi' ? inVietnamese(text) : text)

export const titleOf = (code: string, title: string, language: Language | null): string =>
  language === 'vi' ? (problemTitles[code] ?? title) : title
