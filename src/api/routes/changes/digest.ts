import type { ObservationRow } from '../../../domain/rows.ts'
import type { ChangeFeed } from '../../../domain/store.ts'
import { codeInWords } from '../../languages/labels.ts'
import type { Language } from '../../languages/language.ts'
import { said } from '../../languages/translate.ts'

/** Changes as a person reads them: by day, district and indicator, in words. */

export interface DigestRow {
  readonly day: string
  readonly district: ObservationRow['district']
  readonly indicator: ObservationRow['indicator']
  readonly words: string
  readonly added: readonly ObservationRow[]
  readonly ended: readonly ObservationRow[]
}

/** Numbers that are told in words; the others are counted. */
const mostTold = 5

const dayOf = (at: string): string => new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10)

const told = ({ measure, display, period, status }: ObservationRow, language: Language): string =>
  `${display} (${[measure === 'level' ? null : codeInWords(measure, language), period, codeInWords(status, language)].filter(Boolean).join(', ')})`

function listed(rows: readonly ObservationRow[], language: Language): string {
  const rest = rows.length - mostTold
  const some = rows.slice(0, mostTold).map((row) => told(row, language))
  return [...some, ...(rest > 0 ? [`+${rest}`] : [])].join('; ')
}

function inWords(row: Omit<DigestRow, 'words'>, language: Language): string {
  const what = (language === 'vi' ? row.indicator?.nameVi : row.indicator?.nameEn) ?? '–'
  const parts = [
    row.added.length > 0 ? `new: ${listed(row.added, language)}` : null,
    row.ended.length > 0 ? `no longer given: ${listed(row.ended, language)}` : null,
  ].filter(Boolean)
  return `${row.district?.name ?? '–'}, ${what}: ${said(parts.join('; '), language)}`
}

export function digestOf(
  changes: ChangeFeed['changes'],
  endedById: ReadonlyMap<number, ObservationRow>,
  language: Language,
): DigestRow[] {
  const rows = new Map<
    string,
    {
      day: string
      district: DigestRow['district']
      indicator: DigestRow['indicator']
      added: ObservationRow[]
      ended: ObservationRow[]
    }
  >()
  const at = (day: string, { district = null, indicator }: ObservationRow) => {
    const key = `${day} ${district?.code} ${indicator?.code}`
    const known = rows.get(key) ?? { day, district, indicator, added: [], ended: [] }
    rows.set(key, known)
    return known
  }
  for (const { at: moment, observations, ended } of changes) {
    for (const row of observations) at(dayOf(moment), row).added.push(row)
    for (const id of ended) {
      const row = endedById.get(id)
      if (row) at(dayOf(moment), row).ended.push(row)
    }
  }
  return [...rows.values()].map((row) => ({ ...row, words: inWords(row, language) }))
}
