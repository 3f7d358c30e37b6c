import { seasons } from './crops.ts'
import { reportCues } from './cues/reports.ts'
import { standingCues } from './cues/standing.ts'
import { timeCues } from './cues/times.ts'

/** Every word that says something about a number: one row a surface, one table a kind. A cue that is added works in every rule at once. */
/** Seasons of crops, each with 'vụ' before it; those of several words without it, too. */
const season = seasons
  .flatMap((name) => [
    `vụ ${name}`,
    `(lúa|ngô|bắp|lạc|đậu|khoai|rau|cây) ${name}`,
    ...(name.includes(' ') ? [name] : []),
  ])
  .concat('niên vụ')

export const cues = { ...timeCues, ...standingCues, ...reportCues, season } as const satisfies Readonly<
  Record<string, readonly string[]>
>

export type CueKind = keyof typeof cues

/** Words of two syllables that begin or end with a cue and are none. */
export const compoundWords = [
  'sáng nay',
  'chiều nay',
  'tối nay',
  'đông xuân',
  'chiêm xuân',
  'lúa xuân',
  'vụ xuân',
  'hôm nay',
  'năm nay',
  'xưa nay',
  'lâu nay',
  'thực hiện',
  'xuất hiện',
  'thể hiện',
  'phát hiện',
  'biểu hiện',
  'tái hiện',
  'hiện đại',
  'hiện hành',
  'hiện vật',
  'hiện trạng',
  'hiện thực',
  'hiện trường',
] as const
