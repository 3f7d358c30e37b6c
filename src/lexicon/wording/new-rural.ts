/** How communes of the new-rural standard and items of indicators are told. */

/** Items that the words of the head name themselves. */
export const named: Readonly<Record<string, RegExp>> = {
  'budget.revenue':
    /thu (?:nội địa|thuế|phí|tiền sử dụng đất|từ kinh tế[\p{L} ]*|từ đất|thường xuyên|ngoài quốc doanh)|thuế [\p{L} ]{3,30}(?=đạt|là|\d)/u,
  'budget.expenditure': /chi (?:thường xuyên|đầu tư phát triển|đầu tư)/u,
  'agriculture.livestock_herd': /(?<=đàn )(?:trâu, bò|trâu bò|trâu|bò|lợn|heo|dê|cừu|ngựa)/u,
  'agriculture.poultry_flock': /(?<=đàn )(?:gà|vịt|thủy cầm)/u,
  'fishery.output': /khai thác|nuôi trồng|đánh bắt|(?<!thủy sản )(?:tôm|cá)(?= |$)/u,
  'fishery.area': /nuôi (?:tôm|cá)[\p{L} ]{0,12}/u,
  'forestry.area': /rừng (?:phòng hộ|sản xuất|đặc dụng|tự nhiên|trồng|tập trung|hiện có)/u,
  'tourism.visitors': /khách (?:quốc tế|nội địa|trong nước|nước ngoài|lưu trú)/u,
}

/** Words right behind the number that say which part. */
export const behind: Readonly<Record<string, RegExp>> = {
  'targets.partly_met': /^(?: chỉ tiêu)? ?((?:được|đạt) (?:trên|từ|khoảng|gần) [\d.,]+\s?%?)/u,
  'ocop.products': /^[^;.,]{0,40}?((?<!\d)[1-5](?: ?- ?[1-5])? sao)/u,
}

export const itemBehind =
  /^\s?([^,;.:()\d]{2,60}?)(?=\s(?:được|đã|với|có|xong|trên|ở|của|dài|tại|là|cho|hoàn|làm|vận|mới|bị|và)(?!\p{L})|[,;.:()\d]|$)/u

export const levelsNamed = /mức độ \d(?: ?(?:,|và) ?\d)?/u

export const addedWords =
  /(?<!\p{L})(?:thêm|công nhận mới|mới công nhận|thêm mới|thành lập mới|trong năm,? (?:\p{L}+ ){0,3}công nhận)(?!\p{L})(?![^;]*(?:nâng|tổng số))/u

export const allWords = /(?<!\p{L})(?:tổng số|nâng(?! cao)|đến nay|lũy kế|toàn huyện có|hiện có|đã có|lên)(?!\p{L})/u

/** '4 xã đạt 10 - 14 tiêu chí nông thôn mới', 'số xã đạt từ 15 đến 18 tiêu chí là 6 xã': so many fall short of the standard. */
export const someCriteria =
  /(?:đạt|làm xong|hoàn thành|có|được)(?: từ| trên| dưới| khoảng)? (\d{1,2})(?:\s?(?:-|–|đến)\s?\d{1,2})? tiêu chí/u

export const sinceNewYear = /từ đầu năm/u

export const moreBefore = /thêm\s*(?:được|có|từ|ít nhất|khoảng)?\s*$/u

export const alsoBetween = /^[^;]{0,60}(?:và|,)\s?(?:có )?$/u

export const raisesNumber = /(?:đưa|nâng)[^.;]{0,20}(?:tổng )?số[^.;]{0,60}lên/u

export const newlyBehind = /^[^,;.]{0,12}(?:đăng ký mới|tăng thêm)|^ (?:xã )?(?:còn lại|cuối cùng)/u

export const sofarBehind = /^\s?(?:xã )?(?:mới |đã |chỉ |còn )*/u

export const hasBefore = /(?:là|có|còn)\s?$/u

export const higherBehindName = /(?:nông thôn mới|ntm) (nâng cao|kiểu mẫu)[^,;.]{0,25}$/u

export const newRuralWords = /nông thôn mới|ntm|đạt chuẩn/u

export const advancedName = 'nâng cao'

export const modelWords = /kiểu mẫu/u

export const reachesStandard = /(?:đạt|chuẩn)[^,;.]*(?:nông thôn mới|ntm)$/u

export const advancedAlone = /nâng cao(?! (?:chất lượng|đời sống|thu nhập|hiệu quả|nhận thức|năng lực))/u

/** '41 thôn đạt chuẩn nông thôn mới kiểu mẫu'. */
export const modelVillage = /^[^,;.]{0,50}kiểu mẫu/u
