import { table } from '../support/table.ts'

table('roads, canals and halls: so much of all of them', [
  {
    text: '100% đường trục chính, đường liên ấp được cứng hóa.',
    facts: ['infrastructure.roads_paved share 100 %'],
  },
  {
    text: 'Đường liên xã, liên thôn bê tông hóa 99%; kênh mương kiên cố hóa đạt 84,2%, so với năm 2010 tăng 62,9%.',
    facts: [
      'infrastructure.roads_paved share 99 %',
      'infrastructure.canals_lined share 84.2 %',
      'infrastructure.canals_lined change 62.9 pp',
    ],
  },
  { text: '92% số bản có nhà văn hóa.', facts: ['culture.village_halls_rate level 92 %'] },
  {
    text: 'Thu nhập bình quân đầu người 43,7 triệu đồng/năm, tương đương 2.083 USD.',
    facts: ['economy.income_per_capita level 43700000 VND/person', 'economy.income_per_capita level 2083 USD/person'],
  },
])

table('who tells it is no place that it is of', [
  {
    text: 'Ông Phạm Quốc Việt, Bí thư Huyện ủy, cho biết năm 2020, tổng giá trị sản xuất đạt 742 tỷ đồng.',
    facts: ['economy.output level 742000000000 VND area:'],
  },
  {
    text: 'Ông Nguyễn Văn Bình cho biết, thu ngân sách đạt 120 tỷ đồng.',
    facts: ['budget.revenue level 120000000000 VND area:'],
  },
  {
    text: 'Theo ông Lê Văn Hùng, thu ngân sách đạt 120 tỷ đồng.',
    facts: ['budget.revenue level 120000000000 VND area:'],
  },
  {
    text: 'Anh Nguyễn Văn Nam trồng 3 ha cam.',
    facts: ['agriculture.crop_area level 3 ha area:Nguyễn_Văn_Nam'],
  },
])
