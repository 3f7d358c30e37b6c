import { after, before } from '../../domain/pattern.ts'
import type { MentionRole } from '../../domain/report.ts'

/** Numbers that measure nothing: documents, ordinals, names, ages, durations, criteria, stars. */
export interface ReferenceRule {
  readonly name: string
  readonly role: MentionRole
  readonly pattern: RegExp
  readonly token?: string | ((match: RegExpExecArray) => string)
}

const N = '\\d+(?:[.,]\\d+)*'
const unit =
  '(?:%|tỷ|triệu|nghìn|ngàn|đồng|tấn|tạ|ha|km|hộ|xã|người|lao động|đảng viên|con|m2|m3|kg|lượt|usd|tr|trường|dự án|công trình|hợp tác xã|htx|sản phẩm|chỉ tiêu|tiêu chí|phường|thôn|tập thể|cá nhân|chi bộ|doanh nghiệp|điểm|lần|vụ|đơn vị|tổ chức|cơ sở|mô hình|lớp|học sinh|nội dung|nhóm|cuộc|văn bản|nhiệm vụ|buổi|đại biểu|giấy|cuốn|thẻ|mã số|suất|căn|nhà|phòng|chiếc|bộ|cây|lồng|sổ)'
/** 'chặng đường 5 năm qua' is on no road, 'quyết định 12 năm 2020' no duration. */
const duration = '(?:năm|tháng|ngày|tuần)(?! ?\\d)'
/** '19 - 20%': the lower end of what is measured. */
const rangeBehind = `\\s?(?:-|–|đến)\\s?\\d[\\d.,]*\\s?${unit}(?!\\p{L})`
const notMeasured = `(?![.,]?\\d)(?!\\s?(?:${unit}|${duration})(?!\\p{L}))(?!${rangeBehind})`
const rule = (name: string, role: MentionRole, pattern: string, token?: ReferenceRule['token']): ReferenceRule => ({
  name,
  role,
  pattern: new RegExp(pattern, 'gu'),
  ...(token === undefined ? {} : { token }),
})

const bodies =
  'nghị quyết|chỉ thị|quyết định|thông tư|nghị định|kết luận|công văn|quy định|thông báo|hướng dẫn|quy chế|luật|pháp lệnh|công điện|văn bản|tờ trình|báo cáo|kế hoạch|chương trình|đề án|dự án|công ước'

