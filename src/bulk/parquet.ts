import { fileWriter, ParquetWriter } from 'hyparquet-writer'
import { type Column, cellOf } from '../api/formats/parts/columns.ts'
import type { Row } from '../api/formats.ts'

/** Parquet: decimals as DECIMAL(38, 12), exact; whole numbers, how sure a reading is (DOUBLE), yes and no, and UTF-8 texts. */

const scale = 12

const elementOf = ({ name, kind }: Column): object => {
  const base = { name, repetition_type: 'OPTIONAL' }
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
          name: column.name,
          data: rows.map((row) => {
            const value = cellOf(row, column)
            return column.kind === 'decimal' && value !== null ? unscaled(String(value)) : value
          }),
        })) as never,
      }),
    end: () => void writer.finish(),
  }
}
