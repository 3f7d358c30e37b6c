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
