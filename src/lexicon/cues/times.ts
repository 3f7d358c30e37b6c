/** Words that say when, or that say what another word of time does. A row is a surface; '(a|b)' is a choice. */
export const timeCues = {
  /** What stands behind is what a number is held against. */
  compared: [
    'so (với|cùng|)( cùng kỳ| cuối| đầu| thực hiện| thời điểm| mức| kết quả| số| giai đoạn| nhiệm kỳ|)( của|)',
    'so sánh với', 'hơn( so với|)', '(cao|thấp|nhiều|ít|lớn|nhỏ) hơn( so với|)', '(cùng|với cùng|bằng cùng|của cùng) kỳ( của|)', 'cùng thời (điểm|gian)( của|)', 'bằng( thực hiện| mức| với|)', 'bằng (một |)(nửa|phần ba|phần tư)', 'gấp (đôi|rưỡi|ba|bốn|năm|mười)( so với|)',
    'gấp … lần', 'kể từ', 'trước', 'thực hiện( của|)', 'kết quả( của|)', 'ước thực hiện',
  ],
  /** What brackets tell throughout an article: 'số trong ngoặc là của cùng kỳ năm 2012'. */
  inBrackets: ['(số|số liệu|con số|các số|những số) (đặt |ghi |để |nêu |ở |)trong ngoặc( đơn|)', 'trong ngoặc( đơn|) là'],
  /** How many were poor then is what was counted at the end of the year before. */
  startOfYear: ['đầu năm( nay|)'],
  /** No such count: '6 tháng đầu năm'. */
  monthsOfYear: ['(tháng|quý|nửa|từ|ngay|ngày|so với) đầu năm( nay|)'],
  /** What stands between a time and its number. */
  being: ['là', 'có', 'đạt', 'chỉ', 'mới', 'được', 'tăng', 'giảm'],
  /** A season that was named before: 'cùng vụ', 'cũng trong vụ này'. */
  sameSeason: ['cùng vụ( này|)', '(cũng |)(trong |)vụ (này|nay)', 'cả vụ'],
  samePeriod: ['cùng kỳ', 'cùng thời (điểm|gian)', 'cùng giai đoạn', 'so với (quãng |khoảng |)thời (gian|điểm) (này|đó|ấy)', 'ck'],
  lastYear: ['năm (ngoái|rồi|trước|vừa rồi|cũ)'],
  /** The year before the one that is told, whenever it is told. */
  yearBefore: ['năm trước'],
  /** A law, a plan, a congress, a yardstick: the time behind belongs to its name. */
  named: [
    'nghị quyết', 'quyết định', 'chỉ thị', 'kết luận', 'thông báo', 'kế hoạch số', 'công văn', 'thông tư', 'nghị định', 'luật', 'quy định', 'hướng dẫn', 'chương trình', 'đề án', 'dự án', 'quy hoạch', 'chiến lược',
    'chuẩn nghèo', 'tiêu chí', 'bộ tiêu chí', 'chuẩn', 'phong trào', 'cuộc vận động', 'đại hội( đảng bộ| đại biểu|)', 'đảng bộ', 'hđnd', 'hội đồng nhân dân', 'ban chấp hành', 'bch', 'khóa', 'hội nghị( lần thứ|)', 'lần thứ', 'quốc hội', 'bầu cử', 'chủ đề', 'tháng thanh niên',
  ],
  /** Day or month behind: the count is of that day. */
  until: ['(tại|vào|ở) thời điểm( điều tra| thống kê|)( ngày|)', 'tính (đến|tới)( hết| thời điểm| cuối| ngày|)', '(đến|tới) (hết|ngày|thời điểm|cuối|trung tuần|giữa|đầu)', 'tính hết', 'kết thúc', 'hết', 'đến', 'tới', 'tính từ'],
  now: [
    '(tính |cho |kể |)(đến|tới) (nay|giờ)', 'hiện( nay| tại|)( toàn huyện| huyện| thị xã| thành phố| quận|)( có| còn| đã|)', '(cho |)(đến|tới) (thời điểm|lúc) (này|hiện tại)', 'nay', 'cho đến nay', 'bây giờ', 'giờ đây', '(đến|tới) giờ',
  ],
  sumUp: ['lũy kế', 'cộng dồn', 'tính chung (từ|qua|trong|cả|các|hai|ba|bốn|sáu|bảy|tám|chín|mười|3|4|5|6|7|8|9|10|11)', '(tính |)từ đầu năm( đến nay| tới nay|)', 'tổng số đến nay', 'cộng chung( đến nay|)'],
  /** So many as were over when it was told. */
  firstMonths: ['(những|các|mấy) tháng (đầu|qua)( của|)'],
  thisQuarter: ['trong quý', 'quý (này|qua|vừa qua)', '(cả|trọn|toàn) quý'],
  thisMonth: ['trong tháng', 'tháng này', 'tháng qua'],
  thisYear: ['năm (nay|qua|vừa qua)', 'trong năm( qua| nay|)', 'một năm qua'],
  wholeYear: ['(tính |)cả năm', 'trọn năm', 'tính chung cả năm'],
  /** Each year of a span. */
  yearly: ['(bình quân |trung bình |)(mỗi|hằng|hàng|một|từng) năm', 'bình quân năm', 'năm nào', 'hàng năm', 'các năm'],
  nextYear: ['năm (tới|sau)', 'sang năm( mới|)', 'trong năm tới', 'năm tiếp theo'],
  endOfYear: ['(đến |)(hết|cuối) năm( nay| này|)', '(đến |)(hết|cuối) quý'],
  /** The months that are still to come. */
  restOfYear: ['(từ |)nay (đến|tới) (cuối|hết) năm( nay|)', '(những|các|mấy) tháng (cuối năm|còn lại)( của năm|)', '(hai|ba|bốn|năm|sáu|2|3|4|5|6) tháng (còn lại|sắp tới)( của năm|)', 'quý còn lại( của năm|)', 'quãng thời gian còn lại( của năm|)', 'thời gian còn lại( của năm|)', 'phần còn lại của năm'],
  pastTerm: ['nhiệm kỳ (qua|vừa qua)', '(trong|cả|toàn|qua) nhiệm kỳ'],
  termOver: ['nhiệm kỳ (qua|vừa qua)'],
  /** Of the term, where one is reported on; no sign that one is. */
  pastYears: ['(những|các|mấy) năm qua'],
  termEnd: ['(năm |đến |)cuối nhiệm kỳ', 'đến hết nhiệm kỳ', 'kết thúc nhiệm kỳ'],
  termSoFar: ['từ đầu nhiệm kỳ( đến nay| tới nay|)', 'từ khi bước vào nhiệm kỳ', 'nửa nhiệm kỳ( qua|)', 'nửa đầu nhiệm kỳ'],
  nextTerm: ['nhiệm kỳ (tới|mới|này)', 'những năm tới', 'giai đoạn tới'],
  /** Whose aims the targets are: a term's. */
  ofTerm: ['nghị quyết đại hội', 'nghị quyết nhiệm kỳ', 'đại hội( đảng bộ( huyện|)| khóa trước|) (đề ra|đặt ra|giao)', 'đại hội khóa trước', 'nghị quyết đại hội( đảng bộ( huyện|)|)'],
  termStart: ['đầu nhiệm kỳ'],
  /** When the district began. */
  founding: [
    '(ngày|lúc|hồi|thuở|buổi|thời|thời điểm) (mới |đầu |)(lập|thành lập|tái lập|chia tách)( huyện| thị xã| thành phố| quận|)', '(hồi|lúc|ngày|thuở|buổi) mới (khởi động|bắt đầu|bắt tay|ra đời|triển khai|tách ra)', '(thuở|buổi|những ngày) ban đầu', '(những |)ngày đầu (có|chỉ|là|mới|vỏn vẹn)', 'ngày công bố quyết định (thành lập|tái lập)', 'khi (mới |)(thành lập|tái lập|lập) (huyện|thị xã|thành phố|quận)', 'khi mới (thành lập|tái lập|ra đời)',
    '(những |)ngày đầu (thành lập|tái lập|mới lập)( huyện|)', '(ngày|lúc) ra đời', 'buổi đầu( ấy|)', '(thời điểm|năm) (thành lập|tái lập)( huyện|)',
  ],
  /** Many years are looked back on. */
  jubilee: ['kỷ niệm', 'tròn', 'tuổi', 'sinh nhật', 'chặng đường', 'hành trình', 'đổi mới', 'thập kỷ', 'thập niên', 'thế kỷ', 'năm (thành lập|tái lập|xây dựng|hình thành)', '(nhìn|ngoảnh|ngoái) lại'],
  /** From the founding on. */
  sinceFounding: [
    '(từ|kể từ|tính từ) (ngày|khi|lúc|buổi|hồi) (được |mới |)(thành lập|tái lập|lập|ra đời|chia tách|đi vào hoạt động|lên (thị xã|thành phố|quận))( huyện| thị xã| thành phố| quận|)( cho|)( (đến|tới) (nay|giờ|lúc này)|)',
  ],
  /** The year that was named last. */
  thatTime: ['cùng năm( đó| ấy|)', '((cũng |)(trong|vào) |cũng |)năm (đó|ấy)', '(khi|lúc|hồi|thời) ấy', '(lúc|hồi|thời) đó', '(khi |lúc |thời |)bấy giờ', 'thời (điểm|kỳ) (ấy|đó)'],
  bySpan: ['tròn', 'cả', 'sau', 'qua', 'trải qua', 'trong', 'trong suốt', 'hơn', 'gần', 'suốt', 'giai đoạn'],
  /** A year of these is no time of a measure. */
  event: ['thành lập( ngày|)', 'ban hành( ngày|)', 'sinh( năm|)', 'khởi công( ngày| tháng|)', 'hoàn thành( vào|) (tháng|ngày)', 'tái lập( huyện|)', 'chia tách', 'giải phóng', 'ký( ngày|)', 'mừng xuân', 'xuân', 'tết', 'kỷ niệm', 'mùa xuân'],
  newYear: ['xuân', 'tết', 'mùa xuân', 'tết nguyên đán', 'mừng xuân', 'đón xuân'],
  /** A year behind these is that of a title, not of a report: 'được công nhận là huyện nông thôn mới năm 2020'. */
  recognised: ['công nhận( là| đạt|)', 'đón( nhận|) (danh hiệu|bằng)', 'đón bằng'],
  /** The year beside these is where something began, not what is reported on. */
  begins: [
    'bắt tay( vào|)', 'bắt đầu (xây dựng|thực hiện|triển khai|hoạt động|vận hành)', 'bước vào (thực hiện|xây dựng|chương trình)', 'lúc (mới|vừa|bước vào)', 'khi (mới|bắt đầu|bắt tay|bước vào)', 'ra đời', 'đi vào hoạt động', 'được (thành lập|lập ra|tái lập)', 'công bố thành lập',
    'thành lập (huyện|thị xã|quận|thành phố)', 'lập (huyện|quận) (năm|từ)', 'lên (thị xã|quận)', '(mới|ngày) (lập|tái lập|thành lập)( huyện|)', 'tái lập( huyện|)', 'chia tách', 'được chia (làm|thành|ra)', 'tách (ra |)từ (huyện|thị xã)', 'tách huyện', 'nhập (hai |)huyện', 'hình thành và phát triển', 'xây dựng và phát triển', 'điều chỉnh địa giới', 'bắt đầu từ', 'xuất phát điểm', 'điểm xuất phát', 'khởi đầu',
  ],
  /** A time told by the way: it ends with its clause. */
  aside: ['trong khi', 'trước đó', 'trước kia', 'trước đây', 'hồi', 'nhớ lại', 'còn nhớ', 'chưa quên'],
  /** What it was done in spite of: times told there are of that alone. */
  /** What struck, and what came of it all the same. */
  calamity: ['mưa lũ', 'lũ lụt', 'lũ quét', 'bão', 'hạn hán', 'nắng hạn', 'rét (đậm|hại)', 'ngập lụt', 'thiên tai', 'dịch bệnh', 'dịch Covid-19', 'sạt lở', 'mưa đá', 'lốc'],
  allTheSame: ['nhưng', 'song', 'vẫn'],
  although: ['(mặc |cho |)dù', 'mặc dầu', 'tuy (còn|gặp|bị|chịu|phải)'],
  /** Parts of what was just told. */
  parts: ['trong đó', 'bao gồm', 'gồm', 'cụ thể', 'riêng'],
  planNoun: ['kế hoạch', 'kh', 'dự toán', 'chỉ tiêu( kế hoạch| nghị quyết| được giao| giao|)', 'mục tiêu', 'kịch bản', 'dt'],
  /** May stand between the beginning of a sentence and its time without changing what that does. */
  light: [
    'kinh tế', 'nền kinh tế', 'tình hình kinh tế', 'bức tranh kinh tế', 'tình hình',
    'trong', 'bước sang', 'bước vào', 'sang', 'đến', 'tới', 'vào', 'qua', 'riêng', 'và', 'cụ thể', 'ngay', 'cũng', 'theo đó', 'tính', 'kết thúc', 'hết', 'chỉ', 'về', 'còn', 'thì', 'nếu', 'ở', 'từ', 'mới', 'khép lại', 'kết quả', 'theo báo cáo', 'trước đó', 'tính riêng', 'tại', 'sau', 'cả', 'như vậy', 'do đó', 'nhờ đó', 'nhờ vậy', 'tuy nhiên', 'bên cạnh đó', 'ngoài ra', 'đồng thời', 'trong đó', 'thời điểm', 'giai đoạn', 'nhiệm kỳ', 'cuối', 'đầu', 'đến cuối', 'đến hết', 'tính đến',
  ],
  /** Who says it: what follows behind the comma is the beginning. */
  attribution: ['theo', 'tại', 'báo cáo', 'phát biểu', 'đánh giá', 'qua', 'trao đổi', 'trả lời', 'dưới', 'với', 'nhờ', 'cùng với', 'mặc dù', 'tuy', 'dù'],
  /** Opens a part of the article, not a sentence alone. */
  turns: ['bước (sang|vào)', 'sang', 'khi (bắt đầu|mới|bắt tay)', 'về nhiệm vụ', 'nhìn lại', 'khi', 'bắt tay'],
} as const satisfies Readonly<Record<string, readonly string[]>> // biome-ignore format: tables
