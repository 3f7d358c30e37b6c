import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const defence: PhraseTable = {
  'defence.recruits': {
    heads: [
      'quân số nhập ngũ',
      'công dân nhập ngũ', 'số công dân nhập ngũ', 'thanh niên nhập ngũ', 'thanh niên lên đường nhập ngũ', 'tân binh', 'chỉ tiêu giao quân', 'chỉ tiêu tuyển quân', 'giao quân', 'tuyển quân',
      'công tác tuyển quân', 'gọi công dân nhập ngũ', 'thanh niên trúng tuyển nghĩa vụ quân sự', 'thanh niên thực hiện nghĩa vụ quân sự', 'công dân thực hiện nghĩa vụ công an',
    ],
    frames: [
      '# con em … bộ đội', '# thanh niên … bộ đội', '# thanh niên nhập ngũ', '# con em lên đường nhập ngũ',
      'giao # tân binh', 'giao quân #', 'giao # quân', 'đưa # thanh niên lên đường nhập ngũ', 'tuyển chọn # công dân nhập ngũ', 'tiễn # thanh niên lên đường nhập ngũ',
      'có # thanh niên lên đường nhập ngũ', 'bàn giao # tân binh', 'gọi # công dân nhập ngũ', 'giao quân đạt # chỉ tiêu', 'hoàn thành # chỉ tiêu giao quân', '# thanh niên thực hiện nghĩa vụ công an',
    ],
  },
} // biome-ignore format: one table
