import { fallen, minus, negate, plus } from '../../domain/decimal.ts'
import { isWholeYears, yearOf } from '../../domain/period.ts'
import type { Measure, Precision } from '../../domain/report.ts'
import { precisionAfter, precisionBefore } from '../../lexicon/numerals.ts'
import type { ArticleContext } from '../context.ts'

/** What a number says of its indicator, by the words right before and behind it. */

/** The spelling key around a number: from the number before it (or the clause's start), and to the next (or the end). */
export interface Around {
  readonly left: string
  readonly right: string
}

export interface MeasureReading {
  readonly measure: Measure
  readonly value: string
  readonly upper?: string
  readonly unit: string
  /** The words that decided. */
  readonly rule: string
  /** Set where the words themselves name what the number is held against. */
  readonly base?: string
  /** The number is the earlier end of 'từ … lên …'. */
  readonly earlier?: boolean
  /** The number is a plan beside its result: '(kế hoạch 384 tỷ đồng)'. */
  readonly plan?: boolean
}

const words = (list: readonly string[]): string => [...list].sort((a, b) => b.length - a.length).join('|')
const precisionAt = new RegExp(
  `(?:^|[\\s(])(${words(Object.keys(precisionBefore).filter((w) => w !== 'vượt' && w !== 'từ'))})\\s?$`,
  'u',
)
const precisionBehind = new RegExp(
  `^[\\s,]*(?:[\\p{L}/]+ ){0,4}?(${words(Object.keys(precisionAfter))})(?!\\p{L})`,
  'u',
)

export function precisionOf({ left, right }: Around): { precision: Precision; left: string } {
  const found = precisionAt.exec(left)
  if (found) {
    const before = found[1]!
    const rest = left.slice(0, found.index)
    // 'cao hơn', 'nhiều hơn' compare; they do not say how exact the number is.
    // 'giám sát 30 tổ chức' and 'mật độ 450' end in such a word by chance.
    const part = /(?:cao|nhiều|thấp|ít|lớn)$/u.test(rest)
      ? 'hơn'
      : /(?:giám|khảo)$/u.test(rest)
        ? 'sát'
        : /(?:tốc|mật|mức|trình)$/u.test(rest)
          ? 'độ'
          : null
    if (before !== part) return { precision: precisionBefore[before]!, left: rest }
  }
  const behind = precisionBehind.exec(right)
  return { precision: behind ? precisionAfter[behind[1]!]! : 'exact', left }
}

const B = '(?<![\\p{L}\\p{N}])'
const plan =
  'kế hoạch|kh|dự toán|dt|dtpl|nqhđnd|nq hđnd|nghị quyết hđnd|chỉ tiêu|mục tiêu|nghị quyết|nq|kịch bản|pháp lệnh|(?:tỉnh|huyện|thành phố|tp|tw|trung ương|thị xã|hđnd|ubnd)(?: [\\p{L}]+){0,3} giao|tỉnh giao|giao'
