import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const fishery: PhraseTable = {
  'fishery.output': {
    heads: [
      'khai thác biển',
      'sản lượng tôm - lúa', 'sản lượng thủy sản', 'tổng sản lượng thủy sản', 'sản lượng thủy, hải sản', 'sản lượng hải sản', 'sản lượng nuôi trồng thủy sản', 'sản lượng thủy sản nuôi trồng',
      'sản lượng nuôi trồng', 'sản lượng khai thác thủy sản', 'sản lượng thủy sản khai thác', 'sản lượng khai thác hải sản', 'sản lượng hải sản khai thác', 'sản lượng khai thác',
      'sản lượng đánh bắt', 'sản lượng đánh bắt hải sản', 'sản lượng khai thác, đánh bắt', 'sản lượng khai thác nội đồng', 'sản lượng nuôi trồng và khai thác thủy sản',
      'sản lượng khai thác và nuôi trồng thủy sản', 'sản lượng nuôi trồng, đánh bắt thủy, hải sản', 'sản lượng thủy sản thu hoạch', 'sản lượng thu hoạch thủy sản', 'sản lượng tôm nuôi',
      'sản lượng cá tra', 'nuôi trồng thủy sản',
    ],
    frames: [
      'khai thác được # hải sản', 'đánh bắt # hải sản', 'khai thác # thủy sản', 'thu hoạch # thủy sản', 'sản lượng thủy sản tăng bình quân #', 'thủy sản đạt sản lượng #',
    ],
  },
  'fishery.area': {
    heads: [
      'mặt nước nuôi thủy sản', 'mặt nước nuôi trồng thủy sản', 'mặt nước nuôi cá', 'mặt nước nuôi tôm', 'ao hồ nuôi cá', 'ao, hồ nuôi cá', 'ao nuôi cá', 'ao nuôi thủy sản',
      'diện tích nuôi trồng thủy sản', 'diện tích nuôi thủy sản', 'tổng diện tích nuôi trồng', 'diện tích thả nuôi', 'diện tích thả nuôi thủy sản', 'diện tích mặt nước nuôi trồng thủy sản',
      'diện tích mặt nước nuôi thủy sản', 'diện tích NTTS', 'diện tích nuôi tôm', 'diện tích nuôi cá', 'diện tích nuôi cá tra', 'diện tích nuôi tôm công nghiệp',
      'diện tích nuôi tôm thâm canh, bán thâm canh', 'diện tích nuôi tôm siêu thâm canh', 'diện tích nuôi tôm quảng canh cải tiến', 'diện tích nuôi tôm công nghệ cao', 'diện tích tôm - lúa',
      'diện tích nuôi thủy sản nước ngọt', 'diện tích nuôi thủy sản mặn, lợ', 'diện tích ao, hồ nuôi cá', 'thủy sản thả nuôi',
    ],
    frames: [
      'thả nuôi #', 'thả nuôi được # tôm', 'đưa vào nuôi trồng thủy sản #', 'thả giống trên diện tích #', 'thủy sản thả nuôi #', 'thủy sản có diện tích nuôi trồng #',
    ],
  },
} // biome-ignore format: one table