export const referenceRules: readonly ReferenceRule[] = [
  // 'khu vực 1, 2, 3' are khu vực I, II, III.
  rule(
    'sector-number',
    'name',
    `(?<=${before}khu vực )[123](?=\\s?(?:là|đạt|chiếm|tăng|giảm|:|,|\\(|ước|có|còn))`,
    ([number]) => 'i'.repeat(Number(number)),
  ),
  // giá so sánh 2010
  rule('price-year', 'name', `(?<=giá (?:so sánh|cố định|ss)(?: năm)? )(?:19|20)\\d\\d`),
  // (Lượt xem: 16459)
  rule('view-counter', 'page', `(?<=(?:lượt xem|lượt đọc|lượt truy cập)\\s?:?\\s?)${N}`),
  // Covid-19 · covid -19 · SARS-CoV-2 · CMCN 4.0 · 5G
  rule('epidemic', 'name', `${before}(?:covid|co-vid|cô-vít|ncov)\\s?-?\\s?19${after}|${before}sars-cov-2${after}`),
  rule(
    'generation',
    'name',
    `(?<=(?:cách mạng công nghiệp|công nghiệp|cmcn|thời đại) (?:lần thứ )?)4\\.0|${before}[345]g${after}|${before}5k${after}`,
  ),
  // 05-CT/TW · 28/2020/NĐ-CP · 30a/2008/NQ-CP · số 12/KH-UBND
  rule(
    'document-number',
    'document',
    // And not 'bản tin tháng 8/2019 - UBND huyện'.
    `${before}(?<!tháng (?:\\d{1,2}/)?)\\d{1,5}[a-z]?(?:/\\d{4})?\\s?[-/]\\s?(?:(?:ct|nq|kl|qđ|qd|nđ|ctr|ctrhđ|kh|tb|đa|hd|bc|cv|ttr|qh|tt|cđ|pl|ntm|cthđ|qui|quy|ubnd|hđnd|ttg|tw|cp|tu|hu|bch)[\\p{L}\\d]*)(?:[-/][\\p{L}\\d]{1,10}){0,3}(?!(?<=/kh) ?\\d)`,
  ),
  // But '(kế hoạch 300)' is a plan beside its result.
  rule(
    'document',
    'document',
    `(?<=(?<!\\(\\s?(?=kế hoạch \\d+[,)]))(?:${bodies}) (?:số )?)\\d{1,5}[a-z]?${notMeasured}${after}(?!/\\d{1,3} (?:chỉ tiêu|mục tiêu|tiêu chí|xã|phường|thôn))`,
  ),
  rule(
    'document-list',
    'document',
    `(?<=(?:${bodies})(?: số)? \\d{1,4}[a-z]?(?:,| và) )\\d{1,4}[a-z]?${notMeasured}${after}`,
  ),
  rule('numbered', 'document', `(?<=${before}số )\\d{1,5}[a-z]?${notMeasured}${after}`),
  // lần thứ 3 · Kỳ họp thứ 5 · khóa 22 · lần 2 · thứ 7
  rule('ordinal', 'ordinal', `(?<=(?<!(?:đứng|xếp|hạng|vị trí|xếp hạng) )${before}thứ )\\d{1,3}(?:/\\d{1,3})?${after}`),
  rule(
    'ordinal-of',
    'ordinal',
    `(?<=${before}(?:lần|khóa|khoá|nhiệm kỳ|tập|quyển|vòng|đợt|kỳ|bài|phần|chương|mục|điều|khoản|hạng|mũi) )(?:thứ )?\\d{1,3}${notMeasured}${after}`,
  ),
  // 40, 30 năm tuổi Đảng · 18 tuổi
  rule('party-years', 'duration', `${before}\\d{2}(?=(?:(?:,| và|;|-|/) ?\\d{2}){0,8} năm tuổi đảng)`, '@badge'),
  rule('age', 'age', `${before}\\d{1,3}(?:\\s?(?:-|đến)\\s?\\d{1,3})?(?= (?:tháng )?tuổi)`, '@age'),
  // 3 sao · 3-4 sao
  rule(
    'stars',
    'name',
    `${before}[1-5](?:\\s?(?:-|đến|và)\\s?[1-5])?\\s?sao${after}`,
    (m) => `@sao${m[0].replace(/\D/g, '')}`,
  ),
  // trên 1 ha · 1ha canh tác
  rule(
    'per-hectare',
    'name',
    `(?<=(?:trên|mỗi|cho|quân|phẩm|/|tích|xuất|nhập|hoạch|trị)\\s?)(?<![\\d.,])(?:0?1|một)\\s?(?:ha|hécta|hecta|héc-ta|héc ta|hec-ta|đơn vị diện tích)${after}`,
    '@ha',
  ),
  // 2 xã hoàn thành 19/19 tiêu chí · 5 xã đạt từ 15 đến 18 tiêu chí
  rule(
    'all-criteria',
    'criterion',
    `(?<=\\d+ xã,? (?:[^\\d;.]{0,40}) )19\\s?/\\s?19(?= tiêu chí)|(?<=\\d+ xã,? (?:[^\\d;.]{0,40}) )19(?= tiêu chí)`,
    '@criteria19',
  ),
  rule(
    'criteria-band',
    'criterion',
    `(?=[\\dt])(?<=\\d+ xã,? (?:[^\\d;.]{0,30}) )(?:từ )?\\d{1,2}(?:\\s?(?:-|đến)\\s?\\d{1,2})?(?:/19)?(?= tiêu chí(?!/xã))`,
    '@criteria',
  ),
  // Quốc lộ 4B · đường 10 · thôn 3 · mức độ 3 · cấp 2
  rule(
    'road',
    'name',
    `(?<=${before}(?:quốc lộ|tỉnh lộ|hương lộ|đường tỉnh|đường huyện|đường|ql|tl|đt|đh|(?<!\\d ?|/ ?)km|cầu|hẻm|ngõ|kênh) ?)\\d{1,4}[a-z]?${notMeasured}${after}`,
  ),
  rule(
    'numbered-place',
    'name',
    `(?<=${before}(?:ảnh|hình|bảng|biểu|tổ|thôn|khu|ấp|xóm|bản|đội|khóm|quận|phường|khu phố|tiểu khu|tổ dân phố|lô|cụm|trạm|buôn|làng|khối|số nhà) )\\d{1,3}[a-z]?${notMeasured}${after}`,
  ),
  rule(
    'level',
    'name',
    `(?<=${before}(?:mức độ|mức|cấp|cấp độ|loại|bậc|giai đoạn|vùng|nhóm|bước|thì|lớp|(?<!nhiệm )vụ|tuyến|dạng|hệ|tầng|mô hình|chuẩn|phong trào|phương châm|khâu|chương trình|đề án) )\\d{1,3}(?!/\\d)(?! tháng (?:đầu|cuối))${notMeasured}${after}`,
  ),
  // 'Đề án 10.000 ha mía' is what the scheme is called.
  rule('scheme', 'name', `(?<=${before}đề án )\\d[\\d.,]* ?(?:ha|con|km)${after}`),
  rule(
    'level-list',
    'name',
    `(?<=${before}(?:mức độ|mức|cấp|loại|lớp) \\d(?:,| và| -|-|,? ?) ?)\\d${notMeasured}${after}`,
  ),
  // 90 năm ngày thành lập · 30 ngày · 24 tháng
  rule(
    'duration',
    'duration',
    `(?<!date (?:\\d{4}-)?)(?<!tháng (?=\\d{1,2} năm (?:nay|ngoái|trước)))${before}\\d{1,4}(?:[.,]\\d)?(?:\\s?(?:-|đến)\\s?\\d{1,3})?[^\\S\\n](?:năm(?! ?\\d(?!\\d{3}\\s?[-–]\\s?(?:19|20)))|tháng(?! ?\\d{1,2}(?!\\d|[.,]\\d| (?:vụ|người|ca|đảng viên|lao động|hộ|doanh nghiệp)(?!\\p{L}))| năm(?! nay)| của năm| qua| đầu| cuối| còn lại)|ngày đêm|ngày|tuần|giờ|phút|đêm|giây)(?! công)${after}`,
  ),
  // F1 · H5N1 · 30a: letters grow on the figure
  rule(
    'letters-before',
    'name',
    `(?<=\\p{Lu}|[a-z]-?)(?<![\\d/]\\s?k?m)(?<!đạt|được|đến|trên|là|còn|bằng|thu|tăng|giảm|gần|hơn|có|khoảng|giao)${N}`,
  ),
  rule('decree-letter', 'document', `${before}30a${after}`),
]
