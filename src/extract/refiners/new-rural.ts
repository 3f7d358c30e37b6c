import {
  addedWords,
  advancedAlone,
  advancedName,
  allWords,
  alsoBetween,
  hasBefore,
  higherBehindName,
  modelVillage,
  modelWords,
  moreBefore,
  newlyBehind,
  newRuralWords,
  raisesNumber,
  reachesStandard,
  sinceNewYear,
  sofarBehind,
  someCriteria,
} from '../../lexicon/wording/new-rural.ts'

/** Added in the period, or all there are: '… có thêm 2 xã đạt chuẩn' against '… nâng tổng số xã đạt chuẩn lên 12/20 xã'. */

const added: Readonly<Record<string, string>> = {
  'new_rural.communes_standard': 'new_rural.communes_standard_new',
  'new_rural.communes_advanced': 'new_rural.communes_advanced_new',
  'new_rural.communes_model': 'new_rural.communes_model_new',
  'enterprise.total': 'enterprise.new',
  'cooperative.total': 'cooperative.new',
}
const all = new Map(Object.entries(added).map(([whole, part]) => [part, whole]))

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
  if (previous === other && sinceNewYear.test(left)) return other
  if (allWords.test(near) && !moreBefore.test(near)) return level
  const listed =
    previous !== null && all.has(previous) && alsoBetween.test(left) && previous.split('.')[0] === level.split('.')[0]
  // '2 xã … đạt chuẩn, đưa số xã đạt chuẩn toàn huyện lên 8 xã': the first number was added to the second.
  const raises = raisesNumber.test(right)
  return listed || raises || addedWords.test(near) || newlyBehind.test(right) ? other : level
}

function byCriteria(code: string, left: string, right: string): string {
  if (code !== 'new_rural.communes_standard') return code
  const behind = sofarBehind.exec(right)!
  const told = someCriteria.exec(right.slice(behind[0].length))
  const named = hasBefore.test(left.slice(-5)) ? someCriteria.exec(left.slice(-60)) : null
  const criteria = told?.index === 0 ? told : named
  return criteria && Number(criteria[1]) < 19 ? 'new_rural.communes_by_criteria' : code
}

/** 'xã đạt chuẩn nông thôn mới nâng cao' is more than the standard, however the words before it were read. */
function levelOf(code: string, left: string, right: string): string {
  if (code === 'new_rural.villages_standard' && modelVillage.test(right)) return 'new_rural.villages_model'
  if (!/^new_rural\.communes_(?:standard|advanced|model)$/.test(code)) return code
  const phrase = /^[^,;.]*/u.exec(right)![0]
  const named = higherBehindName.exec(left)?.[1]
  if (named && !newRuralWords.test(phrase))
    return named === advancedName ? 'new_rural.communes_advanced' : 'new_rural.communes_model'
  if (modelWords.test(phrase)) return 'new_rural.communes_model'
  if (reachesStandard.test(phrase.trim())) return 'new_rural.communes_standard'
  return advancedAlone.test(phrase) ? 'new_rural.communes_advanced' : code
}
