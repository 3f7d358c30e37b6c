import { fileWriter, ParquetWriter } from 'hyparquet-writer'
import { type Column, cellOf } from '../api/formats/parts/columns.ts'
import type { Row } from '../api/formats.ts'

/** Parquet: decimals as DECIMAL(38, 12), exact; whole numbers, how sure a reading is (DOUBLE), days and moments, yes and no, and UTF-8 texts. */

const scale = 12

/** 'evidence.quote' and 'recordedAt' are evidence_quote and recorded_at. */
export const snakeCase = (name: string): string => name.replace(/\.|(?=\p{Lu})/gu, '_').toLowerCase()

const elementOf = ({ name, kind }: Column): object => {
  const base = { name: snakeCase(name), repetition_type: 'OPTIONAL' }
  if (kind === 'date') return { ...base, type: 'INT32', converted_type: 'DATE' }
  if (kind === 'moment')
    return { ...base, type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' } }
  if (kind === 'integer') return { ...base, type: 'INT32' }
  if (kind === 'number') return { ...base, type: 'DOUBLE' }
  if (kind === 'boolean') return { ...base, type: 'BOOLEAN' }
  if (kind === 'decimal')
    return { ...base, type: 'FIXED_LEN_BYTE_ARRAY', type_length: 16, converted_type: 'DECIMAL', scale, precision: 38 }
  return { ...base, type: 'BYTE_ARRAY', converted_type: 'UTF8' }
}

/** '452.2' is 452200000000000n. */
export function unscaled(decimal: string): bigint {
  const [whole = '', fraction = ''] = decimal.split('.')
  if (fraction.length > scale) throw new Error(`${decimal} has more than ${scale} digits behind the point`)
  return BigInt(whole + fraction.padEnd(scale, '0'))
}

const stored = (value: ReturnType<typeof cellOf>, kind: Column['kind']): unknown => {
  if (value === null) return null
  if (kind === 'decimal') return unscaled(String(value))
  return kind === 'date' || kind === 'moment' ? new Date(String(value)) : value
}

export interface ParquetFile {
  write(rows: readonly Row[]): void
  end(): void
}

/** A group of rows at a time, so that memory does not grow with the file. */
export function openParquet(
  path: string,
  columns: readonly Column[],
  about: Readonly<Record<string, string>>,
): ParquetFile {
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)] as never,
    createdBy: 'huyen',
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
  })
  return {
    write: (rows) =>
      writer.write({
        columnData: columns.map((column) => ({
          name: snakeCase(column.name),
          data: rows.map((row) => stored(cellOf(row, column), column.kind)),
        })) as never,
      }),
    end: () => void writer.finish(),
  }
}
