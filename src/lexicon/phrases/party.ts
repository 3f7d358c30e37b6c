import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const party: PhraseTable = {
  'party.inspections': {
    heads: [
      'cuộc kiểm tra', 'cuộc giám sát', 'cuộc kiểm tra, giám sát', 'cuộc kiểm tra theo chương trình', 'cuộc giám sát chuyên đề', 'cuộc kiểm tra khi có dấu hiệu vi phạm', 'lượt kiểm tra, giám sát',
      'đợt kiểm tra, giám sát', 'tổng số cuộc kiểm tra', 'chương trình kiểm tra, giám sát',
    ],
    frames: [
      'kiểm tra, giám sát … # đợt', 'kiểm tra … # đợt', 'kiểm tra, giám sát … # cuộc',
      'tiến hành # cuộc kiểm tra', 'tiến hành # cuộc giám sát', 'thực hiện # cuộc kiểm tra, giám sát', 'tổ chức # cuộc kiểm tra', 'triển khai # cuộc giám sát chuyên đề',
      '# cuộc kiểm tra đối với # tổ chức đảng', 'kiểm tra # cuộc', 'giám sát # cuộc',
    ],
  },
  'party.organizations_inspected': {
    frames: [
      'kiểm tra # tổ chức đảng', 'giám sát # tổ chức đảng', 'giám sát chuyên đề # tổ chức đảng', 'kiểm tra khi có dấu hiệu vi phạm # tổ chức đảng',
    ],
  },
  'party.members_inspected': {
    heads: [
      'đảng viên được kiểm tra',
    ],
    frames: [
      'kiểm tra # đảng viên', 'giám sát # đảng viên', 'kiểm tra khi có dấu hiệu vi phạm đối với # đảng viên',
    ],
  },
  'party.members_admitted': {
    heads: [
      'đảng viên mới', 'đảng viên mới kết nạp', 'số đảng viên mới kết nạp', 'đảng viên được kết nạp', 'kết nạp đảng viên', 'kết nạp đảng viên mới', 'phát triển đảng viên',
      'phát triển đảng viên mới', 'công tác phát triển đảng viên', 'chỉ tiêu kết nạp đảng viên', 'quần chúng ưu tú được kết nạp', 'công tác phát triển Đảng',
    ],
    frames: [
      '# (người|quần chúng|đoàn viên) (đứng vào|được đứng vào|đứng trong|được đứng trong|bước vào) hàng ngũ', '# người vào Đảng',
      '# quần chúng ưu tú được đứng vào hàng ngũ', '# quần chúng ưu tú được kết nạp', '# quần chúng ưu tú … hàng ngũ của đảng', '# quần chúng ưu tú vào đảng',
      'kết nạp # đảng viên', 'kết nạp # đảng viên mới', 'kết nạp được # đảng viên mới', 'kết nạp mới # đảng viên', 'kết nạp # quần chúng ưu tú vào Đảng', 'kết nạp # đoàn viên ưu tú vào Đảng',
      'kết nạp # quần chúng vào Đảng', 'phát triển # đảng viên', 'phát triển mới # đảng viên', 'phát triển được # đảng viên mới', '# đảng viên mới được kết nạp',
      'có # quần chúng được kết nạp vào Đảng', 'xét kết nạp # đảng viên', 'kết nạp đảng viên đạt # chỉ tiêu', 'chuẩn y kết nạp # đảng viên', 'có thêm # đảng viên mới',
    ],
  },
  'party.members_confirmed': {
    heads: [
      'đảng viên dự bị được công nhận chính thức', 'đảng viên được công nhận chính thức', 'đảng viên chuyển chính thức', 'đảng viên dự bị chuyển chính thức',
      'đảng viên được chuyển Đảng chính thức', 'công nhận đảng viên chính thức', 'chuyển Đảng chính thức', 'chuyển đảng viên dự bị thành chính thức',
    ],
    frames: [
      'công nhận # đảng viên chính thức', 'công nhận đảng viên chính thức cho # đồng chí', 'công nhận chính thức cho # đảng viên', 'công nhận đảng viên chính thức đối với # đồng chí',
      'chuyển Đảng chính thức cho # đảng viên', 'chuyển chính thức cho # đảng viên dự bị', 'chuyển đảng viên chính thức # đồng chí', 'xét công nhận # đảng viên chính thức',
      'chuyển # đảng viên dự bị lên chính thức', 'chuẩn y # đảng viên chính thức',
    ],
  },
  'party.members_disciplined': {
    heads: [
      'đảng viên bị kỷ luật', 'đảng viên bị thi hành kỷ luật', 'đảng viên vi phạm bị kỷ luật', 'đảng viên bị xử lý kỷ luật', 'đảng viên vi phạm bị thi hành kỷ luật', 'số đảng viên bị kỷ luật',
      'đảng viên bị khiển trách', 'đảng viên bị cảnh cáo', 'đảng viên bị khai trừ',
    ],
    frames: [
      'thi hành kỷ luật # đảng viên', 'xử lý kỷ luật # đảng viên', 'kỷ luật # đảng viên', 'xem xét, thi hành kỷ luật # đảng viên', 'thi hành kỷ luật đối với # đảng viên', 'xử lý # đảng viên vi phạm',
      'khiển trách #', 'cảnh cáo #', 'cách chức #', 'khai trừ #', 'khai trừ # đảng viên', '# đảng viên bị thi hành kỷ luật',
    ],
  },
  'party.organizations_disciplined': {
    heads: [
      'tổ chức đảng bị kỷ luật', 'tổ chức đảng bị thi hành kỷ luật', 'tổ chức đảng bị xử lý kỷ luật', 'số tổ chức đảng bị kỷ luật', 'tổ chức đảng vi phạm bị kỷ luật', 'chi bộ bị kỷ luật',
      'đảng ủy bị kỷ luật',
    ],
    frames: [
      'khiển trách # đảng ủy', 'khiển trách # chi bộ', 'cảnh cáo # chi bộ', 'cảnh cáo # đảng ủy', 'khiển trách # tổ chức', '# chi bộ … nhận kỷ luật', '# đảng ủy … nhận kỷ luật',
      'thi hành kỷ luật # tổ chức đảng', 'xử lý kỷ luật # tổ chức đảng', 'kỷ luật # tổ chức đảng', 'thi hành kỷ luật # tổ chức đảng và # đảng viên', 'thi hành kỷ luật đối với # tổ chức đảng',
      'khiển trách # tổ chức đảng', 'cảnh cáo # tổ chức đảng', 'kỷ luật khiển trách # chi bộ',
    ],
  },
  'party.members_good': {
    heads: [
      'đảng viên hoàn thành tốt nhiệm vụ trở lên',
      'đảng viên đủ tư cách, hoàn thành tốt nhiệm vụ',
      'đảng viên hoàn thành xuất sắc nhiệm vụ', 'đảng viên hoàn thành tốt nhiệm vụ', 'tỷ lệ đảng viên hoàn thành tốt nhiệm vụ',
    ],
    frames: [
      '# đảng viên … hoàn thành tốt nhiệm vụ', '# đồng chí đảng viên … xuất sắc', '# đảng viên được xếp loại', '# đồng chí … hoàn thành tốt nhiệm vụ',
      '# đảng viên hoàn thành tốt nhiệm vụ trở lên', '# đảng viên hoàn thành xuất sắc nhiệm vụ',
    ],
  },
  'party.members_total': {
    heads: [
      'tổng số đảng viên', 'tổng số đảng viên toàn Đảng bộ', 'số lượng đảng viên', 'đảng viên của Đảng bộ huyện', 'đảng viên toàn huyện', 'tổng số đảng viên hiện có', 'đảng viên đang sinh hoạt',
      'đảng viên nữ', 'đảng viên là người dân tộc thiểu số', 'đảng viên dự bị',
    ],
    frames: [
      '# đảng viên sinh hoạt',
      'thay mặt # đảng viên', 'thay mặt cho # đảng viên', 'đại diện cho # đảng viên', 'đại diện # đảng viên', 'đại biểu chính thức thay mặt # đảng viên', 'đại biểu chính thức đại diện # đảng viên', 'đại biểu chính thức đại diện cho # đảng viên', 'đại biểu chính thức thay mặt cho # đảng viên',
      'đại diện cho # đảng viên', 'toàn Đảng bộ có # đảng viên', 'Đảng bộ huyện có # đảng viên', 'Đảng bộ huyện hiện có # đảng viên', 'nâng tổng số đảng viên lên #',
      'nâng tổng số đảng viên toàn Đảng bộ lên #', 'đưa tổng số đảng viên lên #', '# đảng viên đang sinh hoạt', '# đảng viên trong toàn huyện',
    ],
  },
  'party.organizations_clean': {
    heads: [
      'tổ chức cơ sở đảng trong sạch vững mạnh tiêu biểu', 'chi, đảng bộ trong sạch vững mạnh tiêu biểu', 'tổ chức cơ sở đảng đạt trong sạch vững mạnh', 'tổ chức cơ sở đảng trong sạch vững mạnh',
      'trong sạch vững mạnh và hoàn thành tốt nhiệm vụ',
    ],
    frames: [
      '# chi, đảng bộ cơ sở được công nhận trong sạch vững mạnh', '# đảng bộ … trong sạch vững mạnh', '# chi bộ … trong sạch vững mạnh',
      '# tổ chức cơ sở đảng đạt trong sạch, vững mạnh', '# tổ chức cơ sở đảng trong sạch, vững mạnh', '# tổ chức cơ sở đảng đạt trong sạch vững mạnh', '# tổ chức cơ sở đảng trong sạch vững mạnh',
      'công nhận # đảng bộ đạt trong sạch vững mạnh tiêu biểu', '# TCCSĐ đạt trong sạch vững mạnh', '# chi, đảng bộ đạt trong sạch, vững mạnh',
    ],
  },
  'party.organizations_excellent': {
    heads: [
      'tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ', 'tổ chức đảng hoàn thành xuất sắc nhiệm vụ', 'TCCSĐ hoàn thành xuất sắc nhiệm vụ', 'TCCS đảng hoàn thành xuất sắc nhiệm vụ',
      'chi, đảng bộ hoàn thành xuất sắc nhiệm vụ', 'đảng bộ hoàn thành xuất sắc nhiệm vụ', 'chi bộ hoàn thành xuất sắc nhiệm vụ', 'tỷ lệ tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ',
    ],
    frames: [
      '# đơn vị hoàn thành xuất sắc nhiệm vụ', '# tổ chức … hoàn thành xuất sắc nhiệm vụ',
      'có # tổ chức cơ sở đảng hoàn thành xuất sắc nhiệm vụ',
    ],
  },
  'party.organizations_founded': {
    heads: [
      'chi bộ thành lập mới', 'tổ chức đảng thành lập mới', 'tổ chức cơ sở đảng thành lập mới', 'chi bộ mới thành lập', 'chi bộ trong doanh nghiệp thành lập mới',
      'tổ chức đảng trong doanh nghiệp ngoài nhà nước được thành lập', 'chi bộ, đảng bộ thành lập mới',
    ],
    frames: [
      '# chi bộ mới thành lập', 'ra mắt # chi bộ', 'ra mắt # đảng bộ cơ sở', '# chi bộ … ra đời',
      'thành lập mới # chi bộ', 'thành lập # chi bộ', 'thành lập mới # tổ chức đảng', 'thành lập # đảng bộ cơ sở', 'thành lập # chi bộ trong doanh nghiệp',
      'thành lập # chi bộ ở doanh nghiệp ngoài nhà nước', 'thành lập # tổ chức đảng trong doanh nghiệp tư nhân', 'thành lập # chi bộ quân sự xã', 'thành lập # chi bộ công an xã',
      'có thêm # chi bộ',
    ],
  },
  'party.organizations_good': {
    heads: [
      'tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ', 'tổ chức đảng hoàn thành tốt nhiệm vụ', 'TCCSĐ hoàn thành tốt nhiệm vụ', 'TCCS đảng hoàn thành tốt nhiệm vụ',
      'chi, đảng bộ hoàn thành tốt nhiệm vụ', 'đảng bộ hoàn thành tốt nhiệm vụ', 'chi bộ hoàn thành tốt nhiệm vụ', 'tỷ lệ tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ',
    ],
    frames: [
      '# đơn vị hoàn thành tốt nhiệm vụ',
      '# (tổ chức cơ sở đảng|tổ chức đảng|tccsđ|tccs đảng|chi bộ|đảng bộ|chi, đảng bộ) hoàn thành tốt nhiệm vụ',
    ],
  },
  'party.organizations_total': {
    heads: [
      'tổ chức cơ sở đảng', 'tổ chức cơ sở đảng trực thuộc', 'số tổ chức cơ sở đảng', 'TCCSĐ trực thuộc', 'TCCS đảng', 'chi, đảng bộ trực thuộc', 'chi, đảng bộ cơ sở', 'chi bộ, đảng bộ trực thuộc',
      'tổ chức đảng trực thuộc', 'đảng bộ cơ sở', 'chi bộ cơ sở', 'chi bộ trực thuộc', 'chi bộ trực thuộc đảng ủy cơ sở', 'đảng bộ xã, thị trấn',
    ],
    frames: [
      '# cơ sở đảng', 'còn # cơ sở đảng',
      'Đảng bộ huyện có # tổ chức cơ sở đảng', 'toàn Đảng bộ có # tổ chức cơ sở đảng', 'có # chi, đảng bộ trực thuộc', 'gồm # đảng bộ và # chi bộ cơ sở', 'với # chi bộ trực thuộc',
      'hiện có # tổ chức cơ sở đảng',
    ],
  },
  'party.resolution_study': {
    heads: [
      'tổ chức đảng hoàn thành quán triệt nghị quyết', 'chi, đảng bộ tổ chức quán triệt nghị quyết', 'chi, đảng bộ hoàn thành học tập nghị quyết', 'tổ chức cơ sở đảng hoàn thành học tập, quán triệt',
      'chi, đảng bộ trực thuộc tổ chức xong việc quán triệt, học tập', 'TCCSĐ hoàn thành học tập nghị quyết', 'đảng bộ hoàn thành triển khai nghị quyết',
    ],
    frames: [
      '# chi, đảng bộ … học tập', '# đảng bộ … học xong nghị quyết', '# chi, đảng bộ … quán triệt nghị quyết', '# đảng bộ … phổ biến … nghị quyết',
      '# chi, đảng bộ hoàn thành việc học tập, quán triệt nghị quyết', '# tổ chức cơ sở đảng tổ chức học tập nghị quyết', '# chi, đảng bộ tổ chức xong việc quán triệt nghị quyết',
      '# tổ chức đảng xây dựng chương trình hành động thực hiện nghị quyết',
    ],
  },
} // biome-ignore format: one table
