import type { IndicatorRow } from '../indicator-row.ts'

export const investment: readonly IndicatorRow[] = [
  {
    code: 'investment.total',
    nameVi: 'Tổng vốn đầu tư toàn xã hội',
    nameEn: 'Total social investment',
    unit: 'VND',
    definition: null,
    heads: [
      '(tổng |)(vốn |nguồn vốn |mức |)đầu tư( phát triển|) (toàn xã hội|trên địa bàn|toàn huyện)',
      'vốn … toàn xã hội',
      '(huy động |)(tổng |)(nguồn |)vốn đầu tư( phát triển|)',
      'tổng (nguồn |)vốn huy động',
      'tổng mức đầu tư toàn xã hội',
      'đầu tư toàn xã hội',
      'tổng huy động vốn',
    ],
  },
  {
    code: 'investment.public',
    nameVi: 'Vốn đầu tư công',
    nameEn: 'Public investment',
    unit: 'VND',
    definition:
      "Plan, allocation or amount disbursed (label keeps which); '495 tỷ đồng, đạt 69% kế hoạch' is a level and an attainment of it",
    heads: [
      '(vốn |nguồn vốn |kế hoạch vốn |)đầu tư công',
      '(vốn|nguồn vốn) (đầu tư |)(xây dựng cơ bản|xdcb)',
      'vốn đầu tư … (ngân sách|xây dựng cơ bản|đầu tư công)',
      '(giải ngân|kế hoạch vốn)',
      'đầu tư xây dựng cơ bản',
      'vốn đầu tư phát triển',
    ],
  },
  {
    code: 'investment.public_disbursement_rate',
    nameVi: 'Tỷ lệ giải ngân vốn đầu tư công',
    nameEn: 'Public investment disbursement rate',
    unit: '%',
    definition: 'Only where the text gives the rate itself',
    heads: ['tỷ lệ giải ngân', 'giải ngân … (vốn đầu tư công|đầu tư công|vốn)', 'tiến độ giải ngân', 'giải ngân'],
  },
  {
    code: 'investment.projects',
    general: true,
    nameVi: 'Số dự án, công trình',
    nameEn: 'Projects and works',
    unit: 'project',
    definition: 'item says which; capital of one project has no code',
    counted: [
      '# (kênh|tuyến kênh) (thủy lợi|nội đồng|mương)',
      '# (kênh|cầu|trạm bơm|tuyến đường|tuyến kênh|hồ chứa|trường học|nhà văn hóa|trạm y tế) … (hoàn thành|làm xong|xây mới|đưa vào sử dụng|khởi công)',
      '(xây|xây mới|xây dựng|khởi công|làm mới|bàn giao) # nhà văn hóa',
      '(xây dựng|xây mới|khởi công|hoàn thành|đầu tư|nâng cấp) … # (cầu|kênh|trạm bơm|tuyến đường|tuyến kênh|trường học|nhà văn hóa)',
      '(cải tạo|nâng cấp|mở rộng|chỉnh trang|khởi công|xây dựng) … # (tuyến |)(ngõ|hẻm|khu dân cư)',
      '# (tuyến |)(ngõ|hẻm) … (cải tạo|nâng cấp|mở rộng)',
      '# (dự án|tiểu dự án|công trình|hạng mục|danh mục)',
    ],
  },
  {
    code: 'investment.registered_capital',
    nameVi: 'Vốn đăng ký của dự án, doanh nghiệp',
    nameEn: 'Registered capital of projects or enterprises',
    unit: 'VND',
    definition: 'Keeps the currency it is written in',
  },
]
