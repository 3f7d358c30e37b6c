import { table } from '../support/table.ts'

table('what stands behind the stroke: a plan, a whole, or neither', [
  {
    text: 'Giải quyết việc làm cho 5.210/6.000 lao động, đạt 86,83%.',
    facts: [
      'labour.jobs_created level 5210 person actual',
      'labour.jobs_created level 6000 person target',
      'labour.jobs_created attainment 86.83 % base:plan',
    ],
  },
  {
    text: 'Thu ngân sách nhà nước 236,5/305 tỷ đồng, đạt 77,54% dự toán.',
    facts: [
      'budget.revenue level 236500000000 VND actual',
      'budget.revenue level 305000000000 VND target',
      'budget.revenue attainment 77.54 % base:plan',
    ],
  },
  {
    text: 'Có 62/65 tổ chức cơ sở đảng đạt trong sạch, vững mạnh.',
    facts: ['party.organizations_clean level 62/65 organization'],
  },
  { text: 'Giám sát 30 tổ chức đảng.', facts: ['party.organizations_inspected level 30 organization exact'] },
  { text: 'Kết nạp từ 150 đảng viên mới trở lên.', facts: ['party.members_admitted level 150 person at_least 2020'] },
  {
    text: '100% xã, thị trấn đạt chuẩn nông thôn mới; 60% số xã đạt chuẩn nông thôn mới nâng cao.',
    facts: ['new_rural.communes_standard share 100 %', 'new_rural.communes_advanced share 60 %'],
  },
])

table('numbers of no indicator: a count has its noun for a label, a percentage needs words of its own', [
  { text: 'Hội nghị có 285 đại biểu.', facts: ['null level 285 person'] },
  { text: 'Toàn huyện có 92%.', facts: [] },
  { text: 'Giải quyết 95,6% đơn thư.', facts: [] },
])

table('words that only look like heads', [
  { text: 'Tốc độ tăng trưởng đàn gia súc 5,4%.', facts: ['agriculture.livestock_herd growth 5.4 %'] },
  { text: 'Tốc độ tăng trưởng đàn gia súc đạt 5,4%.', facts: ['agriculture.livestock_herd growth 5.4 %'] },
  { text: 'Tốc độ tăng trưởng kinh tế đạt 8,4%.', facts: ['economy.growth_rate level 8.4 %'] },
  {
    text: 'Huy động 4.800 tỷ đồng xây dựng nông thôn mới; chi 20 tỷ đồng.',
    facts: ['new_rural.capital level 4800000000000 VND'],
  },
  { text: 'Có 57.000 ha quế.', facts: ['agriculture.crop_area level 57000 ha item:quế'] },
])

table('what a percentage says', [
  {
    text: 'Tổng thu ngân sách trên địa bàn là trên 470 tỷ đồng, đạt 106% so với dự toán tỉnh giao.',
    facts: ['budget.revenue level 470000000000 VND over', 'budget.revenue attainment 106 % base:province_plan'],
  },
  {
    text: 'Thu ngân sách đạt 540 tỷ đồng, bằng 112% dự toán tỉnh giao, 105% dự toán huyện giao, tăng 9% so với cùng kỳ.',
    facts: [
      'budget.revenue level 540000000000 VND',
      'budget.revenue attainment 112 % base:province_plan',
      'budget.revenue attainment 105 % base:district_plan',
      'budget.revenue growth 9 % base:same_period',
    ],
  },
  {
    text: 'Thu ngân sách đạt 540 tỷ đồng, vượt 12% kế hoạch.',
    facts: ['budget.revenue level 540000000000 VND', 'budget.revenue attainment 112 % base:plan'],
  },
  {
    text: 'Thu ngân sách đạt 540 tỷ đồng, bằng 95,4% so với cùng kỳ.',
    facts: ['budget.revenue level 540000000000 VND', 'budget.revenue growth -4.6 % base:same_period'],
  },
  { text: 'Giá trị sản xuất công nghiệp giảm 5,29%.', facts: ['industry.output growth -5.29 % base:previous_year'] },
  { text: 'Tỷ lệ hộ nghèo giảm 1,5%.', facts: ['poverty.rate change -1.5 pp'] },
  { text: 'Tỷ lệ hộ nghèo giảm còn 3,1%.', facts: ['poverty.rate level 3.1 %'] },
  {
    text: 'Kết nạp 252 đảng viên mới đạt 100% kế hoạch.',
    facts: ['party.members_admitted level 252 person', 'party.members_admitted attainment 100 % base:plan'],
  },
])

table('from and to', [
  {
    text: 'Tỷ lệ hộ nghèo giảm từ 5,2% xuống còn 3,1%.',
    facts: ['poverty.rate level 5.2 % 2019', 'poverty.rate level 3.1 % 2020'],
  },
  {
    text: 'Thu nhập bình quân đầu người tăng từ 45 triệu đồng năm 2019 lên 50 triệu đồng năm 2020.',
    facts: [
      'economy.income_per_capita level 45000000 VND/person 2019',
      'economy.income_per_capita level 50000000 VND/person 2020',
    ],
  },
])

