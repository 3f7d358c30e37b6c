import t from 'tap'
import { read } from '../../support/engine.ts'

t.test('years that are counted again are those which were named', (t) => {
  const { observations } = read(
    'Huyện Cao Lộc tổng kết năm 2023\n\nNăm 2023, thu ngân sách trên địa bàn đạt 310 tỷ đồng.\n\nTrong 5 năm 2018 - 2022, thu ngân sách đạt 1.180 tỷ đồng. Chuyện trồng rừng cũng đáng kể. Cũng trong 5 năm ấy, huyện trồng được 2.640 ha rừng.',
  )
  t.same(
    observations.map(({ indicator, period }) => [indicator, period]),
    [
      ['budget.revenue', '2023'],
      ['budget.revenue', '2018/2022'],
      ['forestry.planted_area', '2018/2022'],
    ],
  )
  t.end()
})

t.test('a heading with a number of its own opens its time', (t) => {
  const { observations } = read(
    'Bí thư Tỉnh ủy làm việc với Huyện ủy Cao Lộc\n13/04/2017\n\nNgày 12/4, Bí thư Tỉnh ủy làm việc với Huyện ủy Cao Lộc về kết quả năm 2016, quý I/2017.\n\n1. Kết quả năm 2016\n\n- Thu ngân sách đạt 402 tỷ đồng, giải quyết việc làm cho 2.640 lao động.\n\n2. Quý I năm 2017\n\n- Thu ngân sách đạt 96 tỷ đồng.\n',
  )
  t.same(
    observations.map(({ value, period }) => [value, period]),
    [
      ['402000000000', '2016'],
      ['2640', '2016'],
      ['96000000000', '2017-Q1'],
    ],
  )
  t.end()
})

t.test('the whole year is the one that its sentence begins with', (t) => {
  const { observations } = read(
    'Cao Lộc vào mùa mới\n22/04/2025\n\nVề lại Cao Lộc hôm nay, khó ai nhận ra vùng đất khó năm xưa.\n\nHuyện có 25 xã. Năm 2010, thu nhập 12,4 triệu đồng/người. Năm 2024, diện tích gieo cấy lúa cả năm 14.200 ha, năng suất lúa bình quân 62,5 tạ/ha.\n',
  )
  t.same(
    observations.slice(-2).map(({ indicator, period }) => [indicator, period]),
    [
      ['agriculture.rice_area', '2024'],
      ['agriculture.rice_yield', '2024'],
    ],
  )
  t.end()
})

t.test('shares of a structure, and yield and output behind the area, are of one time across full stops', (t) => {
  const { observations } = read(
    'Đảng bộ huyện Cao Lộc tổng kết nhiệm kỳ 2015 - 2020\n\nNhiệm kỳ 2015 - 2020, thu ngân sách đạt 1.180 tỷ đồng. Năm 2020, tỷ trọng nông nghiệp chiếm 40% trong cơ cấu kinh tế. Công nghiệp - xây dựng chiếm 24%. Dịch vụ chiếm 36%.\n',
  )
  t.same(
    observations.map(({ indicator, period }) => [indicator, period]),
    [
      ['budget.revenue', '2015/2020'],
      ['economy.structure.agriculture', '2020'],
      ['economy.structure.industry', '2020'],
      ['economy.structure.services', '2020'],
    ],
  )
  t.end()
})
