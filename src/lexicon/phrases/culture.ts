import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const culture: PhraseTable = {
  'culture.family_rate': {
    heads: [
      'hộ văn hóa', 'hộ đạt chuẩn văn hóa',
      'tỷ lệ gia đình văn hóa', 'tỷ lệ hộ gia đình văn hóa', 'tỷ lệ hộ gia đình đạt chuẩn văn hóa', 'tỷ lệ hộ đạt gia đình văn hóa', 'tỷ lệ gia đình đạt danh hiệu văn hóa',
      'tỷ lệ gia đình đạt chuẩn văn hóa', 'tỷ lệ hộ gia đình đạt danh hiệu gia đình văn hóa', 'tỷ lệ hộ được công nhận gia đình văn hóa', 'tỷ lệ GĐVH', 'gia đình văn hóa', 'hộ gia đình văn hóa',
      'tỷ lệ hộ đạt chuẩn văn hóa', 'tỷ lệ gia đình đạt tiêu chuẩn văn hóa',
    ],
    frames: [
      '# hộ đạt gia đình văn hóa', '# hộ gia đình đạt danh hiệu gia đình văn hóa', '# gia đình được công nhận gia đình văn hóa', '# số hộ đạt chuẩn văn hóa', 'gia đình văn hóa đạt #',
      'hộ gia đình văn hóa chiếm #',
    ],
  },
  'culture.village_halls_rate': {
    heads: [
      'nhà văn hóa đã phủ', 'nhà văn hóa phủ', 'nhà sinh hoạt cộng đồng',
      '(số |)(thôn|bản|ấp|xóm|buôn|làng|khóm|tổ dân phố|khu dân cư|khu phố) có nhà (văn hóa|sinh hoạt cộng đồng)', 'tỷ lệ thôn có nhà văn hóa',
    ],
    frames: [
      '# thôn, tổ dân phố có nhà văn hóa', '# số thôn, bản … nhà văn hóa', '# thôn, bản có nhà văn hóa', '# ấp có nhà văn hóa',
      '# thôn có nhà văn hóa', 'thôn, khu phố có nhà văn hóa đạt #',
    ],
  },
  'culture.village_rate': {
    heads: [
      'thôn, bản … danh hiệu văn hóa',
      'tỷ lệ thôn văn hóa', 'tỷ lệ làng văn hóa', 'tỷ lệ thôn, bản văn hóa', 'tỷ lệ bản văn hóa', 'tỷ lệ ấp văn hóa', 'tỷ lệ khu phố văn hóa', 'tỷ lệ ấp, khu phố văn hóa', 'tỷ lệ khóm, ấp văn hóa',
      'tỷ lệ tổ dân phố văn hóa', 'tỷ lệ thôn, tổ dân phố văn hóa', 'tỷ lệ thôn, tổ dân phố đạt chuẩn văn hóa', 'tỷ lệ khu dân cư văn hóa', 'tỷ lệ khu dân cư đạt danh hiệu khu dân cư văn hóa',
      'tỷ lệ khu dân cư tiên tiến', 'tỷ lệ làng, khu phố văn hóa', 'tỷ lệ thôn, khối phố văn hóa', 'tỷ lệ thôn, buôn văn hóa', 'tỷ lệ xóm, bản văn hóa',
      'tỷ lệ thôn, bản, tổ dân phố đạt danh hiệu văn hóa', 'thôn văn hóa', 'ấp, khu phố văn hóa', 'khu dân cư văn hóa', 'thôn, bản văn hóa', 'khu phố văn hóa',
    ],
    frames: [
      '# thôn, bản được công nhận danh hiệu văn hóa', '# thôn, bản … văn hóa', '# khu dân cư … danh hiệu văn hóa',
      '# thôn đạt chuẩn văn hóa', '# ấp, khu phố văn hóa', '# thôn, bản đạt danh hiệu thôn, bản văn hóa', '# khu dân cư đạt chuẩn văn hóa', 'thôn văn hóa đạt #',
    ],
  },
  'urban.civilized_wards': {
    heads: [
      'phường đạt chuẩn văn minh đô thị', 'thị trấn đạt chuẩn văn minh đô thị', 'phường, thị trấn đạt chuẩn văn minh đô thị', 'số phường đạt chuẩn văn minh đô thị',
      'số phường, thị trấn đạt chuẩn văn minh đô thị', 'phường văn minh đô thị', 'thị trấn văn minh đô thị', 'phường đạt chuẩn VMĐT', 'phường đạt chuẩn đô thị văn minh',
      'thị trấn đạt chuẩn đô thị văn minh', 'phường, thị trấn đạt đô thị văn minh', 'tỷ lệ phường đạt chuẩn văn minh đô thị',
    ],
    frames: [
      'có # phường đạt chuẩn văn minh đô thị', '# phường đạt chuẩn phường văn minh đô thị', '# thị trấn được công nhận đạt chuẩn văn minh đô thị', 'duy trì # phường đạt chuẩn văn minh đô thị',
      'công nhận # phường đạt chuẩn văn minh đô thị',
    ],
  },
} // biome-ignore format: one table
