import t from 'tap'
import { extractWithReasons } from '../../../src/extract/extract.ts'
import { textOf } from '../../../src/extract/time/spans.ts'
import { gazetteer } from '../../support/engine.ts'

/** What an article reports on, from all its words of time; the clock alone. */

const clockOf = (text: string, publishedAt: string | null = null) => {
  const { clock } = extractWithReasons({ id: 'clock', text, publishedAt }, gazetteer)
  return { kind: clock.kind, report: clock.report === null ? null : textOf(clock.report) }
}

const articles: readonly (readonly [
  name: string,
  text: string,
  kind: string,
  report: string | null,
  publishedAt?: string,
])[] = [
  [
    'a review of the year, in January of the next',
    'Huyện Cao Lộc tổng kết năm 2020\n\nNgày 06/01/2021, UBND huyện Cao Lộc tổ chức hội nghị tổng kết công tác năm 2020, triển khai nhiệm vụ năm 2021.',
    'year',
    '2020',
  ],
  [
    'the first months of a year, with last year as what they are held against',
    'Kỳ họp ngày 18-7 của HĐND huyện Cao Lộc\n\nTrong 6 tháng đầu năm, thu ngân sách bằng 106,3% so với cùng kỳ năm 2017.',
    'part',
    '2018-S1',
  ],
  [
    'a congress that opens a term reports on the one before',
    'Đại hội đại biểu Đảng bộ huyện Cao Lộc lần thứ XXII, nhiệm kỳ 2015 - 2020\n\nNgày 16/6/2015, Đại hội đại biểu Đảng bộ huyện Cao Lộc lần thứ XXII, nhiệm kỳ 2015 - 2020 khai mạc. Nhiệm kỳ qua, kinh tế tăng bình quân 12%/năm.',
    'term',
    '2010/2015',
  ],
  [
    'so many years after something began',
    'Dấu ấn ở huyện Trần Đề\n\nHuyện Trần Đề được công bố thành lập, đi vào hoạt động từ tháng 4/2010. 14 năm trôi qua, nhiều dấu ấn được ghi lại. Đến nay, 7/9 xã đạt chuẩn nông thôn mới.',
    'history',
    '2024',
  ],
  [
    'months past, in words',
    'Cao Lộc giữ nhịp sản xuất\n\nChín tháng đã qua của năm 2021, thu ngân sách huyện Cao Lộc đạt 212 tỷ đồng.',
    'part',
    '2021-01/2021-09',
  ],
  [
    'half a year that is past, and what it is held against',
    'Cao Lộc giữa năm\n\nChiều 12/7, UBND huyện Cao Lộc họp đánh giá tình hình nửa năm đã qua. Thu ngân sách tăng 9% so với quãng thời gian này của năm 2015.',
    'part',
    '2016-S1',
  ],
  [
    'years in words since the district began',
    'Cao Lộc sau hai mươi năm tái lập\n\nNgày 1/9/1998, huyện Cao Lộc được tái lập. Hai mươi năm qua, kinh tế tăng bình quân 17,2% mỗi năm.',
    'history',
    '2018',
  ],
  [
    'in its first month a year has no results',
    'Cao Lộc vượt khó\n06/01/2009\n\nNăm qua, kinh tế Cao Lộc tăng trưởng 12,8%.\n\nVào năm 2009, huyện liệu còn nhiều khó khăn nên chỉ đặt mức tăng trưởng 11%.',
    'year',
    '2008',
  ],
  [
    'a day far behind that of the page is of a visit',
    'Thứ năm 22/01/2026 22:03\nTrang chủ\n\nBí thư Tỉnh ủy làm việc với Huyện ủy Cao Lộc\n\n08/06/2021 22:20\nTại buổi làm việc ngày 7/6, Huyện ủy Cao Lộc cho biết huyện hiện có 7.290 ha cây ăn quả.',
    'year',
    '2021',
  ],
  [
    'what began long ago is not what is reported on',
    'Huyện Giồng Riềng về đích\n\nNăm 2010, huyện bắt tay xây dựng nông thôn mới giữa muôn vàn khó khăn. Năm 2020, thu nhập bình quân đầu người đạt 50 triệu đồng.',
    'year',
    '2020',
  ],
  [
    'a day that the source gives decides',
    'Huyện Cao Lộc: thu ngân sách vượt dự toán\n\nThu ngân sách cả năm của huyện Cao Lộc đạt 470 tỷ đồng.',
    'year',
    '2020',
    '2020-12-28',
  ],
  [
    'a page that was looked at years later',
    'Thứ tư, 12/02/2025 08:15\nHiệp Đức: nông nghiệp đạt 348 tỷ đồng trong 9 tháng đầu năm\nThứ 5, ngày 04/10/2018 | 03:26 PM\nHuyện Hiệp Đức cho biết, qua 9 tháng, giá trị sản xuất nông nghiệp đạt 348 tỷ đồng.',
    'part',
    '2018-01/2018-09',
  ],
  [
    'a quarter of this year beside the review of the last',
    'Bí thư Tỉnh ủy làm việc với huyện Cao Lộc\n13/04/2018\nBáo cáo kết quả năm 2017 và quý I/2018, Bí thư Huyện ủy cho biết: năm 2017, tổng sản phẩm đạt 3.486 tỷ đồng. Cuối năm 2017, huyện có 3 xã đạt chuẩn nông thôn mới. Năm 2017, kết nạp 312 đảng viên. Đến 31/3, giải ngân được 31,7 tỷ đồng.',
    'year',
    '2017',
  ],
  [
    'a quarter that is named by the way, long over, in a review of the year',
    'Huyện Cao Lộc nhìn lại một năm\n25/12/2020\nNăm 2020, thu ngân sách đạt 470 tỷ đồng, thu nhập bình quân đầu người 42 triệu đồng. Đàn trâu có 12.400 con. Quý I/2020, huyện phải dừng nhiều hoạt động vì dịch bệnh. Đến nay, 8/22 xã đạt chuẩn nông thôn mới.',
    'year',
    '2020',
  ],
  [
    'a year that is planned in a report on its first months',
    'Huyện Cao Lộc sau 3 tháng đầu năm\n\nTrong 3 tháng đầu năm, thu ngân sách huyện Cao Lộc đạt 96 tỷ đồng, tăng 8% so với cùng kỳ năm 2022. Năm 2024, huyện sẽ tiếp tục phát huy những kết quả đó.',
    'part',
    '2023-Q1',
  ],
  ['nothing says when', 'Huyện Cao Lộc có 22 xã, thị trấn.', 'year', null],
]

for (const [name, text, kind, report, publishedAt] of articles)
  t.test(name, async (t) => {
    t.same(clockOf(text, publishedAt ?? null), { kind, report })
  })
