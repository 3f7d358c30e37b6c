import { before } from '../../domain/pattern.ts'

/** Whose number it is, where the words say that it is not the district's. */

/** A name, whole: what stands behind it never cuts it short; 'công ty TNHH', 'doanh nghiệp Nhà nước' are kinds, and none. */
const proper = "((?!(?:TNHH|CP|MTV|NTM|FDI|Nhà nước)(?!\\p{L}))(?:\\p{Lu}[\\p{L}']*)(?:[ -]\\p{Lu}[\\p{L}']*){0,3})"

export const areaPatterns = {
  country: new RegExp(`${before}(?:cả nước|toàn quốc|bình quân chung cả nước)`, 'iu'),
  province: new RegExp(
    `${before}(?:toàn tỉnh|cả tỉnh|bình quân (?:chung )?(?:của )?tỉnh|mức bình quân (?:chung )?(?:của )?tỉnh|(?:mức|tỷ lệ|tỉ lệ|mặt bằng)(?: chung)? của (?:toàn )?tỉnh|chung (?:của |toàn )(?:toàn )?tỉnh|trên địa bàn tỉnh(?! giao)|bình quân toàn tỉnh|xã nào của tỉnh|tính chung tỉnh|(?:mức )?(?:trung bình|bình quân)(?: chung)? (?:của |toàn )?(?:tỉnh|thành phố))|^\\s*tỉnh (?!ủy|giao)|, ?tỉnh [\\p{L} ]{3,24} (?:hiện )?(?:có|gồm) [^,;]*$`,
    'iu',
  ),
  commune: new RegExp(
    `(?:^|[,;:.] ?|[Rr]iêng |[Tt]ại |[Ởở] |như )(?:[Xx]ã|[Tt]hị trấn|[Pp]hường) (?=${proper})\\1(?! và| ,)`,
    'u',
  ),
  other: new RegExp(
    `${before}(?:[Cc]ông ty|[Dd]oanh nghiệp|HTX|[Hh]ợp tác xã|[Gg]ia đình (?:ông|bà|anh|chị)|[Hh]ộ (?:ông|bà|anh|chị)|[Ôô]ng|[Aa]nh|[Cc]hị) (?=${proper})\\1(?!\\s?[,(–-]\\s?(?:nguyên )?(?:[Pp]hó |Phó)?(?:[Bb]í thư|[Cc]hủ tịch|[Tt]rưởng|[Gg]iám đốc|[Cc]hánh|[Tt]ỉnh ủy|[Uu]ỷ viên|[Ủủ]y viên|[Đđ]ại biểu))`,
    'u',
  ),
} as const

/** 'Theo ông …'. */
export const accordingTo = /(?:theo|lời) $/iu
/** Behind a name: what it says follows. */
export const tellsNext =
  /^(?:\s?:|[^.;\d]{0,80}?(?:yêu cầu|chỉ đạo|đề nghị|kết luận|ghi nhận|lưu ý|cho biết|cho hay|cho rằng|khẳng định|nhấn mạnh|nói|chia sẻ|thông tin|báo cáo|trình bày|phát biểu|đánh giá|nêu rõ|phấn khởi)(?!\p{L}))/u
export const ofHisOwn = /(?<!\p{L})(?:tôi|gia đình|nhà mình|nhà anh|nhà chị|nhà ông)(?!\p{L})/u

/** 'Toàn tỉnh năm nay có 29.700 ha vải, sản lượng …', 'Hiện cả nước …': what the whole sentence is of. */
export const subjectAreas = {
  province: /^[^\p{L}]*(?:[^,.;\d]{0,30}(?:\d{4})?,? )?(?:toàn|cả) tỉnh(?!\p{L})/iu,
  country: /^[^\p{L}]*(?:[^,.;\d]{0,30}(?:\d{4})?,? )?(?:cả nước|toàn quốc)(?!\p{L})/iu,
} as const

/** Behind that, words of a part of it, or of another place. */
export const ofPart = /(?<!\p{L})(?:trong đó|riêng|huyện|thị xã|thành phố|quận|so với|bằng|địa phương)(?!\p{L})/iu

/** A city inside a province, or inside one. */
export const cityKind = 'thành phố'

/** In a city that has the rank of a province: a rural district speaks of all of it. */
export const wholeCity = new RegExp(
  `${before}(?:toàn thành phố|cả thành phố|bình quân chung thành phố)(?!\\p{L})`,
  'iu',
)

/** The district itself, named behind another. */
export const ofDistrict = new RegExp(
  `${before}(?:toàn huyện|toàn thị xã|toàn thành phố|toàn quận|trên địa bàn huyện|cả huyện|của huyện|huyện có|huyện đã)`,
  'iu',
)

export const countryName = 'Việt Nam'
/** Where the province is not known by name. */
export const aProvince = 'tỉnh'

/** 'riêng xã điểm Mỹ Long Nam đạt', 'Quang Lang', 'khá nhất là Viêng Lán cũng mới được': the commune that a number of criteria is of. */
export const communeAlone =
  /(?:^|[,;:.(]\s*|(?<!\p{L})(?:xã(?: điểm)?|là|riêng|và|như)\s)(\p{Lu}[\p{L}’']*(?: \p{Lu}[\p{L}’']*){0,3})(?: (?:cũng|đã|mới|được|đạt|có|đang|dẫn đầu|với|là|hiện|lên|vừa|chỉ|hoàn thành|đủ|khoảng|gần))*\s?$/u
