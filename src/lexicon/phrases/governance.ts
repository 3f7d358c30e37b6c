import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const governance: PhraseTable = {
  'governance.on_time_rate': {
    heads: [
      'đúng hạn',
      'trả đúng hẹn', 'hồ sơ đúng hạn', 'hồ sơ … đúng hạn', 'hồ sơ … trả đúng hẹn', 'trả không trễ hẹn', 'hồ sơ … trước và đúng hạn', 'hồ sơ một cửa trả đúng hẹn',
      'giải quyết (đúng và trước|trước và đúng|đúng hạn và trước) hạn', 'hồ sơ giải quyết (đúng và trước|trước và đúng) hạn', 'tỷ lệ (hồ sơ |)giải quyết (hồ sơ |)(đúng và trước|trước và đúng|đúng) hạn',
      'giải quyết thủ tục hành chính đúng hạn', 'tỷ lệ hồ sơ giải quyết đúng hạn', 'tỷ lệ giải quyết hồ sơ đúng và trước hạn',
    ],
    frames: [
      '# hồ sơ … đúng hạn', '# hồ sơ … đúng hẹn', '# hồ sơ … trước hạn',
      'giải quyết đúng hạn đạt #',
    ],
  },
  'governance.online_service_rate': {
    heads: [
      'hồ sơ trực tuyến', 'hồ sơ tiếp nhận qua mạng', 'hồ sơ qua mạng', 'hồ sơ nộp trực tuyến', 'hồ sơ tiếp nhận trực tuyến',
      'tỷ lệ hồ sơ dịch vụ công trực tuyến', 'tỷ lệ hồ sơ trực tuyến', 'tỷ lệ hồ sơ nộp trực tuyến', 'tỷ lệ hồ sơ tiếp nhận trực tuyến', 'tỷ lệ tiếp nhận hồ sơ trực tuyến',
      'tỷ lệ hồ sơ giải quyết trực tuyến', 'tỷ lệ dịch vụ công trực tuyến', 'tỷ lệ dịch vụ công trực tuyến toàn trình', 'tỷ lệ hồ sơ trực tuyến toàn trình', 'tỷ lệ hồ sơ trực tuyến một phần',
      'tỷ lệ hồ sơ dịch vụ công trực tuyến mức độ 3, mức độ 4', 'dịch vụ công trực tuyến mức độ 3', 'dịch vụ công trực tuyến mức độ 4', 'tỷ lệ DVC trực tuyến', 'tỷ lệ DVCTT toàn trình',
      'hồ sơ dịch vụ công trực tuyến', 'tỷ lệ nộp hồ sơ qua mạng',
    ],
    frames: [
      '# hồ sơ thực hiện trực tuyến',
      '# hồ sơ được tiếp nhận trực tuyến', '# thủ tục hành chính được cung cấp trực tuyến', 'tỷ lệ hồ sơ trực tuyến đạt #', 'nâng tỷ lệ hồ sơ trực tuyến lên #', 'hồ sơ nộp trực tuyến đạt #',
      '# dịch vụ công trực tuyến toàn trình',
    ],
  },
  'governance.petitions': {
    heads: [
      'giải quyết khiếu nại kỷ luật đảng',
    ],
    frames: [
      '# đơn thư', '# lá đơn', 'xử lý xong # đơn', 'giải quyết xong # đơn', 'giải quyết được # đơn', 'tố cáo # đơn', 'khiếu nại # đơn',
      'nhận # đơn thư', 'nhận # đơn', 'giải quyết # đơn', 'giải quyết # đơn thư', '# đơn khiếu nại', '# đơn tố cáo', '# đơn thư khiếu nại', '# đơn thư các loại',
      'tiếp nhận # đơn thư', 'giải quyết # đơn khiếu nại, tố cáo', 'tiếp nhận # đơn',
    ],
  },
  'governance.reform_rank': {
    heads: [
      'chỉ số cải cách hành chính', 'xếp hạng cải cách hành chính', 'xếp hạng chỉ số cải cách hành chính', 'chỉ số CCHC', 'xếp hạng CCHC', 'thứ hạng cải cách hành chính', 'PAR INDEX',
      'kết quả cải cách hành chính', 'công tác cải cách hành chính', 'chỉ số cải cách hành chính cấp huyện',
    ],
    frames: [
      'xếp thứ # về cải cách hành chính', 'chỉ số cải cách hành chính xếp thứ #', 'chỉ số CCHC xếp hạng #', 'cải cách hành chính xếp thứ #', 'xếp vị trí thứ # về chỉ số cải cách hành chính',
      'đứng thứ # về cải cách hành chính', 'xếp loại cải cách hành chính thứ #',
    ],
  },
  'land.certificates': {
    heads: [
      'giấy chứng nhận QSDĐ', 'GCNQSDĐ', 'sổ đỏ',
      'giấy chứng nhận quyền sử dụng đất',
    ],
    frames: [
      '# giấy chứng nhận quyền sử dụng đất', '# giấy chứng nhận QSDĐ', '# GCNQSDĐ', '# sổ đỏ', 'cấp nốt # giấy chứng nhận', 'cấp đổi # giấy',
      'cấp # giấy chứng nhận quyền sử dụng đất', 'cấp được # giấy chứng nhận QSDĐ',
    ],
  },
  'targets.exceeded': {
    heads: [
      'số chỉ tiêu vượt kế hoạch',
      'chỉ tiêu vượt', 'chỉ tiêu vượt kế hoạch', 'chỉ tiêu vượt mức', 'chỉ tiêu hoàn thành vượt mức', 'chỉ tiêu vượt nghị quyết', 'chỉ tiêu vượt mục tiêu đề ra', 'chỉ tiêu vượt so với kế hoạch',
      'số chỉ tiêu vượt',
    ],
    frames: [
      '# chỉ tiêu … thực hiện vượt mức', '# chỉ tiêu … vượt mức',
      'vượt # chỉ tiêu', 'vượt: # chỉ tiêu',
      '# chỉ tiêu vượt', '# chỉ tiêu vượt kế hoạch', 'trong đó # chỉ tiêu vượt', 'có # chỉ tiêu vượt mức', 'hoàn thành vượt mức # chỉ tiêu', '# chỉ tiêu vượt nghị quyết', '# chỉ tiêu vượt cao',
    ],
  },
  'targets.met': {
    heads: [
      'chỉ tiêu đạt và vượt', 'chỉ tiêu đạt và vượt kế hoạch', 'chỉ tiêu đạt và vượt nghị quyết', 'chỉ tiêu hoàn thành và hoàn thành vượt mức', 'chỉ tiêu hoàn thành đạt và vượt',
      'chỉ tiêu chủ yếu đạt và vượt', 'chỉ tiêu kinh tế - xã hội đạt và vượt', 'chỉ tiêu KT-XH đạt và vượt', 'chỉ tiêu hoàn thành', 'chỉ tiêu đạt', 'chỉ tiêu đạt kế hoạch',
      'nhóm chỉ tiêu đạt và vượt', 'chỉ tiêu đạt 100% trở lên', 'chỉ tiêu tỉnh giao đạt và vượt', 'chỉ tiêu nghị quyết đạt và vượt',
    ],
    frames: [
      '# chỉ tiêu đã về đích', '# chỉ tiêu đã xong', '# chỉ tiêu về đích', '# chỉ tiêu đã hoàn thành',
      '# (chỉ tiêu|nhóm chỉ tiêu|chỉ tiêu chính|nhóm chỉ tiêu chính) cơ bản đạt và vượt', 'cơ bản đạt và vượt # chỉ tiêu', '# nhóm chỉ tiêu đạt và vượt',
      'có # chỉ tiêu đạt và vượt kế hoạch', '# chỉ tiêu đạt và vượt', 'hoàn thành # chỉ tiêu', 'hoàn thành và hoàn thành vượt mức # chỉ tiêu', 'đạt và vượt # chỉ tiêu',
      'hoàn thành đạt và vượt # chỉ tiêu', 'thực hiện đạt và vượt # chỉ tiêu', '# chỉ tiêu chủ yếu đều đạt và vượt', '# chỉ tiêu hoàn thành kế hoạch', '# chỉ tiêu đạt',
      'ước đạt và vượt # chỉ tiêu', 'trong # chỉ tiêu, có # chỉ tiêu đạt và vượt', 'hoàn thành đạt và vượt # chỉ tiêu chủ yếu',
    ],
  },
  'targets.missed': {
    heads: [
      'chỉ tiêu không đạt', 'chỉ tiêu chưa đạt', 'chỉ tiêu không hoàn thành', 'chỉ tiêu chưa hoàn thành', 'chỉ tiêu đạt thấp', 'chỉ tiêu không đạt kế hoạch', 'chỉ tiêu chưa đạt kế hoạch',
      'chỉ tiêu đạt thấp so với kế hoạch', 'chỉ tiêu khó đạt', 'chỉ tiêu gặp khó khăn',
    ],
    frames: [
      'hụt # chỉ tiêu', 'chưa hoàn thành # chỉ tiêu', 'không đạt: #', 'không hoàn thành # chỉ tiêu', 'chưa đạt # chỉ tiêu',
      '# chỉ tiêu không hoàn thành', '# chỉ tiêu chưa hoàn thành', '# chỉ tiêu khó đạt',
      '# chỉ tiêu không đạt', '# chỉ tiêu chưa đạt', 'còn # chỉ tiêu chưa đạt', 'có # chỉ tiêu không hoàn thành', '# chỉ tiêu đạt thấp', '# chỉ tiêu không đạt kế hoạch',
      '# chỉ tiêu khó có khả năng hoàn thành', '# chỉ tiêu dưới 50%',
    ],
  },
  'targets.partly_met': {
    heads: [
      'chỉ tiêu cơ bản đạt', 'chỉ tiêu cơ bản hoàn thành', 'chỉ tiêu gần đạt', 'chỉ tiêu xấp xỉ đạt', 'chỉ tiêu xấp xỉ kế hoạch', 'chỉ tiêu đạt trên 90%', 'chỉ tiêu đạt trên 75%',
      'chỉ tiêu đạt từ 50% trở lên', 'chỉ tiêu đạt tiến độ', 'chỉ tiêu đảm bảo tiến độ', 'chỉ tiêu có khả năng hoàn thành',
    ],
    frames: [
      'cơ bản đạt: #', 'xấp xỉ đạt: #', 'xấp xỉ đạt # chỉ tiêu',
      '# chỉ tiêu gần đạt', '# chỉ tiêu gần hoàn thành', '# chỉ tiêu cơ bản hoàn thành',
      '# chỉ tiêu cơ bản đạt', '# chỉ tiêu xấp xỉ đạt', '# chỉ tiêu đạt trên 75%', '# chỉ tiêu cơ bản đảm bảo tiến độ', '# chỉ tiêu đạt 80% trở lên', '# chỉ tiêu có khả năng hoàn thành',
    ],
  },
} // biome-ignore format: one table
