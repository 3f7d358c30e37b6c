import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const health: PhraseTable = {
  'health.commune_standard': {
    heads: [
      'xã đạt tiêu chí quốc gia về y tế', 'xã đạt bộ tiêu chí quốc gia về y tế xã', 'số xã đạt bộ tiêu chí quốc gia về y tế', 'số xã đạt tiêu chí quốc gia về y tế', 'xã đạt chuẩn quốc gia về y tế',
      'xã, phường đạt chuẩn quốc gia về y tế', 'xã, thị trấn đạt tiêu chí quốc gia về y tế', 'xã đạt chuẩn y tế', 'xã đạt tiêu chí y tế', 'trạm y tế đạt chuẩn quốc gia',
      'trạm y tế đạt bộ tiêu chí quốc gia', 'trạm y tế xã đạt chuẩn', 'trạm y tế đạt chuẩn', 'tỷ lệ xã đạt chuẩn quốc gia về y tế', 'tỷ lệ xã đạt tiêu chí quốc gia về y tế',
    ],
    frames: [
      '# xã có trạm y tế đạt chuẩn',
      'có # xã đạt chuẩn quốc gia về y tế', '# xã, thị trấn đạt bộ tiêu chí quốc gia về y tế xã', '# trạm y tế đạt chuẩn quốc gia', 'duy trì # xã đạt tiêu chí quốc gia về y tế',
      'công nhận # xã đạt chuẩn quốc gia về y tế',
    ],
  },
  'health.insurance_coverage': {
    heads: [
      'thẻ bảo hiểm y tế', 'bảo hiểm y tế',
      'người dân tham gia bảo hiểm y tế', 'dân số tham gia bảo hiểm y tế', 'tham gia bảo hiểm y tế', 'bảo hiểm y tế phủ', 'bao phủ bảo hiểm y tế', 'người tham gia bảo hiểm y tế',
      'tỷ lệ người dân tham gia bảo hiểm y tế', 'tỷ lệ dân số tham gia bảo hiểm y tế', 'tỷ lệ bao phủ bảo hiểm y tế', 'độ bao phủ bảo hiểm y tế', 'tỷ lệ người tham gia bảo hiểm y tế',
      'tỷ lệ tham gia bảo hiểm y tế', 'tỷ lệ bao phủ BHYT toàn dân', 'tỷ lệ người dân tham gia BHYT', 'tỷ lệ dân số tham gia BHYT', 'tỷ lệ bao phủ BHYT', 'độ bao phủ BHYT', 'mức độ bao phủ BHYT',
      'tỷ lệ BHYT', 'diện bao phủ bảo hiểm y tế', 'người dân tham gia BHYT', 'tỷ lệ người dân có thẻ bảo hiểm y tế', 'tỷ lệ người dân có BHYT', 'tỷ lệ bao phủ bảo hiểm y tế trên tổng dân số',
      'tỷ lệ học sinh tham gia BHYT', 'tỷ lệ hộ nghèo có thẻ BHYT', 'tỷ lệ che phủ bảo hiểm y tế', 'hộ cận nghèo được cấp thẻ BHYT', 'người tham gia BHYT',
    ],
    frames: [
      '# người dân tham gia BHYT', '# dân số tham gia bảo hiểm y tế', '# người dân có thẻ bảo hiểm y tế', '# học sinh tham gia bảo hiểm y tế', 'nâng tỷ lệ bao phủ BHYT lên #',
      'đưa tỷ lệ tham gia BHYT đạt #', 'bao phủ BHYT đạt #', 'người dân tham gia BHYT đạt #',
    ],
  },
  'health.malnutrition_rate': {
    heads: [
      'tỷ lệ trẻ em suy dinh dưỡng', 'tỷ lệ suy dinh dưỡng trẻ em', 'tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng', 'tỷ lệ suy dinh dưỡng ở trẻ em dưới 5 tuổi',
      'tỷ lệ trẻ em dưới 5 tuổi bị suy dinh dưỡng', 'tỷ lệ trẻ dưới 5 tuổi suy dinh dưỡng', 'tỷ lệ suy dinh dưỡng', 'tỷ lệ trẻ suy dinh dưỡng', 'tỷ lệ SDD trẻ em dưới 5 tuổi', 'tỷ lệ SDD',
      'tỷ lệ trẻ em suy dinh dưỡng thể nhẹ cân', 'tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân', 'tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi', 'tỷ lệ suy dinh dưỡng cân nặng/tuổi',
      'tỷ lệ suy dinh dưỡng chiều cao/tuổi', 'trẻ em dưới 5 tuổi suy dinh dưỡng', 'trẻ suy dinh dưỡng',
    ],
    frames: [
      'giảm tỷ lệ trẻ em suy dinh dưỡng xuống còn #', 'tỷ lệ suy dinh dưỡng trẻ em giảm còn #', 'trẻ em suy dinh dưỡng còn #', 'tỷ lệ trẻ suy dinh dưỡng giảm #',
    ],
  },
} // biome-ignore format: one table
