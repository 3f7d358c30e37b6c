import type { IndicatorRow } from '../indicator-row.ts'

export const forestry: readonly IndicatorRow[] = [
  {
    code: 'forestry.cover_rate',
    nameVi: 'Tỷ lệ che phủ rừng',
    nameEn: 'Forest cover rate',
    unit: '%',
    definition: null,
    heads: ['(tỷ lệ |độ |)(che phủ|phủ xanh)( của|) rừng', 'độ che phủ', 'tỷ lệ che phủ', 'tỷ lệ … che phủ( rừng|)'],
  },
  {
    code: 'forestry.area',
    nameVi: 'Diện tích rừng hiện có',
    nameEn: 'Existing forest area',
    unit: 'ha',
    definition: 'item says which forest',
    heads: [
      'rừng … diện tích',
      '(diện tích |)(có |)rừng tập trung',
      'rừng trồng',
      '(tổng |)diện tích (đất có |)rừng( hiện có| tự nhiên| phòng hộ| sản xuất| đặc dụng|)',
      'rừng (phòng hộ|sản xuất|đặc dụng|tự nhiên)',
    ],
  },
  {
    code: 'forestry.planted_area',
    nameVi: 'Diện tích rừng trồng mới',
    nameEn: 'Newly planted forest',
    unit: 'ha',
    definition: null,
    heads: [
      'diện tích rừng trồng( mới|)',
      'trồng rừng( mới| tập trung| sản xuất|)',
      'trồng mới rừng',
      'rừng trồng mới',
      'trồng (mới|)( được|) rừng',
    ],
    counted: ['trồng( mới|)( được|) … #ha rừng', 'trồng … #ha rừng', '#ha rừng trồng( mới|)'],
  },
]