table('estimate, result and target', [
  {
    text: 'Tổng sản lượng lương thực có hạt cả năm ước đạt 24.236 tấn, tăng 1,25% so với năm 2019.',
    facts: [
      'agriculture.grain_output level 24236 t estimate',
      'agriculture.grain_output growth 1.25 % estimate base:previous_year',
    ],
  },
  {
    text: 'Năm 2021, huyện phấn đấu thu ngân sách đạt 35 tỷ đồng; kết nạp 200 đảng viên.',
    facts: ['budget.revenue level 35000000000 VND target 2021', 'party.members_admitted level 200 person target 2021'],
  },
  { text: 'Huyện hoàn thành 18/20 chỉ tiêu đề ra.', facts: ['targets.met level 18/20 target actual'] },
  {
    text: 'Tổng thu ngân sách được 43,248 tỷ đồng, đạt 131,5% dự toán tỉnh giao (tính đến 10/12/2020).',
    facts: [
      'budget.revenue level 43248000000 VND asOf:2020-12-10',
      'budget.revenue attainment 131.5 % asOf:2020-12-10 base:province_plan',
    ],
  },
])

table('lists that share a head', [
  {
    text: 'Cơ cấu kinh tế: nông nghiệp 20% - công nghiệp 45% - dịch vụ 35%.',
    facts: [
      'economy.structure.agriculture level 20 %',
      'economy.structure.industry level 45 %',
      'economy.structure.services level 35 %',
    ],
  },
  {
    text: 'Giá trị sản xuất nông nghiệp tăng 3%, công nghiệp – xây dựng tăng 12%, dịch vụ 9%.',
    facts: [
      'agriculture.output growth 3 %',
      'industry.construction_output growth 12 %',
      'trade.services_output growth 9 %',
    ],
  },
  {
    text: 'Có thêm 2 xã đạt chuẩn nông thôn mới, nâng tổng số xã đạt chuẩn nông thôn mới lên 12/20 xã.',
    facts: ['new_rural.communes_standard_new level 2 commune', 'new_rural.communes_standard level 12/20 commune'],
  },
  {
    text: 'Thi hành kỷ luật 2 tổ chức đảng và 15 đảng viên.',
    facts: ['party.organizations_disciplined level 2 organization', 'party.members_disciplined level 15 person'],
  },
])

table('plans beside results, with a sign, a noun or a bracket left out', [
  {
    text: 'Trồng rừng được 742/KH 700 ha, đạt 106%.',
    facts: [
      'forestry.planted_area level 742 ha',
      'forestry.planted_area level 700 ha target',
      'forestry.planted_area attainment 106 %',
    ],
  },
  {
    text: 'Giải quyết việc làm cho 1.015 lao động/KH 1.100 lao động.',
    facts: ['labour.jobs_created level 1015 person', 'labour.jobs_created level 1100 person target'],
  },
  {
    text: 'Kết nạp 312 đảng viên (kế hoạch 300).',
    facts: ['party.members_admitted level 312 person', 'party.members_admitted level 300 person target'],
  },
  {
    text: 'Kết nạp 203 đảng viên, vượt 3 đảng viên so với chỉ tiêu tỉnh giao.',
    facts: ['party.members_admitted level 203 person', 'party.members_admitted change 3 person'],
  },
  {
    text: 'Tỷ lệ hộ nghèo giảm 3,3%, vượt chỉ tiêu HĐND huyện giao (3%).',
    facts: ['poverty.rate change -3.3 pp', 'poverty.rate change -3 pp target'],
  },
  {
    text: 'Sản lượng lương thực có hạt 79.450 tấn, bằng 101,2 kế hoạch.',
    facts: ['agriculture.grain_output level 79450 t', 'agriculture.grain_output attainment 101.2 %'],
  },
  { text: 'Tỷ lệ giảm nghèo đạt 6,81%.', facts: ['poverty.rate change -6.81 pp'] },
  {
    text: 'Nông nghiệp cũng khả quan, tổng giá trị sản xuất đạt 992 tỷ đồng.',
    facts: ['agriculture.output level 992000000000 VND'],
  },
  {
    text: 'Có 44/57 TCCSĐ đạt trong sạch, vững mạnh; bê tông hóa 9,2 km kênh mương.',
    facts: ['party.organizations_clean level 44/57 organization', 'infrastructure.canals_lined level 9.2 km'],
  },
])

table('verbs of rising and falling, and points of a percentage', [
  { text: 'Giá trị sản xuất công nghiệp nhích lên 3,15% so năm 2019.', facts: ['industry.output growth 3.15 %'] },
  { text: 'So với năm 2019, thu ngân sách trên địa bàn nhỉnh hơn 8,6%.', facts: ['budget.revenue growth 8.6 %'] },
  { text: 'Lượng khách du lịch hụt mất 37,5% so với năm trước.', facts: ['tourism.visitors growth -37.5 %'] },
  { text: 'Độ che phủ rừng được nâng thêm 0,4 điểm phần trăm.', facts: ['forestry.cover_rate change 0.4 pp'] },
  { text: 'Tỷ lệ hộ nghèo giảm 1,35 điểm phần trăm.', facts: ['poverty.rate change -1.35 pp'] },
])
