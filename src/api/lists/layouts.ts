import { type TObject, type TSchema, Type } from 'typebox'
import { Problem } from '../../errors.ts'
import type { Format, Row } from '../formats.ts'

/** How rows that hold others, as a series holds its points, become rows of a table: one of each, or put across. */

export const layouts = ['rows', 'pivot'] as const
export type Layout = (typeof layouts)[number]

export interface FlatRows<T> {
  /** The schema of a flat row. */
  readonly row: TSchema
  readonly rowsOf: (row: T) => readonly Row[]
  /** The field whose values head the columns of a pivot, and the one that stands in them. */
  readonly across: string
  readonly shown: string
  /** Fields that stand in front of each line of a pivot: what tells lines apart. */
  readonly beside: readonly string[]
}

export const layoutParameter = Type.Optional(
  Type.Unsafe<Layout>({
    type: 'string',
    enum: [...layouts],
    default: 'rows',
    description:
      'Of tables: a row for each value, or a line for each district with a column for each period (`pivot`).',
  }),
)

/** A pivot is a table: JSON has the values in another shape of its own. */
export function checkLayout(layout: string | undefined, format: Format | null): void {
  if (layout === 'pivot' && (format === null || format.cube))
    throw new Problem('invalid-parameter', 'layout: pivot is of tables; ask for one with it, as in format=csv')
}

/** Lines in the order in which they come, columns in the order of what heads them. */
export function pivotOf(
  { row, across, shown, beside }: Omit<FlatRows<never>, 'rowsOf'>,
  rows: readonly Row[],
): { readonly row: TObject; readonly fields: readonly string[]; readonly rows: readonly Row[] } {
  const heads = [...new Set(rows.map((one) => String(one[across])))].sort()
  const lines = new Map<string, Record<string, unknown>>()
  for (const one of rows) {
    const front = Object.fromEntries(beside.map((name) => [name, one[name]]))
    const key = JSON.stringify(front)
    const line = lines.get(key) ?? front
    lines.set(key, line)
    line[String(one[across])] = one[shown]
  }
  const { properties } = row as { properties: Record<string, TSchema> }
  const kept = Object.fromEntries(beside.map((name) => [name, properties[name]!]))
  const columns = Object.fromEntries(heads.map((head) => [head, properties[shown]!]))
  // Named in order: years would come first among the keys of an object.
  return { row: Type.Object({ ...kept, ...columns }), fields: [...beside, ...heads], rows: [...lines.values()] }
}
