import { table } from '../support/table.ts'

table('what is said behind the last holds for the one before it, too', [
  {
    text: 'Cuối năm 2020, 84,5% hộ gia đình và 72% thôn, khối phố được công nhận danh hiệu văn hóa.',
    facts: ['culture.family_rate level 84.5 %', 'culture.village_rate level 72 %'],
  },
  {
    text: 'Trong năm, có 41 doanh nghiệp, 3 hợp tác xã thành lập mới.',
    facts: ['enterprise.new level 41 enterprise', 'cooperative.new level 3 cooperative'],
  },
  {
    text: 'Đến nay 97,2% hộ sử dụng điện, 91% hộ dùng nước hợp vệ sinh.',
    facts: ['infrastructure.electricity_rate level 97.2 %', 'infrastructure.clean_water_rate level 91 %'],
  },
  {
    text: '- Đàn trâu, bò, dê lần lượt là 6.240, 9.115 và 3.480 con.',
    facts: [
      'agriculture.livestock_herd level 6240 head item:trâu',
      'agriculture.livestock_herd level 9115 head item:bò',
      'agriculture.livestock_herd level 3480 head item:dê',
    ],
  },
])

table('held against one thing, and then against another', [
  {
    text: 'Thu ngân sách trên địa bàn so cùng kỳ tăng 8,1%, so kế hoạch đạt 103,2%.',
    facts: ['budget.revenue growth 8.1 %', 'budget.revenue attainment 103.2 % base:plan'],
  },
  {
    text: 'Sản lượng lương thực có hạt so với kế hoạch đạt 98%, so với năm trước giảm 310 tấn.',
    facts: ['agriculture.grain_output attainment 98 % base:plan', 'agriculture.grain_output change -310 t'],
  },
  {
    text: 'Huyện phấn đấu hằng năm thu ngân sách vượt dự toán tỉnh giao 4 - 5%.',
    facts: ['budget.revenue attainment 104–105 % target'],
  },
  {
    text: 'Thu ngân sách nhà nước 1.320 tỷ đồng, bằng 11,4% tổng thu của cả tỉnh.',
    facts: ['budget.revenue level 1320000000000 VND', 'budget.revenue share 11.4 %'],
  },
  {
    text: 'So với năm 2015, tỷ trọng nông nghiệp từ 52,3% giảm còn 41,8% vào năm 2020.',
    facts: ['economy.structure.agriculture level 52.3 % 2015', 'economy.structure.agriculture level 41.8 % 2020'],
  },
  {
    text: 'Đảng viên hoàn thành tốt nhiệm vụ trở lên chiếm 91,5%.',
    facts: ['party.members_good share 91.5 %'],
  },
])

table('growth of the whole, and then of its sectors', [
  {
    text: 'Năm 2021, thành phố đặt chỉ tiêu tăng trưởng GRDP 9 - 10%; trong đó công nghiệp - xây dựng 11 - 12%, dịch vụ 10 - 11%, nông nghiệp 3 - 4%.',
    facts: [
      'economy.growth_rate level 9–10 % target 2021',
      'economy.gross_product growth 11–12 % target 2021',
      'economy.gross_product growth 10–11 % target 2021',
      'economy.gross_product growth 3–4 % target 2021',
    ],
  },
  {
    text: 'Về cơ cấu kinh tế, tỷ trọng khu vực 1 là 24,6%, khu vực 2 là 38,1%, khu vực 3 là 37,3%.',
    facts: [
      'economy.structure.agriculture level 24.6 %',
      'economy.structure.industry level 38.1 %',
      'economy.structure.services level 37.3 %',
    ],
  },
])

table('counts beside a rate, ranks, and what stands in brackets', [
  {
    text: 'Tỷ lệ hộ nghèo giảm còn 7,2%, tương đương 2.910 hộ; hộ cận nghèo 6,1%, tương đương 2.466 hộ.',
    facts: [
      'poverty.rate level 7.2 %',
      'poverty.households level 2910 household',
      'poverty.near_poor_rate level 6.1 %',
      'poverty.near_poor_households level 2466 household',
    ],
  },
  {
    text: 'Năm 2020, huyện xếp thứ 4/11 huyện, thành phố về cải cách hành chính.',
    facts: ['governance.reform_rank level 4/11 rank 2020'],
  },
  {
    text: 'Thu nhập bình quân đầu người từ 24,5 triệu đồng năm 2015 nâng lên 43 triệu đồng (ước năm 2020).',
    facts: [
      'economy.income_per_capita level 24500000 VND/person 2015',
      'economy.income_per_capita level 43000000 VND/person estimate 2020',
    ],
  },
  {
    text: 'Kế hoạch vốn đầu tư công năm 2020 là 88 tỷ đồng, đến ngày 30/9 đã giải ngân 52 tỷ đồng.',
    facts: ['investment.public level 88000000000 VND', 'investment.public level 52000000000 VND actual'],
  },
])

