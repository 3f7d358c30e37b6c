import type { IndicatorRow } from '../indicator-row.ts'

export const defence: readonly IndicatorRow[] = [
  {
    code: 'defence.recruits',
    nameVi: 'Số công dân nhập ngũ',
    nameEn: 'Recruits enlisted',
    unit: 'person',
    definition: null,
    heads: ['(chỉ tiêu |)giao quân', '(giao quân|tuyển quân|gọi công dân nhập ngũ|gọi nhập ngũ)'],
    counted: [
      'giao quân … #',
      '# (công dân|thanh niên|tân binh|chiến sĩ mới|thanh niên ưu tú) … (nhập ngũ|lên đường|nghĩa vụ|thực hiện nghĩa vụ)',
      '(giao quân|giao nhận quân|tuyển quân|nhập ngũ|tuyển chọn|gọi công dân) … # (công dân|thanh niên|tân binh|quân)',
      '# (tân binh|công dân nhập ngũ|thanh niên nhập ngũ)',
      '(giao|tiễn) … # (quân|thanh niên|tân binh|công dân)',
    ],
  },
]
