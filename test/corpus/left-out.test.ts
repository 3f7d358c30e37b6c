import { table } from '../support/table.ts'

table('heads that paragraph or sentence said before', [
  {
    text: 'Về ngân sách nhà nước, toàn huyện thu được 96 tỷ đồng, bằng 104% dự toán tỉnh giao, chi 310 tỷ đồng.',
    facts: [
      'budget.revenue level 96000000000 VND',
      'budget.revenue attainment 104 % base:province_plan',
      'budget.expenditure level 310000000000 VND',
    ],
  },
  {
    text: 'Việc phát triển rừng được chú trọng, đến nay đã trồng 640 ha, bằng 80% kế hoạch.',
    facts: ['forestry.planted_area level 640 ha', 'forestry.planted_area attainment 80 % base:plan'],
  },
  {
    text: 'Xây dựng nông thôn mới được người dân hưởng ứng. Tổng nguồn lực huy động đạt 88 tỷ đồng, trong đó ngân sách huyện và xã 21 tỷ đồng; nhân dân đóng góp 12 tỷ đồng.',
    facts: [
      'new_rural.capital level 88000000000 VND',
      'new_rural.capital level 21000000000 VND',
      'new_rural.capital level 12000000000 VND',
    ],
  },
  {
    text: 'Vụ đông xuân, bà con gieo sạ 4.120 ha, năng suất bình quân 6,9 tấn/ha, sản lượng 28.428 tấn.',
    facts: [
      'agriculture.rice_area level 4120 ha',
      'agriculture.rice_yield level 6.9 t/ha',
      'agriculture.rice_output level 28428 t',
    ],
  },
  {
    text: 'Khối công nghiệp - xây dựng phát triển ổn định, năm 2020 có giá trị sản xuất 2.140 tỷ đồng.',
    facts: ['industry.construction_output level 2140000000000 VND 2020'],
  },
  {
    text: 'Công nghiệp giữ được nhịp tăng. Năm 2020, toàn ngành đạt giá trị sản xuất 915 tỷ đồng.',
    facts: ['industry.output level 915000000000 VND 2020'],
  },
])

table('what is told once more, of another time, a plan or a result', [
  {
    text: 'Tỷ lệ hộ nghèo cuối năm 2020 còn 6,4%. Kế hoạch giảm 2 - 3%, thực tế giảm được 3,5%.',
    facts: [
      'poverty.rate level 6.4 % 2020',
      'poverty.rate change -2–-3 pp target',
      'poverty.rate change -3.5 pp actual',
    ],
  },
  {
    text: 'Trong tháng 11/2020 có 4 doanh nghiệp đăng ký thành lập với vốn 18 tỷ đồng; lũy kế từ đầu năm 39 doanh nghiệp.',
    facts: [
      'enterprise.new level 4 enterprise 2020-11',
      'investment.registered_capital level 18000000000 VND',
      'enterprise.new level 39 enterprise',
    ],
  },
  {
    text: 'Thu ngân sách trên địa bàn đạt trên 260 tỷ đồng. Tính đến cuối năm, thu ngân sách trên địa bàn là 260,7 tỷ đồng.',
    facts: ['budget.revenue level 260700000000 VND exact'],
  },
  {
    text: 'Thu ngân sách tăng gần 9% so với cùng kỳ, đạt trên 99% dự toán tỉnh giao và 99,6% dự toán huyện giao.',
    facts: [
      'budget.revenue growth 9 %',
      'budget.revenue attainment 99 % over base:province_plan',
      'budget.revenue attainment 99.6 % exact base:district_plan',
    ],
  },
  {
    text: 'Kỳ họp điều chỉnh một số chỉ tiêu năm 2021: thu ngân sách từ 90 tỷ đồng nâng lên 95 tỷ đồng.',
    facts: ['budget.revenue level 90000000000 VND target 2021', 'budget.revenue level 95000000000 VND target 2021'],
  },
])

