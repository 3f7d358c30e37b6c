import type { IndicatorRow } from '../indicator-row.ts'

export const environment: readonly IndicatorRow[] = [
  {
    code: 'environment.waste_collection_rate',
    nameVi: 'Tỷ lệ thu gom, xử lý rác thải',
    nameEn: 'Waste collection rate',
    unit: '%',
    definition: null,
    heads: [
      '… (rác thải|chất thải|rác) … (thu gom|xử lý)',
      '(tỷ lệ |)(thu gom|xử lý) … (rác thải|chất thải|rác)',
      '(rác thải|chất thải|rác) … (thu gom|xử lý)',
      'thu gom (rác|chất thải)',
    ],
  },
]
