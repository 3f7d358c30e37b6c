import type { IndicatorRow } from '../indicator-row.ts'

export const territory: readonly IndicatorRow[] = [
  {
    code: 'territory.area',
    nameVi: 'Diện tích tự nhiên',
    nameEn: 'Area of the district',
    unit: 'ha',
    definition: null,
    heads: ['(tổng |)diện tích (đất |)tự nhiên'],
  },
  {
    code: 'territory.communes',
    general: true,
    nameVi: 'Số đơn vị hành chính cấp xã',
    nameEn: 'Commune-level units',
    unit: 'commune',
    definition: 'item: xã, phường or thị trấn where given apart',
    heads: ['(số |)(đơn vị hành chính|xã, phường)'],
    counted: [
      'đơn vị hành chính … # (phường|xã|thị trấn)',
      '(có|gồm|với|chia thành) # xã (và|,|;)',
      '(có|gồm|với|chia thành) # phường (và|,|;)',
      '(và|,) # (thị trấn|phường)',
      'gồm # xã',
      '# xã (trong|của) (huyện|thị xã|thành phố)',
      'tính chung # xã',
      '# (xã, thị trấn|xã, phường|phường, xã|xã, phường, thị trấn)',
      '# đơn vị hành chính( cấp xã|)',
      '(có|gồm|với) # xã, (phường|thị trấn)',
    ],
  },
  {
    code: 'territory.villages',
    nameVi: 'Số thôn, bản, ấp, tổ dân phố',
    nameEn: 'Villages and residential groups',
    unit: 'village',
    definition: 'All of the district',
    general: true,
    counted: [
      '# (thôn|bản|ấp|xóm|buôn|khóm|khu phố|tổ dân phố|tiểu khu), (thôn|bản|ấp|xóm|buôn|khóm|khu phố|tổ dân phố|tiểu khu|khối phố)',
      '(toàn|cả) (huyện|quận|thị xã|thành phố) (có|hiện có|gồm) # (thôn|bản|ấp|xóm|buôn|khóm|khu phố|tổ dân phố|khu dân cư)',
      'thị trấn, # (xóm|thôn|bản|ấp|buôn|khóm)',
      'thị trấn với # (xóm|thôn|bản|ấp|buôn|khóm)',
    ],
  },
]
