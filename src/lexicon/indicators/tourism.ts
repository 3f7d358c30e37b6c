import type { IndicatorRow } from '../indicator-row.ts'

export const tourism: readonly IndicatorRow[] = [
  {
    code: 'tourism.visitors',
    nameVi: 'Số lượt khách du lịch',
    nameEn: 'Tourist visits',
    unit: 'visit',
    definition: null,
    heads: ['(tổng |)(số |)lượt khách', 'lượng (khách|du khách)', 'khách du lịch', 'số (du khách|khách)'],
    counted: [
      '# (lượt |)(du khách|khách du lịch|khách tham quan|khách)',
      '(đón|thu hút|phục vụ)( được|) … # (lượt người|lượt khách|lượt du khách|lượt|khách|du khách|người)',
      '(khách|du lịch|tham quan) … # lượt( người|)',
    ],
  },
  {
    code: 'tourism.revenue',
    nameVi: 'Doanh thu du lịch',
    nameEn: 'Tourism revenue',
    unit: 'VND',
    definition: null,
    heads: [
      'doanh thu (du lịch|từ du lịch|từ hoạt động du lịch|ngành du lịch|từ khách du lịch)',
      'doanh thu … du lịch',
      'du lịch … doanh thu',
      'du khách … doanh thu',
      'khách … (doanh thu|tổng thu)',
      'tổng thu từ (khách |)du lịch',
      'dịch vụ du lịch … (tổng |)doanh thu',
      '(tổng |)doanh thu (các |)dịch vụ du lịch',
    ],
  },
  {
    code: 'tourism.guest_days',
    nameVi: 'Số ngày khách',
    nameEn: 'Guest-days',
    unit: 'guest-day',
    definition: null,
  },
]
