import t from 'tap'
import { habitOf, readFigure } from '../../src/extract/recognisers/figures.ts'
import { table } from '../support/table.ts'

t.test('separators by habit, unit and digits', async (t) => {
  const vietnamese = habitOf('14.137,32 tỷ; 2,5%')
  const english = habitOf('14,137.32 tỷ; 2.5%; 3.75')
  for (const [figure, kind, habit, value] of [
    ['14.137,32', 'measure', vietnamese, '14137.32'],
    ['43,248', 'measure', vietnamese, '43.248'],
    ['5.809', 'measure', vietnamese, '5809'],
    ['1.250', 'count', vietnamese, '1250'],
    ['1,250', 'count', vietnamese, '1250'],
    ['2.5', 'percent', vietnamese, '2.5'],
    ['101,163', 'percent', vietnamese, '101.163'],
    ['1.234.567', 'measure', vietnamese, '1234567'],
    ['43.248', 'measure', english, '43.248'],
    ['5,809', 'measure', english, '5809'],
    ['0,125', 'measure', vietnamese, '0.125'],
    ['02', 'count', vietnamese, '2'],
  ] as const)
    t.equal(readFigure(figure, kind, habit)?.value, value, figure)
  t.equal(readFigure('1'.repeat(100), 'count', vietnamese), null, 'a hundred digits measure nothing')
})

table('scales, units and precision', [
  {
    text: 'Tổng thu ngân sách đạt trên 1,5 nghìn tỷ đồng.',
    facts: ['budget.revenue level 1500000000000 VND over 2020 actual'],
  },
  { text: 'Thu ngân sách đạt gần 470 tỉ.', facts: ['budget.revenue level 470000000000 VND nearly'] },
  { text: 'Thu ngân sách được 43,248 tỷ đồng.', facts: ['budget.revenue level 43248000000 VND exact'] },
  {
    text: 'Thu nhập bình quân đầu người đạt 50 triệu đồng/người/năm.',
    facts: ['economy.income_per_capita level 50000000 VND/person'],
  },
  {
    text: 'Thu nhập bình quân đầu người đạt 4 triệu đồng/người/tháng.',
    facts: ['economy.income_per_capita level 48000000 VND/person'],
  },
  { text: 'Năng suất lúa bình quân đạt 62,5tạ/ha.', facts: ['agriculture.rice_yield level 6.25 t/ha'] },
  { text: 'Kim ngạch xuất khẩu đạt 37,2 triệu USD.', facts: ['trade.export_value level 37200000 USD'] },
  { text: 'Kết nạp 02 đảng viên mới.', facts: ['party.members_admitted level 2 person'] },
  { text: 'Đón khoảng 1,2 triệu lượt khách du lịch.', facts: ['tourism.visitors level 1200000 visit about'] },
  {
    text: 'Kết nạp đảng viên mới được 200 đảng viên trở lên.',
    facts: ['party.members_admitted level 200 person at_least'],
  },
  { text: 'Tổng giá trị sản xuất các ngành tăng 8 – 9%.', facts: ['economy.output growth 8–9 % base:previous_year'] },
  { text: 'Tỷ lệ hộ nghèo còn 0 68%.', facts: ['poverty.rate level 0.68 %'] },
])

table('numbers that measure nothing', [
  { text: 'Thực hiện Chỉ thị số 05-CT/TW và Nghị quyết 30a của Chính phủ.', facts: [] },
  { text: 'Do ảnh hưởng của dịch Covid-19 và thiên tai.', facts: [] },
  { text: 'Đại hội Đảng bộ huyện lần thứ 21, nhiệm kỳ 2020 - 2025.', facts: [] },
  { text: 'Nâng cấp Quốc lộ 4B và đường 10.', facts: [] },
  { text: 'Lúc 16:04 ngày 8/1, hội nghị kết thúc.', facts: [] },
  { text: 'Trẻ em từ 6 đến 14 tuổi được đến trường.', facts: [] },
])

