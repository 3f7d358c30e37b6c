import t from 'tap'
import { read } from '../../support/engine.ts'

/** Of which time each number of a text is, where another sentence says it. */

const texts: readonly (readonly [name: string, text: string, told: readonly string[]])[] = [
  [
    'years that are counted again are those which were named',
    'Huyện Cao Lộc tổng kết năm 2023\n\nNăm 2023, thu ngân sách trên địa bàn đạt 310 tỷ đồng.\n\nTrong 5 năm 2018 - 2022, thu ngân sách đạt 1.180 tỷ đồng. Chuyện trồng rừng cũng đáng kể. Cũng trong 5 năm ấy, huyện trồng được 2.640 ha rừng.',
    ['budget.revenue 2023', 'budget.revenue 2018/2022', 'forestry.planted_area 2018/2022'],
  ],
  [
    'a heading with a number of its own opens its time',
    'Bí thư Tỉnh ủy làm việc với Huyện ủy Cao Lộc\n13/04/2017\n\nNgày 12/4, Bí thư Tỉnh ủy làm việc với Huyện ủy Cao Lộc về kết quả năm 2016, quý I/2017.\n\n1. Kết quả năm 2016\n\n- Thu ngân sách đạt 402 tỷ đồng, giải quyết việc làm cho 2.640 lao động.\n\n2. Quý I năm 2017\n\n- Thu ngân sách đạt 96 tỷ đồng.\n',
    ['budget.revenue 2016', 'labour.jobs_created 2016', 'budget.revenue 2017-Q1'],
  ],
  [
    'the whole year is the one that its sentence begins with',
    'Cao Lộc vào mùa mới\n22/04/2025\n\nVề lại Cao Lộc hôm nay, khó ai nhận ra vùng đất khó năm xưa.\n\nNăm 2010, thu nhập 12,4 triệu đồng/người. Đến cuối năm 2020, cả 25/25 xã đạt chuẩn.\n\nNghề đi cùng với đất. Năm 2024, diện tích gieo cấy lúa cả năm 14.200 ha, năng suất lúa bình quân 62,5 tạ/ha.\n\nQuý I/2025, thu ngân sách 512 tỷ đồng. Chủ tịch UBND huyện cho biết: “Năm 2025 chúng tôi vẫn giữ mục tiêu thu ngân sách tăng 9,5%”.\n',
    [
      'economy.income_per_capita 2010',
      'new_rural.communes_standard 2020',
      'agriculture.rice_area 2024',
      'agriculture.rice_yield 2024',
      'budget.revenue 2025-Q1',
      'budget.revenue 2025 target',
    ],
  ],
  [
    'shares of a structure are of one time across full stops',
    'Đảng bộ huyện Cao Lộc tổng kết nhiệm kỳ 2015 - 2020\n\nNhiệm kỳ 2015 - 2020, thu ngân sách đạt 1.180 tỷ đồng. Tỷ trọng nông nghiệp năm 2018 chiếm 40% trong cơ cấu kinh tế. Công nghiệp - xây dựng chiếm 24%. Dịch vụ chiếm 36%.\n',
    [
      'budget.revenue 2015/2020',
      'economy.structure.agriculture 2018',
      'economy.structure.industry 2018',
      'economy.structure.services 2018',
    ],
  ],
  [
    'yield and output are of the time of the area across full stops',
    'Đảng bộ huyện Cao Lộc tổng kết nhiệm kỳ 2015 - 2020\n\nNhiệm kỳ 2015 - 2020, thu ngân sách đạt 1.180 tỷ đồng. Diện tích lúa năm 2018 đạt 4.200 ha. Năng suất lúa bình quân 52 tạ/ha. Sản lượng lúa đạt 21.840 tấn.\n',
    [
      'budget.revenue 2015/2020',
      'agriculture.rice_area 2018',
      'agriculture.rice_yield 2018',
      'agriculture.rice_output 2018',
    ],
  ],
  [
    'the economy of a year opens its paragraph',
    'Huyện Cao Lộc vươn lên\n\nHuyện Cao Lộc đất rộng, người thưa, đời sống còn nhiều khó khăn.\n\nKinh tế năm 2011 có tốc độ tăng trưởng 13,52%. Thu ngân sách đạt 376 tỷ đồng. Kết nạp 102 đảng viên.\n\nNăm 2013, thu ngân sách đạt 440 tỷ đồng.\n',
    ['economy.growth_rate 2011', 'budget.revenue 2011', 'party.members_admitted 2011', 'budget.revenue 2013'],
  ],
  [
    'a month behind the year that leads its sentence is of that year, and ends nothing',
    'Bí thư Tỉnh ủy làm việc với Huyện ủy Cao Lộc\n19/04/2016\n\nChiều 18/4, Bí thư Tỉnh ủy làm việc với Huyện ủy Cao Lộc về kết quả thực hiện nhiệm vụ năm 2015, quý I năm 2016.\n\nNăm 2015, huyện thiệt hại nặng vì trận lũ cuối tháng 9 mà kinh tế vẫn tăng trưởng khá. Thu ngân sách đạt 118 tỷ đồng, kết nạp 96 đảng viên. Giải quyết việc làm cho 1.420 lao động.\n\nBước sang quý I/2016, thu ngân sách đạt 27 tỷ đồng.\n',
    ['budget.revenue 2015', 'party.members_admitted 2015', 'labour.jobs_created 2015', 'budget.revenue 2016-Q1'],
  ],
  [
    'a heading that names the months under report comes back to them',
    'Bí thư Tỉnh ủy làm việc với Huyện ủy Cao Lộc\n19/04/2016\n\nChiều 18/4, Bí thư Tỉnh ủy làm việc với Huyện ủy Cao Lộc về kết quả năm 2015, quý I năm 2016.\n\nNăm 2015, thu ngân sách đạt 118 tỷ đồng, kết nạp 96 đảng viên.\n\nQuý I vào guồng\n\nBước sang năm 2016, các chỉ tiêu quý I bám sát kế hoạch. Thu ngân sách đạt 27 tỷ đồng. Kết nạp 14 đảng viên.\n',
    ['budget.revenue 2015', 'party.members_admitted 2015', 'budget.revenue 2016-Q1', 'party.members_admitted 2016-Q1'],
  ],
  [
    'what a council adopted is told by the next paragraph',
    'HĐND huyện Cao Lộc thông qua chỉ tiêu năm 2021\n23/12/2020\n\nTại kỳ họp bế mạc hôm qua, HĐND huyện Cao Lộc đã thông qua nghị quyết về nhiệm vụ phát triển kinh tế - xã hội năm 2021.\n\nTheo đó, thu ngân sách 412 tỷ đồng; tạo việc làm cho 3.900 lao động.\n\nVề xã hội: tỷ lệ hộ nghèo còn 1,2%.\n',
    ['budget.revenue 2021 target', 'labour.jobs_created 2021 target', 'poverty.rate 2021 target'],
  ],
] // biome-ignore format: one text a row

for (const [name, text, told] of texts)
  t.test(name, async (t) => {
    t.same(
      read(text).observations.map(({ indicator, period, status }) =>
        status === 'actual' ? `${indicator} ${period}` : `${indicator} ${period} ${status}`,
      ),
      told,
    )
  })
