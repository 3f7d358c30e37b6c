export const districtKinds = ['huyện', 'quận', 'thị xã', 'thành phố'] as const
export type DistrictKind = (typeof districtKinds)[number]
export const provinceKinds = ['tỉnh', 'thành phố'] as const
export type ProvinceKind = (typeof provinceKinds)[number]

export interface Province {
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly aliases: readonly string[]
}

/** One version of a district-level unit. A code can carry several, told apart by `validFrom`; `validTo` is inclusive. */
export interface DistrictVersion {
  readonly code: string
  readonly name: string
  readonly kind: DistrictKind
  readonly provinceCode: string
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly aliases: readonly string[]
}

export interface Commune {
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly districtCode: string
}

export interface ProvinceSuccessor {
  readonly oldCode: string
  readonly newCode: string
  readonly newName: string
  readonly newKind: string
  readonly validFrom: string
}

export interface GazetteerTables {
  readonly provinces: readonly Province[]
  readonly districts: readonly DistrictVersion[]
  readonly communes: readonly Commune[]
  readonly successors: readonly ProvinceSuccessor[]
}
