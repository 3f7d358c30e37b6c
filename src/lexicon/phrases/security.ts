import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const security: PhraseTable = {
  'security.clearance_rate': {
    heads: [
      'khám phá',
      'phá án', 'phá án đạt', 'điều tra, làm rõ', 'khám phá án',
      'tỷ lệ điều tra, làm rõ', 'tỷ lệ làm rõ', 'tỷ lệ điều tra',
      'tỷ lệ điều tra làm rõ', 'tỷ lệ điều tra khám phá', 'tỷ lệ điều tra, khám phá', 'tỷ lệ khám phá', 'tỷ lệ điều tra phá án',
      'tỷ lệ điều tra, khám phá án', 'tỷ lệ điều tra khám phá án', 'tỷ lệ phá án',
    ],
    frames: [
      '# số vụ án', '# số vụ phạm pháp hình sự',
      'tỷ lệ điều tra, khám phá đạt #',
    ],
  },
  'security.crime_cases': {
    heads: [
      'vụ phạm pháp hình sự', 'số vụ phạm pháp hình sự', 'phạm pháp hình sự', 'vụ án hình sự', 'vụ phạm tội về trật tự xã hội', 'tội phạm về trật tự xã hội', 'vụ vi phạm pháp luật hình sự',
      'vụ việc hình sự', 'án hình sự', 'số vụ phạm tội', 'PPHS', 'tội phạm hình sự',
    ],
    frames: [
      'xảy ra # vụ phạm pháp hình sự', 'xảy ra # vụ phạm tội về trật tự xã hội', 'phạm pháp hình sự xảy ra # vụ', 'phạm pháp hình sự giảm #', 'tội phạm về trật tự xã hội giảm #',
      'phát hiện # vụ phạm pháp hình sự', 'kéo giảm phạm pháp hình sự #',
    ],
  },
  'security.traffic_accidents': {
    heads: [
      'vụ tai nạn giao thông', 'số vụ tai nạn giao thông', 'tai nạn giao thông', 'vụ TNGT', 'số vụ TNGT', 'TNGT', 'tai nạn giao thông đường bộ', 'vụ va chạm giao thông',
      'tai nạn giao thông nghiêm trọng', 'số vụ tai nạn',
    ],
    frames: [
      'tai nạn xe cộ … # vụ',
      'xảy ra # vụ tai nạn giao thông', 'xảy ra # vụ TNGT', 'tai nạn giao thông xảy ra # vụ', 'tai nạn giao thông giảm # vụ', 'tai nạn giao thông giảm #', 'kéo giảm tai nạn giao thông #',
    ],
  },
  'security.traffic_deaths': {
    heads: [
      'số người chết do tai nạn giao thông',
    ],
    frames: [
      '# người chết vì tai nạn giao thông', 'tai nạn giao thông … # người chết', 'tai nạn giao thông … # người tử vong', 'tai nạn giao thông … sinh mạng của #', '# người chết do tai nạn giao thông', '# người tử vong vì tai nạn giao thông',
      'làm chết # người', 'làm # người chết',
    ],
  },
} // biome-ignore format: one table
