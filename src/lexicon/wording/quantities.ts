/** How figures and units are written. */

/** '8 đến 9%'. */
export const rangeInWords = '\\s?(%)?\\s(?:đến|tới)\\s(\\d+(?:[.,]\\d+)*)'

/** '7/20 xã', '50.000 tấn/KH 52.000 tấn', '7 trong tổng số 20 xã'. */
export const ofPlanned = '(?:\\s?/\\s?(kh |kế hoạch |dt |dự toán )?|\\s(?:trong|trên)(?: tổng)? số )(\\d+(?:[.,]\\d+)*)'

/** '7 xã trong tổng số 20 xã': of all, not of a plan. */
export const ofAll = /số \d/u

/** '2 tỷ 345 triệu đồng'. */
export const restOfMoneyWords = '\\s(\\d{1,3}) triệu(?: đồng)?(?!\\p{L})'

/** '1 tỷ rưỡi'. */
export const halfMoreWords = '\\srưỡi(?: đồng)?(?!\\p{L})'

/** '2 nghìn 345 tỷ', '24 nghìn 680 ha': the rest of the thousands, which a measure follows. */
export const thousandsOfWords = '\\s(\\d{3})(?!\\d|[.,]\\d)'

/** '12, 15 và 18 triệu đồng'. */
export const nextInRowWords = '(?:,\\s?(?:và )?|\\svà\\s)\\d+(?:[.,]\\d+)*'

/** 'năm 2023 tỷ lệ …' tells no billions. */
export const notRate = '(?! (?:lệ|trọng|suất)(?!\\p{L}))'

/** 'tiêu chí', 'tế bào' are no units. */
export const notOtherWord = '(?! chí| bào)'

/** 'chi, đảng bộ': cells and committees, counted together. */
export const cellsAndCommittees = 'chi, đảng bộ'

/** Of each: 'tạ/ha', 'triệu đồng trên ha'. */
export const perMark = '(?:/|trên )'

export const ofPlanBehind = /^ (?:kế hoạch|dự toán|kh)(?!\p{L})/u

/** A minus, not a dash: 'đạt -2,5%', 'tăng trưởng âm 2,5%'. */
export const minusBefore = /(?:(?:đạt|là|mức|còn|trưởng|bằng|khoảng|ước|:|\() ?-|(?<!\p{L})âm )$/u

export const dongSign = 'đ'

export const blockWord = 'khối'

export const organisationBehind = /^\s(?:mặt trận|đoàn|cơ quan|doanh)/

export const fromBefore = /(?:^|\s)(?:từ|khoảng|đạt) $/

export const movesFrom = /(?:tăng|giảm|nâng)[^;.]{0,12} từ $/

export const planWord = 'kế hoạch'

export const reachesRight = /(?:bằng|đạt|được) $/

export const billionsAtEnd = /tỷ$/u

export const yearWord = 'năm'

/** Behind 'từ 120': 'lên 312 (tỷ đồng)', 'xuống còn gần 5 (%)'. */
export const movesTo =
  '\\s?(?:lên|xuống)(?: còn| tới| đến| trên| hơn| gần| khoảng| mức| thành){0,3}\\s\\d[\\d.,]{0,20}(?<=\\d)'
