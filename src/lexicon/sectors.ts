/** Words of economic sectors. A run of them of one class is one sector: 'nông - lâm - thủy sản', 'công nghiệp và xây dựng'. */
export type SectorClass = 'agriculture' | 'industry' | 'services'

export interface SectorWord {
  readonly class: SectorClass
  readonly construction?: true
  /** Says the name of the sector in full; a part of it can be an item. */
  readonly part?: string
}

export const sectorWords: readonly (readonly [surface: string, word: SectorWord])[] = [
  ['nông', { class: 'agriculture' }],
  ['nông nghiệp', { class: 'agriculture' }],
  ['nông lâm nghiệp', { class: 'agriculture' }],
  ['nông lâm thủy sản', { class: 'agriculture' }],
  ['nông lâm ngư nghiệp', { class: 'agriculture' }],
  ['nông lâm', { class: 'agriculture' }],
  ['nn', { class: 'agriculture' }],
  ['nlts', { class: 'agriculture' }],
  ['nln', { class: 'agriculture' }],
  ['lâm', { class: 'agriculture', part: 'lâm nghiệp' }],
  ['lâm nghiệp', { class: 'agriculture', part: 'lâm nghiệp' }],
  ['lâm sản', { class: 'agriculture', part: 'lâm nghiệp' }],
  ['ngư', { class: 'agriculture', part: 'thủy sản' }],
  ['ngư nghiệp', { class: 'agriculture', part: 'thủy sản' }],
  ['thủy sản', { class: 'agriculture', part: 'thủy sản' }],
  ['thủy hải sản', { class: 'agriculture', part: 'thủy sản' }],
  ['thủy sản', { class: 'agriculture', part: 'thủy sản' }],
  ['trồng trọt', { class: 'agriculture', part: 'trồng trọt' }],
  ['chăn nuôi', { class: 'agriculture', part: 'chăn nuôi' }],
  ['diêm nghiệp', { class: 'agriculture', part: 'diêm nghiệp' }],
  ['khu vực i', { class: 'agriculture' }],
  ['công nghiệp', { class: 'industry' }],
  ['cn', { class: 'industry' }],
  ['tiểu thủ công nghiệp', { class: 'industry' }],
  ['tiểu công nghiệp', { class: 'industry' }],
  ['thủ công nghiệp', { class: 'industry' }],
  ['tiểu thủ công', { class: 'industry' }],
  ['ttcn', { class: 'industry' }],
  ['cn ttcn', { class: 'industry' }],
  ['xây dựng', { class: 'industry', construction: true }],
  ['xây dựng cơ bản', { class: 'industry', construction: true }],
  ['xdcb', { class: 'industry', construction: true }],
  ['xd', { class: 'industry', construction: true }],
  ['khu vực ii', { class: 'industry', construction: true }],
  ['thương mại', { class: 'services' }],
  ['thương mại dịch vụ', { class: 'services' }],
  ['dịch vụ', { class: 'services' }],
  ['du lịch', { class: 'services' }],
  ['tm', { class: 'services' }],
  ['dv', { class: 'services' }],
  ['tmdv', { class: 'services' }],
  ['khu vực iii', { class: 'services' }],
]

/** Sector codes by what the head speaks of. */
export const sectorCodes = {
  output: {
    agriculture: 'agriculture.output',
    industry: 'industry.output',
    industryAndConstruction: 'industry.construction_output',
    construction: 'construction.output',
    services: 'trade.services_output',
  },
  structure: {
    agriculture: 'economy.structure.agriculture',
    industry: 'economy.structure.industry',
    industryAndConstruction: 'economy.structure.industry',
    construction: 'economy.structure.industry',
    services: 'economy.structure.services',
  },
} as const

/** Heads that take a sector as complement. */
export const outputHeads = [
  '(tổng |)giá trị (sản xuất|sx)',
  'gtsx',
  '(tổng |)giá trị( sản lượng| ngành| kinh tế|)',
  '(tổng |)doanh thu',
  '(tổng |)giá trị sản phẩm',
  'sản xuất',
  'ngành',
  'khu vực',
  'lĩnh vực',
]
export const structureHeads = [
  'tỷ trọng',
  'cơ cấu( kinh tế| ngành| ngành kinh tế| giá trị sản xuất|)',
  'chuyển dịch cơ cấu',
]
export const allSectors = [
  'các ngành( kinh tế| chủ yếu| sản xuất|)',
  'toàn ngành',
  'nền kinh tế',
  'toàn nền kinh tế',
  'toàn huyện',
  'ba khu vực',
  'trên địa bàn',
]

/** Sectors as a paragraph names them, by words that are no abbreviation. */
export const sectorsNamed: readonly (readonly [named: RegExp, code: string])[] = (
  ['agriculture', 'industry', 'services'] as const
).map((one) => {
  const surfaces = sectorWords.filter(
    ([surface, word]) => word.class === one && !word.construction && /^(?!khu vực)\S+ \S/.test(surface),
  )
  return [
    new RegExp(`(?<!\\p{L})(?:${surfaces.map(([surface]) => surface).join('|')})(?! hóa)(?!\\p{L})`, 'gu'),
    sectorCodes.output[one],
  ]
})
