import type { IndicatorRow } from '../indicator-row.ts'

export const education: readonly IndicatorRow[] = [
  {
    code: 'education.national_standard_schools',
    nameVi: 'Số trường đạt chuẩn quốc gia',
    nameEn: 'Schools meeting the national standard',
    unit: 'school',
    definition: 'total = schools of the district where given',
    heads: ['(số |)trường … chuẩn quốc gia', 'trường chuẩn quốc gia', 'trường chuẩn'],
    counted: [
      '# trường … chuẩn (quốc gia|qg)',
      '# trường (học |)(đạt |)chuẩn( quốc gia|)',
      'chuẩn quốc gia … # trường',
      '# cơ sở giáo dục … chuẩn',
      'trường … chuẩn (quốc gia|mức độ) … # trường',
    ],
  },
  {
    code: 'education.national_standard_rate',
    nameVi: 'Tỷ lệ trường đạt chuẩn quốc gia',
    nameEn: 'Share of schools meeting the national standard',
    unit: '%',
    definition: null,
    heads: [
      '(tỷ lệ |)(số |)trường … (chuẩn quốc gia|chuẩn|chuẩn qg)',
      'tỷ lệ trường',
      'tỷ lệ … chuẩn quốc gia',
      'chuẩn quốc gia',
    ],
  },
]
