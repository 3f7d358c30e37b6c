import type { Page, PageRequest } from '../../domain/lists.ts'
import type { Store } from '../../domain/store.ts'
import { indicators } from '../../lexicon/indicators.ts'
import { nearest } from '../../lexicon/nearest.ts'
import { phrasesOf } from '../../lexicon/phrases-of.ts'
import { plain } from '../../lexicon/plain.ts'
import type { ParameterProblem } from './known-values.ts'

/** Names that are spelled nearly as what was looked for, where nothing is spelled just so. */

type Names = (q: string) => Promise<readonly string[]>

export const districtNames =
  (store: Store): Names =>
  async (q) =>
    (await store.districtsLike(q)).near.map(({ name }) => name)

export const provinceNames =
  (store: Store): Names =>
  async (q) =>
    (await store.provincesLike(q)).near.map(({ name }) => name)

/** Whose phrases in articles hold all the words, the shortest such phrase first; else those whose names are spelled nearly so. */
export const indicatorNames: Names = async (q) => {
  const words = wordsOf(q)
  const byPhrase = indicators
    .flatMap(({ code, nameVi }) => {
      const lengths = phrasesOf(code)
        .map(wordsOf)
        .filter((phrase) => words.every((word) => phrase.includes(word)))
        .map((phrase) => phrase.length)
      return lengths.length === 0 ? [] : [{ nameVi, length: Math.min(...lengths) }]
    })
    .sort((a, b) => a.length - b.length)
  if (words.length > 0 && byPhrase.length > 0) return byPhrase.map(({ nameVi }) => nameVi)
  return nearest(q, indicators, ({ nameVi }) => nameVi).map(({ nameVi }) => nameVi)
}

const wordsOf = (text: string): string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/** The rows that `q` finds, or else those of the nearest name, with a word about it. */
export async function orNearly<T, P extends PageRequest>(
  page: P,
  list: (page: P) => Promise<Page<T>>,
  names: Names,
): Promise<Page<T> & { readonly problems?: readonly ParameterProblem[] }> {
  const found = await list(page)
  const { q } = page.filters
  if (found.rows.length > 0 || typeof q !== 'string') return found
  const [name] = await names(q)
  if (name === undefined) return found
  return {
    ...(await list({ ...page, filters: { ...page.filters, q: `"${name}"` } })),
    problems: [{ parameter: 'q', value: q, detail: `nothing is spelled so; these are what ${name} finds` }],
  }
}

/** The rows that `q` finds, or else those in which something is spelled nearly so. */
export async function orSpelledNearly<T, P extends PageRequest>(
  page: P,
  list: (page: P) => Promise<Page<T>>,
): Promise<Page<T> & { readonly problems?: readonly ParameterProblem[] }> {
  const found = await list(page)
  const { q } = page.filters
  if (found.rows.length > 0 || typeof q !== 'string') return found
  const near = await list({ ...page, isNear: true })
  return near.rows.length === 0
    ? found
    : {
        ...near,
        problems: [{ parameter: 'q', value: q, detail: 'nothing is spelled so; these are spelled nearly so' }],
      }
}