table('a row of years, and what was then', [
  {
    text: 'Thu ngân sách các năm 2018, 2019, 2020 lần lượt là 75 tỷ, 98 tỷ và 120 tỷ đồng.',
    facts: [
      'budget.revenue level 75000000000 VND 2018',
      'budget.revenue level 98000000000 VND 2019',
      'budget.revenue level 120000000000 VND 2020',
    ],
  },
  {
    text: 'Tỷ lệ hộ nghèo 3 năm 2018 - 2020 tương ứng là 12,4%, 9,8%, 7,1%.',
    facts: ['poverty.rate level 12.4 % 2018', 'poverty.rate level 9.8 % 2019', 'poverty.rate level 7.1 % 2020'],
  },
  {
    text: 'Giai đoạn 2019 - 2020, thu ngân sách lần lượt đạt 268 và 342 tỷ đồng, tương ứng vượt dự toán 24% và 31%.',
    facts: [
      'budget.revenue level 268000000000 VND 2019',
      'budget.revenue level 342000000000 VND 2020',
      'budget.revenue attainment 124 % 2019',
      'budget.revenue attainment 131 % 2020',
    ],
  },
  {
    text: '6 tháng đầu năm, thu ngân sách đạt 300 tỷ đồng, tăng 13,2% (cùng kỳ năm trước tăng 15,1%).',
    facts: [
      'budget.revenue level 300000000000 VND 2020-S1',
      'budget.revenue growth 13.2 % 2020-S1',
      'budget.revenue growth 15.1 % 2019-S1',
    ],
  },
  {
    text: 'Tỷ lệ hộ nghèo từ 12% đầu năm giảm còn 9,5%.',
    facts: ['poverty.rate level 12 % 2019', 'poverty.rate level 9.5 % 2020'],
  },
  {
    text: 'Hồi tháng 6 năm ngoái, huyện kết nạp 15 đảng viên.',
    facts: ['party.members_admitted level 15 person 2020-06'],
  },
])

table('plans told anew, the whole told again, and all changed alike', [
  {
    text: 'Nhân dân đã làm 46,5 km đường bê tông nông thôn (kế hoạch 60 km), đạt 77,5%.',
    facts: [
      'infrastructure.roads_paved level 46.5 km',
      'infrastructure.roads_paved level 60 km target',
      'infrastructure.roads_paved attainment 77.5 %',
    ],
  },
  {
    text: 'Cuối năm 2020, huyện có 1.264 hộ nghèo, chiếm 2,37%; kế hoạch năm 2021 giảm 0,5%.',
    facts: [
      'poverty.households level 1264 household 2020',
      'poverty.rate level 2.37 % 2020',
      'poverty.rate change -0.5 pp target 2021',
    ],
  },
  {
    text: 'Trong tháng giải quyết việc làm cho 190 lao động, trong đó xuất khẩu lao động 24 người; lũy kế 1.630 lao động.',
    facts: [
      'labour.jobs_created level 190 person',
      'labour.exported level 24 person',
      'labour.jobs_created level 1630 person',
    ],
  },
  {
    text: 'So cùng kỳ, phạm pháp hình sự giảm 12 vụ, tai nạn giao thông tăng 2 vụ.',
    facts: ['security.crime_cases change -12 case', 'security.traffic_accidents change 2 case'],
  },
  {
    text: 'Vụ đông xuân gieo cấy 3.200 ha lúa, năng suất 62 tạ/ha; vụ mùa 3.850 ha, năng suất 54 tạ/ha.',
    facts: [
      'agriculture.rice_area level 3200 ha item:vụ_đông_xuân',
      'agriculture.rice_yield level 6.2 t/ha item:vụ_đông_xuân',
      'agriculture.rice_area level 3850 ha item:vụ_mùa',
      'agriculture.rice_yield level 5.4 t/ha item:vụ_mùa',
    ],
  },
  {
    text: 'Toàn huyện có dân số 30.597 hộ, 108.720 người.',
    facts: ['population.households level 30597 household', 'population.total level 108720 person'],
  },
])

table('held against another year, shares of the whole economy, households', [
  {
    text: 'Kim ngạch xuất khẩu đạt 41,5 triệu USD, bằng 92% năm 2019.',
    facts: ['trade.export_value level 41500000 USD 2020', 'trade.export_value growth -8 % 2020'],
  },
  {
    text: 'Năm 2015, nông nghiệp chiếm 64,2% trong cơ cấu kinh tế, công nghiệp - xây dựng 14,5%, dịch vụ 21,3%; đến năm 2020 tương ứng là 51,6% - 19,8% - 28,6%.',
    facts: [
      'economy.structure.agriculture level 64.2 % 2015',
      'economy.structure.industry level 14.5 % 2015',
      'economy.structure.services level 21.3 % 2015',
      'economy.structure.agriculture level 51.6 % 2020',
      'economy.structure.industry level 19.8 % 2020',
      'economy.structure.services level 28.6 % 2020',
    ],
  },
  {
    text: 'Số hộ nghèo giảm từ 2.450 hộ (12,3%) năm 2016 xuống còn 812 hộ (3,9%) năm 2020.',
    facts: [
      'poverty.households level 2450 household 2016',
      'poverty.rate level 12.3 % 2016',
      'poverty.households level 812 household 2020',
      'poverty.rate level 3.9 % 2020',
    ],
  },
  {
    text: 'Huyện có 5 trường mầm non, 8 trường tiểu học, 6 trường THCS đạt chuẩn quốc gia.',
    facts: [
      'education.national_standard_schools level 5 school',
      'education.national_standard_schools level 8 school',
      'education.national_standard_schools level 6 school',
    ],
  },
  {
    text: 'Công nghiệp trên địa bàn có giá trị sản xuất 217 tỷ đồng, tăng 8,4%.',
    facts: ['industry.output level 217000000000 VND', 'industry.output growth 8.4 %'],
  },
])
