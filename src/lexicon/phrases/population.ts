import type { PhraseTable } from '../phrase-table.ts'

/** Ways to say the indicators of this topic: heads stand before a number, '#' is the number itself. */
export const population: PhraseTable = {
  'population.growth_rate': {
    heads: [
      'tỷ lệ tăng dân số tự nhiên', 'tỷ lệ tăng dân số', 'tỷ lệ phát triển dân số tự nhiên', 'tỷ lệ phát triển dân số', 'tỷ lệ gia tăng dân số tự nhiên', 'tỷ lệ gia tăng dân số',
      'dân số (trung bình|bình quân|)( hàng năm| hằng năm| mỗi năm|) tăng (với|theo) (tỷ lệ|tốc độ|mức)', 'tốc độ tăng dân số tự nhiên', 'tốc độ tăng dân số', 'tốc độ phát triển dân số', 'tỷ suất tăng dân số tự nhiên', 'tỷ lệ tăng tự nhiên', 'mức tăng dân số tự nhiên', 'dân số tăng tự nhiên',
    ],
    frames: [
      'giảm tỷ lệ tăng dân số tự nhiên xuống còn #', 'duy trì tỷ lệ tăng dân số tự nhiên #', 'tỷ lệ tăng dân số tự nhiên giảm còn #', 'dân số tăng #',
    ],
  },
  'population.households': {
    heads: [
      'số hộ dân', 'tổng số hộ', 'tổng số hộ dân',
    ],
    frames: [
      '# nóc nhà',
      '# gia đình sinh sống', '# hộ gia đình sinh sống', '# hộ sinh sống',
      '(có|gồm|với) # hộ dân', '(huyện|quận|thị xã|thành phố)( hiện|) có # hộ với',
    ],
  },
  'population.total': {
    heads: [
      'dân số trung bình', 'tổng dân số', 'dân số toàn huyện', 'quy mô dân số', 'nhân khẩu', 'tổng số nhân khẩu', 'số dân', 'dân số đô thị', 'dân số thành thị', 'dân số nông thôn',
      'đồng bào dân tộc thiểu số', 'người dân tộc thiểu số', 'đồng bào Khmer', 'đồng bào theo đạo', 'dân số nữ', 'đồng bào Công giáo', 'người Kinh', 'đồng bào dân tộc Khmer',
      'đồng bào theo tôn giáo',
    ],
    frames: [
      '(nơi |)(sinh sống|cư trú) của # người', '# người sống trên',
      '# người sống trong', '# người sinh sống', '# người đang sinh sống',
      '# dân đang sống', '# dân sinh sống', '# người dân sinh sống',
      '# đồng bào( các|)( dân tộc thiểu số| dttsố| dtts| dân tộc)', 'dân số # người', 'dân số trên # người', 'có # nhân khẩu', 'quy mô dân số #', 'với # dân', 'đồng bào dân tộc thiểu số chiếm #',
    ],
  },
} // biome-ignore format: one table
