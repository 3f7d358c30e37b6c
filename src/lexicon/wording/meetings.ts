import type { MeetingKind } from '../../domain/report.ts'

/** How meetings, those who hold them and those who speak there are told. */

export interface MeetingShape {
  readonly kind: MeetingKind
  readonly pattern: RegExp
}

export const meetingShapes: readonly MeetingShape[] = [
  // 'Giao ban các Thường trực' is of the Party committee, the council and the People's Committee together.
  { kind: 'other', pattern: /giao ban (?:giữa )?(?:các )?thường trực/u },
  // 'Họp phiên trù bị chiều 11/8, sáng 12/8 Đại hội khai mạc'.
  { kind: 'congress', pattern: /phiên trù bị[^.;]{0,160}đại hội|đại hội[^.;]{0,120}phiên trù bị/u },
  // 'Trong 3 ngày, Đại hội làm việc …': who works is the congress.
  {
    kind: 'congress',
    pattern:
      /(?:lời|diễn văn|phát biểu) (?:bế mạc|khai mạc) đại hội(?! (?:đại biểu )?(?:hội|đoàn|các dân tộc|chi bộ))|đại hội (?:đã )?làm việc(?! với(?! chủ đề))|trong [^;]{0,30}ngày làm việc[^;]{0,40}đại hội/u,
  },
  // 'Thị ủy - HĐND - UBND tổ chức họp mặt kỷ niệm': no session of any of them.
  {
    kind: 'other',
    pattern:
      /(?:buổi )?(?:họp mặt|gặp mặt)|họp báo|gặp gỡ (?:cán bộ|báo chí|doanh nghiệp|người|các|đại biểu|trí thức|văn nghệ sĩ|kiều bào)|(?:buổi|cuộc) gặp(?! phải)|lễ (?:kỷ niệm|mừng|tôn vinh|tri ân)|mít tinh|tiếp xúc cử tri/u,
  },
  {
    kind: 'working_session',
    pattern:
      /(?:buổi |có buổi |đến |đã )?làm việc (?:với|cùng)(?! (?:ubnd |đảng ủy )?(?:xã|phường)(?!\p{L}))|(?:buổi|cuộc) làm việc|(?:khảo sát|giám sát|kiểm tra|thẩm tra)(?: thực tế)? (?:tại|ở) (?!kỳ|hội|phiên)|(?:nghe|sau đó nghe) (?:ubnd|lãnh đạo|huyện|thị xã|thành phố)[^.;]{0,40}báo cáo|trao đổi với lãnh đạo (?:huyện|thị xã|thành phố|quận)|đoàn (?:kiểm tra|giám sát|công tác)[^.;]{0,120} làm việc|(?<!bác (?:hồ )?)(?:về|đến|đã về) (?:(?:huyện|thị xã|thành phố|quận) [^,.;]{2,25} )?(?:nắm|khảo sát|kiểm tra|giám sát|thăm)|thăm, làm việc|thăm và làm việc|kiểm tra tình hình/u,
  },
  {
    kind: 'council_session',
    pattern:
      /kỳ (?:họp|thứ \d{1,2}|hội đồng nhân dân)(?! của (?:quốc hội|hđnd tỉnh))(?! (?:thứ )?[\p{L}\d]{1,6} (?:của )?(?:quốc hội|hđnd tỉnh|hội đồng nhân dân tỉnh))|(?:hđnd|hội đồng nhân dân)[^;]{0,110}họp/u,
  },
  {
    kind: 'government_meeting',
    pattern:
      /(?<!(?:ban chấp hành|huyện ủy|thị ủy|thành ủy|quận ủy|đảng bộ|hđnd|hội đồng nhân dân)[^;]{0,90})(?:phiên họp|họp phiên)(?![^;]{0,60}(?:ban chấp hành|ban thường vụ))|trực báo|giao ban|(?:ubnd|ủy ban nhân dân)[^;]{0,60}(?<!kỳ )họp(?! tổng kết| sơ kết)/u,
  },
  {
    kind: 'other',
    pattern: /(?:lễ|buổi) (?:trao|công bố|đón|kỷ niệm|đón nhận|ra quân|phát động|tuyên dương)|họp mặt|gặp mặt/u,
  },
  {
    kind: 'congress',
    pattern:
      /đại hội (?:đại biểu )?(?:lần thứ [ivxlc\d]{1,6})?[, ]{0,2}(?:\(?nhiệm kỳ [\d\s–-]{9,13}\)?)?,? ?(?:của )?(?:đảng bộ|đại biểu)[^;]{0,110}(?:diễn ra|khai mạc|tổ chức|tiến hành|thành công|bế mạc|kết thúc|khép lại|bước vào|(?:hoàn thành|hoàn tất|xong) (?:toàn bộ |tất cả |mọi |các |những )?(?:nội dung|chương trình|phần việc)|phiên (?:chính thức|trọng thể|thứ nhất)|, họp|sẽ họp|nhóm họp)|ra mắt (?:tại )?đại hội|đại hội (?:đã )?bầu|tại đại hội (?:đảng bộ|đại biểu)|báo cáo (?:chính trị )?(?:trình |trước |tại )+đại hội|(?:quang cảnh|chúc mừng|toàn cảnh) đại hội|(?:đến |về )?dự đại hội có|(?:tới|đến|về) dự đại hội|đại hội đại biểu[^;]{0,60}mở màn|(?:tổ chức|khai mạc|tiến hành|diễn ra|mở|bước vào)[^;]{0,40}đại hội|^đại hội|đại hội (?:đã )?được tổ chức/u,
  },
  {
    kind: 'review_conference',
    pattern:
      /hội nghị|cuộc họp|họp (?:tổng kết|sơ kết|đánh giá|bàn|lần thứ|nhìn lại|kiểm điểm|phiên)|(?:huyện ủy|thị ủy|thành ủy|quận ủy|ban chấp hành)[^;]{0,60} họp|lễ tổng kết|tổng kết|sơ kết/u,
  },
]

