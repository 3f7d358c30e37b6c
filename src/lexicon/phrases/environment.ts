import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const environment: PhraseTable = {
  'environment.waste_collection_rate': {
    heads: [
      'tỷ lệ thu gom rác thải', 'tỷ lệ thu gom, xử lý rác thải', 'tỷ lệ rác thải được thu gom, xử lý', 'tỷ lệ rác thải sinh hoạt được thu gom', 'tỷ lệ thu gom chất thải rắn sinh hoạt',
      'tỷ lệ chất thải rắn sinh hoạt được thu gom, xử lý', 'tỷ lệ thu gom chất thải rắn', 'tỷ lệ chất thải rắn được thu gom', 'tỷ lệ thu gom rác', 'tỷ lệ rác thải đô thị được thu gom',
      'tỷ lệ thu gom, xử lý chất thải rắn ở đô thị', 'tỷ lệ thu gom rác thải nông thôn', 'tỷ lệ chất thải rắn ở nông thôn được thu gom', 'tỷ lệ thu gom chất thải y tế',
      'tỷ lệ chất thải nguy hại được xử lý', 'tỷ lệ CTRSH được thu gom',
    ],
    frames: [
      '# rác thải được thu gom', '# chất thải rắn sinh hoạt được thu gom, xử lý', 'thu gom, xử lý rác thải đạt #', 'nâng tỷ lệ thu gom rác thải lên #', 'rác thải sinh hoạt được thu gom đạt #',
    ],
  },
} // biome-ignore format: one table
