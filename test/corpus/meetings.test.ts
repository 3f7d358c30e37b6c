import t from 'tap'
import { read } from '../support/engine.ts'

const meeting = (text: string, publishedAt: string | null = null): string | undefined => {
  const [found] = read(text, 'test', publishedAt).meetings
  return found && `${found.kind} ${found.date}${found.dateEnd ? `/${found.dateEnd}` : ''}`
}

const rows: readonly (readonly [text: string, publishedAt: string | null, meeting: string | undefined])[] = [
  ['Sáng 15/12/2020, Huyện ủy Bắc Sơn tổ chức hội nghị tổng kết năm 2020.', null, 'review_conference 2020-12-15'],
  ['Ngày 6/01, Huyện ủy Cao Lộc tổ chức hội nghị tổng kết công tác năm 2020.', null, 'review_conference 2021-01-06'],
  ['Ngày 25/11, Huyện ủy Cao Lộc tổ chức hội nghị tổng kết công tác năm 2020.', null, 'review_conference 2020-11-25'],
  ['Chiều nay (5/11), Thường trực Tỉnh ủy làm việc với Huyện ủy Cao Lộc về kết quả năm 2020.', null, 'working_session 2020-11-05'],
  ['Trong hai ngày 21 và 22/12, HĐND huyện Cao Lộc khóa XX tổ chức Kỳ họp thứ 5 năm 2020.', '2020-12-23', 'council_session 2020-12-21/2020-12-22'],
  ['Ngày 03 tháng 01 năm 2021, UBND huyện Cao Lộc họp phiên thường kỳ tháng 12.', null, 'government_meeting 2021-01-03'],
  ['Hội nghị Ban Chấp hành Đảng bộ huyện Cao Lộc lần thứ 12 diễn ra ngày 9.10.2020.', null, 'committee_session 2020-10-09'],
  ['Đại hội Đảng bộ huyện Cao Lộc lần thứ XXI, nhiệm kỳ 2020 - 2025 khai mạc sáng 6.8.', null, 'congress 2020-08-06'],
  ['Lễ kỷ niệm 20 năm ngày thành lập huyện Cao Lộc (1-1-2004 – 1-1-2024) được tổ chức ngày 29-12 ở huyện.', '2023-12-29', 'other 2023-12-29'],
  ['Thị ủy tổ chức lễ trao Huy hiệu Đảng sáng 04/11/2021 tại thị xã Tân Châu.', null, 'other 2021-11-04'],
  ['Huyện Cao Lộc tổ chức hội nghị tổng kết năm 2020.', null, 'review_conference null'],
  ['Ngày 31/02/2021, Huyện ủy Cao Lộc tổ chức hội nghị tổng kết năm 2020.', null, 'review_conference null'],
  ['Ngày 20/12/2020, Huyện ủy Cao Lộc tổ chức hội nghị tổng kết năm 2020.', '2020-12-10', 'review_conference null'],
  ['Trong 3 ngày 12, 13 và 14/8/2015, Đảng bộ huyện Cao Lộc tổ chức Đại hội đại biểu lần thứ XX, nhiệm kỳ 2015 - 2020.', null, 'congress 2015-08-12/2015-08-14'],
  ['HĐND huyện Cao Lộc khóa XX họp kỳ thứ 10 trong 3 ngày (24 -26/12), nhìn lại năm 2019.', null, 'council_session 2019-12-24/2019-12-26'],
  ['HĐND huyện Cao Lộc khóa XX mở kỳ họp thứ 9 trong 2 ngày 24 và 25 tháng 12, nhìn lại tình hình năm 2019.', null, 'council_session 2019-12-24/2019-12-25'],
  ['Hội nghị tổng kết sản xuất năm 2023, triển khai nhiệm vụ năm 2024 được UBND huyện Cao Lộc mở hôm 12/7.', null, 'review_conference 2024-07-12'],
  ['HĐND huyện Cao Lộc mở kỳ họp cuối năm 2017. Thu ngân sách năm 2017 đạt 20 tỷ đồng.\n\nTại kỳ họp thứ 6, họp hôm 19-12, HĐND huyện thông qua dự toán năm 2018.', null, 'council_session 2017-12-19'],
  ['Theo báo cáo trình đại hội, nhiệm kỳ qua kinh tế huyện Cao Lộc khởi sắc.', null, 'congress null'],
  ['Suốt 03 ngày 24,25,26 tháng 7 năm 2020, Đảng bộ huyện Cao Lộc tiến hành Đại hội đại biểu lần thứ XXVI.', null, 'congress 2020-07-24/2020-07-26'],
  ['Sau hai ngày làm việc khẩn trương (20 và 21-7-2010), Đại hội đại biểu Đảng bộ huyện Cao Lộc lần thứ XXI đã bế mạc.', null, 'congress 2010-07-20/2010-07-21'],
  ['UBND huyện Cao Lộc ngày 3/11/2018 mở cuộc họp báo công bố quy hoạch.', null, 'other 2018-11-03'],
  ['Họp phiên thứ nhất ngày 31/7, Ban Chấp hành Đảng bộ huyện Cao Lộc khóa XII (2020 - 2025) bầu Bí thư Huyện ủy.', null, 'committee_session 2020-07-31'],
  ['Đoàn công tác của UBND tỉnh làm việc cùng Ban Thường vụ Huyện ủy Cao Lộc ngày 12/11/2013.', null, 'working_session 2013-11-12'],
  ['Huyện Cao Lộc qua nửa nhiệm kỳ đưa Nghị quyết Đại hội Đảng bộ huyện lần thứ XX vào cuộc sống, tổ chức thực hiện 12 chỉ tiêu.', null, undefined],
  ['Huyện Cao Lộc tiếp tục đưa Nghị quyết vào cuộc sống\n\nĐường sá mở rộng. Chợ đông hơn. Cây quýt xanh lại. Rừng dày thêm. Bản làng yên vui. Trường khang trang. Trạm xá sạch. Người dân phấn khởi. Cán bộ tận tâm.\n\nNói tại buổi làm việc, Bí thư Tỉnh ủy ghi nhận nỗ lực của huyện.', null, 'working_session null'],
  ['Từ đầu năm 2023 đến nay, Hội đồng nhân dân huyện Cao Lộc đã họp 1 kỳ chuyên đề, thông qua 5 nghị quyết.', null, undefined],
  ['Hằng năm, huyện Cao Lộc đều mở hội nghị gặp mặt các doanh nghiệp.', null, undefined],
  ['Ban Chấp hành Đảng bộ huyện Cao Lộc vừa hoàn thành Báo cáo sơ kết giữa nhiệm kỳ 2020 - 2025.', null, undefined],
  ['Huyện Cao Lộc thu ngân sách đạt 470 tỷ đồng.', null, undefined],
] // biome-ignore format: one row a line

t.test('kinds and days of meetings, missing years included', async (t) => {
  for (const [text, publishedAt, expected] of rows) t.equal(meeting(text, publishedAt), expected, text)
})

t.test('a header date that contradicts the text is no date of publication', async (t) => {
  const { article, meetings } = read(
    'Thứ sáu,  24/09/2021\n\nThường trực Tỉnh ủy làm việc với Huyện ủy Cao Lộc\n\nLSO-Chiều nay (5/11), Thường trực Tỉnh ủy Lạng Sơn làm việc với Huyện ủy Cao Lộc về kết quả năm 2020.',
  )
  t.equal(article.publishedAt, null)
  t.equal(meetings[0]?.date, '2020-11-05')
})

t.test('people with their offices and parts', async (t) => {
  const [found] = read(
    'Ngày 5/11/2020, Đoàn công tác do đồng chí Hoàng Văn Nghiệm, Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh làm trưởng đoàn làm việc với Huyện ủy Cao Lộc.',
  ).meetings
  t.match(found?.people, [
    { name: 'Hoàng Văn Nghiệm', title: 'Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh', role: 'chair' },
  ])
})
