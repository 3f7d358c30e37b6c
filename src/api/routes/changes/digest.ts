import type { ChangeFeed, ObservationRow } from '../../../domain/store.ts'

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

const told = ({ measure, display, period, status }: ObservationRow): string =>
  `${display} (${[measure === 'level' ? null : measure, period ?? 'period open', status].filter(Boolean).join(', ')})`

function listed(rows: readonly ObservationRow[]): string {
  const rest = rows.length - mostTold
  return rows.slice(0, mostTold).map(told).join('; ') + (rest > 0 ? `; and ${rest} more` : '')
}

function inWords(row: Omit<DigestRow, 'words'>): string {
  const what = row.indicator?.nameEn ?? 'outside the catalogue'
  const parts = [
    row.added.length > 0 ? `new: ${listed(row.added)}` : null,
    row.ended.length > 0 ? `no longer given: ${listed(row.ended)}` : null,
  ].filter(Boolean)
  return `${row.district?.name ?? 'District open'}, ${what}: ${parts.join('; ')}`
}

export function digestOf(changes: ChangeFeed['changes'], endedById: ReadonlyMap<number, ObservationRow>): DigestRow[] {
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
  return [...rows.values()].map((row) => ({ ...row, words: inWords(row) }))
}