table('parts, by who they are and what they make of the whole', [
  {
    text: 'Đảng bộ huyện kết nạp 96 đảng viên, trong đó có 54 đoàn viên thanh niên và 47 nữ.',
    facts: [
      'party.members_admitted level 96 person',
      'party.members_admitted level 54 person item:đoàn_viên_thanh_niên',
      'party.members_admitted level 47 person item:nữ',
    ],
  },
  {
    text: 'Các cơ quan tiếp nhận 120 đơn thư, giải quyết xong 114 đơn, đạt 95%.',
    facts: [
      'governance.petitions level 120 petition',
      'governance.petitions level 114 petition',
      'governance.petitions share 95 %',
    ],
  },
  {
    text: 'Ủy ban kiểm tra huyện kiểm tra 9 tổ chức đảng và 21 đảng viên.',
    facts: ['party.organizations_inspected level 9 organization', 'party.members_inspected level 21 person'],
  },
  {
    text: 'Huyện thu hút 5 dự án với vốn đăng ký 230 tỷ đồng và 7,5 triệu USD.',
    facts: [
      'investment.projects level 5 project',
      'investment.registered_capital level 230000000000 VND',
      'investment.registered_capital level 7500000 USD',
    ],
  },
])

table('beside the catalogue, of others, or no result', [
  { text: 'Đến nay không còn xã dưới 12 tiêu chí nông thôn mới.', facts: [] },
  {
    text: 'Toàn huyện bình quân 16,2 tiêu chí/xã; riêng xã điểm Bình Phú đạt 17 tiêu chí.',
    facts: [
      'new_rural.criteria_average level 16.2 criterion',
      'new_rural.criteria_met level 17 criterion area:Bình_Phú',
    ],
  },
  { text: 'Trong năm, cán bộ thú y tiêm phòng cho 38.000 con gia cầm.', facts: ['null level 38000 head'] },
  { text: 'Huyện có 31 km đường biên giới.', facts: [] },
  { text: 'Tiền dịch vụ môi trường rừng chi trả cho các hộ là 9,3 tỷ đồng.', facts: ['null level 9300000000 VND'] },
  {
    text: 'Tỷ lệ giải ngân các nguồn vốn đầu tư công đạt 71%.',
    facts: ['investment.public_disbursement_rate level 71 %'],
  },
  {
    text: 'Giải ngân vốn đầu tư công đạt 71%.',
    facts: ['investment.public attainment 71 %'],
  },
])

table('times that a sentence opens, and those it only names', [
  {
    text: 'Báo cáo với đoàn công tác, đồng chí Bí thư Huyện ủy cho biết: năm 2019, huyện hoàn thành 17 chỉ tiêu. Tỷ lệ hộ nghèo còn 9%. Thu ngân sách đạt 80 tỷ đồng.',
    facts: [
      'targets.met level 17 target 2019',
      'poverty.rate level 9 % 2019',
      'budget.revenue level 80000000000 VND 2019',
    ],
  },
  {
    text: 'Năm 2021, huyện đặt mục tiêu tăng trưởng kinh tế 8%; thu ngân sách 100 tỷ đồng.',
    facts: ['economy.growth_rate level 8 % target 2021', 'budget.revenue level 100000000000 VND target 2021'],
  },
  {
    text: 'Đồng chí Chủ tịch UBND huyện yêu cầu các xã tập trung thu ngân sách cả năm 2021 đạt 100 tỷ đồng; kết nạp 90 đảng viên.',
    facts: ['budget.revenue level 100000000000 VND target 2021', 'party.members_admitted level 90 person target'],
  },
  {
    text: 'Năm 2010, thu nhập bình quân đầu người 12 triệu đồng; 6 năm sau, con số ấy là 27 triệu đồng.',
    facts: [
      'economy.income_per_capita level 12000000 VND/person 2010',
      'economy.income_per_capita level 27000000 VND/person 2016',
    ],
  },
  {
    text: 'Các trường đã sẵn sàng đón năm học 2020 - 2021. Thu ngân sách đạt 80 tỷ đồng.',
    facts: ['budget.revenue level 80000000000 VND 2020 actual'],
  },
])
