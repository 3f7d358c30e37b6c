import type { Area } from '../../domain/report.ts'
import { before } from '../../text/letters.ts'
import type { ArticleContext } from '../context.ts'

/** Whose number it is, where the words say that it is not the district's. */
interface AreaRule {
  readonly level: Area['level']
  readonly pattern: RegExp
  readonly name: (match: RegExpExecArray, text: string, context: ArticleContext) => string
}

const proper = "((?:\\p{Lu}[\\p{L}']*)(?:[ -]\\p{Lu}[\\p{L}']*){0,3})"

const rules: readonly AreaRule[] = [
  {
    level: 'country',
    pattern: new RegExp(`${before}(?:cả nước|toàn quốc|bình quân chung cả nước)`, 'iu'),
    name: () => 'Việt Nam',
  },
  {
    level: 'province',
    pattern: new RegExp(
      `${before}(?:toàn tỉnh|cả tỉnh|bình quân (?:chung )?(?:của )?tỉnh|mức bình quân (?:chung )?(?:của )?tỉnh|trên địa bàn tỉnh(?! giao)|bình quân toàn tỉnh|xã nào của tỉnh|tính chung tỉnh|(?:mức )?(?:trung bình|bình quân)(?: chung)? (?:của |toàn )?(?:tỉnh|thành phố))|^\\s*tỉnh (?!ủy|giao)`,
      'iu',
    ),
    name: (_match, _text, context) => context.provinceName ?? 'tỉnh',
  },
  {
    level: 'commune',
    pattern: new RegExp(`(?:^|[,;:.] ?|riêng |tại |ở )(?:[Xx]ã|[Tt]hị trấn|[Pp]hường) ${proper}(?! và| ,)`, 'u'),
    name: (match) => match[1]!,
  },
  {
    level: 'other',
    pattern: new RegExp(
      `${before}(?:[Cc]ông ty|[Dd]oanh nghiệp|HTX|[Hh]ợp tác xã|[Gg]ia đình (?:ông|bà|anh|chị)|[Hh]ộ (?:ông|bà|anh|chị)|[Ôô]ng|[Aa]nh|[Cc]hị) ${proper}`,
      'u',
    ),
    name: (match) => match[1]!,
  },
]

const own = new RegExp(
  `${before}(?:toàn huyện|toàn thị xã|toàn thành phố|toàn quận|trên địa bàn huyện|cả huyện|của huyện|huyện có|huyện đã)`,
  'iu',
)

/** The area named nearest before the number in its clause; undefined when the number is the district's own. */
export function areaBefore(text: string, context: ArticleContext): Area | undefined {
  // A headline that opens with the province: 'Điện Biên: Năm 2012 phấn đấu …'.
  const { provinceName } = context
  if (provinceName !== null && text.trimStart().startsWith(`${provinceName}:`))
    return { level: 'province', name: provinceName }
  let best: { at: number; area: Area } | undefined
  for (const { level, pattern, name } of rules) {
    const match = pattern.exec(text)
    if (match && (!best || match.index > best.at))
      best = { at: match.index, area: { level, name: name(match, text, context) } }
  }
  if (!best) return undefined
  const later = own.exec(text.slice(best.at))
  return later ? undefined : best.area
}
