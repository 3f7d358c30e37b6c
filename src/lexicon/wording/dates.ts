/** Dates, times, terms and periods as they are written, most particular first. */
const Y = '((?:19|20)\\d\\d)'
const D = '(\\d{1,2})'
/** '24 và 25', '12, 13 và 14', '24 -26', '5 đến ngày 7': what stands between the first and the last of some days. */
const toDay = '(?:, ?\\d{1,2}(?=(?:, ?\\d{1,2}){0,6} (?:và|&) )){0,6}(?: (?:và|&) |\\s?[-–]\\s?| đến (?:ngày )?|, ?)'
const sep = '\\s?[-/.]\\s?'
/** '10 tháng 6 vụ', 'trong tháng 05 vụ': what follows is counted, unless it is told of a day. */
const counted =
  ' (?:vụ(?! (?:mùa|đông|xuân|hè|thu|chiêm))|người|ca|trường hợp|đảng viên|lao động|hộ|doanh nghiệp|công trình|dự án|cuộc)(?!\\p{L})'
const quarter = '(i{1,3}|iv|[1-4])'
/** '9 tháng đã qua', 'nửa năm vừa rồi'. */
const past = '(?:(?:đã |vừa )?qua|vừa rồi)'
/** 'về kết quả năm 2017, quý I và phương hướng …' reviews the year, and the quarter behind it. */
const notReviewed =
  '(?!(?<=(?:nhiệm vụ|kết quả|nghị quyết|kế hoạch|xã hội|an ninh|quốc phòng|công tác|tình hình|chính trị|đảng) )năm \\d{4}, quý (?:i{1,3}|iv|[1-4])\\s?(?:và |cùng |[,.;]))'

/** Years by stem and branch: 'Tết Mậu Tuất', 'xuân Quý Mão'. */
export const stems = ['giáp', 'ất', 'bính', 'đinh', 'mậu', 'kỷ', 'canh', 'tân', 'nhâm', 'quý']
export const branches = ['tý', 'sửu', 'dần', 'mão', 'thìn', 'tỵ', 'ngọ', 'mùi', 'thân', 'dậu', 'tuất', 'hợi']
const stem = `(${stems.join('|')})`
const branch = `(${branches.join('|')}|tị|vị)`
/** Other names of branches. */
export const otherBranches: Readonly<Record<string, string>> = { tị: 'tỵ', vị: 'mùi' }

