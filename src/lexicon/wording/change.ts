import { before } from '../../domain/pattern.ts'
import { fallVerbs, moveVerbs, planNouns, reachVerbs, riseVerbs } from './vocabulary.ts'

/** How a rise, a fall, a share, a plan and what it is held against are said. */

/** Words that also say how exact a number is, and here say more: an excess, a beginning. */
export const sayMore: ReadonlySet<string> = new Set(['vượt', 'từ'])

/** Behind these a word of precision is part of another: 'cao hơn', 'giám sát', 'mật độ'. */
export const partOfWord: Readonly<Record<string, RegExp>> = {
  hơn: /(?:cao|nhiều|thấp|ít|lớn)$/u,
  sát: /(?:giám|khảo)$/u,
  độ: /(?:tốc|mật|mức|trình)$/u,
}

export const currentPrices = /giá (?:hiện hành|thực tế)|giá hh/u

export const constantPrices = /giá (?:so sánh|cố định|ss)|giá năm (?:2010|1994)/u

/** 'tỷ lệ giảm nghèo đạt 6,81%': the head itself tells a fall. */
export const fallNamed =
  /(?:(?:tỷ lệ|tỉ lệ|tốc độ|mức) giảm (?:tỷ lệ )?(?:hộ )?nghèo|tỷ lệ giảm nghèo|^(?:hạ|kéo giảm|bớt) (?:tỷ lệ )?(?:hộ )?nghèo)/iu

/** Right before a number: so many are left. */
export const stillLeft = /(?<!\p{L})(?:còn|xuống)(?: lại)?(?: dưới| khoảng| gần| hơn| trên| ở mức)?\s?$/u

export const fallsBefore = new RegExp(`${before}(?:${fallVerbs}|hạ|mất|sụt|bớt)(?!\\p{L})`, 'u')

export const plan = `dtpl|nqhđnd|nq hđnd|nghị quyết hđnd|${planNouns}|pháp lệnh|(?:tỉnh|huyện|thành phố|tp|tw|trung ương|thị xã|hđnd|ubnd)(?: [\\p{L}]+){0,3} giao|tỉnh giao|giao`

export const planBehind = new RegExp(
  `^[\\s,(]*(?:(?:so với|so|của|với|trên|tổng|theo|mức|chỉ tiêu|số|cả)\\s)*(?:${plan})(?!\\p{L})`,
  'u',
)

/** 'so cùng kỳ tăng 7,69%, so kế hoạch đạt 106,67%': held against a plan is the next number. */
export const planOfNext = new RegExp(
  `^\\s?[,;]\\s?(?:và )?(?:so với|so|đối chiếu) (?:[\\p{L}]+ ){0,2}?(?:${planNouns})(?!\\p{L})[^;.]{0,40}(?:${reachVerbs}|${moveVerbs}|vượt)\\s?$`,
  'u',
)

/** 'bằng 28,7% tổng thu toàn tỉnh': a part of what a larger place has. */
export const ofLargerPlace =
  /^\s?(?:so với |của |trong |trên )?(?:tổng|số|toàn bộ)(?: [\p{L}]+){0,5} (?:toàn|cả|của|trong) (?:tỉnh|thành phố|nước|vùng)(?!\p{L})/u

/** 'vượt 3 đảng viên so với chỉ tiêu'. */
export const planBehindNoun = new RegExp(`^(?:\\s?[\\p{L}]+){1,3} (?:so với|so)(?: mức)? (?:${plan})(?!\\p{L})`, 'u')

export const planLeft = new RegExp(`${before}(?:so với|so|vượt|đạt)(?: mức| trên)? (?:${plan})(?:[^;%]{0,45})$`, 'u')

export const exceedPlanLeft = new RegExp(
  `${before}vượt(?: mức| so với| so)?(?: trên)? (?:${plan})(?:[^;%]{0,40})$`,
  'u',
)

