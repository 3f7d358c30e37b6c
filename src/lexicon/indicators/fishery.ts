import type { IndicatorRow } from '../indicator-row.ts'

export const fishery: readonly IndicatorRow[] = [
  {
    code: 'fishery.output',
    nameVi: 'Sản lượng thủy sản',
    nameEn: 'Fishery output',
    unit: 't',
    definition: 'Caught and farmed, or the one in item',
    heads: [
      'sản lượng (thủy sản|thủy hải sản|hải sản|cá|tôm|nuôi trồng|khai thác|đánh bắt|thuỷ sản)',
      'sản lượng … (thủy sản|hải sản)',
      '(khai thác|đánh bắt) (hải sản|thủy sản)',
      'sản lượng (khai thác|nuôi trồng)',
    ],
  },
  {
    code: 'fishery.area',
    nameVi: 'Diện tích nuôi trồng thủy sản',
    nameEn: 'Aquaculture area',
    unit: 'ha',
    definition: null,
    heads: [
      'diện tích (nuôi trồng thủy sản|nuôi thủy sản|mặt nước|nuôi tôm|nuôi cá|thả nuôi|nuôi trồng)',
      'diện tích … (thủy sản|mặt nước)',
      'nuôi trồng thủy sản',
    ],
  },
]
