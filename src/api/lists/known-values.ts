import { type TSchema, Type } from 'typebox'
import type { PageRequest } from '../../domain/lists.ts'
import type { NamedPlace, PlacesLike, Store } from '../../domain/store.ts'
import { Problem } from '../../errors.ts'
import { type Indicator, indicatorByCode, indicators } from '../../lexicon/indicators.ts'
import { joined, nearest } from '../../lexicon/nearest.ts'
import { allowedIn } from './parameters.ts'

/**
 * One rule for every filter that takes several values: the rows are those of the values that are known, the others are told in
 * `problems`; where none is known the request is refused. A name that means one thing stands for its code.
 */

export interface ParameterProblem {
  readonly parameter: string
  readonly value: string
  readonly detail: string
}

/** Left out where all is known. */
export const problemsField = Type.Optional(
  Type.Array(
    Type.Object({
      parameter: Type.String({ description: 'The parameter.' }),
      value: Type.String({ description: 'The one of its values that is wrong.' }),
      detail: Type.String({ description: 'What is wrong with it, and what would be right.' }),
    }),
    { description: 'Values among several that are not known; the answer is of the others.' },
  ),
)

export const problemsIf = (
  ...found: readonly { readonly problems: readonly ParameterProblem[] }[]
): { readonly problems?: readonly ParameterProblem[] } => {
  const problems = found.flatMap((one) => one.problems)
  return problems.length > 0 ? { problems } : {}
}

export interface KnownValues {
  readonly known: readonly string[]
  readonly problems: readonly ParameterProblem[]
}

/** What a value stands for, or why it stands for nothing. */
type Read = { readonly code: string } | { readonly detail: string }

const orLater = (names: readonly string[]): string => names.join(' or ')

const didYouMean = (names: readonly string[]): string => (names.length > 0 ? `; did you mean ${orLater(names)}?` : '')

const placeNamed = ({ code, name, province }: NamedPlace): string =>
  `${code} (${name}${province === undefined ? '' : `, ${province}`})`

function readPlace(what: string, value: string, { named, near }: PlacesLike): Read {
  if (named.length === 1) return { code: named[0]!.code }
  if (named.length > 1)
    return { detail: `several are called ${value}: ${orLater(named.map(placeNamed))}; give the code` }
  return { detail: `there is no ${what} ${value}${didYouMean(near.map(placeNamed))}; ${listedAt[what]} has all` }
}

const listedAt: Readonly<Record<string, string>> = {
  district: '/districts',
  province: '/provinces',
  indicator: '/indicators',
}

function readIndicator(value: string): Read {
  if (indicatorByCode.has(value)) return { code: value }
  const asked = joined(value)
  const named = indicators.filter(
    ({ code, nameVi, nameEn }) => joined(code) === asked || joined(nameVi) === asked || joined(nameEn) === asked,
  )
  if (named.length === 1) return { code: named[0]!.code }
  const near = [
    ...new Set([...nearest(value, indicators, codeOf), ...nearest(value, indicators, ({ nameVi }) => nameVi)]),
  ]
  return { detail: `there is no indicator ${value}${didYouMean(near.map(codeOf))}; /indicators has all` }
}

const codeOf = ({ code }: Indicator): string => code

const readOneOf =
  (name: string, allowed: readonly string[]) =>
  (value: string): Read =>
    allowed.includes(value)
      ? { code: value }
      : {
          detail: `there is no ${name} ${value}${didYouMean(nearest(value, allowed, String))}; right are ${allowed.join(', ')}`,
        }

const readers = (store: Store): Readonly<Record<string, (value: string) => Promise<Read>>> => ({
  district: async (value) => readPlace('district', value, await store.districtsLike(value)),
  province: async (value) => readPlace('province', value, await store.provincesLike(value)),
  indicator: async (value) => readIndicator(value),
})

/** Of a path: its code, or a name that means one thing; else it names nothing. */
export async function codeNamed(store: Store, what: 'district' | 'indicator', value: string): Promise<string> {
  const read = await readers(store)[what]!(value.trim())
  if ('code' in read) return read.code
  throw new Problem('not-found', read.detail)
}

/** Throws a problem where none of the values is known. */
export async function knownValues(
  store: Store,
  name: string,
  values: readonly string[],
  allowed: readonly string[] | null = null,
): Promise<KnownValues> {
  const read = allowed ? readOneOf(name, allowed) : readers(store)[name]
  if (!read) return { known: values, problems: [] }
  const known = new Set<string>()
  const problems: ParameterProblem[] = []
  for (const value of values) {
    const one = await read(value.trim())
    if ('code' in one) known.add(one.code)
    else problems.push({ parameter: name, value, detail: one.detail })
  }
  if (known.size === 0) throw new Problem('invalid-parameter', `${name}: ${problems[0]!.detail}`)
  return { known: [...known], problems }
}

/** The filters of a list with codes for names, and what of them is not known. */
export async function knownFilters(
  store: Store,
  filters: PageRequest['filters'],
  schemas: Readonly<Record<string, TSchema>>,
): Promise<{ readonly filters: PageRequest['filters']; readonly problems: readonly ParameterProblem[] }> {
  const found: Record<string, string | readonly string[] | undefined> = { ...filters }
  const problems: ParameterProblem[] = []
  for (const [name, values] of Object.entries(filters)) {
    if (values === undefined || typeof values === 'string') continue
    const { known, problems: wrong } = await knownValues(store, name, values, allowedIn(schemas[name]))
    found[name] = known
    problems.push(...wrong)
  }
  return { filters: found, problems }
}