export const bylineWords = /^(?:t\/h|tin, ảnh|tin|bài|bài, ảnh|bài và ảnh|thực hiện|nguồn|tác giả|theo)\s?:\s?(.+)$/iu

/** It stands before the text on one line with it: '10:02 19/09/2019 Từ đầu năm …'. */
export const stampAhead = /^\s*\d{1,2}[:h]\d{2},?\s(?:ngày )?\d{1,2}[-/.]\d{1,2}[-/.]\d{4}/u

export const stamp =
  /\d{1,2}[:h]\d{2}|^\s*(?:\p{L}{0,8},?\s?){0,3}\d{1,2}[-/.]\d{1,2}[-/.]\d{4}\s*$|cập nhật|ngày đăng|đăng (?:ngày|lúc)/iu

/** Nothing but a day and an hour: '29/08/2019 06:00 GMT+7', 'Thứ ba, 07/07/2020 | 07:15'. */
export const stampAlone =
  /^\s*(?:\p{L}{1,9}[,:.]?\s){0,4}(?=[^\n]{0,20}\d{1,2}[-/.]\d{1,2}[-/.]\d{4})[\d:h/.,|\-\s]{8,30}(?:[[(]?(?:gmt|am|pm|sa|ch)[+\d\s\])]{0,6})?\s*$/iu

export const placeName = /^\p{Lu}[\p{L}.]*(?:(?: |, | - | và |-)\p{Lu}[\p{L}.]*){0,6}$/u

/** Meetings that the article reports: kind, day, organiser, session, term. */

export const reviews =
  /tổng kết|sơ kết|đánh giá|kiểm điểm|kết quả (?:thực hiện|lãnh đạo|công tác|phát triển)|nhìn lại|(?<!triển khai[^;]{0,60})(?:kinh tế - xã hội|công việc|tình hình)[^;]{0,60}(?:\d tháng|quý|năm)/u

