import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const newRural: PhraseTable = {
  'new_rural.capital': {
    heads: [
      'nguồn lực huy động', 'tổng nguồn lực huy động', 'nguồn lực đầu tư xây dựng nông thôn mới', 'nguồn lực cho chương trình',
      'giải ngân vốn nông thôn mới', 'tỷ lệ giải ngân vốn nông thôn mới', 'tổng nguồn vốn huy động xây dựng nông thôn mới', 'vốn huy động xây dựng nông thôn mới',
      'tổng vốn huy động xây dựng nông thôn mới', 'nguồn lực huy động xây dựng nông thôn mới', 'tổng nguồn lực xây dựng nông thôn mới', 'tổng kinh phí xây dựng nông thôn mới',
      'tổng kinh phí đầu tư xây dựng NTM', 'kinh phí thực hiện xây dựng nông thôn mới', 'vốn đầu tư xây dựng nông thôn mới', 'tổng vốn đầu tư cho nông thôn mới', 'vốn chương trình nông thôn mới',
      '(vốn|nguồn vốn|kinh phí) (bố trí|thực hiện|đầu tư|huy động|dành|đã bố trí)( để|) (cho|thực hiện) chương trình (xây dựng |)nông thôn mới',
      'vốn chương trình MTQG xây dựng nông thôn mới', 'nguồn vốn xây dựng NTM', 'tổng nguồn lực đầu tư chương trình nông thôn mới', 'vốn nhân dân đóng góp xây dựng nông thôn mới',
      'vốn ngân sách trực tiếp cho chương trình nông thôn mới', 'tổng nguồn vốn huy động xây dựng NTM', 'nguồn lực đầu tư chương trình nông thôn mới', 'vốn huy động từ cộng đồng dân cư',
      'nhân dân đóng góp', 'nhân dân góp', 'dân góp', 'người dân đóng góp', 'người dân góp', 'đóng góp của nhân dân', 'huy động để xây dựng nông thôn mới',
      'tổng nguồn lực huy động để xây dựng NTM', 'kinh phí xây dựng nông thôn mới',
    ],
    frames: [
      'huy động # xây dựng nông thôn mới', 'huy động được # để xây dựng nông thôn mới', 'huy động tổng nguồn lực # cho xây dựng nông thôn mới', 'nhân dân đóng góp # xây dựng nông thôn mới',
      'giải ngân # vốn nông thôn mới', 'đầu tư # cho xây dựng nông thôn mới',
    ],
  },
  'new_rural.communes_advanced': {
    heads: [
      'xã đạt chuẩn nông thôn mới nâng cao', 'số xã đạt chuẩn nông thôn mới nâng cao', 'tổng số xã đạt chuẩn nông thôn mới nâng cao', 'xã nông thôn mới nâng cao', 'xã NTM nâng cao',
      'xã đạt NTM nâng cao', 'xã đạt chuẩn NTM nâng cao', 'xã đạt nông thôn mới nâng cao', 'xã được công nhận nông thôn mới nâng cao', 'xã được công nhận đạt chuẩn nông thôn mới nâng cao',
      'xã hoàn thành nông thôn mới nâng cao', 'xã về đích nông thôn mới nâng cao', 'xã đạt tiêu chí nông thôn mới nâng cao', 'tỷ lệ xã đạt chuẩn nông thôn mới nâng cao',
    ],
    frames: [
      'có # xã đạt chuẩn nông thôn mới nâng cao', '# xã đạt chuẩn NTM nâng cao', '# xã về đích nông thôn mới nâng cao', 'công nhận # xã đạt chuẩn nông thôn mới nâng cao',
      'nâng tổng số xã đạt chuẩn nông thôn mới nâng cao lên #', '# xã hoàn thành 19/19 tiêu chí nông thôn mới nâng cao', '# xã được công nhận nông thôn mới nâng cao',
      'nâng tổng số xã nông thôn mới nâng cao lên #',
    ],
  },
  'new_rural.communes_advanced_new': {
    heads: [
      'xã được công nhận mới đạt chuẩn nông thôn mới nâng cao',
      'xã đạt chuẩn nông thôn mới nâng cao trong năm', 'xã mới được công nhận nông thôn mới nâng cao',
    ],
    frames: [
      'có thêm # xã đạt chuẩn nông thôn mới nâng cao', 'thêm # xã đạt chuẩn nông thôn mới nâng cao', 'thêm # xã đạt chuẩn NTM nâng cao', 'có thêm # xã nông thôn mới nâng cao',
      'công nhận thêm # xã đạt chuẩn nông thôn mới nâng cao', 'công nhận mới # xã nông thôn mới nâng cao', 'tăng # xã đạt chuẩn nông thôn mới nâng cao',
      'trong năm có # xã đạt chuẩn nông thôn mới nâng cao', 'phấn đấu có thêm # xã đạt chuẩn nông thôn mới nâng cao', 'xây dựng # xã nông thôn mới nâng cao',
      'đưa # xã đạt chuẩn nông thôn mới nâng cao',
    ],
  },
  'new_rural.communes_by_criteria': {
    heads: [
      'xã đạt từ 15 đến 18 tiêu chí', 'xã đạt 15-18 tiêu chí', 'xã đạt từ 10 đến 14 tiêu chí', 'xã đạt 10-14 tiêu chí', 'xã đạt dưới 10 tiêu chí', 'xã đạt từ 5 đến 9 tiêu chí',
      'xã dưới 5 tiêu chí', 'xã đạt từ 15 tiêu chí trở lên', 'xã đạt trên 15 tiêu chí', 'xã đạt 19 tiêu chí', 'nhóm xã đạt 10-14 tiêu chí', 'xã đạt 17/19 tiêu chí',
    ],
    frames: [
      '# xã đạt từ 15 - 18 tiêu chí', '# xã đạt từ 10 - 14 tiêu chí', '# xã đạt 16 tiêu chí', 'có # xã đạt 19/19 tiêu chí', 'không còn xã dưới # tiêu chí', '# xã đạt dưới 10 tiêu chí',
      '# xã còn lại đạt từ 12 tiêu chí trở lên', 'xã đạt # tiêu chí nông thôn mới nâng cao', 'xã còn lại đạt # tiêu chí', 'xã đạt # tiêu chí', 'xã đạt từ # tiêu chí trở lên',
    ],
  },
  'new_rural.communes_model_new': {
    heads: [
      'xã được công nhận mới đạt chuẩn nông thôn mới kiểu mẫu',
      'xã nông thôn mới kiểu mẫu trong năm', 'xã mới được công nhận nông thôn mới kiểu mẫu',
    ],
    frames: [
      'có thêm # xã nông thôn mới kiểu mẫu', 'thêm # xã nông thôn mới kiểu mẫu', 'thêm # xã NTM kiểu mẫu', 'có thêm # xã đạt chuẩn nông thôn mới kiểu mẫu',
      'công nhận thêm # xã nông thôn mới kiểu mẫu', 'công nhận mới # xã nông thôn mới kiểu mẫu', 'tăng # xã nông thôn mới kiểu mẫu', 'trong năm có # xã đạt chuẩn nông thôn mới kiểu mẫu',
      'phấn đấu có thêm # xã nông thôn mới kiểu mẫu', 'xây dựng # xã nông thôn mới kiểu mẫu', 'đưa # xã về đích nông thôn mới kiểu mẫu',
    ],
  },
  'new_rural.communes_standard': {
    heads: [
      'xã hoàn thành 19/19 tiêu chí, được công nhận đạt chuẩn', 'xã đạt chuẩn nông thôn mới', 'số xã đạt chuẩn nông thôn mới', 'tổng số xã đạt chuẩn nông thôn mới', 'xã đạt chuẩn NTM',
      'số xã đạt chuẩn NTM', 'xã nông thôn mới', 'xã NTM', 'xã đạt nông thôn mới', 'xã đạt tiêu chí nông thôn mới', 'xã đạt chuẩn quốc gia về nông thôn mới',
      'xã được công nhận đạt chuẩn nông thôn mới', 'xã được công nhận nông thôn mới', 'xã về đích nông thôn mới', 'xã hoàn thành nông thôn mới', 'xã hoàn thành xây dựng nông thôn mới',
      'xã hoàn thành chương trình nông thôn mới', 'xã hoàn thành 19/19 tiêu chí nông thôn mới', 'tỷ lệ xã đạt chuẩn nông thôn mới', 'tỷ lệ số xã đạt chuẩn NTM', 'xã được công nhận đạt chuẩn NTM',
      'xã hoàn thành 19/19 tiêu chí',
    ],
    frames: [
      'có # xã đạt chuẩn nông thôn mới', '# xã (cuối cùng|còn lại) (về đích|cán đích)', '# xã … công nhận( xã|) đạt chuẩn (nông thôn mới|ntm)', '# xã về đích nông thôn mới', '# xã được công nhận đạt chuẩn NTM', '# xã hoàn thành 19 tiêu chí', 'nâng tổng số xã đạt chuẩn nông thôn mới lên #',
      'đưa số xã đạt chuẩn nông thôn mới lên #', 'công nhận # xã đạt chuẩn nông thôn mới', 'duy trì # xã đạt chuẩn nông thôn mới', '# số xã đạt chuẩn nông thôn mới',
      '# xã đạt chuẩn nông thôn mới', '# xã đạt tiêu chí nông thôn mới',
    ],
  },
  'new_rural.criteria_average': {
    heads: [
      'tiêu chí bình quân/xã', 'số tiêu chí bình quân/xã', 'số tiêu chí bình quân mỗi xã', 'số tiêu chí nông thôn mới bình quân', 'bình quân tiêu chí/xã', 'bình quân tiêu chí nông thôn mới/xã',
      'bình quân số tiêu chí đạt chuẩn/xã', 'số tiêu chí đạt chuẩn bình quân', 'số tiêu chí bình quân đạt của mỗi xã', 'tiêu chí bình quân toàn huyện', 'tiêu chí bình quân mỗi xã',
    ],
    frames: [
      '# tiêu chí nông thôn mới/xã', 'mỗi xã được # tiêu chí', 'mỗi xã có # tiêu chí', 'mỗi xã đạt # tiêu chí',
      'bình quân đạt # tiêu chí/xã', 'bình quân # tiêu chí/xã', 'bình quân mỗi xã đạt # tiêu chí', 'bình quân các xã đạt # tiêu chí', 'bình quân toàn huyện đạt # tiêu chí/xã',
      'nâng số tiêu chí bình quân lên # tiêu chí/xã', 'mỗi xã đạt bình quân # tiêu chí', 'mỗi xã tăng # tiêu chí',
    ],
  },
  'new_rural.communes_model': {
    heads: [
      'xã nông thôn mới kiểu mẫu', 'xã NTM kiểu mẫu', 'xã đạt chuẩn nông thôn mới kiểu mẫu', 'xã đạt chuẩn NTM kiểu mẫu', 'số xã đạt chuẩn nông thôn mới kiểu mẫu',
      'tổng số xã nông thôn mới kiểu mẫu', 'xã được công nhận nông thôn mới kiểu mẫu', 'xã được công nhận đạt chuẩn nông thôn mới kiểu mẫu', 'xã đạt nông thôn mới kiểu mẫu',
      'xã về đích nông thôn mới kiểu mẫu', 'tỷ lệ xã nông thôn mới kiểu mẫu', 'xã đạt NTM kiểu mẫu',
    ],
    frames: [
      'có # xã nông thôn mới kiểu mẫu', 'có # xã đạt chuẩn nông thôn mới kiểu mẫu', '# xã đạt chuẩn NTM kiểu mẫu', 'công nhận # xã đạt chuẩn nông thôn mới kiểu mẫu',
      'nâng tổng số xã nông thôn mới kiểu mẫu lên #', '# xã cơ bản hoàn thành tiêu chí nông thôn mới kiểu mẫu',
    ],
  },
  'new_rural.villages_model': {
    heads: [
      'thôn nông thôn mới kiểu mẫu', 'thôn đạt chuẩn nông thôn mới kiểu mẫu', 'thôn, bản nông thôn mới kiểu mẫu', 'thôn, xóm nông thôn mới kiểu mẫu', 'bản nông thôn mới kiểu mẫu',
      'xóm nông thôn mới kiểu mẫu', 'ấp nông thôn mới kiểu mẫu', 'thôn kiểu mẫu', 'thôn NTM kiểu mẫu', 'khu dân cư nông thôn mới kiểu mẫu', 'khu dân cư NTM kiểu mẫu', 'khu dân cư kiểu mẫu',
      'khu dân cư mẫu', 'khu dân cư nông thôn mới', 'khu dân cư nông thôn kiểu mẫu', 'KDC NTM kiểu mẫu', 'số thôn đạt chuẩn nông thôn mới kiểu mẫu', 'tỷ lệ thôn nông thôn mới kiểu mẫu',
      'thôn, xóm NTM kiểu mẫu',
    ],
    frames: [
      '# thôn đạt khu dân cư mẫu', '# khu dân cư mẫu',
      'có # thôn đạt chuẩn nông thôn mới kiểu mẫu', 'có # khu dân cư nông thôn mới kiểu mẫu', '# thôn, bản đạt chuẩn NTM kiểu mẫu', 'xây dựng # khu dân cư mẫu',
      'công nhận # khu dân cư nông thôn mới kiểu mẫu', 'có thêm # thôn nông thôn mới kiểu mẫu', 'công nhận thêm # khu dân cư nông thôn mới kiểu mẫu',
      '# thôn đạt khu dân cư nông thôn mới kiểu mẫu', '# thôn được công nhận đạt chuẩn khu dân cư nông thôn mới kiểu mẫu', 'thêm # khu dân cư nông thôn mới kiểu mẫu', 'thêm # thôn kiểu mẫu',
      'thêm # thôn nông thôn mới kiểu mẫu',
    ],
  },
  'new_rural.communes_standard_new': {
    heads: [
      'xã được công nhận mới đạt chuẩn nông thôn mới', 'xã mới đạt chuẩn nông thôn mới',
      'xã đạt chuẩn nông thôn mới trong năm', 'xã mới được công nhận đạt chuẩn nông thôn mới', 'xã đạt chuẩn nông thôn mới tăng thêm', 'xã được công nhận mới đạt chuẩn NTM',
    ],
    frames: [
      'có thêm # xã đạt chuẩn nông thôn mới', 'thêm # xã đạt chuẩn nông thôn mới', 'thêm # xã đạt chuẩn NTM', 'có thêm # xã về đích nông thôn mới', 'có thêm # xã hoàn thành 19/19 tiêu chí',
      'có thêm # xã được công nhận đạt chuẩn nông thôn mới', 'công nhận thêm # xã đạt chuẩn nông thôn mới', 'công nhận mới # xã đạt chuẩn nông thôn mới', 'tăng # xã đạt chuẩn nông thôn mới',
      'trong năm có # xã đạt chuẩn nông thôn mới', 'phấn đấu có thêm # xã đạt chuẩn nông thôn mới', 'xây dựng # xã đạt chuẩn nông thôn mới', 'đưa # xã về đích nông thôn mới',
      'phấn đấu # xã về đích nông thôn mới',
    ],
  },
  'new_rural.criteria_met': {
    heads: [
      'tổng số tiêu chí đạt chuẩn', 'số tiêu chí đạt chuẩn', 'tổng số tiêu chí nông thôn mới', 'tổng số tiêu chí nông thôn mới đạt được', 'số tiêu chí nông thôn mới đạt',
      'tiêu chí nông thôn mới tăng thêm', 'lượt tiêu chí đạt chuẩn', 'tổng tiêu chí đạt được', 'số tiêu chí hoàn thành', 'tiêu chí đạt',
    ],
    frames: [
      'toàn huyện đạt # tiêu chí nông thôn mới', 'tăng thêm # tiêu chí nông thôn mới', 'hoàn thành thêm # tiêu chí nông thôn mới', 'đạt thêm # tiêu chí', 'nâng tổng số tiêu chí đạt được lên #',
      'các xã đạt tổng số # tiêu chí', 'thêm # tiêu chí nông thôn mới',
    ],
  },
  'new_rural.district_criteria_met': {
    heads: [
      'tiêu chí huyện nông thôn mới', 'tiêu chí huyện NTM', 'tiêu chí cấp huyện', 'tiêu chí xây dựng huyện nông thôn mới', 'tiêu chí huyện đạt chuẩn nông thôn mới',
      'tiêu chí huyện nông thôn mới nâng cao', 'tiêu chí huyện NTM nâng cao', 'tiêu chí theo bộ tiêu chí quốc gia về huyện nông thôn mới', 'tiêu chí nông thôn mới cấp huyện',
    ],
    frames: [
      'hoàn thành # tiêu chí huyện nông thôn mới', 'đạt # tiêu chí huyện nông thôn mới', 'đạt # tiêu chí huyện NTM', 'huyện đạt # tiêu chí nông thôn mới',
      'hoàn thành # tiêu chí huyện nông thôn mới nâng cao', 'hoàn thành # tiêu chí theo Quyết định số 558/QĐ-TTg', 'huyện có # tiêu chí đạt chuẩn', '#/9 tiêu chí huyện nông thôn mới',
    ],
  },
  'new_rural.villages_standard': {
    heads: [
      'thôn, bản về đích nông thôn mới', 'thôn về đích nông thôn mới',
      'thôn đạt chuẩn nông thôn mới',
    ],
    frames: [
      '# ấp cán đích nông thôn mới', '# thôn cán đích nông thôn mới', '# ấp đạt chuẩn nông thôn mới', '# ấp về đích nông thôn mới', '# thôn về đích nông thôn mới',
      '# thôn đạt chuẩn NTM', '# thôn đạt chuẩn nông thôn mới', '# bản đạt chuẩn NTM', '# thôn, bản được công nhận đạt chuẩn nông thôn mới',
    ],
  },
} // biome-ignore format: one table
