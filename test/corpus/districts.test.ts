import t from 'tap'
import { read } from '../support/engine.ts'

const district = (text: string): string =>
  read(text)
    .districts.map(({ code, name, kind, candidates }) =>
      code ? `${code} ${kind} ${name}` : `open ${kind} ${name} ${candidates?.map((one) => one.code).join(',')}`,
    )
    .join('; ')

const rows: readonly (readonly [text: string, district: string])[] = [
  ['Huyện ủy Cao Lộc tổng kết năm 2020.', '183 huyện Cao Lộc'],
  ['HUYỆN CAO LỘC TỔNG KẾT NĂM 2020', '183 huyện Cao Lộc'],
  ['TÁNH LINH 40 NĂM XÂY DỰNG\n\nNgày 01/5/1983 tỉnh tách huyện Đức Linh thành huyện Đức Linh và huyện Tánh Linh (Bình Thuận). Huyện Tánh Linh nay có 3.399 đảng viên. Huyện Tánh Linh thu ngân sách 80 tỷ đồng.', '599 huyện Tánh Linh'],
  ['UBND huyện Châu Thành (tỉnh An Giang) họp năm 2020.', '892 huyện Châu Thành'],
  ['UBND huyện Châu Thành, tỉnh Kiên Giang họp năm 2020.', '905 huyện Châu Thành'],
  ['UBND huyện Châu Thành họp năm 2020.', 'open huyện Châu Thành 708,808,821,831,847,877,892,905,933,942'],
  ['Thị xã Kỳ Anh (Hà Tĩnh) thu ngân sách năm 2020 đạt 5 tỷ đồng.', '449 thị xã Kỳ Anh'],
  ['Huyện Kỳ Anh (Hà Tĩnh) thu ngân sách năm 2020 đạt 5 tỷ đồng.', '447 huyện Kỳ Anh'],
  ['Huyện Đăk Hà, tỉnh Kon Tum tổng kết năm 2020.', '615 huyện Đắk Hà'],
  ['Huyện M’Drắk tổng kết năm 2020.', "652 huyện M'Đrắk"],
  ['Thành phố Qui Nhơn tổng kết năm 2020.', '540 thành phố Quy Nhơn'],
  ['Quận 1 (TP.HCM) tổng kết năm 2020.', '760 quận 1'],
  ['Huyện có 1 xã và 12 thôn về đích năm 2020.', ''],
  ['Huyện Đông Hòa (Phú Yên) tổng kết năm 2018 ngày 5/1/2019.', '564 huyện Đông Hòa'],
  ['Thị xã Đông Hòa (Phú Yên) tổng kết năm 2021 ngày 5/1/2022.', '564 thị xã Đông Hòa'],
  ['LSO-Huyện Chợ Mới tổng kết năm 2020.', 'open huyện Chợ Mới 065,893'],
  ['Tiềm năng, lợi thế\n\nHuyện có 5 xã. Hương Khê là huyện miền núi ở phía Tây Nam tỉnh Hà Tĩnh, phía Bắc liền kề các huyện Vũ Quang, Can Lộc; phía Nam là huyện Tuyên Hóa, tỉnh Quảng Bình; phía Đông giáp huyện Thạch Hà.', '444 huyện Hương Khê'],
  ['Nông thôn mới ở Bạc Liêu\n\nHuyện Phước Long ở về hướng Tây Bắc tỉnh Bạc Liêu; hướng Nam là huyện Giá Rai, Hòa Bình và Vĩnh Lợi; hướng Bắc là huyện Hồng Dân.', '957 huyện Phước Long'],
  ['Gần nửa thế kỷ một tên huyện\n\nÍt ngày nữa, cấp huyện sẽ thôi hoạt động. Cán bộ già của Sa Thầy ngồi với nhau. Năm 1991, khi tỉnh Kon Tum lập lại, Sa Thầy có 312 ha cà phê. Năm 2015, phần đất phía nam tách ra lập huyện Ia H\'Drai, Sa Thầy còn 10 xã.', '616 huyện Sa Thầy'],
  ['Chi bộ xóm Máy Giấy, huyện Kỳ Sơn (Hòa Bình): đất của xóm nằm giữa xóm Đồng Sông và xóm Tân Thành.', '151 huyện Kỳ Sơn'],
  ['Trà Vinh lại có huyện đạt chuẩn nông thôn mới\n\nNgày 29/3, tại tỉnh Trà Vinh, huyện Châu Thành được công nhận đạt chuẩn nông thôn mới năm 2020.', '847 huyện Châu Thành'],
  ['Thành phố Hà Nội giao dự toán năm 2020 cho huyện Thường Tín.', '279 huyện Thường Tín'],
  ['Một vùng đất mở\n\nHuyện Vị Thủy là cửa ngõ vào thành phố Vị Thanh (Hậu Giang): bắc giáp huyện Châu Thành A; nam giáp huyện Long Mỹ; đông giáp huyện Phụng Hiệp.', '935 huyện Vị Thuỷ'],
  ['Mười năm một huyện mới\n\nLập năm 2013, Nậm Pồ tiếp nhận 5 xã của huyện Mường Chà và 10 xã của huyện Mường Nhé (Điện Biên). Huyện Nậm Pồ thu ngân sách 30 tỷ đồng.', '103 huyện Nậm Pồ'],
  ['UBND huyện Bảo Lâm cho biết năm 2018 toàn huyện có 300 ha dâu.\n\n(Báo Lâm Đồng)', '680 huyện Bảo Lâm'],
] // biome-ignore format: one row a line

t.test('districts over the whole gazetteer; where a name stays open, its candidates', async (t) => {
  for (const [text, expected] of rows) t.equal(district(text), expected, text)
})

t.test('an open name carries a reason for each candidate and is never guessed', async (t) => {
  const [found] = read('UBND huyện Châu Thành họp năm 2020.').districts
  t.equal(found?.code, null)
  t.equal(found?.candidates?.length, 10)
  for (const candidate of found!.candidates!) t.ok(candidate.reason && candidate.province)
})
