/** How lists are asked for, page by page, and what each of them takes. */

/** A place in a list that no row can have: whoever wrote it was not us. */
export class UnfitPosition extends Error {
  override readonly name = 'UnfitPosition'
}

export const totalKinds = ['exact', 'estimated'] as const
export type TotalKind = (typeof totalKinds)[number]

declare const taken: unique symbol

/** Filters by their names; which ones there may be is part of the type, so that a list without one of them is not asked for it. */
export type FilterValues<F extends string = string> = {
  readonly [K in F]?: string | readonly string[] | undefined
} & { readonly [taken]?: F }

export interface PageRequest<F extends string = string, S extends string = string> {
  /** By their public names, already validated. */
  readonly filters: FilterValues<F>
  readonly sort: S
  readonly limit: number
  /** Sort keys of the last row seen, in the order of `sort`. */
  readonly after: readonly (string | null)[] | null
  /** The page before these sort keys, in place of the one after them. */
  readonly backwards?: boolean
  /** Parts of the rows, of those that the list has; its usual ones where left out. */
  readonly include?: readonly string[]
  /** Whether the rows of all pages are counted, too. */
  readonly total?: TotalKind | null
  /** One row of each thing: see store/best.ts. */
  readonly best?: boolean
  /** `q` finds what is spelled nearly so; of lists whose plan says where. */
  readonly isNear?: boolean
  /** Those that come nearest to `q` first; the first page alone. */
  readonly isRanked?: boolean
}

export interface Page<T> {
  readonly rows: readonly T[]
  /** Sort keys to go on from; null on the last page. */
  readonly next: readonly (string | null)[] | null
  /** Sort keys to go back from; null on the first page, and where a list goes one way. */
  readonly prev?: readonly (string | null)[] | null
  /** Rows on all pages; null where not asked for. */
  readonly total?: number | null
}

type OfDistrict = 'district' | 'province' | 'kind'
type OfArticle = 'article' | 'publishedAfter' | 'publishedBefore'
/** Which rows: 'standing', 'own' (of one article, be it a copy), 'all', or 'at:' and a moment. Set by the routes. */
type Rows = 'rows'

/**
 * What each list takes. `api/` says of these filters and orders what they look like, `store/` what they are in SQL: the compiler
 * holds both to these names, so that none is asked for that has no SQL.
 */
export interface Takes {
  districts: { filters: 'province' | 'kind' | 'validOn' | 'q'; sorts: 'code' | 'name' }
  provinces: { filters: 'kind' | 'q'; sorts: 'code' | 'name' }
  indicators: { filters: 'topic' | 'unit' | 'q'; sorts: 'position' | 'code' }
  observations: {
    filters:
      | OfDistrict
      | OfArticle
      | Rows
      | 'indicator'
      | 'topic'
      | 'measure'
      | 'status'
      | 'precision'
      | 'base'
      | 'unit'
      | 'item'
      | 'period'
      | 'periodKind'
      | 'value'
      | 'confidence'
      | 'area'
      | 'q'
      | 'ids'
      | 'updatedAfter'
      | 'recordedAfter'
      | 'origin'
    sorts: 'id' | 'period' | 'value' | 'published' | 'recorded'
  }
  meetings: {
    filters: OfDistrict | OfArticle | Rows | 'meetingKind' | 'dateFrom' | 'dateTo' | 'reviewYear' | 'q'
    sorts: 'id' | 'date'
  }
  awards: { filters: OfDistrict | OfArticle | Rows | 'form' | 'recipient' | 'year' | 'q'; sorts: 'id' | 'count' }
  articles: {
    filters: OfDistrict | 'copies' | 'publishedAfter' | 'publishedBefore' | 'q'
    sorts: 'id' | 'published'
  }
  mentions: { filters: 'role'; sorts: 'position' }
  ingestions: { filters: 'state' | 'source' | 'outcome' | 'error' | 'article'; sorts: 'id' }
  reviews: { filters: 'reviewKind' | 'article' | 'district' | 'province' | 'indicator'; sorts: 'rank' }
  findings: {
    filters: 'district' | 'province' | 'indicator' | 'findingKind' | 'verdict' | 'observation'
    sorts: 'id'
  }
  corrections: {
    filters: 'district' | 'province' | 'indicator' | 'article' | 'madeBy' | 'madeAfter' | 'undone' | 'q'
    sorts: 'id'
  }
  targets: { filters: 'district' | 'province' | 'indicator' | 'topic' | 'period' | 'verdict'; sorts: 'id' }
  conflicts: { filters: 'district' | 'province' | 'indicator' | 'period' | 'verdict'; sorts: 'id' }
  people: { filters: 'district' | 'province' | 'name' | 'q'; sorts: 'name' }
}

export type ListName = keyof Takes
export type FilterOf<N extends ListName> = Takes[N]['filters']
export type SortOf<N extends ListName> = Takes[N]['sorts']
/** Orders can be turned round. */
export type PageOf<N extends ListName> = PageRequest<FilterOf<N>, SortOf<N> | `-${SortOf<N>}`>