export const samePeriodBehind =
  /^[\s,(]*(?:[\p{L}/.]+ ){0,2}?(?:so với|so|cùng kỳ|với cùng kỳ|của cùng kỳ|ck|năm trước|năm ngoái|hơn (?:năm|cùng)|thực hiện (?:cùng kỳ|năm))(?!\p{L})/u

/** 'bằng 92% năm 2010', 'bằng 61% của năm 2011': what it was then. */
export const ofYearBehind = /^\s?(?:của |so với )?năm (?:19|20)\d\d(?!\s?[-–/])/u

/** ', so với vụ năm trước tăng 147 tấn': compared is the next number. */
export const comparedNext = new RegExp(
  `^\\s?[,;]\\s?(?:và )?(?:so với|so) [^;.]{0,50}(?:${moveVerbs}|${reachVerbs})\\s?$`,
  'u',
)

export const comparedLeft = /(?:so với|so)(?: [^;%)]{0,45})$/u

/** May stand between a verb and its number: 'tăng bình quân 5%', 'giảm so với cùng kỳ 3 vụ'. */
const fill =
  'bình quân|trung bình|ước|đạt|thêm|khoảng|từ|hằng năm|hàng năm|mỗi năm|tương ứng|so với[^,;%]{0,35}|cùng kỳ[^,;%]{0,25}|cùng vụ[^,;%]{0,25}|vụ trước|vụ này[^,;%]{0,25}|ck|vụ [^,;%]{0,25}|hồi|lúc|cuối|đầu|tới|đến|gần|năm trước|năm ngoái|năm rồi|năm (?:19|20)\\d\\d|đầu nhiệm kỳ|mạnh|là|so[^,;%]{0,25}'

/** 'hơn' alone compares where a time stands behind it, and 'thêm' alone where a bracket or a comma stands before. */
const moreThan =
  '(?<!(?:thấp|ít|kém|nhỏ) )hơn(?= (?:cùng kỳ|ck|năm trước|năm ngoái|năm rồi|đầu nhiệm kỳ|hồi|lúc|vụ|(?:cuối |đầu )?năm (?:19|20)\\d\\d))|(?<=[(,] ?)thêm'

export const rise = new RegExp(
  `(?<!(?:gia|giá trị|phần|thuế giá trị) )${before}(?:${riseVerbs}|${moreThan})(?: (?:${fill}|thêm được|khá|cao|ở mức|mức|giá trị sản xuất|giá trị sản phẩm))*\\s?\\(?$`,
  'u',
)

export const fall = new RegExp(
  `${before}(?:${fallVerbs})(?: (?:${fill}|được|tỷ lệ hộ (?:cận )?nghèo|hộ (?:cận )?nghèo|tỷ lệ))*\\s?\\(?$`,
  'u',
)

/** 'nhích lên 3,15% so năm 2019': by so much, and not to it. */
export const risesBy = /(?:nhích|xích|bật|vọt|kéo|nhảy|nhân) lên\s?$/u

