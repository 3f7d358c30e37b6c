import { table } from '../support/table.ts'

table('periods', [
  {
    text: '6 tháng đầu năm 2021, thu ngân sách đạt 20 tỷ đồng.',
    facts: ['budget.revenue level 20000000000 VND 2021-S1'],
  },
  { text: 'Quý I/2021, thu ngân sách đạt 20 tỷ đồng.', facts: ['budget.revenue level 20000000000 VND 2021-Q1'] },
  {
    text: '9 tháng năm 2020, thu ngân sách đạt 20 tỷ đồng.',
    facts: ['budget.revenue level 20000000000 VND 2020-01/2020-09'],
  },
  { text: 'Tháng 11/2020, thu ngân sách đạt 20 tỷ đồng.', facts: ['budget.revenue level 20000000000 VND 2020-11'] },
  {
    text: 'Giai đoạn 2016 - 2020, giá trị sản xuất tăng bình quân 8%/năm.',
    facts: ['economy.output growth 8 % 2016/2020 base:yearly_average'],
  },
  {
    text: 'Vụ đông xuân, diện tích lúa đạt 500 ha.',
    facts: ['agriculture.rice_area level 500 ha 2020 item:vụ_đông_xuân'],
  },
  {
    text: 'Thu ngân sách đạt 20 tỷ đồng, tăng 5% so với năm 2019.',
    facts: ['budget.revenue level 20000000000 VND 2020', 'budget.revenue growth 5 % 2020 base:previous_year'],
  },
  {
    text: 'Thu nhập bình quân đầu người đạt 50 triệu đồng, tăng 20 triệu đồng so với năm 2015.',
    facts: [
      'economy.income_per_capita level 50000000 VND/person',
      'economy.income_per_capita change 20000000 VND/person base:2015',
    ],
  },
])

table('terms, lists of earlier years, parts in a sentence of their own', [
  {
    text: 'Nhiệm kỳ 2015 - 2020, tốc độ tăng giá trị sản xuất bình quân đạt 9,2%.',
    facts: ['economy.output growth 9.2 % 2015/2020 base:yearly_average'],
  },
  {
    text: 'Cơ cấu kinh tế: nông nghiệp từ 38% năm 2015 giảm xuống 29% năm 2020; dịch vụ từ 34% lên 36%.',
    facts: [
      'economy.structure.agriculture level 38 % 2015',
      'economy.structure.agriculture level 29 % 2020',
      'economy.structure.services level 34 % 2015',
      'economy.structure.services level 36 % 2020',
    ],
  },
  {
    text: 'Tổng giá trị sản xuất ước đạt 900 tỷ đồng. Trong đó: công nghiệp - xây dựng 600 tỷ đồng; thương mại - dịch vụ 300 tỷ đồng.',
    facts: [
      'economy.output level 900000000000 VND estimate',
      'industry.construction_output level 600000000000 VND estimate',
      'trade.services_output level 300000000000 VND estimate',
    ],
  },
  {
    text: 'Năng suất lúa cả năm đạt 124,3 tạ/ha (vụ đông xuân 69,8 tạ/ha, vụ mùa 54,5 tạ/ha).',
    facts: [
      'agriculture.rice_yield level 12.43 t/ha',
      'agriculture.rice_yield level 6.98 t/ha item:vụ_đông_xuân',
      'agriculture.rice_yield level 5.45 t/ha item:vụ_mùa',
    ],
  },
])

table('whose time it is', [
  {
    text: 'Huyện Cao Lộc, quý I năm 2020 kinh tế ổn định. Thu ngân sách đạt 20 tỷ đồng. Trong quý II, huyện phấn đấu thu ngân sách 75 tỷ đồng.',
    facts: [
      'budget.revenue level 20000000000 VND 2020-Q1 actual',
      'budget.revenue level 75000000000 VND 2020-Q2 target',
    ],
  },
  {
    text: '6 tháng đầu năm 2023, thu ngân sách 27 tỷ đồng. Vốn đầu tư công năm 2023 là 131 tỷ đồng. Kết nạp 30 đảng viên.',
    facts: [
      'budget.revenue level 27000000000 VND 2023-S1',
      'investment.public level 131000000000 VND 2023',
      'party.members_admitted level 30 person 2023-S1',
    ],
  },
])

