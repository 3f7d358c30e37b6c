import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const economy: PhraseTable = {
  'economy.gross_product': {
    heads: [
      'giá trị tăng thêm ngành nông nghiệp', 'khu vực nông, lâm nghiệp và thủy sản', 'tổng sản phẩm trên địa bàn', 'tổng sản phẩm trên địa bàn (GRDP)', 'tổng sản phẩm (GRDP)', 'GRDP',
      'GRDP trên địa bàn', 'tổng sản phẩm trong huyện', 'tổng sản phẩm xã hội', 'tổng sản phẩm xã hội trên địa bàn', 'tổng sản phẩm nội địa', 'tổng sản phẩm quốc nội (GDP)', 'GDP',
      'GDP trên địa bàn', 'quy mô GRDP', 'quy mô tổng sản phẩm', 'tổng giá trị tăng thêm', 'giá trị tăng thêm', 'giá trị tăng thêm các ngành kinh tế', 'giá trị tăng thêm (VA)',
      'tổng giá trị gia tăng', 'giá trị gia tăng', 'giá trị gia tăng các ngành kinh tế', 'giá trị sản phẩm các ngành', 'tổng giá trị sản phẩm', 'tổng giá trị sản phẩm xã hội',
      'tỷ trọng du lịch trong GRDP', 'giá trị tăng thêm công nghiệp - xây dựng', 'giá trị tăng thêm công nghiệp', 'giá trị tăng thêm dịch vụ',
    ],
    frames: [
      'GRDP tăng #', 'tổng sản phẩm tăng #', 'giá trị tăng thêm tăng bình quân #', 'tổng sản phẩm được tạo ra đạt #', 'chiếm # trong tổng sản phẩm', 'đóng góp # vào GRDP',
      'khu vực công nghiệp và xây dựng đạt #', 'khu vực dịch vụ đạt #',
    ],
  },
  'economy.gross_product_per_capita': {
    heads: [
      '(mỗi người dân|đầu người|mỗi người), (GRDP|tổng sản phẩm)', '(tính trên|tính theo) (mỗi người dân|đầu người|mỗi người), (GRDP|tổng sản phẩm)',
      'GRDP bình quân đầu người', 'GRDP bình quân/người', 'GRDP/người', 'GRDP bình quân', 'GDP bình quân đầu người', 'GDP/người', 'GDP đầu người', '(GDP|GRDP|tổng sản phẩm) (trên|theo|tính trên|tính theo) (đầu người|mỗi người dân|mỗi người)', 'bình quân GDP đầu người',
      'bình quân GRDP đầu người', 'tổng sản phẩm bình quân đầu người', 'tổng sản phẩm (GRDP) bình quân đầu người', 'tổng sản phẩm trên địa bàn bình quân đầu người',
      'giá trị sản xuất bình quân đầu người', 'bình quân giá trị sản xuất đầu người', 'GTSX bình quân đầu người', 'giá trị sản xuất/người', 'giá trị tăng thêm bình quân đầu người',
      'giá trị gia tăng bình quân đầu người', 'giá trị sản phẩm bình quân đầu người',
    ],
    frames: [
      'đưa GRDP bình quân đầu người lên #', 'nâng GRDP bình quân đầu người từ # lên #', 'GRDP bình quân đầu người gấp # lần', 'GRDP bình quân đầu người tăng #',
    ],
  },
  'economy.growth_rate': {
    heads: [
      'kinh tế … lớn lên bình quân', 'kinh tế lớn lên', 'kinh tế … lớn lên', '(nền |)kinh tế( huyện| thị xã| thành phố| quận| địa phương|) tăng( bình quân|)( hằng năm| hàng năm| mỗi năm|)',
      'tốc độ tăng trưởng kinh tế', 'tốc độ tăng trưởng', 'tăng trưởng kinh tế', 'mức tăng trưởng kinh tế', 'mức tăng trưởng', 'mức tăng trưởng bình quân', 'tốc độ tăng trưởng kinh tế bình quân',
      'tốc độ tăng trưởng kinh tế bình quân hằng năm', 'tốc độ tăng trưởng bình quân', 'tốc độ tăng trưởng bình quân hằng năm', 'tốc độ tăng trưởng kinh tế trên địa bàn', 'tốc độ phát triển kinh tế',
      'nhịp độ tăng trưởng kinh tế', 'nhịp độ tăng trưởng bình quân', 'tỷ lệ tăng trưởng kinh tế', 'tốc độ tăng trưởng GRDP', 'tốc độ tăng trưởng GDP', 'tốc độ tăng GRDP', 'tăng trưởng GRDP',
      'tăng trưởng GDP', 'tốc độ tăng trưởng kinh tế (GRDP)', 'tốc độ tăng trưởng tổng sản phẩm', 'tốc độ tăng tổng sản phẩm trên địa bàn', 'tốc độ tăng trưởng giá trị tăng thêm',
      'tốc độ tăng giá trị tăng thêm', 'tốc độ tăng trưởng giá trị gia tăng', 'kịch bản tăng trưởng',
    ],
    frames: [
      'kinh tế tăng trưởng #', 'kinh tế tăng trưởng bình quân #', 'nền kinh tế tăng trưởng #', 'kinh tế tăng bình quân #', 'duy trì tốc độ tăng trưởng #', 'đạt mức tăng trưởng #',
      'kinh tế có tốc độ tăng trưởng #', 'tăng trưởng kinh tế đạt #',
    ],
  },
  'economy.income_per_capita': {
    heads: [
      'người dân … thu nhập',
      'mỗi người dân … thu nhập', 'bình quân mỗi người … thu nhập', 'thu nhập mỗi người dân', 'thu nhập mỗi người',
      'thu nhập bình quân đầu người', 'thu nhập bình quân', 'thu nhập bình quân đầu người/năm', 'bình quân thu nhập đầu người', 'bình quân thu nhập', 'thu nhập đầu người',
      'thu nhập đầu người bình quân', 'thu nhập bình quân người dân', 'thu nhập bình quân của người dân', 'thu nhập bình quân/người', 'thu nhập bình quân/người/năm', 'thu nhập bình quân một người',
      'thu nhập bình quân nhân khẩu', 'mức thu nhập bình quân', 'mức thu nhập bình quân đầu người', 'mức thu nhập đầu người', 'mức thu nhập của người dân',
      'thu nhập bình quân đầu người trên địa bàn', 'TNBQ', 'TNBQ đầu người', 'thu nhập BQĐN', 'thu nhập bình quân đầu người khu vực nông thôn', 'thu nhập bình quân khu vực nông thôn',
      'thu nhập bình quân đầu người khu vực thành thị', 'thu nhập bình quân đầu người/tháng', 'bình quân thu nhập mỗi người',
    ],
    frames: [
      'người dân có thu nhập bình quân #', 'nâng thu nhập bình quân đầu người lên #', 'đưa thu nhập bình quân đầu người lên #', 'thu nhập bình quân đầu người tăng từ # lên #',
      'nâng mức thu nhập bình quân từ # lên #', 'bình quân mỗi người dân có thu nhập #', 'thu nhập của người dân đạt #', 'thu nhập bình quân đầu người gấp # lần',
    ],
  },
  'economy.output': {
    heads: [
      'tổng giá trị sản xuất', 'tổng giá trị sản xuất các ngành', 'tổng giá trị sản xuất các ngành kinh tế', 'giá trị sản xuất các ngành chủ yếu', 'giá trị sản xuất các ngành kinh tế chủ yếu',
      'giá trị sản xuất một số ngành kinh tế chủ yếu', 'giá trị sản xuất các ngành', 'giá trị sản xuất', 'tổng giá trị sản xuất trên địa bàn', 'giá trị sản xuất trên địa bàn',
      'tổng giá trị sản xuất toàn huyện', 'tổng giá trị sản xuất toàn ngành', 'tổng giá trị sản xuất toàn nền kinh tế', 'giá trị sản xuất toàn nền kinh tế', 'tổng giá trị sản xuất xã hội',
      'tổng giá trị sản xuất trong huyện', 'GTSX', 'tổng GTSX', 'tổng GTSX các ngành', 'GTSX các ngành kinh tế', 'giá trị sản xuất (GO)', 'quy mô các ngành kinh tế', 'quy mô giá trị sản xuất',
      'tốc độ tăng trưởng giá trị sản xuất', 'tốc độ tăng giá trị sản xuất', 'tốc độ tăng giá trị sản xuất các ngành kinh tế', 'tốc độ tăng giá trị sản xuất bình quân hằng năm',
      'tốc độ tăng trưởng GTSX', 'tốc độ tăng GTSX', 'tốc độ tăng trưởng giá trị sản phẩm', 'tăng trưởng giá trị sản xuất', 'tổng giá trị sản xuất toàn ngành kinh tế',
    ],
    frames: [
      'tổng giá trị sản xuất tăng #', 'giá trị sản xuất các ngành tăng #', 'giá trị sản xuất tăng bình quân #', 'đưa tổng giá trị sản xuất lên #', 'đạt tổng giá trị sản xuất #',
      'quy mô kinh tế đứng thứ #',
    ],
  },
} // biome-ignore format: one table
