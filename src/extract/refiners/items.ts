/** The part of an indicator that a number is of, where it is not the whole: a season, a kind of forest, a source of revenue. */

const seasonal = new Set([
  'agriculture.sown_area',
  'agriculture.rice_area',
  'agriculture.rice_yield',
  'agriculture.rice_output',
  'agriculture.grain_output',
  'agriculture.crop_area',
  'agriculture.crop_output',
])

/** Items that the words of the head name themselves. */
const named: Readonly<Record<string, RegExp>> = {
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
const behind: Readonly<Record<string, RegExp>> = {
  'targets.partly_met': /^(?: chỉ tiêu)? ?((?:được|đạt) (?:trên|từ|khoảng|gần) [\d.,]+\s?%?)/u,
  'ocop.products': /^[^;.,]{0,40}?((?<!\d)[1-5](?: ?- ?[1-5])? sao)/u,
}

export interface ItemInput {
  readonly code: string
  readonly label: string
  readonly season: string | null
  /** Spelling key on both sides of the number, within its clause. */
  readonly left: string
  readonly right: string
}

/** A work or project is always one of a kind: 'dự án điện gió', 'kênh thủy lợi nội đồng'. */
function kindOfWork(right: string): string | null {
  const words =
    /^\s?([^,;.:()\d]{2,60}?)(?=\s(?:được|đã|với|có|xong|trên|ở|của|dài|tại|là|cho|hoàn|làm|vận|mới|bị|và)(?!\p{L})|[,;.:()\d]|$)/u.exec(
      right,
    )
  return words?.[1]?.trim() || null
}

export function itemOf({ code, label, season, left, right }: ItemInput): string | null {
  const own = named[code]?.exec(label.toLowerCase())
  if (own) return own[0]
  if (seasonal.has(code) && season !== null) return season
  if (code === 'investment.projects') return kindOfWork(right)
  if (code === 'governance.online_service_rate')
    return /mức độ \d(?: ?(?:,|và) ?\d)?/u.exec(left.slice(-40))?.[0] ?? null
  return behind[code]?.exec(right)?.[1] ?? null
}