table('status: results can stand behind targets', [
  {
    text: 'Ước năm 2020 thu ngân sách đạt 20 tỷ đồng; kết nạp 30 đảng viên.',
    facts: ['budget.revenue level 20000000000 VND estimate', 'party.members_admitted level 30 person actual'],
  },
  {
    text: 'Năm 2021, huyện phấn đấu thu ngân sách 25 tỷ đồng. Năm 2020, thu ngân sách đã đạt 20 tỷ đồng.',
    facts: ['budget.revenue level 25000000000 VND target 2021', 'budget.revenue level 20000000000 VND actual 2020'],
  },
  {
    text: 'Thu ngân sách đạt 213,7 tỷ đồng (kế hoạch 384 tỷ đồng).',
    facts: ['budget.revenue level 213700000000 VND actual', 'budget.revenue level 384000000000 VND target'],
  },
  {
    text: 'Giải quyết việc làm cho 640/350 lao động.',
    facts: ['labour.jobs_created level 640 person actual', 'labour.jobs_created level 350 person target'],
  },
  {
    text: 'Một số chỉ tiêu tăng cao: thu ngân sách đạt 20 tỷ đồng.',
    facts: ['budget.revenue level 20000000000 VND actual'],
  },
])

table('totals', [
  { text: 'Trong 20 chỉ tiêu có 18 chỉ tiêu đạt và vượt kế hoạch.', facts: ['targets.met level 18/20 target'] },
  {
    text: 'Huyện có 79/88 trường đạt chuẩn quốc gia.',
    facts: ['education.national_standard_schools level 79/88 school'],
  },
  {
    text: 'Trong 19 chỉ tiêu, đạt và vượt 12 chỉ tiêu, 4 chỉ tiêu không đạt.',
    facts: ['targets.met level 12/19 target', 'targets.missed level 4/19 target'],
  },
])

table('wholes and parts', [
  {
    text: 'Gieo trồng được 24.954 ha; trong đó: vụ Đông Xuân 4.843 ha.',
    facts: ['agriculture.sown_area level 24954 ha item:', 'agriculture.sown_area level 4843 ha'],
  },
  {
    text: 'Công nghiệp - xây dựng có giá trị sản xuất 789,2 tỷ đồng, tăng 5,1%.',
    facts: ['industry.construction_output level 789200000000 VND', 'industry.construction_output growth 5.1 %'],
  },
  {
    text: 'Diện tích ngô 500 ha, sắn 300 ha.',
    facts: ['agriculture.crop_area level 500 ha item:ngô', 'agriculture.crop_area level 300 ha item:sắn'],
  },
  { text: 'Tổng giá trị sản xuất đạt 3.728 tỷ 900 triệu đồng.', facts: ['economy.output level 3728900000000 VND'] },
  {
    text: 'Tổng giá trị sản xuất theo giá so sánh đạt 3.728 tỷ đồng.',
    facts: ['economy.output level 3728000000000 VND price:constant'],
  },
])

table('other areas are never the district’s', [
  { text: 'Toàn tỉnh có tỷ lệ hộ nghèo 7,5%.', facts: ['poverty.rate level 7.5 % area:Lạng_Sơn'] },
  { text: 'Tỷ lệ hộ nghèo của huyện còn 5%.', facts: ['poverty.rate level 5 % area:'] },
])

table('what says nothing of an indicator stays without one', [
  { text: 'Đoàn gồm 12 thành viên dự họp.', facts: ['null level 12 person'] },
  { text: 'Huyện có chỉ tiêu phấn đấu cao hơn năm trước.', facts: [] },
  { text: 'Hai huyện Cao Lộc và Bắc Sơn cùng dự.', facts: [] },
  { text: 'Tại xã Tân Liên, chị Lan nuôi bò.', facts: [] },
])

