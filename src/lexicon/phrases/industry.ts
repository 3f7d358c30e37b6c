import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const industry: PhraseTable = {
  'construction.output': {
    heads: [
      'giá trị sản xuất xây dựng', 'tổng giá trị sản xuất xây dựng', 'giá trị sản xuất ngành xây dựng', 'giá trị sản xuất xây dựng cơ bản', 'giá trị xây dựng cơ bản', 'giá trị xây dựng',
      'giá trị ngành xây dựng', 'GTSX xây dựng', 'GTSX ngành xây dựng', 'GTSX XDCB', 'giá trị sản xuất xây dựng trên địa bàn', 'giá trị sản xuất xây dựng khu vực ngoài nhà nước',
      'giá trị sản xuất XDCB', 'tốc độ tăng trưởng ngành xây dựng',
    ],
    frames: [
      'xây dựng tăng #', 'ngành xây dựng đạt #', 'xây dựng cơ bản đạt giá trị #', 'xây dựng ước thực hiện #', 'xây dựng tăng bình quân #',
    ],
  },
  'industry.construction_output': {
    heads: [
      'giá trị sản xuất công nghiệp - xây dựng', 'tổng giá trị sản xuất công nghiệp - xây dựng', 'giá trị sản xuất công nghiệp và xây dựng', 'giá trị sản xuất ngành công nghiệp - xây dựng',
      'giá trị sản xuất công nghiệp, tiểu thủ công nghiệp và xây dựng', 'giá trị sản xuất công nghiệp - TTCN - xây dựng', 'giá trị sản xuất công nghiệp, tiểu thủ công nghiệp, xây dựng cơ bản',
      'giá trị sản xuất công nghiệp - xây dựng cơ bản', 'giá trị sản xuất tiểu thủ công nghiệp - xây dựng', 'giá trị sản xuất CN-XD', 'giá trị sản xuất CN-TTCN-XD',
      'giá trị sản xuất CN, TTCN và XDCB', 'GTSX công nghiệp - xây dựng', 'GTSX CN-XD', 'giá trị công nghiệp - xây dựng', 'giá trị công nghiệp, tiểu thủ công nghiệp, xây dựng',
      'giá trị ngành công nghiệp - xây dựng', 'giá trị sản xuất khu vực II', 'giá trị sản xuất khu vực công nghiệp - xây dựng', 'tốc độ tăng trưởng công nghiệp - xây dựng',
    ],
    frames: [
      'công nghiệp - xây dựng tăng #', 'công nghiệp, xây dựng tăng bình quân #', 'khu vực công nghiệp - xây dựng tăng #', 'khu vực II tăng #', 'ngành công nghiệp - xây dựng đạt #',
    ],
  },
  'industry.output': {
    heads: [
      'tỷ trọng công nghiệp chế biến', 'giá trị sản xuất công nghiệp', 'tổng giá trị sản xuất công nghiệp', 'giá trị sản xuất ngành công nghiệp',
      'giá trị sản xuất công nghiệp - tiểu thủ công nghiệp', 'giá trị sản xuất công nghiệp - thủ công nghiệp', 'giá trị sản xuất tiểu thủ công nghiệp',
      'giá trị sản xuất tiểu thủ công nghiệp và ngành nghề nông thôn', 'giá trị sản xuất CN-TTCN', 'giá trị sản xuất TTCN', 'giá trị công nghiệp - tiểu thủ công nghiệp',
      'giá trị tiểu thủ công nghiệp', 'GTSX công nghiệp', 'GTSX CN-TTCN', 'GTSX công nghiệp - TTCN', 'GTSXCN', 'sản xuất công nghiệp', 'sản xuất công nghiệp - tiểu thủ công nghiệp',
      'giá trị sản xuất công nghiệp ngoài quốc doanh', 'giá trị sản xuất công nghiệp do huyện quản lý', 'giá trị sản xuất công nghiệp trên địa bàn', 'giá trị sản xuất công nghiệp ngoài nhà nước',
      'khu vực có vốn đầu tư nước ngoài', 'khu vực kinh tế trong nước', 'tốc độ tăng trưởng công nghiệp', 'khu vực ngoài nhà nước',
    ],
    frames: [
      'công nghiệp tăng #', 'công nghiệp - tiểu thủ công nghiệp tăng #', 'công nghiệp - tiểu thủ công nghiệp đạt #', 'ngành công nghiệp đạt #', 'sản xuất công nghiệp - TTCN tăng bình quân #',
      'công nghiệp - tiểu thủ công nghiệp có giá trị sản xuất #',
    ],
  },
} // biome-ignore format: one table
