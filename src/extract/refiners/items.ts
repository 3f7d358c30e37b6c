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
  'forestry.area': /rừng (?:phòng hộ|sản xuất|đặc dụng|tự nhiên|trồng)/u,
}

export function itemOf(code: string, label: string, season: string | null): string | null {
  const own = named[code]?.exec(label)
  if (own) return own[0]
  if (seasonal.has(code) && season !== null) return season
  return null
}
