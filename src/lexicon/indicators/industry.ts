import type { IndicatorRow } from '../indicator-row.ts'

export const industry: readonly IndicatorRow[] = [
  {
    code: 'industry.output',
    nameVi: 'Giá trị sản xuất công nghiệp - tiểu thủ công nghiệp',
    nameEn: 'Industrial output',
    unit: 'VND',
    definition:
      'Industry, handicraft included or not (label keeps the words); with construction it is industry.construction_output',
  },
  {
    code: 'industry.construction_output',
    nameVi: 'Giá trị sản xuất công nghiệp - xây dựng',
    nameEn: 'Industry and construction output',
    unit: 'VND',
    definition: 'The two sectors in one figure, or construction added to industry',
  },
  {
    code: 'construction.output',
    nameVi: 'Giá trị sản xuất xây dựng',
    nameEn: 'Construction output',
    unit: 'VND',
    definition: 'Construction alone',
  },
]
