import type { Page, PageRequest, Store } from '../../domain/store.ts'
import { indicators } from '../../lexicon/indicators.ts'
import { nearest } from '../../lexicon/nearest.ts'
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

export const indicatorNames: Names = async (q) =>
  nearest(q, indicators, ({ nameVi }) => nameVi).map(({ nameVi }) => nameVi)

/** The rows that `q` finds, or else those of the nearest name, with a word about it. */
export async function orNearly<T>(
  page: PageRequest,
  list: (page: PageRequest) => Promise<Page<T>>,
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