table('times told beside the number, before it, or left to the reader', [
  {
    text: 'Tỷ lệ hộ nghèo từ 37,9% cuối năm 2015 xuống còn 31,4% cuối năm 2017.',
    facts: ['poverty.rate level 37.9 % 2015', 'poverty.rate level 31.4 % 2017'],
  },
  {
    text: 'Huyện ra đời theo Quyết định số 212 ngày 9/11/1987, khi ấy có diện tích tự nhiên 61.479 ha.',
    facts: ['territory.area level 61479 ha 1987'],
  },
  {
    text: 'Bà con cấy 15.480 ha lúa Hè Thu; năng suất bình quân 5,62 tấn/ha, thấp hơn vụ này năm rồi 0,18 tấn/ha.',
    facts: [
      'agriculture.rice_area level 15480 ha 2020',
      'agriculture.rice_yield level 5.62 t/ha 2020',
      'agriculture.rice_yield change -0.18 t/ha 2020',
    ],
  },
  {
    text: 'Tổng giá trị sản xuất năm 2020 ước đạt 900 tỷ đồng. Bà con các xã đều phấn khởi. Trong đó, công nghiệp - xây dựng 600 tỷ đồng. Dịch vụ 300 tỷ đồng.',
    facts: [
      'economy.output level 900000000000 VND 2020 estimate',
      'industry.construction_output level 600000000000 VND 2020 estimate',
      'trade.services_output level 300000000000 VND 2020 estimate',
    ],
  },
])

table('a year to come that stands behind its numbers', [
  {
    text: 'Kéo tỷ lệ hộ nghèo xuống dưới 2% là điều huyện hứa cho năm 2021.',
    facts: ['poverty.rate level 2 % 2021 target'],
  },
])

table('ends of a change', [
  {
    text: 'Từ năm 2015 đến năm 2020, tỷ trọng nông nghiệp giảm từ 48,5% xuống 41,2%; công nghiệp - xây dựng tăng từ 27,3% lên 30,1%.',
    facts: [
      'economy.structure.agriculture level 48.5 % 2015',
      'economy.structure.agriculture level 41.2 % 2020',
      'economy.structure.industry level 27.3 % 2015',
      'economy.structure.industry level 30.1 % 2020',
    ],
  },
  {
    text: 'Tỷ trọng nông nghiệp giảm từ 31,5% năm 2015 xuống còn 22,8% năm 2019; công nghiệp - xây dựng tăng từ 40,2% lên 48,6%; dịch vụ đạt 28,6%.',
    facts: [
      'economy.structure.agriculture level 31.5 % 2015',
      'economy.structure.agriculture level 22.8 % 2019',
      'economy.structure.industry level 40.2 % 2015',
      'economy.structure.industry level 48.6 % 2019',
      'economy.structure.services level 28.6 % 2019',
    ],
  },
  {
    text: 'Thu ngân sách từ 120 lên 312 tỷ đồng.',
    facts: ['budget.revenue level 120000000000 VND', 'budget.revenue level 312000000000 VND'],
  },
])

table('counts of aims, and aims of hitting them', [
  {
    text: 'Trong 32 chỉ tiêu kế hoạch năm, có 4 chỉ tiêu vượt.',
    facts: ['targets.exceeded level 4/32 target actual'],
  },
  {
    text: 'Năm 2021, huyện quyết tâm hoàn thành các chỉ tiêu: thu ngân sách 200 tỷ đồng.',
    facts: ['budget.revenue level 200000000000 VND target 2021'],
  },
  {
    text: 'Năm 2021, 2 xã còn lại cũng sẽ đạt chuẩn nông thôn mới.',
    facts: ['new_rural.communes_standard_new level 2 commune target 2021'],
  },
])

table('what counts nobody of the district', [
  { text: 'Mật độ dân số là 1.645 người/km2.', facts: ['null level 1645 person/km2'] },
  {
    text: 'Tỷ lệ hộ nghèo còn 4,1%, tỷ lệ năm 2019 là 6,2%; trong năm trồng mới 310 ha rừng.',
    facts: [
      'poverty.rate level 4.1 % 2020',
      'poverty.rate level 6.2 % 2019',
      'forestry.planted_area level 310 ha 2020',
    ],
  },
  {
    text: 'Ngày 13/01/1986, huyện được thành lập; diện tích tự nhiên của huyện là 59.000 ha.',
    facts: ['territory.area level 59000 ha 2020'],
  },
  {
    text: 'Công an huyện điều tra, khám phá 36/41 vụ phạm pháp hình sự.',
    facts: ['null level 36/41 case'],
  },
])
