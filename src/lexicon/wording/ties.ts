import { before } from '../../domain/pattern.ts'
import { fallVerbs, moveVerbs, planNouns, reachVerbs } from './vocabulary.ts'

/** How a number and its indicator are tied, and what comes between them. */

/** 'khám phá 21/23 vụ, đạt 91,3%': so many of the cases were cleared, with a mark for the number. */
export const casesCleared = (number: string): string =>
  `(?<!\\p{L})(?:khám phá|làm rõ|phá được|phá)(?: được| thành công)? ${number} vụ(?: [\\p{L},-]+){0,6} (?:đạt|chiếm|bằng|tỷ lệ)(?: tỷ lệ)?$`

export const notProduced = /(?:thu hoạch|tiêu thụ|thiệt hại|nhiễm|bị)[^,;]{0,20}$/u

/** What is done with a case. */
export const clearing = /khám phá|điều tra|làm rõ|phá án|giải quyết/u

export const growthNamed = /tăng trưởng|tốc độ/u

/** '57% là công nghiệp', '25,3% thuộc về dịch vụ', '61,2% trong cơ cấu kinh tế, công nghiệp'. */
export const partThatIs =
  /^(?:(?:là|thuộc về|thuộc|đến từ) (?:của |khu vực |lĩnh vực |ngành )?|trong (?:cơ cấu |nền )kinh tế , )/u

export const thatIs = /^\s?(?:là|,? ?đó là)(?!\p{L})/u

/** A number without a head of its own takes its indicator from what the sentence said before. */

