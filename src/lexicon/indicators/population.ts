import type { IndicatorRow } from '../indicator-row.ts'

export const population: readonly IndicatorRow[] = [
  {
    code: 'population.total',
    nameVi: 'Dân số',
    nameEn: 'Population',
    unit: 'person',
    better: 'neither',
    definition: null,
    heads: [
      '(tổng |quy mô |)dân số',
      'số dân',
      "(người|đồng bào|dân tộc|đồng bào dân tộc|người dân tộc) (kinh|mường|tày|nùng|thái|mông|h'mông|dao|khmer|chăm|ê đê|gia rai|ba na|cơ ho|hoa|sán dìu|vân kiều|thiểu số|khác) chiếm",
      '(các |)dân tộc khác chiếm',
      'đồng bào (công giáo|theo đạo|có đạo|theo tôn giáo|tôn giáo) chiếm',
    ],
    counted: ['dân số … # (người|khẩu|nhân khẩu)', '# (nhân khẩu|khẩu)', '(có|với|hơn|gần|trên) # dân (,|.|;)'],
  },
  {
    code: 'population.growth_rate',
    better: 'less',
    nameVi: 'Tỷ lệ tăng dân số tự nhiên',
    nameEn: 'Natural population growth rate',
    unit: '%',
    definition: null,
    heads: [
      '(tỷ lệ |tốc độ |)(tăng|phát triển|gia tăng|tăng trưởng) dân số( tự nhiên|)',
      'tỷ lệ tăng dân số',
      '(tỷ lệ|mức) tăng (dân số |)tự nhiên',
      'tỷ suất sinh',
    ],
  },
  {
    code: 'population.households',
    nameVi: 'Số hộ dân',
    nameEn: 'Households',
    unit: 'household',
    better: 'neither',
    definition: 'All of the district',
    counted: ['dân số … # hộ'],
  },
]
