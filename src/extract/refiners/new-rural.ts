/** Added in the period, or all there are: '… có thêm 2 xã đạt chuẩn' against '… nâng tổng số xã đạt chuẩn lên 12/20 xã'. */

const added: Readonly<Record<string, string>> = {
  'new_rural.communes_standard': 'new_rural.communes_standard_new',
  'new_rural.communes_advanced': 'new_rural.communes_advanced_new',
  'new_rural.communes_model': 'new_rural.communes_model_new',
  'enterprise.total': 'enterprise.new',
  'cooperative.total': 'cooperative.new',
}
const all = new Map(Object.entries(added).map(([whole, part]) => [part, whole]))

const addedWords =
  /(?<!\p{L})(?:thêm|công nhận mới|mới công nhận|thêm mới|thành lập mới)(?!\p{L})(?![^;]*(?:nâng|tổng số))/u
const allWords = /(?<!\p{L})(?:tổng số|nâng|đến nay|lũy kế|toàn huyện có|hiện có|đã có|lên)(?!\p{L})/u

/** `previous` is the indicator of the number before it in the list: 'thêm 1 xã đạt chuẩn và 1 xã nâng cao'. */
export function addedOrAll(
  code: string,
  left: string,
  right: string,
  previous: string | null,
  ofTotal: boolean,
): string {
  const level = byCriteria(levelOf(code, left, right), left, right)
  // '16/20 xã' are all there are.
  if (ofTotal) return level
  const other = added[level]
  if (!other) return level
  const near = left.slice(-60)
  // 'thêm 4 doanh nghiệp, lũy kế từ đầu năm 31 doanh nghiệp': all that were added.
  if (previous === other && /từ đầu năm/u.test(left)) return other
  if (allWords.test(near) && !/thêm\s*(?:được|có|từ|ít nhất|khoảng)?\s*$/u.test(near)) return level
  const listed =
    previous !== null &&
    all.has(previous) &&
    /^[^;]{0,60}(?:và|,)\s?(?:có )?$/u.test(left) &&
    previous.split('.')[0] === level.split('.')[0]
  // '2 xã … đạt chuẩn, đưa số xã đạt chuẩn toàn huyện lên 8 xã': the first number was added to the second.
  const raises = /(?:đưa|nâng)[^.;]{0,20}(?:tổng )?số[^.;]{0,60}lên/u.test(right)
  return listed || raises || addedWords.test(near) || /^[^,;.]{0,12}(?:đăng ký mới|tăng thêm)/u.test(right)
    ? other
    : level
}

/** '4 xã đạt 10 - 14 tiêu chí nông thôn mới', 'số xã đạt từ 15 đến 18 tiêu chí là 6 xã': so many fall short of the standard. */
const someCriteria =
  /(?:đạt|làm xong|hoàn thành|có|được)(?: từ| trên| dưới| khoảng)? (\d{1,2})(?:\s?(?:-|–|đến)\s?\d{1,2})? tiêu chí/u

function byCriteria(code: string, left: string, right: string): string {
  if (code !== 'new_rural.communes_standard') return code
  const behind = /^\s?(?:xã )?(?:mới |đã |chỉ |còn )*/u.exec(right)!
  const told = someCriteria.exec(right.slice(behind[0].length))
  const named = /(?:là|có|còn)\s?$/u.test(left.slice(-5)) ? someCriteria.exec(left.slice(-60)) : null
  const criteria = told?.index === 0 ? told : named
  return criteria && Number(criteria[1]) < 19 ? 'new_rural.communes_by_criteria' : code
}

/** 'xã đạt chuẩn nông thôn mới nâng cao' is more than the standard, however the words before it were read. */
function levelOf(code: string, left: string, right: string): string {
  if (!/^new_rural\.communes_(?:standard|advanced|model)$/.test(code)) return code
  const phrase = /^[^,;.]*/u.exec(right)![0]
  const named = /(?:nông thôn mới|ntm) (nâng cao|kiểu mẫu)[^,;.]{0,25}$/u.exec(left)?.[1]
  if (named && !/nông thôn mới|ntm|đạt chuẩn/u.test(phrase))
    return named === 'nâng cao' ? 'new_rural.communes_advanced' : 'new_rural.communes_model'
  if (/kiểu mẫu/u.test(phrase)) return 'new_rural.communes_model'
  if (/(?:đạt|chuẩn)[^,;.]*(?:nông thôn mới|ntm)$/u.test(phrase.trim())) return 'new_rural.communes_standard'
  return /nâng cao(?! (?:chất lượng|đời sống|thu nhập|hiệu quả|nhận thức|năng lực))/u.test(phrase)
    ? 'new_rural.communes_advanced'
    : code
}