export const held =
  /tổ chức|giao ban|mít tinh|tiếp xúc cử tri|tại (?:hội nghị|kỳ họp|phiên họp|cuộc họp|lễ|buổi lễ)|(?:trình|trước) đại hội|triệu tập|làm lễ|gặp mặt|họp mặt|bước vào (?:đại hội|phiên|ngày làm việc)|ra mắt|nắm tình hình|khảo sát|giám sát|đại hội (?:đã )?bầu|báo cáo tại|họp|khai mạc|diễn ra|tiến hành|làm việc|mở (?:lễ|đại hội|hội nghị|kỳ họp|phiên họp|cuộc họp)|mở màn|về thăm|thăm, làm việc|nhóm họp|bế mạc|triển khai|tham dự|dự |chủ trì|hội nghị (?:tổng kết|sơ kết|lần thứ|ban chấp hành)|đã có buổi|tổng kết|sơ kết|kết thúc|khép lại|chúc mừng đại hội|ra mắt|quang cảnh (?:đại hội|cuộc gặp)|tại (?:buổi|cuộc) gặp|gặp gỡ|bầu|(?:đã|rất) thành công|cuộc làm việc/u

/** 'Hằng năm, thành phố đều mở hội nghị', 'HĐND quận đã họp 1 kỳ': meetings that are counted, held again and again, or none. */
export const noMeetingTold =
  /(?<!\p{L})(?:hàng|hằng|mỗi) (?:năm|tháng|quý|tuần)(?!\p{L})[^;]{0,60}(?:họp|tổ chức|mở|gặp)|(?:họp|tổ chức|mở) (?:được )?\d{1,2} (?:kỳ|cuộc|hội nghị|buổi|phiên|lượt)(?! (?:\d|thứ))|nữa,[^;]{0,60}(?:bước vào|tổ chức|tiến hành)|(?:hoàn thành|ban hành) báo cáo (?:sơ|tổng) kết|là năm (?:sơ|tổng) kết|làm việc (?:cùng|với) (?:các )?(?:chủ đầu tư|nhà đầu tư|doanh nghiệp|hộ dân|người dân|nhà thầu|đơn vị thi công)|\d (?:đảng bộ|chi bộ|đơn vị|nơi)[^.;]{0,80}(?:xong|tổ chức|tiến hành|hoàn thành)[^.;]{0,20}đại hội/u

export const romanAfter = /(?:khóa|khoá|lần thứ|nhiệm kỳ)\s+([ivxlc]{1,7})(?![\p{L}])/iu