const planBehind = new RegExp(
  `^[\\s,(]*(?:(?:so với|so|của|với|trên|tổng|theo|mức|chỉ tiêu|số|cả)\\s)*(?:${plan})(?!\\p{L})`,
  'u',
)
/** 'vượt 3 đảng viên so với chỉ tiêu'. */
const planBehindNoun = new RegExp(`^(?:\\s?[\\p{L}]+){1,3} (?:so với|so)(?: mức)? (?:${plan})(?!\\p{L})`, 'u')
/** '9,26% (Kế hoạch 9%)': the bracket holds the plan's own number. */
const bracketedPlan = new RegExp(`^\\s*\\(\\s?(?:${plan})(?: [\\p{L}\\d]+){0,5}\\s?:?\\s?$`, 'u')
const planLeft = new RegExp(`${B}(?:so với|so|vượt|đạt)(?: mức| trên)? (?:${plan})(?:[^;%]{0,45})$`, 'u')
const exceedPlanLeft = new RegExp(`${B}vượt(?: mức| so với| so)?(?: trên)? (?:${plan})(?:[^;%]{0,40})$`, 'u')
const samePeriodBehind =
  /^[\s,(]*(?:[\p{L}/.]+ ){0,2}?(?:so với|so|cùng kỳ|với cùng kỳ|của cùng kỳ|ck|năm trước|năm ngoái|hơn (?:năm|cùng)|thực hiện (?:cùng kỳ|năm))(?!\p{L})/u
const comparedLeft = /(?:so với|so)(?: [^;%]{0,45})$/u

const rise = new RegExp(
  `(?<!(?:gia|giá trị|phần|thuế giá trị) )${B}(?:tăng trưởng|tăng thêm|tăng lên|tăng|cao hơn|nhiều hơn|(?<!(?:thấp|ít|kém|nhỏ) )hơn(?= (?:cùng kỳ|ck|năm trước|năm ngoái|năm rồi|đầu nhiệm kỳ|hồi|lúc|vụ|(?:cuối |đầu )?năm (?:19|20)\\d\\d))|mức tăng|tăng vượt|tăng đều|(?<=[(,] ?)thêm|nhích thêm|nhích|nhỉnh hơn|nhỉnh|nới rộng thêm|nới thêm|nhân thêm|phình thêm|phình ra|nâng thêm|dôi ra|dôi thêm|bật thêm|lớn thêm|nở thêm|nở ra|vọt thêm|cộng thêm|trội hơn|trội|khá hơn|dày thêm|nặng thêm|nhảy thêm|tức thêm|mở rộng thêm|(?:nhích|xích|bật|vọt|nhảy) thêm)(?: (?:bình quân|trung bình|ước|đạt|thêm|khoảng|từ|hằng năm|hàng năm|mỗi năm|thêm được|tương ứng|so với[^,;%]{0,35}|cùng kỳ[^,;%]{0,25}|cùng vụ[^,;%]{0,25}|vụ trước|vụ này[^,;%]{0,25}|ck|vụ [^,;%]{0,25}|hồi|lúc|cuối|đầu|tới|đến|gần|năm trước|năm ngoái|năm rồi|năm (?:19|20)\\d\\d|đầu nhiệm kỳ|khá|cao|mạnh|ở mức|mức|là|giá trị sản xuất|giá trị sản phẩm|so[^,;%]{0,25}))*\\s?\\(?$`,
  'u',
)
const fall = new RegExp(
  `${B}(?:giảm thêm|giảm được|giảm đi|sụt giảm|giảm|thấp hơn|ít hơn|kéo giảm|hụt mất|hụt|vơi đi|vơi|lùi|tụt|teo đi|teo|co lại|thu hẹp|ngắn đi|bớt đi|bớt được|nhường bớt|giảm bớt|đẩy lùi|rút bớt|kém)(?: (?:bình quân|trung bình|ước|đạt|thêm|khoảng|từ|hằng năm|hàng năm|mỗi năm|được|tương ứng|so với[^,;%]{0,35}|cùng kỳ[^,;%]{0,25}|cùng vụ[^,;%]{0,25}|vụ trước|vụ này[^,;%]{0,25}|ck|vụ [^,;%]{0,25}|hồi|lúc|cuối|đầu|tới|đến|gần|năm trước|năm ngoái|năm rồi|năm (?:19|20)\\d\\d|đầu nhiệm kỳ|mạnh|là|tỷ lệ hộ (?:cận )?nghèo|hộ (?:cận )?nghèo|so[^,;%]{0,25}))*\\s?\\(?$`,
  'u',
)
/** 'nhích lên 3,15% so năm 2019': by so much, and not to it. */
const risesBy = /(?:nhích|xích|bật|vọt|kéo|nhảy|nhân) lên\s?$/u
/** 'cao hơn năm 2011 (10,9%)': the bracket holds that year's own. */
const ofOtherYear = /(?<!\p{L})(?:hơn|kém) (?:hồi |lúc |cuối |đầu )?năm (?:(?:19|20)\d\d|trước|ngoái|rồi)\s?\(\s?$/u
const arrived = /(?:lên|xuống|còn|lên đến|lên tới|xuống còn|lên thành|đạt mức)\s?$/u
const exceeds = new RegExp(`${B}(?:vượt|vượt mức|vượt trên|tăng vượt)\\s?$`, 'u')
const shares = new RegExp(
  `${B}(?:chiếm|chiếm tỷ lệ|chiếm tỷ trọng|chiếm khoảng|chiếm tới|chiếm đến|tỷ lệ|đạt tỷ lệ|tương ứng|tương đương|tỷ lệ đạt|bằng|đạt|=|\\()\\s?$`,
  'u',
)
const reaches = new RegExp(
  `${B}(?:bằng|đạt|tương đương|hoàn thành|thực hiện|ước đạt|ước bằng|chỉ đạt|chỉ bằng|đạt khoảng|ước|được|=|mới đạt)\\s?\\(?$`,
  'u',
)
/** 'đạt 91%' behind a head, with no plan beside it: of most things it says nothing. */
export const reachedAlone = 'attainment: of nothing named'
const rateOfGrowth = /(?:tốc độ|mức|tỷ lệ) tăng(?! dân số)[^;%]*$/u
const fromLeft = new RegExp(`${B}từ(?: mức)?\\s?$`, 'u')
const toBehind = /^[^;]{0,60}?(?<![\p{L}])(?:(?<!trở )lên|xuống|còn|về(?=\s?$)|đến nay|sang|đến)(?!\p{L})/u
const planFill =
  '(?: (?:năm|(?:19|20)\\d\\d|là|giao|hđnd|ubnd|đặt ra|đưa ra|đề ra|được giao|tỉnh|huyện|thị xã|thành phố|cả|cả năm|cả nhiệm kỳ|nhiệm kỳ|đến|nghị quyết|đại hội|:))*'
const planBracket = new RegExp(
  `\\(\\s?(?:kế hoạch|kh|dự toán|dt|chỉ tiêu|mục tiêu|nghị quyết|nq|nqhđnd|đại hội)(?: (?:[\\p{L}]+|(?:19|20)\\d\\d)){0,7}\\s?:?\\s?$|(?:[(,]\\s?|${B}(?<!(?:vượt|đạt|so với|bằng|theo|hoàn thành|mức|trong|các|và) ))(?:kế hoạch|kh|dự toán|dt|chỉ tiêu|mục tiêu|nqhđnd|nq hđnd|nghị quyết|nq)${planFill}\\s?:?\\s?$|(?:^|[;,] ?)(?:kế hoạch|chỉ tiêu|mục tiêu) năm (?:19|20)\\d\\d (?:là |phải |đề ra |đặt ra )*(?:giảm|tăng|đạt)(?: từ| thêm| ít nhất)?\\s?$`,
  'u',
)

/** 'đạt 29,2% dự toán tỉnh giao (735 tỷ đồng)': the plan that the percentage was of. */
const planOfShare =
  /^\s?(?:so với |so )?(?:kế hoạch|kh|dự toán|dt|chỉ tiêu(?= \p{L})|mục tiêu|nghị quyết|nq)(?: [\p{L}]+){0,5}\s?\(\s?$/u

/** 'Kế hoạch vốn năm 2012 là 87,3 tỷ đồng'. */
const planTold = /(?:^|[;,:.-]\s?)kế hoạch vốn(?: [\p{L}]+){0,6}(?: (?:19|20)\d\d)?(?: [\p{L}]+){0,4} là\s?$/u

/** 'chưa tới đích 25% mà Đại hội ấn định', 'cách xa mức 70% phải đạt vào cuối năm'. */
const aimBefore = /(?<!\p{L})(?:đích|mốc|mức|mục tiêu|chỉ tiêu)(?: là| đến| trên)?\s?$/u
const aimBehind =
  /^(?: [\p{L}-]+){0,4}?,? (?:mà|do|phải|được|đã)(?: [\p{L}]+){0,6}? (?:ấn định|đề ra|đặt ra|đạt|giao|hứa|cam kết|nêu|xác định|mong đợi|trông đợi|kỳ vọng)(?!\p{L})/u
/** 'phủ 94,6% dân số, trên mục tiêu 94%'. */
const besideAim =
  /,\s?(?:vượt |cao hơn |thấp hơn |hơn |kém |trên |dưới |chưa đạt |chưa tới )(?:mức |so với )?(?:mục tiêu|chỉ tiêu)(?: là| đề ra| đặt ra)?\s?$/u
const endsBehind = /^\s?(?:[,.;)]|$|và(?!\p{L}))/u
const isAim = ({ left, right }: Around): boolean =>
  (aimBefore.test(left) && aimBehind.test(right)) || (besideAim.test(left) && endsBehind.test(right))

const planInBracket =
  /(?:vượt|đạt|bằng)(?: mức| so với)? (?:kế hoạch|kh|dự toán|chỉ tiêu|mục tiêu|nghị quyết|nq)(?: [\p{L}]+){0,6}\s?\(\s?$/u

export interface MeasureInput {
  readonly value: string
  readonly upper?: string | undefined
  readonly unit: string
  readonly around: Around
  /** Unit of a level of the head; null without a head. */
  readonly headUnit: string | null
  /** The number before it in the clause was a count of the same head. */
  readonly afterCount: boolean
  /** That count was one of a total. */
  readonly afterTotal?: boolean
  readonly lastMeasure?: Measure | null
  readonly lastFalls?: boolean
}

const shift = (
  reading: Omit<MeasureReading, 'value' | 'upper'>,
  input: MeasureInput,
  by: (value: string) => string,
): MeasureReading => {
  const [a, b] = [by(input.value), input.upper === undefined ? undefined : by(input.upper)]
  return { ...reading, value: a, ...(b === undefined ? {} : { upper: b }) }
}

/** '(+7,4%)', '(-11 vụ so với cùng kỳ)': a sign right behind a bracket says which way. */
const signBefore = (left: string): '+' | '-' | null => {
  const sign = /\(\s?([+–-])\s?$/u.exec(left)?.[1]
  return sign === undefined ? null : sign === '+' ? '+' : '-'
}

function percentMeasure(input: MeasureInput): MeasureReading | null {
  const { around, headUnit } = input
  const { left, right } = around
  const isRate = headUnit === '%'
  if (
    planBracket.test(left) &&
    !planBehind.test(right) &&
    input.lastMeasure &&
    input.lastMeasure !== 'attainment' &&
    (/[(]/.test(left) || / là\s?$/.test(left))
  ) {
    const measure =
      isRate && !/(?:tăng|giảm)(?: từ| thêm| ít nhất| khoảng)?\s?$/u.test(left) ? 'level' : input.lastMeasure
    const falls = measure !== 'level' && /giảm(?: từ| thêm| ít nhất| khoảng)?\s?$/u.test(left)
    const signed = (value: string): string => (falls ? fallen(value) : value)
    return {
      measure,
      value: signed(input.value),
      ...(input.upper === undefined ? {} : { upper: signed(input.upper) }),
      unit: measure === 'change' ? 'pp' : '%',
      rule: 'plan beside result',
      plan: true,
    }
  }
  if (isRate && isAim(around))
    return { measure: 'level', value: input.value, unit: '%', rule: 'level: an aim named', plan: true }
  // 'giảm 3,3%, vượt chỉ tiêu huyện giao (3%)': the bracket holds the plan.
  if (planInBracket.test(left) && /^\s?\)/.test(right) && input.lastMeasure) {
    const changed = input.lastMeasure === 'change' || input.lastMeasure === 'growth'
    const measure = changed ? input.lastMeasure : 'level'
    const reading = { measure, unit: measure === 'change' ? 'pp' : '%', rule: 'plan in brackets', plan: true } as const
    return shift(reading, input, input.lastFalls && changed ? negate : (value) => value)
  }
  // 'tăng lên 39,1%' says where it arrived.
  const other = ofOtherYear.test(left)
  const sign = signBefore(left)
  const up =
    sign === '+' ||
    (rise.test(left) && !other && !/(?:lên|xuống|còn)\s?$/u.test(left)) ||
    (risesBy.test(left) && samePeriodBehind.test(right))
  const down = sign === '-' || (!up && !other && fall.test(left) && !/(?:lên|xuống|còn)\s?$/u.test(left))
  const same = (value: string): string => value
  const ofPlan = planBehind.test(right) && !bracketedPlan.test(right)
  if (
    ofPlan ||
    (planLeft.test(left) &&
      !samePeriodBehind.test(right) &&
      !/(?:cùng kỳ|năm trước)/.test(left.slice(-40)) &&
      !(up && !/vượt|so với (?:kế hoạch|kh|dự toán|dt|chỉ tiêu)/.test(left)))
  ) {
    const rule = 'attainment'
    // A rate that lies above or below its plan differs by percentage points.
    if (isRate && (up || down))
      return shift(
        { measure: 'change', unit: 'pp', rule: 'change: against the plan', base: 'plan' },
        input,
        down ? negate : same,
      )
    if (exceeds.test(left) || up || (!ofPlan && exceedPlanLeft.test(left) && !/đạt\s?$/.test(left)))
      return shift({ measure: 'attainment', unit: '%', rule: `${rule}: vượt` }, input, (v) => plus('100', v))
    if (down || /(?:thiếu|hụt|thấp hơn)\s?$/.test(left))
      return shift({ measure: 'attainment', unit: '%', rule: `${rule}: hụt` }, input, (v) => minus('100', v))
    return shift({ measure: 'attainment', unit: '%', rule }, input, same)
  }
  if (exceeds.test(left))
    return shift({ measure: 'attainment', unit: '%', rule: 'attainment: vượt' }, input, (v) => plus('100', v))
  if (fromLeft.test(left) && toBehind.test(right))
    return shift({ measure: 'level', unit: '%', rule: 'level: từ … lên …', earlier: true }, input, same)
  if (up || down) {
    const signed = down ? fallen : same
    if (isRate)
      return shift({ measure: 'change', unit: 'pp', rule: down ? 'change: giảm' : 'change: tăng' }, input, signed)
    return shift({ measure: 'growth', unit: '%', rule: down ? 'growth: giảm' : 'growth: tăng' }, input, signed)
  }
  // In 'đạt 86,82%, so với cùng kỳ tăng 1.793 con' the comparison is of the next number.
  const compared = samePeriodBehind.test(right) && !/^\s*,[^;]*(?:tăng|giảm)(?: [\p{L}]+){0,2}\s?$/u.test(right)
  if (compared && (reaches.test(left) || /(?:^|,|(?:^|\s)và)\s?$/u.test(left)) && !isRate)
    return shift({ measure: 'growth', unit: '%', rule: 'growth: bằng … so với' }, input, (v) => minus(v, '100'))
  if (comparedLeft.test(left) && /(?:bằng|đạt)\s?$/.test(left) && !isRate)
    return shift({ measure: 'growth', unit: '%', rule: 'growth: so với … bằng' }, input, (v) => minus(v, '100'))
  if (isRate) return shift({ measure: 'level', unit: '%', rule: 'level: rate' }, input, same)
  // 'Tốc độ tăng giá trị sản xuất đạt 7,6%/năm', 'thu ngân sách đạt 6,95%/năm'.
  if (
    headUnit !== null &&
    reaches.test(left) &&
    Number(input.value) < 60 &&
    (rateOfGrowth.test(left) || /^\s?\/\s?năm/u.test(right))
  )
    return shift({ measure: 'growth', unit: '%', rule: 'growth: rate of growth' }, input, same)
  // 'bằng 45,9% tổng số xã'.
  if (input.afterCount && /^\s(?:tổng )?số(?!\s?(?:với|lượng))(?!\p{L})/u.test(right) && shares.test(left))
    return shift({ measure: 'share', unit: '%', rule: 'share of a number named' }, input, same)
  if (input.afterCount && !input.afterTotal && /(?:đạt|bằng)\s?$/u.test(left))
    return shift({ measure: 'attainment', unit: '%', rule: 'attainment: of a plan not named' }, input, same)
  if (headUnit !== null && !input.afterCount && /(?<!\p{L})đạt\s?$/u.test(left))
    return shift({ measure: 'attainment', unit: '%', rule: reachedAlone }, input, same)
  if (headUnit !== null && !input.afterCount && /(?<!\p{L})(?:hoàn thành|thực hiện)\s?$/u.test(left))
    return shift({ measure: 'attainment', unit: '%', rule: 'attainment: of a plan not named' }, input, same)
  if (shares.test(left) && input.afterCount) return shift({ measure: 'share', unit: '%', rule: 'share' }, input, same)
  return null
}

/** Null where the words do not say what the percentage is. */
export function measureOf(input: MeasureInput): MeasureReading | null {
  if (input.unit === '%') return percentMeasure(input)
  const { left, right } = input.around
  const keep = { value: input.value, ...(input.upper === undefined ? {} : { upper: input.upper }) }
  if (input.unit === 'x') return { measure: 'multiple', unit: 'x', rule: 'multiple', ...keep }
  if (fromLeft.test(left) && toBehind.test(right))
    return { measure: 'level', unit: input.unit, rule: 'level: từ … lên …', earlier: true, ...keep }
  if (planBracket.test(left) || planOfShare.test(left) || planTold.test(left) || isAim(input.around))
    return { measure: 'level', unit: input.unit, rule: 'level: plan beside result', plan: true, ...keep }
  const other = ofOtherYear.test(left)
  const sign = signBefore(left)
  const up = sign === '+' || (!other && rise.test(left) && !arrived.test(left))
  const down = sign === '-' || (!other && !up && fall.test(left) && !arrived.test(left))
  // 'kết nạp 1.036 đảng viên, vượt 36 đồng chí so với chỉ tiêu'.
  const exceeded = exceeds.test(left) && (planBehind.test(right) || planBehindNoun.test(right))
  if (up || exceeded)
    return {
      measure: 'change',
      unit: input.unit,
      rule: 'change: tăng',
      ...(exceeded ? { base: 'plan' as const } : {}),
      ...keep,
    }
  if (down) return shift({ measure: 'change', unit: input.unit, rule: 'change: giảm' }, input, fallen)
  return { measure: 'level', unit: input.unit, rule: 'level', ...keep }
}

const yearNamed = /(?:năm |cuối năm |so với )(?:[\p{L}]+ ){0,2}?((?:19|20)\d\d)/u

/** What growth, change or a multiple is counted from. */
export function growthBase({ left, right }: Around, period: string | null): string {
  const behind = right.split(/[;]/)[0]!.slice(0, 90)
  const near = /(?:so với|so|cùng kỳ|hơn|với)(?!\p{L})/u.exec(behind)
  const text =
    near && near.index < 40
      ? behind.slice(near.index).split(/,(?! \d)/)[0]!
      : (/(?:so với|so)[^;]{0,60}$/u.exec(left)?.[0] ?? '')
  const yearly =
    /(?:bình quân|trung bình|hằng năm|hàng năm|mỗi năm)/u.test(left.slice(-40)) || /^\s?\/\s?năm/.test(right)
  if (/cùng kỳ|cùng thời|(?<!\p{L})ck(?!\p{L})/u.test(text)) return 'same_period'
  const named = yearNamed.exec(text)
  if (named) return period !== null && Number(named[1]) === yearOf(period) - 1 ? 'previous_year' : named[1]!
  // 'cao hơn nhiệm kỳ trước'.
  const term = /^(\d{4})\/(\d{4})$/.exec(period ?? '')
  if (term && /nhiệm kỳ trước/u.test(`${left.slice(-40)} ${behind}`))
    return `${2 * Number(term[1]) - Number(term[2])}/${term[1]}`
  if (/nhiệm kỳ|đầu kỳ|giai đoạn/u.test(text)) return 'term_start'
  if (/năm (?:trước|ngoái)|đầu năm|cuối năm/u.test(text)) return 'previous_year'
  if (yearly && period?.includes('/') && isWholeYears(period)) return 'yearly_average'
  if (period === null || isWholeYears(period)) return 'previous_year'
  return 'same_period'
}

/** Whose plan a percentage is of. */
export function planBase({ left, right }: Around, context: ArticleContext): string {
  const behind = /^[^;,%]{0,80}/u.exec(right)![0]
  const planned = new RegExp(`(?:${plan})`, 'u')
  const text = planned.test(behind) ? behind : left.slice(-60)
  if (/nghị quyết|(?<!\p{L})nq(?!\p{L})/u.test(text) && !/giao/.test(text))
    return /hđnd (?:huyện|thị xã|quận)|huyện giao/.test(text) ? 'district_plan' : 'resolution'
  if (/tỉnh|trung ương|bộ tài chính/u.test(text) && !/huyện giao|thị xã giao/u.test(text)) return 'province_plan'
  if (/(?:thành phố|tp\.?)(?: [\p{L}]+)? ?giao|hđnd (?:thành phố|tp)|ubnd (?:thành phố|tp)/u.test(text))
    return context.inCity ? 'province_plan' : 'district_plan'
  if (
    /(?:huyện|thị xã|quận|hđnd|ubnd)(?: [\p{L}]+){0,4} (?:giao|đề ra|thông qua|quyết định)|hđnd (?:huyện|thị xã|quận)|huyện giao|của (?:huyện|thị xã|quận|hđnd)|(?:kế hoạch|chỉ tiêu|dự toán) (?:huyện|thị xã|quận|hđnd)/u.test(
      text,
    )
  )
    return 'district_plan'
  return 'plan'
}