table('figures as writers and keyboards make them', [
  { text: 'Thu ngân sách đạt 1 234 tỷ đồng.', facts: ['budget.revenue level 1234000000000 VND'] },
  { text: 'Thu ngân sách đạt 1\u00a0234 tỷ đồng.', facts: ['budget.revenue level 1234000000000 VND'] },
  { text: 'Thu ngân sách đạt 1 tỷ rưỡi đồng.', facts: ['budget.revenue level 1500000000 VND'] },
  { text: 'Thu ngân sách đạt 2 nghìn 345 tỷ đồng.', facts: ['budget.revenue level 2345000000000 VND'] },
  { text: 'Sản lượng lúa đạt 52 nghìn 340 tấn.', facts: ['agriculture.rice_output level 52340 t'] },
  { text: 'Dân số có 98 nghìn 450 người.', facts: ['population.total level 98450 person'] },
  { text: 'Thu ngân sách đạt gần120 tỷ đồng.', facts: ['budget.revenue level 120000000000 VND nearly'] },
  { text: 'Thu ngân sách đạt ４７０ tỷ đồng.', facts: ['budget.revenue level 470000000000 VND'] },
  { text: 'Thu ngân sách đạt \u202a470\u202c tỷ đồng.', facts: ['budget.revenue level 470000000000 VND'] },
  { text: 'Thu ngân sách đạt 37 tỷ 748 triệu đồng.', facts: ['budget.revenue level 37748000000 VND'] },
  { text: 'Tốc độ tăng trưởng kinh tế đạt -2,5%.', facts: ['economy.growth_rate level -2.5 %'] },
  { text: 'Kinh tế tăng trưởng âm 2,5%.', facts: ['economy.growth_rate level -2.5 %'] },
  { text: 'Tăng trưởng kinh tế đạt 8÷9%.', facts: ['economy.growth_rate level 8–9 %'] },
  { text: 'Tỷ lệ tăng dân số tự nhiên là 9,8‰.', facts: ['population.growth_rate level 0.98 %'] },
  { text: 'Tỷ lệ hộ nghèo còn 9,8％.', facts: ['poverty.rate level 9.8 %'] },
  { text: 'Tỷ lệ hộ nghèo còn 14, 37%.', facts: ['poverty.rate level 14.37 %'] },
  { text: 'Tỷ lệ che phủ rừng 62 ± 0,5%.', facts: ['forestry.cover_rate level 62 % about'] },
  { text: 'Tỷ lệ hộ nghèo ≤ 5%.', facts: ['poverty.rate level 5 % at_most'] },
  { text: 'Tỷ lệ che phủ rừng ≥ 62%.', facts: ['forestry.cover_rate level 62 % at_least'] },
  { text: 'Tỷ lệ hộ nghèo < 5%.', facts: ['poverty.rate level 5 % under'] },
  { text: 'Tỷ lệ che phủ rừng đạt:90%.', facts: ['forestry.cover_rate level 90 %'] },
  { text: 'Giá trị xuất khẩu đạt 12 triệu EUR.', facts: ['null level 12000000 EUR'] },
  { text: 'Huyện có mười hai xã đạt chuẩn nông thôn mới.', facts: ['new_rural.communes_standard level 12 commune'] },
  {
    text: 'Huyện có hai mươi lăm xã đạt chuẩn nông thôn mới.',
    facts: ['new_rural.communes_standard level 25 commune'],
  },
])

table('numbers told in a row for things named in a row', [
  {
    text: 'Đàn trâu 17.240 con, đàn bò 11.870 con, lần lượt bằng 96,8%, 104,3% so với cùng kỳ.',
    facts: [
      'agriculture.livestock_herd level 17240 head item:trâu',
      'agriculture.livestock_herd level 11870 head item:bò',
      'agriculture.livestock_herd growth -3.2 % item:trâu',
      'agriculture.livestock_herd growth 4.3 % item:bò',
    ],
  },
  {
    text: 'Cơ cấu các ngành nông, lâm, thủy sản - công nghiệp, xây dựng - dịch vụ là 47,5% - 22,3% - 30,2%; năm 2010 tương ứng là 50,1% - 20,4% - 29,5%.',
    facts: [
      'economy.structure.agriculture level 47.5 %',
      'economy.structure.industry level 22.3 %',
      'economy.structure.services level 30.2 %',
      'economy.structure.agriculture level 50.1 % 2010',
      'economy.structure.industry level 20.4 % 2010',
      'economy.structure.services level 29.5 % 2010',
    ],
  },
  {
    text: 'Tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tháng 8 ước đạt 162 tỷ đồng; lũy kế 8 tháng 1.287 tỷ đồng, tăng 11,8% so cùng kỳ.',
    facts: [
      'trade.retail_sales level 162000000000 VND',
      'trade.retail_sales level 1287000000000 VND',
      'trade.retail_sales growth 11.8 %',
    ],
  },
])
