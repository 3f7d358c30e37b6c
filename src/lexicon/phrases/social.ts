import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const social: PhraseTable = {
  'social.support_amount': {
    heads: [
      'tiền hỗ trợ', 'thăm, tặng quà', 'tặng quà gia đình chính sách', 'quà gia đình chính sách',
      'chi trả trợ cấp', 'giải ngân gói hỗ trợ', 'tổng kinh phí hỗ trợ', 'kinh phí hỗ trợ', 'số tiền hỗ trợ', 'tổng số tiền hỗ trợ', 'tổng giá trị hỗ trợ', 'kinh phí chi trả',
      'tổng kinh phí chi trả', 'kinh phí chi trả trợ cấp', 'tổng giá trị quà', 'quỹ vì người nghèo', 'quỹ đền ơn đáp nghĩa', 'kinh phí an sinh xã hội', 'kinh phí thực hiện chính sách an sinh xã hội',
    ],
    frames: [
      'chi trả # trợ cấp', 'chi # hỗ trợ', 'dành # thăm, tặng quà', '# thăm, tặng quà', '# tiền hỗ trợ', 'dành # hỗ trợ', 'chi # tặng quà', 'chi # thăm',
      'hỗ trợ với tổng kinh phí #', 'chi trả # cho đối tượng', 'chi trả trợ cấp #', 'vận động quỹ vì người nghèo được #', 'huy động an sinh xã hội #', 'hỗ trợ # cho người dân bị ảnh hưởng',
    ],
  },
  'housing.poor_homes': {
    heads: [
      'nhà ở xây mới, sửa chữa cho hộ nghèo', 'nhà ở … cho hộ nghèo',
    ],
    frames: [
      '# căn nhà … hộ nghèo', '# ngôi nhà … hộ nghèo', 'nhà ở cho # hộ nghèo', 'xây # căn', '# nhà tạm',
      '# nhà tình thương', '# nhà tình nghĩa',
      'xóa # căn nhà tạm', 'xóa # nhà ở tạm', '# nhà ở cho hộ nghèo', '# nhà cho hộ nghèo', '# căn nhà cho hộ nghèo', '# căn nhà tình thương', '# nhà ở cho người có công', '# nhà cho người có công', '# căn nhà tình nghĩa', '# nhà đại đoàn kết', '# căn nhà đại đoàn kết',
      'xây dựng # căn nhà đại đoàn kết', 'xóa # nhà tạm', 'xóa # nhà tạm, nhà dột nát', 'xây mới # căn nhà', 'sửa chữa # nhà cho hộ nghèo', 'bàn giao # nhà đại đoàn kết',
      'hỗ trợ xây dựng # nhà ở cho hộ nghèo', 'xây # nhà tình nghĩa', 'trao # nhà tình thương',
    ],
  },
  'labour.exported': {
    heads: [
      'xuất khẩu lao động', 'lao động xuất khẩu', 'số lao động xuất khẩu', 'số lao động đi xuất khẩu', 'lao động đi xuất khẩu', 'lao động đi làm việc ở nước ngoài',
      'số lao động đi làm việc ở nước ngoài', 'lao động đi làm việc có thời hạn ở nước ngoài', 'lao động đi làm việc tại nước ngoài theo hợp đồng', 'người lao động đi làm việc ở nước ngoài',
      'XKLĐ', 'lao động đi làm việc có thời hạn tại nước ngoài',
    ],
    frames: [
      'đưa # người đi làm việc ở',
      '# người xuất cảnh', '# lao động đi xuất khẩu', '# … đi xuất khẩu lao động',
      'đưa # lao động đi làm việc ở nước ngoài', 'đưa # lao động đi làm việc có thời hạn ở nước ngoài', 'đưa # người đi làm việc ở nước ngoài', 'đưa # lao động đi xuất khẩu',
      'xuất khẩu # lao động', 'xuất khẩu lao động # người', 'xuất khẩu lao động được #', 'có # lao động đi làm việc ở nước ngoài', '# người đi xuất khẩu lao động', '# lao động xuất cảnh',
      'trong đó xuất khẩu lao động #', 'có # người đi làm việc có thời hạn ở nước ngoài',
    ],
  },
  'labour.jobs_created': {
    heads: [
      'số lao động được giải quyết việc làm', 'lao động được giải quyết việc làm', 'lao động được tạo việc làm', 'lao động có việc làm mới', 'lao động được tạo việc làm mới', 'việc làm mới',
      'giải quyết việc làm', 'giải quyết việc làm mới', 'tạo việc làm mới', 'số lao động có việc làm tăng thêm', 'giải quyết việc làm tại chỗ', 'lượt lao động được giải quyết việc làm', 'GQVL',
      'chỗ làm mới',
    ],
    frames: [
      'giải quyết việc làm cho # lao động', 'giải quyết việc làm mới cho # lao động', 'giải quyết việc làm cho # lượt lao động', 'giải quyết việc làm cho # người', 'tạo việc làm cho # lao động',
      'tạo việc làm mới cho # lao động', 'tạo thêm việc làm cho # lao động', 'tạo # việc làm mới', 'tạo # chỗ làm mới', 'giải quyết việc làm được # lao động',
      'giải quyết cho # lao động có việc làm', 'giới thiệu việc làm cho # lao động', '# lao động có việc làm mới', '# lao động được giải quyết việc làm',
      'đào tạo nghề và giải quyết việc làm cho # lao động', 'tạo việc làm ổn định cho # lao động', 'thu hút # lao động vào làm việc', 'bình quân mỗi năm giải quyết việc làm cho # lao động',
      '# lao động được đào tạo nghề và giải quyết việc làm',
    ],
  },
  'labour.vocational_trained': {
    heads: [
      'số lao động được đào tạo nghề',
    ],
    frames: [
      'lớp nghề … # học viên',
      '# lao động nông thôn được học nghề', '# lao động được học nghề', '# người được học nghề', '# người học xong nghề', '# lao động … học nghề', 'truyền nghề … cho #',
      'đào tạo nghề # (người|lao động)', 'dạy nghề # người', '(dạy nghề|đào tạo nghề|lớp nghề|lớp đào tạo) cho # (học viên|người|lao động)', '# học viên (tham gia|theo học|lớp đào tạo)', 
      'dạy nghề cho # người', 'dạy nghề cho # lao động', 'đào tạo nghề cho # người', '# học viên học nghề', 'mở lớp dạy nghề cho # lao động',
      'đào tạo nghề cho # lao động', '# lao động được đào tạo nghề', 'mở # lớp dạy nghề cho',
    ],
  },
  'labour.trained_rate': {
    heads: [
      'người lao động … qua đào tạo',
      'lao động có bằng cấp, chứng chỉ', 'có bằng cấp, chứng chỉ', 'tỷ lệ lao động qua đào tạo', 'tỷ lệ lao động được đào tạo', 'tỷ lệ lao động đã qua đào tạo', 'tỷ lệ lao động qua đào tạo nghề', 'tỷ lệ lao động được đào tạo nghề',
      'tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ', 'tỷ lệ lao động có bằng cấp, chứng chỉ', 'tỷ lệ LĐ qua đào tạo', 'tỷ lệ lao động trong độ tuổi qua đào tạo',
      'tỷ lệ lao động nông thôn qua đào tạo', 'lao động qua đào tạo', 'lao động qua đào tạo nghề',
    ],
    frames: [
      '# qua đào tạo',
      'nâng tỷ lệ lao động qua đào tạo lên #', 'đưa tỷ lệ lao động qua đào tạo đạt #', 'lao động qua đào tạo đạt #', 'lao động qua đào tạo chiếm #', '# lao động qua đào tạo',
    ],
  },
  'social.support_recipients': {
    heads: [
      'người dân được hỗ trợ', 'đối tượng được hỗ trợ', 'số đối tượng được hỗ trợ', 'người được hỗ trợ', 'lượt người được hỗ trợ', 'đối tượng gặp khó khăn do dịch Covid-19',
      'người lao động được hỗ trợ', 'lao động tự do được hỗ trợ', 'hộ được hỗ trợ', 'hộ kinh doanh được hỗ trợ', 'đối tượng bảo trợ xã hội hưởng trợ cấp hằng tháng', 'đối tượng hưởng trợ cấp',
    ],
    frames: [
      'cứu trợ … # nhân khẩu', '# nhân khẩu thiếu đói', 'cứu đói cho #', 'hỗ trợ # lao động',
      'cấp … gạo … cho # (khẩu|nhân khẩu|người|hộ|lượt người)', 'hỗ trợ … gạo … cho # (khẩu|nhân khẩu|người|hộ)', 'gạo cứu đói cho # (khẩu|nhân khẩu|người|hộ)', 'tặng quà cho # (hộ|người)', 'tặng quà # (hộ|người)',
      'hỗ trợ # đối tượng', 'hỗ trợ cho # người', 'hỗ trợ # trường hợp', 'hỗ trợ cho # lao động tự do', 'hỗ trợ cho # đối tượng gặp khó khăn do đại dịch', 'chi trả cho # đối tượng',
      'chi trả trợ cấp cho # đối tượng', 'trợ cấp thường xuyên cho # đối tượng', 'giải quyết chế độ cho # đối tượng', 'tặng quà cho # hộ nghèo', 'thăm, tặng quà # gia đình chính sách',
      'cứu đói cho # hộ', 'hỗ trợ gạo cho # nhân khẩu',
    ],
  },
  'poverty.households': {
    heads: [
      'số hộ nghèo', 'tổng số hộ nghèo', 'số hộ nghèo còn lại', 'hộ nghèo', 'hộ nghèo đa chiều', 'hộ nghèo theo chuẩn mới', 'số hộ nghèo dân tộc thiểu số', 'hộ nghèo thuộc diện bảo trợ xã hội',
    ],
    frames: [
      'còn # hộ nghèo', 'toàn huyện còn # hộ nghèo', 'toàn huyện có # hộ nghèo', 'hiện có # hộ nghèo', 'hộ nghèo còn # hộ', 'số hộ nghèo giảm từ # hộ xuống # hộ', 'số hộ nghèo giảm còn # hộ',
    ],
  },
  'poverty.reduction': {
    heads: [
      'số hộ thoát nghèo', 'hộ thoát nghèo', 'hộ nghèo thoát nghèo', 'số hộ nghèo giảm', 'hộ nghèo giảm được', 'công tác giảm nghèo', 'chỉ tiêu giảm nghèo', 'kết quả giảm nghèo',
      'kế hoạch giảm nghèo', 'số hộ thoát nghèo bền vững', 'hộ vươn lên thoát nghèo',
    ],
    frames: [
      '# hộ ra khỏi danh sách', '# hộ … ra khỏi danh sách hộ nghèo',
      'giảm # hộ nghèo', 'giảm được # hộ nghèo', 'có # hộ thoát nghèo', '# hộ vươn lên thoát nghèo', 'giúp # hộ thoát nghèo', 'giúp đỡ # hộ nghèo thoát nghèo', 'đưa # hộ thoát nghèo',
      'số hộ nghèo giảm # hộ', 'giảm nghèo đạt # kế hoạch', 'thoát nghèo # hộ',
    ],
  },
  'poverty.near_poor_households': {
    heads: [
      'số hộ cận nghèo', 'hộ cận nghèo thoát cận nghèo', 'hộ cận nghèo',
    ],
    frames: [
      '# hộ cận nghèo',
      'còn # hộ cận nghèo',
    ],
  },
  'poverty.near_poor_rate': {
    heads: [
      'tỷ lệ hộ cận nghèo', 'tỷ lệ cận nghèo', 'tỷ lệ hộ cận nghèo đa chiều', 'tỷ lệ hộ cận nghèo toàn huyện', 'hộ cận nghèo', 'tỷ lệ hộ cận nghèo theo chuẩn mới',
    ],
    frames: [
      'tỷ lệ hộ cận nghèo giảm còn #', 'tỷ lệ hộ cận nghèo còn #', 'hộ cận nghèo còn #', 'tỷ lệ hộ cận nghèo giảm #', 'kéo giảm # hộ cận nghèo', 'hộ cận nghèo chiếm #',
      'giảm hộ cận nghèo từ # xuống còn #',
    ],
  },
  'poverty.rate': {
    heads: [
      'tỷ lệ hộ nghèo', 'tỷ lệ nghèo', 'tỷ lệ hộ nghèo đa chiều', 'tỷ lệ nghèo đa chiều', 'tỷ lệ hộ nghèo theo chuẩn đa chiều', 'tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều',
      'tỷ lệ hộ nghèo theo chuẩn mới', 'tỷ lệ hộ nghèo toàn huyện', 'tỷ lệ hộ nghèo bình quân', 'tỷ lệ hộ nghèo dân tộc thiểu số', 'tỷ lệ hộ nghèo khu vực nông thôn', 'tỷ lệ giảm nghèo',
      'tỷ lệ giảm hộ nghèo', 'mức giảm tỷ lệ hộ nghèo', 'tốc độ giảm nghèo', 'hộ nghèo',
    ],
    frames: [
      'số hộ nghèo chiếm tỷ lệ #', 'tỷ lệ hộ nghèo giảm còn #', 'tỷ lệ hộ nghèo giảm xuống còn #', 'tỷ lệ hộ nghèo còn #', 'hộ nghèo còn #', 'hộ nghèo chiếm #', 'tỷ lệ hộ nghèo giảm #',
      'giảm tỷ lệ hộ nghèo #', 'giảm # hộ nghèo', 'kéo giảm tỷ lệ hộ nghèo còn #', 'kéo giảm hộ nghèo #', 'tỷ lệ hộ nghèo giảm từ # xuống còn #', 'tỷ lệ hộ nghèo giảm bình quân #',
      'đưa tỷ lệ hộ nghèo xuống dưới #', 'giảm nghèo bình quân # mỗi năm', 'còn # hộ nghèo', 'không còn hộ nghèo',
    ],
  },
  'social.insurance_participants': {
    heads: [
      'bảo hiểm xã hội bắt buộc', 'bảo hiểm xã hội tự nguyện',
      'tỷ lệ lao động tham gia BHXH', 'tỷ lệ tham gia bảo hiểm xã hội', 'số người tham gia BHXH tự nguyện', 'số người tham gia BHXH',
    ],
    frames: [
      '# lao động … tham gia bảo hiểm', 'bảo hiểm xã hội bắt buộc … # người', 'bảo hiểm xã hội tự nguyện … # người', '# lao động đang tham gia bảo hiểm', '# người … bảo hiểm xã hội',
      '# người tham gia bảo hiểm xã hội', '# người tham gia BHXH tự nguyện',
    ],
  },
} // biome-ignore format: one table
