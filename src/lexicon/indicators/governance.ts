import type { IndicatorRow } from '../indicator-row.ts'

export const governance: readonly IndicatorRow[] = [
  {
    code: 'targets.met',
    nameVi: 'Số chỉ tiêu đạt và vượt',
    nameEn: 'Planned targets met or exceeded',
    unit: 'target',
    definition: 'total = targets set',
    heads: ['(số |)chỉ tiêu … (đạt|vượt|hoàn thành)'],
    counted: [
      '(đạt|hoàn thành|thực hiện|vượt|đạt và vượt) … # (chỉ tiêu|nhóm chỉ tiêu|mục tiêu|chỉ tiêu chủ yếu)',
      '# (chỉ tiêu|mục tiêu) … (đạt|vượt|hoàn thành)',
      'chỉ tiêu … # (đạt|hoàn thành|thực hiện)',
    ],
  },
  {
    code: 'targets.exceeded',
    nameVi: 'Số chỉ tiêu vượt',
    nameEn: 'Planned targets exceeded',
    unit: 'target',
    definition: 'Where given apart from those met',
    heads: ['số chỉ tiêu vượt'],
    counted: [
      '# (chỉ tiêu |mục tiêu |)… vượt',
      'vượt # (chỉ tiêu|mục tiêu)',
      '# chỉ tiêu (thực hiện |hoàn thành |)vượt( mức|)',
      '# (vượt|vượt mức)',
    ],
  },
  {
    code: 'targets.partly_met',
    nameVi: 'Số chỉ tiêu cơ bản đạt',
    nameEn: 'Planned targets nearly or partly met',
    unit: 'target',
    definition: null,
    counted: [
      '# (chỉ tiêu|mục tiêu) (được|đạt) (trên|từ|khoảng|gần)',
      '# (chỉ tiêu |)(cơ bản đạt|cơ bản hoàn thành|gần đạt|xấp xỉ đạt|đạt một phần|cơ bản|gần hoàn thành|đạt thấp)',
      '# chỉ tiêu … (cơ bản|xấp xỉ|gần)',
      'cơ bản (đạt|hoàn thành) … # chỉ tiêu',
    ],
  },
  {
    code: 'targets.missed',
    nameVi: 'Số chỉ tiêu không đạt',
    nameEn: 'Planned targets missed',
    unit: 'target',
    definition: null,
    counted: [
      '# (chỉ tiêu |mục tiêu |)… (không đạt|chưa đạt|không hoàn thành|chưa hoàn thành|khó đạt)',
      '(không đạt|chưa đạt|không hoàn thành|chưa hoàn thành) … # (chỉ tiêu|mục tiêu)',
      '# (không đạt|chưa đạt|không hoàn thành|chưa hoàn thành)',
    ],
  },
  {
    code: 'governance.reform_rank',
    nameVi: 'Xếp hạng cải cách hành chính',
    nameEn: 'Administrative reform rank',
    unit: 'rank',
    definition: null,
    heads: [
      '(cải cách hành chính|cchc|par index|par-index) … (xếp|đứng|hạng)',
      '(chỉ số |xếp hạng |)(cải cách hành chính|cchc|par index)',
    ],
  },
  {
    code: 'governance.online_service_rate',
    nameVi: 'Tỷ lệ hồ sơ dịch vụ công trực tuyến',
    nameEn: 'Share of public services handled online',
    unit: '%',
    definition: 'label keeps the level',
    heads: [
      'dịch vụ công trực tuyến … mức độ',
      'dịch vụ công … trực tuyến',
      '(hồ sơ |tỷ lệ hồ sơ |tỷ lệ |)… (dịch vụ công trực tuyến|dịch vụ công|trực tuyến)',
      'hồ sơ … trực tuyến',
      'trực tuyến … (mức độ|toàn trình)',
      'dịch vụ công trực tuyến',
    ],
  },
]
