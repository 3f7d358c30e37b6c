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
  },
]
