/** Verbs of a kind, one table for every pattern that speaks of them: a verb that is added is known in all. */

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')

const rises = [
  'tăng', 'tăng trưởng', 'tăng thêm', 'tăng lên', 'tăng vượt', 'tăng đều', 'tăng được', 'mức tăng', 'cao hơn', 'nhiều hơn', 'lớn hơn', 'khá hơn', 'nhích', 'nhích thêm', 'nhỉnh', 'nhỉnh hơn', 'nới thêm', 'nới rộng thêm', 'nhân thêm',
  'phình ra', 'phình thêm', 'nâng thêm', 'dôi ra', 'dôi thêm', 'bật thêm', 'xích thêm', 'lớn thêm', 'nở ra', 'nở thêm', 'vọt thêm', 'nhảy thêm', 'cộng thêm', 'mở rộng thêm', 'dày thêm', 'nặng thêm', 'tức thêm', 'trội', 'trội hơn',
] // biome-ignore format: one table

const falls = [
  'giảm', 'giảm thêm', 'giảm được', 'giảm đi', 'giảm bớt', 'sụt giảm', 'kéo giảm', 'thấp hơn', 'ít hơn', 'kém', 'hụt', 'hụt mất', 'vơi', 'vơi đi', 'lùi', 'đẩy lùi', 'tụt', 'teo', 'teo đi', 'co lại', 'thu hẹp', 'ngắn đi', 'bớt đi', 'hạ được', 'hạ thêm', 'bớt được', 'rút bớt', 'nhường bớt',
] // biome-ignore format: one table

const reached = [
  'đạt', 'đạt được', 'đạt tới', 'đạt mức', 'đạt khoảng', 'ước', 'ước đạt', 'ước bằng', 'chỉ đạt', 'chỉ bằng', 'mới đạt', 'bằng', 'được', 'tương đương', 'hoàn thành', 'thực hiện', 'chạm', 'chạm mốc', 'chạm mức', 'cán mốc', 'cán mức', 'vươn tới',
] // biome-ignore format: one table

const plans = ['kế hoạch', 'kh', 'dự toán', 'dt', 'chỉ tiêu', 'mục tiêu', 'nghị quyết', 'nq', 'kịch bản'] as const

/** For patterns: the longest first. */
export const reachVerbs = longestFirst(reached)
export const planNouns = longestFirst(plans)
export const riseVerbs = longestFirst(rises)
export const fallVerbs = longestFirst(falls)
export const moveVerbs = longestFirst([...rises, ...falls])
