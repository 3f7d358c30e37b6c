import { behind, itemBehind, levelsNamed, named } from '../../lexicon/wording/new-rural.ts'

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
  const words = itemBehind.exec(right)
  return words?.[1]?.trim() || null
}

export function itemOf({ code, label, season, left, right }: ItemInput): string | null {
  const own = named[code]?.exec(label.toLowerCase())
  if (own) return own[0]
  if (seasonal.has(code) && season !== null) return season
  if (code === 'investment.projects') return kindOfWork(right)
  if (code === 'governance.online_service_rate') return levelsNamed.exec(left.slice(-40))?.[0] ?? null
  return behind[code]?.exec(right)?.[1] ?? null
}
