import t from 'tap'
import { read } from '../support/engine.ts'

/** Articles that tell of one time after the other: what was opened holds until the next is. */

interface Told {
  readonly name: string
  readonly text: readonly string[]
  /** Each as 'indicator value period status'. */
  readonly facts: readonly string[]
}

const articles: readonly Told[] = [
  {
    name: 'half a year: crops of a season are of its harvest, also where the season is named before; aims of its rest, and what is met with the year',
    text: [
      'UBND huyện Cao Lộc sơ kết 6 tháng đầu năm 2013',
      'Ngày 10/7/2013, UBND huyện Cao Lộc sơ kết 6 tháng đầu năm 2013.',
      'Trồng trọt: Vụ xuân gieo cấy 4.586 ha lúa; trồng 2.874 ha ngô. Cũng trong vụ này, diện tích rau màu là 1.145 ha.',
      'Thu ngân sách 6 tháng đạt 61 tỷ đồng; dự toán thu cả năm tỉnh giao 142 tỷ đồng.',
      'Nhiệm vụ 6 tháng cuối năm: trồng mới 174 ha rừng; thu ngân sách cả năm đạt 145 tỷ đồng; giải ngân 100% kế hoạch vốn đầu tư công; kết nạp 68 đảng viên.',
    ],
    facts: [
      'agriculture.rice_area 4586 2013 actual',
      'agriculture.crop_area 2874 2013 actual',
      'agriculture.crop_area 1145 2013 actual',
      'budget.revenue 61000000000 2013-S1 actual',
      'budget.revenue 142000000000 2013 target',
      'forestry.planted_area 174 2013-S2 target',
      'budget.revenue 145000000000 2013 target',
      'investment.public 100 2013 target',
      'party.members_admitted 68 2013-S2 target',
    ],
  },
  {
    name: 'a year that is under way has no results of the whole; the end of it is yet to come; half a term goes as far as the telling',
    text: [
      'Huyện Cao Lộc sơ kết quý I năm 2024',
      'Ngày 12/4/2024, Huyện ủy Cao Lộc sơ kết quý I năm 2024.',
      'Bước vào năm 2024, huyện có nhiều thuận lợi.',
      'Chương trình xóa nhà tạm hoàn thành 64 căn nhà cho hộ nghèo.',
      'Từ đầu nhiệm kỳ 2020 - 2025 đến nay, Đảng bộ huyện kết nạp 538 đảng viên. Từ 2013 tới 2015, huyện dạy nghề cho 3.540 lao động.',
    ],
    facts: [
      'housing.poor_homes 64 2024-Q1 actual',
      'party.members_admitted 538 2020/2024 actual',
      'labour.vocational_trained 3540 2013/2015 actual',
    ],
  },
  {
    name: 'a year and the quarter behind it, on a page without a day',
    text: [
      'Thường trực Tỉnh ủy làm việc với huyện Lộc Bình',
      'Ngày 8/4, Thường trực Tỉnh ủy làm việc với Ban Thường vụ Huyện ủy Lộc Bình về kết quả thực hiện nhiệm vụ năm 2015, quý I/2016.',
      'Năm 2015, huyện có 20/22 chỉ tiêu đạt và vượt. Thu ngân sách đạt 70 tỷ đồng.',
      'Về nông nghiệp: sản lượng lương thực đạt 31.000 tấn. Cũng trong năm, huyện giải quyết việc làm cho 900 lao động.',
      'Bước vào năm 2016, huyện tập trung gieo trồng. Thu ngân sách quý I được 15 tỷ đồng. Trong quý, các chi, đảng bộ kết nạp 20 đảng viên.',
    ],
    facts: [
      'targets.met 20 2015 actual',
      'budget.revenue 70000000000 2015 actual',
      'agriculture.grain_output 31000 2015 actual',
      'labour.jobs_created 900 2015 actual',
      'budget.revenue 15000000000 2016-Q1 actual',
      'party.members_admitted 20 2016-Q1 actual',
    ],
  },
  {
    name: 'the term at its beginning, at the head of a clause; what fell short of hopes is told, not aimed at',
    text: [
      'Đại hội đại biểu Đảng bộ huyện Lộc Bình lần thứ XXII, nhiệm kỳ 2015 - 2020',
      'Nhìn lại nhiệm kỳ 2010 - 2015, dù chưa được như mong muốn, thu ngân sách 5 năm đạt 400 tỷ đồng.',
      'Đến năm 2015, tỷ lệ hộ nghèo còn 4%; đầu nhiệm kỳ, con số ấy của tỷ lệ hộ nghèo là 12%.',
    ],
    facts: [
      'budget.revenue 400000000000 2010/2015 actual',
      'poverty.rate 4 2015 actual',
      'poverty.rate 12 2010 actual',
    ],
  },
  {
    name: 'that year; years in the bracket behind their count; aims of months to come',
    text: [
      'Huyện Lộc Bình sơ kết 6 tháng đầu năm 2022',
      'Ngày 12/7/2022, UBND huyện Lộc Bình tổ chức hội nghị sơ kết 6 tháng đầu năm 2022.',
      'Sau gần 3 năm thực hiện Chương trình (2019 - 2021), huyện huy động 80 tỷ đồng xây dựng nông thôn mới.',
      'Xã Khánh Xuân về đích năm 2019. Năm ấy, toàn huyện có 11% hộ nghèo.',
      '6 tháng cuối năm, huyện tập trung chỉ đạo hoàn thành các chỉ tiêu của cả năm 2022: thu ngân sách 102 tỷ đồng, giải quyết việc làm cho 3.500 lao động.',
    ],
    facts: [
      'new_rural.capital 80000000000 2019/2021 actual',
      'poverty.rate 11 2019 actual',
      'budget.revenue 102000000000 2022 target',
      'labour.jobs_created 3500 2022 target',
    ],
  },
  {
    name: 'the season of a whole is that of its parts',
    text: [
      'Huyện Lộc Bình sơ kết 6 tháng đầu năm 2013',
      'Tổng diện tích gieo trồng vụ xuân 5.214 ha, đạt 100,9% kế hoạch; trong đó lúa 1.186 ha; ngô 2.345 ha, sản lượng 10.833 tấn.',
    ],
    facts: [
      'agriculture.sown_area 5214 2013 actual',
      'agriculture.sown_area 100.9 2013 actual',
      'agriculture.rice_area 1186 2013 actual',
      'agriculture.crop_area 2345 2013 actual',
      'agriculture.crop_output 10833 2013 actual',
    ],
  },
  {
    name: 'a year in spite of a month, the year under way as far as it has come, and its aims',
    text: [
      'Tỉnh ủy làm việc với Huyện ủy Lộc Bình',
      '09/04/2014',
      'Ngày 8/4, đoàn công tác của Tỉnh ủy làm việc với Ban Thường vụ Huyện ủy Lộc Bình về kết quả thực hiện nhiệm vụ năm 2013, quý I/2014 và phương hướng, nhiệm vụ thời gian tới.',
      'Bí thư Huyện ủy báo cáo với đoàn: Năm 2013, tuy chịu ảnh hưởng của rét đậm và mưa lũ tháng 8, song kinh tế của huyện tiếp tục phát triển. Thu ngân sách 78,9 tỷ đồng.',
      'Bước sang năm 2014, trong quý I, thu ngân sách đạt 17,6 tỷ đồng. Có 92,4% số hộ sử dụng điện.',
      'Năm 2014, huyện phấn đấu thu ngân sách trên 84 tỷ đồng.',
    ],
    facts: [
      'budget.revenue 78900000000 2013 actual',
      'budget.revenue 17600000000 2014-Q1 actual',
      'infrastructure.electricity_rate 92.4 2014-Q1 actual',
      'budget.revenue 84000000000 2014 target',
    ],
  },
  {
    name: 'the months that are left, for aims of the whole year',
    text: [
      'Đắk Song sơ kết 6 tháng đầu năm 2022',
      'Ngày 29/6/2022, UBND huyện Đắk Song tổ chức hội nghị sơ kết 6 tháng đầu năm 2022.',
      'Thu ngân sách 6 tháng đạt 90 tỷ đồng.',
      'Trong 6 tháng còn lại, huyện quyết tâm hoàn thành các chỉ tiêu cả năm: thu ngân sách trên địa bàn 200 tỷ đồng; giải ngân vốn đầu tư công đạt 95%.',
    ],
    facts: [
      'budget.revenue 90000000000 2022-S1 actual',
      'budget.revenue 200000000000 2022 target',
      'investment.public 95 2022 target',
    ],
  },
  {
    name: 'a term, and the months since a year began',
    text: [
      'Đảng bộ quận Bình Thạnh nhìn lại nhiệm kỳ 2005 - 2010',
      'Trong 5 năm qua (2005 - 2010), thu ngân sách đạt 900 tỷ đồng.',
      'Chỉ tính từ đầu năm 2010 đến hết tháng 7 đã có thêm 912 doanh nghiệp đăng ký thành lập.',
    ],
    facts: ['budget.revenue 900000000000 2005/2010 actual', 'enterprise.new 912 2010-01/2010-07 actual'],
  },
  {
    name: 'a year, under headings of topics, and then the months under report',
    text: [
      'Bí thư Tỉnh ủy làm việc với huyện Sơn Động',
      '15/05/2019',
      'Ngày 14/5, Bí thư Tỉnh ủy làm việc với Ban Thường vụ Huyện ủy Sơn Động về kết quả thực hiện nhiệm vụ năm 2018 và 4 tháng đầu năm 2019.',
      'Ông Trần Văn Minh, Bí thư Huyện ủy, cho biết năm 2018, kinh tế huyện có 15/18 chỉ tiêu đạt và vượt. Thu ngân sách 85 tỷ đồng, bằng 120% dự toán.',
      'Chăm lo cho người dân',
      'Về văn hóa - xã hội, tỷ lệ hộ nghèo còn 32,5%. Trong năm, huyện giải quyết việc làm cho 1.800 lao động.',
      'Sang 4 tháng đầu năm 2019, thu ngân sách đạt 30 tỷ đồng. Kết nạp 25 đảng viên.',
    ],
    facts: [
      'targets.met 15 2018 actual',
      'budget.revenue 85000000000 2018 actual',
      'budget.revenue 120 2018 actual',
      'poverty.rate 32.5 2018 actual',
      'labour.jobs_created 1800 2018 actual',
      'budget.revenue 30000000000 2019-01/2019-04 actual',
      'party.members_admitted 25 2019-01/2019-04 actual',
    ],
  },
  {
    name: 'a year, and the quarter under way on the day of telling',
    text: [
      'Ban Thường vụ Tỉnh ủy làm việc với huyện Sơn Động',
      '22/03/2019',
      'Ngày 21/3, Ban Thường vụ Tỉnh ủy làm việc với Ban Thường vụ Huyện ủy Sơn Động, nghe báo cáo kết quả thực hiện nhiệm vụ năm 2018.',
      'Năm 2018, thu ngân sách huyện Sơn Động đạt 85 tỷ đồng, bằng 120% dự toán. Tỷ lệ hộ nghèo còn 32,5%.',
      'Bước sang quý I/2019, thu ngân sách ước đạt 12,3 tỷ đồng, tăng 14% so với cùng kỳ. Huyện tạo việc làm cho 215 lao động, kết nạp 14 đảng viên.',
    ],
    facts: [
      'budget.revenue 85000000000 2018 actual',
      'budget.revenue 120 2018 actual',
      'poverty.rate 32.5 2018 actual',
      'budget.revenue 12300000000 2019-Q1 estimate',
      'budget.revenue 14 2019-Q1 estimate',
      'labour.jobs_created 215 2019-Q1 actual',
      'party.members_admitted 14 2019-Q1 actual',
    ],
  },
  {
    name: 'a term, and the aims of the next',
    text: [
      'Đại hội Đảng bộ huyện Sơn Động lần thứ XXII, nhiệm kỳ 2015 - 2020',
      '12/08/2015',
      'Sáng 11/8, Đảng bộ huyện Sơn Động khai mạc Đại hội đại biểu lần thứ XXII, nhiệm kỳ 2015 - 2020.',
      'Nhiệm kỳ 2010 - 2015, Đảng bộ vẫn phấn đấu đạt và vượt 17/21 chỉ tiêu; kết nạp 812 đảng viên. Cuối năm 2014, tỷ lệ hộ nghèo còn 29,4% (đầu nhiệm kỳ là 45,8%).',
      'Đại hội thông qua phương hướng 5 năm tới. Đến năm 2020: thu nhập bình quân đầu người 32 triệu đồng; 8 xã đạt chuẩn nông thôn mới. Trong cả nhiệm kỳ, tỷ lệ hộ nghèo giảm bình quân 3%/năm; kết nạp 750 đảng viên trở lên.',
    ],
    facts: [
      'targets.met 17 2010/2015 actual',
      'party.members_admitted 812 2010/2015 actual',
      'poverty.rate 29.4 2014 actual',
      'poverty.rate 45.8 2010 actual',
      'economy.income_per_capita 32000000 2020 target',
      'new_rural.communes_standard 8 2020 target',
      'poverty.rate -3 2015/2020 target',
      'party.members_admitted 750 2015/2020 target',
    ],
  },
]

for (const { name, text, facts } of articles)
  t.test(name, async (t) => {
    t.same(
      read(text.join('\n\n')).observations.map((one) => [one.indicator, one.value, one.period, one.status].join(' ')),
      facts,
    )
  })
