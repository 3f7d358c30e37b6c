import type { IndicatorRow } from '../indicator-row.ts'

export const budget: readonly IndicatorRow[] = [
  {
    code: 'budget.revenue',
    nameVi: 'Tổng thu ngân sách nhà nước trên địa bàn',
    nameEn: 'State budget revenue in the district',
    unit: 'VND',
    definition: "Also 'thu ngân sách', 'thu cân đối', 'thu ngân sách theo phân cấp'; label keeps the words",
    counted: ['(thu|thu được|thu về) #vnd , (bằng|đạt|vượt) … dự toán'],
    heads: [
      '(ngân sách|nsnn|ngân sách nhà nước) … thu',
      '(ngân sách|nsnn) … (tổng thu|ước thu|thu được|thu đạt)',
      'thu vào ngân sách',
      '(tổng |)(số |)thu (ngân sách|nsnn|ns)',
      'thu cân đối',
      '(tổng |)thu (nội địa|thuế|từ kinh tế|thường xuyên)',
      'thu (thuế|phí|tiền sử dụng đất|từ đất)',
      'tổng thu',
      'thu ngân sách … trên địa bàn',
      'thu tiền sử dụng đất',
      '(tổng |)nguồn thu',
      'thu mới ngân sách',
      'nộp ngân sách',
    ],
  },
  {
    code: 'budget.expenditure',
    nameVi: 'Tổng chi ngân sách',
    nameEn: 'Budget expenditure',
    unit: 'VND',
    better: 'neither',
    definition: null,
    heads: [
      '(ngân sách|nsnn) … (chi|tổng chi|đã chi|ước chi)',
      '(tổng |)chi (ngân sách|nsnn|ns|cân đối|thường xuyên|đầu tư phát triển|đầu tư)',
      'tổng chi',
    ],
  },
]
