import { plain } from '../lexicon/plain.ts'
import { inShort, kindTitles } from '../lexicon/short-names.ts'

/** What `q` is held against: lower case, without diacritics, so 'Cao Lộc' and 'cao loc' find the same rows. */
export const searchText = (...parts: readonly (string | null)[]): string =>
  plain(parts.filter((part) => part !== null).join(' | '))

/**
 * A search as PostgreSQL's tsquery: every word, in any order; "words in quotes" side by side; word* for its beginning.
 * Words are letters and digits alone, so nothing in it can be an operator.
 */
export function searchQuery(q: string): string {
  const parts = q.match(/"[^"]*"?\*?|[^\s"]+/g) ?? []
  return parts
    .flatMap((part) => {
      const words = searchText(part)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
        .map((word) => `'${word}'`)
      if (words.length === 0) return []
      return [`(${words.join(' <-> ')}${part.endsWith('*') ? ':*' : ''})`]
    })
    .join(' & ')
}

/** What a place may be looked for by: its names, also with words joined and 'li' for 'ly', and the province that stands behind. */
export function placeText(names: readonly string[], province: string | null): string {
  const spelled = names.map(plain)
  return searchText(
    ...spelled,
    ...spelled.map((name) => name.replace(/[^a-z\d]+/g, '')),
    ...spelled.map((name) => name.replace(/(?<=[bcdghklmnpqrstvx])y\b/g, 'i')),
    province,
  )
}

/** 'TP Lạng Sơn', 'Cao Loc district': the kinds that are meant, and the words without them. */
export function kindsNamed(q: string): { readonly kinds: readonly string[] | null; readonly rest: string } {
  const asked = plain(q)
  for (const { titles, kinds } of kindTitles) {
    const title = new RegExp(`^(?:${titles})(?:\\.\\s*|[\\s-]+)(?=\\S)|[\\s-]+(?:${titles})$`)
    const found = title.exec(asked)
    if (found) return { kinds, rest: asked.replace(title, '') }
  }
  return { kinds: null, rest: q }
}

/** An indicator's names, and what they are called in short. */
export const indicatorText = (code: string, nameVi: string, nameEn: string): string =>
  searchText(code, nameVi, nameEn, ...inShort(nameVi))
