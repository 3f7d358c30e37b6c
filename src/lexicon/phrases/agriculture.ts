import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const agriculture: PhraseTable = {
  'agriculture.grain_output': {
    heads: [
      'tổng sản lượng lương thực có hạt', 'sản lượng lương thực có hạt', 'sản lượng lương thực', 'tổng sản lượng lương thực', 'tổng sản lượng lương thực cả năm', 'tổng sản lượng lương thực quy thóc',
      'sản lượng lương thực quy thóc', 'sản lượng cây lương thực có hạt', 'tổng sản lượng cây lương thực có hạt', 'sản lượng lương thực cây có hạt', 'sản lượng cây lương thực',
      'tổng lương thực có hạt', 'lương thực có hạt', 'tổng sản lượng hạt lương thực', 'tổng sản lượng lúa, ngô', 'sản lượng thóc, ngô', 'sản lượng lương thực bình quân hằng năm',
    ],
    frames: [
      'tổng sản lượng lương thực đạt #', 'thu hoạch được # lương thực', 'đưa tổng sản lượng lương thực lên #', 'sản lượng lương thực tăng bình quân #', 'lương thực có hạt đạt #', 'lương thực đạt #',
    ],
  },
  'agriculture.grain_per_capita': {
    heads: [
      'lương thực bình quân đầu người', 'sản lượng lương thực bình quân đầu người', 'bình quân lương thực đầu người',
    ],
  },
  'agriculture.land_productivity': {
    heads: [
      'giá trị sản phẩm trên 1 ha đất canh tác', 'giá trị sản xuất trên 1 ha', 'giá trị sản xuất bình quân trên 1 ha', 'giá trị sản xuất bình quân/ha', 'giá trị sản xuất/ha',
      'giá trị sản xuất/ha đất nông nghiệp', 'giá trị sản xuất trên 1 ha đất canh tác', 'giá trị sản xuất nông nghiệp trên 1 ha', 'giá trị sản phẩm thu hoạch trên 1 ha đất trồng trọt',
      'giá trị sản phẩm thu hoạch trên 1 ha mặt nước nuôi trồng thủy sản', 'giá trị sản phẩm thu hoạch bình quân/ha', 'giá trị sản phẩm thu được trên 1 ha', 'giá trị thu được trên 1 ha canh tác',
      'giá trị thu được trên mỗi ha', 'giá trị thu hoạch trên 1 ha', 'giá trị sản xuất trên một đơn vị diện tích', 'giá trị sản phẩm trên một đơn vị diện tích',
      'giá trị sản phẩm thu hoạch trên một đơn vị diện tích', 'giá trị thu nhập trên 1 ha', 'giá trị thu nhập trên đơn vị diện tích', 'thu nhập bình quân trên 1 ha',
      'thu nhập trên một đơn vị diện tích canh tác', 'giá trị canh tác trên 1 ha', 'giá trị kinh tế trên 1 ha', 'giá trị trồng trọt trên 1 ha', 'doanh thu bình quân trên 1 ha', 'GTSX/ha',
      'GTSX trên 1 ha',
    ],
    frames: [
      'nâng giá trị sản xuất trên 1 ha lên #', 'đưa giá trị thu nhập trên 1 ha đất canh tác lên #', 'bình quân mỗi ha cho thu nhập #', 'bình quân 1 ha đất canh tác đạt #',
      'mỗi ha đất canh tác cho giá trị #',
    ],
  },
  'agriculture.sown_area': {
    heads: [
      'tổng diện tích gieo trồng', 'diện tích gieo trồng', 'tổng diện tích gieo trồng cả năm', 'tổng diện tích gieo trồng cây hàng năm', 'diện tích gieo trồng cây hàng năm', 'diện tích cây hàng năm',
      'tổng diện tích cây hàng năm', 'tổng diện tích gieo trồng cây ngắn ngày', 'diện tích cây ngắn ngày', 'tổng diện tích cây trồng', 'tổng diện tích gieo trồng các loại cây trồng',
      'diện tích gieo trồng các loại cây', 'tổng DTGT', 'diện tích cây vụ đông', 'tổng diện tích cây vụ đông', 'tổng diện tích xuống giống', 'tổng diện tích sản xuất cây hàng năm',
      'cây trồng các loại',
    ],
    frames: [
      'gieo trồng được #', 'gieo trồng # cây trồng các loại', 'gieo trồng # cây hàng năm', 'gieo trồng # cây vụ đông', 'trồng được # cây vụ đông', 'triển khai gieo trồng #',
      'đưa vào sản xuất # cây trồng các loại',
    ],
  },
} // biome-ignore format: one table
