import type { IndicatorRow } from '../indicator-row.ts'

export const security: readonly IndicatorRow[] = [
  {
    code: 'security.crime_cases',
    better: 'less',
    nameVi: 'Số vụ phạm pháp hình sự',
    nameEn: 'Criminal cases',
    unit: 'case',
    definition: null,
    heads: ['(phạm pháp hình sự|tội phạm về trật tự xã hội)', 'số vụ (phạm pháp|phạm tội|án)'],
    counted: [
      '# vụ (phạm pháp|phạm tội|án hình sự|tội phạm|việc phạm pháp|vi phạm pháp luật|án)',
      '(phạm pháp hình sự|tội phạm|trật tự xã hội|hình sự) … # vụ',
      '# vụ … hình sự',
    ],
  },
  {
    code: 'security.traffic_accidents',
    better: 'less',
    nameVi: 'Số vụ tai nạn giao thông',
    nameEn: 'Traffic accidents',
    unit: 'case',
    definition: null,
    heads: ['tai nạn giao thông', 'số vụ tai nạn', 'tngt'],
    counted: ['# vụ (tai nạn|tai nạn giao thông|tngt|va chạm)', '(tai nạn giao thông|tngt) … # vụ'],
  },
  {
    code: 'security.traffic_deaths',
    better: 'less',
    nameVi: 'Số người chết do tai nạn giao thông',
    nameEn: 'Traffic deaths',
    unit: 'person',
    definition: null,
    counted: ['(tai nạn giao thông|TNGT) … chết # người'],
  },
  {
    code: 'security.clearance_rate',
    nameVi: 'Tỷ lệ điều tra, khám phá án',
    nameEn: 'Crime clearance rate',
    unit: '%',
    definition: null,
  },
]