export const seasonAlone =
  /^\s?(?:(?:\(|,|;|và|trong đó)[\s:]*)?(?:(?:trong đó|riêng)[\s:]*)?vụ [\p{L}]+(?: [\p{L}]+)?(?: (?:đạt|là|ước đạt))?\s?$/u

export const moves = new RegExp(`${before}(?:${moveVerbs})[^,;]{0,12}$`, 'u')

export const otherPlace =
  /(?:toàn tỉnh|cả tỉnh|của tỉnh|cả nước|toàn quốc|toàn vùng|(?:bình quân|mức|mặt bằng) chung|(?<!\p{L})riêng(?: ở| tại)? (?:vùng|khu vực|trong đồng bào|đồng bào|hộ|các xã|xã))(?!\p{L})[^,;%\d]{0,60}$/u

/** '78% hộ gia đình': what is measured stands behind. */
export const namesBehind = /^\s(?!(?:và|so|trong|năm|trên|thì|nữa|mỗi|kế|dự|là|tức|bằng|của)(?!\p{L}))\p{L}/u

export const refersBack =
  /(?:con số|tỷ lệ|mức|chỉ tiêu|chỉ số|(?<!trong )số)(?: này| ấy| đó)(?!\p{L})|(?<!\p{L})con số (?:là|còn|lên|đạt)(?!\p{L})/u

/** '600 ha trong đó đã cho thu hoạch', right behind the number; 'trong đó 1.680 ha cho thu hoạch', right before. */
export const someBehind = /^\s?trong (?:số )?(?:đó|này|ấy)(?!\p{L})/u
export const someBefore = /(?<!\p{L})trong (?:số )?(?:đó|này)(?: (?:có|đã|gần|hơn|trên|khoảng))*\s?$/u

export const saysNoName = new Set(
  'thế nhưng song rồi vậy huyện có bây giờ thêm đạt được là cả toàn dự phải khá trái lại theo chuẩn mới cũ năm tháng quý đầu cuối giữa hết sáu chín ba con số ấy này vẫn chỉ đã lên xuống thu ước khi lúc thì mà tới vào từ khác hẳn tính không kể về sang cùng kỳ riêng kết quả ngoái khá cao thấp đuối nhất với mục tiêu phủ kín lúc dịp'.split(
    ' ',
  ),
)

/** 'lũy kế', 'cộng dồn': the sum, with nothing but its time behind. */
export const sumsUp = /(?<!\p{L})(?:lũy kế|cộng dồn|tính chung)(?: [\p{L}\d]+){0,5}\s?$/u

/** 'giá trị sản xuất' with no word of what is produced. */
export const plainOutput = 'giá trị sản xuất'
export const bareOutput = /^(?:(?:đạt|có|được|cho) )?giá trị sản xuất$/iu
export const wholeEconomy =
  /(?:tổng|toàn huyện|toàn thị xã|toàn thành phố|các ngành) giá trị sản xuất|giá trị sản xuất (?:các ngành|toàn)/u

/** Nothing but the bracket stands between a number and the one inside it. */
export const opensOwnBracket = /^\s?\((?:chiếm |tương đương |bằng )?$/u

/** The plan of a whole term, right before its number. */
export const planOfTerm = /(?:mục tiêu|chỉ tiêu|kế hoạch|nghị quyết)(?: \p{L}+){0,2} nhiệm kỳ(?: là| đề ra)?\s?\(?\s?$/u

/** Roads and canals, and what was made of them: '84,2% kênh mương được kiên cố hóa', 'đường liên thôn đã bê tông hóa 99%'. */
const ways = '(?:các tuyến đường|tuyến đường|đường|trục chính|kênh mương|kênh, mương|mương)'
const lined = '(?:nhựa hóa|bê tông hóa|cứng hóa|kiên cố hóa|(?:trải|rải|đổ|láng|thảm|lát) (?:bê tông|nhựa))'
/** In a row, each with a number of its own: '95,6% đường huyện, 90% đường xã và 82% đường thôn đã trải bê tông'. */
export const linedBehind = new RegExp(
  `^\\s(?:số |tổng số )?(?:km )?(${ways} [^;.%\\d(]{0,70}?)(?:(?:, |,? và )(?:hơn |trên |gần |khoảng )?[\\d,]{1,6}% ${ways} [^;.%\\d(]{0,70}?){0,3}${lined}`,
  'u',
)
/** 'nay đã nhựa hóa, bê tông 100% đường liên xã'. */
export const linesJustBefore = new RegExp(`${lined}(?:,? (?:${lined}|bê tông|và|được|trên|hơn|gần|khoảng))*\\s?$`, 'u')
export const linedRightBehind = new RegExp(`^\\s(?:số |tổng số )?(?:km )?(${ways} [^;.,%\\d(]{0,40})`, 'u')
export const linedBefore = new RegExp(
  `(?:^\\s?|[,;:(] ?|(?<!\\p{L})(?:với|và|nay|có) )${ways} (?:(?!${ways})[^;.%\\d(]){0,70}${lined}(?:,? (?:${lined}|và|hoặc|đạt|được|là|khoảng|trên|gần|hơn|chiếm|tỷ lệ|mới|đạt chuẩn))*\\s?$`,
  'u',
)
export const canal = /mương/u

/** 'Diện tích của Long Biên là'. */
export const districtArea =
  /(?<!\p{L})diện tích(?: tự nhiên)?(?: của)? (?:(?:huyện|quận|thị xã|thành phố) )?([\p{L}' ]{3,24}?) (?:là|có|khoảng|hơn|gần|trên|chỉ|rộng)(?: (?:là|khoảng|hơn|gần|trên|chỉ|có))*\s?$/u

/** ', tương đương 2.083 USD'. */
export const sameAgain =
  /(?:^\s?[,(]|tương đương|tương ứng|tức|ứng với|quy ra|\()(?: (?:với|là|khoảng|gần|hơn|trên))*\s?$/u

/** '13/46 trường đạt chuẩn; tỷ lệ đỗ tốt nghiệp THPT đạt 96,4%': a rate with a name of its own. */
export const anotherRate =
  /(?:^\s?|[;,.] ?|(?<!\p{L})và )tỷ lệ (?!(?:này|đó|ấy|trên|là|đạt|chiếm|còn|tăng|giảm|hoàn thành|thực hiện|giải ngân|tương ứng|chung|bình quân|so)(?!\p{L}))\p{L}+ \p{L}+[^,;]*$/u

export const timesAgain =
  /(?<!\p{L})(?:lũy kế(?: từ đầu năm)?(?: đến nay)?|cộng dồn|từ đầu năm(?: đến nay)?|cả quý|đến nay|hiện nay|nay|toàn tỉnh|cả nước|cả năm|năm nay|năm ngoái|năm trước|tháng này|tháng trước|cuối năm|giữa năm)(?!\p{L})(?=[^;]*$)/u

/** Words between a time and its number that name nothing. */
export const toldAgain = new Set(
  'trong khi mới chỉ nay hiện tỉnh nước đó riêng đạt được là ước có thu còn trên gần hơn khoảng thực hiện lũy kế cộng dồn toàn huyện cả tính chung đến hết'.split(
    ' ',
  ),
)

/** What may stand beside a time or a plan, and names nothing: who tells, how it moved, how exact it is. */
export const fillsTime: ReadonlySet<string> = new Set([
  ...saysNoName,
  ...toldAgain,
  ...'tăng giảm hạ nâng nhích tụt rớt vọt sụt kéo mức điểm phần chúng tôi ta mình anh em thị xã thành phố quận kế hoạch nghị quyết mục tiêu đề ra đặt giao phấn đấu yêu cầu thực tế bình quân trung mỗi hằng hàng giai đoạn nhiệm kỳ vài ai nhớ rồi lại tiếp tục vụ'.split(
    ' ',
  ),
])

/** Behind a plan, what came of it. */
export const inTruth = /thực tế/u

/** Of a plan, a resolution, or an aim. */
export const plansOrVows = new RegExp(`${before}(?:${planNouns}|đề ra|đặt ra|yêu cầu|phấn đấu|thực tế)(?!\\p{L})`, 'u')

export const nothingBehind = /^(?: dân)?\s?(?:[,;:.)(]|$|với |và (?:\d|$))/u

export const priceBefore = /giá (?:hiện hành|thực tế|so sánh|cố định)[^,;]{0,20}$/u

export const makesOut = 'làm'

export const areaBehind = /^\s(?:tổng )?diện tích/u

export const sectorNamed = /khu vực[^;]*$/u

export const partsOpen = /[,;:(]|trong đó|bao gồm|gồm|và /u

/** 'trong đó 1.046 ha được chứng nhận VietGAP', '380 ha cho thu hái': which part it is, behind it. */
export const partBehind =
  /^ ((?:biên giới|đặc biệt khó khăn|miền núi|vùng cao|ven biển|bãi ngang|an toàn khu|khu vực i{1,3})(?=[ ,;.:()]|$)|(?:được|đạt|cho|đã cho|đang|đã|áp dụng|sản xuất|là diện tích|chuyên|trồng) (?:[\p{L}-]+ ?){1,6})(?=[,;.:()]|$)/u

export const reachesWords = new RegExp(
  `${before}(?:${reachVerbs}|${moveVerbs}|là|trên|gần|khoảng|hơn|làm được|có|diện tích|chiếm|với)(?!\\p{L})`,
  'gu',
)

export const countedNoun = /^\s?(?:(?:tổng )?số |các )?(?:xã|trường|tổ chức|chi bộ)(?!\p{L})/u

/** 'thêm 213 cơ sở so với đầu nhiệm kỳ', 'ít hơn cùng kỳ 7 vụ': what is compared has changed by so much. */
export const comparesBehind = /^[^,;.\d]{0,45}(?<!\p{L})so (?:với|cùng|ck|năm|đầu|cuối)(?!\p{L})/u

export const comparesBefore =
  /(?<!\p{L})(?:hơn|kém) (?:cùng kỳ|ck|hồi|lúc|năm|đầu|cuối)[^,;.]{0,24}$|(?<!\p{L})so (?:với )?(?:cùng kỳ|ck|năm (?:trước|ngoái|\d{4})|(?:đầu|cuối) năm(?: \d{4})?)(?![\p{L}\d])[^.;\d]{0,60}(?:tăng|giảm)(?: thêm)?\s?$/u

/** 'đã thu hoạch được 17.300 ha', 'đang khai thác 3.350 ha'. */
export const reaps =
  /((?:đã |đang |mới )?(?:thu hoạch(?: đến nay)?|thu hái|gặt|cho thu hoạch|cho sản phẩm|khai thác))(?: được| xong)?(?: hơn| gần| trên| khoảng)?\s?$/u

/** 'mỗi héc-ta lúa gặt được'. */
export const eachHectare =
  /(?:mỗi|một) (?:ha|héc-ta|hecta|héc ta) lúa (?:[\p{L}]+ ){0,3}(?:được|cho|thu|đạt|bình quân)(?: được)?(?: trên| hơn| gần| khoảng)?\s?$/u

/** 'lúa chất lượng cao chiếm 82% diện tích'. */
export const riceKind =
  /(?<!(?:sản lượng|giá trị|năng suất|xuất khẩu)[^;.%\d]{0,30})(?<!\p{L})((?:diện tích )?(?:giống )?(?:lúa|nếp)(?: (?:nếp|thơm|lai))?(?:, (?:lúa|nếp))? (?:[\p{L}, ]{0,24})?(?:chất lượng(?: cao)?|đặc sản|thơm|hàng hóa)(?:, lúa [\p{L} ]{2,16})?)(?: (?:chiếm|đạt|lên|là|hơn|trên|khoảng|gần|tới|tỷ lệ|chưa đầy))+\s?$/u

/** 'nuôi trên 1.916 ha, đạt 5.300 tấn': nothing but that it was reached stands between an area and what it bore. */
export const bears =
  /^\s?,? ?(?:(?:ước |đã |cho )?(?:đạt|thu|thu được|thu về|được|cho|thu hoạch)(?: được)?)(?: (?:hơn|trên|gần|khoảng|ước))?\s?$/u

/** 'tăng 2.100 tỷ đồng (52,5%)', '(tương ứng 52,5%)'. */
export const inPercent =
  /^\s?\(\s?(?:(?:tương đương|tương ứng|tức|hay|bằng)(?: với)?(?: tăng| giảm)?\s?|tăng |giảm )?$/u

/** '14/15 xã, thị trấn', '3 thôn, bản chưa có đảng viên': some of a district's, not all. */
export const saysOfThem =
  /^\s(?:và \d+ (?!thị trấn|phường|thị xã)|(?:này |trong huyện |trên địa bàn )?(?:đã|có|đạt|thuộc|được|chưa|còn|hoàn thành|về đích|bị|chiếm|đang|khó khăn|đặc biệt|tham gia|đăng ký|triển khai)(?!\p{L}))/u

export const atPlace = /(?:^|\s)(?:ở|tại)\s?$/u

export const movesBefore = new RegExp(`${before}(?:${moveVerbs})(?: thêm)?\\s?$`, 'u')

export const nextBehind = /^[^,;]{0,16}(?:,|và)\s?$/u

export const comparedSoon = /^[^,;.]{0,30}so (?:với )?(?:cùng kỳ|năm)/u

export const detailBehind = /^, (?:gồm|chiếm|đạt)/u

export const addsBefore = /(?:còn|thêm|ở|tại|qua)\s?$/u

export const movesOrShares = new RegExp(`${before}(?:${moveVerbs}|bằng|chiếm)\\s?$`, 'u')

export const countsBehind = /^\s?(?:số|các)\s/u

export const newGround =
  /(?<!\p{L})(?:lên|xuống|còn|nâng|đến|năm|là|sang|so với|cùng kỳ|giá hiện hành|giá so sánh|giá cố định|lũy kế|cộng dồn)(?!\p{L})[^;]*$/u

export const ranksBefore = /(?:xếp|đứng|hạng|vị trí)(?: vị trí| hạng)?(?: thứ)?\s?$/u

export const statesBefore = new RegExp(`(?:${before}(?:${reachVerbs}|là|có|lên|còn|thành|với)|:|=)\\s?$`, 'u')

export const nounBehind = /^\s(?!(?:trên|so|vượt|tăng|giảm|và|bằng|đạt|trong)\s)\p{L}/u

/** '46,5 ha lúa giảm năng suất', 'mất trắng 1.905 ha': what was harmed is no area under a crop. */
export const harmedBefore =
  /(?<!\p{L})(?:mất trắng|thiệt hại|bị (?!huyện)|nhiễm|ngập úng|hư hại|làm chết|quật (?:gãy|đổ)|làm (?:đổ|gãy|ngập|hư hỏng)|(?:gãy|ngã) đổ|(?<!rừng )ngập(?! mặn)|cuốn trôi|vùi lấp|bỏ trắng|chặt bỏ|tiêm (?:phòng|vắc xin|vắc-xin|vaccine)|tiêu hủy)[^,;:]{0,24}$/u

export const harmedBehind =
  /^[^,;:.]{0,20}(?:, (?:bò|trâu|lợn|heo|dê|nghé|gia súc))?[^,;:.]{0,20}?(?<!\p{L})(?:bị|mất trắng|thiệt hại|giảm năng suất|nhiễm|mất mùa|chết rét|ngập úng|ngập trắng|gãy đổ|tiêu hủy)(?!\p{L})/u

export const arrives =
  /^\s?(?:(?:năm )?(?:19|20)\d\d )?(?:(?:tăng|giảm|hạ|nâng|nhích|tụt|rút|kéo|vọt) )?(?:lên|còn|xuống còn|xuống|về)(?: mức| gần| hơn| trên| dưới| tới| đến)?\s?$/u

export const plansBeside = new RegExp(
  `\\(\\s?(?:${planNouns}|mục tiêu|nghị quyết)(?: (?:năm|là|giao|đề ra))*\\s?:?\\s?$`,
  'u',
)

export const namesRate = /^tỷ lệ/iu

export const solving = 'khám phá'

export const areaOfEconomy = /khu vực/u

export const countsDirectly = /(?:^|[,;:]|có|với|đạt|trên|gần|(?:^|[,;:])\s?(?:kéo )?giảm(?: thêm| được)?)\s?$/u

export const fallsDirectly = new RegExp(
  `${before}(?:${fallVerbs})(?: thêm| được| từ| ít nhất| trên| khoảng)*\\s?$`,
  'u',
)

export const poorBehind = /^\s(?:số |tỷ lệ )?hộ (?:cận )?nghèo(?!\p{L})/u

/** '3 chỉ tiêu đạt 90% đến dưới 100%' were met in part. */
export const band = /^[^,;]{0,40}đạt (?:từ |trên |dưới |khoảng )?(\d{1,3})(?:[.,]\d+)?\s?%/u

/** 'Giá trị sản xuất nông, lâm, thủy sản 1.286 tỷ đồng; trong đó trồng trọt chiếm 33,1%': its part of that output, not of the economy. */
export const partsOfFarming = /^(?:trồng trọt|chăn nuôi|lâm nghiệp|thủy sản|nông nghiệp|dịch vụ nông nghiệp)/iu

export const plantedForest = /rừng trồng/iu

/** 'rừng tập trung trồng mới', 'rừng đã trồng được', 'rừng tập trung trồng được 457 ha'. */
export const forestPlantedNow =
  /rừng[^;.,%\d]{0,25} (?:trồng mới|trồng được|trồng thêm|đã trồng)(?!\p{L})[^;.,%\d]{0,40}$|^(?:rừng đã trồng|rừng trồng (?:mới|được))/iu

export const planOrTotalBehind = new RegExp(`^[^;.]{0,50}(?:%\\s?(?:${planNouns})(?!\\p{L})|lũy kế)`, 'u')

export const solvedBefore = /(?<!\p{L})(?:khám phá|làm rõ|phá án|phá được|điều tra)(?!\p{L})[^;.]{0,40}$/iu

export const outputWords = /giá trị|doanh thu|sản xuất/iu

/** 'đạt: 90%', 'bằng, 165,5%': a mark behind such a verb parts nothing. */
export const strayMark = /((?:^|\s)(?:đạt|tăng|giảm|trên|bằng|còn|hơn|gần|vượt|dưới))\s?[:,]\s?$/u

/** Some such word stands in every head that says by itself what is measured: spares the search where none does. */
export const measureWords = /giá trị|gtsx|doanh thu|cơ cấu|trọng|diện tích|sản lượng|năng suất|đàn/u

export const partWords = /trong (?:đó|này|số này|số đó|ấy)|bao gồm|(?:chia|phân) (?:ra|theo)|(?<!\p{L})gồm(?!\p{L})/u

/** So begins a sentence that tells the parts of what the one before told. */
export const opensParts = /^\s*(?:[-+*•] ?)?(?:trong (?:đó|số đó|ấy)|chia ra|chia theo|bao gồm|phân theo)/u

export const equals = 'bằng'

export const fishing = 'thủy sản'

export const comparesOrPlans = /so với|cùng kỳ|kế hoạch|dự toán|giao/

export const paceOfGrowth = /tốc độ tăng/iu

export const riceName = 'lúa'

/** 'tốc độ tăng trưởng đàn gia súc': the growth is of what follows, not of the economy. */
export const growsElse =
  /^(?:trưởng )?(?:của )?(?:đàn|tín dụng|dư nợ|khách|lượt|doanh thu|số|huy động|nguồn vốn|diện tích|sản lượng)(?!\p{L})/u

export const joins = /^(?:,|và|-)$/u

export const paceAtEnd = /(?:tốc độ|nhịp độ|mức) tăng(?: trưởng)?(?: bình quân)?(?: của)?$/u

export const sharesBefore = /chiếm[^,;]{0,20}$/u

export const paceAlone = /^tốc độ tăng$/iu

/** 'Đàn gia súc có tốc độ tăng trưởng 5,87%': a rate that names nothing is of what stands before it. */
export const paceUnnamed = /^(?:(?:tốc độ|nhịp độ|mức) tăng(?: trưởng)?|tăng trưởng)(?: bình quân)?$/iu
export const hasPace = /^(?:có|đạt|giữ|với)$/u

export const totalArea = /tổng diện tích/iu

export const between = /^\s?(?:[-–—/,;]|và|,\s?và)\s?(?:gần|hơn|trên|khoảng)?\s?$/u

export const riseOrFall = new RegExp(`${before}(?:${moveVerbs}|vượt)(?!\\p{L})`, 'u')

export const structure = /(?<!\p{L})(?:cơ cấu|tỷ trọng)(?!\p{L})/u

export const parts = new Set([',', 'và', ';'])

export const totalLead =
  /(?:^\s*|[,;:(]\s?)(?:trong|trên)(?: tổng)?(?: số)?\s?$|(?<!\p{L})(?:song|nhưng|và)\s(?:trong)(?: tổng)?(?: số)?\s?$|(?:trong|trên) tổng số\s?$/u

/** 'Với 26 chỉ tiêu Nghị quyết đề ra, có 21 chỉ tiêu đạt và vượt'. */
export const aimsLead = /(?:^\s*|[,;:(]\s?)(?:với|nhìn lại|đối với|soát lại)(?: tổng số)?\s?$/u
/** 'Nghị quyết đề ra 16 chỉ tiêu thì 14 chỉ tiêu đạt và vượt'. */
export const aimsThen = /^\s?(?:thì|,? (?:đến nay|kết quả|đã|tới giờ|tới nay|đến giờ))(?!\p{L})/u
export const aimsSet = /^[^,;]{0,60}(?:đề ra|đặt ra|được giao|giao|có|:)/u

export const totalOf =
  /^[\p{L} ]{0,24}(?:trong|trên) tổng(?: số)?\s?$|^[\p{L} ]{0,10}(?<!\p{L})trong\s?$|^\s?trên\s?$|^[\p{L} ]{0,12}\/\s?$/u

export const reachesBehind = /^\s?(?:đạt|vượt)/

export const aimWords = /chỉ tiêu|mục tiêu/

/** 'Thêm 3 trường', right before the number. */
export const addsAtEnd = /(?<!\p{L})thêm(?: được| từ| ít nhất)?\s?$/u

/** Places, verbs and links: what such words alone stand for is not said. */
export const saysNothing =
  /^(?:(?:toàn (?:huyện|thị xã|thành phố|quận)|huyện|thị xã|thành phố|phấn đấu|đến nay|hiện nay|hiện|đã|có|đạt|được|là|còn|với|trong đó|cùng|và|ước|tăng|giảm|cao hơn|thấp hơn|đến|trên|gần|khoảng|chiếm|giải quyết|hoàn thành|thực hiện|duy trì|hàng năm|hằng năm|mỗi năm|bình quân)(?:\s|$))+$/u

export const verbsAtEnd = new RegExp(`(?: (?:${reachVerbs}|là|còn|có|trên|gần|khoảng)){1,3}$`, 'u')

export const movesLately = new RegExp(`${before}(?:${moveVerbs})(?: [\\p{L}]+){0,2}\\s?$`, 'u')

export const fallsLately = new RegExp(`${before}(?:${fallVerbs})(?: [\\p{L}]+){0,2}\\s?$`, 'u')

export const yearBehind = /(?:năm |\()((?:19|20)\d\d)/u

export const yearJustBefore = /năm ((?:19|20)\d\d)[^;]{0,12}$/u

/** 'đạt 38,4% kế hoạch (cùng kỳ 41%)'. */
export const thenInBracket = /^[^(]{0,40}\(\s?(?:cùng kỳ|ck|năm trước|năm ngoái)(?: [\p{L}\d]+){0,4}?\s?$/u

/** What is counted stands behind, and is neither a plan, nor a comparison, nor all of what was counted before. */
export const otherNounBehind =
  /^\s(?!(?:và|so|trong|năm|trên|thì|nữa|mỗi|kế|dự|là|tức|bằng|của|số|tổng|chỉ|mục|nghị|cùng|kh|tỷ|trở|hộ)(?!\p{L}))\p{L}/u

/** Sowing told without its crop. */
export const sownAlone =
  /^(?:(?:tổng )?diện tích )?(?:xuống giống|gieo|gieo sạ|gieo cấy|gieo trồng|sạ|cấy)(?!.*(?:cây|rau|màu))/iu

export const otherCrops = /cây (?!lúa)|rau|màu|hàng năm/u

export const rateNamed = /tỷ lệ|tốc độ|tiến độ/iu

/** 'đã giải ngân gần 69 tỷ đồng', 'đến ngày 25/6 giải ngân 2,1 tỷ đồng': done, and no plan. */
export const paidOut =
  /(?:(?:đã|mới|vừa|(?:đến|tới|hết|tính đến)(?: hết)?(?: ngày)? \S{1,14}(?: năm \d{4})?,?)(?: [\p{L}]+){0,3} (?:giải ngân|thanh toán|cấp phát)|(?:giải ngân|thanh toán) (?:được|mới|xấp xỉ|gần))(?!\p{L})/u

export const aimsAtPaying =
  /(?:phấn đấu|mục tiêu|yêu cầu|đề nghị|nhiệm vụ|phải|sẽ|để|cam kết|quyết tâm|cố gắng|chỉ tiêu|đẩy nhanh|tập trung)(?!\p{L})/u

/** 'Tỷ lệ giải ngân các nguồn vốn đầu tư công mới chạm 63,4%': the name stands before the head. */
export const rateBefore = /(?:tỷ lệ|tiến độ) giải ngân [^;:.\d]*$/u

/** 'chiếm 13,28% tổng số hộ toàn huyện'. */
export const ofAllHouseholds = /^\s?(?:trong |trên |so với |của )?(?:tổng )?(?:số )?hộ(?! nghèo| cận)/u

/** 'tăng 9,5%, trong đó nông nghiệp 3,5%'. */
/** 'tăng trưởng GDP', 'tốc độ tăng trưởng (GRDP)'. */
export const namesProduct = /(?<!\p{L})(?:gdp|grdp|tổng sản phẩm|giá trị tăng thêm)(?!\p{L})/u

export const partsFollow = /^[^;.]{0,50}[,;(]?\s?(?:trong đó|gồm|bao gồm|chia ra)/u

/** So begins a sentence that goes on with the one before. */
export const continues = /^\s*(?:[-+*•] ?)?(?:trong (?:đó|số đó|ấy)|cụ thể|riêng|chia ra)(?!\p{L})/u

/** 'Nghị quyết có 17 chỉ tiêu thì 13 chỉ tiêu đạt'. */
export const hasTargets = /(?<!\p{L})có\s?$/u
export const ofThoseThen = /^\s?thì(?!\p{L})/u

/** Before so many targets that were set, not met. */
export const setsTargets = /(?<!\p{L})(?:đề ra|giao|đặt ra|ấn định|xây dựng|đưa ra)(?: cho [^,;\d]{0,24})?\s?$/u

/** A noun, and then the next number of the row: '327 doanh nghiệp, 6 …'. */
export const nounThenNext =
  /^(?: (?!(?:giữ|duy|có|đạt|được|đã|còn|bị|chiếm|trong|ở|tại|với)(?!\p{L}))\p{L}+){0,6}(?:,| và) $/u

/** Begins what is said of all that were counted in a row. */
export const saidOfBoth: ReadonlySet<string> = new Set([
  'thành',
  'ra',
  'được',
  'đạt',
  'mới',
  'giải',
  'hoàn',
  'bị',
  'đăng',
  'đi',
  'hoạt',
  'ngừng',
  'tạm',
])

/** 'Từ năm 2010 đến năm 2015': a span by its ends. */
export const fromYearToYear =
  /(?<!\p{L})từ (?:đầu |cuối )?(?:năm )?((?:19|20)\d\d) (?:đến|tới)(?: hết| cuối)?(?: năm)? ((?:19|20)\d\d)(?!\d)/gu

/** 'so năm 2010, tỷ trọng … từ': the year that what follows is held against. */
export const heldAgainst = /(?<!\p{L})so (?:với )?(?:cuối |đầu |hồi )?năm ((?:19|20)\d\d)[^;:]{0,80}từ(?: mức)?\s?$/u

export const nothingBetween = /^[\s,(]*$/u

/** First words of what districts and communes are parted into: a comma between them ends nothing. */
export const placeNouns: ReadonlySet<string> = new Set([
  'thôn',
  'bản',
  'ấp',
  'xóm',
  'làng',
  'buôn',
  'bon',
  'khóm',
  'khu',
  'khối',
  'tổ',
  'phum',
  'tiểu',
  'xã',
  'phường',
  'thị',
])

/** '27 hợp tác xã, 4 cái mới thành lập': of those that were counted. */
export const ofThem = 'cái'

/** 'Công nghiệp - tiểu thủ công nghiệp, xây dựng'. */
export const withConstruction = /công nghiệp\s?(?:,|-|–|và)\s?xây dựng(?! nông thôn)/u

/** Right behind a percentage: 'kế hoạch (trồng rừng)', 'chỉ tiêu về (giải quyết việc làm)'. */
export const planOf = /^\s?(?:kế hoạch|chỉ tiêu|kh)(?: năm| tỉnh giao| được giao| giao)?(?: về| về việc)?\s(?=\p{L})/u

/** Right before a percentage: of capital that is allotted, whatever its plan is called. */
export const disburses = /giải ngân(?: được| đạt| trên| hơn| gần| khoảng)*\s?$/u
