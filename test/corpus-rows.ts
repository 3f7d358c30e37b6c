import type { CorrectedSentence } from '../src/domain/writing.ts'
import { mismatches, type Row } from './support/table.ts'

/** A sentence that people corrected, as a row of the corpus. Its period and area may stand elsewhere in the article, and are left out. */
export function corpusRow({ quote, facts }: CorrectedSentence): Row {
  const row = { text: quote.replace(/\s+/g, ' ').trim(), facts: facts.map(written) }
  return mismatches(row).length === 0 ? row : { ...row, gap: true }
}

function written(fact: CorrectedSentence['facts'][number]): string {
  const { indicator, measure, value, upper, total, unit, status, precision, base, item } = fact
  const number = `${value}${upper === null ? '' : `–${upper}`}${total === null ? '' : `/${total}`}`
  return [
    `${indicator ?? 'null'} ${measure} ${number} ${unit} ${status} ${precision}`,
    ...(base === null ? [] : [`base:${base}`]),
    ...(item === null ? [] : [`item:${String(item).replaceAll(' ', '_')}`]),
  ].join(' ')
}

/** The rows with those that are new behind them; a sentence that is there already gives way to how it stands now. */
export function mergeRows(known: readonly Row[], found: readonly Row[]): Row[] {
  const rows = new Map(known.map((row) => [row.text, row]))
  for (const row of found) rows.set(row.text, row)
  return [...rows.values()]
}