export const bodyPattern =
  /(?:Thường trực |Ban Thường vụ |Ban Chấp hành (?:Đảng bộ )?|Đảng bộ |Đảng ủy )?(?:Tỉnh ủy|Huyện ủy|Thị ủy|Thành ủy|Quận ủy|UBND|HĐND|Ủy ban nhân dân|Hội đồng nhân dân|[Hh]uyện|[Tt]hị xã|[Tt]hành phố|[Qq]uận|T[PX]\.?)(?: (?:huyện|thị xã|thành phố|quận))?(?: \p{Lu}[\p{L}']*){0,4}/u

export const conferenceWords = /hội nghị|tổng kết|sơ kết/u

export const otherMeeting =
  /kỳ họp|làm việc với|đại hội (?:đảng bộ|đại biểu) (?:huyện|thị xã|thành phố|quận)[^;]{0,60}(?:diễn ra|khai mạc)/u

export const governmentSits = /(?:ubnd|ủy ban nhân dân)[^;]{0,60}(?:họp phiên|phiên họp)|họp phiên thường kỳ|trực báo/u

export const reportedTo = /báo cáo (?:trình bày )?tại (?:hội nghị|cuộc họp)/u

export const committeeWords = /ban chấp hành|bch|huyện ủy|thị ủy|thành ủy|quận ủy|lần thứ/u

export const otherConference = /triển khai|gặp mặt|đối thoại/u

/** 'phiên thứ nhất', 'kỳ họp thứ 5'. */
export const sessionNumber = /(?:hội nghị|họp|kỳ họp|phiên họp)[^.;]{0,60}?(?:lần )?thứ (\d{1,3}|nhất)/u
export const firstSession = 'nhất'

export const organiserBefore =
  /^(.*?)(?:đã )?(?:tổ chức|khai mạc|tiến hành|họp|triển khai|tổng kết|sơ kết|do đồng chí)/u

export const dayBefore = /(?:sáng|chiều|tối|nay|hôm|vào ngày|trong \d+ ngày|trong ngày)(?: \()?\s?$/u

export const conferenceReviews =
  /^\s*(?:tại )?hội nghị[^.;]{0,20} (?:kiểm điểm|sơ kết|tổng kết|đánh giá|nhìn lại)[^.;]{0,80}(?:quý|tháng|năm)/u

export const meetingEnds =
  /bế mạc|hoàn thành toàn bộ|(?:đại hội|hội nghị|kỳ họp)(?: [^,.;]{0,40})? (?:kết thúc|khép lại)(?! (?:nhiệm vụ|nhiệm kỳ|năm|giai đoạn|một))|(?:kết thúc|khép lại) (?:đại hội|hội nghị|kỳ họp|vào|chiều|sáng|trưa|sau|tốt đẹp)/u

/** People with their offices: 'đồng chí Hoàng Văn Nghiệm, Phó Bí thư …, Chủ tịch HĐND tỉnh làm trưởng đoàn'. */

export const name = "\\p{Lu}[\\p{Ll}']+(?: \\p{Lu}[\\p{Ll}']*){1,4}"

export const office =
  '(?:Phó |Nguyên |nguyên )?(?:Bí thư|Phó Bí thư|Chủ tịch|Phó Chủ tịch|Ủy viên|UVBTV|UVBCH|Trưởng|Giám đốc|Phó Giám đốc|Phó Trưởng|Thường trực|Chánh|Chỉ huy|Tỉnh ủy viên|TUV|Đại biểu)'

export const roleWords =
  '(?:đồng chủ trì|chủ trì|chủ tọa|làm trưởng đoàn|trưởng đoàn|phát biểu|kết luận|báo cáo|trao|dự|tham dự|cùng|đã|khẳng định|nhấn mạnh|yêu cầu|biểu dương|đánh giá|ghi nhận|đề nghị|chỉ đạo|làm việc|làm)'

export const nameFirst = new RegExp(
  `(?:[Đđ]ồng chí|[Đđ]/c|[Ôô]ng|[Bb]à|[Cc]ác đồng chí:?|: |; )\\s?(${name})\\s?(?:,|-|–)\\s?(${office}[^.;\\n]{0,140}?)(?=\\s(?:và |; )?${roleWords}(?!\\p{L})|[.;\\n]|$)`,
  'dgu',
)

export const chairs = /chủ trì|chủ tọa|trưởng đoàn/u

export const speaks = /phát biểu|kết luận|khẳng định|nhấn mạnh|yêu cầu|ghi nhận|chỉ đạo|đề nghị/u

export const andBefore = /^(?:và|,)\s*/u

export const conference = /hội nghị/iu

/** 'Kết luận số 60-KL/TW ngày': the day of a document. */
export const documentBefore =
  /(?:(?<!\p{L})số \S{1,20}|\/[\p{L}-]{2,12})(?: của [^,.;]{1,30})?,? (?:ban hành |ký )?ngày\s?$/u

/** A report by itself is no meeting. */
export const reportAlone = /^\P{L}*báo cáo (?:tổng kết|sơ kết|kết quả|đánh giá)/u
export const meetingNoun = /(?<!\p{L})(?:hội nghị|đại hội|kỳ họp|phiên họp|cuộc họp|buổi làm việc|họp|lễ)(?!\p{L})/u

/** What stands before the name of a body's place, and not of a person. */
export const ofBody = /(?:Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Quận ủy|UBND|HĐND|tỉnh|thành phố|huyện|thị xã|quận)$/u

/** A meeting that is still to come. */
export const announces = /(?<!\p{L})(?:sẽ|sắp|chuẩn bị|dự kiến|tiến tới|hướng tới|trước thềm)(?!\p{L})/u

/** 'đưa Nghị quyết Đại hội Đảng bộ huyện vào cuộc sống': what a document is of does not meet. */
export const ofResolution =
  /(?:nghị quyết (?:của )?|(?:dự thảo|góp ý)[^,.;]{0,60}(?:trình )?)(?:đại hội|hội nghị|kỳ họp)(?! (?:đã|do))/gu

/** What a congress brings forth. */
export const ofCongress = /(?:ban chấp hành|bch)(?: đảng bộ)?[^.;]{0,60}(?:mới|khóa)[^.;]{0,40}họp phiên|trúng cử/u

/** Words that tell of a meeting where a day stands beside them. */
export const heldThatDay = /thảo luận|thẩm tra|kiểm tra|báo cáo|trao đổi|rút ngắn|dành trọn|đại hội/u

/** A congress that is named, and neither prepared nor over: 'Đại hội đại biểu Đảng bộ huyện (22-24/6)'. */
export const congressOfDay =
  /(?<!(?:chuẩn bị|tiến tới|hướng tới|chào mừng|trước thềm|trình|văn kiện|dự thảo|nghị quyết|sau|thực hiện|phục vụ|góp ý|cho|kết quả|triển khai|của)[^,.;]{0,40})đại hội (?:đại biểu )?(?:lần thứ [ivxlc\d]{1,6} )?(?:của )?đảng bộ (?:huyện|thị xã|thành phố|quận|tp|tx)/u

/** 'Đại hội đại biểu Đảng bộ huyện lần thứ XXIV đã nhìn lại …': the congress itself does it. */
export const congressActs =
  /(?<!(?:nghị quyết|chỉ tiêu|mục tiêu|kể từ|sau|từ|theo|mà|do|của|trước thềm|tiến tới|hướng tới|chào mừng|chuẩn bị|trước)(?: \p{L}+)? )đại hội (?:đại biểu )?(?:lần thứ [ivxlc\d]{1,6} )?(?:của )?đảng bộ[^.;]{0,90} (?:đã )?(?:nhìn lại|đánh giá|thảo luận|xác định|định ra|đề ra|thông qua|bầu|thống nhất|quyết nghị|chọn)(?!\p{L})/u

/** 'Sáng nay', on a page of that day; 'sáng qua', of the day before. */
export const onPageDay = /(?<!\p{L})(?:hôm|sáng|chiều|tối|trưa) (nay|qua)(?!\p{L})/u
export const dayBeforePage = 'qua'

/** 'hội nghị Ban Chấp hành lần thứ hai' is a session, whatever else it does. */
export const committeeMeets = /hội nghị (?:lần thứ|(?:ban chấp hành|bch)[^.;]{0,40}lần thứ)/u

/** 'Đại hội đại biểu các dân tộc thiểu số huyện lần thứ IV - năm 2024': the year in its name. */
export const yearInName = /lần thứ [ivxlc\d]{1,6}\s?[,\-–(]?\s?năm ((?:19|20)\d\d)/iu

/** 'lễ công bố quyết định công nhận huyện đạt chuẩn nông thôn mới năm 2023': held when that year was over. */
export const recognisedOf =
  /(?:lễ|công bố|đón (?:nhận )?(?:bằng|quyết định))[^.;]{0,60}công nhận[^.;]{0,80}năm ((?:19|20)\d\d)/iu

/** Day by day, and not the last one alone: 'bước vào phiên chính thức rồi bế mạc'. */
export const opensToo = /khai mạc|bước vào(?! phiên bế mạc)|phiên chính thức/iu

/** Where somebody speaks: what the article tells was told there. */
export const spokenAt =
  /(?:lời|diễn văn|phát biểu) (?:bế mạc|khai mạc) (?:buổi làm việc|hội nghị|kỳ họp|phiên họp|đại hội)|(?:nói|phát biểu|kết luận|báo cáo|cho biết|ghi nhận)[^.;]{0,30} (?:tại )?(?:buổi làm việc|hội nghị|kỳ họp|phiên họp|cuộc họp|đại hội)|^(?:tại|kết luận) (?:buổi làm việc|hội nghị|kỳ họp|phiên họp|cuộc họp|đại hội)/u
