import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const education: PhraseTable = {
  'education.national_standard_rate': {
    heads: [
      'tỷ lệ trường đạt chuẩn quốc gia', 'tỷ lệ trường chuẩn quốc gia', 'tỷ lệ trường học đạt chuẩn quốc gia', 'tỷ lệ số trường đạt chuẩn quốc gia', 'tỷ lệ trường học các cấp đạt chuẩn quốc gia',
      'tỷ lệ trường đạt chuẩn', 'tỷ lệ trường công lập đạt chuẩn quốc gia', 'tỷ lệ trường học có cơ sở vật chất đạt chuẩn quốc gia',
    ],
    frames: [
      '# số trường đạt chuẩn quốc gia', '# trường học đạt chuẩn quốc gia', 'trường đạt chuẩn quốc gia chiếm #', 'trường đạt chuẩn quốc gia đạt tỷ lệ #', 'nâng tỷ lệ trường đạt chuẩn quốc gia lên #',
    ],
  },
  'education.national_standard_schools': {
    heads: [
      'trường đạt chuẩn quốc gia', 'trường chuẩn quốc gia', 'số trường đạt chuẩn quốc gia', 'tổng số trường đạt chuẩn quốc gia', 'trường học đạt chuẩn quốc gia', 'trường học đạt chuẩn',
      'trường đạt chuẩn', 'trường được công nhận đạt chuẩn quốc gia', 'trường đạt CQG', 'trường đạt chuẩn quốc gia mức độ 1', 'trường đạt chuẩn quốc gia mức độ 2',
    ],
    frames: [
      'có # trường đạt chuẩn quốc gia', 'có thêm # trường đạt chuẩn quốc gia', '# trường được công nhận đạt chuẩn quốc gia', 'công nhận mới # trường đạt chuẩn quốc gia',
      'công nhận lại # trường đạt chuẩn quốc gia', 'công nhận thêm # trường chuẩn quốc gia', 'nâng tổng số trường đạt chuẩn quốc gia lên #', 'xây dựng # trường đạt chuẩn quốc gia',
      'duy trì # trường đạt chuẩn quốc gia',
    ],
  },
} // biome-ignore format: one table
