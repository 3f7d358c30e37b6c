import type { DistrictKind } from '../../domain/gazetteer.ts'

/** A place where an article names a district, and how much it weighs. */

export interface Sighting {
  readonly at: number
  readonly kind: DistrictKind
  readonly name: string
  readonly weight: number
}

/** What the article begins with. */
export const openingWeight = 5

/** The title says that the article is of each of these. */
export const listedWeight = 100