/** 'cao hơn năm 2011 (10,9%)': the bracket holds that year's own. */
export const ofOtherYear =
  /(?<!\p{L})(?:hơn|kém) (?:hồi |lúc |cuối |đầu )?năm (?:(?:19|20)\d\d|trước|ngoái|rồi)\s?\(\s?$/u

export const arrived = /(?:lên|xuống|còn|lên đến|lên tới|xuống còn|lên thành|đạt mức)\s?$/u

/** 'gấp 3 lần', 'tăng gần 2,5 lần', 'bằng 1,2 lần'. */
export const timesAnother =
  /(?<!\p{L})(?:gấp|tăng|giảm|hơn|kém|bằng|cao|thấp|lớn|nhiều|ít|nhân|vượt|lên|rộng)(?!\p{L})[^.;]{0,40}$/u

/** 'hơn 2,7 lần năm 2011', 'xấp xỉ 490 lần ngày đầu'. */
export const timesOfWhat =
  /^\s?(?:năm|so|cùng kỳ|ngày|mức|bình quân|dự toán|kế hoạch|chỉ tiêu|của|lúc|hồi|thời)(?!\p{L})/u

/** 'vượt 31,6% so với cùng kỳ năm 2017': grown, and no plan exceeded. */
export const thanAnotherTime =
  /^\s?(?:so với |so |với )(?:mức |thực hiện |kết quả )?(?:cùng kỳ|năm trước|năm ngoái|(?:cuối |đầu )?năm (?:19|20)\d\d)/u

export const exceeds = new RegExp(`${before}(?:vượt|vượt mức|vượt trên|tăng vượt)\\s?$`, 'u')

export const shares = new RegExp(
  `${before}(?:chiếm|chiếm tỷ lệ|chiếm tỷ trọng|chiếm khoảng|chiếm tới|chiếm đến|tỷ lệ|đạt tỷ lệ|tương ứng|tương đương|tỷ lệ đạt|bằng|đạt|=|\\()\\s?$`,
  'u',
)

export const reaches = new RegExp(`${before}(?:${reachVerbs}|=)\\s?\\(?$`, 'u')

export const rateOfGrowth = /(?:tốc độ|mức|tỷ lệ) tăng(?! dân số)[^;%]*$/u

export const fromLeft = new RegExp(`${before}từ(?: mức)?\\s?$`, 'u')

export const toBehind = /^[^;]{0,60}?(?<![\p{L}])(?:(?<!trở )lên|xuống|còn|về(?=\s?$)|đến nay|sang|đến)(?!\p{L})/u

export const planFill =
  '(?: (?:năm|(?:19|20)\\d\\d|là|giao|hđnd|ubnd|đặt ra|đưa ra|đề ra|được giao|tỉnh|huyện|thị xã|thành phố|cả|cả năm|cả nhiệm kỳ|nhiệm kỳ|đến|nghị quyết|đại hội|:))*'

export const planBracket = new RegExp(
  `\\(\\s?(?:${planNouns}|nqhđnd|đại hội)(?: (?:[\\p{L}]+|(?:19|20)\\d\\d)){0,7}\\s?:?\\s?$|(?:[(,]\\s?|${before}(?<!(?:vượt|đạt|so với|bằng|theo|hoàn thành|mức|trong|các|và) ))(?:kế hoạch|kh|dự toán|dt|chỉ tiêu|mục tiêu|nqhđnd|nq hđnd|nghị quyết|nq)${planFill}\\s?:?\\s?$|(?:^|[;,] ?)(?:kế hoạch|chỉ tiêu|mục tiêu) năm (?:(?:19|20)\\d\\d|nay|tới|sau) (?:là |phải |đề ra |đặt ra )*(?:giảm|tăng|đạt)(?: từ| thêm| ít nhất)?\\s?$`,
  'u',
)

/** '; kế hoạch năm nay giảm 0,5%': the plan is the subject. */
export const planMoves =
  /(?:^ ?|[;,.] ?)(?:kế hoạch|chỉ tiêu|mục tiêu)(?: đề ra| đặt ra| tỉnh giao| được giao)? (?:cả )?năm (?:(?:19|20)\d\d|nay|tới|sau) (?:là |phải |sẽ )*(?:(?:tỷ lệ |số )?hộ (?:cận )?nghèo (?:phải |sẽ )?)?(?:giảm|tăng|hạ)(?: từ| thêm| ít nhất| khoảng)?\s?$/u

/** 'đạt 29,2% dự toán tỉnh giao (735 tỷ đồng)': the plan that the percentage was of. */
export const planOfShare = new RegExp(
  `^\\s?(?:so với |so )?(?:${planNouns})(?<!chỉ tiêu(?! \\p{L}))(?: [\\p{L}]+){0,5}\\s?\\(\\s?$`,
  'u',
)

/** 'Thành phố giao 135 thanh niên nhập ngũ': they were handed over to the army. */
export const recruitsBehind = /^\s?(?:lên đường )?nhập ngũ(?!\p{L})/u

/** 'Kế hoạch vốn năm 2012 là 87,3 tỷ đồng'. */
export const planTold =
  /(?:^|[(;,:.-]\s?|năm (?:19|20)\d\d )(?:tỉnh|thành phố|(?<=\()huyện|hđnd huyện|hđnd tỉnh|trung ương|cấp trên) (?:đã )?giao(?: chỉ tiêu)?\s?$|(?:^|[;,:.-]\s?)kế hoạch vốn(?: [\p{L}]+){0,6}(?: (?:19|20)\d\d)?(?: [\p{L}]+){0,4} là\s?$/u

/** 'theo kế hoạch năm 2025 huyện phải làm 743 nhà', 'dự toán thu cả năm tỉnh giao 142 tỷ đồng': a plan that opens its clause, and nothing that came of it. */
export const planAtHead =
  /(?:^ ?(?=dự toán (?:thu|chi) )|[;,:.(-] ?)(?:[-+*] ?)?(?:theo |riêng |tổng )*(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)(?: (?!(?:đạt|được|đã|mới|vượt|ước|bằng|tăng|giảm|còn|hết|xong|hoàn|thực|giải|phân|bố|cấp|đến|tính|là|lên|xuống|gồm|có)(?!\p{L}))(?:[\p{L}]+|(?:19|20)\d\d)){1,10}(?: là)?\s?$/u

/** 'chưa tới đích 25% mà Đại hội ấn định', 'cách xa mức 70% phải đạt vào cuối năm'. */
export const aimBefore = /(?<!\p{L})(?:đích|mốc|mức|mục tiêu|chỉ tiêu)(?: là| đến| trên)?\s?$/u

export const aimBehind =
  /^(?:\/năm)?(?: [\p{L}-]+){0,4}?,? (?:mà|do|phải|được|đã)(?: [\p{L}]+){0,6}? (?:ấn định|đề ra|đặt ra|đạt|giao|hứa|cam kết|nêu|xác định|mong đợi|trông đợi|kỳ vọng)(?!\p{L})/u

/** 'phủ 94,6% dân số, trên mục tiêu 94%'. */
export const besideAim =
  /,\s?(?:vượt |cao hơn |thấp hơn |hơn |kém |trên |dưới |chưa đạt |chưa tới )(?:mức |so với )?(?:mục tiêu|chỉ tiêu)(?: là| đề ra| đặt ra)?\s?$/u

export const endsBehind = /^\s?(?:[,.;)]|$|và(?!\p{L}))/u

export const planInBracket = new RegExp(
  `(?:vượt|đạt|bằng)(?: mức| so với)? (?:${planNouns})(?: [\\p{L}]+){0,6}\\s?\\(\\s?$`,
  'u',
)

export const yearNamed = /(?:năm |cuối năm |so với )(?:[\p{L}]+ ){0,2}?((?:19|20)\d\d)/u

export const beingBefore = / (?:là|còn)\s?$/

export const movesJustBefore = new RegExp(`${before}(?:${moveVerbs})(?: từ| thêm| ít nhất| khoảng)?\\s?$`, 'u')

export const fallsJustBefore = new RegExp(`${before}(?:${fallVerbs})(?: từ| thêm| ít nhất| khoảng)?\\s?$`, 'u')

/** 'giảm', and nothing behind it. */
export const fallsAtEnd = /(?<!\p{L})giảm\s?$/u
export const leftOver = 'còn'

/** 'vượt chỉ tiêu đề ra là 11%', of a rate: the plan itself. */
export const exceedsNamedPlan = new RegExp(`vượt (?:so với )?(?:${planNouns})(?: [\\p{L}]+){0,5} là\\s?$`, 'u')

export const arrivesAt = /(?:lên|xuống|còn)\s?$/u

export const comparedWords = /(?:cùng kỳ|năm trước)/

export const exceedsOrCompares = new RegExp(`vượt|so với (?:${planNouns})(?!\\p{L})`, 'u')

export const reachesAtEnd = /đạt\s?$/

export const fallsShort = /(?:thiếu|hụt|thấp hơn)\s?$/

export const movesBehind = new RegExp(`^\\s*,[^;]*${before}(?:${moveVerbs})(?: [\\p{L}]+){0,2}\\s?$`, 'u')

export const andAtEnd = /(?:^|,|(?:^|\s)và)\s?$/u

export const equalsAtEnd = /(?:bằng|đạt)\s?$/

export const ofNumberBehind =
  /^\s(?:(?:tổng )?số(?!\s?(?:với|lượng))|(?:tổng )?dân số|tổng diện tích|tổng đàn)(?!\p{L})/u

export const reachesAlone = /(?<!\p{L})đạt\s?$/u

export const completesAtEnd = /(?<!\p{L})(?:hoàn thành|thực hiện)\s?$/u

export const comparesAhead = /(?:so với|so|cùng kỳ|hơn|với)(?!\p{L})/u

export const comparesFar = /(?<!\p{L})(?:so với|so|hơn)(?!\p{L})[^;]{0,60}$/u

export const everyYear = /(?:bình quân|trung bình|hằng năm|hàng năm|mỗi năm)/u

/** 'so với 6 tháng đầu năm 2017', 'so quý đầu năm ngoái'. */
export const sameMonthsBefore =
  /(?:(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tháng|quý|nửa) [^,;]{0,20}năm (?:trước|ngoái|(?:19|20)\d\d)/u

/** In the clause before: of each year of several. */
export const yearly = /(?<!cây )(?:hằng|hàng|mỗi) năm(?!\p{L})/u

/** 'tháng trước', 'tháng 4/2023', not 'cùng kỳ' and no count of months. */
export const monthNamed = /(?<!\d )tháng (?:trước|(\d{1,2})(?:[/-]((?:19|20)\d\d))?(?! tháng))/u

/** 'giai đoạn 2011-2015', 'nhiệm kỳ 2005 - 2010'. */
export const yearsNamed = /((?:19|20)\d\d)\s?[-–/]\s?((?:19|20)\d\d)(?!\d)/u

/** 'gấp 2,1 lần năm 2010', right behind the number. */
export const timesOfYear = /^\s?(?:lần )?(?:của )?(?:(?:cuối|đầu) )?(?:năm|giai đoạn|nhiệm kỳ) (?=\d{4}|trước)/u

export const samePeriodWords = /cùng kỳ|cùng thời|(?<!\p{L})ck(?!\p{L})/u

export const previousTerm = /(?:nhiệm kỳ|giai đoạn|5 năm) trước(?! đó)/u

/** 'So với cùng kỳ, công nghiệp tăng 8,4%, dịch vụ tăng 9%': at the head of a clause, it holds for all of it. */
export const comparesAtHead = /^[^\p{L}]*so với [^,;%]{2,60},/u

export const termWords = /nhiệm kỳ|đầu kỳ|giai đoạn/u

export const previousYearWords = /năm (?:trước|ngoái)|đầu năm|cuối năm/u

export const resolutionWords = /nghị quyết|(?<!\p{L})nq(?!\p{L})/u

export const districtGives = /hđnd (?:huyện|thị xã|quận)|huyện giao/

export const provinceWords = /tỉnh|trung ương|bộ tài chính/u

export const districtGivesPlan = /huyện giao|thị xã giao/u

export const cityGives = /(?:thành phố|tp\.?)(?: [\p{L}]+)? ?giao|hđnd (?:thành phố|tp)|ubnd (?:thành phố|tp)/u

export const districtPlanWords =
  /(?:huyện|thị xã|quận|hđnd|ubnd)(?: [\p{L}]+){0,4} (?:giao|đề ra|thông qua|quyết định)|hđnd (?:huyện|thị xã|quận)|huyện giao|của (?:huyện|thị xã|quận|hđnd)|(?:kế hoạch|chỉ tiêu|dự toán) (?:huyện|thị xã|quận|hđnd)/u

/** A plan that somebody was given. */
export const assignedPlan = /giao/

/** Plans are set anew in a list behind it. */
export const adjustsPlans =
  /điều chỉnh [^.;:\d]{0,30}(?:chỉ tiêu|kế hoạch|dự toán|mục tiêu)[^.;:]{0,40}(?::|,? như sau)/u

export const takesUp = /(?<!\p{L})chiếm(?: (?:tỷ lệ|khoảng|trên|hơn|gần))*\s?$/u

/** 'cao hơn mục tiêu Nghị quyết', right before the number by which it is. */
export const besidePlanBy =
  /(?<!\p{L})(cao|nhiều|lớn|thấp|ít|nhỏ) hơn (?:so với )?(?:mục tiêu|chỉ tiêu|kế hoạch|nghị quyết|dự toán)(?: (?:nghị quyết|đại hội|đề ra|đặt ra|được giao|giao|tỉnh giao|huyện giao|năm|của))*\s?$/u

export const lessWords = new Set(['thấp', 'ít', 'nhỏ'])

/** 'Các chỉ tiêu chưa đạt: …', 'một số chỉ tiêu vượt cao như …', in the sentence of the number. */
export const listsTargets =
  /chỉ tiêu (?:[^:;.\d]{0,30} )?(?:không đạt|chưa đạt|đạt thấp|đạt cao|vượt|hoàn thành)[^:;.\d]{0,40}(?::| gồm| như| là)[^:.]*$/u

/** Nothing but words of reaching, between a name and its number. */
export const reachesAtMost = /^(?:chỉ|mới|ước|đạt|được|là|thực hiện|\(| )*$/u
