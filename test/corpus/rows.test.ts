import { table } from '../support/table.ts'

table('numbers in an announced row, each of what is named in its place', [
  {
    text: 'Giá trị sản xuất nông nghiệp, công nghiệp và dịch vụ lần lượt đạt 1.200, 2.300 và 3.400 tỷ đồng.',
    facts: [
      'agriculture.output level 1200000000000 VND',
      'industry.output level 2300000000000 VND',
      'trade.services_output level 3400000000000 VND',
    ],
  },
  {
    text: 'Đàn trâu, bò, lợn lần lượt là 21.350, 34.870 và 68.400 con, so với cùng kỳ tăng lần lượt 1%, 2% và 3%.',
    facts: [
      'agriculture.livestock_herd level 21350 head item:trâu',
      'agriculture.livestock_herd level 34870 head item:bò',
      'agriculture.livestock_herd level 68400 head item:lợn',
      'agriculture.livestock_herd growth 1 % item:trâu',
      'agriculture.livestock_herd growth 2 % item:bò',
      'agriculture.livestock_herd growth 3 % item:lợn',
    ],
  },
  {
    text: 'Diện tích, năng suất và sản lượng lúa lần lượt là 5.000 ha, 60 tạ/ha và 30.000 tấn.',
    facts: [
      'agriculture.rice_area level 5000 ha',
      'agriculture.rice_yield level 6 t/ha',
      'agriculture.rice_output level 30000 t',
    ],
  },
  {
    text: 'Thu nhập bình quân đầu người, tỷ lệ hộ nghèo năm 2020 lần lượt là 45 triệu đồng và 3,1%.',
    facts: ['economy.income_per_capita level 45000000 VND/person 2020', 'poverty.rate level 3.1 % 2020'],
  },
  {
    text: 'Thu, chi ngân sách lần lượt đạt 520 tỷ và 480 tỷ đồng, tăng tương ứng 12% và 8% so với năm 2019.',
    facts: [
      'budget.revenue level 520000000000 VND',
      'budget.expenditure level 480000000000 VND',
      'budget.revenue growth 12 %',
      'budget.expenditure growth 8 %',
    ],
  },
])

table('what is told again of another time', [
  {
    text: 'Tai nạn giao thông tháng 8: 2 vụ, chết 2 người; 8 tháng: 16 vụ, chết 13 người.',
    facts: [
      'security.traffic_accidents level 2 case 2020-08',
      'security.traffic_deaths level 2 person 2020-08',
      'security.traffic_accidents level 16 case 2020-01/2020-08',
      'security.traffic_deaths level 13 person 2020-01/2020-08',
    ],
  },
  {
    text: 'Tốc độ tăng trưởng kinh tế bình quân 11,2%/năm. Năm khá nhất là 2007 với 12,9%, năm đuối nhất là 2009, chỉ 9,8%.',
    facts: [
      'economy.growth_rate level 11.2 %',
      'economy.growth_rate level 12.9 % 2007',
      'economy.growth_rate level 9.8 % 2009',
    ],
  },
  {
    text: 'Tỷ lệ hộ dùng nước sạch mới đạt 55%. Hết năm ngoái là 52,4%, hiện nay 56,1%.',
    facts: [
      'infrastructure.clean_water_rate level 55 %',
      'infrastructure.clean_water_rate level 52.4 %',
      'infrastructure.clean_water_rate level 56.1 %',
    ],
  },
])

table('brackets of an earlier time', [
  {
    text: 'Sản lượng lúa 27.900 tấn (năm ngoái là 26.400 tấn), năng suất 60 tạ/ha (cùng kỳ 58,2 tạ/ha).',
    facts: [
      'agriculture.rice_output level 27900 t 2020',
      'agriculture.rice_output level 26400 t 2019',
      'agriculture.rice_yield level 6 t/ha 2020',
      'agriculture.rice_yield level 5.82 t/ha 2019',
    ],
  },
  {
    text: 'Phấn đấu năm 2021 thu nhập bình quân đầu người 66 triệu đồng (năm 2019 được 60,2 triệu đồng).',
    facts: [
      'economy.income_per_capita level 66000000 VND/person 2021 target',
      'economy.income_per_capita level 60200000 VND/person 2019 actual',
    ],
  },
  {
    text: 'Số trong ngoặc đơn là của cùng kỳ năm 2019. Phạm pháp hình sự xảy ra 39 vụ (47 vụ).',
    facts: ['security.crime_cases level 39 case 2020', 'security.crime_cases level 47 case 2019'],
  },
  {
    text: 'Hộ nghèo: đầu năm 3,52%, cuối năm 2,31%.',
    facts: ['poverty.rate level 3.52 % 2019', 'poverty.rate level 2.31 % 2020'],
  },
])

table('a district described in a row', [
  {
    text: 'Huyện gồm 11 xã và 1 thị trấn, diện tích tự nhiên 84.911 ha, 25.717 hộ với 115.981 người.',
    facts: [
      'territory.communes level 11 commune',
      'territory.communes level 1 commune',
      'territory.area level 84911 ha',
      'population.households level 25717 household',
      'population.total level 115981 person',
    ],
  },
])
