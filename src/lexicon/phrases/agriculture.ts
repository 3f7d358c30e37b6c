import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const agriculture: PhraseTable = {
  'agriculture.crop_area': {
    heads: [
      'diện tích cây công nghiệp dài ngày', 'diện tích cây công nghiệp lâu năm', 'diện tích cây công nghiệp ngắn ngày', 'diện tích cây công nghiệp hàng năm', 'diện tích cây ăn quả',
      'diện tích cây ăn trái', 'diện tích vườn cây ăn trái', 'diện tích rau màu', 'diện tích màu', 'diện tích rau, đậu các loại', 'diện tích cây lương thực có hạt', 'diện tích cây trồng có hạt',
      'diện tích cây dược liệu', 'diện tích rau an toàn', 'diện tích cà phê',
    ],
    frames: [
      'xuống giống # màu', 'trồng mới # cây ăn quả',
    ],
  },
  'agriculture.crop_output': {
    heads: [
      'sản lượng mủ cao su', 'sản lượng cà phê nhân', 'sản lượng cà phê nhân xô', 'sản lượng chè búp tươi', 'sản lượng mía cây', 'sản lượng mía nguyên liệu', 'sản lượng sắn củ tươi',
      'sản lượng rau các loại', 'sản lượng rau màu', 'sản lượng rau, đậu các loại', 'sản lượng màu', 'sản lượng trái cây', 'sản lượng cây ăn quả', 'sản lượng cây ăn trái', 'sản lượng lạc vỏ',
      'sản lượng hạt điều', 'sản lượng vải thiều', 'sản lượng quả tươi', 'sản lượng ngô', 'sản lượng cây có củ',
    ],
    frames: [
      'thu hái # chè búp tươi',
    ],
  },
  'agriculture.grain_output': {
    heads: [
      'lương thực có hạt( thu| đạt| có|) sản lượng',
      'lương thực cây có hạt',
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
      'bình quân lương thực', 'bình quân sản lượng lương thực', 'lương thực quy thóc bình quân đầu người', 'lương thực bình quân',
      'lương thực bình quân',
      'lương thực bình quân đầu người', 'sản lượng lương thực bình quân đầu người', 'bình quân lương thực đầu người',
    ],
  },
  'agriculture.land_productivity': {
    heads: [
      'thu nhập bình quân trên đơn vị đất nông nghiệp', 'thu nhập trên đơn vị diện tích', 'giá trị thu được trên ha',
      'giá trị sản phẩm trên đất trồng trọt', 'giá trị sản phẩm/ha đất trồng trọt', 'giá trị sản phẩm/ha', '(mỗi|một|1) (ha|hécta|héc ta|hecta) đất',
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
  'agriculture.livestock_herd': {
    heads: [
      'tổng đàn gia súc', 'đàn gia súc', 'số lượng đàn gia súc', 'tổng đàn gia súc chính', 'đàn gia súc chính', 'tổng đàn đại gia súc', 'đàn đại gia súc', 'đàn gia súc có sừng', 'đàn gia súc ăn cỏ',
      'số đầu gia súc', 'gia súc', 'đàn trâu', 'đàn bò', 'đàn trâu, bò', 'đàn lợn', 'đàn heo', 'đàn dê', 'đàn bò sữa', 'đàn lợn nái', 'tổng đàn lợn', 'tổng đàn heo',
    ],
    frames: [
      '# con bò', '# con trâu', '# con lợn', '# con heo', '# con dê', '# con ngựa', '# con trâu, bò', '# con trâu bò', '# con gia súc', '# con bò sữa', '# con lợn thịt', '# con lợn nái',
      'duy trì đàn gia súc # con', 'nâng tổng đàn gia súc lên # con', 'tái đàn # con lợn', 'đàn gia súc tăng #', 'nuôi mới # con gia súc', 'gia súc có tổng đàn #',
    ],
  },
  'agriculture.meat_output': {
    heads: [
      'thịt hơi', 'thịt hơi các loại',
      'sản lượng thịt hơi xuất chuồng', 'sản lượng thịt hơi', 'tổng sản lượng thịt hơi', 'sản lượng thịt hơi các loại', 'tổng sản lượng thịt hơi xuất chuồng',
      'sản lượng thịt hơi xuất chuồng các loại', 'sản lượng thịt các loại', 'sản lượng thịt', 'tổng sản lượng thịt', 'sản lượng thịt xuất chuồng', 'sản lượng xuất chuồng', 'thịt hơi xuất chuồng',
      'sản lượng thịt gia súc, gia cầm', 'sản lượng thịt hơi gia súc, gia cầm', 'sản lượng thịt lợn hơi', 'sản lượng thịt lợn hơi xuất chuồng', 'sản lượng thịt heo hơi', 'sản lượng thịt trâu, bò',
      'sản lượng thịt gia cầm', 'sản lượng thịt gia súc hơi', 'trọng lượng thịt hơi xuất chuồng',
    ],
    frames: [
      'xuất chuồng # thịt hơi', 'xuất bán # thịt hơi', 'cung cấp ra thị trường # thịt hơi', 'thịt hơi xuất chuồng đạt #',
    ],
  },
  'agriculture.output': {
    heads: [
      'giá trị sản xuất nông nghiệp', 'giá trị sản xuất ngành nông nghiệp', 'tổng giá trị sản xuất nông nghiệp', 'tổng giá trị sản xuất ngành nông nghiệp',
      'giá trị sản xuất nông, lâm nghiệp và thủy sản', 'giá trị sản xuất nông - lâm - ngư nghiệp', 'giá trị sản xuất lĩnh vực nông nghiệp', 'giá trị sản xuất khu vực I',
      'giá trị sản xuất khu vực nông nghiệp', 'GTSX nông nghiệp', 'GTSX nông, lâm, thủy sản', 'GTSX ngành nông nghiệp', 'giá trị nông, lâm, thủy sản', 'giá trị ngành nông nghiệp',
      'giá trị sản xuất trồng trọt', 'giá trị sản xuất chăn nuôi', 'giá trị sản xuất lâm nghiệp', 'giá trị sản xuất thủy sản', 'giá trị sản xuất ngư nghiệp', 'giá trị dịch vụ nông nghiệp',
      'sản xuất nông nghiệp', 'sản xuất nông, lâm nghiệp, thủy sản', 'tốc độ tăng trưởng ngành nông nghiệp', 'tốc độ tăng giá trị sản xuất nông nghiệp', 'tăng trưởng nông nghiệp',
      'tỷ trọng chăn nuôi',
    ],
    frames: [
      'nông nghiệp tăng #', 'nông, lâm, thủy sản tăng #', 'ngành nông nghiệp đạt #', 'khu vực I tăng #', 'chăn nuôi chiếm # giá trị sản xuất nông nghiệp', 'nông nghiệp có giá trị sản xuất #',
    ],
  },
  'agriculture.perennial_area': {
    heads: [
      'diện tích cây lâu năm', 'tổng diện tích cây lâu năm', 'diện tích cây trồng lâu năm', 'diện tích cây lâu năm hiện có', 'diện tích gieo trồng cây lâu năm', 'cây lâu năm', 'cây công nghiệp(,| và|) lâu năm',
      'diện tích cây dài ngày', 'tổng diện tích cây dài ngày', 'diện tích cây công nghiệp và cây ăn quả', 'diện tích cây công nghiệp, cây ăn trái', 'diện tích cây công nghiệp lâu năm và cây ăn quả',
      'diện tích vườn cây lâu năm', 'diện tích cây lâu năm cho sản phẩm', 'diện tích cây lâu năm cho thu hoạch', 'diện tích trồng mới cây lâu năm',
    ],
    frames: [
      '# (vườn cây|cây) lâu năm', 'trồng mới # cây lâu năm', 'phát triển # cây lâu năm', 'trồng mới # cây công nghiệp và cây ăn quả', 'cây lâu năm có tổng diện tích #',
    ],
  },
  'agriculture.poultry_flock': {
    heads: [
      'tổng đàn gia cầm', 'đàn gia cầm', 'số lượng gia cầm', 'tổng số gia cầm', 'gia cầm', 'đàn gia cầm các loại', 'tổng đàn gia cầm, thủy cầm', 'đàn thủy cầm', 'đàn gà', 'tổng đàn gà', 'đàn vịt',
      'đàn gà, vịt', 'đàn gà thả vườn', 'đàn gà đồi', 'đàn vịt đẻ', 'đàn chim cút',
    ],
    frames: [
      '# con gia cầm', '# con gà', '# con vịt', '# con gà, vịt',
      'nuôi # con gia cầm', 'duy trì đàn gia cầm # con', 'phát triển đàn gia cầm lên # con', 'nâng tổng đàn gia cầm lên # con', 'toàn huyện có # con gia cầm', 'đàn gia cầm tăng #',
      'gia cầm có tổng đàn #',
    ],
  },
  'agriculture.rice_area': {
    heads: [
      'diện tích lúa', 'tổng diện tích lúa', 'diện tích lúa cả năm', 'diện tích gieo cấy lúa', 'diện tích gieo cấy', 'tổng diện tích gieo cấy', 'diện tích gieo sạ', 'diện tích xuống giống lúa',
      'diện tích gieo trồng lúa', 'diện tích trồng lúa', 'diện tích sản xuất lúa', 'diện tích lúa nước', 'diện tích lúa nương', 'diện tích lúa rẫy', 'diện tích lúa chất lượng cao',
      'diện tích lúa lai', 'cây lúa', 'lúa nước', 'lúa đông xuân', 'lúa hè thu', 'lúa thu đông', 'lúa mùa', 'lúa chiêm xuân', 'lúa xuân',
    ],
    frames: [
      'gieo cấy # lúa', 'gieo cấy được #', 'gieo sạ #', 'gieo sạ # lúa', 'xuống giống # lúa', 'cấy được # lúa', 'lúa chất lượng cao chiếm #', 'lúa có diện tích #',
    ],
  },
  'agriculture.rice_output': {
    heads: [
      'thóc', 'thóc thu hoạch',
      'sản lượng lúa', 'tổng sản lượng lúa', 'sản lượng lúa cả năm', 'tổng sản lượng lúa cả năm', 'sản lượng thóc', 'tổng sản lượng thóc', 'sản lượng lúa thu hoạch', 'sản lượng thu hoạch lúa',
      'sản lượng lúa hàng hóa', 'sản lượng lúa chất lượng cao', 'sản lượng lúa nước', 'sản lượng lúa nương', 'sản lượng lúa bình quân', 'sản lượng lúa hằng năm',
    ],
    frames: [
      'thu hoạch được # lúa', 'lúa cho sản lượng #', 'sản lượng lúa tăng từ # lên #',
    ],
  },
  'agriculture.rice_yield': {
    heads: [
      'năng suất lúa', 'năng suất lúa bình quân', 'năng suất lúa cả năm', 'năng suất lúa bình quân cả năm', 'năng suất lúa trung bình', 'năng suất lúa nước', 'năng suất lúa đại trà',
    ],
    frames: [
      'lúa đạt năng suất #', 'lúa cho năng suất #', 'năng suất lúa đạt # tạ/ha', 'năng suất lúa tăng từ # lên #',
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
      '# (tổng |)diện tích gieo trồng', '# được gieo trồng', '# cây trồng các loại',
      'vụ (đông|xuân|mùa|hè thu|đông xuân) … trồng được #', 'gieo trồng được #', 'gieo trồng # cây trồng các loại', 'gieo trồng # cây hàng năm', 'gieo trồng # cây vụ đông', 'trồng được # cây vụ đông', 'triển khai gieo trồng #',
      'đưa vào sản xuất # cây trồng các loại',
    ],
  },
} // biome-ignore format: one table