export const datePatterns = {
  time: '\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,2}\\s?(?:h\\d{0,2}|giờ(?:\\s?\\d{1,2}(?:\\s?phút)?)?)',
  'day-range-words': `${D}(?:,\\s?\\d{1,2}){0,5}${toDay}${D} tháng ${D}(?:,? năm ${Y}|/${Y})?`,
  'day-month-words': `(?:(?<=ngày )|(?!\\d{1,2} tháng \\d{1,2}${counted}))${D} tháng ${D}(?:(?:,)? năm ${Y}|${sep}${Y})?`,
  'day-range': `(?<=(?:ngày|sáng|chiều)(?: họp| làm việc(?: \\p{L}{2,8}){0,3})?,?\\s?\\(?\\s?(?:từ )?(?:ngày )?)${D}(?:[/-](\\d{1,2})(?:[/-]${Y})?)?${toDay}(?:ngày )?${D}${sep}(\\d{1,2})(?:${sep}${Y})?`,
  'days-in-bracket': `(?<=\\()${D}(?:[/-](\\d{1,2}))?()(?:\\s?[-–]\\s?| và | đến )(?:ngày )?${D}${sep}(\\d{1,2})(?:${sep}${Y})?(?=\\))`,
  'days-from-to': `(?<=từ )${D}(?:[/-](\\d{1,2})(?:[/-]${Y})?)? (?:đến|-) (?:ngày )?${D}[/-](\\d{1,2})(?:[/-]${Y})?(?![/.,]?\\d| ?(?:%|xã|tiêu|chỉ|trường|thôn|tấn|tạ|ha|tỷ|triệu|hộ))`,
  'day-dash-month': `(?<=(?:sáng|chiều|tối) )${D} [-–] (\\d{1,2})(?=,? (?:tại|đại hội|huyện|ubnd|hđnd|đảng bộ|ban|thường trực)|, )(?!\\d)`,
  'day-month-year': `${D}${sep}${D}${sep}${Y}`,
  'iso-date': `${Y}-(\\d{2})(?:-(\\d{2}))?(?!\\d)`,
  term: `(?<=nhiệm kỳ |khóa |nhiệm kì )${Y}\\s?(?:-|đến)\\s?${Y}`,
  years: `${Y}\\s?(?:-|(?:đến|tới)(?: hết| cuối)?(?: năm)?|/)\\s?${Y}`,
  'lunar-year': `(?<=(?:tết|xuân|năm|tết nguyên đán) )${stem} ${branch}(?! (?:năm )?\\(?(?:19|20)\\d\\d)`,
  'two-years': `(?<=(?:hai|2) năm )${Y}(?:,| và| -) (?:năm )?${Y}`,
  'short-years': `(?<=giai đoạn |nhiệm kỳ )((?:19|20)(\\d\\d))\\s?-\\s?(\\d\\d)(?![\\d.,/%])`,
  'months-of-two-years': `(?<=tháng )${D}(?:\\s?[/.-]\\s?| năm )${Y}(?: - |-| đến (?:hết )?)(?:tháng )?${D}(?:\\s?[/.-]\\s?| năm )${Y}`,
  'quarters-of-year': `([23]|hai|ba) quý đầu (?:của )?năm(?: ${Y})?`,
  'first-or-last-quarter': `quý (đầu|cuối) (?:của )?(?:năm(?: ${Y}|(?= nay))?)`,
  'months-in-words': `(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một) tháng (?:mở )?(đầu|cuối) (?:của )?năm(?: ${Y})?`,
  'months-alone': `(?<=(?:^|[\\n,;:.(] ?|qua |trong |sau |tính cả |cả |xã hội, ))(ba|sáu|chín) tháng(?! (?:tuổi|nữa|liền|sau|trước|tới|rưỡi|một|mỗi|tù|lương|đầu|cuối|kể|giữa|hè))`,
  'months-at-head': `(?<=(?:^|[\\n.;:] ?))(bốn|bảy|tám|mười|mười một) tháng(?=,| (?:đã|ước|đạt|thu|giải ngân|toàn|huyện|thị xã|thành phố|quận|có)(?!\\p{L}))`,
  'months-so-far-in-words': `(ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một) tháng ${past}(?:(?: của| trong)? năm ${Y})?`,
  'months-so-far': `${D} tháng (?:của năm|${past})(?:(?:(?: của| trong)? năm)? ${Y})?`,
  'since-its-start': `(?:từ )?đầu năm ${Y} đến (?:hết |cuối |nay, hết )?tháng ${D}(?:[/.-]\\1)?(?![/.,-]?\\d)`,
  'months-left': `${D} tháng còn lại(?: (?:của |trong )?năm(?: ${Y})?)?`,
  'months-of-year': `${D} tháng (đầu|cuối) (?:của )?năm(?: ${Y})?`,
  'months-year': `${D} tháng(?:,)? (?:năm |/)?${Y}`,
  'cumulative-months': `(?<=(?:lũy kế|sau|kết quả|trong|qua|hết|nhiệm vụ|tổng kết|sơ kết|ước|xã hội|quốc phòng|an ninh) )(3|6|9|10|11) tháng(?! tuổi| tù| tới| liên)`,
  'half-year': `nửa (đầu|cuối) (?:của )?năm(?: ${Y})?`,
  'half-year-over': `nửa (?:chặng đường (?:của )?)?năm (?:đầu|${past})(?:(?: của)? năm ${Y})?|(?<=(?:trong|sau|hết) )nửa năm(?! (?:cuối|nữa|sau|trước|một))`,
  'year-quarter': `${notReviewed}năm ${Y}, (?:trong )?quý ${quarter}(?!\\s?[/.-]\\s?\\d| năm)`,
  quarter: `quý ${quarter}(?:(?:\\s?[/.-]\\s?| năm |, năm | )${Y})?`,
  'month-year': `(?<=tháng )${D}(?:\\s?[/.-]\\s?| năm |, năm )${Y}`,
  'month-slash-year': `${D}/${Y}`,
  'months-range': `(?<=tháng )${D}(?:-| - | đến tháng | đến )${D}(?:/${Y})?`,
  month: `(?<=tháng )(?<!(?:trong|\\d) tháng (?=\\d{1,2}${counted}))${D}`,
  'day-month': `(?<=(?:(?:sáng|chiều|tối|trưa|hôm) qua|ngày|sáng|chiều|tối|trưa|nay|qua,|nay,|hôm|từ|đến|tới|và|hết|trước|sau|mùng) \\(?)${D}[/.-](\\d{1,2})(?![/.,]?\\d| ?%| (?:xã|chỉ|tiêu|trường|tỷ|triệu|ha|hộ|thôn))`,
  'bracketed-day': `(?<=\\()${D}/(\\d{1,2})(?=\\))`,
  day: '(?<=ngày )(\\d{1,2})',
  'named-year': `(?<!(?:mỗi|hằng|hàng|các|từng|/) ?)năm ?${Y}(?![.,]\\d|/\\d| ?%| (?:tỷ(?! (?:lệ|trọng|suất))|triệu|tấn|ha|km|đồng)(?!\\p{L}))`,
  year: `${Y}(?![.,]\\d)(?! ?%|/\\d| (?:tỷ(?! (?:lệ|trọng|suất))|triệu|tấn|ha|hộ|người|con|lượt|đảng|xã|km|lao|đồng|học|sản))`,
} as const

/** Of months or a half: the first ones. */
export const firstWord = 'đầu'
