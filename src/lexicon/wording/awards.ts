/** How commendations are told. */

/** May stand between a number and who receives. */
export const turnsBefore = '(?:lượt )?'

/** The badge for so many years in the Party. */
export const badgeNamed = (years: string | number): string => `Huy hiệu ${years} năm tuổi Đảng`

/** 'biểu dương những kết quả mà huyện đạt được, …', 'biểu dương Đảng bộ, đồng thời chỉ ra …': nobody is given anything. */
export const praisesDeeds =
  /^ (?:các |những |và |ghi nhận )*(?:kết quả|thành tích|thành quả|nỗ lực|cố gắng|sự)(?!\p{L})|(?<!\p{L})(?:đồng thời )?(?:chỉ (?:ra|rõ|đạo)|yêu cầu|đề nghị)(?!\p{L})/u

export const general = new Set(['khen thưởng', 'biểu dương', 'tuyên dương', 'tôn vinh', 'vinh danh'])

/** An order is named with its class: 'Huân chương Lao động hạng Nhì'. */
export const order = /^huân chương (?:\p{L}+ ){1,3}hạng (?:nhất|nhì|ba|i{1,3}|[123])(?![\p{L}\d])/iu

export const giving =
  /(?<!\p{L})(?:khen thưởng|tặng|trao|biểu dương|tuyên dương|khen tặng|tôn vinh|vinh danh|được khen|nhận|đón|khen|công nhận|gắn|gửi|đạt danh hiệu(?= ["“]?(?:chiến sĩ|lao động|tập thể|anh hùng|đơn vị)))(?!\p{L})/u

export const notGiving =
  /(?:đề nghị|xét|phong trào) (?:[\p{L}]+ ){0,4}khen|(?<!thừa )(?:đề nghị|trình)(?: [\p{L}]+){0,6} (?:tặng|truy tặng|phong tặng)(?! (?:quà|nhà))|sẽ (?:được )?(?:[\p{L}]+ ){0,3}(?:tặng|khen|trao|biểu dương|tuyên dương)|phấn đấu[^.;]{0,60}(?:được (?:tặng|khen)|nhận|đạt danh hiệu)|(?:hủy|thu hồi)(?: bỏ)?(?: quyết định)?[^.;]{0,20}(?:tặng|khen)/u

/** The number stands before the verb, and what it is for may stand between: '40 tập thể, cá nhân có thành tích … được UBND thành phố tặng Bằng khen'. */
export const receivedBehind =
  /^(?:[^;.]|\.(?=\d)){0,60}?(?:(?:thành tích|đóng góp|hoàn thành)[^;.]{0,100}?)?(?:được (?:[^;.,]{0,40}?)(?:tặng|trao|khen|nhận)|nhận |đạt danh hiệu)/u

export const namedOne =
  /^\s?(?:cho|tới|đến) (?:(?:cán bộ|nhân dân|tập thể|và|,|đảng bộ|chính quyền) ?){0,8}(?:xã|thị trấn|phường|đồng chí|ông|bà|thầy|cô|bác sĩ|công an|trường|nhà trường|phòng|ubnd|huyện|thị xã|thành phố|quận|chi hội|hội|ban|trung tâm|công ty|hợp tác xã|htx|bệnh viện|công đoàn|chi bộ|thôn|bản|ấp|lực lượng|đoàn) (?=\p{L})|^\s?(?:cho|tới|đến) (?:huyện|thị xã|thành phố|quận)\s?(?=[.,;]|$)/u

export const giver =
  /(?:UBND|HĐND|Chủ tịch UBND|Huyện ủy|Thị ủy|Thành ủy|Quận ủy|Tỉnh ủy|Ban Thường vụ (?:Huyện|Tỉnh|Thị|Thành|Quận) ủy|Thủ tướng Chính phủ|Chủ tịch nước)(?: (?:tỉnh|huyện|thị xã|thành phố|quận))?(?: \p{Lu}[\p{L}']*){0,4}/gu

export const onOccasion =
  /(?:nhân dịp|dịp này|lần này|đợt này|dịp kỷ niệm|tại (?:hội nghị|đại hội|buổi|lễ|kỳ họp)|đầu giờ|cũng tại|vừa)/u

/** '30, 40, 50 năm tuổi Đảng cho …': one number for badges of several years. */
/** 'trao 22 Huy hiệu 30 năm tuổi Đảng': the badges themselves are counted. */
export const badgesCounted = /^\s?huy hiệu (\d{2}) năm tuổi đảng/u

/** '- Cờ thi đua của UBND tỉnh: 2 tập thể': a line of a list says by itself what was given. */
export const awardLine = /^\s*[-+*•]\s*[^.;:\d]{4,90}: ?\d{1,5} /u

/** Who receives, before 'được … tặng', 'vinh dự nhận': a body, or a person. */
export const receivesAlone =
  /(?<!\p{L})(xã|phường|thị trấn|ubnd|đảng bộ|chi bộ|trường|nhà trường|trung tâm|ban chqs|hội|htx|hợp tác xã|công ty|ông|bà|thầy|cô giáo|anh|chị|bác sĩ|huấn luyện viên|đồng chí) (?:[^;.:\d]|\d(?=\d* ha)){0,90}?(?:được[^;.:,\d]{0,60} (?:tặng(?: thưởng)?|trao tặng|phong tặng|truy tặng)|(?:vinh dự |đã |vừa )?(?:đón nhận|nhận))\s?$/u
export const isParty = /^(?:đảng bộ|chi bộ)$/u
export const isPerson = /^(?:ông|bà|thầy|cô giáo|anh|chị|bác sĩ|huấn luyện viên|đồng chí)$/u

/** 'gắn Huân chương lên lá cờ truyền thống của huyện'. */
export const onBanner = /^[^;.]{0,30}lên lá cờ truyền thống/u

export const badgesBefore = /((?:\d{2}(?: năm)?(?:, | và )){0,8}\d{2}) năm tuổi đảng[^;.\d]{0,60}$/u

/** 'Nhân dân và cán bộ huyện được Chủ tịch nước tặng …', 'huyện đón …': the whole district receives. */
export const districtReceives =
  /(?:huyện|thị xã|quận|thành phố|đảng bộ|nhân dân)[^;.]{0,90}(?:đón|nhận|được[^;.,]{0,60} tặng(?: thưởng)?)\s?$/u

/** 'Chủ tịch nước tặng huyện Huân chương …', 'tặng Đảng bộ, nhân dân huyện X Cờ thi đua': the district stands between the verb and the form. */
export const givenToDistrict =
  /(?:tặng|trao)(?: thưởng| tặng)?(?: cho)? (?:(?:cán bộ|đảng bộ|chính quyền|nhân dân|và)[ ,]*){0,6}(?:huyện|thị xã|quận|thành phố)(?: \p{L}[\p{L}' ]{1,30})? $/u

export const partyYears = /năm tuổi đảng/u

export const titleForm = 'danh hiệu'

export const ofYears = /(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d|(?<!\d)(?<!kỷ niệm )\d+ năm (?!tuổi)|giai đoạn|nhiệm kỳ/u

export const awardYear = /(?<![\d/-])(?:năm )?((?:19|20)\d\d)(?![\d])/gu

export const ofProgramme = /nông thôn mới|ntm|học tập và làm theo/u

export const awardReason =
  /(?:vì|do|có thành tích|đã có thành tích|hoàn thành|trong thực hiện|đạt thành tích|lập thành tích)[^.;]{3,160}/u

export const badgeBehind = /^[^;.]{0,60}?(\d{2}) năm tuổi đảng/u

export const badgeForm = 'huy hiệu Đảng'

export const opensAwardParts = /gồm|trong đó|cụ thể/u

export const givesAt = /^(?:tặng|trao) /u

export const presidentWords = /Chủ tịch nước|Nhà nước/u

export const yearOfAward = /^[^;.]{0,40}?năm ((?:19|20)\d\d)/u

export const flagForm = 'cờ thi đua'

export const toPartyBody = /^[^;,.]{0,40}?(?:cho|tới|đến) (?:đảng bộ|chi bộ) (?!,)/u

export const toPerson = /đồng chí|ông|bà/u

/** A task is given, and no award. */
export const assigned = /giao/u

export const beforeReceiver = /^[^;,.]{0,40}?(?= cho )/u
