import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const trade: PhraseTable = {
  'trade.services_output': {
    heads: [
      'giá trị sản xuất thương mại - dịch vụ', 'giá trị sản xuất dịch vụ', 'giá trị sản xuất ngành dịch vụ', 'giá trị sản xuất các ngành dịch vụ', 'giá trị sản xuất thương mại, dịch vụ, du lịch',
      'giá trị sản xuất dịch vụ - thương mại', 'giá trị sản xuất khu vực III', 'giá trị thương mại - dịch vụ', 'giá trị ngành thương mại - dịch vụ', 'giá trị dịch vụ - thương mại',
      'tổng giá trị thương mại - dịch vụ', 'tổng giá trị dịch vụ thương mại', 'GTSX thương mại - dịch vụ', 'GTSX dịch vụ', 'GTSX TM-DV', 'doanh thu thương mại - dịch vụ',
      'tổng doanh thu thương mại - dịch vụ', 'doanh thu ngành thương mại - dịch vụ', 'doanh số thương mại - dịch vụ', 'doanh thu TMDV', 'doanh thu dịch vụ', 'doanh thu các ngành dịch vụ',
      'doanh thu vận tải', 'doanh thu vận tải, kho bãi', 'tốc độ tăng trưởng thương mại - dịch vụ', 'doanh số toàn ngành thương mại - dịch vụ',
    ],
    frames: [
      'thương mại - dịch vụ tăng #', 'dịch vụ tăng #', 'thương mại - dịch vụ đạt #', 'khu vực III tăng #', 'thương mại, dịch vụ, du lịch tăng bình quân #',
    ],
  },
  'trade.export_value': {
    heads: [
      'hàng xuất khẩu', 'hàng hóa xuất khẩu', 'bán ra nước ngoài',
      'giá trị xuất khẩu thủy sản', 'kim ngạch xuất khẩu', 'tổng kim ngạch xuất khẩu', 'giá trị xuất khẩu', 'tổng giá trị xuất khẩu', 'giá trị hàng hóa xuất khẩu', 'giá trị hàng xuất khẩu',
      'kim ngạch xuất khẩu hàng hóa', 'kim ngạch xuất khẩu trên địa bàn', 'giá trị kim ngạch xuất khẩu', 'trị giá xuất khẩu', 'doanh thu xuất khẩu', 'KNXK', 'giá trị xuất khẩu trực tiếp',
      'kim ngạch xuất khẩu thủy sản', 'giá trị xuất khẩu nông sản', 'kim ngạch xuất khẩu qua cửa khẩu',
    ],
    frames: [
      '# (tiền|giá trị|kim ngạch) xuất khẩu',
      'xuất khẩu đạt # USD', 'xuất khẩu ước đạt #', 'xuất khẩu hàng hóa đạt #', 'xuất khẩu tăng #', 'xuất khẩu đạt kim ngạch #',
    ],
  },
  'trade.retail_sales': {
    heads: [
      'tổng mức bán ra', 'tổng mức bán ra hàng hóa và dịch vụ',
      'tổng mức bán lẻ', 'tổng mức bán lẻ hàng hóa, dịch vụ', 'tổng mức lưu chuyển hàng hóa bán lẻ và doanh thu dịch vụ', 'tổng mức lưu chuyển hàng hóa bán lẻ và doanh thu dịch vụ tiêu dùng', 'tổng mức lưu chuyển hàng hóa bán lẻ', 'bán lẻ và dịch vụ',
      'lưu chuyển hàng hóa và doanh thu dịch vụ', 'doanh thu dịch vụ lưu trú', 'doanh thu lưu trú',
      'tổng mức bán lẻ hàng hóa và doanh thu dịch vụ', 'tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng', 'tổng mức bán lẻ hàng hóa và dịch vụ', 'tổng mức bán lẻ hàng hóa', 'tổng mức bán lẻ',
      'tổng mức hàng hóa bán lẻ và doanh thu dịch vụ', 'tổng mức hàng hóa bán lẻ và dịch vụ', 'tổng mức hàng hóa bán lẻ', 'tổng mức hàng hóa bán ra và doanh thu dịch vụ',
      'tổng mức lưu chuyển hàng hóa bán lẻ', 'tổng mức lưu chuyển hàng hóa và doanh thu dịch vụ', 'tổng mức luân chuyển hàng hóa và doanh thu dịch vụ', 'tổng mức lưu chuyển hàng hóa',
      'tổng mức luân chuyển hàng hóa', 'tổng doanh thu bán lẻ hàng hóa', 'doanh thu bán lẻ hàng hóa', 'doanh thu bán lẻ', 'tổng mức bán lẻ hàng hóa xã hội', 'mức bán lẻ hàng hóa',
      'doanh thu dịch vụ lưu trú, ăn uống', 'doanh thu lưu trú, ăn uống', 'doanh thu ăn uống, lưu trú', 'doanh thu khách sạn, nhà hàng', 'dịch vụ ăn uống, lưu trú',
      'tổng mức bán lẻ hàng hóa và doanh thu dịch vụ tiêu dùng xã hội', 'tổng mức bán lẻ dịch vụ ăn uống, lưu trú',
    ],
    frames: [
      'tổng mức bán lẻ hàng hóa tăng #', 'tổng mức bán lẻ tăng bình quân #', 'bán lẻ hàng hóa và doanh thu dịch vụ đạt #',
    ],
  },
  'trade.turnover': {
    heads: [
      'tổng trị giá hàng xuất, nhập khẩu', 'trị giá hàng hóa xuất nhập khẩu',
      'tổng kim ngạch xuất nhập khẩu qua cửa khẩu', 'tổng kim ngạch xuất nhập khẩu', 'kim ngạch xuất nhập khẩu', 'tổng giá trị xuất nhập khẩu',
    ],
  },
} // biome-ignore format: one table
