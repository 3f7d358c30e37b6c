import t from 'tap'
import { read } from '../support/engine.ts'
import { table } from '../support/table.ts'

/** What rises, falls and shares are held against, and until which day a number counts. */

table('of a year', [
  {
    text: 'Thu nhập bình quân đầu người đạt 52 triệu đồng, gấp 2,1 lần năm 2010.',
    facts: [
      'economy.income_per_capita level 52000000 VND/person',
      'economy.income_per_capita multiple 2.1 x base:2010',
    ],
  },
  {
    text: 'Năng suất lúa cả năm đạt 58,6 tạ/ha, cao hơn năm 2015 là 3,1 tạ/ha.',
    facts: ['agriculture.rice_yield level 5.86 t/ha', 'agriculture.rice_yield change 0.31 t/ha base:2015'],
  },
  {
    text: 'Giá trị sản xuất công nghiệp tăng 18,4% so với cùng kỳ, nông nghiệp tăng 4,2%.',
    facts: ['industry.output growth 18.4 % base:same_period', 'agriculture.output growth 4.2 % base:same_period'],
  },
  {
    text: 'Thu ngân sách trên địa bàn đạt 470 tỷ đồng, tăng 12% so với năm 2019.',
    facts: ['budget.revenue level 470000000000 VND', 'budget.revenue growth 12 % base:previous_year'],
  },
  {
    text: 'Thu nhập bình quân đầu người từ 24,5 triệu đồng năm 2015 lên 52 triệu đồng năm 2020, gấp 2,1 lần.',
    facts: [
      'economy.income_per_capita level 24500000 VND/person 2015',
      'economy.income_per_capita level 52000000 VND/person 2020',
      'economy.income_per_capita multiple 2.1 x base:2015',
    ],
  },
  {
    text: 'Đến ngày 30/11, đàn trâu có 6.120 con; đàn bò 11.450 con.',
    facts: [
      'agriculture.livestock_herd level 6120 head asOf:2020-11-30',
      'agriculture.livestock_herd level 11450 head asOf:2020-11-30',
    ],
  },
  {
    text: 'Vốn đầu tư công năm 2020 được giao 286 tỷ đồng, tính đến 28/11 giải ngân 261,2 tỷ đồng.',
    facts: [
      'investment.public level 286000000000 VND actual asOf:',
      'investment.public level 261200000000 VND actual asOf:2020-11-28',
    ],
  },
])

const bases = (text: string): string[] =>
  read(text).observations.map(({ indicator, value, period, base }) => `${indicator} ${value} ${period} ${base ?? '-'}`)

const term = (text: string): string =>
  `Đại hội Đảng bộ huyện Cao Lộc lần thứ XXIII, nhiệm kỳ 2020 - 2025\n\n12/08/2020\n\nNgày 11/8/2020, Đảng bộ huyện Cao Lộc khai mạc Đại hội đại biểu lần thứ XXIII. Nhiệm kỳ 2015 - 2020, ${text}\n`

t.test('of a term: each of its years, its beginning, the term before', async (t) => {
  t.same(bases(term('tổng giá trị sản xuất tăng bình quân 10,8%/năm; trong đó nông nghiệp tăng 6,3%, dịch vụ tăng 14,2%.')), [
    'economy.output 10.8 2015/2020 yearly_average',
    'agriculture.output 6.3 2015/2020 yearly_average',
    'trade.services_output 14.2 2015/2020 yearly_average',
  ]) // biome-ignore format: a text and what it tells
  t.same(bases(term('mỗi năm huyện giải quyết việc làm cho 1.350 lao động; kinh tế tăng trưởng bình quân 9%/năm.')), [
    'labour.jobs_created 1350 2015/2020 yearly_average',
    'economy.growth_rate 9 2015/2020 -',
  ]) // biome-ignore format: a text and what it tells
  t.same(bases(term('tổng vốn đầu tư toàn xã hội đạt 4.180 tỷ đồng, gấp 1,9 lần giai đoạn 2010 - 2015.')), [
    'investment.total 4180000000000 2015/2020 -',
    'investment.total 1.9 2015/2020 2010/2015',
  ]) // biome-ignore format: a text and what it tells
})

t.test('of a month: the month before, by its name too, and the same one of the year before', async (t) => {
  const month = (text: string): string =>
    `UBND huyện Cao Lộc họp phiên tháng 5/2023\n\n30/05/2023\n\nTrong tháng 5, ${text}\n`
  t.same(bases(month('giá trị sản xuất công nghiệp ước đạt 46,3 tỷ đồng, tăng 5,2% so với tháng trước.')), [
    'industry.output 46300000000 2023-05 -',
    'industry.output 5.2 2023-05 2023-04',
  ]) // biome-ignore format: a text and what it tells
  t.same(bases(month('xảy ra 7 vụ phạm pháp hình sự, tăng 2 vụ so với tháng 4.')), [
    'security.crime_cases 7 2023-05 -',
    'security.crime_cases 2 2023-05 2023-04',
  ]) // biome-ignore format: a text and what it tells
})
