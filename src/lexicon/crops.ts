/** Crops and animals: complements of area, output, yield and herd. A group of crops is an item too. */
export const crops: readonly string[] = [
  'lúa', 'ngô', 'khoai', 'khoai lang', 'khoai tây', 'sắn', 'mì', 'khoai mì', 'lạc', 'đậu phộng', 'đậu tương', 'đậu', 'đỗ tương', 'đậu các loại', 'vừng', 'mè', 'mía', 'bông', 'thuốc lá', 'thuốc lào',
  'rau', 'rau màu', 'rau các loại', 'rau, đậu', 'rau đậu', 'rau, củ, quả', 'rau đậu các loại', 'hoa màu', 'màu', 'cây màu', 'hoa', 'hoa, cây cảnh', 'cây cảnh', 'ớt', 'hành', 'tỏi', 'hành tím', 'dưa hấu', 'dưa', 'cà chua', 'bắp', 'bắp lai', 'nấm',
  'chè', 'cà phê', 'hồ tiêu', 'tiêu', 'cao su', 'điều', 'ca cao', 'dừa', 'quế', 'hồi', 'mắc ca', 'sầu riêng', 'bơ', 'cam', 'quýt', 'bưởi', 'chanh', 'chanh leo', 'chanh dây', 'nhãn', 'vải', 'vải thiều', 'xoài', 'chuối', 'na',
  'thanh long', 'nho', 'táo', 'ổi', 'mít', 'chôm chôm', 'mận', 'mơ', 'lê', 'hồng', 'dứa', 'thơm', 'khóm', 'bòn bon', 'măng cụt', 'cây ăn quả', 'cây ăn trái', 'cây có múi', 'cây dược liệu', 'dược liệu', 'sa nhân', 'thảo quả',
  'cây công nghiệp', 'cây công nghiệp ngắn ngày', 'cây công nghiệp dài ngày', 'cây hàng năm', 'cây lâu năm', 'cây trồng cạn', 'cây rau màu', 'cây vụ đông', 'cây lương thực', 'cây thực phẩm', 'cây chất bột', 'cây có bột', 'cây có củ', 'cỏ', 'cây thức ăn chăn nuôi',
  'dâu', 'dâu tằm', 'sen', 'cói', 'bời lời', 'keo', 'tre', 'măng', 'gừng', 'nghệ', 'atiso', 'sâm', 'hoa các loại', 'cây ăn quả các loại', 'cây trồng khác', 'cây có hạt', 'cây trồng có hạt', 'màu và cây công nghiệp ngắn ngày', 'cây công nghiệp hàng năm', 'rau màu các loại', 'cây dài ngày', 'ngô sinh khối', 'lúa mùa', 'lúa xuân', 'lúa đông xuân', 'lúa hè thu', 'lúa nương', 'lúa rẫy', 'lúa nước', 'lúa chất lượng cao',
] // biome-ignore format: one table

/** Rice as a whole has codes of its own; a kind of rice is an item of them. */
export const riceWords: readonly string[] = [
  'lúa',
  'thóc',
  'lúa cả năm',
  'lúa mùa',
  'lúa xuân',
  'lúa đông xuân',
  'lúa hè thu',
  'lúa nương',
  'lúa rẫy',
  'lúa nước',
  'lúa chất lượng cao',
]

export const species: readonly string[] = [
  'gia súc', 'đại gia súc', 
  'trâu', 'bò', 'trâu, bò', 'trâu bò', 'bò sữa', 'bò thịt', 'lợn', 'heo', 'dê', 'cừu', 'ngựa', 'hươu', 'lợn thịt', 'lợn nái', 'dê, cừu', 'ong', 'chó', 'thỏ', 'nhím',
] // biome-ignore format: one table
export const poultry: readonly string[] = [
  'gia cầm',
  'gà',
  'vịt',
  'ngan',
  'ngỗng',
  'chim cút',
  'thủy cầm',
  'gà, vịt',
  'yến',
]
export const fish: readonly string[] = ['cá', 'tôm', 'nghêu', 'ngao', 'cua', 'tôm sú', 'tôm thẻ', 'tôm thẻ chân trắng', 'cá tra', 'hàu', 'sò', 'ốc hương', 'tôm hùm', 'tôm nước lợ', 'khai thác', 'nuôi trồng', 'đánh bắt', 'hải sản', 'cá lồng'] // biome-ignore format: one table

export const seasons: readonly string[] = ['đông xuân', 'hè thu', 'thu đông', 'vụ mùa', 'vụ xuân', 'vụ đông', 'vụ hè thu', 'vụ đông xuân', 'vụ thu đông', 'mùa', 'chiêm xuân', 'vụ chiêm', 'vụ chiêm xuân', 'xuân hè', 'vụ 3', 'vụ 1', 'vụ 2', 'vụ 10', 'hè thu - mùa'] // biome-ignore format: one table
