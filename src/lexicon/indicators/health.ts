import type { IndicatorRow } from '../indicator-row.ts'

export const health: readonly IndicatorRow[] = [
  {
    code: 'health.insurance_coverage',
    nameVi: 'Tỷ lệ người dân tham gia bảo hiểm y tế',
    nameEn: 'Health insurance coverage',
    unit: '%',
    definition: null,
    heads: [
      '(bao phủ|độ bao phủ|tỷ lệ bao phủ) (bảo hiểm y tế|bhyt)',
      '(tỷ lệ |)(người dân |dân số |dân |nhân dân |người |)(tham gia|có thẻ|có|sử dụng|được cấp) (thẻ |)(bảo hiểm y tế|bhyt)',
      'tỷ lệ … (bảo hiểm y tế|bhyt)',
      '(bảo hiểm y tế|bhyt) (toàn dân|bao phủ)',
      '(dân số|người dân|dân|nhân dân) … (bảo hiểm y tế|bhyt)',
    ],
  },
  {
    code: 'health.malnutrition_rate',
    better: 'less',
    nameVi: 'Tỷ lệ trẻ em suy dinh dưỡng',
    nameEn: 'Child malnutrition rate',
    unit: '%',
    definition: 'Children under five',
    heads: ['(tỷ lệ |)(trẻ em |trẻ |)… suy dinh dưỡng', 'suy dinh dưỡng'],
  },
  {
    code: 'health.commune_standard',
    nameVi: 'Số xã đạt tiêu chí quốc gia về y tế',
    nameEn: 'Communes meeting the national health criteria',
    unit: 'commune',
    definition: null,
    heads: ['(xã|trạm y tế) … (chuẩn|tiêu chí) quốc gia về y tế', 'xã … quốc gia (về |)y tế'],
    counted: [
      '# (xã|phường|thị trấn|trạm y tế|trạm|xã, thị trấn|đơn vị) … quốc gia (về |)y tế',
      '# (xã|phường|thị trấn|trạm y tế) … chuẩn … y tế',
      '# trạm y tế … chuẩn',
      '# xã … (bộ tiêu chí|tiêu chí) … y tế',
      'quốc gia về y tế … # (xã|trạm)',
    ],
  },
]
