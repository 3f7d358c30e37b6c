import type { IndicatorRow } from '../indicator-row.ts'

export const culture: readonly IndicatorRow[] = [
  {
    code: 'culture.family_rate',
    nameVi: 'Tỷ lệ gia đình văn hóa',
    nameEn: 'Cultured-family rate',
    unit: '%',
    definition: null,
    heads: [
      '(tỷ lệ |)(hộ |số hộ |hộ gia đình |gia đình |)(đạt |đạt danh hiệu |đạt chuẩn |)(danh hiệu |tiêu chuẩn |)gia đình văn hóa',
      'gia đình … văn hóa',
    ],
  },
  {
    code: 'culture.village_rate',
    nameVi: 'Tỷ lệ thôn, tổ dân phố văn hóa',
    nameEn: 'Cultured-village rate',
    unit: '%',
    definition: null,
    heads: [
      '(tỷ lệ |)(thôn|làng|khu dân cư|tổ dân phố|bản|ấp|khu phố|khối phố|khóm|buôn|bon|xóm|khu|cơ quan) … văn hóa',
    ],
  },
  {
    code: 'urban.civilized_wards',
    nameVi: 'Số phường, thị trấn đạt chuẩn văn minh đô thị',
    nameEn: 'Wards meeting the civilised-urban standard',
    unit: 'ward',
    definition: null,
    heads: ['(phường|thị trấn) … văn minh đô thị'],
    counted: ['# (phường|thị trấn|xã, phường|xã, thị trấn|phường, thị trấn) … (văn minh đô thị|đô thị văn minh)'],
  },
  {
    code: 'culture.village_halls_rate',
    nameVi: 'Tỷ lệ thôn có nhà văn hóa',
    nameEn: 'Villages with a community hall',
    unit: '%',
    definition: null,
  },
]
