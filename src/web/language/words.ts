import { english } from './english.ts'
import { vietnamese } from './vietnamese.ts'

/** What the site says: the same names in each language. */

type Loose<T> = { readonly [K in keyof T]: T[K] extends string ? string : T[K] }
export type Words = Loose<typeof vietnamese>

export const words = { vi: vietnamese, en: english } as const
