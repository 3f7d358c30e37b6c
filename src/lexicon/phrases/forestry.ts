import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const forestry: PhraseTable = {
  'forestry.area': {
    heads: [
      'diện tích rừng', 'diện tích rừng hiện có', 'tổng diện tích rừng', 'diện tích có rừng', 'diện tích đất có rừng', 'diện tích rừng tự nhiên', 'diện tích rừng trồng', 'diện tích rừng sản xuất',
      'diện tích rừng phòng hộ', 'diện tích rừng đặc dụng', 'diện tích rừng ngập mặn', 'diện tích rừng khoanh nuôi', 'diện tích rừng được bảo vệ', 'diện tích rừng giao khoán',
      'diện tích rừng gỗ lớn', 'diện tích rừng được cấp chứng chỉ FSC', 'rừng hiện có', 'rừng tự nhiên', 'rừng phòng hộ', 'rừng đặc dụng', 'rừng sản xuất', 'rừng trồng',
    ],
    frames: [
      '# rừng (tự nhiên|phòng hộ|đặc dụng|sản xuất)', '# rừng, trong đó',
      'khoán bảo vệ #', 'rừng gỗ lớn #', '# rừng gỗ lớn',
      'bảo vệ # rừng', 'quản lý, bảo vệ # rừng', 'khoanh nuôi, bảo vệ # rừng', 'khoanh nuôi tái sinh # rừng', 'giao khoán bảo vệ # rừng', 'chăm sóc # rừng trồng', 'toàn huyện có # rừng',
      'rừng có diện tích #',
    ],
  },
  'forestry.planted_area': {
    heads: [
      'số rừng trồng mới',
      'diện tích rừng trồng mới', 'diện tích trồng rừng', 'diện tích trồng rừng mới', 'diện tích trồng mới rừng', 'diện tích trồng rừng tập trung', 'diện tích rừng trồng mới tập trung',
      'trồng rừng', 'trồng rừng mới', 'trồng mới rừng', 'trồng rừng tập trung', 'trồng rừng sản xuất', 'trồng rừng phòng hộ', 'trồng rừng thay thế', 'trồng rừng gỗ lớn', 'trồng rừng phân tán',
      'trồng lại rừng sau khai thác', 'rừng trồng mới', 'chỉ tiêu trồng rừng',
    ],
    frames: [
      'trồng mới # ha rừng', 'rừng * trồng mới # ha',
      'trồng tập trung #',
      'trồng # rừng', 'trồng mới # rừng', 'trồng mới được # rừng tập trung', 'trồng được # rừng các loại', 'trồng # rừng sản xuất', 'trồng # rừng phòng hộ', 'trồng mới # rừng kinh tế',
      'trồng rừng vượt # kế hoạch', 'hoàn thành # chỉ tiêu trồng rừng',
    ],
  },
  'forestry.cover_rate': {
    heads: [
      'rừng … che phủ',
      'tỷ lệ che phủ rừng', 'độ che phủ rừng', 'độ che phủ của rừng', 'tỷ lệ che phủ của rừng', 'tỷ lệ độ che phủ rừng', 'tỷ lệ rừng che phủ', 'độ che phủ', 'tỷ lệ che phủ', 'mật độ che phủ rừng',
      'tỷ lệ che phủ rừng và cây lâu năm', 'tỷ lệ che phủ rừng (kể cả cây cao su)',
    ],
    frames: [
      'nâng tỷ lệ che phủ rừng lên #', 'nâng độ che phủ rừng từ # lên #', 'đưa độ che phủ rừng đạt #', 'duy trì tỷ lệ che phủ rừng #', 'giữ ổn định độ che phủ rừng #', 'độ che phủ rừng tăng #',
    ],
  },
} // biome-ignore format: one table
